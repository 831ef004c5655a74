<?php
declare( strict_types=1 );

namespace Coffer\Domain\Documents;

defined( 'ABSPATH' ) || exit;

/** Which documents a list shows, and in which order. Empty lists and nulls mean: whatever it is. */
final class DocumentQuery {

	public const ORDERBY = [ 'updated_at', 'number', 'customer_name', 'issue_date', 'due_date', 'total', 'balance', 'workflow', 'payment_status' ];

	public readonly string $orderby;
	public readonly bool $descending;
	public readonly int $page;
	public readonly int $perPage;

	/**
	 * @param list<string> $kind          Values of DocumentKind.
	 * @param list<string> $workflow      Values of Workflow.
	 * @param list<string> $paymentStatus Values of PaymentStatus.
	 * @param bool|null    $overdue       True: only overdue ones; false: only others.
	 * @param list<string> $currency      ISO 4217.
	 * @param string       $search        Beginning of a number, part of a customer's name or of a reference.
	 * @param bool         $mayEmail      Whether the search may find by the customer's e-mail address and telephone number.
	 * @param bool|null    $lapsed        True: only quotes that nobody answered before their last day passed; false: only others.
	 * @param bool|null    $disputed      True: only disputed ones; false: only others.
	 * @param bool|null    $test          True: only tests; false: only what is real.
	 * @param list<string> $due           Values of Ageing: only open invoices that are so late.
	 * @param list<int>    $ids           Only these.
	 * @param int|null     $after         Only what stands behind the document with this id in this order, as it is now. For reading
	 *                                    all of a list: however long it is, the next of it are found at once.
	 * @param string       $orderby       One of ORDERBY.
	 * @param string       $order         `asc` or `desc`.
	 */
	public function __construct(
		public readonly array $kind = [],
		public readonly array $workflow = [],
		public readonly array $paymentStatus = [],
		public readonly ?bool $overdue = null,
		public readonly array $currency = [],
		public readonly ?int $customerId = null,
		public readonly string $search = '',
		public readonly bool $mayEmail = false,
		public readonly ?bool $disputed = null,
		public readonly array $due = [],
		public readonly array $ids = [],
		public readonly ?bool $test = null,
		public readonly ?bool $lapsed = null,
		public readonly ?int $after = null,
		string $orderby = 'updated_at',
		string $order = 'desc',
		int $page = 1,
		int $perPage = 25,
	) {
		$this->orderby    = in_array( $orderby, self::ORDERBY, true ) ? $orderby : 'updated_at';
		$this->descending = 'asc' !== $order;
		$this->page       = min( max( 1, $page ), 1_000_000_000 );
		$this->perPage    = min( max( 1, $perPage ), 100 );
	}

	public function offset(): int {
		return ( $this->page - 1 ) * $this->perPage;
	}
}
