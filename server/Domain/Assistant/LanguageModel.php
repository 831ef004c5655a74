<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

defined( 'ABSPATH' ) || exit;

/** The language model that the owner set up in WordPress, or that there is none. It is told what a ModelRequest holds, and nothing else. */
interface LanguageModel {

	/** Whether it could be asked now. May ask the provider's site for its models, so nothing but the assistant calls this. */
	public function state(): ModelState;

	/** Name of the provider as people know it; empty when there is none. */
	public function provider(): string;

	/**
	 * One turn: the model answers with text, or wants tools to be called.
	 *
	 * @throws ModelFailed Whatever went wrong: no connection, too slow, too long, a refusal, an answer that cannot be read.
	 */
	public function turn( ModelRequest $request ): ModelTurn;
}
