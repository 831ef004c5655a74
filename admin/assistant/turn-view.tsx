import { Button, Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { AssistantAnswer, AssistantRecord } from '@coffer/api';
import { Failure, Refusal } from '../components';
import type { Turn } from './conversation';
import { Facts } from './facts';
import { waitingWords } from './prompts';
import { Proposal } from './proposal';
import { RecordLink } from './record-link';
import { ReviewCard } from './review-card';
import { sourceWords } from './source-words';

interface Props {
	turn: Turn;
	onChoose: ( record: AssistantRecord ) => void;
	/** Asks the same again. */
	onAgain: () => void;
}

/** A question and what came of it. */
export function TurnView( { turn, onChoose, onAgain }: Props ) {
	const { id, words, question, progress } = turn;
	return (
		<li className="coffer-turn" id={ `coffer-turn-${ id }` } tabIndex={ -1 }>
			<p className="coffer-turn__question" dir="auto">
				{ words }
			</p>
			{ progress.at === 'waiting' && (
				<p className="coffer-turn__wait" role="status">
					<Spinner /> { waitingWords( question.prompt ) }
				</p>
			) }
			{ progress.at === 'stopped' && (
				<p className="coffer-turn__wait">
					{ __( 'Stopped.', 'coffer' ) }{ ' ' }
					<Button variant="link" onClick={ onAgain }>
						{ __( 'Ask again', 'coffer' ) }
					</Button>
				</p>
			) }
			{ progress.at === 'failed' && <Failure error={ progress.error } onRetry={ onAgain } /> }
			{ progress.at === 'answered' && <Answer turn={ turn } answer={ progress.answer } onChoose={ onChoose } /> }
		</li>
	);
}

function Answer( { turn, answer, onChoose }: { turn: Turn; answer: AssistantAnswer; onChoose: Props[ 'onChoose' ] } ) {
	const { text, verdict, facts, rows, choices, draft, source } = answer;
	return (
		<div className="coffer-turn__answer">
			{ text !== '' && (
				<p className="coffer-turn__text" dir="auto">
					{ text }
				</p>
			) }
			{ verdict && ! verdict.allowed && (
				<div className="coffer-turn__refusal">
					<Refusal verdict={ isSaid( text, verdict.sentence ) ? { ...verdict, sentence: null } : verdict } />
				</div>
			) }
			{ choices.length > 0 && (
				<ul className="coffer-turn__choices" aria-label={ __( 'Which one is meant', 'coffer' ) }>
					{ choices.map( ( record ) => (
						<li key={ `${ record.kind } ${ record.id }` }>
							<Button variant="secondary" __next40pxDefaultSize onClick={ () => onChoose( record ) }>
								<bdi>{ record.title }</bdi>
							</Button>
						</li>
					) ) }
				</ul>
			) }
			{ rows.length > 0 && (
				<ul className="coffer-turn__rows">
					{ rows.map( ( { title, detail, record }, position ) => (
						<li key={ position }>
							<span dir="auto">
								{ record ? <RecordLink record={ record }>{ title }</RecordLink> : title }
							</span>
							{ detail !== '' && (
								<span className="coffer-turn__detail" dir="auto">
									{ detail }
								</span>
							) }
						</li>
					) ) }
				</ul>
			) }
			{ ! draft && <Facts facts={ facts } /> }
			{ draft && turn.review && (
				<ReviewCard turn={ turn } draft={ draft } review={ turn.review } facts={ facts } />
			) }
			{ turn.task && <Proposal turnId={ turn.id } { ...turn.task } /> }
			<p className="coffer-turn__source">
				{ sourceWords( source ) }
				{ source.note !== null && ` ${ source.note }` }
			</p>
		</div>
	);
}

/** A refusal is not said twice. */
function isSaid( text: string, sentence: string | null ): boolean {
	return sentence !== null && text.includes( sentence );
}
