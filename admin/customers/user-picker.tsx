import { ComboboxControl } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useCallback, useMemo, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { fetchSiteUsers, type Customer, type SiteUser } from '@coffer/api';
import { useAnswer } from '../components';

interface Props {
	value: Customer[ 'user' ];
	error: string | undefined;
	onChange: ( user: Customer[ 'user' ] ) => void;
}

const WAIT = 200;

/** Which user of the site the customer is, searched on the server. */
export function UserPicker( { value, error, onChange }: Props ) {
	const [ asked, setAsked ] = useState( '' );
	const later = useDebounce( setAsked, WAIT );
	const ask = useCallback(
		async ( signal: AbortSignal ) => ( asked.length < 2 ? [] : ( await fetchSiteUsers( asked, signal ) ).items ),
		[ asked ]
	);
	const { answer, error: failure } = useAnswer( ask );
	const found: readonly SiteUser[] = answer ?? none;
	const options = useMemo( () => {
		const others = found.filter( ( { id } ) => id !== value?.id );
		return [
			...( value ? [ { value: String( value.id ), label: value.name } ] : [] ),
			...others.map( ( user ) => ( { value: String( user.id ), label: userWords( user ) } ) ),
		];
	}, [ found, value ] );
	return (
		<ComboboxControl
			className={ error === undefined ? 'coffer-field is-wide' : 'coffer-field is-wide has-error' }
			__next40pxDefaultSize
			label={ __( 'User of the site', 'coffer' ) }
			placeholder={ __( 'Search users', 'coffer' ) }
			help={
				error ??
				( failure === undefined
					? __(
							'If the customer has an account here. It gives them no right to anything in Money.',
							'coffer'
						)
					: __( 'The users could not be searched. Try again.', 'coffer' ) )
			}
			value={ value === null ? null : String( value.id ) }
			options={ options }
			onFilterValueChange={ ( text ) => later( text.trim().slice( 0, 190 ) ) }
			onChange={ ( chosen ) => onChange( chosenOf( chosen, value, found ) ) }
		/>
	);
}

const none: readonly SiteUser[] = [];

function chosenOf(
	chosen: string | null | undefined,
	value: Customer[ 'user' ],
	found: readonly SiteUser[]
): Customer[ 'user' ] {
	if ( value !== null && String( value.id ) === chosen ) {
		return value;
	}
	const user = found.find( ( { id } ) => String( id ) === chosen );
	return user ? { id: user.id, name: user.name } : null;
}

function userWords( { name, email, customer }: SiteUser ): string {
	const who = [ name, email ].filter( Boolean ).join( ' · ' );
	return customer === null
		? who
		: /* translators: 1: name and address of a user. 2: name of the customer who they are already. */
			sprintf( __( '%1$s (is %2$s already)', 'coffer' ), who, customer );
}
