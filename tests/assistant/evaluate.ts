/**
 * Asks the assistant of a running site every question of questions.json and says how many it answered right. Begun by
 * tools/eval.ts, which boots the site: `evaluate.ts <name of the site> <none|scripted|site> <floor> [part of a question]`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssistantAbout, AssistantAnswer } from '../../src/contract/types';
import { connectSite } from '../../tools/site/connect';
import { demoPassword, demoUsers, type DemoUser, type Site } from '../../tools/site/site';
import { command } from '../../tools/terminal/command';
import { restUrl, signIn, type Person } from '../support/people';
import { ask as request } from '../support/requests';
import { withModel, type ScriptedModel } from '../support/scripted-model';
import { allDocuments, castOf, type Cast } from './cast';
import { faults, fill } from './judge';
import type { Question, Reply } from './question';
import { goodTurns } from './scripted';
import { printFailure, printScore, type Judged } from './score';

/** Those who may ask, in turns, so that nobody asks more often than one person may in an hour. */
const askers: readonly DemoUser[] = [ 'owner', 'manager', 'bookkeeper' ];

command( module, async () => {
	const [ name = '', model = 'none', floor = '95', part = '' ] = process.argv.slice( 2 );
	const site = await connectSite( name );
	const people = Object.fromEntries(
		await Promise.all(
			Object.keys( demoUsers ).map(
				async ( user ) => [ user, await signIn( site, user, demoPassword ) ] as const
			)
		)
	) as Record< DemoUser, Person >;
	const questions = (
		JSON.parse( await readFile( join( __dirname, 'questions.json' ), 'utf8' ) ) as Question[]
	 ).filter( ( question ) => JSON.stringify( question ).includes( part ) );
	if ( model === 'site' ) {
		await requireModel( people.owner );
	}
	await prepare( site, people.owner );
	const cast = await castOf( people.owner );
	const before = await standing( people.owner );
	const judged: Judged[] = [];
	const askAll = async ( scripted?: ScriptedModel ) => {
		for ( const [ at, question ] of questions.entries() ) {
			await scripted?.says( ...goodTurns( question, cast ) );
			const by = people[ question.as ?? askers[ at % askers.length ] ?? 'owner' ];
			const reply = await askOne( site, by, question, cast );
			const result = {
				topic: question.topic,
				by: reply.answer?.source.by ?? 'rules',
				faults: faults( question, reply, cast ),
			};
			judged.push( result );
			printFailure( question, fill( question.question ?? '', cast ), reply, result );
		}
	};
	await ( model === 'scripted' ? withModel( site, askAll ) : askAll() );
	const changed = ( await standing( people.owner ) ) === before ? [] : [ 'a document is not as it was before' ];
	judged.push( { topic: 'does nothing', by: 'rules', faults: changed } );
	return printScore( judged, Number( floor ) );
} );

/** Without one, the score would be that of the rules under another name. */
async function requireModel( owner: Person ): Promise< void > {
	const { model, sentence } = ( await owner.rest( 'GET', '/assistant' ) ).body as AssistantAbout;
	if ( model !== 'ready' ) {
		throw new Error( `No language model is ready on this site: ${ sentence } Name its plugin with --provider.` );
	}
}

/** What the demo data has none of, and room to ask again. */
async function prepare( site: Site, owner: Person ): Promise< void > {
	await site.php(
		`global $wpdb; return $wpdb->delete( $wpdb->prefix . 'coffer_events', [ 'kind' => 'assistant_asked' ] );`
	);
	const documents = await allDocuments( owner );
	if ( documents.some( ( { facts } ) => facts.by_hand ) ) {
		return;
	}
	const late = documents.filter( ( { facts, is_test } ) => facts.overdue && ! facts.disputed && ! is_test );
	const [ first ] = late.slice( -1 );
	if ( ! first ) {
		throw new Error( 'The demo data has no overdue invoice.' );
	}
	const headers = { 'if-match': String( first.version ), 'idempotency-key': crypto.randomUUID() };
	await owner.rest( 'POST', `/documents/${ first.id }/mark`, { headers, body: { by_hand: true } } );
}

/** How all documents stand, as one text. */
async function standing( owner: Person ): Promise< string > {
	const documents = await allDocuments( owner );
	return JSON.stringify(
		documents
			.map( ( { id, version, workflow, payment_status, balance } ) => [
				id,
				version,
				workflow,
				payment_status,
				balance,
			] )
			.sort( ( [ one ], [ other ] ) => Number( one ) - Number( other ) )
	);
}

async function askOne( site: Site, by: Person, question: Question, cast: Cast ): Promise< Reply > {
	if ( question.ability !== undefined ) {
		return askAbility( site, by, question.ability, question.input ?? {}, cast );
	}
	const { prompt, document, customer, tone, language } = question;
	const body = {
		...( question.question === undefined ? {} : { question: fill( question.question, cast ) } ),
		...( prompt ? { prompt } : {} ),
		...( document ? { document_id: cast.documents[ document ]?.id } : {} ),
		...( customer ? { customer_id: cast.customers[ customer ]?.id } : {} ),
		...( tone ? { tone } : {} ),
		...( language ? { language } : {} ),
	};
	const answer = await by.rest( 'POST', '/assistant/ask', { body } );
	const reply = { status: answer.status, code: codeOf( answer.body ), raw: answer.text };
	return answer.status === 200 ? { ...reply, answer: answer.body as AssistantAnswer } : reply;
}

async function askAbility(
	site: Site,
	by: Person,
	ability: string,
	input: NonNullable< Question[ 'input' ] >,
	cast: Cast
): Promise< Reply > {
	const filled = Object.fromEntries(
		Object.entries( input ).map( ( [ name, value ] ) => [
			name,
			typeof value === 'string' ? fill( value, cast ) : value,
		] )
	);
	const isReading = ability !== 'coffer/prepare-follow-up-task';
	const query = new URLSearchParams(
		Object.entries( filled ).map( ( [ name, value ] ) => [ `input[${ name }]`, String( value ) ] )
	).toString();
	const route = `/abilities/${ ability }/run`;
	const url = restUrl( site, isReading && query ? `${ route }?${ query }` : route, 'wp-abilities/v1' );
	const { status, body, text } = await request( url, {
		method: isReading ? 'GET' : 'POST',
		headers: by.headers,
		...( isReading ? {} : { body: { input: filled } } ),
	} );
	return { status, code: codeOf( body ), output: body, raw: text };
}

function codeOf( body: unknown ): string {
	return String( ( body as { code?: unknown } | null | undefined )?.code ?? '' );
}
