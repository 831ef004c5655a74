import type { FormBranch } from './form';
import type { Asked } from './http';

/** One request that the emulator got. The key it came with is not kept. */
export interface LoggedRequest {
	readonly at: string;
	readonly method: string;
	readonly path: string;
	readonly params: FormBranch;
	readonly headers: Readonly< Record< string, string > >;
	account: string | null;
	livemode: boolean | null;
	/** Null while it is being answered, and where a fault left it without one. */
	status: number | null;
	replayed: boolean;
	fault: string | null;
}

export interface RequestFilter {
	readonly account?: string | undefined;
	readonly method?: string | undefined;
	/** How the path begins. */
	readonly path?: string | undefined;
}

export class RequestLog {
	#entries: LoggedRequest[] = [];

	add( { method, path, headers }: Asked, params: FormBranch ): LoggedRequest {
		const { authorization: _secret, cookie: _cookie, ...shown } = headers;
		const entry: LoggedRequest = {
			at: new Date().toISOString(),
			method,
			path,
			params,
			headers: Object.fromEntries(
				Object.entries( shown ).map( ( [ name, value ] ) => [ name, String( value ) ] )
			),
			account: null,
			livemode: null,
			status: null,
			replayed: false,
			fault: null,
		};
		this.#entries.push( entry );
		return entry;
	}

	matching( { account, method, path }: RequestFilter ): readonly LoggedRequest[] {
		return this.#entries.filter(
			( entry ) =>
				( account === undefined || entry.account === account ) &&
				( method === undefined || entry.method === method ) &&
				entry.path.startsWith( path ?? '' )
		);
	}

	forget(): void {
		this.#entries = [];
	}
}
