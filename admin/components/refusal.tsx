import type { ReactNode } from 'react';
import { sprintf, __ } from '@wordpress/i18n';
import type { Verdict } from '@coffer/api';
import { oneOfWords } from '../words';

interface Props {
	verdict: Verdict;
	/** Where the reader can put it right at once. */
	children?: ReactNode;
	id?: string;
}

/** Why something is not possible, what to do about it, and who can do it: in the place of the button. */
export function Refusal( { verdict, children, id }: Props ) {
	return (
		<div className="coffer-refusal" id={ id }>
			{ verdict.sentence && <p className="coffer-refusal__sentence">{ verdict.sentence }</p> }
			{ verdict.remedy && <p>{ verdict.remedy }</p> }
			{ verdict.fixed_by.length > 0 && (
				<p>
					{ sprintf(
						/* translators: %s: names of roles, such as "Money manager or Administrator". */
						__( 'Who can do it: %s.', 'coffer' ),
						oneOfWords( verdict.fixed_by )
					) }
				</p>
			) }
			{ children && <div className="coffer-refusal__remedy">{ children }</div> }
		</div>
	);
}
