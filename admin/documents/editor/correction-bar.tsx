import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Document } from '@coffer/api';
import { Refusal } from '../../components';
import { amountWords, documentTitle } from '../../words';

interface Props {
	document: Document;
	total: number | null;
	isChanged: boolean;
	isBusy: boolean;
}

/** At the foot of the window, wherever the person is in a long document. */
export function CorrectionBar( { document, total, isChanged, isBusy }: Props ) {
	const { correct } = document.actions;
	return (
		<div className="coffer-savebar">
			{ ! correct.allowed && <Refusal id="coffer-correct-reason" verdict={ correct } /> }
			<div className="coffer-savebar__row">
				<p className="coffer-savebar__total">
					<span>{ __( 'Total', 'coffer' ) }</span>{ ' ' }
					<strong className="coffer-amount">
						{ total === null ? '–' : amountWords( total, document.currency ) }
					</strong>
					<span className="coffer-savebar__state" role="status">
						{ isChanged ? __( 'Not saved yet', 'coffer' ) : __( 'Nothing changed yet', 'coffer' ) }
					</span>
				</p>
				<Button
					variant="primary"
					type="submit"
					__next40pxDefaultSize
					isBusy={ isBusy }
					disabled={ isBusy || ! isChanged || ! correct.allowed }
					accessibleWhenDisabled
					aria-describedby={ correct.allowed ? undefined : 'coffer-correct-reason' }
				>
					{
						/* translators: %s: number of a document. */
						sprintf( __( 'Correct %s', 'coffer' ), documentTitle( document ) )
					}
				</Button>
			</div>
		</div>
	);
}
