<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Activity\Event;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Customers\CustomerStanding;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Receivables\Receivables;
use Coffer\Domain\Tasks\Task;

defined( 'ABSPATH' ) || exit;

/** What the assistant found out, before it is put into words. Parts that do not belong to the question are empty. */
final class Answer {

	/**
	 * @param Verdict|null           $verdict   Whether what was asked for is possible; null where nothing was.
	 * @param list<Document>         $documents That were found, or that may be meant.
	 * @param int                    $total     How many there are of them.
	 * @param list<Customer>         $customers That may be meant.
	 * @param list<CustomerStanding> $standing  Of the customer.
	 * @param list<Event>            $events    Of the customer, newest first.
	 * @param list<Receivables>      $owed
	 * @param list<Debtor>           $debtors
	 * @param array<int, Customer>   $names     Of the debtors, by their id.
	 * @param bool                   $already   The task waited before.
	 * @param bool                   $isAsking  It is not clear which record is meant.
	 * @param string                 $unknown   What it calls a document that there is none of.
	 * @param bool                   $isDeed    It asks for something that the assistant never does.
	 * @param string|null            $state     Of the documents that were looked for, as in FoundDocuments.
	 * @param string|null            $currency  Of the money that was asked about; null: all.
	 * @param string|null            $said      By a language model, in the place of our own words.
	 * @param list<RecordRef>        $records   That a language model read.
	 */
	public function __construct(
		public readonly Prompt $prompt,
		public readonly Source $source,
		public readonly ?Verdict $verdict = null,
		public readonly ?Document $document = null,
		public readonly ?Customer $customer = null,
		public readonly array $documents = [],
		public readonly int $total = 0,
		public readonly array $customers = [],
		public readonly array $standing = [],
		public readonly array $events = [],
		public readonly array $owed = [],
		public readonly array $debtors = [],
		public readonly array $names = [],
		public readonly ?Draft $draft = null,
		public readonly ?Task $task = null,
		public readonly bool $already = false,
		public readonly bool $isAsking = false,
		public readonly string $unknown = '',
		public readonly bool $isDeed = false,
		public readonly bool $isSending = false,
		public readonly ?string $state = null,
		public readonly ?string $currency = null,
		public readonly ?string $said = null,
		public readonly array $records = [],
	) {
	}

	/** @param array<string, mixed> $changes By the names of the constructor. */
	public function with( array $changes ): self {
		return new self( ...[ ...get_object_vars( $this ), ...$changes ] );
	}

	/** @return list<string> Every record that it comes from, as kind and number: for the event of the run. */
	public function used(): array {
		$used = array_map( static fn ( RecordRef $record ): string => "$record->kind:$record->id", $this->records );
		foreach ( [ $this->document, ...$this->documents ] as $document ) {
			if ( null !== $document ) {
				$used[] = "document:$document->id";
			}
		}
		foreach ( [ $this->customer, ...$this->customers, ...array_values( $this->names ) ] as $customer ) {
			if ( null !== $customer ) {
				$used[] = "customer:$customer->id";
			}
		}
		if ( null !== $this->task ) {
			$used[] = "task:{$this->task->id}";
		}
		return array_values( array_unique( $used ) );
	}
}
