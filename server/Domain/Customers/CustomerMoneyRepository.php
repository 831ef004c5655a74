<?php
declare( strict_types=1 );

namespace Coffer\Domain\Customers;

use Coffer\Domain\Page;
use Coffer\Domain\Payments\ReceivedPayment;
use Coffer\Domain\Payments\ReceivedQuery;

defined( 'ABSPATH' ) || exit;

interface CustomerMoneyRepository {

	/**
	 * Without tests.
	 *
	 * @param string $today      YYYY-MM-DD in the time zone of the site.
	 * @param string $year_day   First day of the year.
	 * @param int    $year_start The same in Unix seconds.
	 * @return list<CustomerStanding> One a currency, the largest debt first.
	 */
	public function standing( int $customer_id, string $today, string $year_day, int $year_start ): array;

	/** @return Page<ReceivedPayment> Newest first. */
	public function received( ReceivedQuery $query ): Page;

	/** @return list<ReceivedPayment> The same, without counting the others. */
	public function someReceived( ReceivedQuery $query ): array;
}
