import { Button } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { useCallback } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';
import { fetchCustomer, store } from '@coffer/api';
import { useAnswer } from '../components';
import { documentTitle } from '../words';
import type { About } from './prompts';

interface Props {
	about: About;
	onDrop: () => void;
}

/** What questions are about, with the way to ask about everything. */
export function LookingAt( { about: { document, customer }, onDrop }: Props ) {
	if ( document !== null ) {
		return <OfDocument id={ document } onDrop={ onDrop } />;
	}
	return customer === null ? null : <OfCustomer id={ customer } onDrop={ onDrop } />;
}

function OfDocument( { id, onDrop }: { id: number; onDrop: () => void } ) {
	const known = useSelect(
		( select ) => select( store ).getDocument( id ) ?? select( store ).getSummary( id ),
		[ id ]
	);
	const name = known
		? [ documentTitle( known ), known.customer_name ].filter( Boolean ).join( ' · ' )
		: __( 'the open document', 'coffer' );
	return <Chip name={ name } onDrop={ onDrop } />;
}

function OfCustomer( { id, onDrop }: { id: number; onDrop: () => void } ) {
	const ask = useCallback( ( signal: AbortSignal ) => fetchCustomer( id, signal ), [ id ] );
	const { answer } = useAnswer( ask );
	return <Chip name={ answer?.name ?? __( 'the open customer', 'coffer' ) } onDrop={ onDrop } />;
}

function Chip( { name, onDrop }: { name: string; onDrop: () => void } ) {
	return (
		<p className="coffer-ask__about">
			<span className="coffer-ask__about-words">
				{ __( 'About', 'coffer' ) } <bdi>{ name }</bdi>
			</span>
			<Button
				size="small"
				icon={ closeSmall }
				/* translators: %s: kind and number of a document, or name of a customer. */
				label={ sprintf( __( 'Ask about everything, not only about %s', 'coffer' ), name ) }
				onClick={ onDrop }
			/>
		</p>
	);
}
