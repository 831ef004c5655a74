<?php
declare( strict_types=1 );

namespace Coffer\Domain\FirstSteps;

defined( 'ABSPATH' ) || exit;

/** Something that a shop needs before customers can pay (contract/schemas/first-steps.json). */
final class FirstStep {

	/** @param ?int $documentId Where it is best taken, or was taken. */
	public function __construct(
		public readonly StepName $name,
		public readonly bool $isDone,
		public readonly ?int $documentId = null,
	) {
	}
}
