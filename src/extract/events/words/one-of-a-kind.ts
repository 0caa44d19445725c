/** Nouns that need no name behind “the”: there is one of each, or it is known which. */
export const ONE_OF_A_KIND: ReadonlySet<string> = new Set(
  `government president parliament congress senate cabinet opposition police military army navy press media public people nation country world state city town market economy
  internet web sea ocean sky sun moon earth planet air ground border coast capital north south east west northeast northwest southeast southwest region streets street past future time law church
  constitution way end top bottom rest weather environment climate polls polling ballot poor rich elderly homeless wounded dead injured disabled unemployed dollar euro pound yen ruble throne crown pope king queen
  universe atmosphere globe stage lead door doors population scene evening morning night afternoon day week month year decade century summer winter spring fall autumn weekend
  eu un us uk prime minister chancellor mayor governor authorities opposition left right middle centre center presidency premiership vote election elections referendum
  phone radio television news truth fact facts point cost costs risk chance need possibility opportunity right rights wake face name help use lack sake basis form kind sort part role way number
  majority minority hands public private sector community war pandemic coronavirus virus table road ropes brink verge edge spot go same other others latter former hopes run bench draw
  moment forces streets benefit court jury ministry beginning start finish sidelines business industry index journey plague flu seas hours orbit public`
    .trim()
    .split(/\s+/),
);
