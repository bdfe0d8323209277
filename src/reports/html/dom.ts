/** The little of the DOM that reading an article needs; the page's tree comes from linkedom. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageElement | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  readonly textContent: string;
  cloneNode(deep: boolean): PageNode;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  appendChild(node: PageNode): void;
  replaceChildren(...nodes: PageNode[]): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  createTextNode(data: string): PageText;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeType === 3;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
