import { Button, Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { Failure } from '../../components';
import type { SaveRefusal } from './use-save';

interface Props {
	/** The document as somebody else left it, when that is newer than what the form began with. */
	current: Document | undefined;
	refusal: SaveRefusal | null;
	onLoad: ( current: Document ) => void;
}

/** What stands between the form and the server. */
export function DraftNotices( { current, refusal, onLoad }: Props ) {
	if ( current ) {
		return (
			<Notice status="warning" isDismissible={ false } className="coffer-notice">
				<p>
					{ __(
						'Somebody changed this document meanwhile, so it cannot be saved over theirs. What you typed stays here until you load the current version.',
						'coffer'
					) }
				</p>
				<Button variant="secondary" size="compact" onClick={ () => onLoad( current ) }>
					{ __( 'Load the current version', 'coffer' ) }
				</Button>
			</Notice>
		);
	}
	return refusal && <Failure error={ refusal.error } />;
}
