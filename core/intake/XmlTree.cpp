// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/XmlTree.h"

namespace kluis::intake {

const XmlElement* XmlElement::child(QLatin1StringView wanted) const
{
    for (const XmlElement& each : children) {
        if (each.name == wanted) {
            return &each;
        }
    }
    return nullptr;
}

QString XmlElement::value(QLatin1StringView wanted) const
{
    const XmlElement* found = child(wanted);
    return found == nullptr ? QString() : found->text;
}

std::optional<XmlElement> XmlTree::read(XmlFeed& feed)
{
    XmlElement root{feed.xml().name().toString(), feed.line(), {}, {}};
    // Only the last child of each grows while it is open, so what these point to stays where it is.
    std::vector<XmlElement*> open{&root};
    qsizetype elements = 1;
    qsizetype characters = 0;
    while (!open.empty()) {
        switch (feed.next()) {
        case QXmlStreamReader::StartElement:
            open.back()->children.push_back({feed.xml().name().toString(), feed.line(), {}, {}});
            open.push_back(&open.back()->children.back());
            ++elements;
            break;
        case QXmlStreamReader::EndElement:
            open.back()->text = open.back()->text.trimmed();
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            characters += feed.xml().text().size();
            open.back()->text += feed.xml().text();
            break;
        case QXmlStreamReader::Invalid:
            return std::nullopt;
        default:
            break;
        }
        if (elements > feed.limits().elements || characters > feed.limits().treeCharacters) {
            feed.stop(tr("One person's part of the file is too large."));
        }
    }
    return root;
}

} // namespace kluis::intake
