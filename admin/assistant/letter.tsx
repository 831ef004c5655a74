import { Icon } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { __, sprintf } from '@wordpress/i18n';
import { link as linkIcon } from '@wordpress/icons';
import { languageTag, store, type AssistantDraft } from '@coffer/api';
import { documentTitle } from '../words';

interface Props {
	subject: string;
	body: string;
	/** Locale; empty for the site's. */
	language: string;
	isBusy: boolean;
}

/** A message as the one who gets it reads it. */
export function Letter( { subject, body, language, isBusy }: Props ) {
	return (
		<div
			className="coffer-letter"
			aria-busy={ isBusy }
			{ ...( language === '' ? {} : { lang: languageTag( language ) } ) }
		>
			<p className="coffer-letter__subject" dir="auto">
				{ subject || __( '(no subject)', 'coffer' ) }
			</p>
			{ body.split( /\n\s*\n/ ).map( ( paragraph, position ) => (
				<p key={ position } dir="auto">
					{ paragraph }
				</p>
			) ) }
		</div>
	);
}

/** Stands for the link until the message goes out: the address itself is nowhere here. */
export function LinkChip( { draft, isReady }: { draft: AssistantDraft; isReady: boolean } ) {
	const known = useSelect(
		( select ) =>
			select( store ).getDocument( draft.document_id ) ?? select( store ).getSummary( draft.document_id ),
		[ draft.document_id ]
	);
	if ( ! draft.with_link || ! isReady ) {
		return null;
	}
	return (
		<p className="coffer-letter__link">
			<span className="coffer-chip">
				<Icon icon={ linkIcon } size={ 18 } />
				<span>
					{ known
						? sprintf(
								/* translators: %s: number of a document. */
								__( 'Page of %s: the address is added when it goes out', 'coffer' ),
								documentTitle( known )
							)
						: __( 'The customer’s page: the address is added when it goes out', 'coffer' ) }
				</span>
			</span>
		</p>
	);
}
