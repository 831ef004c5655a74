<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Contract\Schemas;

defined( 'ABSPATH' ) || exit;

/** Everything that a language model may know for a message about one document. What is not here it is not told. */
final class ModelContext {

	/** @var array<string, mixed> contract/schemas/ability-document.json, without what only tools need. */
	public readonly array $document;

	/**
	 * @param array<string, mixed>       $document      contract/schemas/ability-document.json.
	 * @param string                     $language      Locale to write in, such as de_DE; empty for that of the example.
	 * @param string                     $business      Name of the business that writes.
	 * @param string                     $subject       Of the message that the rules made, which serves as an example.
	 * @param string                     $body          Of the same, without the link.
	 * @param bool                       $withLink      Whether the portal link may go out with the message.
	 * @param list<array<string, mixed>> $customerWrote contract/schemas/ability-wrote.json.
	 */
	public function __construct(
		array $document,
		public readonly Tone $tone,
		public readonly string $language,
		public readonly string $business,
		public readonly string $subject,
		public readonly string $body,
		public readonly bool $withLink,
		public readonly array $customerWrote = [],
	) {
		$known          = array_intersect_key( $document, Schemas::ALL['ability-document']['properties'] );
		$this->document = array_diff_key( $known, [ 'reference' => 1, 'customer_reference' => 1 ] );
	}

	/** @return array<string, mixed> As the model is told it. */
	public function toArray(): array {
		return [
			'document'       => $this->document,
			'tone'           => $this->tone->value,
			'business'       => $this->business,
			'customer_wrote' => $this->customerWrote,
			'example'        => [
				'subject' => $this->subject,
				'body'    => $this->body . ( $this->withLink ? "\n\n" . DraftMessagePrompt::LINK : '' ),
			],
		];
	}

	/**
	 * What a message may say of it. To quote the customer's words to them is not what it is for, so those are left out.
	 *
	 * @return array<string, mixed>
	 */
	public function records(): array {
		$wrote = array_map( static fn ( array $each ): array => array_diff_key( $each, [ 'text' => 1 ] ), $this->customerWrote );
		return [ ...$this->toArray(), 'customer_wrote' => $wrote ];
	}
}
