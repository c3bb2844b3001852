// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"

#include <QGraphicsView>

namespace foyer {

class FlowNode;
class FlowWords;

/// The graph of an advanced flow: cards where the hub has them, and the ways between them. To be
/// looked at: zooms (wheel, Ctrl++, Ctrl+-, Ctrl+0 fits), pans, and goes from card to card with the
/// arrow keys; changes nothing.
class FlowCanvas : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FlowCanvas(const FlowWords &words, QWidget *parent = nullptr);
    ~FlowCanvas() override;

    /// The same flow again keeps place and zoom.
    void show(const Flow &flow);
    void zoomBy(double factor);
    void fit(); ///< all of it
    /// All of it where that can be read, else where it begins.
    void begin();
    [[nodiscard]] double zoom() const { return transform().m11(); }
    [[nodiscard]] QStringList cardKeys() const { return m_nodes.keys(); }
    [[nodiscard]] QString currentKey() const { return m_current; }
    void choose(const QString &key); ///< marks a card and scrolls to it
    [[nodiscard]] QString textOf(const QString &key) const;

    static constexpr double maxZoom = 3;
    static constexpr double minZoom = 0.1;
    static constexpr double readableZoom = 0.7;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void addEdges(const Flow &flow);
    void goTo(int key);

    const FlowWords &m_words;
    QHash<QString, FlowNode *> m_nodes;
    QString m_flow, m_current;
    bool m_isUntouched = true; ///< nobody zoomed or panned: begin again when the room changes
};

} // namespace foyer
