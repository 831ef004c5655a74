import { Button, CheckboxControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { LeakFinding } from '@coffer/api';
import { Badge } from '../components';

interface Props {
	findings: readonly LeakFinding[];
	isConfirmed: boolean;
	onConfirm: ( isConfirmed: boolean ) => void;
	/** Puts the cursor there. */
	onShow: ( finding: LeakFinding ) => void;
}

/** What must not go out, and what a person has to look at first. */
export function Findings( { findings, isConfirmed, onConfirm, onShow }: Props ) {
	const blocking = findings.filter( ( finding ) => finding.blocking );
	const doubtful = findings.filter( ( finding ) => ! finding.blocking );
	return (
		<div className="coffer-findings">
			<p className="screen-reader-text" role="status">
				{ findings.length > 0 && placesWords( findings.length ) }
			</p>
			{ findings.length > 0 && (
				<ul className="coffer-findings__list" aria-label={ __( 'Look at these before it goes out', 'coffer' ) }>
					{ [ ...blocking, ...doubtful ].map( ( finding ) => (
						<li key={ `${ finding.field } ${ finding.offset }` }>
							<Badge tone={ finding.blocking ? 'error' : 'warning' }>
								{ finding.blocking ? __( 'Must go', 'coffer' ) : __( 'Look', 'coffer' ) }
							</Badge>
							<span className="coffer-findings__what">
								<mark dir="auto">{ finding.excerpt }</mark> { finding.sentence }
							</span>
							<Button
								variant="link"
								/* translators: %s: a piece of text. */
								aria-label={ sprintf( __( 'Show “%s” in the text', 'coffer' ), finding.excerpt ) }
								onClick={ () => onShow( finding ) }
							>
								{ __( 'Show', 'coffer' ) }
							</Button>
						</li>
					) ) }
				</ul>
			) }
			{ blocking.length === 0 && doubtful.length > 0 && (
				<CheckboxControl
					label={ __( 'I have looked at these, and they may go to this customer.', 'coffer' ) }
					help={ __( 'That you said so is written down.', 'coffer' ) }
					checked={ isConfirmed }
					onChange={ onConfirm }
				/>
			) }
		</div>
	);
}

function placesWords( places: number ): string {
	/* translators: %d: number of places in a text. */
	return sprintf( _n( '%d place to look at', '%d places to look at', places, 'coffer' ), places );
}
