<?php
declare( strict_types=1 );

namespace Coffer\Domain\FirstSteps;

defined( 'ABSPATH' ) || exit;

/** What is stored of a shop's beginning. Each costs one row at most, however much there is. */
interface FirstStepsRepository {

	public function beginning(): Beginning;

	public function save( Beginning $beginning ): void;

	/** Samples are none. */
	public function hasCustomer(): bool;

	/** The invoice that nobody but staff has seen and that was made last; tests are none. */
	public function newestDraft(): ?int;

	/** The real invoice that was sent last. */
	public function newestSent(): ?int;

	/** Whether there ever was a link to a document that is no test. */
	public function hasLink(): bool;
}
