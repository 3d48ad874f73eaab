#define _GNU_SOURCE
#include "CGraphvizShim.h"

#if __has_include(<gvc.h>)

#include <cgraph.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const uint32_t end_of_list = UINT32_MAX;

typedef struct buffer {
  char *bytes;
  size_t length;
  size_t capacity;
  int failed;
} buffer;

static void put(buffer *out, const void *bytes, size_t length) {
  if (out->failed) return;
  if (length > out->capacity - out->length) {
    size_t capacity = out->capacity < 4096 ? 4096 : out->capacity;
    while (capacity - out->length < length) {
      if (capacity > SIZE_MAX / 2) {
        out->failed = 1;
        return;
      }
      capacity *= 2;
    }
    char *grown = realloc(out->bytes, capacity);
    if (grown == NULL) {
      out->failed = 1;
      return;
    }
    out->bytes = grown;
    out->capacity = capacity;
  }
  if (length > 0) memcpy(out->bytes + out->length, bytes, length);
  out->length += length;
}

static void put_number(buffer *out, uint32_t number) {
  const unsigned char bytes[4] = {number >> 24 & 0xFF, number >> 16 & 0xFF, number >> 8 & 0xFF,
                                  number & 0xFF};
  put(out, bytes, sizeof bytes);
}

static void put_text(buffer *out, const char *text) {
  const size_t length = text == NULL ? 0 : strlen(text);
  if (length >= end_of_list) {
    out->failed = 1;
    return;
  }
  put_number(out, (uint32_t)length);
  put(out, text, length);
}

// A name that the library made itself is none: it begins with a percent sign and is not kept.
static const char *given_name(void *object) {
  const char *name = agnameof(object);
  if (name == NULL || name[0] == '%') return "";
  return name;
}

static void put_attribute(buffer *out, const char *name, char *value) {
  if (value == NULL || value[0] == '\0') return;
  put_text(out, name);
  put_number(out, aghtmlstr(value) ? 1 : 0);
  put_text(out, value);
}

static void put_attributes(buffer *out, Agraph_t *root, int kind, void *object) {
  for (Agsym_t *symbol = agnxtattr(root, kind, NULL); symbol != NULL;
       symbol = agnxtattr(root, kind, symbol)) {
    // The key of an edge is its name, which is given apart.
    if (kind == AGEDGE && strcmp(symbol->name, "key") == 0) continue;
    char *value = agxget(object, symbol);
    // Drawing declares attributes for every graph to come, such as the label "\\N" of nodes; they are
    // none of the text's.
    const Agsym_t *everywhere = agattr(NULL, kind, symbol->name, NULL);
    if (everywhere != NULL && strcmp(value, everywhere->defval) == 0) continue;
    put_attribute(out, symbol->name, value);
  }
  put_number(out, end_of_list);
}

// The position of each node, kept under the library's own number of it.
typedef struct position {
  Agrec_t header;
  uint32_t value;
} position;

static const char record_name[] = "spind_position";

static uint32_t position_of(Agnode_t *node) {
  const position *record = (position *)aggetrec(node, (char *)record_name, 0);
  return record == NULL ? end_of_list : record->value;
}

static void put_nodes(buffer *out, Agraph_t *graph) {
  uint32_t count = 0;
  put_number(out, (uint32_t)agnnodes(graph));
  for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
    position *record = agbindrec(node, (char *)record_name, sizeof(position), 0);
    if (record == NULL) {
      out->failed = 1;
      return;
    }
    record->value = count++;
    put_text(out, agnameof(node));
    put_attributes(out, graph, AGNODE, node);
  }
}

static int by_sequence(const void *left, const void *right) {
  const uint64_t a = AGSEQ(*(Agedge_t *const *)left), b = AGSEQ(*(Agedge_t *const *)right);
  return a < b ? -1 : a > b;
}

static void put_edges(buffer *out, Agraph_t *graph) {
  const size_t count = (size_t)agnedges(graph);
  Agedge_t **edges = calloc(count > 0 ? count : 1, sizeof *edges);
  if (edges == NULL) {
    out->failed = 1;
    return;
  }
  size_t found = 0;
  for (Agnode_t *node = agfstnode(graph); node != NULL; node = agnxtnode(graph, node)) {
    for (Agedge_t *edge = agfstout(graph, node); edge != NULL && found < count;
         edge = agnxtout(graph, edge)) {
      edges[found++] = edge;
    }
  }
  qsort(edges, found, sizeof *edges, by_sequence);
  put_number(out, (uint32_t)found);
  for (size_t index = 0; index < found; index++) {
    put_number(out, position_of(agtail(edges[index])));
    put_number(out, position_of(aghead(edges[index])));
    put_text(out, given_name(edges[index]));
    put_attributes(out, graph, AGEDGE, edges[index]);
  }
  free(edges);
}

