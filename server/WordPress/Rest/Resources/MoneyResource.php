<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest\Resources;

use Coffer\Contract\Lifecycle;
use Coffer\Domain\Customers\MaskedText;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\Revision;
use Coffer\Domain\Documents\Transitions;
use Coffer\Domain\Payments\Application;
use Coffer\Domain\Payments\ApplicationSource;
use Coffer\Domain\Payments\Payment;
use Coffer\Domain\Payments\Refund;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\UtcTime;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** What a document has to do with other records: what pays it, what it came from, what it was before. */
final class MoneyResource {

	private readonly VerdictResource $verdicts;

	public function __construct( private readonly Services $services, private readonly Actor $reader ) {
		$this->verdicts = new VerdictResource( $reader );
	}

	/** @return array{applications: list<array<string, mixed>>, attempts: list<array<string, mixed>>, origin: ?array<string, mixed>, offspring: list<array<string, mixed>>, revisions: list<array<string, mixed>>, schedule: ?array<string, mixed>, credit: int} */
	public function of( Document $document ): array {
		$documents = $this->services->documents();
		$origin    = null === $document->originId ? null : $documents->find( $document->originId );
		return [
			'applications' => $this->applications( $document ),
			'attempts'     => ( new PaymentAttemptResource( $this->services, $this->reader ) )->all( $this->services->attempts()->ofDocument( $document->id ) ),
			'origin'       => null === $origin ? null : self::related( $origin ),
			'offspring'    => array_map( self::related( ... ), $documents->madeFrom( $document->id ) ),
			'schedule'     => $this->services->schedules()->madeDocument( $document->id ),
			'revisions'    => array_map( $this->revision( ... ), $documents->revisions( $document->id ) ),
			'credit'       => null === $document->customerId ? 0 : $this->services->creditChoices()->left( $document->customerId, $document->currency, $document->isTest ),
		];
	}

	/** @return list<array<string, mixed>> */
	private function applications( Document $document ): array {
		$repository   = $this->services->applications();
		$applications = $document->kind->sign() > 0 ? $repository->toDocument( $document->id ) : $repository->from( ApplicationSource::CreditNote, $document->id );
		$ids          = array_map( static fn ( Application $application ): int => ApplicationSource::Payment === $application->source ? $application->sourceId : 0, $applications );
		$ids          = array_values( array_unique( array_filter( $ids ) ) );
		$payments     = $this->services->payments()->all( $ids );
		$refunds      = $this->services->payments()->refundsOf( $ids );
		return array_map(
			function ( Application $application ) use ( $document, $payments, $refunds ): array {
				$payment = ApplicationSource::Payment === $application->source ? $payments[ $application->sourceId ] ?? null : null;
				$note    = ApplicationSource::CreditNote === $application->source ? $this->services->documents()->find( $application->sourceId ) : null;
				$take    = $this->verdicts->of( $this->takeOff( $document, $application ) );
				return [
					'id'          => $application->id,
					'document_id' => $application->documentId,
					'source'      => $application->source->value,
					'payment'     => null === $payment ? null : $this->payment( $payment, $refunds[ $payment->id ] ?? [], $document ),
					'credit_note' => null === $note ? null : self::related( $note ),
					'amount'      => $application->amount,
					'at'          => UtcTime::iso( $application->at ),
					'actor'       => $application->actorName,
					'undone_at'   => UtcTime::iso( $application->undoneAt ),
					'undone_by'   => $application->undoneBy,
					'undo_reason' => null === $application->undoReason ? null : MaskedText::for( $this->reader, $application->undoReason ),
					'actions'     => [ 'undo' => $take, 'move' => $take ],
				];
			},
			$applications
		);
	}

	/**
	 * @param list<Refund> $refunds
	 * @return array<string, mixed>
	 */
	private function payment( Payment $payment, array $refunds, Document $document ): array {
		return [
			'id'          => $payment->id,
			'provider'    => $payment->provider,
			'method'      => $payment->method->value,
			'state'       => $payment->state->value,
			'amount'      => $payment->amount,
			'currency'    => $payment->currency,
			'received_on' => $payment->receivedOn,
			'reference'   => MaskedText::for( $this->reader, $payment->reference ),
			'applied'     => $payment->applied,
			'refunded'    => $payment->refunded,
			'left'        => $payment->left(),
			'refunds'     => PaymentAttemptResource::refunds( $refunds, $this->reader ),
			'test'        => $payment->isTest,
			'version'     => $payment->version,
			'actions'     => [ 'refund' => $this->verdicts->of( $this->may( 'refund', $payment->refundable() > 0 ? Transitions::verdict( 'refund', $document ) : null ) ) ],
		];
	}

	private function takeOff( Document $document, Application $application ): Verdict {
		return $this->may( 'undo_application', $application->counts() ? Transitions::verdict( 'undo_application', $document ) : null );
	}

	/** @param key-of<Lifecycle::TRANSITIONS> $transition */
	private function may( string $transition, ?Verdict $verdict ): Verdict {
		$rule = Lifecycle::TRANSITIONS[ $transition ];
		return $this->reader->may( $rule['capability'] )
			? $verdict ?? Verdict::refuse( 'wrong_state', $rule['refused'] )
			: Access::refusal( $rule['capability'] );
	}

	/** @return array<string, mixed> contract/schemas/related-document.json */
	public static function related( Document $document ): array {
		return [
			'id'       => $document->id,
			'kind'     => $document->kind->value,
			'number'   => $document->number,
			'workflow' => $document->workflow->value,
			'total'    => $document->total,
			'currency' => $document->currency,
		];
	}

	/** @return array<string, mixed> */
	private function revision( Revision $revision ): array {
		return [
			'position' => $revision->position,
			'total'    => $revision->total,
			'at'       => UtcTime::iso( $revision->at ),
			'actor'    => $revision->actorName,
			'reason'   => MaskedText::for( $this->reader, $revision->reason ),
		];
	}
}
