<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Clock;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\DocumentKind;
use Coffer\Domain\Documents\DocumentList;
use Coffer\Domain\Documents\DocumentQuery;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Random;
use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Shows the owner what a language model is told, with a document of their own. Made by the code that asks the model, and sent nowhere. */
final class ShowPrompt {

	public function __construct(
		private readonly DocumentList $documents,
		private readonly DraftMessage $drafts,
		private readonly HelpByModel $help,
		private readonly MoneyTools $tools,
		private readonly Random $random,
		private readonly Clock $clock,
	) {
	}

	/**
	 * @param int|null $document_id Null: the latest invoice that was sent.
	 * @throws Refused `role_may_not`, `not_found`.
	 */
	public function show( Actor $actor, ?int $document_id ): ShownPrompt {
		Access::require( $actor, 'coffer_manage' );
		$document = null === $document_id ? $this->latest( $actor ) : $this->documents->get( $actor, $document_id );
		$fence    = Fence::random( $this->random );
		if ( null === $document || ! $this->drafts->verdict( $actor, $document )->allowed ) {
			// There is no message to draft, so it can only come up in a question.
			$facts = null === $document ? null : $this->tools->facts( $document )->toArray();
			return new ShownPrompt( AnswerQuestionPrompt::NAME, $document, AnswerQuestionPrompt::system( $fence, '', $this->clock->today() ), AnswerQuestionPrompt::message( $fence, '…', $facts ) );
		}
		$context = $this->help->context( $actor, $this->drafts->draft( $actor, $document ) );
		return new ShownPrompt( DraftMessagePrompt::NAME, $document, DraftMessagePrompt::system( $fence, $context ), DraftMessagePrompt::message( $fence, $context ) );
	}

	private function latest( Actor $actor ): ?Document {
		$sent = new DocumentQuery( kind: [ DocumentKind::Invoice->value ], workflow: [ Workflow::Sent->value ], test: false, orderby: 'issue_date', perPage: 1 );
		return $this->documents->list( $actor, $sent )->items[0] ?? null;
	}
}
