import { pictureStyles } from '../../styles/pictures.ts';
import { pageCards } from '../../outputs/page-cards.ts';
import { pngOf } from '../../outputs/png.ts';
import { pageCard } from '../../outputs/svg.ts';
import { library } from '../../facts/load/library.ts';
import { file } from '../charts/_views.ts';

export async function getStaticPaths() {
  return pageCards(await library()).map((card) => ({ params: { path: card.path }, props: { card } }));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export async function GET({ props: { card } }: { props: Props }) {
  return file(await pngOf(pageCard(card, pictureStyles)), 'image/png');
}
