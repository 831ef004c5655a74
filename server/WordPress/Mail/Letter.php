<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

defined( 'ABSPATH' ) || exit;

/** An e-mail to a customer, in plain text. Text and HTML of it are made from the same. */
final class Letter {

	/**
	 * @param string        $text      Paragraphs apart by an empty line.
	 * @param string|null   $url       Of the customer's page; a secret.
	 * @param string        $button    What leads there.
	 * @param string        $closing   Below the link; may be empty.
	 * @param string        $language  BCP 47, such as de-DE.
	 * @param 'ltr'|'rtl'   $direction
	 * @param string        $reference Names the letter for mail programs, so that a second copy is known as one. Letters and digits.
	 * @param bool          $isAutomatic No person sent it, so that no program has to answer.
	 */
	public function __construct(
		public readonly string $to,
		public readonly string $subject,
		public readonly string $text,
		#[\SensitiveParameter]
		public readonly ?string $url,
		public readonly string $button,
		public readonly string $closing,
		public readonly string $business,
		public readonly string $businessEmail,
		public readonly string $language,
		public readonly string $direction,
		public readonly string $reference,
		public readonly bool $isAutomatic = false,
	) {
	}

	/** For mail programs that show no HTML. */
	public function plain(): string {
		return $this->pasted() . "\n\n-- \n" . implode( "\n", array_filter( [ $this->business, $this->businessEmail ] ) ) . "\n";
	}

	/** For whoever puts it into a message of their own, which has its own signature. */
	public function pasted(): string {
		return implode( "\n\n", array_filter( [
			$this->text,
			null === $this->url ? '' : $this->button . ":\n" . $this->url,
			$this->closing,
		] ) );
	}
}
