import { claimsData, figuresData, ownNumbersData } from '../../exports/data.ts';
import { jsonFile } from '../../exports/chart-json.ts';
import { library } from '../../library/library.ts';

const FILES = { figures: figuresData, claims: claimsData, 'own-numbers': ownNumbersData };

export const getStaticPaths = () => Object.entries(FILES).map(([file, data]) => ({ params: { file }, props: { data } }));

export async function GET({ props }: { props: { data: (typeof FILES)[keyof typeof FILES] } }) {
  return new Response(jsonFile(props.data(await library())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
