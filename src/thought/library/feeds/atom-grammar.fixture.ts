const text = (name: string) =>
  `<element name="${name}"><ref name="common"/><optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional><text/></element>`;
const uri = (name: string) => `<element name="${name}"><ref name="common"/><text/></element>`;
const dated = (name: string) => `<element name="${name}"><ref name="common"/><data type="dateTime"/></element>`;
const person = (name: string) =>
  `<element name="${name}"><ref name="common"/><interleave><element name="name"><text/></element><optional><element name="uri"><text/></element></optional><optional><element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element></optional></interleave></element>`;

/** The grammar of RFC 4287, appendix B, in the XML form of RELAX NG, without what it leaves open to extensions. */
export const atomGrammar = `<?xml version="1.0" encoding="UTF-8"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="feed"><ref name="common"/><interleave>
<zeroOrMore>${person('author')}</zeroOrMore><zeroOrMore>${person('contributor')}</zeroOrMore>
<zeroOrMore><ref name="category"/></zeroOrMore><optional>${text('generator')}</optional><optional>${uri('icon')}</optional>
${uri('id')}<zeroOrMore><ref name="link"/></zeroOrMore><optional>${uri('logo')}</optional><optional>${text('rights')}</optional>
<optional>${text('subtitle')}</optional>${text('title')}${dated('updated')}<zeroOrMore><ref name="entry"/></zeroOrMore>
</interleave></element></start>
<define name="entry"><element name="entry"><ref name="common"/><interleave>
<zeroOrMore>${person('author')}</zeroOrMore><zeroOrMore>${person('contributor')}</zeroOrMore><zeroOrMore><ref name="category"/></zeroOrMore>
<optional>${text('content')}</optional>${uri('id')}<zeroOrMore><ref name="link"/></zeroOrMore><optional>${dated('published')}</optional>
<optional>${text('rights')}</optional><optional>${text('summary')}</optional>${text('title')}${dated('updated')}
</interleave></element></define>
<define name="link"><element name="link"><ref name="common"/><attribute name="href"/>
<optional><attribute name="rel"/></optional><optional><attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute></optional>
<optional><attribute name="hreflang"/></optional><optional><attribute name="title"/></optional><optional><attribute name="length"/></optional><empty/></element></define>
<define name="category"><element name="category"><ref name="common"/><attribute name="term"/><optional><attribute name="scheme"/></optional><optional><attribute name="label"/></optional><empty/></element></define>
<define name="common"><optional><attribute name="xml:base"/></optional><optional><attribute name="xml:lang"/></optional></define>
</grammar>`;
