// Watchman's own comparison (pkg/search), asked over standard input (protocol: ../spoken.ts). A full scan of the list,
// without its embeddings service and without TF-IDF, as its defaults are.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
	"runtime/debug"
	"time"

	"github.com/moov-io/watchman/pkg/search"
)

type asked struct {
	Do     string   `json:"do"`
	List   string   `json:"list"`
	ID     string   `json:"id"`
	Names  []string `json:"names"`
	Query  string   `json:"query"`
	Schema string   `json:"schema"`
	A      string   `json:"a"`
	B      string   `json:"b"`
}

type entity = search.Entity[any]

func version() string {
	info, _ := debug.ReadBuildInfo()
	for _, dep := range info.Deps {
		if dep.Path == "github.com/moov-io/watchman" {
			return dep.Version
		}
	}
	return "unknown"
}

// person has its first name as the name and the others as alternatives, as Watchman reads its lists.
func person(names []string) entity {
	made := entity{Name: names[0], Type: search.EntityPerson, Person: &search.Person{Name: names[0], AltNames: names[1:]}}
	return made.Normalize()
}

func named(schema, name string) entity {
	switch schema {
	case "Person":
		return person([]string{name})
	case "Vessel":
		return entity{Name: name, Type: search.EntityVessel, Vessel: &search.Vessel{Name: name}}.Normalize()
	default:
		return entity{Name: name, Type: search.EntityBusiness, Business: &search.Business{Name: name}}.Normalize()
	}
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<24)
	buffered := bufio.NewWriter(os.Stdout)
	defer buffered.Flush()
	out := json.NewEncoder(buffered)
	say := func(answer any) {
		if err := out.Encode(answer); err != nil {
			log.Fatal(err)
		}
	}
	say(map[string]any{"name": "Watchman", "version": version()})
	lists := map[string]map[string]entity{}
	for in.Scan() {
		var ask asked
		if err := json.Unmarshal(in.Bytes(), &ask); err != nil {
			log.Fatal(err)
		}
		switch ask.Do {
		case "list":
			if lists[ask.List] == nil {
				lists[ask.List] = map[string]entity{}
			}
			lists[ask.List][ask.ID] = person(ask.Names)
		case "rank":
			listed := lists[ask.List]
			right := listed[ask.ID]
			if len(ask.Names) > 0 {
				right = person(ask.Names)
			}
			start := time.Now()
			query := person([]string{ask.Query})
			mark := search.Similarity(query, right)
			before := 0
			for id, other := range listed {
				if id != ask.ID && search.Similarity(query, other) >= mark {
					before++
				}
			}
			ms := float64(time.Since(start).Microseconds()) / 1000
			say(map[string]any{"before": before, "compared": len(listed), "ms": ms})
		default:
			say(map[string]any{"score": search.Similarity(named(ask.Schema, ask.A), named(ask.Schema, ask.B))})
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}
