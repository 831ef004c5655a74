import { Icon } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { check } from '@wordpress/icons';
import type { FirstStep } from '@coffer/api';
import { StepButton } from './step-button';
import { stepWords } from './step-words';

interface Props {
	step: FirstStep;
	isNext: boolean;
}

/** One of the steps, with what it is for, and its button as long as it is not done. */
export function StepRow( { step, isNext }: Props ) {
	const { title, purpose } = stepWords( step );
	return (
		<li className={ step.is_done ? 'coffer-first__step is-done' : 'coffer-first__step' }>
			<span className="coffer-first__mark" aria-hidden="true">
				{ step.is_done && <Icon icon={ check } size={ 20 } /> }
			</span>
			<div className="coffer-first__words">
				<h3>
					{ title }
					<span className="screen-reader-text">
						{ ' ' }
						{ step.is_done ? __( '(done)', 'coffer' ) : __( '(to do)', 'coffer' ) }
					</span>
				</h3>
				<p>{ purpose }</p>
			</div>
			{ ! step.is_done && (
				<div className="coffer-first__buttons">
					<StepButton step={ step } isMain={ isNext } />
				</div>
			) }
		</li>
	);
}
