import { Button } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import type { DocumentAction, DocumentActionContext } from '@coffer/api';
import { Failure } from '../../components';

interface Props {
	action: DocumentAction;
	context: DocumentActionContext;
	variant: 'primary' | 'secondary' | 'tertiary';
	describedBy?: string;
}

type Progress = { at: 'rest' } | { at: 'work' } | { at: 'done' } | { at: 'failed'; error: unknown };

/** How long "Copied" is shown. */
const DONE_FOR = 2500;

/** One action as a button: works, says so for a moment, or says why it did not work. */
export function ActionButton( { action, context, variant, describedBy }: Props ) {
	const [ progress, setProgress ] = useState< Progress >( { at: 'rest' } );
	useEffect( () => {
		if ( progress.at !== 'done' ) {
			return;
		}
		const timer = setTimeout( () => setProgress( { at: 'rest' } ), DONE_FOR );
		return () => clearTimeout( timer );
	}, [ progress ] );

	const [ isAsking, setAsking ] = useState( false );
	const start = () => {
		// A second click on something that makes a document would make a second one.
		if ( progress.at === 'work' ) {
			return;
		}
		if ( 'Dialog' in action ) {
			setAsking( true );
			return;
		}
		setProgress( { at: 'work' } );
		action.run( context ).then(
			( worked ) => setProgress( { at: worked && action.doneLabel ? 'done' : 'rest' } ),
			( error: unknown ) => setProgress( { at: 'failed', error } )
		);
	};

	return (
		<div className="coffer-action">
			<Button
				variant={ variant }
				__next40pxDefaultSize
				isDestructive={ action.isDestructive ?? false }
				isBusy={ progress.at === 'work' }
				aria-describedby={ describedBy }
				onClick={ start }
			>
				{ progress.at === 'done' ? action.doneLabel : action.label }
			</Button>
			{ progress.at === 'failed' && <Failure error={ progress.error } /> }
			{ isAsking && 'Dialog' in action && <action.Dialog { ...context } onClose={ () => setAsking( false ) } /> }
		</div>
	);
}
