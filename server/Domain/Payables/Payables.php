<?php
declare( strict_types=1 );

namespace Coffer\Domain\Payables;

use Coffer\Payable;
use Coffer\PaymentEvent;

defined( 'ABSPATH' ) || exit;

/** The sources of payments that plugins registered. */
interface Payables {

	/** What is to be paid, as the source says now; null when it knows nothing of the reference. */
	public function resolve( string $source, string $reference ): ?Payable;

	/** What people call the source. */
	public function label( string $source ): string;

	/** Tells the source. What it throws is thrown, so that it is told again. */
	public function tell( string $source, PaymentEvent $event ): void;
}
