<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/**
 * Lets a language model say in other words what the rules found: the text of a draft, and the answer to a free question. What is
 * possible, the records and the proposals stay those of the rules, and so does the answer whenever the model fails.
 */
final class HelpByModel {

	public function __construct(
		private readonly LanguageModel $model,
		private readonly DraftByModel $drafts,
		private readonly AnswerByModel $answers,
		private readonly DraftMessage $check,
		private readonly MoneyTools $tools,
		private readonly References $references,
		private readonly DocumentRepository $documents,
		private readonly CustomerRepository $customers,
		private readonly SettingsRepository $settings,
	) {
	}

	/** @param string $language Locale of the reader. */
	public function help( Actor $actor, Question $question, Answer $answer, string $language ): Answer {
		if ( null === $answer->draft && ! self::isOpen( $question, $answer ) ) {
			return $answer;
		}
		// Last, because it may ask the provider which models there are.
		if ( ModelState::Ready !== $this->model->state() ) {
			return $answer;
		}
		try {
			return null === $answer->draft
				? $this->said( $actor, $question, $answer, $language )
				: $this->drafted( $actor, $answer, $answer->draft );
		} catch ( ModelFailed $failed ) {
			return $answer->with( [ 'source' => new Source( $answer->source->template, $this->model->provider(), $failed->model, $failed->tokens, $failed->reason ) ] );
		}
	}

	/** Whether free words are better answered by somebody who reads them. Where the rules know what is meant but not of which, they ask back. */
	private static function isOpen( Question $question, Answer $answer ): bool {
		return null === $question->prompt && ! $answer->isDeed && '' === $answer->unknown && [] === $answer->customers && ( ! $answer->isAsking || [] === $answer->documents )
			&& in_array( $answer->prompt, [ Prompt::Unknown, Prompt::Status, Prompt::Find, Prompt::History, Prompt::Receivables ], true );
	}

	/** @throws ModelFailed */
	private function drafted( Actor $actor, Answer $answer, Draft $draft ): Answer {
		$findings = fn ( string $subject, string $body ): array => $this->check->findings( $draft->document, $subject, $body );
		$made     = $this->drafts->draft( $this->context( $actor, $draft ), $findings );
		return $answer->with( [
			'draft'  => $draft->said( $made->subject, $made->body, $findings( $made->subject, $made->body ) ),
			'source' => new Source( $made->template, $this->model->provider(), $made->model, $made->tokens ),
		] );
	}

	/** What a language model is told about a document when it drafts a message. */
	public function context( Actor $actor, Draft $draft ): ModelContext {
		return new ModelContext(
			document: $this->tools->facts( $draft->document )->toArray(),
			tone: $draft->tone,
			language: $draft->wanted,
			business: $this->settings->load()->businessName,
			subject: $draft->subject,
			body: $draft->body,
			withLink: $draft->link->allowed,
			customerWrote: $this->tools->wrote( $actor, $draft->document ),
		);
	}

	/** @throws ModelFailed */
	private function said( Actor $actor, Question $question, Answer $answer, string $language ): Answer {
		$said = $this->answers->answer( $actor, $question->text, $this->lookedAt( $question, $answer ), $language );
		return $answer->with( [
			'said'     => $said->text,
			'isAsking' => false,
			'records'  => $said->records,
			'source'   => new Source( $said->template, $this->model->provider(), $said->model, $said->tokens ),
		] );
	}

	/** @return array<string, mixed>|null What is open on the screen. */
	private function lookedAt( Question $question, Answer $answer ): ?array {
		$document = $answer->document ?? ( null === $question->documentId ? null : $this->documents->find( $question->documentId ) );
		if ( null !== $document ) {
			return $this->tools->facts( $document )->toArray();
		}
		$customer = $answer->customer ?? ( null === $question->customerId ? null : $this->customers->find( $question->customerId ) );
		return null === $customer ? null : [ 'customer' => $customer->name, 'customer_reference' => $this->references->ofCustomer( $customer ) ];
	}
}
