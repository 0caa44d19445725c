import { edtfMonth, monthOf } from '../calendar.ts';
import { type Rule, type Scene, whole } from '../rule.ts';
import { MONTH, monthNumber } from '../vocabulary.ts';
import { OF_YEAR, yearIn } from './years.ts';

export const months: readonly Rule[] = [
  {
    pattern: whole('(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])'),
    read: ({ year, month }) => ({ edtf: `${year}-${month}`, how: 'as written' }),
  },
  {
    pattern: whole(`(?:the month of )?(?<month>${MONTH})${OF_YEAR}`),
    read(parts, scene) {
      const month = monthNumber(parts.month!);
      const written = yearIn(parts, scene);
      if (written !== null) return { edtf: edtfMonth(written.year, month), how: written.how };
      return scene.future
        ? {
            edtf: edtfMonth(yearOfNext(month, scene), month),
            how: 'the next such month, by the words around',
          }
        : {
            edtf: edtfMonth(yearOfLatest(month, scene), month),
            how: 'the latest such month begun by publication',
          };
    },
  },
  {
    // Last May ended before publication, next May begins after it, this May is of the same year.
    pattern: whole(`(?<which>last|this|next|this past|this coming) (?<month>${MONTH})`),
    read({ which, month: name = '' }, { today }) {
      const month = monthNumber(name);
      const year = today.getFullYear();
      const current = today.getMonth() + 1;
      if (which === 'this') return { edtf: edtfMonth(year, month), how: 'in the year of publication' };
      if (which === 'last' || which === 'this past')
        return {
          edtf: edtfMonth(month < current ? year : year - 1, month),
          how: 'the last such month before that of publication',
        };
      return {
        edtf: edtfMonth(month > current ? year : year + 1, month),
        how: 'the first such month after that of publication',
      };
    },
  },
];

function yearOfLatest(month: number, { today }: Scene): number {
  return today.getFullYear() - (edtfMonth(today.getFullYear(), month) > monthOf(today) ? 1 : 0);
}

function yearOfNext(month: number, { today }: Scene): number {
  return today.getFullYear() + (edtfMonth(today.getFullYear(), month) < monthOf(today) ? 1 : 0);
}
