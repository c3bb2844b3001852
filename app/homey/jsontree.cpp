// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace foyer {

namespace {

bool isContainer(const JsonValue &value)
{
    return value.isObject() || value.isArray();
}

QString scalarText(const JsonValue &value)
{
    if (const auto text = value.string())
        return *text;
    return QString::fromUtf8(value.toJson());
}

QString oneLine(QString text)
{
    if (text.size() > JsonTree::longestShown) {
        text.truncate(JsonTree::longestShown);
        text += QChar(0x2026);
    }
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator || c.category() == QChar::Other_Format)
            c = QLatin1Char(' ');
    }
    return text;
}

/// Walks the text in its order and notes where it matches.
struct Search
{
    QString needle;
    std::vector<int> rows{0};
    std::vector<std::vector<int>> found;

    void visit(const QString &name, const JsonValue &value)
    {
        if (found.size() >= JsonTree::mostMatches)
            return;
        const bool isLeaf = !isContainer(value);
        if (name.contains(needle, Qt::CaseInsensitive) ||
            (isLeaf && scalarText(value).contains(needle, Qt::CaseInsensitive)))
            found.push_back(rows);
        if (isLeaf)
            return;
        rows.push_back(0);
        value.forEach([this](const QString &key, const JsonValue &child) {
            visit(key, child);
            ++rows.back();
        });
        rows.pop_back();
    }
};

} // namespace

bool JsonTree::parse(const QByteArray &text)
{
    clear();
    auto document = JsonDocument::parse(text);
    if (!document)
        return false;
    m_document = std::make_unique<JsonDocument>(std::move(*document));
    m_root = std::make_unique<Node>();
    m_root->value = m_document->root();
    m_root->size = static_cast<int>(m_root->value.size());
    return true;
}

void JsonTree::clear()
{
    m_root.reset();
    m_document.reset();
}

void JsonTree::make(Node &node, int upTo) const
{
    const int from = static_cast<int>(node.children.size());
    int row = 0;
    node.value.forEach([&](const QString &name, const JsonValue &value) {
        if (row >= from && row < upTo) {
            auto child = std::make_unique<Node>();
            child->value = value;
            child->name = name;
            child->parent = &node;
            child->row = row;
            child->size = isContainer(value) ? static_cast<int>(value.size()) : 0;
            node.children.push_back(std::move(child));
        }
        ++row;
    });
}

JsonTree::Kind JsonTree::kind(const Node &node)
{
    const JsonValue &value = node.value;
    if (value.isObject())
        return Kind::Object;
    if (value.isArray())
        return Kind::Array;
    if (value.isString())
        return Kind::String;
    if (value.isNumber())
        return Kind::Number;
    return value.isBool() ? Kind::Boolean : Kind::Null;
}

QString JsonTree::label(const Node &node)
{
    if (!node.parent)
        return QStringLiteral("$");
    return node.parent->value.isArray() ? QString::number(node.row) : oneLine(node.name);
}

QString JsonTree::shown(const Node &node)
{
    switch (kind(node)) {
    case Kind::Object: return QStringLiteral("{%1}").arg(node.size);
    case Kind::Array: return QStringLiteral("[%1]").arg(node.size);
    case Kind::String: {
        const QString text = oneLine(scalarText(node.value));
        return QString(QLatin1Char('"') + text + QLatin1Char('"'));
    }
    default: return scalarText(node.value);
    }
}

QString JsonTree::text(const Node &node)
{
    if (const auto text = node.value.string())
        return *text;
    return QString::fromUtf8(indentedJson(node.value.toJson()));
}

QString JsonTree::path(const Node &node)
{
    static const QRegularExpression plainName(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    if (!node.parent)
        return QStringLiteral("$");
    const QString before = path(*node.parent);
    if (node.parent->value.isArray())
        return QString(before + QLatin1Char('[') + QString::number(node.row) + QLatin1Char(']'));
    if (plainName.match(node.name).hasMatch())
        return QString(before + QLatin1Char('.') + node.name);
    const QByteArray quoted = QJsonDocument(QJsonArray{node.name}).toJson(QJsonDocument::Compact);
    return QString(before + QString::fromUtf8(quoted));
}

std::vector<std::vector<int>> JsonTree::find(const QString &text) const
{
    if (!m_document || text.isEmpty())
        return {};
    Search search{text, {0}, {}};
    search.visit({}, m_document->root());
    return search.found;
}

QByteArray indentedJson(const QByteArray &text)
{
    // The text itself, so that order and numbers stay as the hub wrote them.
    if (!JsonDocument::parse(text))
        return text;
    QByteArray indented;
    indented.reserve(text.size() * 2);
    int depth = 0;
    bool isInString = false;
    const auto breakLine = [&] {
        indented += '\n';
        indented.append(2 * depth, ' ');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (isInString) {
            indented += c;
            if (c == '\\' && i + 1 < text.size())
                indented += text.at(++i);
            isInString = c != '"';
            continue;
        }
        switch (c) {
        case ' ':
        case '\n':
        case '\r':
        case '\t': break;
        case '{':
        case '[': {
            indented += c;
            qsizetype next = i + 1;
            while (next < text.size() && isspace(static_cast<unsigned char>(text.at(next))))
                ++next;
            if (next < text.size() && (text.at(next) == '}' || text.at(next) == ']')) {
                indented += text.at(next);
                i = next;
                break;
            }
            ++depth;
            breakLine();
            break;
        }
        case '}':
        case ']':
            --depth;
            breakLine();
            indented += c;
            break;
        case ',':
            indented += c;
            breakLine();
            break;
        case ':': indented += ": "; break;
        default: isInString = c == '"'; indented += c;
        }
    }
    return indented;
}

} // namespace foyer
