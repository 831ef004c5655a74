import type { ReactNode } from 'react';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { MoneyTotal, Verdict } from '@coffer/api';
import { Refusal } from '../../components';
import { amountWords } from '../../words';
import type { TypedDraft } from './draft';

interface Props {
	/** What stands in the way of saving. */
	children: ReactNode;
	draft: TypedDraft;
	totals: MoneyTotal | null;
	/** The server's decision about the saved draft; undefined before it is saved. */
	sending: Verdict | undefined;
	isDirty: boolean;
	isBusy: boolean;
	onReview: () => void;
}

/** At the foot of the window, wherever the person is in a long document. */
export function SaveBar( { draft, totals, sending, isDirty, isBusy, onReview, children }: Props ) {
	// What is missing may have been typed since; only a role stays what it is.
	const refused =
		sending?.allowed === false && ( sending.code === 'role_may_not' || ! isDirty ) ? sending : undefined;
	return (
		<div className="coffer-savebar">
			{ children }
			{ refused && <Refusal id="coffer-send-reason" verdict={ refused } /> }
			<div className="coffer-savebar__row">
				<p className="coffer-savebar__total">
					<span>{ __( 'Total', 'coffer' ) }</span>{ ' ' }
					<strong className="coffer-amount">
						{ totals ? amountWords( totals.total, draft.currency ) : '–' }
					</strong>
					<span className="coffer-savebar__state" role="status">
						{ isDirty ? __( 'Not saved yet', 'coffer' ) : __( 'Saved', 'coffer' ) }
					</span>
				</p>
				<Button
					variant="secondary"
					type="submit"
					__next40pxDefaultSize
					isBusy={ isBusy }
					disabled={ isBusy }
					accessibleWhenDisabled
				>
					{ __( 'Save draft', 'coffer' ) }
				</Button>
				<Button
					variant="primary"
					__next40pxDefaultSize
					disabled={ isBusy || refused !== undefined }
					accessibleWhenDisabled
					aria-describedby={ refused ? 'coffer-send-reason' : undefined }
					onClick={ onReview }
				>
					{ __( 'Save and review', 'coffer' ) }
				</Button>
			</div>
		</div>
	);
}
