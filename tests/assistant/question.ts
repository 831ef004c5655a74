import type { AssistantAnswer, AssistantQuestion } from '../../src/contract/types';
import type { DemoUser } from '../../tools/site/site';

/**
 * A question of questions.json with what a right answer has to say. Words between braces are looked up in the records of the site
 * (cast.ts): {overdue.balance}, {debtor.name}, {today}.
 */
export interface Question {
	readonly topic: string;
	/** Left out: one of those who may, in turns. */
	readonly as?: DemoUser;
	/** Free words. */
	readonly question?: string;
	readonly prompt?: NonNullable< AssistantQuestion[ 'prompt' ] >;
	/** What is looked at: names of cast.ts. */
	readonly document?: string;
	readonly customer?: string;
	readonly tone?: NonNullable< AssistantQuestion[ 'tone' ] >;
	readonly language?: string;
	/** Asked of an ability instead, with this input. */
	readonly ability?: string;
	readonly input?: Readonly< Record< string, string | number > >;
	readonly expect: Expected;
}

/** What is left out is not looked at. `a|b` is either. */
export interface Expected {
	readonly prompt?: string;
	/** Each is in the text or the rows. */
	readonly says?: readonly string[];
	/** None is anywhere in the answer. */
	readonly silent?: readonly string[];
	/** Code of the refusal; `*` for any; null for none. */
	readonly verdict?: string | null;
	readonly draft?: ExpectedDraft | null;
	readonly task?: { readonly of: string; readonly due_on?: string } | null;
	/** Names of cast.ts that are among the records; an empty list: there are none. */
	readonly records?: readonly string[];
	/** A set of cast.ts that every row is of; how many at least; what stands first. */
	readonly rows?: { readonly of: string; readonly min?: number; readonly first?: string };
	/** Exactly these are offered. */
	readonly choices?: readonly string[];
	/** Code of the error; `*` for any. */
	readonly refused?: string;
	/** Of an ability: values by their path. */
	readonly output?: Readonly< Record< string, string > >;
}

export interface ExpectedDraft {
	readonly of: string;
	readonly purpose?: string;
	readonly tone?: string;
	/** Begins with it. */
	readonly language?: string;
	readonly says?: readonly string[];
	readonly silent?: readonly string[];
}

/** What came back: an answer, the output of an ability, or a refusal. */
export interface Reply {
	readonly status: number;
	readonly code: string;
	readonly answer?: AssistantAnswer;
	readonly output?: unknown;
	/** As it came. */
	readonly raw: string;
}
