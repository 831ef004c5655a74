import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../boot';
import { Refusal } from '../../components';
import { go, type Tab } from '../../location';
import { AddSamplesButton } from '../../samples';

interface Props {
	isNarrowed: boolean;
	tab: Tab;
	search: string;
	onReset: () => void;
}

/** Nothing to list: because there is nothing yet, or because nothing matches. */
export function EmptyList( { isNarrowed, tab, search, onReset }: Props ) {
	if ( isNarrowed ) {
		return (
			<div className="coffer-empty">
				<p className="coffer-empty__title">{ nothingLike( tab, search ) }</p>
				<Button variant="secondary" __next40pxDefaultSize onClick={ onReset }>
					{ __( 'Show all documents', 'coffer' ) }
				</Button>
			</div>
		);
	}
	const create = boot.actions.create_document;
	return (
		<div className="coffer-empty">
			<p className="coffer-empty__title">{ __( 'No documents yet', 'coffer' ) }</p>
			<p>
				{ __(
					'An invoice begins as a draft. When you send it, it gets its number and a page that you can share with the customer.',
					'coffer'
				) }
			</p>
			{ create.allowed ? (
				<Button variant="primary" __next40pxDefaultSize onClick={ () => void go( { creating: 'invoice' } ) }>
					{ __( 'Create the first invoice', 'coffer' ) }
				</Button>
			) : (
				<Refusal verdict={ create } />
			) }
			<AddSamplesButton />
		</div>
	);
}

function nothingLike( tab: Tab, search: string ): string {
	if ( search !== '' ) {
		/* translators: %s: what was searched for. */
		return sprintf( __( 'Nothing matches “%s”.', 'coffer' ), search );
	}
	switch ( tab ) {
		case 'overdue':
			return __( 'Nothing is overdue.', 'coffer' );
		case 'disputed':
			return __( 'Nothing is disputed.', 'coffer' );
		default:
			return __( 'No document matches these filters.', 'coffer' );
	}
}