static void put_subgraphs(buffer *out, Agraph_t *root) {
  buffer list = {0};
  uint32_t count = 0;
  // Breadth first over a list that grows, so that deep nesting does not use the stack.
  Agraph_t **graphs = malloc(sizeof *graphs);
  size_t known = 0, capacity = 1;
  if (graphs == NULL) {
    out->failed = 1;
    return;
  }
  graphs[known++] = root;
  for (size_t index = 0; index < known && !list.failed; index++) {
    for (Agraph_t *part = agfstsubg(graphs[index]); part != NULL; part = agnxtsubg(part)) {
      if (known == capacity) {
        Agraph_t **grown = realloc(graphs, capacity * 2 * sizeof *graphs);
        if (grown == NULL) {
          list.failed = 1;
          break;
        }
        graphs = grown;
        capacity *= 2;
      }
      graphs[known++] = part;
      put_number(&list, (uint32_t)index);
      put_text(&list, given_name(part));
      char *label = agget(part, "label");
      char *outer = agget(graphs[index], "label");
      // A subgraph has the label of the graph around it unless it is given its own.
      if (label != NULL && (outer == NULL || strcmp(label, outer) != 0)) {
        put_attribute(&list, "label", label);
      }
      put_number(&list, end_of_list);
      put_number(&list, (uint32_t)agnnodes(part));
      for (Agnode_t *node = agfstnode(part); node != NULL; node = agnxtnode(part, node)) {
        put_number(&list, position_of(node));
      }
      count++;
    }
  }
  free(graphs);
  put_number(out, count);
  put(out, list.bytes, list.length);
  if (list.failed) out->failed = 1;
  free(list.bytes);
}

// The scanner keeps what stood behind the last graph that it read, such as a line feed, and would begin
// the next text with it.
static void forget_what_is_left(void) {
  FILE *nothing = fmemopen((void *)" ", 1, "r");
  if (nothing == NULL) return;
  for (Agraph_t *left = agread(nothing, NULL); left != NULL; left = agread(nothing, NULL)) {
    agclose(left);
  }
  fclose(nothing);
}

spind_graphviz_status spind_graphviz_parse(const char *dot, size_t length,
                                           spind_graphviz_output *output) {
  memset(output, 0, sizeof *output);
  agseterr(AGMAX);
  forget_what_is_left();
  agreseterrors();
  // A stream of no bytes is an error of its own in some C libraries.
  FILE *file = fmemopen((void *)(length > 0 ? dot : " "), length > 0 ? length : 1, "r");
  if (file == NULL) return SPIND_GRAPHVIZ_MEMORY;
  agsetfile(NULL);

  buffer out = {0};
  uint32_t following = 0;
  spind_graphviz_status status = SPIND_GRAPHVIZ_OK;
  Agraph_t *graph = agread(file, NULL);
  if (graph == NULL || agerrors() >= AGERR) {
    status = SPIND_GRAPHVIZ_SYNTAX;
  } else {
    put_number(&out, agisdirected(graph) ? 1 : 0);
    put_number(&out, agisstrict(graph) ? 1 : 0);
    put_text(&out, given_name(graph));
    put_attributes(&out, graph, AGRAPH, graph);
    put_nodes(&out, graph);
    put_edges(&out, graph);
    put_subgraphs(&out, graph);
    for (Agraph_t *next = agread(file, NULL); next != NULL; next = agread(file, NULL)) {
      following++;
      agclose(next);
    }
    put_number(&out, following);
    if (out.failed) status = SPIND_GRAPHVIZ_MEMORY;
    if (agerrors() >= AGERR) status = SPIND_GRAPHVIZ_SYNTAX;
  }
  if (graph != NULL) agclose(graph);
  fclose(file);
  if (agerrors() != 0) output->message = aglasterr();
  if (status == SPIND_GRAPHVIZ_OK) {
    output->bytes = out.bytes;
    output->length = out.length;
  } else {
    free(out.bytes);
  }
  return status;
}

#endif
