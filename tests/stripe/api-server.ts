import { setTimeout as wait } from 'node:timers/promises';
import Stripe from 'stripe';
import type { Accounts } from './accounts';
import { answer, type ApiCall } from './api';
import { ApiError } from './api-error';
import type { Books } from './books';
import type { Fault, Faults } from './faults';
import { parseForm, type FormBranch } from './form';
import { header, json, type Asked, type Reply } from './http';
import type { Idempotency } from './idempotency';
import { newId } from './ids';
import type { RequestLog } from './request-log';

export interface ApiParts {
	readonly accounts: Accounts;
	readonly faults: Faults;
	readonly idempotency: Idempotency;
	readonly requests: RequestLog;
	readonly pages: () => string;
}

const broken = () => new ApiError( 500, 'api_error', 'An unknown error occurred.' );

/** Answers under /v1, and everything that is the same for all of it: keys, versions, repetition and faults. */
export async function serveApi( parts: ApiParts, asked: Asked ): Promise< Reply > {
	const params = parseForm( asked.method === 'GET' ? asked.query : asked.text );
	const entry = parts.requests.add( asked, params );
	const requestId = newId( 'req', 14 );
	const key = asked.method === 'POST' ? header( asked.headers, 'idempotency-key' ) : undefined;
	const headers = {
		'request-id': requestId,
		'stripe-version': header( asked.headers, 'stripe-version' ) ?? Stripe.API_VERSION,
		...( key ? { 'idempotency-key': key } : {} ),
	};
	let reply: Reply;
	try {
		const books = parts.accounts.withKey( asked.headers.authorization );
		entry.account = books.account.id;
		entry.livemode = books.livemode;
		const fault = parts.faults.meet( asked.method, asked.path, books.account.id );
		entry.fault = fault?.kind ?? null;
		reply = await meet( fault, () => work( parts, asked, params, books, requestId, key, fault ) );
	} catch ( error ) {
		reply = failure( error );
	}
	entry.status = reply.ending ? null : reply.status;
	entry.replayed = reply.headers[ 'idempotent-replayed' ] === 'true';
	return { ...reply, headers: { ...headers, ...reply.headers } };
}

/** Faults that strike before the work is begun, and those that strike its answer. */
async function meet( fault: Fault | undefined, go: () => Promise< Reply > ): Promise< Reply > {
	const silence = ( ending: 'reset' | 'never' ): Reply => ( { status: 0, headers: {}, text: '', ending } );
	switch ( fault?.kind ) {
		case 'rate_limit':
			throw new ApiError(
				429,
				'invalid_request_error',
				'Too many requests hit the API too quickly. We recommend an exponential backoff of your requests.',
				{ code: 'rate_limit' }
			);
		case 'half_answer':
			return { ...( await go() ), ending: 'half' };
		case 'timeout':
		case 'reset':
			if ( fault.after ) {
				await go();
			}
			return silence( fault.kind === 'reset' ? 'reset' : 'never' );
		case 'error':
			if ( ! fault.after ) {
				throw broken();
			}
	}
	return go();
}

async function work(
	{ accounts, idempotency, pages }: ApiParts,
	{ method, path, headers, text }: Asked,
	params: FormBranch,
	books: Books,
	requestId: string,
	key: string | undefined,
	fault: Fault | undefined
): Promise< Reply > {
	checkHead( method, headers, text );
	const before = key ? idempotency.begin( books, key, `${ method } ${ path } ${ canonical( params ) }` ) : undefined;
	if ( before ) {
		return before;
	}
	if ( fault?.kind === 'slow' ) {
		await wait( fault.milliseconds ?? 1000 );
	}
	const call: ApiCall = { method, path, params, books, elsewhere: accounts.otherMode( books ), pages: pages() };
	const cause = { id: requestId, idempotency_key: key ?? null };
	let reply: Reply;
	try {
		reply = json( books.because( cause, () => answer( call ) ) );
	} catch ( error ) {
		reply = failure( error );
		if ( key && error instanceof ApiError && error.beforehand ) {
			idempotency.forget( books, key );
			return reply;
		}
	}
	if ( fault?.kind === 'error' ) {
		reply = failure( broken() );
	}
	if ( key ) {
		idempotency.keep( books, key, { ...reply, headers: { ...reply.headers, 'original-request': requestId } } );
	}
	return reply;
}

/** The emulator speaks one version. Another one has other shapes, and none means that of the account: both are refused. */
function checkHead( method: string, headers: Asked[ 'headers' ], text: string ): void {
	const version = header( headers, 'stripe-version' );
	if ( version !== Stripe.API_VERSION ) {
		const message = version
			? `Invalid Stripe API version: ${ version }. This emulator speaks ${ Stripe.API_VERSION } only.`
			: `This emulator wants the header Stripe-Version: ${ Stripe.API_VERSION }.`;
		throw new ApiError( 400, 'invalid_request_error', message, { beforehand: true } );
	}
	const type = header( headers, 'content-type' ) ?? '';
	if ( method === 'POST' && text !== '' && ! type.startsWith( 'application/x-www-form-urlencoded' ) ) {
		throw new ApiError(
			400,
			'invalid_request_error',
			'Invalid request (check that your POST content type is application/x-www-form-urlencoded).',
			{ beforehand: true }
		);
	}
}

/** The parameters, whatever order they came in. */
function canonical( params: FormBranch ): string {
	const entries = Object.entries( params ).map( ( [ name, value ] ) => [
		name,
		typeof value === 'string' ? value : canonical( value ),
	] );
	return JSON.stringify( entries.sort( ( [ a = '' ], [ b = '' ] ) => ( a < b ? -1 : 1 ) ) );
}

function failure( error: unknown ): Reply {
	if ( error instanceof ApiError ) {
		return json( error.body, error.status );
	}
	throw error;
}
