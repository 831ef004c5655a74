import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __, sprintf } from '@wordpress/i18n';
import { closeSmall } from '@wordpress/icons';
import { store, type FirstSteps } from '@coffer/api';
import { boot } from '../boot';
import { Failure, FoldTitle } from '../components';
import { focusRoom } from '../location';
import { useNotify } from '../notices';
import { FirstStepsSkeleton } from './first-steps-skeleton';
import { StepButton } from './step-button';
import { StepRow } from './step-row';
import { useFirstSteps } from './use-first-steps';
import { useShown } from './use-shown';

interface Props {
	isOpen: boolean;
	onToggle: ( isOpen: boolean ) => void;
	isLeaving: boolean;
	onLeaving: ( isLeaving: boolean ) => void;
}

/** The steps with what is next; once all are taken it says so, and is not there the next time. */
export function Panel( { isOpen, onToggle, isLeaving, onLeaving }: Props ) {
	const { known, error, refresh } = useFirstSteps();
	const [ , show, isCalledBack ] = useShown();
	const { noteFirstSteps } = useDispatch( store );
	const isComplete = known?.steps.every( ( { is_done: isDone } ) => isDone ) === true;
	const isPast = known?.is_over === true;

	useEffect( () => {
		if ( ! isComplete ) {
			return;
		}
		if ( ! isPast && boot.actions.manage_settings.allowed && ! boot.viewing_as ) {
			// Whether it worked shows when somebody opens Money the next time.
			noteFirstSteps( { is_over: true } ).catch( () => undefined );
		}
		if ( ! isCalledBack ) {
			onLeaving( true );
			show( false );
		}
	}, [ isComplete, isPast, isCalledBack, noteFirstSteps, onLeaving, show ] );

	if ( isLeaving ) {
		return <Farewell onClose={ () => leave( () => onLeaving( false ) ) } />;
	}
	if ( known === null ) {
		return error === undefined ? (
			<FirstStepsSkeleton rows={ isOpen ? boot.first_steps.length : 0 } />
		) : (
			<section className="coffer-first">
				<Failure error={ error } onRetry={ refresh } />
			</section>
		);
	}
	return <Steps known={ known } isOpen={ isOpen } onToggle={ onToggle } onPutAway={ () => show( false ) } />;
}

interface StepsProps {
	known: FirstSteps;
	isOpen: boolean;
	onToggle: ( isOpen: boolean ) => void;
	onPutAway: () => void;
}

function Steps( { known: { steps }, isOpen, onToggle, onPutAway }: StepsProps ) {
	const notify = useNotify();
	const next = steps.find( ( { is_done: isDone } ) => ! isDone );
	const done = steps.filter( ( { is_done: isDone } ) => isDone ).length;
	/* translators: 1: number of steps that are done. 2: number of all steps. */
	const progress = sprintf( __( '%1$d of %2$d done', 'coffer' ), done, steps.length );
	useEffect( () => speak( progress ), [ progress ] );
	return (
		<section className="coffer-first" aria-labelledby="coffer-first-title">
			<div className="coffer-first__head">
				<FoldTitle id="coffer-first-title" folds="coffer-first-list" isOpen={ isOpen } onToggle={ onToggle }>
					{ __( 'First steps', 'coffer' ) }
				</FoldTitle>
				<span className="coffer-first__progress">{ progress }</span>
				{ ! isOpen && next && (
					<div className="coffer-first__buttons">
						<StepButton step={ next } isMain={ false } />
					</div>
				) }
				<Button
					className="coffer-first__away"
					size="compact"
					icon={ closeSmall }
					label={ __( 'Put the first steps away', 'coffer' ) }
					onClick={ () =>
						leave( () => {
							onPutAway();
							notify(
								__( 'The first steps are put away. Help > First steps brings them back.', 'coffer' )
							);
						} )
					}
				/>
			</div>
			<ol id="coffer-first-list" hidden={ ! isOpen }>
				{ steps.map( ( step ) => (
					<StepRow key={ step.name } step={ step } isNext={ step === next } />
				) ) }
			</ol>
		</section>
	);
}

function Farewell( { onClose }: { onClose: () => void } ) {
	return (
		<section className="coffer-first" aria-label={ __( 'First steps', 'coffer' ) }>
			<div className="coffer-first__head">
				<p className="coffer-first__farewell" role="status">
					{ __( 'All is set up: your customers can see what they owe, and pay.', 'coffer' ) }
				</p>
				<Button variant="secondary" size="compact" onClick={ onClose }>
					{ __( 'Close', 'coffer' ) }
				</Button>
			</div>
		</section>
	);
}

function leave( close: () => void ): void {
	close();
	focusRoom();
}
