import { Button, Spinner } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface Props {
	/** Undefined until it is known. */
	mail: { subject: string; html: string; text: string } | undefined;
}

/** The message as the customer's mail program shows it; the HTML runs and loads nothing here. */
export function MailPreview( { mail }: Props ) {
	const [ isPlain, setPlain ] = useState( false );
	return (
		<div className="coffer-preview coffer-mail" aria-busy={ mail === undefined }>
			<div className="coffer-preview__caption coffer-mail__caption">
				<span>{ __( 'What the customer will see', 'coffer' ) }</span>
				<div role="group" aria-label={ __( 'Kind of mail program', 'coffer' ) }>
					<Button size="small" isPressed={ ! isPlain } onClick={ () => setPlain( false ) }>
						{ __( 'Formatted', 'coffer' ) }
					</Button>
					<Button size="small" isPressed={ isPlain } onClick={ () => setPlain( true ) }>
						{ __( 'Plain text', 'coffer' ) }
					</Button>
				</div>
			</div>
			{ ! mail && (
				<div className="coffer-preview__wait">
					<Spinner />
				</div>
			) }
			{ mail && (
				<>
					<p className="coffer-mail__subject" dir="auto">
						{ mail.subject || __( '(no subject)', 'coffer' ) }
					</p>
					{ isPlain ? (
						<pre className="coffer-mail__text" dir="auto" tabIndex={ 0 }>
							{ mail.text }
						</pre>
					) : (
						<iframe
							className="coffer-preview__page"
							sandbox=""
							srcDoc={ mail.html }
							title={ __( 'The e-mail', 'coffer' ) }
						/>
					) }
				</>
			) }
		</div>
	);
}
