import type { AssistantQuestion, AssistantRecord } from '@coffer/api';
import type { Turn } from './conversation';
import { isNamed } from './prompts';

/** What the contract allows of a free question. */
const MOST = 500;

/** A question with what it is about behind it. */
export function wordsAbout( words: string, { title }: AssistantRecord ): string {
	return `${ words } (${ title })`;
}

/**
 * The question of a turn, about one of the records that it could have meant: as the prompt that it was understood as; else in its own
 * words, with the name behind them, because words count more than what is open.
 */
export function questionAbout(
	{ words, question, progress }: Pick< Turn, 'words' | 'question' | 'progress' >,
	record: AssistantRecord
): AssistantQuestion {
	const { tone, language } = question;
	const prompt = progress.at === 'answered' ? progress.answer.prompt : undefined;
	return {
		...( prompt !== undefined && isNamed( prompt )
			? { prompt }
			: { question: wordsAbout( words, record ).slice( -MOST ) } ),
		...( record.kind === 'document' ? { document_id: record.id } : {} ),
		...( record.kind === 'customer' ? { customer_id: record.id } : {} ),
		...( tone === undefined ? {} : { tone } ),
		...( language === undefined ? {} : { language } ),
	};
}
