/** Common given names: “Jane Roberts” is one person, “Boston Celtics” are not. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Adam Alan Albert Alex Alexander Alice Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony Antonio Arthur Barbara Ben Benjamin Bernard Bill Bob Brian Bruce Carl Carlos Carol Caroline Catherine Charles Chris
  Christine Christopher Claire Craig Cynthia Daniel David Deborah Dennis Diana Donald Donna Dorothy Douglas Edward Elizabeth Emily Emma Eric Ernest Eugene Francis Frank Fred Gary George Gerald Gordon Grace Graham Greg Gregory
  Hannah Harold Harry Heather Helen Henry Howard Hugh Ian Isaac Ivan Jack Jackie Jacob James Jane Janet Jason Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jim Joan Joe John Jonathan Jorge Jose Joseph Joshua Juan Judith Julia
  Julie Justin Karen Kate Katherine Keith Kelly Ken Kenneth Kevin Larry Laura Lawrence Lee Leo Leon Lewis Linda Lisa Louis Louise Lucy Luis Luke Margaret Maria Marie Mark Martha Martin Mary Matthew Maurice Melissa Michael Michelle Mike
  Miguel Mohammed Nancy Nathan Neil Nicholas Nicole Nigel Nina Oliver Olivia Oscar Pamela Patricia Patrick Paul Pedro Peter Philip Phillip Rachel Ralph Raymond Rebecca Richard Robert Robin Roger Ronald Rosa Roy Russell Ruth Ryan
  Sam Samuel Sandra Sara Sarah Scott Sean Sharon Simon Sophie Stanley Stephanie Stephen Steve Steven Stuart Susan Theodore Theresa Thomas Tim Timothy Tina Tom Tony Vanessa Victor Victoria Vincent Virginia Walter Wayne William`
    .trim()
    .split(/\s+/),
);
