// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/svgtree.h"

#include "homey/svgrules.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace foyer::svg {

namespace {

constexpr int maxNodes = 6'000;
constexpr int maxDepth = 32;
constexpr int maxEntities = 20;
constexpr int maxEntity = 128;       ///< characters of one
constexpr int maxText = 2'000;       ///< of one piece of drawn text
constexpr qint64 maxTotal = 600'000; ///< characters, after entities
constexpr qint64 maxWork = 40'000;   ///< elements drawn, long paths counting for more

const auto svgNamespace = QStringLiteral("http://www.w3.org/2000/svg");
const auto xlinkNamespace = QStringLiteral("http://www.w3.org/1999/xlink");

/// Illustrator writes a few short entities into its files; anything else is an attack.
bool entitiesAreHarmless(const QXmlStreamReader &reader)
{
    const auto entities = reader.entityDeclarations();
    return entities.size() <= maxEntities && reader.notationDeclarations().isEmpty() &&
           std::all_of(entities.cbegin(), entities.cend(), [](const auto &entity) {
               return entity.systemId().isEmpty() && entity.publicId().isEmpty() &&
                      entity.value().size() <= maxEntity && !entity.value().contains(u'&') &&
                      !entity.value().contains(u'<');
           });
}

bool isSvg(QStringView namespaceUri)
{
    return namespaceUri.isEmpty() || namespaceUri == svgNamespace;
}

} // namespace

QString Node::attribute(QStringView wanted) const
{
    for (const auto &[name, value] : attributes) {
        if (name == wanted)
            return value;
    }
    return {};
}

std::optional<Tree> Tree::parse(const QString &xml)
{
    Tree tree;
    std::vector<int> open;
    QSet<QString> ids;
    qint64 total = 0;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!entitiesAreHarmless(reader))
                return {};
            break;
        case QXmlStreamReader::StartElement: {
            const QString name = reader.name().toString();
            if (!isSvg(reader.namespaceUri()) || !mayStay(name)) {
                if (open.empty())
                    return {};
                reader.skipCurrentElement();
                break;
            }
            if (open.empty() && (!tree.m_nodes.empty() || name != QLatin1String("svg")))
                return {};
            Node node;
            node.name = name;
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &given : attributes) {
                const QStringView space = given.namespaceUri();
                const bool isXlink = space == xlinkNamespace && given.name() == u"href";
                if (!space.isEmpty() && !isXlink)
                    continue;
                const auto value = attribute(name, given.name(), given.value().toString());
                if (!value)
                    continue;
                if (!hasSaneNumbers(given.name(), *value))
                    return {};
                if (given.name() == u"id") {
                    if (ids.contains(
                            *value)) // a second one with it would leave open which is meant
                        continue;
                    ids.insert(*value);
                }
                total += value->size();
                node.attributes.append({given.name().toString(), *value});
            }
            const int index = static_cast<int>(tree.m_nodes.size());
            if (!open.empty())
                tree.m_nodes[open.back()].children.push_back(index);
            tree.m_nodes.push_back(std::move(node));
            open.push_back(index);
            break;
        }
        case QXmlStreamReader::EndElement:
            if (!tree.finishStyleSheet(open.back()))
                return {};
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty() && hasText(tree.m_nodes[open.back()].name)) {
                total += reader.text().size();
                tree.addText(open.back(), reader.text());
            }
            break;
        default: break;
        }
        if (total > maxTotal || open.size() > maxDepth || tree.m_nodes.size() > maxNodes)
            return {};
    }
    return reader.hasError() || tree.m_nodes.empty() ? std::nullopt : std::optional(tree);
}

void Tree::addText(int element, QStringView text)
{
    Node &parent = m_nodes[element];
    const bool isSheet = parent.name == QLatin1String("style");
    // A sheet may come in pieces (CDATA, comments between), and is judged as a whole.
    if (isSheet && !parent.children.empty()) {
        m_nodes[parent.children.front()].text += text;
        return;
    }
    parent.children.push_back(static_cast<int>(m_nodes.size()));
    Node piece;
    piece.text = isSheet ? text.toString() : text.left(maxText).toString();
    m_nodes.push_back(std::move(piece));
}

bool Tree::finishStyleSheet(int element)
{
    const Node &node = m_nodes[element];
    if (node.name != QLatin1String("style") || node.children.empty())
        return true;
    QString &sheet = m_nodes[node.children.front()].text;
    sheet = style(sheet);
    return hasSaneNumbers(u"style", sheet);
}

void Tree::limitStyleSheets()
{
    QStringList gradients;
    for (const Node &node : m_nodes) {
        if (node.name.endsWith(QLatin1String("Gradient")))
            gradients << node.attribute(u"id");
    }
    for (const Node &node : m_nodes) {
        if (node.name != QLatin1String("style"))
            continue;
        for (const int child : node.children)
            m_nodes[child].text = withReferences(m_nodes[child].text, gradients);
    }
}

bool Tree::canBeDrawn() const
{
    QHash<QString, int> indexOf;
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        if (const QString id = m_nodes[i].attribute(u"id"); !id.isEmpty())
            indexOf.insert(id, i);
    }
    // Depth first over children and references, without recursion: a chain of uses may be long.
    constexpr qint64 unknown = -1;
    constexpr qint64 underWay = -2;
    std::vector<qint64> work(m_nodes.size(), unknown);
    std::vector<std::vector<int>> needs(m_nodes.size());
    std::vector<int> stack{0};
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        needs[i] = m_nodes[i].children;
        for (const auto &[name, value] : m_nodes[i].attributes) {
            for (const QString &id : references(value, name == QLatin1String("href"))) {
                if (const auto found = indexOf.constFind(id); found != indexOf.cend())
                    needs[i].push_back(*found);
            }
        }
    }
    while (!stack.empty()) {
        const int at = stack.back();
        if (work[at] == unknown) {
            work[at] = underWay;
            for (const int need : needs[at]) {
                if (work[need] == underWay)
                    return false; // itself
                if (work[need] == unknown)
                    stack.push_back(need);
            }
            continue;
        }
        stack.pop_back();
        if (work[at] != underWay)
            continue; // reached by two ways
        qint64 own = 1 + m_nodes[at].text.size() / 8;
        for (const auto &[name, value] : m_nodes[at].attributes)
            own += value.size() / 64;
        for (const int need : needs[at])
            own += std::max<qint64>(work[need], 0);
        if (own > maxWork)
            return false;
        work[at] = own;
    }
    return true;
}

QByteArray Tree::toXml() const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    struct Open
    {
        int node;
        size_t next;
    };
    std::vector<Open> open;
    const auto start = [&](int index) {
        const Node &node = m_nodes[index];
        writer.writeStartElement(node.name);
        if (index == 0) {
            writer.writeDefaultNamespace(svgNamespace);
            writer.writeNamespace(xlinkNamespace, QStringLiteral("xlink"));
        }
        for (const auto &[name, value] : node.attributes) {
            if (name == QLatin1String("href"))
                writer.writeAttribute(xlinkNamespace, name, value);
            else
                writer.writeAttribute(name, value);
        }
        open.push_back({index, 0});
    };
    start(0);
    while (!open.empty()) {
        Open &current = open.back();
        const Node &node = m_nodes[current.node];
        if (current.next == node.children.size()) {
            writer.writeEndElement();
            open.pop_back();
            continue;
        }
        const int child = node.children[current.next++];
        if (m_nodes[child].name.isEmpty())
            writer.writeCharacters(m_nodes[child].text);
        else
            start(child);
    }
    return xml;
}

} // namespace foyer::svg
