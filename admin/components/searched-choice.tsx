import { ComboboxControl } from '@wordpress/components';
import { useDebounce } from '@wordpress/compose';
import { useEffect, useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { toCofferError } from '@coffer/api';

/** What can be chosen, by its number. */
export interface Found {
	id: number;
	label: string;
}

interface Props {
	label: string;
	placeholder: string;
	value: Found | null;
	/** Asks the server; the same function in every render. */
	search: ( text: string, signal: AbortSignal ) => Promise< readonly Found[] >;
	onChange: ( chosen: Found | null ) => void;
	error?: string | undefined;
	help?: string | undefined;
}

const WAIT = 200;

/** One of many: searched on the server while it is typed. */
export function SearchedChoice( { label, placeholder, value, search, onChange, error, help }: Props ) {
	const [ found, setFound ] = useState< readonly Found[] >( [] );
	const [ asked, setAsked ] = useState( '' );
	const [ isLoading, setLoading ] = useState( true );
	const [ failure, setFailure ] = useState< string >();
	const later = useDebounce( setAsked, WAIT );

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		search( asked, stop.signal ).then(
			( items ) => {
				if ( stop.signal.aborted ) {
					return;
				}
				setFound( items );
				setFailure( undefined );
				setLoading( false );
			},
			( thrown: unknown ) => {
				if ( ! stop.signal.aborted ) {
					setFailure( toCofferError( thrown ).message );
					setLoading( false );
				}
			}
		);
		return () => stop.abort();
	}, [ asked, search ] );

	const options = useMemo( () => {
		const others = found.filter( ( { id } ) => id !== value?.id );
		return [ ...( value ? [ value ] : [] ), ...others ].map( ( { id, label: text } ) => ( {
			value: String( id ),
			label: text,
		} ) );
	}, [ found, value ] );

	return (
		<ComboboxControl
			className={ error === undefined ? 'coffer-field' : 'coffer-field has-error' }
			__next40pxDefaultSize
			label={ label }
			placeholder={ isLoading && found.length === 0 ? __( 'Loading…', 'coffer' ) : placeholder }
			help={ error ?? failure ?? help ?? '' }
			value={ value === null ? null : String( value.id ) }
			options={ options }
			onFilterValueChange={ ( text ) => later( text.trim().slice( 0, 190 ) ) }
			onChange={ ( chosen ) =>
				onChange(
					[ ...found, ...( value ? [ value ] : [] ) ].find( ( { id } ) => String( id ) === chosen ) ?? null
				)
			}
		/>
	);
}
