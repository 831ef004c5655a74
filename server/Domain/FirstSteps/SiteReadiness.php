<?php
declare( strict_types=1 );

namespace Coffer\Domain\FirstSteps;

defined( 'ABSPATH' ) || exit;

/** What only the site around Money knows of whether customers can pay. */
interface SiteReadiness {

	/** Whether the address of customers' pages was checked and nothing is known to be wrong with it. */
	public function isPortalChecked(): bool;

	/** Whether a customer would find a way to pay on their page. */
	public function canCustomersPay(): bool;
}
