import { useCallback, useEffect, useState } from '@wordpress/element';
import { fetchRoles, type Listed, type Role } from '@coffer/api';

/** As many as stand side by side on a desk. */
export const PER_PAGE = 6;

interface Roles {
	/** The page before stays until the next is there. */
	page: Listed< Role > | undefined;
	/** All that were seen so far, by slug, as the server had them last. */
	known: ReadonlyMap< string, Role >;
	error: unknown;
	isLoading: boolean;
	refresh: () => void;
}

/** A page of the site's roles, as the server has them. */
export function useRoles( search: string, page: number ): Roles {
	const [ answer, setAnswer ] = useState< Listed< Role > >();
	const [ known, setKnown ] = useState< ReadonlyMap< string, Role > >( new Map() );
	const [ error, setError ] = useState< unknown >();
	const [ isLoading, setLoading ] = useState( true );
	const [ asked, setAsked ] = useState( 0 );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		setError( undefined );
		fetchRoles( { page, per_page: PER_PAGE, ...( search === '' ? {} : { search } ) }, stop.signal ).then(
			( listed ) => {
				setAnswer( listed );
				setKnown( ( before ) => new Map( [ ...before, ...listed.items.map( bySlug ) ] ) );
				setLoading( false );
			},
			( thrown: unknown ) => {
				if ( ! stop.signal.aborted ) {
					setError( thrown );
					setLoading( false );
				}
			}
		);
		return () => stop.abort();
	}, [ search, page, asked ] );

	const refresh = useCallback( () => setAsked( ( times ) => times + 1 ), [] );
	return { page: answer, known, error, isLoading, refresh };
}

const bySlug = ( role: Role ): [ string, Role ] => [ role.slug, role ];
