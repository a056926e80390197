; generated from specs/ntm.yaml by `make generated`: do not edit
; ntm I=8 H=8 O=8 N=8 W=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v361 = alloca i64, i64 1, align 8
  %v1042 = alloca float, i64 64, align 4
  %v1127 = alloca float, i64 128, align 4
  %v1537 = alloca float, i64 64, align 4
  %v1628 = alloca float, i64 96, align 4
  %v3379 = alloca float, i64 128, align 4
  %v4765 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds i64, ptr %v1, i64 6
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 16
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 17
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 18
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 19
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 20
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 21
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 22
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 29
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 30
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 40
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 41
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 42
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 43
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 50
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 51
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 52
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 53
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 54
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 55
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 56
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 64
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 66
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 68
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 70
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 73
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 74
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 75
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 76
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 77
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 78
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 79
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 80
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 81
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 82
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 83
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 84
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 85
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 86
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 87
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 88
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 89
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 90
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 91
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 92
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 93
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 94
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 95
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 96
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 97
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 98
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 99
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 100
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 101
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 110
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 111
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 112
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 113
  %v360 = load i64, ptr %v359, align 8
  store i64 0, ptr %v361, align 8
  %v362 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v363 = load ptr, ptr %v362, align 4
  %v364 = mul i64 %v2, 0
  %v365 = add i64 %v364, 1328
  %v366 = getelementptr inbounds float, ptr %v363, i64 %v365
  %v367 = getelementptr inbounds i64, ptr %v1, i64 4
  %v368 = load i64, ptr %v367, align 8
  %v369 = icmp eq i64 %v368, 0
  br i1 %v369, label %b0, label %b1
b0:
  %v370 = icmp eq i64 %v2, 0
  br i1 %v370, label %b2, label %b3
b2:
  br label %b4
b4:
  %v371 = phi i64 [ 0, %b2 ], [ %v402, %b5 ]
  %v372 = icmp slt i64 %v371, 8
  br i1 %v372, label %b5, label %b6
b5:
  %v373 = add i64 0, %v371
  %v374 = sitofp i64 %v373 to float
  %v375 = add i64 0, 0
  %v376 = insertelement <8 x i64> poison, i64 %v375, i64 0
  %v377 = shufflevector <8 x i64> %v376, <8 x i64> poison, <8 x i32> zeroinitializer
  %v378 = add <8 x i64> %v377, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v379 = sitofp <8 x i64> %v378 to <8 x float>
  %v380 = insertelement <8 x float> poison, float %v374, i64 0
  %v381 = shufflevector <8 x float> %v380, <8 x float> poison, <8 x i32> zeroinitializer
  %v382 = fsub <8 x float> %v381, %v379
  %v383 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v384 = shufflevector <8 x float> %v383, <8 x float> poison, <8 x i32> zeroinitializer
  %v385 = fcmp olt <8 x float> %v382, %v384
  %v386 = select <8 x i1> %v385, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v387 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v388 = shufflevector <8 x float> %v387, <8 x float> poison, <8 x i32> zeroinitializer
  %v389 = fadd <8 x float> %v382, %v388
  %v390 = fcmp une <8 x float> %v386, splat (float 0x0000000000000000)
  %v391 = select <8 x i1> %v390, <8 x float> %v389, <8 x float> %v382
  %v392 = mul i64 %v371, 8
  %v393 = add i64 0, %v392
  %v394 = add i64 %v393, 0
  %v395 = getelementptr inbounds float, ptr %v86, i64 %v394
  %v396 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v397, ptr %v395, align 4
  %v398 = mul i64 %v371, 8
  %v399 = add i64 0, %v398
  %v400 = add i64 %v399, 0
  %v401 = getelementptr inbounds float, ptr %v88, i64 %v400
  store <8 x float> %v391, ptr %v401, align 4
  %v402 = add nsw i64 %v371, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v403 = icmp sgt i64 %v3, 1
  br i1 %v403, label %b7, label %b8
b7:
  %v404 = getelementptr inbounds i64, ptr %v1, i64 3
  %v405 = atomicrmw add ptr %v404, i64 1 acq_rel
  %v406 = load i64, ptr %v361, align 8
  %v407 = add i64 %v406, 1
  store i64 %v407, ptr %v361, align 8
  %v408 = mul i64 %v3, %v407
  br label %b9
b9:
  %v409 = load atomic i64, ptr %v404 acquire, align 8
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b10, label %b11
b10:
  %v411 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v412 = getelementptr inbounds i64, ptr %v1, i64 4
  %v413 = load i64, ptr %v412, align 8
  %v414 = icmp eq i64 %v413, 0
  br i1 %v414, label %b12, label %b13
b12:
  %v415 = icmp eq i64 %v2, 0
  br i1 %v415, label %b14, label %b15
b14:
  %v416 = add i64 0, 0
  %v417 = getelementptr inbounds float, ptr %v90, i64 %v416
  %v418 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v419 = shufflevector <8 x float> %v418, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v419, ptr %v417, align 4
  %v420 = add i64 0, 0
  %v421 = getelementptr inbounds float, ptr %v92, i64 %v420
  %v422 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v423 = shufflevector <8 x float> %v422, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v423, ptr %v421, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b16, label %b17
b16:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = load i64, ptr %v361, align 8
  %v428 = add i64 %v427, 1
  store i64 %v428, ptr %v361, align 8
  %v429 = mul i64 %v3, %v428
  br label %b18
b18:
  %v430 = load atomic i64, ptr %v425 acquire, align 8
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b19, label %b20
b19:
  %v432 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 4
  %v434 = load i64, ptr %v433, align 8
  %v435 = icmp eq i64 %v434, 0
  br i1 %v435, label %b21, label %b22
b21:
  %v436 = icmp eq i64 %v2, 0
  br i1 %v436, label %b23, label %b24
b23:
  br label %b25
b25:
  %v437 = phi i64 [ 0, %b23 ], [ %v464, %b26 ]
  %v438 = icmp slt i64 %v437, 3
  br i1 %v438, label %b26, label %b27
b26:
  %v439 = add i64 0, %v437
  %v440 = sitofp i64 %v439 to float
  %v441 = fsub float %v440, 0x3FF0000000000000
  %v442 = add i64 0, 0
  %v443 = insertelement <8 x i64> poison, i64 %v442, i64 0
  %v444 = shufflevector <8 x i64> %v443, <8 x i64> poison, <8 x i32> zeroinitializer
  %v445 = add <8 x i64> %v444, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v446 = sitofp <8 x i64> %v445 to <8 x float>
  %v447 = insertelement <8 x float> poison, float %v441, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = fsub <8 x float> %v446, %v448
  %v450 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v451 = shufflevector <8 x float> %v450, <8 x float> poison, <8 x i32> zeroinitializer
  %v452 = fdiv <8 x float> %v449, %v451
  %v453 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v452)
  %v454 = fmul <8 x float> %v453, %v451
  %v455 = fsub <8 x float> %v449, %v454
  %v456 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v457 = shufflevector <8 x float> %v456, <8 x float> poison, <8 x i32> zeroinitializer
  %v458 = fcmp oeq <8 x float> %v455, %v457
  %v459 = select <8 x i1> %v458, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v460 = mul i64 %v437, 8
  %v461 = add i64 0, %v460
  %v462 = add i64 %v461, 0
  %v463 = getelementptr inbounds float, ptr %v94, i64 %v462
  store <8 x float> %v459, ptr %v463, align 4
  %v464 = add nsw i64 %v437, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b28, label %b29
b28:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v361, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v361, align 8
  %v470 = mul i64 %v3, %v469
  br label %b30
b30:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b31, label %b32
b31:
  %v473 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v474 = getelementptr inbounds i64, ptr %v1, i64 4
  %v475 = load i64, ptr %v474, align 8
  %v476 = icmp eq i64 %v475, 0
  br i1 %v476, label %b33, label %b34
b33:
  %v477 = getelementptr inbounds i64, ptr %v1, i64 124
  %v478 = load i64, ptr %v477, align 8
  %v479 = icmp eq i64 %v478, 0
  br i1 %v479, label %b35, label %b36
b35:
  %v480 = add i64 %v7, 0
  %v481 = sdiv i64 %v480, 1
  %v482 = add i64 %v2, 1
  %v483 = mul i64 %v481, %v2
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v7
  %v487 = select i1 %v486, i64 %v485, i64 %v7
  %v488 = mul i64 %v481, %v482
  %v489 = sdiv i64 %v488, %v3
  %v490 = mul i64 %v489, 1
  %v491 = icmp slt i64 %v490, %v7
  %v492 = select i1 %v491, i64 %v490, i64 %v7
  br label %b37
b37:
  %v493 = phi i64 [ %v487, %b35 ], [ %v507, %b42 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b38, label %b39
b38:
  %v495 = and i64 0, %v250
  %v496 = mul i64 %v495, %v7
  %v497 = add i64 %v496, %v493
  %v498 = mul i64 %v497, 64
  %v499 = getelementptr inbounds float, ptr %v32, i64 %v498
  br label %b40
b40:
  %v500 = phi i64 [ 0, %b38 ], [ %v506, %b41 ]
  %v501 = icmp slt i64 %v500, 64
  br i1 %v501, label %b41, label %b42
b41:
  %v502 = add i64 0, %v500
  %v503 = getelementptr inbounds float, ptr %v499, i64 %v502
  %v504 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v505 = shufflevector <8 x float> %v504, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v505, ptr %v503, align 4
  %v506 = add nsw i64 %v500, 8
  br label %b40
b42:
  %v507 = add nsw i64 %v493, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v508 = icmp sgt i64 %v3, 1
  br i1 %v508, label %b43, label %b44
b43:
  %v509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v510 = atomicrmw add ptr %v509, i64 1 acq_rel
  %v511 = load i64, ptr %v361, align 8
  %v512 = add i64 %v511, 1
  store i64 %v512, ptr %v361, align 8
  %v513 = mul i64 %v3, %v512
  br label %b45
b45:
  %v514 = load atomic i64, ptr %v509 acquire, align 8
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b46, label %b47
b46:
  %v516 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v517 = getelementptr inbounds i64, ptr %v1, i64 4
  %v518 = load i64, ptr %v517, align 8
  %v519 = icmp eq i64 %v518, 0
  br i1 %v519, label %b48, label %b49
b48:
  %v520 = getelementptr inbounds i64, ptr %v1, i64 125
  %v521 = load i64, ptr %v520, align 8
  %v522 = icmp eq i64 %v521, 0
  br i1 %v522, label %b50, label %b51
b50:
  %v523 = add i64 %v7, 0
  %v524 = sdiv i64 %v523, 1
  %v525 = add i64 %v2, 1
  %v526 = mul i64 %v524, %v2
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v7
  %v530 = select i1 %v529, i64 %v528, i64 %v7
  %v531 = mul i64 %v524, %v525
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v7
  %v535 = select i1 %v534, i64 %v533, i64 %v7
  br label %b52
b52:
  %v536 = phi i64 [ %v530, %b50 ], [ %v547, %b53 ]
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b53, label %b54
b53:
  %v538 = and i64 0, %v252
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v536
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v34, i64 %v541
  %v543 = add i64 0, 0
  %v544 = getelementptr inbounds float, ptr %v542, i64 %v543
  %v545 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v546, ptr %v544, align 4
  %v547 = add nsw i64 %v536, 1
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v548 = icmp sgt i64 %v3, 1
  br i1 %v548, label %b55, label %b56
b55:
  %v549 = getelementptr inbounds i64, ptr %v1, i64 3
  %v550 = atomicrmw add ptr %v549, i64 1 acq_rel
  %v551 = load i64, ptr %v361, align 8
  %v552 = add i64 %v551, 1
  store i64 %v552, ptr %v361, align 8
  %v553 = mul i64 %v3, %v552
  br label %b57
b57:
  %v554 = load atomic i64, ptr %v549 acquire, align 8
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b58, label %b59
b58:
  %v556 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v557 = getelementptr inbounds i64, ptr %v1, i64 4
  %v558 = load i64, ptr %v557, align 8
  %v559 = icmp eq i64 %v558, 0
  br i1 %v559, label %b60, label %b61
b60:
  %v560 = getelementptr inbounds i64, ptr %v1, i64 126
  %v561 = load i64, ptr %v560, align 8
  %v562 = icmp eq i64 %v561, 0
  br i1 %v562, label %b62, label %b63
b62:
  %v563 = add i64 %v7, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v7
  %v570 = select i1 %v569, i64 %v568, i64 %v7
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v7
  %v575 = select i1 %v574, i64 %v573, i64 %v7
  br label %b64
b64:
  %v576 = phi i64 [ %v570, %b62 ], [ %v587, %b65 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b65, label %b66
b65:
  %v578 = and i64 0, %v254
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v576
  %v581 = mul i64 %v580, 8
  %v582 = getelementptr inbounds float, ptr %v36, i64 %v581
  %v583 = add i64 0, 0
  %v584 = getelementptr inbounds float, ptr %v582, i64 %v583
  %v585 = insertelement <8 x float> poison, float 0x3FC0000000000000, i64 0
  %v586 = shufflevector <8 x float> %v585, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v586, ptr %v584, align 4
  %v587 = add nsw i64 %v576, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v588 = icmp sgt i64 %v3, 1
  br i1 %v588, label %b67, label %b68
b67:
  %v589 = getelementptr inbounds i64, ptr %v1, i64 3
  %v590 = atomicrmw add ptr %v589, i64 1 acq_rel
  %v591 = load i64, ptr %v361, align 8
  %v592 = add i64 %v591, 1
  store i64 %v592, ptr %v361, align 8
  %v593 = mul i64 %v3, %v592
  br label %b69
b69:
  %v594 = load atomic i64, ptr %v589 acquire, align 8
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b70, label %b71
b70:
  %v596 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v597 = getelementptr inbounds i64, ptr %v1, i64 4
  %v598 = load i64, ptr %v597, align 8
  %v599 = icmp eq i64 %v598, 0
  br i1 %v599, label %b72, label %b73
b72:
  %v600 = getelementptr inbounds i64, ptr %v1, i64 127
  %v601 = load i64, ptr %v600, align 8
  %v602 = icmp eq i64 %v601, 0
  br i1 %v602, label %b74, label %b75
b74:
  %v603 = add i64 %v7, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v7
  %v610 = select i1 %v609, i64 %v608, i64 %v7
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v7
  %v615 = select i1 %v614, i64 %v613, i64 %v7
  br label %b76
b76:
  %v616 = phi i64 [ %v610, %b74 ], [ %v627, %b77 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b77, label %b78
b77:
  %v618 = and i64 0, %v256
  %v619 = mul i64 %v618, %v7
  %v620 = add i64 %v619, %v616
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v38, i64 %v621
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v622, i64 %v623
  %v625 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v626 = shufflevector <8 x float> %v625, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v626, ptr %v624, align 4
  %v627 = add nsw i64 %v616, 1
  br label %b76
b78:
  br label %b75
b75:
  br label %b73
b73:
  %v628 = icmp sgt i64 %v3, 1
  br i1 %v628, label %b79, label %b80
b79:
  %v629 = getelementptr inbounds i64, ptr %v1, i64 3
  %v630 = atomicrmw add ptr %v629, i64 1 acq_rel
  %v631 = load i64, ptr %v361, align 8
  %v632 = add i64 %v631, 1
  store i64 %v632, ptr %v361, align 8
  %v633 = mul i64 %v3, %v632
  br label %b81
b81:
  %v634 = load atomic i64, ptr %v629 acquire, align 8
  %v635 = icmp slt i64 %v634, %v633
  br i1 %v635, label %b82, label %b83
b82:
  %v636 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v637 = getelementptr inbounds i64, ptr %v1, i64 4
  %v638 = load i64, ptr %v637, align 8
  %v639 = icmp eq i64 %v638, 0
  br i1 %v639, label %b84, label %b85
b84:
  %v640 = getelementptr inbounds i64, ptr %v1, i64 128
  %v641 = load i64, ptr %v640, align 8
  %v642 = icmp eq i64 %v641, 0
  br i1 %v642, label %b86, label %b87
b86:
  %v643 = add i64 %v7, 0
  %v644 = sdiv i64 %v643, 1
  %v645 = add i64 %v2, 1
  %v646 = mul i64 %v644, %v2
  %v647 = sdiv i64 %v646, %v3
  %v648 = mul i64 %v647, 1
  %v649 = icmp slt i64 %v648, %v7
  %v650 = select i1 %v649, i64 %v648, i64 %v7
  %v651 = mul i64 %v644, %v645
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v7
  %v655 = select i1 %v654, i64 %v653, i64 %v7
  br label %b88
b88:
  %v656 = phi i64 [ %v650, %b86 ], [ %v667, %b89 ]
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b89, label %b90
b89:
  %v658 = and i64 0, %v258
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v656
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v40, i64 %v661
  %v663 = add i64 0, 0
  %v664 = getelementptr inbounds float, ptr %v662, i64 %v663
  %v665 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v666 = shufflevector <8 x float> %v665, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v666, ptr %v664, align 4
  %v667 = add nsw i64 %v656, 1
  br label %b88
b90:
  br label %b87
b87:
  br label %b85
b85:
  %v668 = icmp sgt i64 %v3, 1
  br i1 %v668, label %b91, label %b92
b91:
  %v669 = getelementptr inbounds i64, ptr %v1, i64 3
  %v670 = atomicrmw add ptr %v669, i64 1 acq_rel
  %v671 = load i64, ptr %v361, align 8
  %v672 = add i64 %v671, 1
  store i64 %v672, ptr %v361, align 8
  %v673 = mul i64 %v3, %v672
  br label %b93
b93:
  %v674 = load atomic i64, ptr %v669 acquire, align 8
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b94, label %b95
b94:
  %v676 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v677 = getelementptr inbounds i64, ptr %v1, i64 4
  %v678 = load i64, ptr %v677, align 8
  %v679 = icmp eq i64 %v678, 0
  br i1 %v679, label %b96, label %b97
b96:
  %v680 = getelementptr inbounds i64, ptr %v1, i64 129
  %v681 = load i64, ptr %v680, align 8
  %v682 = icmp eq i64 %v681, 0
  br i1 %v682, label %b98, label %b99
b98:
  %v683 = add i64 %v7, 0
  %v684 = sdiv i64 %v683, 1
  %v685 = add i64 %v2, 1
  %v686 = mul i64 %v684, %v2
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, %v7
  %v690 = select i1 %v689, i64 %v688, i64 %v7
  %v691 = mul i64 %v684, %v685
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v7
  %v695 = select i1 %v694, i64 %v693, i64 %v7
  br label %b100
b100:
  %v696 = phi i64 [ %v690, %b98 ], [ %v707, %b101 ]
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b101, label %b102
b101:
  %v698 = and i64 0, %v260
  %v699 = mul i64 %v698, %v7
  %v700 = add i64 %v699, %v696
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v42, i64 %v701
  %v703 = add i64 0, 0
  %v704 = getelementptr inbounds float, ptr %v702, i64 %v703
  %v705 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v706, ptr %v704, align 4
  %v707 = add nsw i64 %v696, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v708 = icmp sgt i64 %v3, 1
  br i1 %v708, label %b103, label %b104
b103:
  %v709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v710 = atomicrmw add ptr %v709, i64 1 acq_rel
  %v711 = load i64, ptr %v361, align 8
  %v712 = add i64 %v711, 1
  store i64 %v712, ptr %v361, align 8
  %v713 = mul i64 %v3, %v712
  br label %b105
b105:
  %v714 = load atomic i64, ptr %v709 acquire, align 8
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b106, label %b107
b106:
  %v716 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v717 = getelementptr inbounds float, ptr %v363, i64 0
  %v718 = getelementptr inbounds i64, ptr %v1, i64 4
  %v719 = load i64, ptr %v718, align 8
  %v720 = icmp eq i64 %v719, 0
  br i1 %v720, label %b108, label %b109
b108:
  %v721 = add i64 1, 0
  %v722 = sdiv i64 %v721, 1
  %v723 = add i64 %v2, 1
  %v724 = mul i64 %v722, %v2
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 1
  %v727 = icmp slt i64 %v726, 1
  %v728 = select i1 %v727, i64 %v726, i64 1
  %v729 = mul i64 %v722, %v723
  %v730 = sdiv i64 %v729, %v3
  %v731 = mul i64 %v730, 1
  %v732 = icmp slt i64 %v731, 1
  %v733 = select i1 %v732, i64 %v731, i64 1
  %v734 = icmp slt i64 %v733, 1
  %v735 = select i1 %v734, i64 %v733, i64 1
  br label %b110
b110:
  %v736 = phi i64 [ %v728, %b108 ], [ %v777, %b111 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b111, label %b112
b111:
  %v738 = mul i64 %v736, 256
  %v739 = mul i64 %v736, 32
  %v740 = add i64 %v738, 0
  %v741 = add i64 %v739, 0
  %v742 = getelementptr inbounds float, ptr %v717, i64 %v740
  %v743 = sub i64 32, %v741
  %v744 = icmp slt i64 %v743, 0
  %v745 = select i1 %v744, i64 0, i64 %v743
  %v746 = mul i64 %v741, 16
  %v747 = add i64 0, %v746
  %v748 = getelementptr inbounds float, ptr %v12, i64 %v747
  call void @pack_turned(ptr %v748, i64 16, i64 1, i64 8, i64 %v745, ptr %v742, i64 32)
  %v749 = add i64 %v738, 8
  %v750 = add i64 %v739, 8
  %v751 = getelementptr inbounds float, ptr %v717, i64 %v749
  %v752 = sub i64 32, %v750
  %v753 = icmp slt i64 %v752, 0
  %v754 = select i1 %v753, i64 0, i64 %v752
  %v755 = mul i64 %v750, 16
  %v756 = add i64 0, %v755
  %v757 = getelementptr inbounds float, ptr %v12, i64 %v756
  call void @pack_turned(ptr %v757, i64 16, i64 1, i64 8, i64 %v754, ptr %v751, i64 32)
  %v758 = add i64 %v738, 16
  %v759 = add i64 %v739, 16
  %v760 = getelementptr inbounds float, ptr %v717, i64 %v758
  %v761 = sub i64 32, %v759
  %v762 = icmp slt i64 %v761, 0
  %v763 = select i1 %v762, i64 0, i64 %v761
  %v764 = mul i64 %v759, 16
  %v765 = add i64 0, %v764
  %v766 = getelementptr inbounds float, ptr %v12, i64 %v765
  call void @pack_turned(ptr %v766, i64 16, i64 1, i64 8, i64 %v763, ptr %v760, i64 32)
  %v767 = add i64 %v738, 24
  %v768 = add i64 %v739, 24
  %v769 = getelementptr inbounds float, ptr %v717, i64 %v767
  %v770 = sub i64 32, %v768
  %v771 = icmp slt i64 %v770, 0
  %v772 = select i1 %v771, i64 0, i64 %v770
  %v773 = mul i64 %v768, 16
  %v774 = add i64 0, %v773
  %v775 = getelementptr inbounds float, ptr %v12, i64 %v774
  call void @pack_turned(ptr %v775, i64 16, i64 1, i64 8, i64 %v772, ptr %v769, i64 32)
  %v776 = add i64 %v738, 256
  %v777 = add nsw i64 %v736, 1
  br label %b110
b112:
  br label %b109
b109:
  %v778 = icmp sgt i64 %v3, 1
  br i1 %v778, label %b113, label %b114
b113:
  %v779 = getelementptr inbounds i64, ptr %v1, i64 3
  %v780 = atomicrmw add ptr %v779, i64 1 acq_rel
  %v781 = load i64, ptr %v361, align 8
  %v782 = add i64 %v781, 1
  store i64 %v782, ptr %v361, align 8
  %v783 = mul i64 %v3, %v782
  br label %b115
b115:
  %v784 = load atomic i64, ptr %v779 acquire, align 8
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b116, label %b117
b116:
  %v786 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v787 = getelementptr inbounds float, ptr %v363, i64 256
  %v788 = getelementptr inbounds float, ptr %v363, i64 768
  %v789 = getelementptr inbounds float, ptr %v363, i64 1024
  %v790 = getelementptr inbounds float, ptr %v363, i64 1152
  %v791 = getelementptr inbounds i64, ptr %v1, i64 4
  %v792 = load i64, ptr %v791, align 8
  %v793 = icmp eq i64 %v792, 0
  br i1 %v793, label %b118, label %b119
b118:
  %v794 = add i64 1, 0
  %v795 = sdiv i64 %v794, 1
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, 1
  %v801 = select i1 %v800, i64 %v799, i64 1
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, 1
  %v806 = select i1 %v805, i64 %v804, i64 1
  %v807 = icmp slt i64 %v806, 1
  %v808 = select i1 %v807, i64 %v806, i64 1
  br label %b120
b120:
  %v809 = phi i64 [ %v801, %b118 ], [ %v887, %b121 ]
  %v810 = icmp slt i64 %v809, %v808
  br i1 %v810, label %b121, label %b122
b121:
  %v811 = mul i64 %v809, 512
  %v812 = mul i64 %v809, 8
  %v813 = add i64 %v811, 0
  %v814 = add i64 %v812, 0
  %v815 = getelementptr inbounds float, ptr %v787, i64 %v813
  %v816 = sub i64 8, %v814
  %v817 = icmp slt i64 %v816, 0
  %v818 = select i1 %v817, i64 0, i64 %v816
  %v819 = mul i64 %v814, 16
  %v820 = add i64 136, %v819
  %v821 = getelementptr inbounds float, ptr %v12, i64 %v820
  call void @pack_turned(ptr %v821, i64 16, i64 1, i64 8, i64 %v818, ptr %v815, i64 32)
  %v822 = add i64 %v811, 8
  %v823 = add i64 %v812, 0
  %v824 = getelementptr inbounds float, ptr %v787, i64 %v822
  %v825 = sub i64 8, %v823
  %v826 = icmp slt i64 %v825, 0
  %v827 = select i1 %v826, i64 0, i64 %v825
  %v828 = mul i64 %v823, 16
  %v829 = add i64 8, %v828
  %v830 = getelementptr inbounds float, ptr %v12, i64 %v829
  call void @pack_turned(ptr %v830, i64 16, i64 1, i64 8, i64 %v827, ptr %v824, i64 32)
  %v831 = add i64 %v811, 16
  %v832 = add i64 %v812, 0
  %v833 = getelementptr inbounds float, ptr %v787, i64 %v831
  %v834 = sub i64 8, %v832
  %v835 = icmp slt i64 %v834, 0
  %v836 = select i1 %v835, i64 0, i64 %v834
  %v837 = mul i64 %v832, 16
  %v838 = add i64 264, %v837
  %v839 = getelementptr inbounds float, ptr %v12, i64 %v838
  call void @pack_turned(ptr %v839, i64 16, i64 1, i64 8, i64 %v836, ptr %v833, i64 32)
  %v840 = add i64 %v811, 24
  %v841 = add i64 %v812, 0
  %v842 = getelementptr inbounds float, ptr %v787, i64 %v840
  %v843 = sub i64 8, %v841
  %v844 = icmp slt i64 %v843, 0
  %v845 = select i1 %v844, i64 0, i64 %v843
  %v846 = mul i64 %v841, 16
  %v847 = add i64 392, %v846
  %v848 = getelementptr inbounds float, ptr %v12, i64 %v847
  call void @pack_turned(ptr %v848, i64 16, i64 1, i64 8, i64 %v845, ptr %v842, i64 32)
  %v849 = add i64 %v811, 256
  %v850 = add i64 %v849, 0
  %v851 = add i64 %v812, 0
  %v852 = getelementptr inbounds float, ptr %v787, i64 %v850
  %v853 = sub i64 8, %v851
  %v854 = icmp slt i64 %v853, 0
  %v855 = select i1 %v854, i64 0, i64 %v853
  %v856 = mul i64 %v851, 8
  %v857 = add i64 64, %v856
  %v858 = getelementptr inbounds float, ptr %v14, i64 %v857
  call void @pack_turned(ptr %v858, i64 8, i64 1, i64 8, i64 %v855, ptr %v852, i64 32)
  %v859 = add i64 %v849, 8
  %v860 = add i64 %v812, 0
  %v861 = getelementptr inbounds float, ptr %v787, i64 %v859
  %v862 = sub i64 8, %v860
  %v863 = icmp slt i64 %v862, 0
  %v864 = select i1 %v863, i64 0, i64 %v862
  %v865 = mul i64 %v860, 8
  %v866 = add i64 0, %v865
  %v867 = getelementptr inbounds float, ptr %v14, i64 %v866
  call void @pack_turned(ptr %v867, i64 8, i64 1, i64 8, i64 %v864, ptr %v861, i64 32)
  %v868 = add i64 %v849, 16
  %v869 = add i64 %v812, 0
  %v870 = getelementptr inbounds float, ptr %v787, i64 %v868
  %v871 = sub i64 8, %v869
  %v872 = icmp slt i64 %v871, 0
  %v873 = select i1 %v872, i64 0, i64 %v871
  %v874 = mul i64 %v869, 8
  %v875 = add i64 128, %v874
  %v876 = getelementptr inbounds float, ptr %v14, i64 %v875
  call void @pack_turned(ptr %v876, i64 8, i64 1, i64 8, i64 %v873, ptr %v870, i64 32)
  %v877 = add i64 %v849, 24
  %v878 = add i64 %v812, 0
  %v879 = getelementptr inbounds float, ptr %v787, i64 %v877
  %v880 = sub i64 8, %v878
  %v881 = icmp slt i64 %v880, 0
  %v882 = select i1 %v881, i64 0, i64 %v880
  %v883 = mul i64 %v878, 8
  %v884 = add i64 192, %v883
  %v885 = getelementptr inbounds float, ptr %v14, i64 %v884
  call void @pack_turned(ptr %v885, i64 8, i64 1, i64 8, i64 %v882, ptr %v879, i64 32)
  %v886 = add i64 %v849, 256
  %v887 = add nsw i64 %v809, 1
  br label %b120
b122:
  %v888 = add i64 1, 0
  %v889 = sdiv i64 %v888, 1
  %v890 = add i64 %v2, 1
  %v891 = mul i64 %v889, %v2
  %v892 = sdiv i64 %v891, %v3
  %v893 = mul i64 %v892, 1
  %v894 = icmp slt i64 %v893, 1
  %v895 = select i1 %v894, i64 %v893, i64 1
  %v896 = mul i64 %v889, %v890
  %v897 = sdiv i64 %v896, %v3
  %v898 = mul i64 %v897, 1
  %v899 = icmp slt i64 %v898, 1
  %v900 = select i1 %v899, i64 %v898, i64 1
  %v901 = icmp slt i64 %v900, 1
  %v902 = select i1 %v901, i64 %v900, i64 1
  br label %b123
b123:
  %v903 = phi i64 [ %v895, %b122 ], [ %v944, %b124 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b124, label %b125
b124:
  %v905 = mul i64 %v903, 256
  %v906 = mul i64 %v903, 32
  %v907 = add i64 %v905, 0
  %v908 = add i64 %v906, 0
  %v909 = getelementptr inbounds float, ptr %v788, i64 %v907
  %v910 = sub i64 30, %v908
  %v911 = icmp slt i64 %v910, 0
  %v912 = select i1 %v911, i64 0, i64 %v910
  %v913 = mul i64 %v908, 8
  %v914 = add i64 0, %v913
  %v915 = getelementptr inbounds float, ptr %v18, i64 %v914
  call void @pack_turned(ptr %v915, i64 8, i64 1, i64 8, i64 %v912, ptr %v909, i64 32)
  %v916 = add i64 %v905, 8
  %v917 = add i64 %v906, 8
  %v918 = getelementptr inbounds float, ptr %v788, i64 %v916
  %v919 = sub i64 30, %v917
  %v920 = icmp slt i64 %v919, 0
  %v921 = select i1 %v920, i64 0, i64 %v919
  %v922 = mul i64 %v917, 8
  %v923 = add i64 0, %v922
  %v924 = getelementptr inbounds float, ptr %v18, i64 %v923
  call void @pack_turned(ptr %v924, i64 8, i64 1, i64 8, i64 %v921, ptr %v918, i64 32)
  %v925 = add i64 %v905, 16
  %v926 = add i64 %v906, 16
  %v927 = getelementptr inbounds float, ptr %v788, i64 %v925
  %v928 = sub i64 30, %v926
  %v929 = icmp slt i64 %v928, 0
  %v930 = select i1 %v929, i64 0, i64 %v928
  %v931 = mul i64 %v926, 8
  %v932 = add i64 0, %v931
  %v933 = getelementptr inbounds float, ptr %v18, i64 %v932
  call void @pack_turned(ptr %v933, i64 8, i64 1, i64 8, i64 %v930, ptr %v927, i64 32)
  %v934 = add i64 %v905, 24
  %v935 = add i64 %v906, 24
  %v936 = getelementptr inbounds float, ptr %v788, i64 %v934
  %v937 = sub i64 30, %v935
  %v938 = icmp slt i64 %v937, 0
  %v939 = select i1 %v938, i64 0, i64 %v937
  %v940 = mul i64 %v935, 8
  %v941 = add i64 0, %v940
  %v942 = getelementptr inbounds float, ptr %v18, i64 %v941
  call void @pack_turned(ptr %v942, i64 8, i64 1, i64 8, i64 %v939, ptr %v936, i64 32)
  %v943 = add i64 %v905, 256
  %v944 = add nsw i64 %v903, 1
  br label %b123
b125:
  %v945 = add i64 1, 0
  %v946 = sdiv i64 %v945, 1
  %v947 = add i64 %v2, 1
  %v948 = mul i64 %v946, %v2
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, 1
  %v952 = select i1 %v951, i64 %v950, i64 1
  %v953 = mul i64 %v946, %v947
  %v954 = sdiv i64 %v953, %v3
  %v955 = mul i64 %v954, 1
  %v956 = icmp slt i64 %v955, 1
  %v957 = select i1 %v956, i64 %v955, i64 1
  %v958 = icmp slt i64 %v957, 1
  %v959 = select i1 %v958, i64 %v957, i64 1
  br label %b126
b126:
  %v960 = phi i64 [ %v952, %b125 ], [ %v983, %b127 ]
  %v961 = icmp slt i64 %v960, %v959
  br i1 %v961, label %b127, label %b128
b127:
  %v962 = mul i64 %v960, 128
  %v963 = mul i64 %v960, 16
  %v964 = add i64 %v962, 0
  %v965 = add i64 %v963, 0
  %v966 = getelementptr inbounds float, ptr %v789, i64 %v964
  %v967 = sub i64 14, %v965
  %v968 = icmp slt i64 %v967, 0
  %v969 = select i1 %v968, i64 0, i64 %v967
  %v970 = mul i64 %v965, 8
  %v971 = add i64 0, %v970
  %v972 = getelementptr inbounds float, ptr %v22, i64 %v971
  call void @pack_turned(ptr %v972, i64 8, i64 1, i64 8, i64 %v969, ptr %v966, i64 16)
  %v973 = add i64 %v962, 8
  %v974 = add i64 %v963, 8
  %v975 = getelementptr inbounds float, ptr %v789, i64 %v973
  %v976 = sub i64 14, %v974
  %v977 = icmp slt i64 %v976, 0
  %v978 = select i1 %v977, i64 0, i64 %v976
  %v979 = mul i64 %v974, 8
  %v980 = add i64 0, %v979
  %v981 = getelementptr inbounds float, ptr %v22, i64 %v980
  call void @pack_turned(ptr %v981, i64 8, i64 1, i64 8, i64 %v978, ptr %v975, i64 16)
  %v982 = add i64 %v962, 128
  %v983 = add nsw i64 %v960, 1
  br label %b126
b128:
  %v984 = add i64 1, 0
  %v985 = sdiv i64 %v984, 1
  %v986 = add i64 %v2, 1
  %v987 = mul i64 %v985, %v2
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, 1
  %v991 = select i1 %v990, i64 %v989, i64 1
  %v992 = mul i64 %v985, %v986
  %v993 = sdiv i64 %v992, %v3
  %v994 = mul i64 %v993, 1
  %v995 = icmp slt i64 %v994, 1
  %v996 = select i1 %v995, i64 %v994, i64 1
  %v997 = icmp slt i64 %v996, 1
  %v998 = select i1 %v997, i64 %v996, i64 1
  br label %b129
b129:
  %v999 = phi i64 [ %v991, %b128 ], [ %v1023, %b130 ]
  %v1000 = icmp slt i64 %v999, %v998
  br i1 %v1000, label %b130, label %b131
b130:
  %v1001 = mul i64 %v999, 48
  %v1002 = mul i64 %v999, 8
  %v1003 = add i64 %v1001, 0
  %v1004 = add i64 %v1002, 0
  %v1005 = getelementptr inbounds float, ptr %v790, i64 %v1003
  %v1006 = sub i64 8, %v1004
  %v1007 = icmp slt i64 %v1006, 0
  %v1008 = select i1 %v1007, i64 0, i64 %v1006
  %v1009 = mul i64 %v1004, 1
  %v1010 = add i64 0, %v1009
  %v1011 = getelementptr inbounds float, ptr %v94, i64 %v1010
  call void @pack_rows(ptr %v1011, i64 1, i64 8, i64 3, i64 %v1008, ptr %v1005, i64 8)
  %v1012 = add i64 %v1001, 24
  %v1013 = add i64 %v1012, 0
  %v1014 = add i64 %v1002, 0
  %v1015 = getelementptr inbounds float, ptr %v790, i64 %v1013
  %v1016 = sub i64 8, %v1014
  %v1017 = icmp slt i64 %v1016, 0
  %v1018 = select i1 %v1017, i64 0, i64 %v1016
  %v1019 = mul i64 %v1014, 1
  %v1020 = add i64 0, %v1019
  %v1021 = getelementptr inbounds float, ptr %v94, i64 %v1020
  call void @pack_rows(ptr %v1021, i64 1, i64 8, i64 3, i64 %v1018, ptr %v1015, i64 8)
  %v1022 = add i64 %v1012, 24
  %v1023 = add nsw i64 %v999, 1
  br label %b129
b131:
  br label %b119
b119:
  %v1024 = icmp sgt i64 %v3, 1
  br i1 %v1024, label %b132, label %b133
b132:
  %v1025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1026 = atomicrmw add ptr %v1025, i64 1 acq_rel
  %v1027 = load i64, ptr %v361, align 8
  %v1028 = add i64 %v1027, 1
  store i64 %v1028, ptr %v361, align 8
  %v1029 = mul i64 %v3, %v1028
  br label %b134
b134:
  %v1030 = load atomic i64, ptr %v1025 acquire, align 8
  %v1031 = icmp slt i64 %v1030, %v1029
  br i1 %v1031, label %b135, label %b136
b135:
  %v1032 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v1033 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1034 = load i64, ptr %v1033, align 8
  br label %b137
b137:
  %v1035 = phi i64 [ 0, %b133 ], [ %v4721, %b420 ]
  %v1036 = icmp slt i64 %v1035, %v5
  br i1 %v1036, label %b138, label %b139
b138:
  %v1037 = add i64 %v1035, %v1034
  %v1038 = icmp slt i64 %v1037, %v5
  %v1039 = select i1 %v1038, i64 %v1037, i64 %v5
  %v1040 = sub i64 %v1039, %v1035
  %v1041 = mul i64 %v1040, %v7
  %v1043 = add i64 %v1041, 0
  %v1044 = sdiv i64 %v1043, 1
  %v1045 = add i64 %v2, 1
  %v1046 = mul i64 %v1044, %v2
  %v1047 = sdiv i64 %v1046, %v3
  %v1048 = mul i64 %v1047, 1
  %v1049 = icmp slt i64 %v1048, %v1041
  %v1050 = select i1 %v1049, i64 %v1048, i64 %v1041
  %v1051 = mul i64 %v1044, %v1045
  %v1052 = sdiv i64 %v1051, %v3
  %v1053 = mul i64 %v1052, 1
  %v1054 = icmp slt i64 %v1053, %v1041
  %v1055 = select i1 %v1054, i64 %v1053, i64 %v1041
  %v1056 = mul i64 %v1035, %v7
  %v1057 = add i64 %v1050, %v1056
  %v1058 = add i64 %v1055, %v1056
  br label %b140
b140:
  %v1059 = phi i64 [ %v1057, %b138 ], [ %v1115, %b145 ]
  %v1060 = icmp slt i64 %v1059, %v1058
  br i1 %v1060, label %b141, label %b142
b141:
  %v1061 = add i64 %v1059, 96
  %v1062 = icmp slt i64 %v1061, %v1058
  %v1063 = select i1 %v1062, i64 %v1061, i64 %v1058
  br label %b143
b143:
  %v1064 = phi i64 [ 0, %b141 ], [ %v1114, %b148 ]
  %v1065 = icmp slt i64 %v1064, 1
  br i1 %v1065, label %b144, label %b145
b144:
  %v1066 = sub i64 %v1063, %v1059
  %v1067 = sub i64 2, 1
  %v1068 = add i64 %v1066, %v1067
  %v1069 = sdiv i64 %v1068, 2
  br label %b146
b146:
  %v1070 = phi i64 [ 0, %b144 ], [ %v1113, %b153 ]
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b147, label %b148
b147:
  %v1072 = mul i64 %v1066, %v1070
  %v1073 = sdiv i64 %v1072, %v1069
  %v1074 = add i64 %v1059, %v1073
  %v1075 = add i64 %v1070, 1
  %v1076 = mul i64 %v1066, %v1075
  %v1077 = sdiv i64 %v1076, %v1069
  %v1078 = add i64 %v1059, %v1077
  %v1079 = mul i64 %v1064, 256
  %v1080 = getelementptr inbounds float, ptr %v717, i64 %v1079
  %v1081 = sub i64 %v1078, %v1074
  %v1082 = mul i64 %v1074, 8
  %v1083 = getelementptr inbounds float, ptr %v10, i64 %v1082
  %v1084 = getelementptr inbounds float, ptr %v1083, i64 0
  %v1085 = sub i64 %v1081, 1
  %v1086 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1085
  %v1087 = load ptr, ptr %v1086, align 4
  %v1088 = getelementptr inbounds float, ptr %v1042, i64 0
  %v1089 = icmp sgt i64 %v1081, 0
  br i1 %v1089, label %b149, label %b150
b149:
  call void %v1087(ptr %v1084, i64 8, ptr %v1080, i64 8, ptr %v1088, i64 32, i64 8)
  br label %b150
b150:
  %v1090 = add i64 %v1079, 256
  br label %b151
b151:
  %v1091 = phi i64 [ %v1074, %b150 ], [ %v1112, %b156 ]
  %v1092 = icmp slt i64 %v1091, %v1078
  br i1 %v1092, label %b152, label %b153
b152:
  %v1093 = sub i64 %v1091, %v1074
  %v1094 = mul i64 %v1093, 32
  %v1095 = getelementptr inbounds float, ptr %v1042, i64 %v1094
  %v1096 = mul i64 %v1035, %v7
  %v1097 = sub i64 %v1091, %v1096
  %v1098 = mul i64 %v1097, 32
  %v1099 = getelementptr inbounds float, ptr %v96, i64 %v1098
  br label %b154
b154:
  %v1100 = phi i64 [ 0, %b152 ], [ %v1111, %b155 ]
  %v1101 = icmp slt i64 %v1100, 4
  br i1 %v1101, label %b155, label %b156
b155:
  %v1102 = mul i64 %v1064, 4
  %v1103 = add i64 %v1102, %v1100
  %v1104 = mul i64 %v1103, 8
  %v1105 = add i64 0, %v1100
  %v1106 = mul i64 %v1105, 8
  %v1107 = getelementptr inbounds float, ptr %v1095, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = add i64 0, %v1104
  %v1110 = getelementptr inbounds float, ptr %v1099, i64 %v1109
  store <8 x float> %v1108, ptr %v1110, align 4
  %v1111 = add nsw i64 %v1100, 1
  br label %b154
b156:
  %v1112 = add nsw i64 %v1091, 1
  br label %b151
b153:
  %v1113 = add nsw i64 %v1070, 1
  br label %b146
b148:
  %v1114 = add nsw i64 %v1064, 1
  br label %b143
b145:
  %v1115 = add nsw i64 %v1059, 96
  br label %b140
b142:
  %v1116 = icmp sgt i64 %v3, 1
  br i1 %v1116, label %b157, label %b158
b157:
  %v1117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1118 = atomicrmw add ptr %v1117, i64 1 acq_rel
  %v1119 = load i64, ptr %v361, align 8
  %v1120 = add i64 %v1119, 1
  store i64 %v1120, ptr %v361, align 8
  %v1121 = mul i64 %v3, %v1120
  br label %b159
b159:
  %v1122 = load atomic i64, ptr %v1117 acquire, align 8
  %v1123 = icmp slt i64 %v1122, %v1121
  br i1 %v1123, label %b160, label %b161
b160:
  %v1124 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  br label %b162
b162:
  %v1125 = phi i64 [ %v1035, %b158 ], [ %v4711, %b418 ]
  %v1126 = icmp slt i64 %v1125, %v1039
  br i1 %v1126, label %b163, label %b164
b163:
  %v1128 = add i64 %v7, 0
  %v1129 = sdiv i64 %v1128, 1
  %v1130 = add i64 %v2, 1
  %v1131 = mul i64 %v1129, %v2
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v7
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v7
  %v1136 = mul i64 %v1129, %v1130
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  br label %b165
b165:
  %v1141 = phi i64 [ %v1135, %b163 ], [ %v1482, %b170 ]
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b166, label %b167
b166:
  %v1143 = add i64 %v1141, 96
  %v1144 = icmp slt i64 %v1143, %v1140
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v1140
  br label %b168
b168:
  %v1146 = phi i64 [ 0, %b166 ], [ %v1481, %b173 ]
  %v1147 = icmp slt i64 %v1146, 1
  br i1 %v1147, label %b169, label %b170
b169:
  %v1148 = sub i64 %v1145, %v1141
  %v1149 = sub i64 2, 1
  %v1150 = add i64 %v1148, %v1149
  %v1151 = sdiv i64 %v1150, 2
  br label %b171
b171:
  %v1152 = phi i64 [ 0, %b169 ], [ %v1480, %b180 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b172, label %b173
b172:
  %v1154 = mul i64 %v1148, %v1152
  %v1155 = sdiv i64 %v1154, %v1151
  %v1156 = add i64 %v1141, %v1155
  %v1157 = add i64 %v1152, 1
  %v1158 = mul i64 %v1148, %v1157
  %v1159 = sdiv i64 %v1158, %v1151
  %v1160 = add i64 %v1141, %v1159
  %v1161 = mul i64 %v1146, 512
  %v1162 = getelementptr inbounds float, ptr %v787, i64 %v1161
  %v1163 = sub i64 %v1160, %v1156
  %v1164 = add i64 %v1125, 0
  %v1165 = and i64 %v1164, %v256
  %v1166 = mul i64 %v1165, %v7
  %v1167 = add i64 %v1166, %v1156
  %v1168 = mul i64 %v1167, 8
  %v1169 = getelementptr inbounds float, ptr %v38, i64 %v1168
  %v1170 = getelementptr inbounds float, ptr %v1169, i64 0
  %v1171 = sub i64 %v1163, 1
  %v1172 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1171
  %v1173 = load ptr, ptr %v1172, align 4
  %v1174 = getelementptr inbounds float, ptr %v1127, i64 0
  %v1175 = icmp sgt i64 %v1163, 0
  br i1 %v1175, label %b174, label %b175
b174:
  call void %v1173(ptr %v1170, i64 8, ptr %v1162, i64 8, ptr %v1174, i64 64, i64 16)
  br label %b175
b175:
  %v1176 = add i64 %v1161, 256
  %v1177 = getelementptr inbounds float, ptr %v787, i64 %v1176
  %v1178 = sub i64 %v1160, %v1156
  %v1179 = add i64 %v1125, 0
  %v1180 = and i64 %v1179, %v258
  %v1181 = mul i64 %v1180, %v7
  %v1182 = add i64 %v1181, %v1156
  %v1183 = mul i64 %v1182, 8
  %v1184 = getelementptr inbounds float, ptr %v40, i64 %v1183
  %v1185 = getelementptr inbounds float, ptr %v1184, i64 0
  %v1186 = sub i64 %v1178, 1
  %v1187 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1186
  %v1188 = load ptr, ptr %v1187, align 4
  %v1189 = getelementptr inbounds float, ptr %v1127, i64 8
  %v1190 = icmp sgt i64 %v1178, 0
  br i1 %v1190, label %b176, label %b177
b176:
  call void %v1188(ptr %v1185, i64 8, ptr %v1177, i64 8, ptr %v1189, i64 64, i64 16)
  br label %b177
b177:
  %v1191 = add i64 %v1176, 256
  br label %b178
b178:
  %v1192 = phi i64 [ %v1156, %b177 ], [ %v1479, %b183 ]
  %v1193 = icmp slt i64 %v1192, %v1160
  br i1 %v1193, label %b179, label %b180
b179:
  %v1194 = sub i64 %v1192, %v1156
  %v1195 = mul i64 %v1194, 64
  %v1196 = getelementptr inbounds float, ptr %v1127, i64 %v1195
  %v1197 = add i64 %v1125, 0
  %v1198 = sub i64 %v1197, %v1035
  %v1199 = mul i64 %v1198, %v7
  %v1200 = add i64 %v1199, %v1192
  %v1201 = mul i64 %v1200, 32
  %v1202 = getelementptr inbounds float, ptr %v96, i64 %v1201
  %v1203 = add i64 %v1125, 0
  %v1204 = and i64 %v1203, %v260
  %v1205 = mul i64 %v1204, %v7
  %v1206 = add i64 %v1205, %v1192
  %v1207 = mul i64 %v1206, 8
  %v1208 = getelementptr inbounds float, ptr %v42, i64 %v1207
  %v1209 = add i64 %v1125, 0
  %v1210 = and i64 %v1209, %v274
  %v1211 = mul i64 %v1210, %v7
  %v1212 = add i64 %v1211, %v1192
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v98, i64 %v1213
  %v1215 = add i64 %v1125, 0
  %v1216 = and i64 %v1215, %v276
  %v1217 = mul i64 %v1216, %v7
  %v1218 = add i64 %v1217, %v1192
  %v1219 = mul i64 %v1218, 8
  %v1220 = getelementptr inbounds float, ptr %v100, i64 %v1219
  %v1221 = add i64 %v1125, 0
  %v1222 = and i64 %v1221, %v278
  %v1223 = mul i64 %v1222, %v7
  %v1224 = add i64 %v1223, %v1192
  %v1225 = mul i64 %v1224, 8
  %v1226 = getelementptr inbounds float, ptr %v102, i64 %v1225
  %v1227 = add i64 %v1125, 1
  %v1228 = and i64 %v1227, %v260
  %v1229 = mul i64 %v1228, %v7
  %v1230 = add i64 %v1229, %v1192
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v42, i64 %v1231
  %v1233 = add i64 %v1125, 0
  %v1234 = and i64 %v1233, %v280
  %v1235 = mul i64 %v1234, %v7
  %v1236 = add i64 %v1235, %v1192
  %v1237 = mul i64 %v1236, 8
  %v1238 = getelementptr inbounds float, ptr %v104, i64 %v1237
  %v1239 = add i64 %v1125, 1
  %v1240 = and i64 %v1239, %v258
  %v1241 = mul i64 %v1240, %v7
  %v1242 = add i64 %v1241, %v1192
  %v1243 = mul i64 %v1242, 8
  %v1244 = getelementptr inbounds float, ptr %v40, i64 %v1243
  %v1245 = add i64 %v1125, 0
  %v1246 = and i64 %v1245, %v266
  %v1247 = mul i64 %v1246, %v7
  %v1248 = add i64 %v1247, %v1192
  %v1249 = mul i64 %v1248, 16
  %v1250 = getelementptr inbounds float, ptr %v78, i64 %v1249
  br label %b181
b181:
  %v1251 = phi i64 [ 0, %b179 ], [ %v1478, %b182 ]
  %v1252 = icmp slt i64 %v1251, 1
  br i1 %v1252, label %b182, label %b183
b182:
  %v1253 = mul i64 %v1146, 1
  %v1254 = add i64 %v1253, %v1251
  %v1255 = mul i64 %v1254, 8
  %v1256 = add i64 0, %v1251
  %v1257 = mul i64 %v1256, 8
  %v1258 = getelementptr inbounds float, ptr %v1196, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = add i64 1, %v1251
  %v1261 = mul i64 %v1260, 8
  %v1262 = getelementptr inbounds float, ptr %v1196, i64 %v1261
  %v1263 = load <8 x float>, ptr %v1262, align 4
  %v1264 = add i64 2, %v1251
  %v1265 = mul i64 %v1264, 8
  %v1266 = getelementptr inbounds float, ptr %v1196, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 3, %v1251
  %v1269 = mul i64 %v1268, 8
  %v1270 = getelementptr inbounds float, ptr %v1196, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = add i64 4, %v1251
  %v1273 = mul i64 %v1272, 8
  %v1274 = getelementptr inbounds float, ptr %v1196, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = add i64 5, %v1251
  %v1277 = mul i64 %v1276, 8
  %v1278 = getelementptr inbounds float, ptr %v1196, i64 %v1277
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = add i64 6, %v1251
  %v1281 = mul i64 %v1280, 8
  %v1282 = getelementptr inbounds float, ptr %v1196, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = add i64 7, %v1251
  %v1285 = mul i64 %v1284, 8
  %v1286 = getelementptr inbounds float, ptr %v1196, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = add i64 8, %v1255
  %v1289 = getelementptr inbounds float, ptr %v1202, i64 %v1288
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = fadd <8 x float> %v1290, %v1259
  %v1292 = fadd <8 x float> %v1291, %v1263
  %v1293 = add i64 8, %v1255
  %v1294 = getelementptr inbounds float, ptr %v16, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = fadd <8 x float> %v1292, %v1295
  %v1297 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1296)
  %v1298 = fneg <8 x float> %v1297
  %v1299 = fcmp olt <8 x float> %v1298, splat (float 0xC05A400000000000)
  %v1300 = select <8 x i1> %v1299, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1298
  %v1301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1300, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1302 = fsub <8 x float> %v1301, splat (float 0x4168000000000000)
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1302, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1300)
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1302, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1303)
  %v1305 = bitcast <8 x float> %v1301 to <8 x i32>
  %v1306 = fmul <8 x float> %v1304, %v1304
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1304, <8 x float> splat (float 0x3F81227F40000000))
  %v1308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1307, <8 x float> %v1304, <8 x float> splat (float 0x3FA5556740000000))
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1304, <8 x float> splat (float 0x3FC5554B00000000))
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1309, <8 x float> %v1304, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1306, <8 x float> %v1310, <8 x float> %v1304)
  %v1312 = sub <8 x i32> %v1305, splat (i32 1262485250)
  %v1313 = lshr <8 x i32> %v1312, splat (i32 1)
  %v1314 = sub <8 x i32> %v1312, %v1313
  %v1315 = shl <8 x i32> %v1313, splat (i32 23)
  %v1316 = bitcast <8 x i32> %v1315 to <8 x float>
  %v1317 = shl <8 x i32> %v1314, splat (i32 23)
  %v1318 = bitcast <8 x i32> %v1317 to <8 x float>
  %v1319 = fadd <8 x float> %v1311, splat (float 0x3FF0000000000000)
  %v1320 = fmul <8 x float> %v1319, %v1316
  %v1321 = fmul <8 x float> %v1320, %v1318
  %v1322 = fcmp olt <8 x float> %v1296, splat (float 0x0000000000000000)
  %v1323 = select <8 x i1> %v1322, <8 x float> %v1321, <8 x float> splat (float 0x3FF0000000000000)
  %v1324 = fadd <8 x float> %v1321, splat (float 0x3FF0000000000000)
  %v1325 = fdiv <8 x float> %v1323, %v1324
  %v1326 = add i64 0, %v1255
  %v1327 = getelementptr inbounds float, ptr %v1202, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = fadd <8 x float> %v1328, %v1267
  %v1330 = fadd <8 x float> %v1329, %v1271
  %v1331 = add i64 0, %v1255
  %v1332 = getelementptr inbounds float, ptr %v16, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = fadd <8 x float> %v1330, %v1333
  %v1335 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1334)
  %v1336 = fneg <8 x float> %v1335
  %v1337 = fcmp olt <8 x float> %v1336, splat (float 0xC05A400000000000)
  %v1338 = select <8 x i1> %v1337, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1336
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1340 = fsub <8 x float> %v1339, splat (float 0x4168000000000000)
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1338)
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1341)
  %v1343 = bitcast <8 x float> %v1339 to <8 x i32>
  %v1344 = fmul <8 x float> %v1342, %v1342
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1342, <8 x float> splat (float 0x3F81227F40000000))
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1345, <8 x float> %v1342, <8 x float> splat (float 0x3FA5556740000000))
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1342, <8 x float> splat (float 0x3FC5554B00000000))
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> %v1342, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1348, <8 x float> %v1342)
  %v1350 = sub <8 x i32> %v1343, splat (i32 1262485250)
  %v1351 = lshr <8 x i32> %v1350, splat (i32 1)
  %v1352 = sub <8 x i32> %v1350, %v1351
  %v1353 = shl <8 x i32> %v1351, splat (i32 23)
  %v1354 = bitcast <8 x i32> %v1353 to <8 x float>
  %v1355 = shl <8 x i32> %v1352, splat (i32 23)
  %v1356 = bitcast <8 x i32> %v1355 to <8 x float>
  %v1357 = fadd <8 x float> %v1349, splat (float 0x3FF0000000000000)
  %v1358 = fmul <8 x float> %v1357, %v1354
  %v1359 = fmul <8 x float> %v1358, %v1356
  %v1360 = fcmp olt <8 x float> %v1334, splat (float 0x0000000000000000)
  %v1361 = select <8 x i1> %v1360, <8 x float> %v1359, <8 x float> splat (float 0x3FF0000000000000)
  %v1362 = fadd <8 x float> %v1359, splat (float 0x3FF0000000000000)
  %v1363 = fdiv <8 x float> %v1361, %v1362
  %v1364 = add i64 16, %v1255
  %v1365 = getelementptr inbounds float, ptr %v1202, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = fadd <8 x float> %v1366, %v1275
  %v1368 = fadd <8 x float> %v1367, %v1279
  %v1369 = add i64 16, %v1255
  %v1370 = getelementptr inbounds float, ptr %v16, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = fadd <8 x float> %v1368, %v1371
  %v1373 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1372)
  %v1374 = fcmp ogt <8 x float> %v1373, splat (float 0x4023000000000000)
  %v1375 = select <8 x i1> %v1374, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1373
  %v1376 = fadd <8 x float> %v1375, %v1375
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1378 = fsub <8 x float> %v1377, splat (float 0x4168000000000000)
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1376)
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1379)
  %v1381 = bitcast <8 x float> %v1377 to <8 x i32>
  %v1382 = fmul <8 x float> %v1380, %v1380
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1380, <8 x float> splat (float 0x3F81227F40000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1380, <8 x float> splat (float 0x3FA5556740000000))
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1380, <8 x float> splat (float 0x3FC5554B00000000))
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1380, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1386, <8 x float> %v1380)
  %v1388 = shl <8 x i32> %v1381, splat (i32 23)
  %v1389 = add <8 x i32> %v1388, splat (i32 1065353216)
  %v1390 = bitcast <8 x i32> %v1389 to <8 x float>
  %v1391 = fsub <8 x float> %v1390, splat (float 0x3FF0000000000000)
  %v1392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1390, <8 x float> %v1387, <8 x float> %v1391)
  %v1393 = fadd <8 x float> %v1392, splat (float 0x4000000000000000)
  %v1394 = fdiv <8 x float> %v1392, %v1393
  %v1395 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1394, <8 x float> %v1372)
  %v1396 = add i64 0, %v1255
  %v1397 = getelementptr inbounds float, ptr %v1208, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fmul <8 x float> %v1325, %v1398
  %v1400 = fmul <8 x float> %v1363, %v1395
  %v1401 = fadd <8 x float> %v1399, %v1400
  %v1402 = add i64 24, %v1255
  %v1403 = getelementptr inbounds float, ptr %v1202, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = fadd <8 x float> %v1404, %v1283
  %v1406 = fadd <8 x float> %v1405, %v1287
  %v1407 = add i64 24, %v1255
  %v1408 = getelementptr inbounds float, ptr %v16, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = fadd <8 x float> %v1406, %v1409
  %v1411 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1410)
  %v1412 = fneg <8 x float> %v1411
  %v1413 = fcmp olt <8 x float> %v1412, splat (float 0xC05A400000000000)
  %v1414 = select <8 x i1> %v1413, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1412
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1414, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1416 = fsub <8 x float> %v1415, splat (float 0x4168000000000000)
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1414)
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1417)
  %v1419 = bitcast <8 x float> %v1415 to <8 x i32>
  %v1420 = fmul <8 x float> %v1418, %v1418
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1418, <8 x float> splat (float 0x3F81227F40000000))
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> %v1418, <8 x float> splat (float 0x3FA5556740000000))
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1418, <8 x float> splat (float 0x3FC5554B00000000))
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1418, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1424, <8 x float> %v1418)
  %v1426 = sub <8 x i32> %v1419, splat (i32 1262485250)
  %v1427 = lshr <8 x i32> %v1426, splat (i32 1)
  %v1428 = sub <8 x i32> %v1426, %v1427
  %v1429 = shl <8 x i32> %v1427, splat (i32 23)
  %v1430 = bitcast <8 x i32> %v1429 to <8 x float>
  %v1431 = shl <8 x i32> %v1428, splat (i32 23)
  %v1432 = bitcast <8 x i32> %v1431 to <8 x float>
  %v1433 = fadd <8 x float> %v1425, splat (float 0x3FF0000000000000)
  %v1434 = fmul <8 x float> %v1433, %v1430
  %v1435 = fmul <8 x float> %v1434, %v1432
  %v1436 = fcmp olt <8 x float> %v1410, splat (float 0x0000000000000000)
  %v1437 = select <8 x i1> %v1436, <8 x float> %v1435, <8 x float> splat (float 0x3FF0000000000000)
  %v1438 = fadd <8 x float> %v1435, splat (float 0x3FF0000000000000)
  %v1439 = fdiv <8 x float> %v1437, %v1438
  %v1440 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1401)
  %v1441 = fcmp ogt <8 x float> %v1440, splat (float 0x4023000000000000)
  %v1442 = select <8 x i1> %v1441, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1440
  %v1443 = fadd <8 x float> %v1442, %v1442
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1445 = fsub <8 x float> %v1444, splat (float 0x4168000000000000)
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1443)
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1446)
  %v1448 = bitcast <8 x float> %v1444 to <8 x i32>
  %v1449 = fmul <8 x float> %v1447, %v1447
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1447, <8 x float> splat (float 0x3F81227F40000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1447, <8 x float> splat (float 0x3FA5556740000000))
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1447, <8 x float> splat (float 0x3FC5554B00000000))
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1447, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1453, <8 x float> %v1447)
  %v1455 = shl <8 x i32> %v1448, splat (i32 23)
  %v1456 = add <8 x i32> %v1455, splat (i32 1065353216)
  %v1457 = bitcast <8 x i32> %v1456 to <8 x float>
  %v1458 = fsub <8 x float> %v1457, splat (float 0x3FF0000000000000)
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1457, <8 x float> %v1454, <8 x float> %v1458)
  %v1460 = fadd <8 x float> %v1459, splat (float 0x4000000000000000)
  %v1461 = fdiv <8 x float> %v1459, %v1460
  %v1462 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1461, <8 x float> %v1401)
  %v1463 = fmul <8 x float> %v1439, %v1462
  %v1464 = add i64 0, %v1255
  %v1465 = getelementptr inbounds float, ptr %v1214, i64 %v1464
  store <8 x float> %v1325, ptr %v1465, align 4
  %v1466 = add i64 0, %v1255
  %v1467 = getelementptr inbounds float, ptr %v1220, i64 %v1466
  store <8 x float> %v1363, ptr %v1467, align 4
  %v1468 = add i64 0, %v1255
  %v1469 = getelementptr inbounds float, ptr %v1226, i64 %v1468
  store <8 x float> %v1395, ptr %v1469, align 4
  %v1470 = add i64 0, %v1255
  %v1471 = getelementptr inbounds float, ptr %v1232, i64 %v1470
  store <8 x float> %v1401, ptr %v1471, align 4
  %v1472 = add i64 0, %v1255
  %v1473 = getelementptr inbounds float, ptr %v1238, i64 %v1472
  store <8 x float> %v1439, ptr %v1473, align 4
  %v1474 = add i64 0, %v1255
  %v1475 = getelementptr inbounds float, ptr %v1244, i64 %v1474
  store <8 x float> %v1463, ptr %v1475, align 4
  %v1476 = add i64 0, %v1255
  %v1477 = getelementptr inbounds float, ptr %v1250, i64 %v1476
  store <8 x float> %v1463, ptr %v1477, align 4
  %v1478 = add nsw i64 %v1251, 1
  br label %b181
b183:
  %v1479 = add nsw i64 %v1192, 1
  br label %b178
b180:
  %v1480 = add nsw i64 %v1152, 1
  br label %b171
b173:
  %v1481 = add nsw i64 %v1146, 1
  br label %b168
b170:
  %v1482 = add nsw i64 %v1141, 96
  br label %b165
b167:
  %v1483 = add i64 %v7, 0
  %v1484 = sdiv i64 %v1483, 1
  %v1485 = add i64 %v2, 1
  %v1486 = mul i64 %v1484, %v2
  %v1487 = sdiv i64 %v1486, %v3
  %v1488 = mul i64 %v1487, 1
  %v1489 = icmp slt i64 %v1488, %v7
  %v1490 = select i1 %v1489, i64 %v1488, i64 %v7
  %v1491 = mul i64 %v1484, %v1485
  %v1492 = sdiv i64 %v1491, %v3
  %v1493 = mul i64 %v1492, 1
  %v1494 = icmp slt i64 %v1493, %v7
  %v1495 = select i1 %v1494, i64 %v1493, i64 %v7
  br label %b184
b184:
  %v1496 = phi i64 [ %v1490, %b167 ], [ %v1536, %b189 ]
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1498 = phi i64 [ 0, %b185 ], [ %v1535, %b192 ]
  %v1499 = icmp slt i64 %v1498, 8
  br i1 %v1499, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1500 = phi i64 [ 0, %b188 ], [ %v1516, %b191 ]
  %v1501 = phi <8 x float> [ splat (float 0x0000000000000000), %b188 ], [ %v1515, %b191 ]
  %v1502 = icmp slt i64 %v1500, 8
  br i1 %v1502, label %b191, label %b192
b191:
  %v1503 = add i64 %v1125, 0
  %v1504 = and i64 %v1503, %v250
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1496
  %v1507 = mul i64 %v1506, 64
  %v1508 = getelementptr inbounds float, ptr %v32, i64 %v1507
  %v1509 = mul i64 %v1498, 8
  %v1510 = add i64 0, %v1509
  %v1511 = add i64 %v1510, %v1500
  %v1512 = getelementptr inbounds float, ptr %v1508, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fmul <8 x float> %v1513, %v1513
  %v1515 = fadd <8 x float> %v1501, %v1514
  %v1516 = add nsw i64 %v1500, 8
  br label %b190
b192:
  %v1517 = shufflevector <8 x float> %v1501, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1518 = shufflevector <8 x float> %v1501, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1519 = fadd <4 x float> %v1517, %v1518
  %v1520 = shufflevector <4 x float> %v1519, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1521 = shufflevector <4 x float> %v1519, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1522 = fadd <2 x float> %v1520, %v1521
  %v1523 = extractelement <2 x float> %v1522, i64 0
  %v1524 = extractelement <2 x float> %v1522, i64 1
  %v1525 = fadd float %v1523, %v1524
  %v1526 = fadd float %v1525, 0x0000000000000000
  %v1527 = add i64 %v1125, 0
  %v1528 = and i64 %v1527, %v282
  %v1529 = mul i64 %v1528, %v7
  %v1530 = add i64 %v1529, %v1496
  %v1531 = mul i64 %v1530, 8
  %v1532 = getelementptr inbounds float, ptr %v106, i64 %v1531
  %v1533 = add i64 0, %v1498
  %v1534 = getelementptr inbounds float, ptr %v1532, i64 %v1533
  store float %v1526, ptr %v1534, align 4
  %v1535 = add nsw i64 %v1498, 1
  br label %b187
b189:
  %v1536 = add nsw i64 %v1496, 1
  br label %b184
b186:
  %v1538 = add i64 %v7, 0
  %v1539 = sdiv i64 %v1538, 1
  %v1540 = add i64 %v2, 1
  %v1541 = mul i64 %v1539, %v2
  %v1542 = sdiv i64 %v1541, %v3
  %v1543 = mul i64 %v1542, 1
  %v1544 = icmp slt i64 %v1543, %v7
  %v1545 = select i1 %v1544, i64 %v1543, i64 %v7
  %v1546 = mul i64 %v1539, %v1540
  %v1547 = sdiv i64 %v1546, %v3
  %v1548 = mul i64 %v1547, 1
  %v1549 = icmp slt i64 %v1548, %v7
  %v1550 = select i1 %v1549, i64 %v1548, i64 %v7
  br label %b193
b193:
  %v1551 = phi i64 [ %v1545, %b186 ], [ %v1627, %b198 ]
  %v1552 = icmp slt i64 %v1551, %v1550
  br i1 %v1552, label %b194, label %b195
b194:
  %v1553 = add i64 %v1551, 96
  %v1554 = icmp slt i64 %v1553, %v1550
  %v1555 = select i1 %v1554, i64 %v1553, i64 %v1550
  br label %b196
b196:
  %v1556 = phi i64 [ 0, %b194 ], [ %v1626, %b201 ]
  %v1557 = icmp slt i64 %v1556, 1
  br i1 %v1557, label %b197, label %b198
b197:
  %v1558 = sub i64 %v1555, %v1551
  %v1559 = sub i64 2, 1
  %v1560 = add i64 %v1558, %v1559
  %v1561 = sdiv i64 %v1560, 2
  br label %b199
b199:
  %v1562 = phi i64 [ 0, %b197 ], [ %v1625, %b206 ]
  %v1563 = icmp slt i64 %v1562, %v1561
  br i1 %v1563, label %b200, label %b201
b200:
  %v1564 = mul i64 %v1558, %v1562
  %v1565 = sdiv i64 %v1564, %v1561
  %v1566 = add i64 %v1551, %v1565
  %v1567 = add i64 %v1562, 1
  %v1568 = mul i64 %v1558, %v1567
  %v1569 = sdiv i64 %v1568, %v1561
  %v1570 = add i64 %v1551, %v1569
  %v1571 = mul i64 %v1556, 256
  %v1572 = getelementptr inbounds float, ptr %v788, i64 %v1571
  %v1573 = sub i64 %v1570, %v1566
  %v1574 = add i64 %v1125, 1
  %v1575 = and i64 %v1574, %v258
  %v1576 = mul i64 %v1575, %v7
  %v1577 = add i64 %v1576, %v1566
  %v1578 = mul i64 %v1577, 8
  %v1579 = getelementptr inbounds float, ptr %v40, i64 %v1578
  %v1580 = getelementptr inbounds float, ptr %v1579, i64 0
  %v1581 = sub i64 %v1573, 1
  %v1582 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1581
  %v1583 = load ptr, ptr %v1582, align 4
  %v1584 = getelementptr inbounds float, ptr %v1537, i64 0
  %v1585 = icmp sgt i64 %v1573, 0
  br i1 %v1585, label %b202, label %b203
b202:
  call void %v1583(ptr %v1580, i64 8, ptr %v1572, i64 8, ptr %v1584, i64 32, i64 8)
  br label %b203
b203:
  %v1586 = add i64 %v1571, 256
  br label %b204
b204:
  %v1587 = phi i64 [ %v1566, %b203 ], [ %v1624, %b209 ]
  %v1588 = icmp slt i64 %v1587, %v1570
  br i1 %v1588, label %b205, label %b206
b205:
  %v1589 = sub i64 %v1587, %v1566
  %v1590 = mul i64 %v1589, 32
  %v1591 = getelementptr inbounds float, ptr %v1537, i64 %v1590
  %v1592 = add i64 %v1125, 0
  %v1593 = and i64 %v1592, %v284
  %v1594 = mul i64 %v1593, %v7
  %v1595 = add i64 %v1594, %v1587
  %v1596 = mul i64 %v1595, 30
  %v1597 = getelementptr inbounds float, ptr %v108, i64 %v1596
  br label %b207
b207:
  %v1598 = phi i64 [ 0, %b205 ], [ %v1623, %b213 ]
  %v1599 = icmp slt i64 %v1598, 4
  br i1 %v1599, label %b208, label %b209
b208:
  %v1600 = mul i64 %v1556, 4
  %v1601 = add i64 %v1600, %v1598
  %v1602 = mul i64 %v1601, 8
  %v1603 = icmp slt i64 %v1602, 24
  br i1 %v1603, label %b210, label %b211
b210:
  %v1604 = add i64 0, %v1598
  %v1605 = mul i64 %v1604, 8
  %v1606 = getelementptr inbounds float, ptr %v1591, i64 %v1605
  %v1607 = load <8 x float>, ptr %v1606, align 4
  %v1608 = add i64 0, %v1602
  %v1609 = getelementptr inbounds float, ptr %v1597, i64 %v1608
  store <8 x float> %v1607, ptr %v1609, align 4
  br label %b211
b211:
  %v1610 = icmp eq i64 %v1602, 24
  br i1 %v1610, label %b212, label %b213
b212:
  %v1611 = icmp ult i64 6, 8
  %v1612 = select i1 %v1611, i64 6, i64 8
  %v1613 = trunc i64 %v1612 to i32
  %v1614 = insertelement <8 x i32> poison, i32 %v1613, i64 0
  %v1615 = shufflevector <8 x i32> %v1614, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1616 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1615
  %v1617 = add i64 0, %v1598
  %v1618 = mul i64 %v1617, 8
  %v1619 = getelementptr inbounds float, ptr %v1591, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = add i64 0, %v1602
  %v1622 = getelementptr inbounds float, ptr %v1597, i64 %v1621
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1620, ptr align 4 %v1622, <8 x i1> %v1616)
  br label %b213
b213:
  %v1623 = add nsw i64 %v1598, 1
  br label %b207
b209:
  %v1624 = add nsw i64 %v1587, 1
  br label %b204
b206:
  %v1625 = add nsw i64 %v1562, 1
  br label %b199
b201:
  %v1626 = add nsw i64 %v1556, 1
  br label %b196
b198:
  %v1627 = add nsw i64 %v1551, 96
  br label %b193
b195:
  %v1629 = add i64 %v7, 0
  %v1630 = sdiv i64 %v1629, 1
  %v1631 = add i64 %v2, 1
  %v1632 = mul i64 %v1630, %v2
  %v1633 = sdiv i64 %v1632, %v3
  %v1634 = mul i64 %v1633, 1
  %v1635 = icmp slt i64 %v1634, %v7
  %v1636 = select i1 %v1635, i64 %v1634, i64 %v7
  %v1637 = mul i64 %v1630, %v1631
  %v1638 = sdiv i64 %v1637, %v3
  %v1639 = mul i64 %v1638, 1
  %v1640 = icmp slt i64 %v1639, %v7
  %v1641 = select i1 %v1640, i64 %v1639, i64 %v7
  br label %b214
b214:
  %v1642 = phi i64 [ %v1636, %b195 ], [ %v1718, %b219 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b215, label %b216
b215:
  %v1644 = add i64 %v1642, 96
  %v1645 = icmp slt i64 %v1644, %v1641
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v1641
  br label %b217
b217:
  %v1647 = phi i64 [ 0, %b215 ], [ %v1717, %b222 ]
  %v1648 = icmp slt i64 %v1647, 1
  br i1 %v1648, label %b218, label %b219
b218:
  %v1649 = sub i64 %v1646, %v1642
  %v1650 = sub i64 6, 1
  %v1651 = add i64 %v1649, %v1650
  %v1652 = sdiv i64 %v1651, 6
  br label %b220
b220:
  %v1653 = phi i64 [ 0, %b218 ], [ %v1716, %b227 ]
  %v1654 = icmp slt i64 %v1653, %v1652
  br i1 %v1654, label %b221, label %b222
b221:
  %v1655 = mul i64 %v1649, %v1653
  %v1656 = sdiv i64 %v1655, %v1652
  %v1657 = add i64 %v1642, %v1656
  %v1658 = add i64 %v1653, 1
  %v1659 = mul i64 %v1649, %v1658
  %v1660 = sdiv i64 %v1659, %v1652
  %v1661 = add i64 %v1642, %v1660
  %v1662 = mul i64 %v1647, 128
  %v1663 = getelementptr inbounds float, ptr %v789, i64 %v1662
  %v1664 = sub i64 %v1661, %v1657
  %v1665 = add i64 %v1125, 1
  %v1666 = and i64 %v1665, %v258
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1657
  %v1669 = mul i64 %v1668, 8
  %v1670 = getelementptr inbounds float, ptr %v40, i64 %v1669
  %v1671 = getelementptr inbounds float, ptr %v1670, i64 0
  %v1672 = sub i64 %v1664, 1
  %v1673 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1672
  %v1674 = load ptr, ptr %v1673, align 4
  %v1675 = getelementptr inbounds float, ptr %v1628, i64 0
  %v1676 = icmp sgt i64 %v1664, 0
  br i1 %v1676, label %b223, label %b224
b223:
  call void %v1674(ptr %v1671, i64 8, ptr %v1663, i64 8, ptr %v1675, i64 16, i64 8)
  br label %b224
b224:
  %v1677 = add i64 %v1662, 128
  br label %b225
b225:
  %v1678 = phi i64 [ %v1657, %b224 ], [ %v1715, %b230 ]
  %v1679 = icmp slt i64 %v1678, %v1661
  br i1 %v1679, label %b226, label %b227
b226:
  %v1680 = sub i64 %v1678, %v1657
  %v1681 = mul i64 %v1680, 16
  %v1682 = getelementptr inbounds float, ptr %v1628, i64 %v1681
  %v1683 = add i64 %v1125, 0
  %v1684 = and i64 %v1683, %v286
  %v1685 = mul i64 %v1684, %v7
  %v1686 = add i64 %v1685, %v1678
  %v1687 = mul i64 %v1686, 14
  %v1688 = getelementptr inbounds float, ptr %v110, i64 %v1687
  br label %b228
b228:
  %v1689 = phi i64 [ 0, %b226 ], [ %v1714, %b234 ]
  %v1690 = icmp slt i64 %v1689, 2
  br i1 %v1690, label %b229, label %b230
b229:
  %v1691 = mul i64 %v1647, 2
  %v1692 = add i64 %v1691, %v1689
  %v1693 = mul i64 %v1692, 8
  %v1694 = icmp slt i64 %v1693, 8
  br i1 %v1694, label %b231, label %b232
b231:
  %v1695 = add i64 0, %v1689
  %v1696 = mul i64 %v1695, 8
  %v1697 = getelementptr inbounds float, ptr %v1682, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = add i64 0, %v1693
  %v1700 = getelementptr inbounds float, ptr %v1688, i64 %v1699
  store <8 x float> %v1698, ptr %v1700, align 4
  br label %b232
b232:
  %v1701 = icmp eq i64 %v1693, 8
  br i1 %v1701, label %b233, label %b234
b233:
  %v1702 = icmp ult i64 6, 8
  %v1703 = select i1 %v1702, i64 6, i64 8
  %v1704 = trunc i64 %v1703 to i32
  %v1705 = insertelement <8 x i32> poison, i32 %v1704, i64 0
  %v1706 = shufflevector <8 x i32> %v1705, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1707 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1706
  %v1708 = add i64 0, %v1689
  %v1709 = mul i64 %v1708, 8
  %v1710 = getelementptr inbounds float, ptr %v1682, i64 %v1709
  %v1711 = load <8 x float>, ptr %v1710, align 4
  %v1712 = add i64 0, %v1693
  %v1713 = getelementptr inbounds float, ptr %v1688, i64 %v1712
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1711, ptr align 4 %v1713, <8 x i1> %v1707)
  br label %b234
b234:
  %v1714 = add nsw i64 %v1689, 1
  br label %b228
b230:
  %v1715 = add nsw i64 %v1678, 1
  br label %b225
b227:
  %v1716 = add nsw i64 %v1653, 1
  br label %b220
b222:
  %v1717 = add nsw i64 %v1647, 1
  br label %b217
b219:
  %v1718 = add nsw i64 %v1642, 96
  br label %b214
b216:
  %v1719 = add i64 %v7, 0
  %v1720 = sdiv i64 %v1719, 1
  %v1721 = add i64 %v2, 1
  %v1722 = mul i64 %v1720, %v2
  %v1723 = sdiv i64 %v1722, %v3
  %v1724 = mul i64 %v1723, 1
  %v1725 = icmp slt i64 %v1724, %v7
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v7
  %v1727 = mul i64 %v1720, %v1721
  %v1728 = sdiv i64 %v1727, %v3
  %v1729 = mul i64 %v1728, 1
  %v1730 = icmp slt i64 %v1729, %v7
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v7
  br label %b235
b235:
  %v1732 = phi i64 [ %v1726, %b216 ], [ %v1788, %b236 ]
  %v1733 = icmp slt i64 %v1732, %v1731
  br i1 %v1733, label %b236, label %b237
b236:
  %v1734 = add i64 %v1125, 0
  %v1735 = and i64 %v1734, %v286
  %v1736 = mul i64 %v1735, %v7
  %v1737 = add i64 %v1736, %v1732
  %v1738 = mul i64 %v1737, 14
  %v1739 = getelementptr inbounds float, ptr %v110, i64 %v1738
  %v1740 = add i64 %v1125, 0
  %v1741 = and i64 %v1740, %v284
  %v1742 = mul i64 %v1741, %v7
  %v1743 = add i64 %v1742, %v1732
  %v1744 = mul i64 %v1743, 30
  %v1745 = getelementptr inbounds float, ptr %v108, i64 %v1744
  %v1746 = mul i64 %v1732, 1
  %v1747 = getelementptr inbounds float, ptr %v112, i64 %v1746
  %v1748 = mul i64 %v1732, 1
  %v1749 = getelementptr inbounds float, ptr %v114, i64 %v1748
  %v1750 = mul i64 %v1732, 1
  %v1751 = getelementptr inbounds float, ptr %v116, i64 %v1750
  %v1752 = mul i64 %v1732, 1
  %v1753 = getelementptr inbounds float, ptr %v118, i64 %v1752
  %v1754 = mul i64 %v1732, 1
  %v1755 = getelementptr inbounds float, ptr %v120, i64 %v1754
  %v1756 = mul i64 %v1732, 1
  %v1757 = getelementptr inbounds float, ptr %v122, i64 %v1756
  %v1758 = add i64 8, 0
  %v1759 = getelementptr inbounds float, ptr %v1739, i64 %v1758
  %v1760 = load float, ptr %v1759, align 4
  %v1761 = add i64 9, 0
  %v1762 = getelementptr inbounds float, ptr %v1739, i64 %v1761
  %v1763 = load float, ptr %v1762, align 4
  %v1764 = add i64 10, 0
  %v1765 = getelementptr inbounds float, ptr %v1739, i64 %v1764
  %v1766 = load float, ptr %v1765, align 4
  %v1767 = add i64 8, 0
  %v1768 = getelementptr inbounds float, ptr %v1745, i64 %v1767
  %v1769 = load float, ptr %v1768, align 4
  %v1770 = add i64 9, 0
  %v1771 = getelementptr inbounds float, ptr %v1745, i64 %v1770
  %v1772 = load float, ptr %v1771, align 4
  %v1773 = add i64 10, 0
  %v1774 = getelementptr inbounds float, ptr %v1745, i64 %v1773
  %v1775 = load float, ptr %v1774, align 4
  %v1776 = add i64 0, 0
  %v1777 = getelementptr inbounds float, ptr %v1747, i64 %v1776
  store float %v1760, ptr %v1777, align 4
  %v1778 = add i64 0, 0
  %v1779 = getelementptr inbounds float, ptr %v1749, i64 %v1778
  store float %v1763, ptr %v1779, align 4
  %v1780 = add i64 0, 0
  %v1781 = getelementptr inbounds float, ptr %v1751, i64 %v1780
  store float %v1766, ptr %v1781, align 4
  %v1782 = add i64 0, 0
  %v1783 = getelementptr inbounds float, ptr %v1753, i64 %v1782
  store float %v1769, ptr %v1783, align 4
  %v1784 = add i64 0, 0
  %v1785 = getelementptr inbounds float, ptr %v1755, i64 %v1784
  store float %v1772, ptr %v1785, align 4
  %v1786 = add i64 0, 0
  %v1787 = getelementptr inbounds float, ptr %v1757, i64 %v1786
  store float %v1775, ptr %v1787, align 4
  %v1788 = add nsw i64 %v1732, 1
  br label %b235
b237:
  %v1789 = add i64 %v7, 0
  %v1790 = sdiv i64 %v1789, 1
  %v1791 = add i64 %v2, 1
  %v1792 = mul i64 %v1790, %v2
  %v1793 = sdiv i64 %v1792, %v3
  %v1794 = mul i64 %v1793, 1
  %v1795 = icmp slt i64 %v1794, %v7
  %v1796 = select i1 %v1795, i64 %v1794, i64 %v7
  %v1797 = mul i64 %v1790, %v1791
  %v1798 = sdiv i64 %v1797, %v3
  %v1799 = mul i64 %v1798, 1
  %v1800 = icmp slt i64 %v1799, %v7
  %v1801 = select i1 %v1800, i64 %v1799, i64 %v7
  br label %b238
b238:
  %v1802 = phi i64 [ %v1796, %b237 ], [ %v1944, %b239 ]
  %v1803 = icmp slt i64 %v1802, %v1801
  br i1 %v1803, label %b239, label %b240
b239:
  %v1804 = add i64 %v1125, 0
  %v1805 = and i64 %v1804, %v286
  %v1806 = mul i64 %v1805, %v7
  %v1807 = add i64 %v1806, %v1802
  %v1808 = mul i64 %v1807, 14
  %v1809 = getelementptr inbounds float, ptr %v110, i64 %v1808
  %v1810 = add i64 %v1125, 0
  %v1811 = and i64 %v1810, %v284
  %v1812 = mul i64 %v1811, %v7
  %v1813 = add i64 %v1812, %v1802
  %v1814 = mul i64 %v1813, 30
  %v1815 = getelementptr inbounds float, ptr %v108, i64 %v1814
  %v1816 = mul i64 %v1802, 8
  %v1817 = getelementptr inbounds float, ptr %v124, i64 %v1816
  %v1818 = add i64 %v1125, 0
  %v1819 = and i64 %v1818, %v288
  %v1820 = mul i64 %v1819, %v7
  %v1821 = add i64 %v1820, %v1802
  %v1822 = mul i64 %v1821, 8
  %v1823 = getelementptr inbounds float, ptr %v126, i64 %v1822
  %v1824 = mul i64 %v1802, 8
  %v1825 = getelementptr inbounds float, ptr %v128, i64 %v1824
  %v1826 = add i64 %v1125, 0
  %v1827 = and i64 %v1826, %v290
  %v1828 = mul i64 %v1827, %v7
  %v1829 = add i64 %v1828, %v1802
  %v1830 = mul i64 %v1829, 8
  %v1831 = getelementptr inbounds float, ptr %v130, i64 %v1830
  %v1832 = mul i64 %v1802, 8
  %v1833 = getelementptr inbounds float, ptr %v132, i64 %v1832
  %v1834 = add i64 %v1125, 0
  %v1835 = and i64 %v1834, %v292
  %v1836 = mul i64 %v1835, %v7
  %v1837 = add i64 %v1836, %v1802
  %v1838 = mul i64 %v1837, 8
  %v1839 = getelementptr inbounds float, ptr %v134, i64 %v1838
  %v1840 = mul i64 %v1802, 8
  %v1841 = getelementptr inbounds float, ptr %v136, i64 %v1840
  %v1842 = add i64 %v1125, 0
  %v1843 = and i64 %v1842, %v294
  %v1844 = mul i64 %v1843, %v7
  %v1845 = add i64 %v1844, %v1802
  %v1846 = mul i64 %v1845, 8
  %v1847 = getelementptr inbounds float, ptr %v138, i64 %v1846
  %v1848 = add i64 0, 0
  %v1849 = getelementptr inbounds float, ptr %v1809, i64 %v1848
  %v1850 = load <8 x float>, ptr %v1849, align 4
  %v1851 = add i64 0, 0
  %v1852 = getelementptr inbounds float, ptr %v24, i64 %v1851
  %v1853 = load <8 x float>, ptr %v1852, align 4
  %v1854 = fadd <8 x float> %v1850, %v1853
  %v1855 = add i64 0, 0
  %v1856 = getelementptr inbounds float, ptr %v1815, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = add i64 0, 0
  %v1859 = getelementptr inbounds float, ptr %v20, i64 %v1858
  %v1860 = load <8 x float>, ptr %v1859, align 4
  %v1861 = fadd <8 x float> %v1857, %v1860
  %v1862 = add i64 14, 0
  %v1863 = getelementptr inbounds float, ptr %v1815, i64 %v1862
  %v1864 = load <8 x float>, ptr %v1863, align 4
  %v1865 = add i64 14, 0
  %v1866 = getelementptr inbounds float, ptr %v20, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = fadd <8 x float> %v1864, %v1867
  %v1869 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1868)
  %v1870 = fneg <8 x float> %v1869
  %v1871 = fcmp olt <8 x float> %v1870, splat (float 0xC05A400000000000)
  %v1872 = select <8 x i1> %v1871, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1870
  %v1873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1872, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1874 = fsub <8 x float> %v1873, splat (float 0x4168000000000000)
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1872)
  %v1876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1875)
  %v1877 = bitcast <8 x float> %v1873 to <8 x i32>
  %v1878 = fmul <8 x float> %v1876, %v1876
  %v1879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1876, <8 x float> splat (float 0x3F81227F40000000))
  %v1880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> %v1876, <8 x float> splat (float 0x3FA5556740000000))
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> %v1876, <8 x float> splat (float 0x3FC5554B00000000))
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1881, <8 x float> %v1876, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1878, <8 x float> %v1882, <8 x float> %v1876)
  %v1884 = sub <8 x i32> %v1877, splat (i32 1262485250)
  %v1885 = lshr <8 x i32> %v1884, splat (i32 1)
  %v1886 = sub <8 x i32> %v1884, %v1885
  %v1887 = shl <8 x i32> %v1885, splat (i32 23)
  %v1888 = bitcast <8 x i32> %v1887 to <8 x float>
  %v1889 = shl <8 x i32> %v1886, splat (i32 23)
  %v1890 = bitcast <8 x i32> %v1889 to <8 x float>
  %v1891 = fadd <8 x float> %v1883, splat (float 0x3FF0000000000000)
  %v1892 = fmul <8 x float> %v1891, %v1888
  %v1893 = fmul <8 x float> %v1892, %v1890
  %v1894 = fcmp olt <8 x float> %v1868, splat (float 0x0000000000000000)
  %v1895 = select <8 x i1> %v1894, <8 x float> %v1893, <8 x float> splat (float 0x3FF0000000000000)
  %v1896 = fadd <8 x float> %v1893, splat (float 0x3FF0000000000000)
  %v1897 = fdiv <8 x float> %v1895, %v1896
  %v1898 = add i64 22, 0
  %v1899 = getelementptr inbounds float, ptr %v1815, i64 %v1898
  %v1900 = load <8 x float>, ptr %v1899, align 4
  %v1901 = add i64 22, 0
  %v1902 = getelementptr inbounds float, ptr %v20, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = fadd <8 x float> %v1900, %v1903
  %v1905 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1904)
  %v1906 = fcmp ogt <8 x float> %v1905, splat (float 0x4023000000000000)
  %v1907 = select <8 x i1> %v1906, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1905
  %v1908 = fadd <8 x float> %v1907, %v1907
  %v1909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1908, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1910 = fsub <8 x float> %v1909, splat (float 0x4168000000000000)
  %v1911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1910, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1908)
  %v1912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1910, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1911)
  %v1913 = bitcast <8 x float> %v1909 to <8 x i32>
  %v1914 = fmul <8 x float> %v1912, %v1912
  %v1915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1912, <8 x float> splat (float 0x3F81227F40000000))
  %v1916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1915, <8 x float> %v1912, <8 x float> splat (float 0x3FA5556740000000))
  %v1917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1916, <8 x float> %v1912, <8 x float> splat (float 0x3FC5554B00000000))
  %v1918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1917, <8 x float> %v1912, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1914, <8 x float> %v1918, <8 x float> %v1912)
  %v1920 = shl <8 x i32> %v1913, splat (i32 23)
  %v1921 = add <8 x i32> %v1920, splat (i32 1065353216)
  %v1922 = bitcast <8 x i32> %v1921 to <8 x float>
  %v1923 = fsub <8 x float> %v1922, splat (float 0x3FF0000000000000)
  %v1924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1922, <8 x float> %v1919, <8 x float> %v1923)
  %v1925 = fadd <8 x float> %v1924, splat (float 0x4000000000000000)
  %v1926 = fdiv <8 x float> %v1924, %v1925
  %v1927 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1926, <8 x float> %v1904)
  %v1928 = add i64 0, 0
  %v1929 = getelementptr inbounds float, ptr %v1817, i64 %v1928
  store <8 x float> %v1850, ptr %v1929, align 4
  %v1930 = add i64 0, 0
  %v1931 = getelementptr inbounds float, ptr %v1823, i64 %v1930
  store <8 x float> %v1854, ptr %v1931, align 4
  %v1932 = add i64 0, 0
  %v1933 = getelementptr inbounds float, ptr %v1825, i64 %v1932
  store <8 x float> %v1857, ptr %v1933, align 4
  %v1934 = add i64 0, 0
  %v1935 = getelementptr inbounds float, ptr %v1831, i64 %v1934
  store <8 x float> %v1861, ptr %v1935, align 4
  %v1936 = add i64 0, 0
  %v1937 = getelementptr inbounds float, ptr %v1833, i64 %v1936
  store <8 x float> %v1864, ptr %v1937, align 4
  %v1938 = add i64 0, 0
  %v1939 = getelementptr inbounds float, ptr %v1839, i64 %v1938
  store <8 x float> %v1897, ptr %v1939, align 4
  %v1940 = add i64 0, 0
  %v1941 = getelementptr inbounds float, ptr %v1841, i64 %v1940
  store <8 x float> %v1900, ptr %v1941, align 4
  %v1942 = add i64 0, 0
  %v1943 = getelementptr inbounds float, ptr %v1847, i64 %v1942
  store <8 x float> %v1927, ptr %v1943, align 4
  %v1944 = add nsw i64 %v1802, 1
  br label %b238
b240:
  %v1945 = add i64 %v7, 0
  %v1946 = sdiv i64 %v1945, 1
  %v1947 = add i64 %v2, 1
  %v1948 = mul i64 %v1946, %v2
  %v1949 = sdiv i64 %v1948, %v3
  %v1950 = mul i64 %v1949, 1
  %v1951 = icmp slt i64 %v1950, %v7
  %v1952 = select i1 %v1951, i64 %v1950, i64 %v7
  %v1953 = mul i64 %v1946, %v1947
  %v1954 = sdiv i64 %v1953, %v3
  %v1955 = mul i64 %v1954, 1
  %v1956 = icmp slt i64 %v1955, %v7
  %v1957 = select i1 %v1956, i64 %v1955, i64 %v7
  br label %b241
b241:
  %v1958 = phi i64 [ %v1952, %b240 ], [ %v1992, %b242 ]
  %v1959 = icmp slt i64 %v1958, %v1957
  br i1 %v1959, label %b242, label %b243
b242:
  %v1960 = add i64 %v1125, 0
  %v1961 = and i64 %v1960, %v286
  %v1962 = mul i64 %v1961, %v7
  %v1963 = add i64 %v1962, %v1958
  %v1964 = mul i64 %v1963, 14
  %v1965 = getelementptr inbounds float, ptr %v110, i64 %v1964
  %v1966 = add i64 %v1125, 0
  %v1967 = and i64 %v1966, %v284
  %v1968 = mul i64 %v1967, %v7
  %v1969 = add i64 %v1968, %v1958
  %v1970 = mul i64 %v1969, 30
  %v1971 = getelementptr inbounds float, ptr %v108, i64 %v1970
  %v1972 = mul i64 %v1958, 3
  %v1973 = getelementptr inbounds float, ptr %v140, i64 %v1972
  %v1974 = mul i64 %v1958, 3
  %v1975 = getelementptr inbounds float, ptr %v142, i64 %v1974
  %v1976 = icmp ult i64 3, 8
  %v1977 = select i1 %v1976, i64 3, i64 8
  %v1978 = trunc i64 %v1977 to i32
  %v1979 = insertelement <8 x i32> poison, i32 %v1978, i64 0
  %v1980 = shufflevector <8 x i32> %v1979, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1981 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1980
  %v1982 = add i64 11, 0
  %v1983 = getelementptr inbounds float, ptr %v1965, i64 %v1982
  %v1984 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1983, <8 x i1> %v1981, <8 x float> zeroinitializer)
  %v1985 = add i64 11, 0
  %v1986 = getelementptr inbounds float, ptr %v1971, i64 %v1985
  %v1987 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1986, <8 x i1> %v1981, <8 x float> zeroinitializer)
  %v1988 = add i64 0, 0
  %v1989 = getelementptr inbounds float, ptr %v1973, i64 %v1988
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1984, ptr align 4 %v1989, <8 x i1> %v1981)
  %v1990 = add i64 0, 0
  %v1991 = getelementptr inbounds float, ptr %v1975, i64 %v1990
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1987, ptr align 4 %v1991, <8 x i1> %v1981)
  %v1992 = add nsw i64 %v1958, 1
  br label %b241
b243:
  %v1993 = add i64 %v7, 0
  %v1994 = sdiv i64 %v1993, 1
  %v1995 = add i64 %v2, 1
  %v1996 = mul i64 %v1994, %v2
  %v1997 = sdiv i64 %v1996, %v3
  %v1998 = mul i64 %v1997, 1
  %v1999 = icmp slt i64 %v1998, %v7
  %v2000 = select i1 %v1999, i64 %v1998, i64 %v7
  %v2001 = mul i64 %v1994, %v1995
  %v2002 = sdiv i64 %v2001, %v3
  %v2003 = mul i64 %v2002, 1
  %v2004 = icmp slt i64 %v2003, %v7
  %v2005 = select i1 %v2004, i64 %v2003, i64 %v7
  br label %b244
b244:
  %v2006 = phi i64 [ %v2000, %b243 ], [ %v2150, %b245 ]
  %v2007 = icmp slt i64 %v2006, %v2005
  br i1 %v2007, label %b245, label %b246
b245:
  %v2008 = mul i64 %v2006, 1
  %v2009 = getelementptr inbounds float, ptr %v112, i64 %v2008
  %v2010 = getelementptr inbounds float, ptr %v2009, i64 0
  %v2011 = load float, ptr %v2010, align 4
  %v2012 = getelementptr inbounds float, ptr %v24, i64 8
  %v2013 = load float, ptr %v2012, align 4
  %v2014 = fadd float %v2011, %v2013
  %v2015 = mul i64 %v2006, 1
  %v2016 = getelementptr inbounds float, ptr %v114, i64 %v2015
  %v2017 = getelementptr inbounds float, ptr %v2016, i64 0
  %v2018 = load float, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v24, i64 9
  %v2020 = load float, ptr %v2019, align 4
  %v2021 = fadd float %v2018, %v2020
  %v2022 = call float @llvm.fabs.f32(float %v2021)
  %v2023 = fneg float %v2022
  %v2024 = fcmp olt float %v2023, 0xC05A400000000000
  %v2025 = select i1 %v2024, float 0xC05A400000000000, float %v2023
  %v2026 = call float @llvm.fmuladd.f32(float %v2025, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2027 = fsub float %v2026, 0x4168000000000000
  %v2028 = call float @llvm.fmuladd.f32(float %v2027, float 0xBFE62E4000000000, float %v2025)
  %v2029 = call float @llvm.fmuladd.f32(float %v2027, float 0xBEB7F7D1C0000000, float %v2028)
  %v2030 = bitcast float %v2026 to i32
  %v2031 = fmul float %v2029, %v2029
  %v2032 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2029, float 0x3F81227F40000000)
  %v2033 = call float @llvm.fmuladd.f32(float %v2032, float %v2029, float 0x3FA5556740000000)
  %v2034 = call float @llvm.fmuladd.f32(float %v2033, float %v2029, float 0x3FC5554B00000000)
  %v2035 = call float @llvm.fmuladd.f32(float %v2034, float %v2029, float 0x3FDFFFFFE0000000)
  %v2036 = call float @llvm.fmuladd.f32(float %v2031, float %v2035, float %v2029)
  %v2037 = sub i32 %v2030, 1262485250
  %v2038 = lshr i32 %v2037, 1
  %v2039 = sub i32 %v2037, %v2038
  %v2040 = shl i32 %v2038, 23
  %v2041 = bitcast i32 %v2040 to float
  %v2042 = shl i32 %v2039, 23
  %v2043 = bitcast i32 %v2042 to float
  %v2044 = fadd float %v2036, 0x3FF0000000000000
  %v2045 = fmul float %v2044, %v2041
  %v2046 = fmul float %v2045, %v2043
  %v2047 = fcmp olt float %v2021, 0x0000000000000000
  %v2048 = select i1 %v2047, float %v2046, float 0x3FF0000000000000
  %v2049 = fadd float %v2046, 0x3FF0000000000000
  %v2050 = fdiv float %v2048, %v2049
  %v2051 = mul i64 %v2006, 1
  %v2052 = getelementptr inbounds float, ptr %v116, i64 %v2051
  %v2053 = getelementptr inbounds float, ptr %v2052, i64 0
  %v2054 = load float, ptr %v2053, align 4
  %v2055 = getelementptr inbounds float, ptr %v24, i64 10
  %v2056 = load float, ptr %v2055, align 4
  %v2057 = fadd float %v2054, %v2056
  %v2058 = mul i64 %v2006, 1
  %v2059 = getelementptr inbounds float, ptr %v118, i64 %v2058
  %v2060 = getelementptr inbounds float, ptr %v2059, i64 0
  %v2061 = load float, ptr %v2060, align 4
  %v2062 = getelementptr inbounds float, ptr %v20, i64 8
  %v2063 = load float, ptr %v2062, align 4
  %v2064 = fadd float %v2061, %v2063
  %v2065 = mul i64 %v2006, 1
  %v2066 = getelementptr inbounds float, ptr %v120, i64 %v2065
  %v2067 = getelementptr inbounds float, ptr %v2066, i64 0
  %v2068 = load float, ptr %v2067, align 4
  %v2069 = getelementptr inbounds float, ptr %v20, i64 9
  %v2070 = load float, ptr %v2069, align 4
  %v2071 = fadd float %v2068, %v2070
  %v2072 = call float @llvm.fabs.f32(float %v2071)
  %v2073 = fneg float %v2072
  %v2074 = fcmp olt float %v2073, 0xC05A400000000000
  %v2075 = select i1 %v2074, float 0xC05A400000000000, float %v2073
  %v2076 = call float @llvm.fmuladd.f32(float %v2075, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2077 = fsub float %v2076, 0x4168000000000000
  %v2078 = call float @llvm.fmuladd.f32(float %v2077, float 0xBFE62E4000000000, float %v2075)
  %v2079 = call float @llvm.fmuladd.f32(float %v2077, float 0xBEB7F7D1C0000000, float %v2078)
  %v2080 = bitcast float %v2076 to i32
  %v2081 = fmul float %v2079, %v2079
  %v2082 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2079, float 0x3F81227F40000000)
  %v2083 = call float @llvm.fmuladd.f32(float %v2082, float %v2079, float 0x3FA5556740000000)
  %v2084 = call float @llvm.fmuladd.f32(float %v2083, float %v2079, float 0x3FC5554B00000000)
  %v2085 = call float @llvm.fmuladd.f32(float %v2084, float %v2079, float 0x3FDFFFFFE0000000)
  %v2086 = call float @llvm.fmuladd.f32(float %v2081, float %v2085, float %v2079)
  %v2087 = sub i32 %v2080, 1262485250
  %v2088 = lshr i32 %v2087, 1
  %v2089 = sub i32 %v2087, %v2088
  %v2090 = shl i32 %v2088, 23
  %v2091 = bitcast i32 %v2090 to float
  %v2092 = shl i32 %v2089, 23
  %v2093 = bitcast i32 %v2092 to float
  %v2094 = fadd float %v2086, 0x3FF0000000000000
  %v2095 = fmul float %v2094, %v2091
  %v2096 = fmul float %v2095, %v2093
  %v2097 = fcmp olt float %v2071, 0x0000000000000000
  %v2098 = select i1 %v2097, float %v2096, float 0x3FF0000000000000
  %v2099 = fadd float %v2096, 0x3FF0000000000000
  %v2100 = fdiv float %v2098, %v2099
  %v2101 = mul i64 %v2006, 1
  %v2102 = getelementptr inbounds float, ptr %v122, i64 %v2101
  %v2103 = getelementptr inbounds float, ptr %v2102, i64 0
  %v2104 = load float, ptr %v2103, align 4
  %v2105 = getelementptr inbounds float, ptr %v20, i64 10
  %v2106 = load float, ptr %v2105, align 4
  %v2107 = fadd float %v2104, %v2106
  %v2108 = add i64 %v1125, 0
  %v2109 = and i64 %v2108, %v296
  %v2110 = mul i64 %v2109, %v7
  %v2111 = add i64 %v2110, %v2006
  %v2112 = mul i64 %v2111, 1
  %v2113 = getelementptr inbounds float, ptr %v144, i64 %v2112
  %v2114 = getelementptr inbounds float, ptr %v2113, i64 0
  store float %v2014, ptr %v2114, align 4
  %v2115 = add i64 %v1125, 0
  %v2116 = and i64 %v2115, %v298
  %v2117 = mul i64 %v2116, %v7
  %v2118 = add i64 %v2117, %v2006
  %v2119 = mul i64 %v2118, 1
  %v2120 = getelementptr inbounds float, ptr %v146, i64 %v2119
  %v2121 = getelementptr inbounds float, ptr %v2120, i64 0
  store float %v2050, ptr %v2121, align 4
  %v2122 = add i64 %v1125, 0
  %v2123 = and i64 %v2122, %v300
  %v2124 = mul i64 %v2123, %v7
  %v2125 = add i64 %v2124, %v2006
  %v2126 = mul i64 %v2125, 1
  %v2127 = getelementptr inbounds float, ptr %v148, i64 %v2126
  %v2128 = getelementptr inbounds float, ptr %v2127, i64 0
  store float %v2057, ptr %v2128, align 4
  %v2129 = add i64 %v1125, 0
  %v2130 = and i64 %v2129, %v302
  %v2131 = mul i64 %v2130, %v7
  %v2132 = add i64 %v2131, %v2006
  %v2133 = mul i64 %v2132, 1
  %v2134 = getelementptr inbounds float, ptr %v150, i64 %v2133
  %v2135 = getelementptr inbounds float, ptr %v2134, i64 0
  store float %v2064, ptr %v2135, align 4
  %v2136 = add i64 %v1125, 0
  %v2137 = and i64 %v2136, %v304
  %v2138 = mul i64 %v2137, %v7
  %v2139 = add i64 %v2138, %v2006
  %v2140 = mul i64 %v2139, 1
  %v2141 = getelementptr inbounds float, ptr %v152, i64 %v2140
  %v2142 = getelementptr inbounds float, ptr %v2141, i64 0
  store float %v2100, ptr %v2142, align 4
  %v2143 = add i64 %v1125, 0
  %v2144 = and i64 %v2143, %v306
  %v2145 = mul i64 %v2144, %v7
  %v2146 = add i64 %v2145, %v2006
  %v2147 = mul i64 %v2146, 1
  %v2148 = getelementptr inbounds float, ptr %v154, i64 %v2147
  %v2149 = getelementptr inbounds float, ptr %v2148, i64 0
  store float %v2107, ptr %v2149, align 4
  %v2150 = add nsw i64 %v2006, 1
  br label %b244
b246:
  %v2151 = add i64 %v7, 0
  %v2152 = sdiv i64 %v2151, 1
  %v2153 = add i64 %v2, 1
  %v2154 = mul i64 %v2152, %v2
  %v2155 = sdiv i64 %v2154, %v3
  %v2156 = mul i64 %v2155, 1
  %v2157 = icmp slt i64 %v2156, %v7
  %v2158 = select i1 %v2157, i64 %v2156, i64 %v7
  %v2159 = mul i64 %v2152, %v2153
  %v2160 = sdiv i64 %v2159, %v3
  %v2161 = mul i64 %v2160, 1
  %v2162 = icmp slt i64 %v2161, %v7
  %v2163 = select i1 %v2162, i64 %v2161, i64 %v7
  br label %b247
b247:
  %v2164 = phi i64 [ %v2158, %b246 ], [ %v2209, %b252 ]
  %v2165 = icmp slt i64 %v2164, %v2163
  br i1 %v2165, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2166 = phi i64 [ 0, %b248 ], [ %v2208, %b255 ]
  %v2167 = icmp slt i64 %v2166, 8
  br i1 %v2167, label %b251, label %b252
b251:
  br label %b253
b253:
  %v2168 = phi i64 [ 0, %b251 ], [ %v2193, %b254 ]
  %v2169 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v2192, %b254 ]
  %v2170 = icmp slt i64 %v2168, 8
  br i1 %v2170, label %b254, label %b255
b254:
  %v2171 = add i64 %v1125, 0
  %v2172 = and i64 %v2171, %v250
  %v2173 = mul i64 %v2172, %v7
  %v2174 = add i64 %v2173, %v2164
  %v2175 = mul i64 %v2174, 64
  %v2176 = getelementptr inbounds float, ptr %v32, i64 %v2175
  %v2177 = add i64 %v1125, 0
  %v2178 = and i64 %v2177, %v288
  %v2179 = mul i64 %v2178, %v7
  %v2180 = add i64 %v2179, %v2164
  %v2181 = mul i64 %v2180, 8
  %v2182 = getelementptr inbounds float, ptr %v126, i64 %v2181
  %v2183 = mul i64 %v2166, 8
  %v2184 = add i64 0, %v2183
  %v2185 = add i64 %v2184, %v2168
  %v2186 = getelementptr inbounds float, ptr %v2176, i64 %v2185
  %v2187 = load <8 x float>, ptr %v2186, align 4
  %v2188 = add i64 0, %v2168
  %v2189 = getelementptr inbounds float, ptr %v2182, i64 %v2188
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = fmul <8 x float> %v2187, %v2190
  %v2192 = fadd <8 x float> %v2169, %v2191
  %v2193 = add nsw i64 %v2168, 8
  br label %b253
b255:
  %v2194 = shufflevector <8 x float> %v2169, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2195 = shufflevector <8 x float> %v2169, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2196 = fadd <4 x float> %v2194, %v2195
  %v2197 = shufflevector <4 x float> %v2196, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2198 = shufflevector <4 x float> %v2196, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2199 = fadd <2 x float> %v2197, %v2198
  %v2200 = extractelement <2 x float> %v2199, i64 0
  %v2201 = extractelement <2 x float> %v2199, i64 1
  %v2202 = fadd float %v2200, %v2201
  %v2203 = fadd float %v2202, 0x0000000000000000
  %v2204 = mul i64 %v2164, 8
  %v2205 = getelementptr inbounds float, ptr %v124, i64 %v2204
  %v2206 = add i64 0, %v2166
  %v2207 = getelementptr inbounds float, ptr %v2205, i64 %v2206
  store float %v2203, ptr %v2207, align 4
  %v2208 = add nsw i64 %v2166, 1
  br label %b250
b252:
  %v2209 = add nsw i64 %v2164, 1
  br label %b247
b249:
  %v2210 = add i64 %v7, 0
  %v2211 = sdiv i64 %v2210, 1
  %v2212 = add i64 %v2, 1
  %v2213 = mul i64 %v2211, %v2
  %v2214 = sdiv i64 %v2213, %v3
  %v2215 = mul i64 %v2214, 1
  %v2216 = icmp slt i64 %v2215, %v7
  %v2217 = select i1 %v2216, i64 %v2215, i64 %v7
  %v2218 = mul i64 %v2211, %v2212
  %v2219 = sdiv i64 %v2218, %v3
  %v2220 = mul i64 %v2219, 1
  %v2221 = icmp slt i64 %v2220, %v7
  %v2222 = select i1 %v2221, i64 %v2220, i64 %v7
  br label %b256
b256:
  %v2223 = phi i64 [ %v2217, %b249 ], [ %v2257, %b261 ]
  %v2224 = icmp slt i64 %v2223, %v2222
  br i1 %v2224, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2225 = phi i64 [ 0, %b257 ], [ %v2239, %b260 ]
  %v2226 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v2238, %b260 ]
  %v2227 = icmp slt i64 %v2225, 8
  br i1 %v2227, label %b260, label %b261
b260:
  %v2228 = add i64 %v1125, 0
  %v2229 = and i64 %v2228, %v288
  %v2230 = mul i64 %v2229, %v7
  %v2231 = add i64 %v2230, %v2223
  %v2232 = mul i64 %v2231, 8
  %v2233 = getelementptr inbounds float, ptr %v126, i64 %v2232
  %v2234 = add i64 0, %v2225
  %v2235 = getelementptr inbounds float, ptr %v2233, i64 %v2234
  %v2236 = load <8 x float>, ptr %v2235, align 4
  %v2237 = fmul <8 x float> %v2236, %v2236
  %v2238 = fadd <8 x float> %v2226, %v2237
  %v2239 = add nsw i64 %v2225, 8
  br label %b259
b261:
  %v2240 = shufflevector <8 x float> %v2226, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2241 = shufflevector <8 x float> %v2226, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2242 = fadd <4 x float> %v2240, %v2241
  %v2243 = shufflevector <4 x float> %v2242, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2244 = shufflevector <4 x float> %v2242, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2245 = fadd <2 x float> %v2243, %v2244
  %v2246 = extractelement <2 x float> %v2245, i64 0
  %v2247 = extractelement <2 x float> %v2245, i64 1
  %v2248 = fadd float %v2246, %v2247
  %v2249 = fadd float %v2248, 0x0000000000000000
  %v2250 = add i64 %v1125, 0
  %v2251 = and i64 %v2250, %v308
  %v2252 = mul i64 %v2251, %v7
  %v2253 = add i64 %v2252, %v2223
  %v2254 = mul i64 %v2253, 1
  %v2255 = getelementptr inbounds float, ptr %v156, i64 %v2254
  %v2256 = getelementptr inbounds float, ptr %v2255, i64 0
  store float %v2249, ptr %v2256, align 4
  %v2257 = add nsw i64 %v2223, 1
  br label %b256
b258:
  %v2258 = add i64 %v7, 0
  %v2259 = sdiv i64 %v2258, 1
  %v2260 = add i64 %v2, 1
  %v2261 = mul i64 %v2259, %v2
  %v2262 = sdiv i64 %v2261, %v3
  %v2263 = mul i64 %v2262, 1
  %v2264 = icmp slt i64 %v2263, %v7
  %v2265 = select i1 %v2264, i64 %v2263, i64 %v7
  %v2266 = mul i64 %v2259, %v2260
  %v2267 = sdiv i64 %v2266, %v3
  %v2268 = mul i64 %v2267, 1
  %v2269 = icmp slt i64 %v2268, %v7
  %v2270 = select i1 %v2269, i64 %v2268, i64 %v7
  br label %b262
b262:
  %v2271 = phi i64 [ %v2265, %b258 ], [ %v2291, %b267 ]
  %v2272 = icmp slt i64 %v2271, %v2270
  br i1 %v2272, label %b263, label %b264
b263:
  br label %b265
b265:
  %v2273 = phi i64 [ 0, %b263 ], [ %v2286, %b266 ]
  %v2274 = phi float [ 0xFFF0000000000000, %b263 ], [ %v2285, %b266 ]
  %v2275 = icmp slt i64 %v2273, 3
  br i1 %v2275, label %b266, label %b267
b266:
  %v2276 = mul i64 %v2271, 3
  %v2277 = getelementptr inbounds float, ptr %v140, i64 %v2276
  %v2278 = add i64 0, %v2273
  %v2279 = getelementptr inbounds float, ptr %v2277, i64 %v2278
  %v2280 = load float, ptr %v2279, align 4
  %v2281 = add i64 11, %v2273
  %v2282 = getelementptr inbounds float, ptr %v24, i64 %v2281
  %v2283 = load float, ptr %v2282, align 4
  %v2284 = fadd float %v2280, %v2283
  %v2285 = call float @llvm.maximum.f32(float %v2274, float %v2284)
  %v2286 = add nsw i64 %v2273, 1
  br label %b265
b267:
  %v2287 = call float @llvm.maximum.f32(float %v2274, float 0xFFF0000000000000)
  %v2288 = mul i64 %v2271, 1
  %v2289 = getelementptr inbounds float, ptr %v112, i64 %v2288
  %v2290 = getelementptr inbounds float, ptr %v2289, i64 0
  store float %v2287, ptr %v2290, align 4
  %v2291 = add nsw i64 %v2271, 1
  br label %b262
b264:
  %v2292 = add i64 %v7, 0
  %v2293 = sdiv i64 %v2292, 1
  %v2294 = add i64 %v2, 1
  %v2295 = mul i64 %v2293, %v2
  %v2296 = sdiv i64 %v2295, %v3
  %v2297 = mul i64 %v2296, 1
  %v2298 = icmp slt i64 %v2297, %v7
  %v2299 = select i1 %v2298, i64 %v2297, i64 %v7
  %v2300 = mul i64 %v2293, %v2294
  %v2301 = sdiv i64 %v2300, %v3
  %v2302 = mul i64 %v2301, 1
  %v2303 = icmp slt i64 %v2302, %v7
  %v2304 = select i1 %v2303, i64 %v2302, i64 %v7
  br label %b268
b268:
  %v2305 = phi i64 [ %v2299, %b264 ], [ %v2350, %b273 ]
  %v2306 = icmp slt i64 %v2305, %v2304
  br i1 %v2306, label %b269, label %b270
b269:
  br label %b271
b271:
  %v2307 = phi i64 [ 0, %b269 ], [ %v2349, %b276 ]
  %v2308 = icmp slt i64 %v2307, 8
  br i1 %v2308, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2309 = phi i64 [ 0, %b272 ], [ %v2334, %b275 ]
  %v2310 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v2333, %b275 ]
  %v2311 = icmp slt i64 %v2309, 8
  br i1 %v2311, label %b275, label %b276
b275:
  %v2312 = add i64 %v1125, 0
  %v2313 = and i64 %v2312, %v250
  %v2314 = mul i64 %v2313, %v7
  %v2315 = add i64 %v2314, %v2305
  %v2316 = mul i64 %v2315, 64
  %v2317 = getelementptr inbounds float, ptr %v32, i64 %v2316
  %v2318 = add i64 %v1125, 0
  %v2319 = and i64 %v2318, %v290
  %v2320 = mul i64 %v2319, %v7
  %v2321 = add i64 %v2320, %v2305
  %v2322 = mul i64 %v2321, 8
  %v2323 = getelementptr inbounds float, ptr %v130, i64 %v2322
  %v2324 = mul i64 %v2307, 8
  %v2325 = add i64 0, %v2324
  %v2326 = add i64 %v2325, %v2309
  %v2327 = getelementptr inbounds float, ptr %v2317, i64 %v2326
  %v2328 = load <8 x float>, ptr %v2327, align 4
  %v2329 = add i64 0, %v2309
  %v2330 = getelementptr inbounds float, ptr %v2323, i64 %v2329
  %v2331 = load <8 x float>, ptr %v2330, align 4
  %v2332 = fmul <8 x float> %v2328, %v2331
  %v2333 = fadd <8 x float> %v2310, %v2332
  %v2334 = add nsw i64 %v2309, 8
  br label %b274
b276:
  %v2335 = shufflevector <8 x float> %v2310, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2336 = shufflevector <8 x float> %v2310, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2337 = fadd <4 x float> %v2335, %v2336
  %v2338 = shufflevector <4 x float> %v2337, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2339 = shufflevector <4 x float> %v2337, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2340 = fadd <2 x float> %v2338, %v2339
  %v2341 = extractelement <2 x float> %v2340, i64 0
  %v2342 = extractelement <2 x float> %v2340, i64 1
  %v2343 = fadd float %v2341, %v2342
  %v2344 = fadd float %v2343, 0x0000000000000000
  %v2345 = mul i64 %v2305, 8
  %v2346 = getelementptr inbounds float, ptr %v128, i64 %v2345
  %v2347 = add i64 0, %v2307
  %v2348 = getelementptr inbounds float, ptr %v2346, i64 %v2347
  store float %v2344, ptr %v2348, align 4
  %v2349 = add nsw i64 %v2307, 1
  br label %b271
b273:
  %v2350 = add nsw i64 %v2305, 1
  br label %b268
b270:
  %v2351 = add i64 %v7, 0
  %v2352 = sdiv i64 %v2351, 1
  %v2353 = add i64 %v2, 1
  %v2354 = mul i64 %v2352, %v2
  %v2355 = sdiv i64 %v2354, %v3
  %v2356 = mul i64 %v2355, 1
  %v2357 = icmp slt i64 %v2356, %v7
  %v2358 = select i1 %v2357, i64 %v2356, i64 %v7
  %v2359 = mul i64 %v2352, %v2353
  %v2360 = sdiv i64 %v2359, %v3
  %v2361 = mul i64 %v2360, 1
  %v2362 = icmp slt i64 %v2361, %v7
  %v2363 = select i1 %v2362, i64 %v2361, i64 %v7
  br label %b277
b277:
  %v2364 = phi i64 [ %v2358, %b270 ], [ %v2398, %b282 ]
  %v2365 = icmp slt i64 %v2364, %v2363
  br i1 %v2365, label %b278, label %b279
b278:
  br label %b280
b280:
  %v2366 = phi i64 [ 0, %b278 ], [ %v2380, %b281 ]
  %v2367 = phi <8 x float> [ splat (float 0x0000000000000000), %b278 ], [ %v2379, %b281 ]
  %v2368 = icmp slt i64 %v2366, 8
  br i1 %v2368, label %b281, label %b282
b281:
  %v2369 = add i64 %v1125, 0
  %v2370 = and i64 %v2369, %v290
  %v2371 = mul i64 %v2370, %v7
  %v2372 = add i64 %v2371, %v2364
  %v2373 = mul i64 %v2372, 8
  %v2374 = getelementptr inbounds float, ptr %v130, i64 %v2373
  %v2375 = add i64 0, %v2366
  %v2376 = getelementptr inbounds float, ptr %v2374, i64 %v2375
  %v2377 = load <8 x float>, ptr %v2376, align 4
  %v2378 = fmul <8 x float> %v2377, %v2377
  %v2379 = fadd <8 x float> %v2367, %v2378
  %v2380 = add nsw i64 %v2366, 8
  br label %b280
b282:
  %v2381 = shufflevector <8 x float> %v2367, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2382 = shufflevector <8 x float> %v2367, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2383 = fadd <4 x float> %v2381, %v2382
  %v2384 = shufflevector <4 x float> %v2383, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2385 = shufflevector <4 x float> %v2383, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2386 = fadd <2 x float> %v2384, %v2385
  %v2387 = extractelement <2 x float> %v2386, i64 0
  %v2388 = extractelement <2 x float> %v2386, i64 1
  %v2389 = fadd float %v2387, %v2388
  %v2390 = fadd float %v2389, 0x0000000000000000
  %v2391 = add i64 %v1125, 0
  %v2392 = and i64 %v2391, %v310
  %v2393 = mul i64 %v2392, %v7
  %v2394 = add i64 %v2393, %v2364
  %v2395 = mul i64 %v2394, 1
  %v2396 = getelementptr inbounds float, ptr %v158, i64 %v2395
  %v2397 = getelementptr inbounds float, ptr %v2396, i64 0
  store float %v2390, ptr %v2397, align 4
  %v2398 = add nsw i64 %v2364, 1
  br label %b277
b279:
  %v2399 = add i64 %v7, 0
  %v2400 = sdiv i64 %v2399, 1
  %v2401 = add i64 %v2, 1
  %v2402 = mul i64 %v2400, %v2
  %v2403 = sdiv i64 %v2402, %v3
  %v2404 = mul i64 %v2403, 1
  %v2405 = icmp slt i64 %v2404, %v7
  %v2406 = select i1 %v2405, i64 %v2404, i64 %v7
  %v2407 = mul i64 %v2400, %v2401
  %v2408 = sdiv i64 %v2407, %v3
  %v2409 = mul i64 %v2408, 1
  %v2410 = icmp slt i64 %v2409, %v7
  %v2411 = select i1 %v2410, i64 %v2409, i64 %v7
  br label %b283
b283:
  %v2412 = phi i64 [ %v2406, %b279 ], [ %v2432, %b288 ]
  %v2413 = icmp slt i64 %v2412, %v2411
  br i1 %v2413, label %b284, label %b285
b284:
  br label %b286
b286:
  %v2414 = phi i64 [ 0, %b284 ], [ %v2427, %b287 ]
  %v2415 = phi float [ 0xFFF0000000000000, %b284 ], [ %v2426, %b287 ]
  %v2416 = icmp slt i64 %v2414, 3
  br i1 %v2416, label %b287, label %b288
b287:
  %v2417 = mul i64 %v2412, 3
  %v2418 = getelementptr inbounds float, ptr %v142, i64 %v2417
  %v2419 = add i64 0, %v2414
  %v2420 = getelementptr inbounds float, ptr %v2418, i64 %v2419
  %v2421 = load float, ptr %v2420, align 4
  %v2422 = add i64 11, %v2414
  %v2423 = getelementptr inbounds float, ptr %v20, i64 %v2422
  %v2424 = load float, ptr %v2423, align 4
  %v2425 = fadd float %v2421, %v2424
  %v2426 = call float @llvm.maximum.f32(float %v2415, float %v2425)
  %v2427 = add nsw i64 %v2414, 1
  br label %b286
b288:
  %v2428 = call float @llvm.maximum.f32(float %v2415, float 0xFFF0000000000000)
  %v2429 = mul i64 %v2412, 1
  %v2430 = getelementptr inbounds float, ptr %v114, i64 %v2429
  %v2431 = getelementptr inbounds float, ptr %v2430, i64 0
  store float %v2428, ptr %v2431, align 4
  %v2432 = add nsw i64 %v2412, 1
  br label %b283
b285:
  %v2433 = add i64 %v7, 0
  %v2434 = sdiv i64 %v2433, 1
  %v2435 = add i64 %v2, 1
  %v2436 = mul i64 %v2434, %v2
  %v2437 = sdiv i64 %v2436, %v3
  %v2438 = mul i64 %v2437, 1
  %v2439 = icmp slt i64 %v2438, %v7
  %v2440 = select i1 %v2439, i64 %v2438, i64 %v7
  %v2441 = mul i64 %v2434, %v2435
  %v2442 = sdiv i64 %v2441, %v3
  %v2443 = mul i64 %v2442, 1
  %v2444 = icmp slt i64 %v2443, %v7
  %v2445 = select i1 %v2444, i64 %v2443, i64 %v7
  br label %b289
b289:
  %v2446 = phi i64 [ %v2440, %b285 ], [ %v2536, %b290 ]
  %v2447 = icmp slt i64 %v2446, %v2445
  br i1 %v2447, label %b290, label %b291
b290:
  %v2448 = mul i64 %v2446, 8
  %v2449 = getelementptr inbounds float, ptr %v124, i64 %v2448
  %v2450 = add i64 %v1125, 0
  %v2451 = and i64 %v2450, %v282
  %v2452 = mul i64 %v2451, %v7
  %v2453 = add i64 %v2452, %v2446
  %v2454 = mul i64 %v2453, 8
  %v2455 = getelementptr inbounds float, ptr %v106, i64 %v2454
  %v2456 = add i64 %v1125, 0
  %v2457 = and i64 %v2456, %v308
  %v2458 = mul i64 %v2457, %v7
  %v2459 = add i64 %v2458, %v2446
  %v2460 = mul i64 %v2459, 1
  %v2461 = getelementptr inbounds float, ptr %v156, i64 %v2460
  %v2462 = getelementptr inbounds float, ptr %v2461, i64 0
  %v2463 = load float, ptr %v2462, align 4
  %v2464 = fcmp ogt float %v2463, 0x0000000000000000
  %v2465 = select i1 %v2464, float 0x3FF0000000000000, float 0x0000000000000000
  %v2466 = fcmp une float %v2465, 0x0000000000000000
  %v2467 = select i1 %v2466, float %v2463, float 0x3FF0000000000000
  %v2468 = call float @llvm.sqrt.f32(float %v2467)
  %v2469 = fcmp une float %v2465, 0x0000000000000000
  %v2470 = select i1 %v2469, float %v2468, float 0x0000000000000000
  %v2471 = mul i64 %v2446, 8
  %v2472 = getelementptr inbounds float, ptr %v128, i64 %v2471
  %v2473 = add i64 %v1125, 0
  %v2474 = and i64 %v2473, %v310
  %v2475 = mul i64 %v2474, %v7
  %v2476 = add i64 %v2475, %v2446
  %v2477 = mul i64 %v2476, 1
  %v2478 = getelementptr inbounds float, ptr %v158, i64 %v2477
  %v2479 = getelementptr inbounds float, ptr %v2478, i64 0
  %v2480 = load float, ptr %v2479, align 4
  %v2481 = fcmp ogt float %v2480, 0x0000000000000000
  %v2482 = select i1 %v2481, float 0x3FF0000000000000, float 0x0000000000000000
  %v2483 = fcmp une float %v2482, 0x0000000000000000
  %v2484 = select i1 %v2483, float %v2480, float 0x3FF0000000000000
  %v2485 = call float @llvm.sqrt.f32(float %v2484)
  %v2486 = fcmp une float %v2482, 0x0000000000000000
  %v2487 = select i1 %v2486, float %v2485, float 0x0000000000000000
  %v2488 = add i64 %v1125, 0
  %v2489 = and i64 %v2488, %v312
  %v2490 = mul i64 %v2489, %v7
  %v2491 = add i64 %v2490, %v2446
  %v2492 = mul i64 %v2491, 8
  %v2493 = getelementptr inbounds float, ptr %v160, i64 %v2492
  %v2494 = add i64 %v1125, 0
  %v2495 = and i64 %v2494, %v314
  %v2496 = mul i64 %v2495, %v7
  %v2497 = add i64 %v2496, %v2446
  %v2498 = mul i64 %v2497, 8
  %v2499 = getelementptr inbounds float, ptr %v162, i64 %v2498
  %v2500 = add i64 0, 0
  %v2501 = getelementptr inbounds float, ptr %v2449, i64 %v2500
  %v2502 = load <8 x float>, ptr %v2501, align 4
  %v2503 = add i64 0, 0
  %v2504 = getelementptr inbounds float, ptr %v2455, i64 %v2503
  %v2505 = load <8 x float>, ptr %v2504, align 4
  %v2506 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2507 = shufflevector <8 x float> %v2506, <8 x float> poison, <8 x i32> zeroinitializer
  %v2508 = fcmp ogt <8 x float> %v2505, %v2507
  %v2509 = select <8 x i1> %v2508, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2510 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2511 = shufflevector <8 x float> %v2510, <8 x float> poison, <8 x i32> zeroinitializer
  %v2512 = fcmp une <8 x float> %v2509, splat (float 0x0000000000000000)
  %v2513 = select <8 x i1> %v2512, <8 x float> %v2505, <8 x float> %v2511
  %v2514 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2513)
  %v2515 = fcmp une <8 x float> %v2509, splat (float 0x0000000000000000)
  %v2516 = select <8 x i1> %v2515, <8 x float> %v2514, <8 x float> %v2507
  %v2517 = insertelement <8 x float> poison, float %v2470, i64 0
  %v2518 = shufflevector <8 x float> %v2517, <8 x float> poison, <8 x i32> zeroinitializer
  %v2519 = fmul <8 x float> %v2516, %v2518
  %v2520 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v2521 = shufflevector <8 x float> %v2520, <8 x float> poison, <8 x i32> zeroinitializer
  %v2522 = fadd <8 x float> %v2519, %v2521
  %v2523 = fdiv <8 x float> %v2502, %v2522
  %v2524 = add i64 0, 0
  %v2525 = getelementptr inbounds float, ptr %v2472, i64 %v2524
  %v2526 = load <8 x float>, ptr %v2525, align 4
  %v2527 = insertelement <8 x float> poison, float %v2487, i64 0
  %v2528 = shufflevector <8 x float> %v2527, <8 x float> poison, <8 x i32> zeroinitializer
  %v2529 = fmul <8 x float> %v2516, %v2528
  %v2530 = fadd <8 x float> %v2529, %v2521
  %v2531 = fdiv <8 x float> %v2526, %v2530
  %v2532 = add i64 0, 0
  %v2533 = getelementptr inbounds float, ptr %v2493, i64 %v2532
  store <8 x float> %v2523, ptr %v2533, align 4
  %v2534 = add i64 0, 0
  %v2535 = getelementptr inbounds float, ptr %v2499, i64 %v2534
  store <8 x float> %v2531, ptr %v2535, align 4
  %v2536 = add nsw i64 %v2446, 1
  br label %b289
b291:
  %v2537 = add i64 %v7, 0
  %v2538 = sdiv i64 %v2537, 1
  %v2539 = add i64 %v2, 1
  %v2540 = mul i64 %v2538, %v2
  %v2541 = sdiv i64 %v2540, %v3
  %v2542 = mul i64 %v2541, 1
  %v2543 = icmp slt i64 %v2542, %v7
  %v2544 = select i1 %v2543, i64 %v2542, i64 %v7
  %v2545 = mul i64 %v2538, %v2539
  %v2546 = sdiv i64 %v2545, %v3
  %v2547 = mul i64 %v2546, 1
  %v2548 = icmp slt i64 %v2547, %v7
  %v2549 = select i1 %v2548, i64 %v2547, i64 %v7
  br label %b292
b292:
  %v2550 = phi i64 [ %v2544, %b291 ], [ %v2656, %b293 ]
  %v2551 = icmp slt i64 %v2550, %v2549
  br i1 %v2551, label %b293, label %b294
b293:
  %v2552 = mul i64 %v2550, 3
  %v2553 = getelementptr inbounds float, ptr %v140, i64 %v2552
  %v2554 = mul i64 %v2550, 1
  %v2555 = getelementptr inbounds float, ptr %v112, i64 %v2554
  %v2556 = getelementptr inbounds float, ptr %v2555, i64 0
  %v2557 = load float, ptr %v2556, align 4
  %v2558 = mul i64 %v2550, 3
  %v2559 = getelementptr inbounds float, ptr %v142, i64 %v2558
  %v2560 = mul i64 %v2550, 1
  %v2561 = getelementptr inbounds float, ptr %v114, i64 %v2560
  %v2562 = getelementptr inbounds float, ptr %v2561, i64 0
  %v2563 = load float, ptr %v2562, align 4
  %v2564 = add i64 %v1125, 0
  %v2565 = and i64 %v2564, %v316
  %v2566 = mul i64 %v2565, %v7
  %v2567 = add i64 %v2566, %v2550
  %v2568 = mul i64 %v2567, 3
  %v2569 = getelementptr inbounds float, ptr %v164, i64 %v2568
  %v2570 = add i64 %v1125, 0
  %v2571 = and i64 %v2570, %v318
  %v2572 = mul i64 %v2571, %v7
  %v2573 = add i64 %v2572, %v2550
  %v2574 = mul i64 %v2573, 3
  %v2575 = getelementptr inbounds float, ptr %v166, i64 %v2574
  %v2576 = icmp ult i64 3, 8
  %v2577 = select i1 %v2576, i64 3, i64 8
  %v2578 = trunc i64 %v2577 to i32
  %v2579 = insertelement <8 x i32> poison, i32 %v2578, i64 0
  %v2580 = shufflevector <8 x i32> %v2579, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2581 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2580
  %v2582 = add i64 0, 0
  %v2583 = getelementptr inbounds float, ptr %v2553, i64 %v2582
  %v2584 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2583, <8 x i1> %v2581, <8 x float> zeroinitializer)
  %v2585 = add i64 11, 0
  %v2586 = getelementptr inbounds float, ptr %v24, i64 %v2585
  %v2587 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2586, <8 x i1> %v2581, <8 x float> zeroinitializer)
  %v2588 = fadd <8 x float> %v2584, %v2587
  %v2589 = insertelement <8 x float> poison, float %v2557, i64 0
  %v2590 = shufflevector <8 x float> %v2589, <8 x float> poison, <8 x i32> zeroinitializer
  %v2591 = fsub <8 x float> %v2588, %v2590
  %v2592 = fcmp olt <8 x float> %v2591, splat (float 0xC05A400000000000)
  %v2593 = select <8 x i1> %v2592, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2591
  %v2594 = fcmp ogt <8 x float> %v2593, splat (float 0x4056400000000000)
  %v2595 = select <8 x i1> %v2594, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2593
  %v2596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2595, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2597 = fsub <8 x float> %v2596, splat (float 0x4168000000000000)
  %v2598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2597, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2595)
  %v2599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2597, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2598)
  %v2600 = bitcast <8 x float> %v2596 to <8 x i32>
  %v2601 = fmul <8 x float> %v2599, %v2599
  %v2602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2599, <8 x float> splat (float 0x3F81227F40000000))
  %v2603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2602, <8 x float> %v2599, <8 x float> splat (float 0x3FA5556740000000))
  %v2604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2603, <8 x float> %v2599, <8 x float> splat (float 0x3FC5554B00000000))
  %v2605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2604, <8 x float> %v2599, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2601, <8 x float> %v2605, <8 x float> %v2599)
  %v2607 = sub <8 x i32> %v2600, splat (i32 1262485250)
  %v2608 = lshr <8 x i32> %v2607, splat (i32 1)
  %v2609 = sub <8 x i32> %v2607, %v2608
  %v2610 = shl <8 x i32> %v2608, splat (i32 23)
  %v2611 = bitcast <8 x i32> %v2610 to <8 x float>
  %v2612 = shl <8 x i32> %v2609, splat (i32 23)
  %v2613 = bitcast <8 x i32> %v2612 to <8 x float>
  %v2614 = fadd <8 x float> %v2606, splat (float 0x3FF0000000000000)
  %v2615 = fmul <8 x float> %v2614, %v2611
  %v2616 = fmul <8 x float> %v2615, %v2613
  %v2617 = add i64 0, 0
  %v2618 = getelementptr inbounds float, ptr %v2559, i64 %v2617
  %v2619 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2618, <8 x i1> %v2581, <8 x float> zeroinitializer)
  %v2620 = add i64 11, 0
  %v2621 = getelementptr inbounds float, ptr %v20, i64 %v2620
  %v2622 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2621, <8 x i1> %v2581, <8 x float> zeroinitializer)
  %v2623 = fadd <8 x float> %v2619, %v2622
  %v2624 = insertelement <8 x float> poison, float %v2563, i64 0
  %v2625 = shufflevector <8 x float> %v2624, <8 x float> poison, <8 x i32> zeroinitializer
  %v2626 = fsub <8 x float> %v2623, %v2625
  %v2627 = fcmp olt <8 x float> %v2626, splat (float 0xC05A400000000000)
  %v2628 = select <8 x i1> %v2627, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2626
  %v2629 = fcmp ogt <8 x float> %v2628, splat (float 0x4056400000000000)
  %v2630 = select <8 x i1> %v2629, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2628
  %v2631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2630, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2632 = fsub <8 x float> %v2631, splat (float 0x4168000000000000)
  %v2633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2632, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2630)
  %v2634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2632, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2633)
  %v2635 = bitcast <8 x float> %v2631 to <8 x i32>
  %v2636 = fmul <8 x float> %v2634, %v2634
  %v2637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2634, <8 x float> splat (float 0x3F81227F40000000))
  %v2638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2637, <8 x float> %v2634, <8 x float> splat (float 0x3FA5556740000000))
  %v2639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2638, <8 x float> %v2634, <8 x float> splat (float 0x3FC5554B00000000))
  %v2640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2639, <8 x float> %v2634, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2636, <8 x float> %v2640, <8 x float> %v2634)
  %v2642 = sub <8 x i32> %v2635, splat (i32 1262485250)
  %v2643 = lshr <8 x i32> %v2642, splat (i32 1)
  %v2644 = sub <8 x i32> %v2642, %v2643
  %v2645 = shl <8 x i32> %v2643, splat (i32 23)
  %v2646 = bitcast <8 x i32> %v2645 to <8 x float>
  %v2647 = shl <8 x i32> %v2644, splat (i32 23)
  %v2648 = bitcast <8 x i32> %v2647 to <8 x float>
  %v2649 = fadd <8 x float> %v2641, splat (float 0x3FF0000000000000)
  %v2650 = fmul <8 x float> %v2649, %v2646
  %v2651 = fmul <8 x float> %v2650, %v2648
  %v2652 = add i64 0, 0
  %v2653 = getelementptr inbounds float, ptr %v2569, i64 %v2652
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2616, ptr align 4 %v2653, <8 x i1> %v2581)
  %v2654 = add i64 0, 0
  %v2655 = getelementptr inbounds float, ptr %v2575, i64 %v2654
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2651, ptr align 4 %v2655, <8 x i1> %v2581)
  %v2656 = add nsw i64 %v2550, 1
  br label %b292
b294:
  %v2657 = add i64 %v7, 0
  %v2658 = sdiv i64 %v2657, 1
  %v2659 = add i64 %v2, 1
  %v2660 = mul i64 %v2658, %v2
  %v2661 = sdiv i64 %v2660, %v3
  %v2662 = mul i64 %v2661, 1
  %v2663 = icmp slt i64 %v2662, %v7
  %v2664 = select i1 %v2663, i64 %v2662, i64 %v7
  %v2665 = mul i64 %v2658, %v2659
  %v2666 = sdiv i64 %v2665, %v3
  %v2667 = mul i64 %v2666, 1
  %v2668 = icmp slt i64 %v2667, %v7
  %v2669 = select i1 %v2668, i64 %v2667, i64 %v7
  br label %b295
b295:
  %v2670 = phi i64 [ %v2664, %b294 ], [ %v2756, %b300 ]
  %v2671 = icmp slt i64 %v2670, %v2669
  br i1 %v2671, label %b296, label %b297
b296:
  br label %b298
b298:
  %v2672 = phi i64 [ 0, %b296 ], [ %v2742, %b299 ]
  %v2673 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b296 ], [ %v2741, %b299 ]
  %v2674 = icmp slt i64 %v2672, 8
  br i1 %v2674, label %b299, label %b300
b299:
  %v2675 = add i64 %v1125, 0
  %v2676 = and i64 %v2675, %v296
  %v2677 = mul i64 %v2676, %v7
  %v2678 = add i64 %v2677, %v2670
  %v2679 = mul i64 %v2678, 1
  %v2680 = getelementptr inbounds float, ptr %v144, i64 %v2679
  %v2681 = getelementptr inbounds float, ptr %v2680, i64 0
  %v2682 = load float, ptr %v2681, align 4
  %v2683 = call float @llvm.fabs.f32(float %v2682)
  %v2684 = fneg float %v2683
  %v2685 = fcmp olt float %v2684, 0xC05A400000000000
  %v2686 = select i1 %v2685, float 0xC05A400000000000, float %v2684
  %v2687 = call float @llvm.fmuladd.f32(float %v2686, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2688 = fsub float %v2687, 0x4168000000000000
  %v2689 = call float @llvm.fmuladd.f32(float %v2688, float 0xBFE62E4000000000, float %v2686)
  %v2690 = call float @llvm.fmuladd.f32(float %v2688, float 0xBEB7F7D1C0000000, float %v2689)
  %v2691 = bitcast float %v2687 to i32
  %v2692 = fmul float %v2690, %v2690
  %v2693 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2690, float 0x3F81227F40000000)
  %v2694 = call float @llvm.fmuladd.f32(float %v2693, float %v2690, float 0x3FA5556740000000)
  %v2695 = call float @llvm.fmuladd.f32(float %v2694, float %v2690, float 0x3FC5554B00000000)
  %v2696 = call float @llvm.fmuladd.f32(float %v2695, float %v2690, float 0x3FDFFFFFE0000000)
  %v2697 = call float @llvm.fmuladd.f32(float %v2692, float %v2696, float %v2690)
  %v2698 = sub i32 %v2691, 1262485250
  %v2699 = lshr i32 %v2698, 1
  %v2700 = sub i32 %v2698, %v2699
  %v2701 = shl i32 %v2699, 23
  %v2702 = bitcast i32 %v2701 to float
  %v2703 = shl i32 %v2700, 23
  %v2704 = bitcast i32 %v2703 to float
  %v2705 = fadd float %v2697, 0x3FF0000000000000
  %v2706 = fmul float %v2705, %v2702
  %v2707 = fmul float %v2706, %v2704
  %v2708 = fcmp ogt float %v2707, 0x3FDA8279A0000000
  %v2709 = call float @llvm.fmuladd.f32(float %v2707, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2710 = select i1 %v2708, float %v2709, float %v2707
  %v2711 = select i1 %v2708, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2712 = select i1 %v2708, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2713 = fmul float %v2710, %v2710
  %v2714 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2713, float 0xBFC0DA7220000000)
  %v2715 = call float @llvm.fmuladd.f32(float %v2714, float %v2713, float 0xBFC546EF00000000)
  %v2716 = call float @llvm.fmuladd.f32(float %v2715, float %v2713, float 0xBFD0002320000000)
  %v2717 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2713, float 0x3FC22D90A0000000)
  %v2718 = call float @llvm.fmuladd.f32(float %v2717, float %v2713, float 0x3FC999FF60000000)
  %v2719 = call float @llvm.fmuladd.f32(float %v2718, float %v2713, float 0x3FD5555540000000)
  %v2720 = call float @llvm.fmuladd.f32(float %v2710, float %v2716, float %v2719)
  %v2721 = call float @llvm.fmuladd.f32(float %v2710, float %v2720, float 0xBFE0000000000000)
  %v2722 = fmul float %v2710, %v2710
  %v2723 = call float @llvm.fmuladd.f32(float %v2722, float %v2721, float %v2712)
  %v2724 = fadd float %v2723, %v2710
  %v2725 = fadd float %v2724, %v2711
  %v2726 = fcmp ogt float %v2682, 0x0000000000000000
  %v2727 = select i1 %v2726, float %v2682, float 0x0000000000000000
  %v2728 = fadd float %v2727, %v2725
  %v2729 = add i64 %v1125, 0
  %v2730 = and i64 %v2729, %v312
  %v2731 = mul i64 %v2730, %v7
  %v2732 = add i64 %v2731, %v2670
  %v2733 = mul i64 %v2732, 8
  %v2734 = getelementptr inbounds float, ptr %v160, i64 %v2733
  %v2735 = add i64 0, %v2672
  %v2736 = getelementptr inbounds float, ptr %v2734, i64 %v2735
  %v2737 = load <8 x float>, ptr %v2736, align 4
  %v2738 = insertelement <8 x float> poison, float %v2728, i64 0
  %v2739 = shufflevector <8 x float> %v2738, <8 x float> poison, <8 x i32> zeroinitializer
  %v2740 = fmul <8 x float> %v2739, %v2737
  %v2741 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v2673, <8 x float> %v2740)
  %v2742 = add nsw i64 %v2672, 8
  br label %b298
b300:
  %v2743 = shufflevector <8 x float> %v2673, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2744 = shufflevector <8 x float> %v2673, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2745 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v2743, <4 x float> %v2744)
  %v2746 = shufflevector <4 x float> %v2745, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2747 = shufflevector <4 x float> %v2745, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2748 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v2746, <2 x float> %v2747)
  %v2749 = extractelement <2 x float> %v2748, i64 0
  %v2750 = extractelement <2 x float> %v2748, i64 1
  %v2751 = call float @llvm.maximum.f32(float %v2749, float %v2750)
  %v2752 = call float @llvm.maximum.f32(float %v2751, float 0xFFF0000000000000)
  %v2753 = mul i64 %v2670, 1
  %v2754 = getelementptr inbounds float, ptr %v116, i64 %v2753
  %v2755 = getelementptr inbounds float, ptr %v2754, i64 0
  store float %v2752, ptr %v2755, align 4
  %v2756 = add nsw i64 %v2670, 1
  br label %b295
b297:
  %v2757 = add i64 %v7, 0
  %v2758 = sdiv i64 %v2757, 1
  %v2759 = add i64 %v2, 1
  %v2760 = mul i64 %v2758, %v2
  %v2761 = sdiv i64 %v2760, %v3
  %v2762 = mul i64 %v2761, 1
  %v2763 = icmp slt i64 %v2762, %v7
  %v2764 = select i1 %v2763, i64 %v2762, i64 %v7
  %v2765 = mul i64 %v2758, %v2759
  %v2766 = sdiv i64 %v2765, %v3
  %v2767 = mul i64 %v2766, 1
  %v2768 = icmp slt i64 %v2767, %v7
  %v2769 = select i1 %v2768, i64 %v2767, i64 %v7
  br label %b301
b301:
  %v2770 = phi i64 [ %v2764, %b297 ], [ %v2790, %b306 ]
  %v2771 = icmp slt i64 %v2770, %v2769
  br i1 %v2771, label %b302, label %b303
b302:
  br label %b304
b304:
  %v2772 = phi i64 [ 0, %b302 ], [ %v2785, %b305 ]
  %v2773 = phi float [ 0x0000000000000000, %b302 ], [ %v2784, %b305 ]
  %v2774 = icmp slt i64 %v2772, 3
  br i1 %v2774, label %b305, label %b306
b305:
  %v2775 = add i64 %v1125, 0
  %v2776 = and i64 %v2775, %v316
  %v2777 = mul i64 %v2776, %v7
  %v2778 = add i64 %v2777, %v2770
  %v2779 = mul i64 %v2778, 3
  %v2780 = getelementptr inbounds float, ptr %v164, i64 %v2779
  %v2781 = add i64 0, %v2772
  %v2782 = getelementptr inbounds float, ptr %v2780, i64 %v2781
  %v2783 = load float, ptr %v2782, align 4
  %v2784 = fadd float %v2773, %v2783
  %v2785 = add nsw i64 %v2772, 1
  br label %b304
b306:
  %v2786 = fadd float %v2773, 0x0000000000000000
  %v2787 = mul i64 %v2770, 1
  %v2788 = getelementptr inbounds float, ptr %v118, i64 %v2787
  %v2789 = getelementptr inbounds float, ptr %v2788, i64 0
  store float %v2786, ptr %v2789, align 4
  %v2790 = add nsw i64 %v2770, 1
  br label %b301
b303:
  %v2791 = add i64 %v7, 0
  %v2792 = sdiv i64 %v2791, 1
  %v2793 = add i64 %v2, 1
  %v2794 = mul i64 %v2792, %v2
  %v2795 = sdiv i64 %v2794, %v3
  %v2796 = mul i64 %v2795, 1
  %v2797 = icmp slt i64 %v2796, %v7
  %v2798 = select i1 %v2797, i64 %v2796, i64 %v7
  %v2799 = mul i64 %v2792, %v2793
  %v2800 = sdiv i64 %v2799, %v3
  %v2801 = mul i64 %v2800, 1
  %v2802 = icmp slt i64 %v2801, %v7
  %v2803 = select i1 %v2802, i64 %v2801, i64 %v7
  br label %b307
b307:
  %v2804 = phi i64 [ %v2798, %b303 ], [ %v2890, %b312 ]
  %v2805 = icmp slt i64 %v2804, %v2803
  br i1 %v2805, label %b308, label %b309
b308:
  br label %b310
b310:
  %v2806 = phi i64 [ 0, %b308 ], [ %v2876, %b311 ]
  %v2807 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b308 ], [ %v2875, %b311 ]
  %v2808 = icmp slt i64 %v2806, 8
  br i1 %v2808, label %b311, label %b312
b311:
  %v2809 = add i64 %v1125, 0
  %v2810 = and i64 %v2809, %v302
  %v2811 = mul i64 %v2810, %v7
  %v2812 = add i64 %v2811, %v2804
  %v2813 = mul i64 %v2812, 1
  %v2814 = getelementptr inbounds float, ptr %v150, i64 %v2813
  %v2815 = getelementptr inbounds float, ptr %v2814, i64 0
  %v2816 = load float, ptr %v2815, align 4
  %v2817 = call float @llvm.fabs.f32(float %v2816)
  %v2818 = fneg float %v2817
  %v2819 = fcmp olt float %v2818, 0xC05A400000000000
  %v2820 = select i1 %v2819, float 0xC05A400000000000, float %v2818
  %v2821 = call float @llvm.fmuladd.f32(float %v2820, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2822 = fsub float %v2821, 0x4168000000000000
  %v2823 = call float @llvm.fmuladd.f32(float %v2822, float 0xBFE62E4000000000, float %v2820)
  %v2824 = call float @llvm.fmuladd.f32(float %v2822, float 0xBEB7F7D1C0000000, float %v2823)
  %v2825 = bitcast float %v2821 to i32
  %v2826 = fmul float %v2824, %v2824
  %v2827 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2824, float 0x3F81227F40000000)
  %v2828 = call float @llvm.fmuladd.f32(float %v2827, float %v2824, float 0x3FA5556740000000)
  %v2829 = call float @llvm.fmuladd.f32(float %v2828, float %v2824, float 0x3FC5554B00000000)
  %v2830 = call float @llvm.fmuladd.f32(float %v2829, float %v2824, float 0x3FDFFFFFE0000000)
  %v2831 = call float @llvm.fmuladd.f32(float %v2826, float %v2830, float %v2824)
  %v2832 = sub i32 %v2825, 1262485250
  %v2833 = lshr i32 %v2832, 1
  %v2834 = sub i32 %v2832, %v2833
  %v2835 = shl i32 %v2833, 23
  %v2836 = bitcast i32 %v2835 to float
  %v2837 = shl i32 %v2834, 23
  %v2838 = bitcast i32 %v2837 to float
  %v2839 = fadd float %v2831, 0x3FF0000000000000
  %v2840 = fmul float %v2839, %v2836
  %v2841 = fmul float %v2840, %v2838
  %v2842 = fcmp ogt float %v2841, 0x3FDA8279A0000000
  %v2843 = call float @llvm.fmuladd.f32(float %v2841, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2844 = select i1 %v2842, float %v2843, float %v2841
  %v2845 = select i1 %v2842, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2846 = select i1 %v2842, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2847 = fmul float %v2844, %v2844
  %v2848 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2847, float 0xBFC0DA7220000000)
  %v2849 = call float @llvm.fmuladd.f32(float %v2848, float %v2847, float 0xBFC546EF00000000)
  %v2850 = call float @llvm.fmuladd.f32(float %v2849, float %v2847, float 0xBFD0002320000000)
  %v2851 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2847, float 0x3FC22D90A0000000)
  %v2852 = call float @llvm.fmuladd.f32(float %v2851, float %v2847, float 0x3FC999FF60000000)
  %v2853 = call float @llvm.fmuladd.f32(float %v2852, float %v2847, float 0x3FD5555540000000)
  %v2854 = call float @llvm.fmuladd.f32(float %v2844, float %v2850, float %v2853)
  %v2855 = call float @llvm.fmuladd.f32(float %v2844, float %v2854, float 0xBFE0000000000000)
  %v2856 = fmul float %v2844, %v2844
  %v2857 = call float @llvm.fmuladd.f32(float %v2856, float %v2855, float %v2846)
  %v2858 = fadd float %v2857, %v2844
  %v2859 = fadd float %v2858, %v2845
  %v2860 = fcmp ogt float %v2816, 0x0000000000000000
  %v2861 = select i1 %v2860, float %v2816, float 0x0000000000000000
  %v2862 = fadd float %v2861, %v2859
  %v2863 = add i64 %v1125, 0
  %v2864 = and i64 %v2863, %v314
  %v2865 = mul i64 %v2864, %v7
  %v2866 = add i64 %v2865, %v2804
  %v2867 = mul i64 %v2866, 8
  %v2868 = getelementptr inbounds float, ptr %v162, i64 %v2867
  %v2869 = add i64 0, %v2806
  %v2870 = getelementptr inbounds float, ptr %v2868, i64 %v2869
  %v2871 = load <8 x float>, ptr %v2870, align 4
  %v2872 = insertelement <8 x float> poison, float %v2862, i64 0
  %v2873 = shufflevector <8 x float> %v2872, <8 x float> poison, <8 x i32> zeroinitializer
  %v2874 = fmul <8 x float> %v2873, %v2871
  %v2875 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v2807, <8 x float> %v2874)
  %v2876 = add nsw i64 %v2806, 8
  br label %b310
b312:
  %v2877 = shufflevector <8 x float> %v2807, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2878 = shufflevector <8 x float> %v2807, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2879 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v2877, <4 x float> %v2878)
  %v2880 = shufflevector <4 x float> %v2879, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2881 = shufflevector <4 x float> %v2879, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2882 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v2880, <2 x float> %v2881)
  %v2883 = extractelement <2 x float> %v2882, i64 0
  %v2884 = extractelement <2 x float> %v2882, i64 1
  %v2885 = call float @llvm.maximum.f32(float %v2883, float %v2884)
  %v2886 = call float @llvm.maximum.f32(float %v2885, float 0xFFF0000000000000)
  %v2887 = mul i64 %v2804, 1
  %v2888 = getelementptr inbounds float, ptr %v120, i64 %v2887
  %v2889 = getelementptr inbounds float, ptr %v2888, i64 0
  store float %v2886, ptr %v2889, align 4
  %v2890 = add nsw i64 %v2804, 1
  br label %b307
b309:
  %v2891 = add i64 %v7, 0
  %v2892 = sdiv i64 %v2891, 1
  %v2893 = add i64 %v2, 1
  %v2894 = mul i64 %v2892, %v2
  %v2895 = sdiv i64 %v2894, %v3
  %v2896 = mul i64 %v2895, 1
  %v2897 = icmp slt i64 %v2896, %v7
  %v2898 = select i1 %v2897, i64 %v2896, i64 %v7
  %v2899 = mul i64 %v2892, %v2893
  %v2900 = sdiv i64 %v2899, %v3
  %v2901 = mul i64 %v2900, 1
  %v2902 = icmp slt i64 %v2901, %v7
  %v2903 = select i1 %v2902, i64 %v2901, i64 %v7
  br label %b313
b313:
  %v2904 = phi i64 [ %v2898, %b309 ], [ %v2924, %b318 ]
  %v2905 = icmp slt i64 %v2904, %v2903
  br i1 %v2905, label %b314, label %b315
b314:
  br label %b316
b316:
  %v2906 = phi i64 [ 0, %b314 ], [ %v2919, %b317 ]
  %v2907 = phi float [ 0x0000000000000000, %b314 ], [ %v2918, %b317 ]
  %v2908 = icmp slt i64 %v2906, 3
  br i1 %v2908, label %b317, label %b318
b317:
  %v2909 = add i64 %v1125, 0
  %v2910 = and i64 %v2909, %v318
  %v2911 = mul i64 %v2910, %v7
  %v2912 = add i64 %v2911, %v2904
  %v2913 = mul i64 %v2912, 3
  %v2914 = getelementptr inbounds float, ptr %v166, i64 %v2913
  %v2915 = add i64 0, %v2906
  %v2916 = getelementptr inbounds float, ptr %v2914, i64 %v2915
  %v2917 = load float, ptr %v2916, align 4
  %v2918 = fadd float %v2907, %v2917
  %v2919 = add nsw i64 %v2906, 1
  br label %b316
b318:
  %v2920 = fadd float %v2907, 0x0000000000000000
  %v2921 = mul i64 %v2904, 1
  %v2922 = getelementptr inbounds float, ptr %v122, i64 %v2921
  %v2923 = getelementptr inbounds float, ptr %v2922, i64 0
  store float %v2920, ptr %v2923, align 4
  %v2924 = add nsw i64 %v2904, 1
  br label %b313
b315:
  %v2925 = add i64 %v7, 0
  %v2926 = sdiv i64 %v2925, 1
  %v2927 = add i64 %v2, 1
  %v2928 = mul i64 %v2926, %v2
  %v2929 = sdiv i64 %v2928, %v3
  %v2930 = mul i64 %v2929, 1
  %v2931 = icmp slt i64 %v2930, %v7
  %v2932 = select i1 %v2931, i64 %v2930, i64 %v7
  %v2933 = mul i64 %v2926, %v2927
  %v2934 = sdiv i64 %v2933, %v3
  %v2935 = mul i64 %v2934, 1
  %v2936 = icmp slt i64 %v2935, %v7
  %v2937 = select i1 %v2936, i64 %v2935, i64 %v7
  br label %b319
b319:
  %v2938 = phi i64 [ %v2932, %b315 ], [ %v2988, %b320 ]
  %v2939 = icmp slt i64 %v2938, %v2937
  br i1 %v2939, label %b320, label %b321
b320:
  %v2940 = mul i64 %v2938, 1
  %v2941 = getelementptr inbounds float, ptr %v116, i64 %v2940
  %v2942 = getelementptr inbounds float, ptr %v2941, i64 0
  %v2943 = load float, ptr %v2942, align 4
  %v2944 = mul i64 %v2938, 1
  %v2945 = getelementptr inbounds float, ptr %v118, i64 %v2944
  %v2946 = getelementptr inbounds float, ptr %v2945, i64 0
  %v2947 = load float, ptr %v2946, align 4
  %v2948 = mul i64 %v2938, 1
  %v2949 = getelementptr inbounds float, ptr %v120, i64 %v2948
  %v2950 = getelementptr inbounds float, ptr %v2949, i64 0
  %v2951 = load float, ptr %v2950, align 4
  %v2952 = mul i64 %v2938, 1
  %v2953 = getelementptr inbounds float, ptr %v122, i64 %v2952
  %v2954 = getelementptr inbounds float, ptr %v2953, i64 0
  %v2955 = load float, ptr %v2954, align 4
  %v2956 = add i64 %v1125, 0
  %v2957 = and i64 %v2956, %v320
  %v2958 = mul i64 %v2957, %v7
  %v2959 = add i64 %v2958, %v2938
  %v2960 = mul i64 %v2959, 1
  %v2961 = getelementptr inbounds float, ptr %v168, i64 %v2960
  %v2962 = add i64 %v1125, 0
  %v2963 = and i64 %v2962, %v322
  %v2964 = mul i64 %v2963, %v7
  %v2965 = add i64 %v2964, %v2938
  %v2966 = mul i64 %v2965, 1
  %v2967 = getelementptr inbounds float, ptr %v170, i64 %v2966
  %v2968 = add i64 %v1125, 0
  %v2969 = and i64 %v2968, %v324
  %v2970 = mul i64 %v2969, %v7
  %v2971 = add i64 %v2970, %v2938
  %v2972 = mul i64 %v2971, 1
  %v2973 = getelementptr inbounds float, ptr %v172, i64 %v2972
  %v2974 = add i64 %v1125, 0
  %v2975 = and i64 %v2974, %v326
  %v2976 = mul i64 %v2975, %v7
  %v2977 = add i64 %v2976, %v2938
  %v2978 = mul i64 %v2977, 1
  %v2979 = getelementptr inbounds float, ptr %v174, i64 %v2978
  %v2980 = add i64 0, 0
  %v2981 = getelementptr inbounds float, ptr %v2961, i64 %v2980
  store float %v2943, ptr %v2981, align 4
  %v2982 = add i64 0, 0
  %v2983 = getelementptr inbounds float, ptr %v2967, i64 %v2982
  store float %v2947, ptr %v2983, align 4
  %v2984 = add i64 0, 0
  %v2985 = getelementptr inbounds float, ptr %v2973, i64 %v2984
  store float %v2951, ptr %v2985, align 4
  %v2986 = add i64 0, 0
  %v2987 = getelementptr inbounds float, ptr %v2979, i64 %v2986
  store float %v2955, ptr %v2987, align 4
  %v2988 = add nsw i64 %v2938, 1
  br label %b319
b321:
  %v2989 = add i64 %v7, 0
  %v2990 = sdiv i64 %v2989, 1
  %v2991 = add i64 %v2, 1
  %v2992 = mul i64 %v2990, %v2
  %v2993 = sdiv i64 %v2992, %v3
  %v2994 = mul i64 %v2993, 1
  %v2995 = icmp slt i64 %v2994, %v7
  %v2996 = select i1 %v2995, i64 %v2994, i64 %v7
  %v2997 = mul i64 %v2990, %v2991
  %v2998 = sdiv i64 %v2997, %v3
  %v2999 = mul i64 %v2998, 1
  %v3000 = icmp slt i64 %v2999, %v7
  %v3001 = select i1 %v3000, i64 %v2999, i64 %v7
  br label %b322
b322:
  %v3002 = phi i64 [ %v2996, %b321 ], [ %v3124, %b327 ]
  %v3003 = icmp slt i64 %v3002, %v3001
  br i1 %v3003, label %b323, label %b324
b323:
  br label %b325
b325:
  %v3004 = phi i64 [ 0, %b323 ], [ %v3110, %b326 ]
  %v3005 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v3109, %b326 ]
  %v3006 = icmp slt i64 %v3004, 8
  br i1 %v3006, label %b326, label %b327
b326:
  %v3007 = add i64 %v1125, 0
  %v3008 = and i64 %v3007, %v296
  %v3009 = mul i64 %v3008, %v7
  %v3010 = add i64 %v3009, %v3002
  %v3011 = mul i64 %v3010, 1
  %v3012 = getelementptr inbounds float, ptr %v144, i64 %v3011
  %v3013 = getelementptr inbounds float, ptr %v3012, i64 0
  %v3014 = load float, ptr %v3013, align 4
  %v3015 = call float @llvm.fabs.f32(float %v3014)
  %v3016 = fneg float %v3015
  %v3017 = fcmp olt float %v3016, 0xC05A400000000000
  %v3018 = select i1 %v3017, float 0xC05A400000000000, float %v3016
  %v3019 = call float @llvm.fmuladd.f32(float %v3018, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3020 = fsub float %v3019, 0x4168000000000000
  %v3021 = call float @llvm.fmuladd.f32(float %v3020, float 0xBFE62E4000000000, float %v3018)
  %v3022 = call float @llvm.fmuladd.f32(float %v3020, float 0xBEB7F7D1C0000000, float %v3021)
  %v3023 = bitcast float %v3019 to i32
  %v3024 = fmul float %v3022, %v3022
  %v3025 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3022, float 0x3F81227F40000000)
  %v3026 = call float @llvm.fmuladd.f32(float %v3025, float %v3022, float 0x3FA5556740000000)
  %v3027 = call float @llvm.fmuladd.f32(float %v3026, float %v3022, float 0x3FC5554B00000000)
  %v3028 = call float @llvm.fmuladd.f32(float %v3027, float %v3022, float 0x3FDFFFFFE0000000)
  %v3029 = call float @llvm.fmuladd.f32(float %v3024, float %v3028, float %v3022)
  %v3030 = sub i32 %v3023, 1262485250
  %v3031 = lshr i32 %v3030, 1
  %v3032 = sub i32 %v3030, %v3031
  %v3033 = shl i32 %v3031, 23
  %v3034 = bitcast i32 %v3033 to float
  %v3035 = shl i32 %v3032, 23
  %v3036 = bitcast i32 %v3035 to float
  %v3037 = fadd float %v3029, 0x3FF0000000000000
  %v3038 = fmul float %v3037, %v3034
  %v3039 = fmul float %v3038, %v3036
  %v3040 = fcmp ogt float %v3039, 0x3FDA8279A0000000
  %v3041 = call float @llvm.fmuladd.f32(float %v3039, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3042 = select i1 %v3040, float %v3041, float %v3039
  %v3043 = select i1 %v3040, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3044 = select i1 %v3040, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3045 = fmul float %v3042, %v3042
  %v3046 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3045, float 0xBFC0DA7220000000)
  %v3047 = call float @llvm.fmuladd.f32(float %v3046, float %v3045, float 0xBFC546EF00000000)
  %v3048 = call float @llvm.fmuladd.f32(float %v3047, float %v3045, float 0xBFD0002320000000)
  %v3049 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3045, float 0x3FC22D90A0000000)
  %v3050 = call float @llvm.fmuladd.f32(float %v3049, float %v3045, float 0x3FC999FF60000000)
  %v3051 = call float @llvm.fmuladd.f32(float %v3050, float %v3045, float 0x3FD5555540000000)
  %v3052 = call float @llvm.fmuladd.f32(float %v3042, float %v3048, float %v3051)
  %v3053 = call float @llvm.fmuladd.f32(float %v3042, float %v3052, float 0xBFE0000000000000)
  %v3054 = fmul float %v3042, %v3042
  %v3055 = call float @llvm.fmuladd.f32(float %v3054, float %v3053, float %v3044)
  %v3056 = fadd float %v3055, %v3042
  %v3057 = fadd float %v3056, %v3043
  %v3058 = fcmp ogt float %v3014, 0x0000000000000000
  %v3059 = select i1 %v3058, float %v3014, float 0x0000000000000000
  %v3060 = fadd float %v3059, %v3057
  %v3061 = add i64 %v1125, 0
  %v3062 = and i64 %v3061, %v312
  %v3063 = mul i64 %v3062, %v7
  %v3064 = add i64 %v3063, %v3002
  %v3065 = mul i64 %v3064, 8
  %v3066 = getelementptr inbounds float, ptr %v160, i64 %v3065
  %v3067 = add i64 %v1125, 0
  %v3068 = and i64 %v3067, %v320
  %v3069 = mul i64 %v3068, %v7
  %v3070 = add i64 %v3069, %v3002
  %v3071 = mul i64 %v3070, 1
  %v3072 = getelementptr inbounds float, ptr %v168, i64 %v3071
  %v3073 = getelementptr inbounds float, ptr %v3072, i64 0
  %v3074 = load float, ptr %v3073, align 4
  %v3075 = add i64 0, %v3004
  %v3076 = getelementptr inbounds float, ptr %v3066, i64 %v3075
  %v3077 = load <8 x float>, ptr %v3076, align 4
  %v3078 = insertelement <8 x float> poison, float %v3060, i64 0
  %v3079 = shufflevector <8 x float> %v3078, <8 x float> poison, <8 x i32> zeroinitializer
  %v3080 = fmul <8 x float> %v3079, %v3077
  %v3081 = insertelement <8 x float> poison, float %v3074, i64 0
  %v3082 = shufflevector <8 x float> %v3081, <8 x float> poison, <8 x i32> zeroinitializer
  %v3083 = fsub <8 x float> %v3080, %v3082
  %v3084 = fcmp olt <8 x float> %v3083, splat (float 0xC05A400000000000)
  %v3085 = select <8 x i1> %v3084, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3083
  %v3086 = fcmp ogt <8 x float> %v3085, splat (float 0x4056400000000000)
  %v3087 = select <8 x i1> %v3086, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3085
  %v3088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3087, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3089 = fsub <8 x float> %v3088, splat (float 0x4168000000000000)
  %v3090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3089, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3087)
  %v3091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3089, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3090)
  %v3092 = bitcast <8 x float> %v3088 to <8 x i32>
  %v3093 = fmul <8 x float> %v3091, %v3091
  %v3094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3091, <8 x float> splat (float 0x3F81227F40000000))
  %v3095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3094, <8 x float> %v3091, <8 x float> splat (float 0x3FA5556740000000))
  %v3096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3095, <8 x float> %v3091, <8 x float> splat (float 0x3FC5554B00000000))
  %v3097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3096, <8 x float> %v3091, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3093, <8 x float> %v3097, <8 x float> %v3091)
  %v3099 = sub <8 x i32> %v3092, splat (i32 1262485250)
  %v3100 = lshr <8 x i32> %v3099, splat (i32 1)
  %v3101 = sub <8 x i32> %v3099, %v3100
  %v3102 = shl <8 x i32> %v3100, splat (i32 23)
  %v3103 = bitcast <8 x i32> %v3102 to <8 x float>
  %v3104 = shl <8 x i32> %v3101, splat (i32 23)
  %v3105 = bitcast <8 x i32> %v3104 to <8 x float>
  %v3106 = fadd <8 x float> %v3098, splat (float 0x3FF0000000000000)
  %v3107 = fmul <8 x float> %v3106, %v3103
  %v3108 = fmul <8 x float> %v3107, %v3105
  %v3109 = fadd <8 x float> %v3005, %v3108
  %v3110 = add nsw i64 %v3004, 8
  br label %b325
b327:
  %v3111 = shufflevector <8 x float> %v3005, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3112 = shufflevector <8 x float> %v3005, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3113 = fadd <4 x float> %v3111, %v3112
  %v3114 = shufflevector <4 x float> %v3113, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3115 = shufflevector <4 x float> %v3113, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3116 = fadd <2 x float> %v3114, %v3115
  %v3117 = extractelement <2 x float> %v3116, i64 0
  %v3118 = extractelement <2 x float> %v3116, i64 1
  %v3119 = fadd float %v3117, %v3118
  %v3120 = fadd float %v3119, 0x0000000000000000
  %v3121 = mul i64 %v3002, 1
  %v3122 = getelementptr inbounds float, ptr %v112, i64 %v3121
  %v3123 = getelementptr inbounds float, ptr %v3122, i64 0
  store float %v3120, ptr %v3123, align 4
  %v3124 = add nsw i64 %v3002, 1
  br label %b322
b324:
  %v3125 = add i64 %v7, 0
  %v3126 = sdiv i64 %v3125, 1
  %v3127 = add i64 %v2, 1
  %v3128 = mul i64 %v3126, %v2
  %v3129 = sdiv i64 %v3128, %v3
  %v3130 = mul i64 %v3129, 1
  %v3131 = icmp slt i64 %v3130, %v7
  %v3132 = select i1 %v3131, i64 %v3130, i64 %v7
  %v3133 = mul i64 %v3126, %v3127
  %v3134 = sdiv i64 %v3133, %v3
  %v3135 = mul i64 %v3134, 1
  %v3136 = icmp slt i64 %v3135, %v7
  %v3137 = select i1 %v3136, i64 %v3135, i64 %v7
  br label %b328
b328:
  %v3138 = phi i64 [ %v3132, %b324 ], [ %v3202, %b329 ]
  %v3139 = icmp slt i64 %v3138, %v3137
  br i1 %v3139, label %b329, label %b330
b329:
  %v3140 = add i64 %v1125, 0
  %v3141 = and i64 %v3140, %v316
  %v3142 = mul i64 %v3141, %v7
  %v3143 = add i64 %v3142, %v3138
  %v3144 = mul i64 %v3143, 3
  %v3145 = getelementptr inbounds float, ptr %v164, i64 %v3144
  %v3146 = add i64 %v1125, 0
  %v3147 = and i64 %v3146, %v322
  %v3148 = mul i64 %v3147, %v7
  %v3149 = add i64 %v3148, %v3138
  %v3150 = mul i64 %v3149, 1
  %v3151 = getelementptr inbounds float, ptr %v170, i64 %v3150
  %v3152 = getelementptr inbounds float, ptr %v3151, i64 0
  %v3153 = load float, ptr %v3152, align 4
  %v3154 = add i64 %v1125, 0
  %v3155 = and i64 %v3154, %v318
  %v3156 = mul i64 %v3155, %v7
  %v3157 = add i64 %v3156, %v3138
  %v3158 = mul i64 %v3157, 3
  %v3159 = getelementptr inbounds float, ptr %v166, i64 %v3158
  %v3160 = add i64 %v1125, 0
  %v3161 = and i64 %v3160, %v326
  %v3162 = mul i64 %v3161, %v7
  %v3163 = add i64 %v3162, %v3138
  %v3164 = mul i64 %v3163, 1
  %v3165 = getelementptr inbounds float, ptr %v174, i64 %v3164
  %v3166 = getelementptr inbounds float, ptr %v3165, i64 0
  %v3167 = load float, ptr %v3166, align 4
  %v3168 = add i64 %v1125, 0
  %v3169 = and i64 %v3168, %v328
  %v3170 = mul i64 %v3169, %v7
  %v3171 = add i64 %v3170, %v3138
  %v3172 = mul i64 %v3171, 3
  %v3173 = getelementptr inbounds float, ptr %v176, i64 %v3172
  %v3174 = add i64 %v1125, 0
  %v3175 = and i64 %v3174, %v330
  %v3176 = mul i64 %v3175, %v7
  %v3177 = add i64 %v3176, %v3138
  %v3178 = mul i64 %v3177, 3
  %v3179 = getelementptr inbounds float, ptr %v178, i64 %v3178
  %v3180 = icmp ult i64 3, 8
  %v3181 = select i1 %v3180, i64 3, i64 8
  %v3182 = trunc i64 %v3181 to i32
  %v3183 = insertelement <8 x i32> poison, i32 %v3182, i64 0
  %v3184 = shufflevector <8 x i32> %v3183, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3185 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3184
  %v3186 = add i64 0, 0
  %v3187 = getelementptr inbounds float, ptr %v3145, i64 %v3186
  %v3188 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3187, <8 x i1> %v3185, <8 x float> zeroinitializer)
  %v3189 = insertelement <8 x float> poison, float %v3153, i64 0
  %v3190 = shufflevector <8 x float> %v3189, <8 x float> poison, <8 x i32> zeroinitializer
  %v3191 = fdiv <8 x float> %v3188, %v3190
  %v3192 = add i64 0, 0
  %v3193 = getelementptr inbounds float, ptr %v3159, i64 %v3192
  %v3194 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3193, <8 x i1> %v3185, <8 x float> zeroinitializer)
  %v3195 = insertelement <8 x float> poison, float %v3167, i64 0
  %v3196 = shufflevector <8 x float> %v3195, <8 x float> poison, <8 x i32> zeroinitializer
  %v3197 = fdiv <8 x float> %v3194, %v3196
  %v3198 = add i64 0, 0
  %v3199 = getelementptr inbounds float, ptr %v3173, i64 %v3198
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3191, ptr align 4 %v3199, <8 x i1> %v3185)
  %v3200 = add i64 0, 0
  %v3201 = getelementptr inbounds float, ptr %v3179, i64 %v3200
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3197, ptr align 4 %v3201, <8 x i1> %v3185)
  %v3202 = add nsw i64 %v3138, 1
  br label %b328
b330:
  %v3203 = add i64 %v7, 0
  %v3204 = sdiv i64 %v3203, 1
  %v3205 = add i64 %v2, 1
  %v3206 = mul i64 %v3204, %v2
  %v3207 = sdiv i64 %v3206, %v3
  %v3208 = mul i64 %v3207, 1
  %v3209 = icmp slt i64 %v3208, %v7
  %v3210 = select i1 %v3209, i64 %v3208, i64 %v7
  %v3211 = mul i64 %v3204, %v3205
  %v3212 = sdiv i64 %v3211, %v3
  %v3213 = mul i64 %v3212, 1
  %v3214 = icmp slt i64 %v3213, %v7
  %v3215 = select i1 %v3214, i64 %v3213, i64 %v7
  br label %b331
b331:
  %v3216 = phi i64 [ %v3210, %b330 ], [ %v3338, %b336 ]
  %v3217 = icmp slt i64 %v3216, %v3215
  br i1 %v3217, label %b332, label %b333
b332:
  br label %b334
b334:
  %v3218 = phi i64 [ 0, %b332 ], [ %v3324, %b335 ]
  %v3219 = phi <8 x float> [ splat (float 0x0000000000000000), %b332 ], [ %v3323, %b335 ]
  %v3220 = icmp slt i64 %v3218, 8
  br i1 %v3220, label %b335, label %b336
b335:
  %v3221 = add i64 %v1125, 0
  %v3222 = and i64 %v3221, %v302
  %v3223 = mul i64 %v3222, %v7
  %v3224 = add i64 %v3223, %v3216
  %v3225 = mul i64 %v3224, 1
  %v3226 = getelementptr inbounds float, ptr %v150, i64 %v3225
  %v3227 = getelementptr inbounds float, ptr %v3226, i64 0
  %v3228 = load float, ptr %v3227, align 4
  %v3229 = call float @llvm.fabs.f32(float %v3228)
  %v3230 = fneg float %v3229
  %v3231 = fcmp olt float %v3230, 0xC05A400000000000
  %v3232 = select i1 %v3231, float 0xC05A400000000000, float %v3230
  %v3233 = call float @llvm.fmuladd.f32(float %v3232, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3234 = fsub float %v3233, 0x4168000000000000
  %v3235 = call float @llvm.fmuladd.f32(float %v3234, float 0xBFE62E4000000000, float %v3232)
  %v3236 = call float @llvm.fmuladd.f32(float %v3234, float 0xBEB7F7D1C0000000, float %v3235)
  %v3237 = bitcast float %v3233 to i32
  %v3238 = fmul float %v3236, %v3236
  %v3239 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3236, float 0x3F81227F40000000)
  %v3240 = call float @llvm.fmuladd.f32(float %v3239, float %v3236, float 0x3FA5556740000000)
  %v3241 = call float @llvm.fmuladd.f32(float %v3240, float %v3236, float 0x3FC5554B00000000)
  %v3242 = call float @llvm.fmuladd.f32(float %v3241, float %v3236, float 0x3FDFFFFFE0000000)
  %v3243 = call float @llvm.fmuladd.f32(float %v3238, float %v3242, float %v3236)
  %v3244 = sub i32 %v3237, 1262485250
  %v3245 = lshr i32 %v3244, 1
  %v3246 = sub i32 %v3244, %v3245
  %v3247 = shl i32 %v3245, 23
  %v3248 = bitcast i32 %v3247 to float
  %v3249 = shl i32 %v3246, 23
  %v3250 = bitcast i32 %v3249 to float
  %v3251 = fadd float %v3243, 0x3FF0000000000000
  %v3252 = fmul float %v3251, %v3248
  %v3253 = fmul float %v3252, %v3250
  %v3254 = fcmp ogt float %v3253, 0x3FDA8279A0000000
  %v3255 = call float @llvm.fmuladd.f32(float %v3253, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3256 = select i1 %v3254, float %v3255, float %v3253
  %v3257 = select i1 %v3254, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3258 = select i1 %v3254, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3259 = fmul float %v3256, %v3256
  %v3260 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3259, float 0xBFC0DA7220000000)
  %v3261 = call float @llvm.fmuladd.f32(float %v3260, float %v3259, float 0xBFC546EF00000000)
  %v3262 = call float @llvm.fmuladd.f32(float %v3261, float %v3259, float 0xBFD0002320000000)
  %v3263 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3259, float 0x3FC22D90A0000000)
  %v3264 = call float @llvm.fmuladd.f32(float %v3263, float %v3259, float 0x3FC999FF60000000)
  %v3265 = call float @llvm.fmuladd.f32(float %v3264, float %v3259, float 0x3FD5555540000000)
  %v3266 = call float @llvm.fmuladd.f32(float %v3256, float %v3262, float %v3265)
  %v3267 = call float @llvm.fmuladd.f32(float %v3256, float %v3266, float 0xBFE0000000000000)
  %v3268 = fmul float %v3256, %v3256
  %v3269 = call float @llvm.fmuladd.f32(float %v3268, float %v3267, float %v3258)
  %v3270 = fadd float %v3269, %v3256
  %v3271 = fadd float %v3270, %v3257
  %v3272 = fcmp ogt float %v3228, 0x0000000000000000
  %v3273 = select i1 %v3272, float %v3228, float 0x0000000000000000
  %v3274 = fadd float %v3273, %v3271
  %v3275 = add i64 %v1125, 0
  %v3276 = and i64 %v3275, %v314
  %v3277 = mul i64 %v3276, %v7
  %v3278 = add i64 %v3277, %v3216
  %v3279 = mul i64 %v3278, 8
  %v3280 = getelementptr inbounds float, ptr %v162, i64 %v3279
  %v3281 = add i64 %v1125, 0
  %v3282 = and i64 %v3281, %v324
  %v3283 = mul i64 %v3282, %v7
  %v3284 = add i64 %v3283, %v3216
  %v3285 = mul i64 %v3284, 1
  %v3286 = getelementptr inbounds float, ptr %v172, i64 %v3285
  %v3287 = getelementptr inbounds float, ptr %v3286, i64 0
  %v3288 = load float, ptr %v3287, align 4
  %v3289 = add i64 0, %v3218
  %v3290 = getelementptr inbounds float, ptr %v3280, i64 %v3289
  %v3291 = load <8 x float>, ptr %v3290, align 4
  %v3292 = insertelement <8 x float> poison, float %v3274, i64 0
  %v3293 = shufflevector <8 x float> %v3292, <8 x float> poison, <8 x i32> zeroinitializer
  %v3294 = fmul <8 x float> %v3293, %v3291
  %v3295 = insertelement <8 x float> poison, float %v3288, i64 0
  %v3296 = shufflevector <8 x float> %v3295, <8 x float> poison, <8 x i32> zeroinitializer
  %v3297 = fsub <8 x float> %v3294, %v3296
  %v3298 = fcmp olt <8 x float> %v3297, splat (float 0xC05A400000000000)
  %v3299 = select <8 x i1> %v3298, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3297
  %v3300 = fcmp ogt <8 x float> %v3299, splat (float 0x4056400000000000)
  %v3301 = select <8 x i1> %v3300, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3299
  %v3302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3301, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3303 = fsub <8 x float> %v3302, splat (float 0x4168000000000000)
  %v3304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3303, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3301)
  %v3305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3303, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3304)
  %v3306 = bitcast <8 x float> %v3302 to <8 x i32>
  %v3307 = fmul <8 x float> %v3305, %v3305
  %v3308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3305, <8 x float> splat (float 0x3F81227F40000000))
  %v3309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3308, <8 x float> %v3305, <8 x float> splat (float 0x3FA5556740000000))
  %v3310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3309, <8 x float> %v3305, <8 x float> splat (float 0x3FC5554B00000000))
  %v3311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3310, <8 x float> %v3305, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3307, <8 x float> %v3311, <8 x float> %v3305)
  %v3313 = sub <8 x i32> %v3306, splat (i32 1262485250)
  %v3314 = lshr <8 x i32> %v3313, splat (i32 1)
  %v3315 = sub <8 x i32> %v3313, %v3314
  %v3316 = shl <8 x i32> %v3314, splat (i32 23)
  %v3317 = bitcast <8 x i32> %v3316 to <8 x float>
  %v3318 = shl <8 x i32> %v3315, splat (i32 23)
  %v3319 = bitcast <8 x i32> %v3318 to <8 x float>
  %v3320 = fadd <8 x float> %v3312, splat (float 0x3FF0000000000000)
  %v3321 = fmul <8 x float> %v3320, %v3317
  %v3322 = fmul <8 x float> %v3321, %v3319
  %v3323 = fadd <8 x float> %v3219, %v3322
  %v3324 = add nsw i64 %v3218, 8
  br label %b334
b336:
  %v3325 = shufflevector <8 x float> %v3219, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3326 = shufflevector <8 x float> %v3219, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3327 = fadd <4 x float> %v3325, %v3326
  %v3328 = shufflevector <4 x float> %v3327, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3329 = shufflevector <4 x float> %v3327, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3330 = fadd <2 x float> %v3328, %v3329
  %v3331 = extractelement <2 x float> %v3330, i64 0
  %v3332 = extractelement <2 x float> %v3330, i64 1
  %v3333 = fadd float %v3331, %v3332
  %v3334 = fadd float %v3333, 0x0000000000000000
  %v3335 = mul i64 %v3216, 1
  %v3336 = getelementptr inbounds float, ptr %v114, i64 %v3335
  %v3337 = getelementptr inbounds float, ptr %v3336, i64 0
  store float %v3334, ptr %v3337, align 4
  %v3338 = add nsw i64 %v3216, 1
  br label %b331
b333:
  %v3339 = add i64 %v7, 0
  %v3340 = sdiv i64 %v3339, 1
  %v3341 = add i64 %v2, 1
  %v3342 = mul i64 %v3340, %v2
  %v3343 = sdiv i64 %v3342, %v3
  %v3344 = mul i64 %v3343, 1
  %v3345 = icmp slt i64 %v3344, %v7
  %v3346 = select i1 %v3345, i64 %v3344, i64 %v7
  %v3347 = mul i64 %v3340, %v3341
  %v3348 = sdiv i64 %v3347, %v3
  %v3349 = mul i64 %v3348, 1
  %v3350 = icmp slt i64 %v3349, %v7
  %v3351 = select i1 %v3350, i64 %v3349, i64 %v7
  br label %b337
b337:
  %v3352 = phi i64 [ %v3346, %b333 ], [ %v3378, %b338 ]
  %v3353 = icmp slt i64 %v3352, %v3351
  br i1 %v3353, label %b338, label %b339
b338:
  %v3354 = mul i64 %v3352, 1
  %v3355 = getelementptr inbounds float, ptr %v112, i64 %v3354
  %v3356 = getelementptr inbounds float, ptr %v3355, i64 0
  %v3357 = load float, ptr %v3356, align 4
  %v3358 = mul i64 %v3352, 1
  %v3359 = getelementptr inbounds float, ptr %v114, i64 %v3358
  %v3360 = getelementptr inbounds float, ptr %v3359, i64 0
  %v3361 = load float, ptr %v3360, align 4
  %v3362 = add i64 %v1125, 0
  %v3363 = and i64 %v3362, %v332
  %v3364 = mul i64 %v3363, %v7
  %v3365 = add i64 %v3364, %v3352
  %v3366 = mul i64 %v3365, 1
  %v3367 = getelementptr inbounds float, ptr %v180, i64 %v3366
  %v3368 = add i64 %v1125, 0
  %v3369 = and i64 %v3368, %v334
  %v3370 = mul i64 %v3369, %v7
  %v3371 = add i64 %v3370, %v3352
  %v3372 = mul i64 %v3371, 1
  %v3373 = getelementptr inbounds float, ptr %v182, i64 %v3372
  %v3374 = add i64 0, 0
  %v3375 = getelementptr inbounds float, ptr %v3367, i64 %v3374
  store float %v3357, ptr %v3375, align 4
  %v3376 = add i64 0, 0
  %v3377 = getelementptr inbounds float, ptr %v3373, i64 %v3376
  store float %v3361, ptr %v3377, align 4
  %v3378 = add nsw i64 %v3352, 1
  br label %b337
b339:
  %v3380 = add i64 %v7, 0
  %v3381 = sdiv i64 %v3380, 1
  %v3382 = add i64 %v2, 1
  %v3383 = mul i64 %v3381, %v2
  %v3384 = sdiv i64 %v3383, %v3
  %v3385 = mul i64 %v3384, 1
  %v3386 = icmp slt i64 %v3385, %v7
  %v3387 = select i1 %v3386, i64 %v3385, i64 %v7
  %v3388 = mul i64 %v3381, %v3382
  %v3389 = sdiv i64 %v3388, %v3
  %v3390 = mul i64 %v3389, 1
  %v3391 = icmp slt i64 %v3390, %v7
  %v3392 = select i1 %v3391, i64 %v3390, i64 %v7
  br label %b340
b340:
  %v3393 = phi i64 [ %v3387, %b339 ], [ %v3474, %b345 ]
  %v3394 = icmp slt i64 %v3393, %v3392
  br i1 %v3394, label %b341, label %b342
b341:
  %v3395 = add i64 %v3393, 96
  %v3396 = icmp slt i64 %v3395, %v3392
  %v3397 = select i1 %v3396, i64 %v3395, i64 %v3392
  br label %b343
b343:
  %v3398 = phi i64 [ 0, %b341 ], [ %v3473, %b348 ]
  %v3399 = icmp slt i64 %v3398, 1
  br i1 %v3399, label %b344, label %b345
b344:
  %v3400 = sub i64 %v3397, %v3393
  %v3401 = sub i64 8, 1
  %v3402 = add i64 %v3400, %v3401
  %v3403 = sdiv i64 %v3402, 8
  br label %b346
b346:
  %v3404 = phi i64 [ 0, %b344 ], [ %v3472, %b355 ]
  %v3405 = icmp slt i64 %v3404, %v3403
  br i1 %v3405, label %b347, label %b348
b347:
  %v3406 = mul i64 %v3400, %v3404
  %v3407 = sdiv i64 %v3406, %v3403
  %v3408 = add i64 %v3393, %v3407
  %v3409 = add i64 %v3404, 1
  %v3410 = mul i64 %v3400, %v3409
  %v3411 = sdiv i64 %v3410, %v3403
  %v3412 = add i64 %v3393, %v3411
  %v3413 = mul i64 %v3398, 48
  %v3414 = getelementptr inbounds float, ptr %v790, i64 %v3413
  %v3415 = sub i64 %v3412, %v3408
  %v3416 = add i64 %v1125, 0
  %v3417 = and i64 %v3416, %v328
  %v3418 = mul i64 %v3417, %v7
  %v3419 = add i64 %v3418, %v3408
  %v3420 = mul i64 %v3419, 3
  %v3421 = getelementptr inbounds float, ptr %v176, i64 %v3420
  %v3422 = getelementptr inbounds float, ptr %v3421, i64 0
  %v3423 = sub i64 %v3415, 1
  %v3424 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3423
  %v3425 = load ptr, ptr %v3424, align 4
  %v3426 = getelementptr inbounds float, ptr %v3379, i64 0
  %v3427 = icmp sgt i64 %v3415, 0
  br i1 %v3427, label %b349, label %b350
b349:
  call void %v3425(ptr %v3422, i64 3, ptr %v3414, i64 3, ptr %v3426, i64 16, i64 0)
  br label %b350
b350:
  %v3428 = add i64 %v3413, 24
  %v3429 = getelementptr inbounds float, ptr %v790, i64 %v3428
  %v3430 = sub i64 %v3412, %v3408
  %v3431 = add i64 %v1125, 0
  %v3432 = and i64 %v3431, %v330
  %v3433 = mul i64 %v3432, %v7
  %v3434 = add i64 %v3433, %v3408
  %v3435 = mul i64 %v3434, 3
  %v3436 = getelementptr inbounds float, ptr %v178, i64 %v3435
  %v3437 = getelementptr inbounds float, ptr %v3436, i64 0
  %v3438 = sub i64 %v3430, 1
  %v3439 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3438
  %v3440 = load ptr, ptr %v3439, align 4
  %v3441 = getelementptr inbounds float, ptr %v3379, i64 8
  %v3442 = icmp sgt i64 %v3430, 0
  br i1 %v3442, label %b351, label %b352
b351:
  call void %v3440(ptr %v3437, i64 3, ptr %v3429, i64 3, ptr %v3441, i64 16, i64 0)
  br label %b352
b352:
  %v3443 = add i64 %v3428, 24
  br label %b353
b353:
  %v3444 = phi i64 [ %v3408, %b352 ], [ %v3471, %b358 ]
  %v3445 = icmp slt i64 %v3444, %v3412
  br i1 %v3445, label %b354, label %b355
b354:
  %v3446 = sub i64 %v3444, %v3408
  %v3447 = mul i64 %v3446, 16
  %v3448 = getelementptr inbounds float, ptr %v3379, i64 %v3447
  %v3449 = mul i64 %v3444, 8
  %v3450 = getelementptr inbounds float, ptr %v132, i64 %v3449
  %v3451 = mul i64 %v3444, 8
  %v3452 = getelementptr inbounds float, ptr %v136, i64 %v3451
  br label %b356
b356:
  %v3453 = phi i64 [ 0, %b354 ], [ %v3470, %b357 ]
  %v3454 = icmp slt i64 %v3453, 1
  br i1 %v3454, label %b357, label %b358
b357:
  %v3455 = mul i64 %v3398, 1
  %v3456 = add i64 %v3455, %v3453
  %v3457 = mul i64 %v3456, 8
  %v3458 = add i64 0, %v3453
  %v3459 = mul i64 %v3458, 8
  %v3460 = getelementptr inbounds float, ptr %v3448, i64 %v3459
  %v3461 = load <8 x float>, ptr %v3460, align 4
  %v3462 = add i64 1, %v3453
  %v3463 = mul i64 %v3462, 8
  %v3464 = getelementptr inbounds float, ptr %v3448, i64 %v3463
  %v3465 = load <8 x float>, ptr %v3464, align 4
  %v3466 = add i64 0, %v3457
  %v3467 = getelementptr inbounds float, ptr %v3450, i64 %v3466
  store <8 x float> %v3461, ptr %v3467, align 4
  %v3468 = add i64 0, %v3457
  %v3469 = getelementptr inbounds float, ptr %v3452, i64 %v3468
  store <8 x float> %v3465, ptr %v3469, align 4
  %v3470 = add nsw i64 %v3453, 1
  br label %b356
b358:
  %v3471 = add nsw i64 %v3444, 1
  br label %b353
b355:
  %v3472 = add nsw i64 %v3404, 1
  br label %b346
b348:
  %v3473 = add nsw i64 %v3398, 1
  br label %b343
b345:
  %v3474 = add nsw i64 %v3393, 96
  br label %b340
b342:
  %v3475 = add i64 %v7, 0
  %v3476 = sdiv i64 %v3475, 1
  %v3477 = add i64 %v2, 1
  %v3478 = mul i64 %v3476, %v2
  %v3479 = sdiv i64 %v3478, %v3
  %v3480 = mul i64 %v3479, 1
  %v3481 = icmp slt i64 %v3480, %v7
  %v3482 = select i1 %v3481, i64 %v3480, i64 %v7
  %v3483 = mul i64 %v3476, %v3477
  %v3484 = sdiv i64 %v3483, %v3
  %v3485 = mul i64 %v3484, 1
  %v3486 = icmp slt i64 %v3485, %v7
  %v3487 = select i1 %v3486, i64 %v3485, i64 %v7
  br label %b359
b359:
  %v3488 = phi i64 [ %v3482, %b342 ], [ %v3782, %b360 ]
  %v3489 = icmp slt i64 %v3488, %v3487
  br i1 %v3489, label %b360, label %b361
b360:
  %v3490 = add i64 %v1125, 0
  %v3491 = and i64 %v3490, %v298
  %v3492 = mul i64 %v3491, %v7
  %v3493 = add i64 %v3492, %v3488
  %v3494 = mul i64 %v3493, 1
  %v3495 = getelementptr inbounds float, ptr %v146, i64 %v3494
  %v3496 = getelementptr inbounds float, ptr %v3495, i64 0
  %v3497 = load float, ptr %v3496, align 4
  %v3498 = add i64 %v1125, 0
  %v3499 = and i64 %v3498, %v296
  %v3500 = mul i64 %v3499, %v7
  %v3501 = add i64 %v3500, %v3488
  %v3502 = mul i64 %v3501, 1
  %v3503 = getelementptr inbounds float, ptr %v144, i64 %v3502
  %v3504 = getelementptr inbounds float, ptr %v3503, i64 0
  %v3505 = load float, ptr %v3504, align 4
  %v3506 = call float @llvm.fabs.f32(float %v3505)
  %v3507 = fneg float %v3506
  %v3508 = fcmp olt float %v3507, 0xC05A400000000000
  %v3509 = select i1 %v3508, float 0xC05A400000000000, float %v3507
  %v3510 = call float @llvm.fmuladd.f32(float %v3509, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3511 = fsub float %v3510, 0x4168000000000000
  %v3512 = call float @llvm.fmuladd.f32(float %v3511, float 0xBFE62E4000000000, float %v3509)
  %v3513 = call float @llvm.fmuladd.f32(float %v3511, float 0xBEB7F7D1C0000000, float %v3512)
  %v3514 = bitcast float %v3510 to i32
  %v3515 = fmul float %v3513, %v3513
  %v3516 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3513, float 0x3F81227F40000000)
  %v3517 = call float @llvm.fmuladd.f32(float %v3516, float %v3513, float 0x3FA5556740000000)
  %v3518 = call float @llvm.fmuladd.f32(float %v3517, float %v3513, float 0x3FC5554B00000000)
  %v3519 = call float @llvm.fmuladd.f32(float %v3518, float %v3513, float 0x3FDFFFFFE0000000)
  %v3520 = call float @llvm.fmuladd.f32(float %v3515, float %v3519, float %v3513)
  %v3521 = sub i32 %v3514, 1262485250
  %v3522 = lshr i32 %v3521, 1
  %v3523 = sub i32 %v3521, %v3522
  %v3524 = shl i32 %v3522, 23
  %v3525 = bitcast i32 %v3524 to float
  %v3526 = shl i32 %v3523, 23
  %v3527 = bitcast i32 %v3526 to float
  %v3528 = fadd float %v3520, 0x3FF0000000000000
  %v3529 = fmul float %v3528, %v3525
  %v3530 = fmul float %v3529, %v3527
  %v3531 = fcmp ogt float %v3530, 0x3FDA8279A0000000
  %v3532 = call float @llvm.fmuladd.f32(float %v3530, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3533 = select i1 %v3531, float %v3532, float %v3530
  %v3534 = select i1 %v3531, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3535 = select i1 %v3531, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3536 = fmul float %v3533, %v3533
  %v3537 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3536, float 0xBFC0DA7220000000)
  %v3538 = call float @llvm.fmuladd.f32(float %v3537, float %v3536, float 0xBFC546EF00000000)
  %v3539 = call float @llvm.fmuladd.f32(float %v3538, float %v3536, float 0xBFD0002320000000)
  %v3540 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3536, float 0x3FC22D90A0000000)
  %v3541 = call float @llvm.fmuladd.f32(float %v3540, float %v3536, float 0x3FC999FF60000000)
  %v3542 = call float @llvm.fmuladd.f32(float %v3541, float %v3536, float 0x3FD5555540000000)
  %v3543 = call float @llvm.fmuladd.f32(float %v3533, float %v3539, float %v3542)
  %v3544 = call float @llvm.fmuladd.f32(float %v3533, float %v3543, float 0xBFE0000000000000)
  %v3545 = fmul float %v3533, %v3533
  %v3546 = call float @llvm.fmuladd.f32(float %v3545, float %v3544, float %v3535)
  %v3547 = fadd float %v3546, %v3533
  %v3548 = fadd float %v3547, %v3534
  %v3549 = fcmp ogt float %v3505, 0x0000000000000000
  %v3550 = select i1 %v3549, float %v3505, float 0x0000000000000000
  %v3551 = fadd float %v3550, %v3548
  %v3552 = add i64 %v1125, 0
  %v3553 = and i64 %v3552, %v312
  %v3554 = mul i64 %v3553, %v7
  %v3555 = add i64 %v3554, %v3488
  %v3556 = mul i64 %v3555, 8
  %v3557 = getelementptr inbounds float, ptr %v160, i64 %v3556
  %v3558 = add i64 %v1125, 0
  %v3559 = and i64 %v3558, %v320
  %v3560 = mul i64 %v3559, %v7
  %v3561 = add i64 %v3560, %v3488
  %v3562 = mul i64 %v3561, 1
  %v3563 = getelementptr inbounds float, ptr %v168, i64 %v3562
  %v3564 = getelementptr inbounds float, ptr %v3563, i64 0
  %v3565 = load float, ptr %v3564, align 4
  %v3566 = add i64 %v1125, 0
  %v3567 = and i64 %v3566, %v332
  %v3568 = mul i64 %v3567, %v7
  %v3569 = add i64 %v3568, %v3488
  %v3570 = mul i64 %v3569, 1
  %v3571 = getelementptr inbounds float, ptr %v180, i64 %v3570
  %v3572 = getelementptr inbounds float, ptr %v3571, i64 0
  %v3573 = load float, ptr %v3572, align 4
  %v3574 = fsub float 0x3FF0000000000000, %v3497
  %v3575 = add i64 %v1125, 0
  %v3576 = and i64 %v3575, %v252
  %v3577 = mul i64 %v3576, %v7
  %v3578 = add i64 %v3577, %v3488
  %v3579 = mul i64 %v3578, 8
  %v3580 = getelementptr inbounds float, ptr %v34, i64 %v3579
  %v3581 = add i64 %v1125, 0
  %v3582 = and i64 %v3581, %v304
  %v3583 = mul i64 %v3582, %v7
  %v3584 = add i64 %v3583, %v3488
  %v3585 = mul i64 %v3584, 1
  %v3586 = getelementptr inbounds float, ptr %v152, i64 %v3585
  %v3587 = getelementptr inbounds float, ptr %v3586, i64 0
  %v3588 = load float, ptr %v3587, align 4
  %v3589 = add i64 %v1125, 0
  %v3590 = and i64 %v3589, %v302
  %v3591 = mul i64 %v3590, %v7
  %v3592 = add i64 %v3591, %v3488
  %v3593 = mul i64 %v3592, 1
  %v3594 = getelementptr inbounds float, ptr %v150, i64 %v3593
  %v3595 = getelementptr inbounds float, ptr %v3594, i64 0
  %v3596 = load float, ptr %v3595, align 4
  %v3597 = call float @llvm.fabs.f32(float %v3596)
  %v3598 = fneg float %v3597
  %v3599 = fcmp olt float %v3598, 0xC05A400000000000
  %v3600 = select i1 %v3599, float 0xC05A400000000000, float %v3598
  %v3601 = call float @llvm.fmuladd.f32(float %v3600, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3602 = fsub float %v3601, 0x4168000000000000
  %v3603 = call float @llvm.fmuladd.f32(float %v3602, float 0xBFE62E4000000000, float %v3600)
  %v3604 = call float @llvm.fmuladd.f32(float %v3602, float 0xBEB7F7D1C0000000, float %v3603)
  %v3605 = bitcast float %v3601 to i32
  %v3606 = fmul float %v3604, %v3604
  %v3607 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3604, float 0x3F81227F40000000)
  %v3608 = call float @llvm.fmuladd.f32(float %v3607, float %v3604, float 0x3FA5556740000000)
  %v3609 = call float @llvm.fmuladd.f32(float %v3608, float %v3604, float 0x3FC5554B00000000)
  %v3610 = call float @llvm.fmuladd.f32(float %v3609, float %v3604, float 0x3FDFFFFFE0000000)
  %v3611 = call float @llvm.fmuladd.f32(float %v3606, float %v3610, float %v3604)
  %v3612 = sub i32 %v3605, 1262485250
  %v3613 = lshr i32 %v3612, 1
  %v3614 = sub i32 %v3612, %v3613
  %v3615 = shl i32 %v3613, 23
  %v3616 = bitcast i32 %v3615 to float
  %v3617 = shl i32 %v3614, 23
  %v3618 = bitcast i32 %v3617 to float
  %v3619 = fadd float %v3611, 0x3FF0000000000000
  %v3620 = fmul float %v3619, %v3616
  %v3621 = fmul float %v3620, %v3618
  %v3622 = fcmp ogt float %v3621, 0x3FDA8279A0000000
  %v3623 = call float @llvm.fmuladd.f32(float %v3621, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3624 = select i1 %v3622, float %v3623, float %v3621
  %v3625 = select i1 %v3622, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3626 = select i1 %v3622, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3627 = fmul float %v3624, %v3624
  %v3628 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3627, float 0xBFC0DA7220000000)
  %v3629 = call float @llvm.fmuladd.f32(float %v3628, float %v3627, float 0xBFC546EF00000000)
  %v3630 = call float @llvm.fmuladd.f32(float %v3629, float %v3627, float 0xBFD0002320000000)
  %v3631 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3627, float 0x3FC22D90A0000000)
  %v3632 = call float @llvm.fmuladd.f32(float %v3631, float %v3627, float 0x3FC999FF60000000)
  %v3633 = call float @llvm.fmuladd.f32(float %v3632, float %v3627, float 0x3FD5555540000000)
  %v3634 = call float @llvm.fmuladd.f32(float %v3624, float %v3630, float %v3633)
  %v3635 = call float @llvm.fmuladd.f32(float %v3624, float %v3634, float 0xBFE0000000000000)
  %v3636 = fmul float %v3624, %v3624
  %v3637 = call float @llvm.fmuladd.f32(float %v3636, float %v3635, float %v3626)
  %v3638 = fadd float %v3637, %v3624
  %v3639 = fadd float %v3638, %v3625
  %v3640 = fcmp ogt float %v3596, 0x0000000000000000
  %v3641 = select i1 %v3640, float %v3596, float 0x0000000000000000
  %v3642 = fadd float %v3641, %v3639
  %v3643 = add i64 %v1125, 0
  %v3644 = and i64 %v3643, %v314
  %v3645 = mul i64 %v3644, %v7
  %v3646 = add i64 %v3645, %v3488
  %v3647 = mul i64 %v3646, 8
  %v3648 = getelementptr inbounds float, ptr %v162, i64 %v3647
  %v3649 = add i64 %v1125, 0
  %v3650 = and i64 %v3649, %v324
  %v3651 = mul i64 %v3650, %v7
  %v3652 = add i64 %v3651, %v3488
  %v3653 = mul i64 %v3652, 1
  %v3654 = getelementptr inbounds float, ptr %v172, i64 %v3653
  %v3655 = getelementptr inbounds float, ptr %v3654, i64 0
  %v3656 = load float, ptr %v3655, align 4
  %v3657 = add i64 %v1125, 0
  %v3658 = and i64 %v3657, %v334
  %v3659 = mul i64 %v3658, %v7
  %v3660 = add i64 %v3659, %v3488
  %v3661 = mul i64 %v3660, 1
  %v3662 = getelementptr inbounds float, ptr %v182, i64 %v3661
  %v3663 = getelementptr inbounds float, ptr %v3662, i64 0
  %v3664 = load float, ptr %v3663, align 4
  %v3665 = fsub float 0x3FF0000000000000, %v3588
  %v3666 = add i64 %v1125, 0
  %v3667 = and i64 %v3666, %v254
  %v3668 = mul i64 %v3667, %v7
  %v3669 = add i64 %v3668, %v3488
  %v3670 = mul i64 %v3669, 8
  %v3671 = getelementptr inbounds float, ptr %v36, i64 %v3670
  %v3672 = add i64 %v1125, 0
  %v3673 = and i64 %v3672, %v336
  %v3674 = mul i64 %v3673, %v7
  %v3675 = add i64 %v3674, %v3488
  %v3676 = mul i64 %v3675, 8
  %v3677 = getelementptr inbounds float, ptr %v184, i64 %v3676
  %v3678 = add i64 %v1125, 0
  %v3679 = and i64 %v3678, %v338
  %v3680 = mul i64 %v3679, %v7
  %v3681 = add i64 %v3680, %v3488
  %v3682 = mul i64 %v3681, 8
  %v3683 = getelementptr inbounds float, ptr %v186, i64 %v3682
  %v3684 = add i64 0, 0
  %v3685 = getelementptr inbounds float, ptr %v3557, i64 %v3684
  %v3686 = load <8 x float>, ptr %v3685, align 4
  %v3687 = insertelement <8 x float> poison, float %v3551, i64 0
  %v3688 = shufflevector <8 x float> %v3687, <8 x float> poison, <8 x i32> zeroinitializer
  %v3689 = fmul <8 x float> %v3688, %v3686
  %v3690 = insertelement <8 x float> poison, float %v3565, i64 0
  %v3691 = shufflevector <8 x float> %v3690, <8 x float> poison, <8 x i32> zeroinitializer
  %v3692 = fsub <8 x float> %v3689, %v3691
  %v3693 = fcmp olt <8 x float> %v3692, splat (float 0xC05A400000000000)
  %v3694 = select <8 x i1> %v3693, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3692
  %v3695 = fcmp ogt <8 x float> %v3694, splat (float 0x4056400000000000)
  %v3696 = select <8 x i1> %v3695, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3694
  %v3697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3696, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3698 = fsub <8 x float> %v3697, splat (float 0x4168000000000000)
  %v3699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3698, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3696)
  %v3700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3698, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3699)
  %v3701 = bitcast <8 x float> %v3697 to <8 x i32>
  %v3702 = fmul <8 x float> %v3700, %v3700
  %v3703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3700, <8 x float> splat (float 0x3F81227F40000000))
  %v3704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3703, <8 x float> %v3700, <8 x float> splat (float 0x3FA5556740000000))
  %v3705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3704, <8 x float> %v3700, <8 x float> splat (float 0x3FC5554B00000000))
  %v3706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3705, <8 x float> %v3700, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3702, <8 x float> %v3706, <8 x float> %v3700)
  %v3708 = sub <8 x i32> %v3701, splat (i32 1262485250)
  %v3709 = lshr <8 x i32> %v3708, splat (i32 1)
  %v3710 = sub <8 x i32> %v3708, %v3709
  %v3711 = shl <8 x i32> %v3709, splat (i32 23)
  %v3712 = bitcast <8 x i32> %v3711 to <8 x float>
  %v3713 = shl <8 x i32> %v3710, splat (i32 23)
  %v3714 = bitcast <8 x i32> %v3713 to <8 x float>
  %v3715 = fadd <8 x float> %v3707, splat (float 0x3FF0000000000000)
  %v3716 = fmul <8 x float> %v3715, %v3712
  %v3717 = fmul <8 x float> %v3716, %v3714
  %v3718 = insertelement <8 x float> poison, float %v3573, i64 0
  %v3719 = shufflevector <8 x float> %v3718, <8 x float> poison, <8 x i32> zeroinitializer
  %v3720 = fdiv <8 x float> %v3717, %v3719
  %v3721 = insertelement <8 x float> poison, float %v3497, i64 0
  %v3722 = shufflevector <8 x float> %v3721, <8 x float> poison, <8 x i32> zeroinitializer
  %v3723 = fmul <8 x float> %v3722, %v3720
  %v3724 = add i64 0, 0
  %v3725 = getelementptr inbounds float, ptr %v3580, i64 %v3724
  %v3726 = load <8 x float>, ptr %v3725, align 4
  %v3727 = insertelement <8 x float> poison, float %v3574, i64 0
  %v3728 = shufflevector <8 x float> %v3727, <8 x float> poison, <8 x i32> zeroinitializer
  %v3729 = fmul <8 x float> %v3728, %v3726
  %v3730 = fadd <8 x float> %v3723, %v3729
  %v3731 = add i64 0, 0
  %v3732 = getelementptr inbounds float, ptr %v3648, i64 %v3731
  %v3733 = load <8 x float>, ptr %v3732, align 4
  %v3734 = insertelement <8 x float> poison, float %v3642, i64 0
  %v3735 = shufflevector <8 x float> %v3734, <8 x float> poison, <8 x i32> zeroinitializer
  %v3736 = fmul <8 x float> %v3735, %v3733
  %v3737 = insertelement <8 x float> poison, float %v3656, i64 0
  %v3738 = shufflevector <8 x float> %v3737, <8 x float> poison, <8 x i32> zeroinitializer
  %v3739 = fsub <8 x float> %v3736, %v3738
  %v3740 = fcmp olt <8 x float> %v3739, splat (float 0xC05A400000000000)
  %v3741 = select <8 x i1> %v3740, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3739
  %v3742 = fcmp ogt <8 x float> %v3741, splat (float 0x4056400000000000)
  %v3743 = select <8 x i1> %v3742, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3741
  %v3744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3743, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3745 = fsub <8 x float> %v3744, splat (float 0x4168000000000000)
  %v3746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3745, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3743)
  %v3747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3745, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3746)
  %v3748 = bitcast <8 x float> %v3744 to <8 x i32>
  %v3749 = fmul <8 x float> %v3747, %v3747
  %v3750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3747, <8 x float> splat (float 0x3F81227F40000000))
  %v3751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3750, <8 x float> %v3747, <8 x float> splat (float 0x3FA5556740000000))
  %v3752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3751, <8 x float> %v3747, <8 x float> splat (float 0x3FC5554B00000000))
  %v3753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3752, <8 x float> %v3747, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3749, <8 x float> %v3753, <8 x float> %v3747)
  %v3755 = sub <8 x i32> %v3748, splat (i32 1262485250)
  %v3756 = lshr <8 x i32> %v3755, splat (i32 1)
  %v3757 = sub <8 x i32> %v3755, %v3756
  %v3758 = shl <8 x i32> %v3756, splat (i32 23)
  %v3759 = bitcast <8 x i32> %v3758 to <8 x float>
  %v3760 = shl <8 x i32> %v3757, splat (i32 23)
  %v3761 = bitcast <8 x i32> %v3760 to <8 x float>
  %v3762 = fadd <8 x float> %v3754, splat (float 0x3FF0000000000000)
  %v3763 = fmul <8 x float> %v3762, %v3759
  %v3764 = fmul <8 x float> %v3763, %v3761
  %v3765 = insertelement <8 x float> poison, float %v3664, i64 0
  %v3766 = shufflevector <8 x float> %v3765, <8 x float> poison, <8 x i32> zeroinitializer
  %v3767 = fdiv <8 x float> %v3764, %v3766
  %v3768 = insertelement <8 x float> poison, float %v3588, i64 0
  %v3769 = shufflevector <8 x float> %v3768, <8 x float> poison, <8 x i32> zeroinitializer
  %v3770 = fmul <8 x float> %v3769, %v3767
  %v3771 = add i64 0, 0
  %v3772 = getelementptr inbounds float, ptr %v3671, i64 %v3771
  %v3773 = load <8 x float>, ptr %v3772, align 4
  %v3774 = insertelement <8 x float> poison, float %v3665, i64 0
  %v3775 = shufflevector <8 x float> %v3774, <8 x float> poison, <8 x i32> zeroinitializer
  %v3776 = fmul <8 x float> %v3775, %v3773
  %v3777 = fadd <8 x float> %v3770, %v3776
  %v3778 = add i64 0, 0
  %v3779 = getelementptr inbounds float, ptr %v3677, i64 %v3778
  store <8 x float> %v3730, ptr %v3779, align 4
  %v3780 = add i64 0, 0
  %v3781 = getelementptr inbounds float, ptr %v3683, i64 %v3780
  store <8 x float> %v3777, ptr %v3781, align 4
  %v3782 = add nsw i64 %v3488, 1
  br label %b359
b361:
  %v3783 = add i64 %v7, 0
  %v3784 = sdiv i64 %v3783, 1
  %v3785 = add i64 %v2, 1
  %v3786 = mul i64 %v3784, %v2
  %v3787 = sdiv i64 %v3786, %v3
  %v3788 = mul i64 %v3787, 1
  %v3789 = icmp slt i64 %v3788, %v7
  %v3790 = select i1 %v3789, i64 %v3788, i64 %v7
  %v3791 = mul i64 %v3784, %v3785
  %v3792 = sdiv i64 %v3791, %v3
  %v3793 = mul i64 %v3792, 1
  %v3794 = icmp slt i64 %v3793, %v7
  %v3795 = select i1 %v3794, i64 %v3793, i64 %v7
  br label %b362
b362:
  %v3796 = phi i64 [ %v3790, %b361 ], [ %v3851, %b367 ]
  %v3797 = icmp slt i64 %v3796, %v3795
  br i1 %v3797, label %b363, label %b364
b363:
  br label %b365
b365:
  %v3798 = phi i64 [ 0, %b363 ], [ %v3850, %b366 ]
  %v3799 = icmp slt i64 %v3798, 8
  br i1 %v3799, label %b366, label %b367
b366:
  %v3800 = mul i64 %v3796, 8
  %v3801 = getelementptr inbounds float, ptr %v136, i64 %v3800
  %v3802 = mul i64 %v3796, 8
  %v3803 = getelementptr inbounds float, ptr %v132, i64 %v3802
  %v3804 = add i64 %v1125, 0
  %v3805 = and i64 %v3804, %v340
  %v3806 = mul i64 %v3805, %v7
  %v3807 = add i64 %v3806, %v3796
  %v3808 = mul i64 %v3807, 64
  %v3809 = getelementptr inbounds float, ptr %v188, i64 %v3808
  %v3810 = add i64 %v1125, 0
  %v3811 = and i64 %v3810, %v342
  %v3812 = mul i64 %v3811, %v7
  %v3813 = add i64 %v3812, %v3796
  %v3814 = mul i64 %v3813, 64
  %v3815 = getelementptr inbounds float, ptr %v190, i64 %v3814
  %v3816 = add i64 0, %v3798
  %v3817 = mul i64 0, 8
  %v3818 = add i64 %v3816, %v3817
  %v3819 = getelementptr inbounds float, ptr %v88, i64 %v3818
  %v3820 = getelementptr float, ptr %v3819, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v3821 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3820, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3822 = fptosi <8 x float> %v3821 to <8 x i64>
  %v3823 = icmp slt <8 x i64> %v3822, splat (i64 0)
  %v3824 = select <8 x i1> %v3823, <8 x i64> splat (i64 0), <8 x i64> %v3822
  %v3825 = icmp sgt <8 x i64> %v3824, splat (i64 7)
  %v3826 = select <8 x i1> %v3825, <8 x i64> splat (i64 7), <8 x i64> %v3824
  %v3827 = mul <8 x i64> %v3826, splat (i64 1)
  %v3828 = getelementptr inbounds float, ptr %v3801, i64 0
  %v3829 = add <8 x i64> %v3827, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3830 = getelementptr float, ptr %v3828, <8 x i64> %v3829
  %v3831 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3830, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3832 = fptosi <8 x float> %v3821 to <8 x i64>
  %v3833 = icmp slt <8 x i64> %v3832, splat (i64 0)
  %v3834 = select <8 x i1> %v3833, <8 x i64> splat (i64 0), <8 x i64> %v3832
  %v3835 = icmp sgt <8 x i64> %v3834, splat (i64 7)
  %v3836 = select <8 x i1> %v3835, <8 x i64> splat (i64 7), <8 x i64> %v3834
  %v3837 = mul <8 x i64> %v3836, splat (i64 1)
  %v3838 = getelementptr inbounds float, ptr %v3803, i64 0
  %v3839 = add <8 x i64> %v3837, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3840 = getelementptr float, ptr %v3838, <8 x i64> %v3839
  %v3841 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3840, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3842 = mul i64 %v3798, 8
  %v3843 = add i64 0, %v3842
  %v3844 = add i64 %v3843, 0
  %v3845 = getelementptr inbounds float, ptr %v3809, i64 %v3844
  store <8 x float> %v3831, ptr %v3845, align 4
  %v3846 = mul i64 %v3798, 8
  %v3847 = add i64 0, %v3846
  %v3848 = add i64 %v3847, 0
  %v3849 = getelementptr inbounds float, ptr %v3815, i64 %v3848
  store <8 x float> %v3841, ptr %v3849, align 4
  %v3850 = add nsw i64 %v3798, 1
  br label %b365
b367:
  %v3851 = add nsw i64 %v3796, 1
  br label %b362
b364:
  %v3852 = add i64 %v7, 0
  %v3853 = sdiv i64 %v3852, 1
  %v3854 = add i64 %v2, 1
  %v3855 = mul i64 %v3853, %v2
  %v3856 = sdiv i64 %v3855, %v3
  %v3857 = mul i64 %v3856, 1
  %v3858 = icmp slt i64 %v3857, %v7
  %v3859 = select i1 %v3858, i64 %v3857, i64 %v7
  %v3860 = mul i64 %v3853, %v3854
  %v3861 = sdiv i64 %v3860, %v3
  %v3862 = mul i64 %v3861, 1
  %v3863 = icmp slt i64 %v3862, %v7
  %v3864 = select i1 %v3863, i64 %v3862, i64 %v7
  br label %b368
b368:
  %v3865 = phi i64 [ %v3859, %b364 ], [ %v3916, %b373 ]
  %v3866 = icmp slt i64 %v3865, %v3864
  br i1 %v3866, label %b369, label %b370
b369:
  br label %b371
b371:
  %v3867 = phi i64 [ 0, %b369 ], [ %v3915, %b376 ]
  %v3868 = icmp slt i64 %v3867, 8
  br i1 %v3868, label %b372, label %b373
b372:
  br label %b374
b374:
  %v3869 = phi i64 [ 0, %b372 ], [ %v3900, %b375 ]
  %v3870 = phi <8 x float> [ splat (float 0x0000000000000000), %b372 ], [ %v3899, %b375 ]
  %v3871 = icmp slt i64 %v3869, 8
  br i1 %v3871, label %b375, label %b376
b375:
  %v3872 = mul i64 %v3865, 8
  %v3873 = getelementptr inbounds float, ptr %v132, i64 %v3872
  %v3874 = add i64 %v1125, 0
  %v3875 = and i64 %v3874, %v336
  %v3876 = mul i64 %v3875, %v7
  %v3877 = add i64 %v3876, %v3865
  %v3878 = mul i64 %v3877, 8
  %v3879 = getelementptr inbounds float, ptr %v184, i64 %v3878
  %v3880 = mul i64 %v3867, 8
  %v3881 = add i64 0, %v3880
  %v3882 = add i64 %v3881, %v3869
  %v3883 = getelementptr inbounds float, ptr %v88, i64 %v3882
  %v3884 = load <8 x float>, ptr %v3883, align 4
  %v3885 = fptosi <8 x float> %v3884 to <8 x i64>
  %v3886 = icmp slt <8 x i64> %v3885, splat (i64 0)
  %v3887 = select <8 x i1> %v3886, <8 x i64> splat (i64 0), <8 x i64> %v3885
  %v3888 = icmp sgt <8 x i64> %v3887, splat (i64 7)
  %v3889 = select <8 x i1> %v3888, <8 x i64> splat (i64 7), <8 x i64> %v3887
  %v3890 = mul <8 x i64> %v3889, splat (i64 1)
  %v3891 = getelementptr inbounds float, ptr %v3873, i64 0
  %v3892 = add <8 x i64> %v3890, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3893 = getelementptr float, ptr %v3891, <8 x i64> %v3892
  %v3894 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3893, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3895 = add i64 0, %v3869
  %v3896 = getelementptr inbounds float, ptr %v3879, i64 %v3895
  %v3897 = load <8 x float>, ptr %v3896, align 4
  %v3898 = fmul <8 x float> %v3894, %v3897
  %v3899 = fadd <8 x float> %v3870, %v3898
  %v3900 = add nsw i64 %v3869, 8
  br label %b374
b376:
  %v3901 = shufflevector <8 x float> %v3870, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3902 = shufflevector <8 x float> %v3870, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3903 = fadd <4 x float> %v3901, %v3902
  %v3904 = shufflevector <4 x float> %v3903, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3905 = shufflevector <4 x float> %v3903, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3906 = fadd <2 x float> %v3904, %v3905
  %v3907 = extractelement <2 x float> %v3906, i64 0
  %v3908 = extractelement <2 x float> %v3906, i64 1
  %v3909 = fadd float %v3907, %v3908
  %v3910 = fadd float %v3909, 0x0000000000000000
  %v3911 = mul i64 %v3865, 8
  %v3912 = getelementptr inbounds float, ptr %v124, i64 %v3911
  %v3913 = add i64 0, %v3867
  %v3914 = getelementptr inbounds float, ptr %v3912, i64 %v3913
  store float %v3910, ptr %v3914, align 4
  %v3915 = add nsw i64 %v3867, 1
  br label %b371
b373:
  %v3916 = add nsw i64 %v3865, 1
  br label %b368
b370:
  %v3917 = add i64 %v7, 0
  %v3918 = sdiv i64 %v3917, 1
  %v3919 = add i64 %v2, 1
  %v3920 = mul i64 %v3918, %v2
  %v3921 = sdiv i64 %v3920, %v3
  %v3922 = mul i64 %v3921, 1
  %v3923 = icmp slt i64 %v3922, %v7
  %v3924 = select i1 %v3923, i64 %v3922, i64 %v7
  %v3925 = mul i64 %v3918, %v3919
  %v3926 = sdiv i64 %v3925, %v3
  %v3927 = mul i64 %v3926, 1
  %v3928 = icmp slt i64 %v3927, %v7
  %v3929 = select i1 %v3928, i64 %v3927, i64 %v7
  br label %b377
b377:
  %v3930 = phi i64 [ %v3924, %b370 ], [ %v3981, %b382 ]
  %v3931 = icmp slt i64 %v3930, %v3929
  br i1 %v3931, label %b378, label %b379
b378:
  br label %b380
b380:
  %v3932 = phi i64 [ 0, %b378 ], [ %v3980, %b385 ]
  %v3933 = icmp slt i64 %v3932, 8
  br i1 %v3933, label %b381, label %b382
b381:
  br label %b383
b383:
  %v3934 = phi i64 [ 0, %b381 ], [ %v3965, %b384 ]
  %v3935 = phi <8 x float> [ splat (float 0x0000000000000000), %b381 ], [ %v3964, %b384 ]
  %v3936 = icmp slt i64 %v3934, 8
  br i1 %v3936, label %b384, label %b385
b384:
  %v3937 = mul i64 %v3930, 8
  %v3938 = getelementptr inbounds float, ptr %v136, i64 %v3937
  %v3939 = add i64 %v1125, 0
  %v3940 = and i64 %v3939, %v338
  %v3941 = mul i64 %v3940, %v7
  %v3942 = add i64 %v3941, %v3930
  %v3943 = mul i64 %v3942, 8
  %v3944 = getelementptr inbounds float, ptr %v186, i64 %v3943
  %v3945 = mul i64 %v3932, 8
  %v3946 = add i64 0, %v3945
  %v3947 = add i64 %v3946, %v3934
  %v3948 = getelementptr inbounds float, ptr %v88, i64 %v3947
  %v3949 = load <8 x float>, ptr %v3948, align 4
  %v3950 = fptosi <8 x float> %v3949 to <8 x i64>
  %v3951 = icmp slt <8 x i64> %v3950, splat (i64 0)
  %v3952 = select <8 x i1> %v3951, <8 x i64> splat (i64 0), <8 x i64> %v3950
  %v3953 = icmp sgt <8 x i64> %v3952, splat (i64 7)
  %v3954 = select <8 x i1> %v3953, <8 x i64> splat (i64 7), <8 x i64> %v3952
  %v3955 = mul <8 x i64> %v3954, splat (i64 1)
  %v3956 = getelementptr inbounds float, ptr %v3938, i64 0
  %v3957 = add <8 x i64> %v3955, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v3958 = getelementptr float, ptr %v3956, <8 x i64> %v3957
  %v3959 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3958, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v3960 = add i64 0, %v3934
  %v3961 = getelementptr inbounds float, ptr %v3944, i64 %v3960
  %v3962 = load <8 x float>, ptr %v3961, align 4
  %v3963 = fmul <8 x float> %v3959, %v3962
  %v3964 = fadd <8 x float> %v3935, %v3963
  %v3965 = add nsw i64 %v3934, 8
  br label %b383
b385:
  %v3966 = shufflevector <8 x float> %v3935, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3967 = shufflevector <8 x float> %v3935, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3968 = fadd <4 x float> %v3966, %v3967
  %v3969 = shufflevector <4 x float> %v3968, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3970 = shufflevector <4 x float> %v3968, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3971 = fadd <2 x float> %v3969, %v3970
  %v3972 = extractelement <2 x float> %v3971, i64 0
  %v3973 = extractelement <2 x float> %v3971, i64 1
  %v3974 = fadd float %v3972, %v3973
  %v3975 = fadd float %v3974, 0x0000000000000000
  %v3976 = mul i64 %v3930, 8
  %v3977 = getelementptr inbounds float, ptr %v128, i64 %v3976
  %v3978 = add i64 0, %v3932
  %v3979 = getelementptr inbounds float, ptr %v3977, i64 %v3978
  store float %v3975, ptr %v3979, align 4
  %v3980 = add nsw i64 %v3932, 1
  br label %b380
b382:
  %v3981 = add nsw i64 %v3930, 1
  br label %b377
b379:
  %v3982 = add i64 %v7, 0
  %v3983 = sdiv i64 %v3982, 1
  %v3984 = add i64 %v2, 1
  %v3985 = mul i64 %v3983, %v2
  %v3986 = sdiv i64 %v3985, %v3
  %v3987 = mul i64 %v3986, 1
  %v3988 = icmp slt i64 %v3987, %v7
  %v3989 = select i1 %v3988, i64 %v3987, i64 %v7
  %v3990 = mul i64 %v3983, %v3984
  %v3991 = sdiv i64 %v3990, %v3
  %v3992 = mul i64 %v3991, 1
  %v3993 = icmp slt i64 %v3992, %v7
  %v3994 = select i1 %v3993, i64 %v3992, i64 %v7
  br label %b386
b386:
  %v3995 = phi i64 [ %v3989, %b379 ], [ %v4027, %b387 ]
  %v3996 = icmp slt i64 %v3995, %v3994
  br i1 %v3996, label %b387, label %b388
b387:
  %v3997 = mul i64 %v3995, 8
  %v3998 = getelementptr inbounds float, ptr %v124, i64 %v3997
  %v3999 = mul i64 %v3995, 8
  %v4000 = getelementptr inbounds float, ptr %v128, i64 %v3999
  %v4001 = add i64 %v1125, 0
  %v4002 = and i64 %v4001, %v344
  %v4003 = mul i64 %v4002, %v7
  %v4004 = add i64 %v4003, %v3995
  %v4005 = mul i64 %v4004, 8
  %v4006 = getelementptr inbounds float, ptr %v192, i64 %v4005
  %v4007 = add i64 %v1125, 0
  %v4008 = and i64 %v4007, %v346
  %v4009 = mul i64 %v4008, %v7
  %v4010 = add i64 %v4009, %v3995
  %v4011 = mul i64 %v4010, 8
  %v4012 = getelementptr inbounds float, ptr %v194, i64 %v4011
  %v4013 = add i64 0, 0
  %v4014 = getelementptr inbounds float, ptr %v3998, i64 %v4013
  %v4015 = load <8 x float>, ptr %v4014, align 4
  %v4016 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v4017 = shufflevector <8 x float> %v4016, <8 x float> poison, <8 x i32> zeroinitializer
  %v4018 = fadd <8 x float> %v4015, %v4017
  %v4019 = add i64 0, 0
  %v4020 = getelementptr inbounds float, ptr %v4000, i64 %v4019
  %v4021 = load <8 x float>, ptr %v4020, align 4
  %v4022 = fadd <8 x float> %v4021, %v4017
  %v4023 = add i64 0, 0
  %v4024 = getelementptr inbounds float, ptr %v4006, i64 %v4023
  store <8 x float> %v4018, ptr %v4024, align 4
  %v4025 = add i64 0, 0
  %v4026 = getelementptr inbounds float, ptr %v4012, i64 %v4025
  store <8 x float> %v4022, ptr %v4026, align 4
  %v4027 = add nsw i64 %v3995, 1
  br label %b386
b388:
  %v4028 = add i64 %v7, 0
  %v4029 = sdiv i64 %v4028, 1
  %v4030 = add i64 %v2, 1
  %v4031 = mul i64 %v4029, %v2
  %v4032 = sdiv i64 %v4031, %v3
  %v4033 = mul i64 %v4032, 1
  %v4034 = icmp slt i64 %v4033, %v7
  %v4035 = select i1 %v4034, i64 %v4033, i64 %v7
  %v4036 = mul i64 %v4029, %v4030
  %v4037 = sdiv i64 %v4036, %v3
  %v4038 = mul i64 %v4037, 1
  %v4039 = icmp slt i64 %v4038, %v7
  %v4040 = select i1 %v4039, i64 %v4038, i64 %v7
  br label %b389
b389:
  %v4041 = phi i64 [ %v4035, %b388 ], [ %v4163, %b394 ]
  %v4042 = icmp slt i64 %v4041, %v4040
  br i1 %v4042, label %b390, label %b391
b390:
  br label %b392
b392:
  %v4043 = phi i64 [ 0, %b390 ], [ %v4145, %b393 ]
  %v4044 = phi <8 x float> [ splat (float 0x0000000000000000), %b390 ], [ %v4144, %b393 ]
  %v4045 = icmp slt i64 %v4043, 8
  br i1 %v4045, label %b393, label %b394
b393:
  %v4046 = add i64 %v1125, 0
  %v4047 = and i64 %v4046, %v344
  %v4048 = mul i64 %v4047, %v7
  %v4049 = add i64 %v4048, %v4041
  %v4050 = mul i64 %v4049, 8
  %v4051 = getelementptr inbounds float, ptr %v192, i64 %v4050
  %v4052 = add i64 %v1125, 0
  %v4053 = and i64 %v4052, %v300
  %v4054 = mul i64 %v4053, %v7
  %v4055 = add i64 %v4054, %v4041
  %v4056 = mul i64 %v4055, 1
  %v4057 = getelementptr inbounds float, ptr %v148, i64 %v4056
  %v4058 = getelementptr inbounds float, ptr %v4057, i64 0
  %v4059 = load float, ptr %v4058, align 4
  %v4060 = call float @llvm.fabs.f32(float %v4059)
  %v4061 = fneg float %v4060
  %v4062 = fcmp olt float %v4061, 0xC05A400000000000
  %v4063 = select i1 %v4062, float 0xC05A400000000000, float %v4061
  %v4064 = call float @llvm.fmuladd.f32(float %v4063, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4065 = fsub float %v4064, 0x4168000000000000
  %v4066 = call float @llvm.fmuladd.f32(float %v4065, float 0xBFE62E4000000000, float %v4063)
  %v4067 = call float @llvm.fmuladd.f32(float %v4065, float 0xBEB7F7D1C0000000, float %v4066)
  %v4068 = bitcast float %v4064 to i32
  %v4069 = fmul float %v4067, %v4067
  %v4070 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4067, float 0x3F81227F40000000)
  %v4071 = call float @llvm.fmuladd.f32(float %v4070, float %v4067, float 0x3FA5556740000000)
  %v4072 = call float @llvm.fmuladd.f32(float %v4071, float %v4067, float 0x3FC5554B00000000)
  %v4073 = call float @llvm.fmuladd.f32(float %v4072, float %v4067, float 0x3FDFFFFFE0000000)
  %v4074 = call float @llvm.fmuladd.f32(float %v4069, float %v4073, float %v4067)
  %v4075 = sub i32 %v4068, 1262485250
  %v4076 = lshr i32 %v4075, 1
  %v4077 = sub i32 %v4075, %v4076
  %v4078 = shl i32 %v4076, 23
  %v4079 = bitcast i32 %v4078 to float
  %v4080 = shl i32 %v4077, 23
  %v4081 = bitcast i32 %v4080 to float
  %v4082 = fadd float %v4074, 0x3FF0000000000000
  %v4083 = fmul float %v4082, %v4079
  %v4084 = fmul float %v4083, %v4081
  %v4085 = fcmp ogt float %v4084, 0x3FDA8279A0000000
  %v4086 = call float @llvm.fmuladd.f32(float %v4084, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4087 = select i1 %v4085, float %v4086, float %v4084
  %v4088 = select i1 %v4085, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4089 = select i1 %v4085, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4090 = fmul float %v4087, %v4087
  %v4091 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4090, float 0xBFC0DA7220000000)
  %v4092 = call float @llvm.fmuladd.f32(float %v4091, float %v4090, float 0xBFC546EF00000000)
  %v4093 = call float @llvm.fmuladd.f32(float %v4092, float %v4090, float 0xBFD0002320000000)
  %v4094 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4090, float 0x3FC22D90A0000000)
  %v4095 = call float @llvm.fmuladd.f32(float %v4094, float %v4090, float 0x3FC999FF60000000)
  %v4096 = call float @llvm.fmuladd.f32(float %v4095, float %v4090, float 0x3FD5555540000000)
  %v4097 = call float @llvm.fmuladd.f32(float %v4087, float %v4093, float %v4096)
  %v4098 = call float @llvm.fmuladd.f32(float %v4087, float %v4097, float 0xBFE0000000000000)
  %v4099 = fmul float %v4087, %v4087
  %v4100 = call float @llvm.fmuladd.f32(float %v4099, float %v4098, float %v4089)
  %v4101 = fadd float %v4100, %v4087
  %v4102 = fadd float %v4101, %v4088
  %v4103 = fcmp ogt float %v4059, 0x0000000000000000
  %v4104 = select i1 %v4103, float %v4059, float 0x0000000000000000
  %v4105 = fadd float %v4104, %v4102
  %v4106 = fadd float 0x3FF0000000000000, %v4105
  %v4107 = add i64 0, %v4043
  %v4108 = getelementptr inbounds float, ptr %v4051, i64 %v4107
  %v4109 = load <8 x float>, ptr %v4108, align 4
  %v4110 = insertelement <8 x float> poison, float %v4106, i64 0
  %v4111 = shufflevector <8 x float> %v4110, <8 x float> poison, <8 x i32> zeroinitializer
  %v4112 = extractelement <8 x float> %v4109, i64 0
  %v4113 = extractelement <8 x float> %v4111, i64 0
  %v4114 = call float @powf(float %v4112, float %v4113)
  %v4115 = extractelement <8 x float> %v4109, i64 1
  %v4116 = extractelement <8 x float> %v4111, i64 1
  %v4117 = call float @powf(float %v4115, float %v4116)
  %v4118 = extractelement <8 x float> %v4109, i64 2
  %v4119 = extractelement <8 x float> %v4111, i64 2
  %v4120 = call float @powf(float %v4118, float %v4119)
  %v4121 = extractelement <8 x float> %v4109, i64 3
  %v4122 = extractelement <8 x float> %v4111, i64 3
  %v4123 = call float @powf(float %v4121, float %v4122)
  %v4124 = extractelement <8 x float> %v4109, i64 4
  %v4125 = extractelement <8 x float> %v4111, i64 4
  %v4126 = call float @powf(float %v4124, float %v4125)
  %v4127 = extractelement <8 x float> %v4109, i64 5
  %v4128 = extractelement <8 x float> %v4111, i64 5
  %v4129 = call float @powf(float %v4127, float %v4128)
  %v4130 = extractelement <8 x float> %v4109, i64 6
  %v4131 = extractelement <8 x float> %v4111, i64 6
  %v4132 = call float @powf(float %v4130, float %v4131)
  %v4133 = extractelement <8 x float> %v4109, i64 7
  %v4134 = extractelement <8 x float> %v4111, i64 7
  %v4135 = call float @powf(float %v4133, float %v4134)
  %v4136 = insertelement <8 x float> poison, float %v4114, i64 0
  %v4137 = insertelement <8 x float> %v4136, float %v4117, i64 1
  %v4138 = insertelement <8 x float> %v4137, float %v4120, i64 2
  %v4139 = insertelement <8 x float> %v4138, float %v4123, i64 3
  %v4140 = insertelement <8 x float> %v4139, float %v4126, i64 4
  %v4141 = insertelement <8 x float> %v4140, float %v4129, i64 5
  %v4142 = insertelement <8 x float> %v4141, float %v4132, i64 6
  %v4143 = insertelement <8 x float> %v4142, float %v4135, i64 7
  %v4144 = fadd <8 x float> %v4044, %v4143
  %v4145 = add nsw i64 %v4043, 8
  br label %b392
b394:
  %v4146 = shufflevector <8 x float> %v4044, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4147 = shufflevector <8 x float> %v4044, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4148 = fadd <4 x float> %v4146, %v4147
  %v4149 = shufflevector <4 x float> %v4148, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4150 = shufflevector <4 x float> %v4148, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4151 = fadd <2 x float> %v4149, %v4150
  %v4152 = extractelement <2 x float> %v4151, i64 0
  %v4153 = extractelement <2 x float> %v4151, i64 1
  %v4154 = fadd float %v4152, %v4153
  %v4155 = fadd float %v4154, 0x0000000000000000
  %v4156 = add i64 %v1125, 0
  %v4157 = and i64 %v4156, %v348
  %v4158 = mul i64 %v4157, %v7
  %v4159 = add i64 %v4158, %v4041
  %v4160 = mul i64 %v4159, 1
  %v4161 = getelementptr inbounds float, ptr %v196, i64 %v4160
  %v4162 = getelementptr inbounds float, ptr %v4161, i64 0
  store float %v4155, ptr %v4162, align 4
  %v4163 = add nsw i64 %v4041, 1
  br label %b389
b391:
  %v4164 = add i64 %v7, 0
  %v4165 = sdiv i64 %v4164, 1
  %v4166 = add i64 %v2, 1
  %v4167 = mul i64 %v4165, %v2
  %v4168 = sdiv i64 %v4167, %v3
  %v4169 = mul i64 %v4168, 1
  %v4170 = icmp slt i64 %v4169, %v7
  %v4171 = select i1 %v4170, i64 %v4169, i64 %v7
  %v4172 = mul i64 %v4165, %v4166
  %v4173 = sdiv i64 %v4172, %v3
  %v4174 = mul i64 %v4173, 1
  %v4175 = icmp slt i64 %v4174, %v7
  %v4176 = select i1 %v4175, i64 %v4174, i64 %v7
  br label %b395
b395:
  %v4177 = phi i64 [ %v4171, %b391 ], [ %v4299, %b400 ]
  %v4178 = icmp slt i64 %v4177, %v4176
  br i1 %v4178, label %b396, label %b397
b396:
  br label %b398
b398:
  %v4179 = phi i64 [ 0, %b396 ], [ %v4281, %b399 ]
  %v4180 = phi <8 x float> [ splat (float 0x0000000000000000), %b396 ], [ %v4280, %b399 ]
  %v4181 = icmp slt i64 %v4179, 8
  br i1 %v4181, label %b399, label %b400
b399:
  %v4182 = add i64 %v1125, 0
  %v4183 = and i64 %v4182, %v346
  %v4184 = mul i64 %v4183, %v7
  %v4185 = add i64 %v4184, %v4177
  %v4186 = mul i64 %v4185, 8
  %v4187 = getelementptr inbounds float, ptr %v194, i64 %v4186
  %v4188 = add i64 %v1125, 0
  %v4189 = and i64 %v4188, %v306
  %v4190 = mul i64 %v4189, %v7
  %v4191 = add i64 %v4190, %v4177
  %v4192 = mul i64 %v4191, 1
  %v4193 = getelementptr inbounds float, ptr %v154, i64 %v4192
  %v4194 = getelementptr inbounds float, ptr %v4193, i64 0
  %v4195 = load float, ptr %v4194, align 4
  %v4196 = call float @llvm.fabs.f32(float %v4195)
  %v4197 = fneg float %v4196
  %v4198 = fcmp olt float %v4197, 0xC05A400000000000
  %v4199 = select i1 %v4198, float 0xC05A400000000000, float %v4197
  %v4200 = call float @llvm.fmuladd.f32(float %v4199, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4201 = fsub float %v4200, 0x4168000000000000
  %v4202 = call float @llvm.fmuladd.f32(float %v4201, float 0xBFE62E4000000000, float %v4199)
  %v4203 = call float @llvm.fmuladd.f32(float %v4201, float 0xBEB7F7D1C0000000, float %v4202)
  %v4204 = bitcast float %v4200 to i32
  %v4205 = fmul float %v4203, %v4203
  %v4206 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4203, float 0x3F81227F40000000)
  %v4207 = call float @llvm.fmuladd.f32(float %v4206, float %v4203, float 0x3FA5556740000000)
  %v4208 = call float @llvm.fmuladd.f32(float %v4207, float %v4203, float 0x3FC5554B00000000)
  %v4209 = call float @llvm.fmuladd.f32(float %v4208, float %v4203, float 0x3FDFFFFFE0000000)
  %v4210 = call float @llvm.fmuladd.f32(float %v4205, float %v4209, float %v4203)
  %v4211 = sub i32 %v4204, 1262485250
  %v4212 = lshr i32 %v4211, 1
  %v4213 = sub i32 %v4211, %v4212
  %v4214 = shl i32 %v4212, 23
  %v4215 = bitcast i32 %v4214 to float
  %v4216 = shl i32 %v4213, 23
  %v4217 = bitcast i32 %v4216 to float
  %v4218 = fadd float %v4210, 0x3FF0000000000000
  %v4219 = fmul float %v4218, %v4215
  %v4220 = fmul float %v4219, %v4217
  %v4221 = fcmp ogt float %v4220, 0x3FDA8279A0000000
  %v4222 = call float @llvm.fmuladd.f32(float %v4220, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4223 = select i1 %v4221, float %v4222, float %v4220
  %v4224 = select i1 %v4221, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4225 = select i1 %v4221, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4226 = fmul float %v4223, %v4223
  %v4227 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4226, float 0xBFC0DA7220000000)
  %v4228 = call float @llvm.fmuladd.f32(float %v4227, float %v4226, float 0xBFC546EF00000000)
  %v4229 = call float @llvm.fmuladd.f32(float %v4228, float %v4226, float 0xBFD0002320000000)
  %v4230 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4226, float 0x3FC22D90A0000000)
  %v4231 = call float @llvm.fmuladd.f32(float %v4230, float %v4226, float 0x3FC999FF60000000)
  %v4232 = call float @llvm.fmuladd.f32(float %v4231, float %v4226, float 0x3FD5555540000000)
  %v4233 = call float @llvm.fmuladd.f32(float %v4223, float %v4229, float %v4232)
  %v4234 = call float @llvm.fmuladd.f32(float %v4223, float %v4233, float 0xBFE0000000000000)
  %v4235 = fmul float %v4223, %v4223
  %v4236 = call float @llvm.fmuladd.f32(float %v4235, float %v4234, float %v4225)
  %v4237 = fadd float %v4236, %v4223
  %v4238 = fadd float %v4237, %v4224
  %v4239 = fcmp ogt float %v4195, 0x0000000000000000
  %v4240 = select i1 %v4239, float %v4195, float 0x0000000000000000
  %v4241 = fadd float %v4240, %v4238
  %v4242 = fadd float 0x3FF0000000000000, %v4241
  %v4243 = add i64 0, %v4179
  %v4244 = getelementptr inbounds float, ptr %v4187, i64 %v4243
  %v4245 = load <8 x float>, ptr %v4244, align 4
  %v4246 = insertelement <8 x float> poison, float %v4242, i64 0
  %v4247 = shufflevector <8 x float> %v4246, <8 x float> poison, <8 x i32> zeroinitializer
  %v4248 = extractelement <8 x float> %v4245, i64 0
  %v4249 = extractelement <8 x float> %v4247, i64 0
  %v4250 = call float @powf(float %v4248, float %v4249)
  %v4251 = extractelement <8 x float> %v4245, i64 1
  %v4252 = extractelement <8 x float> %v4247, i64 1
  %v4253 = call float @powf(float %v4251, float %v4252)
  %v4254 = extractelement <8 x float> %v4245, i64 2
  %v4255 = extractelement <8 x float> %v4247, i64 2
  %v4256 = call float @powf(float %v4254, float %v4255)
  %v4257 = extractelement <8 x float> %v4245, i64 3
  %v4258 = extractelement <8 x float> %v4247, i64 3
  %v4259 = call float @powf(float %v4257, float %v4258)
  %v4260 = extractelement <8 x float> %v4245, i64 4
  %v4261 = extractelement <8 x float> %v4247, i64 4
  %v4262 = call float @powf(float %v4260, float %v4261)
  %v4263 = extractelement <8 x float> %v4245, i64 5
  %v4264 = extractelement <8 x float> %v4247, i64 5
  %v4265 = call float @powf(float %v4263, float %v4264)
  %v4266 = extractelement <8 x float> %v4245, i64 6
  %v4267 = extractelement <8 x float> %v4247, i64 6
  %v4268 = call float @powf(float %v4266, float %v4267)
  %v4269 = extractelement <8 x float> %v4245, i64 7
  %v4270 = extractelement <8 x float> %v4247, i64 7
  %v4271 = call float @powf(float %v4269, float %v4270)
  %v4272 = insertelement <8 x float> poison, float %v4250, i64 0
  %v4273 = insertelement <8 x float> %v4272, float %v4253, i64 1
  %v4274 = insertelement <8 x float> %v4273, float %v4256, i64 2
  %v4275 = insertelement <8 x float> %v4274, float %v4259, i64 3
  %v4276 = insertelement <8 x float> %v4275, float %v4262, i64 4
  %v4277 = insertelement <8 x float> %v4276, float %v4265, i64 5
  %v4278 = insertelement <8 x float> %v4277, float %v4268, i64 6
  %v4279 = insertelement <8 x float> %v4278, float %v4271, i64 7
  %v4280 = fadd <8 x float> %v4180, %v4279
  %v4281 = add nsw i64 %v4179, 8
  br label %b398
b400:
  %v4282 = shufflevector <8 x float> %v4180, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4283 = shufflevector <8 x float> %v4180, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4284 = fadd <4 x float> %v4282, %v4283
  %v4285 = shufflevector <4 x float> %v4284, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4286 = shufflevector <4 x float> %v4284, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4287 = fadd <2 x float> %v4285, %v4286
  %v4288 = extractelement <2 x float> %v4287, i64 0
  %v4289 = extractelement <2 x float> %v4287, i64 1
  %v4290 = fadd float %v4288, %v4289
  %v4291 = fadd float %v4290, 0x0000000000000000
  %v4292 = add i64 %v1125, 0
  %v4293 = and i64 %v4292, %v350
  %v4294 = mul i64 %v4293, %v7
  %v4295 = add i64 %v4294, %v4177
  %v4296 = mul i64 %v4295, 1
  %v4297 = getelementptr inbounds float, ptr %v198, i64 %v4296
  %v4298 = getelementptr inbounds float, ptr %v4297, i64 0
  store float %v4291, ptr %v4298, align 4
  %v4299 = add nsw i64 %v4177, 1
  br label %b395
b397:
  %v4300 = add i64 %v7, 0
  %v4301 = sdiv i64 %v4300, 1
  %v4302 = add i64 %v2, 1
  %v4303 = mul i64 %v4301, %v2
  %v4304 = sdiv i64 %v4303, %v3
  %v4305 = mul i64 %v4304, 1
  %v4306 = icmp slt i64 %v4305, %v7
  %v4307 = select i1 %v4306, i64 %v4305, i64 %v7
  %v4308 = mul i64 %v4301, %v4302
  %v4309 = sdiv i64 %v4308, %v3
  %v4310 = mul i64 %v4309, 1
  %v4311 = icmp slt i64 %v4310, %v7
  %v4312 = select i1 %v4311, i64 %v4310, i64 %v7
  br label %b401
b401:
  %v4313 = phi i64 [ %v4307, %b397 ], [ %v4549, %b402 ]
  %v4314 = icmp slt i64 %v4313, %v4312
  br i1 %v4314, label %b402, label %b403
b402:
  %v4315 = add i64 %v1125, 0
  %v4316 = and i64 %v4315, %v344
  %v4317 = mul i64 %v4316, %v7
  %v4318 = add i64 %v4317, %v4313
  %v4319 = mul i64 %v4318, 8
  %v4320 = getelementptr inbounds float, ptr %v192, i64 %v4319
  %v4321 = add i64 %v1125, 0
  %v4322 = and i64 %v4321, %v300
  %v4323 = mul i64 %v4322, %v7
  %v4324 = add i64 %v4323, %v4313
  %v4325 = mul i64 %v4324, 1
  %v4326 = getelementptr inbounds float, ptr %v148, i64 %v4325
  %v4327 = getelementptr inbounds float, ptr %v4326, i64 0
  %v4328 = load float, ptr %v4327, align 4
  %v4329 = call float @llvm.fabs.f32(float %v4328)
  %v4330 = fneg float %v4329
  %v4331 = fcmp olt float %v4330, 0xC05A400000000000
  %v4332 = select i1 %v4331, float 0xC05A400000000000, float %v4330
  %v4333 = call float @llvm.fmuladd.f32(float %v4332, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4334 = fsub float %v4333, 0x4168000000000000
  %v4335 = call float @llvm.fmuladd.f32(float %v4334, float 0xBFE62E4000000000, float %v4332)
  %v4336 = call float @llvm.fmuladd.f32(float %v4334, float 0xBEB7F7D1C0000000, float %v4335)
  %v4337 = bitcast float %v4333 to i32
  %v4338 = fmul float %v4336, %v4336
  %v4339 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4336, float 0x3F81227F40000000)
  %v4340 = call float @llvm.fmuladd.f32(float %v4339, float %v4336, float 0x3FA5556740000000)
  %v4341 = call float @llvm.fmuladd.f32(float %v4340, float %v4336, float 0x3FC5554B00000000)
  %v4342 = call float @llvm.fmuladd.f32(float %v4341, float %v4336, float 0x3FDFFFFFE0000000)
  %v4343 = call float @llvm.fmuladd.f32(float %v4338, float %v4342, float %v4336)
  %v4344 = sub i32 %v4337, 1262485250
  %v4345 = lshr i32 %v4344, 1
  %v4346 = sub i32 %v4344, %v4345
  %v4347 = shl i32 %v4345, 23
  %v4348 = bitcast i32 %v4347 to float
  %v4349 = shl i32 %v4346, 23
  %v4350 = bitcast i32 %v4349 to float
  %v4351 = fadd float %v4343, 0x3FF0000000000000
  %v4352 = fmul float %v4351, %v4348
  %v4353 = fmul float %v4352, %v4350
  %v4354 = fcmp ogt float %v4353, 0x3FDA8279A0000000
  %v4355 = call float @llvm.fmuladd.f32(float %v4353, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4356 = select i1 %v4354, float %v4355, float %v4353
  %v4357 = select i1 %v4354, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4358 = select i1 %v4354, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4359 = fmul float %v4356, %v4356
  %v4360 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4359, float 0xBFC0DA7220000000)
  %v4361 = call float @llvm.fmuladd.f32(float %v4360, float %v4359, float 0xBFC546EF00000000)
  %v4362 = call float @llvm.fmuladd.f32(float %v4361, float %v4359, float 0xBFD0002320000000)
  %v4363 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4359, float 0x3FC22D90A0000000)
  %v4364 = call float @llvm.fmuladd.f32(float %v4363, float %v4359, float 0x3FC999FF60000000)
  %v4365 = call float @llvm.fmuladd.f32(float %v4364, float %v4359, float 0x3FD5555540000000)
  %v4366 = call float @llvm.fmuladd.f32(float %v4356, float %v4362, float %v4365)
  %v4367 = call float @llvm.fmuladd.f32(float %v4356, float %v4366, float 0xBFE0000000000000)
  %v4368 = fmul float %v4356, %v4356
  %v4369 = call float @llvm.fmuladd.f32(float %v4368, float %v4367, float %v4358)
  %v4370 = fadd float %v4369, %v4356
  %v4371 = fadd float %v4370, %v4357
  %v4372 = fcmp ogt float %v4328, 0x0000000000000000
  %v4373 = select i1 %v4372, float %v4328, float 0x0000000000000000
  %v4374 = fadd float %v4373, %v4371
  %v4375 = fadd float 0x3FF0000000000000, %v4374
  %v4376 = add i64 %v1125, 0
  %v4377 = and i64 %v4376, %v348
  %v4378 = mul i64 %v4377, %v7
  %v4379 = add i64 %v4378, %v4313
  %v4380 = mul i64 %v4379, 1
  %v4381 = getelementptr inbounds float, ptr %v196, i64 %v4380
  %v4382 = getelementptr inbounds float, ptr %v4381, i64 0
  %v4383 = load float, ptr %v4382, align 4
  %v4384 = add i64 %v1125, 0
  %v4385 = and i64 %v4384, %v346
  %v4386 = mul i64 %v4385, %v7
  %v4387 = add i64 %v4386, %v4313
  %v4388 = mul i64 %v4387, 8
  %v4389 = getelementptr inbounds float, ptr %v194, i64 %v4388
  %v4390 = add i64 %v1125, 0
  %v4391 = and i64 %v4390, %v306
  %v4392 = mul i64 %v4391, %v7
  %v4393 = add i64 %v4392, %v4313
  %v4394 = mul i64 %v4393, 1
  %v4395 = getelementptr inbounds float, ptr %v154, i64 %v4394
  %v4396 = getelementptr inbounds float, ptr %v4395, i64 0
  %v4397 = load float, ptr %v4396, align 4
  %v4398 = call float @llvm.fabs.f32(float %v4397)
  %v4399 = fneg float %v4398
  %v4400 = fcmp olt float %v4399, 0xC05A400000000000
  %v4401 = select i1 %v4400, float 0xC05A400000000000, float %v4399
  %v4402 = call float @llvm.fmuladd.f32(float %v4401, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4403 = fsub float %v4402, 0x4168000000000000
  %v4404 = call float @llvm.fmuladd.f32(float %v4403, float 0xBFE62E4000000000, float %v4401)
  %v4405 = call float @llvm.fmuladd.f32(float %v4403, float 0xBEB7F7D1C0000000, float %v4404)
  %v4406 = bitcast float %v4402 to i32
  %v4407 = fmul float %v4405, %v4405
  %v4408 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4405, float 0x3F81227F40000000)
  %v4409 = call float @llvm.fmuladd.f32(float %v4408, float %v4405, float 0x3FA5556740000000)
  %v4410 = call float @llvm.fmuladd.f32(float %v4409, float %v4405, float 0x3FC5554B00000000)
  %v4411 = call float @llvm.fmuladd.f32(float %v4410, float %v4405, float 0x3FDFFFFFE0000000)
  %v4412 = call float @llvm.fmuladd.f32(float %v4407, float %v4411, float %v4405)
  %v4413 = sub i32 %v4406, 1262485250
  %v4414 = lshr i32 %v4413, 1
  %v4415 = sub i32 %v4413, %v4414
  %v4416 = shl i32 %v4414, 23
  %v4417 = bitcast i32 %v4416 to float
  %v4418 = shl i32 %v4415, 23
  %v4419 = bitcast i32 %v4418 to float
  %v4420 = fadd float %v4412, 0x3FF0000000000000
  %v4421 = fmul float %v4420, %v4417
  %v4422 = fmul float %v4421, %v4419
  %v4423 = fcmp ogt float %v4422, 0x3FDA8279A0000000
  %v4424 = call float @llvm.fmuladd.f32(float %v4422, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4425 = select i1 %v4423, float %v4424, float %v4422
  %v4426 = select i1 %v4423, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4427 = select i1 %v4423, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4428 = fmul float %v4425, %v4425
  %v4429 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4428, float 0xBFC0DA7220000000)
  %v4430 = call float @llvm.fmuladd.f32(float %v4429, float %v4428, float 0xBFC546EF00000000)
  %v4431 = call float @llvm.fmuladd.f32(float %v4430, float %v4428, float 0xBFD0002320000000)
  %v4432 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4428, float 0x3FC22D90A0000000)
  %v4433 = call float @llvm.fmuladd.f32(float %v4432, float %v4428, float 0x3FC999FF60000000)
  %v4434 = call float @llvm.fmuladd.f32(float %v4433, float %v4428, float 0x3FD5555540000000)
  %v4435 = call float @llvm.fmuladd.f32(float %v4425, float %v4431, float %v4434)
  %v4436 = call float @llvm.fmuladd.f32(float %v4425, float %v4435, float 0xBFE0000000000000)
  %v4437 = fmul float %v4425, %v4425
  %v4438 = call float @llvm.fmuladd.f32(float %v4437, float %v4436, float %v4427)
  %v4439 = fadd float %v4438, %v4425
  %v4440 = fadd float %v4439, %v4426
  %v4441 = fcmp ogt float %v4397, 0x0000000000000000
  %v4442 = select i1 %v4441, float %v4397, float 0x0000000000000000
  %v4443 = fadd float %v4442, %v4440
  %v4444 = fadd float 0x3FF0000000000000, %v4443
  %v4445 = add i64 %v1125, 0
  %v4446 = and i64 %v4445, %v350
  %v4447 = mul i64 %v4446, %v7
  %v4448 = add i64 %v4447, %v4313
  %v4449 = mul i64 %v4448, 1
  %v4450 = getelementptr inbounds float, ptr %v198, i64 %v4449
  %v4451 = getelementptr inbounds float, ptr %v4450, i64 0
  %v4452 = load float, ptr %v4451, align 4
  %v4453 = add i64 %v1125, 1
  %v4454 = and i64 %v4453, %v252
  %v4455 = mul i64 %v4454, %v7
  %v4456 = add i64 %v4455, %v4313
  %v4457 = mul i64 %v4456, 8
  %v4458 = getelementptr inbounds float, ptr %v34, i64 %v4457
  %v4459 = add i64 %v1125, 1
  %v4460 = and i64 %v4459, %v254
  %v4461 = mul i64 %v4460, %v7
  %v4462 = add i64 %v4461, %v4313
  %v4463 = mul i64 %v4462, 8
  %v4464 = getelementptr inbounds float, ptr %v36, i64 %v4463
  %v4465 = add i64 0, 0
  %v4466 = getelementptr inbounds float, ptr %v4320, i64 %v4465
  %v4467 = load <8 x float>, ptr %v4466, align 4
  %v4468 = insertelement <8 x float> poison, float %v4375, i64 0
  %v4469 = shufflevector <8 x float> %v4468, <8 x float> poison, <8 x i32> zeroinitializer
  %v4470 = extractelement <8 x float> %v4467, i64 0
  %v4471 = extractelement <8 x float> %v4469, i64 0
  %v4472 = call float @powf(float %v4470, float %v4471)
  %v4473 = extractelement <8 x float> %v4467, i64 1
  %v4474 = extractelement <8 x float> %v4469, i64 1
  %v4475 = call float @powf(float %v4473, float %v4474)
  %v4476 = extractelement <8 x float> %v4467, i64 2
  %v4477 = extractelement <8 x float> %v4469, i64 2
  %v4478 = call float @powf(float %v4476, float %v4477)
  %v4479 = extractelement <8 x float> %v4467, i64 3
  %v4480 = extractelement <8 x float> %v4469, i64 3
  %v4481 = call float @powf(float %v4479, float %v4480)
  %v4482 = extractelement <8 x float> %v4467, i64 4
  %v4483 = extractelement <8 x float> %v4469, i64 4
  %v4484 = call float @powf(float %v4482, float %v4483)
  %v4485 = extractelement <8 x float> %v4467, i64 5
  %v4486 = extractelement <8 x float> %v4469, i64 5
  %v4487 = call float @powf(float %v4485, float %v4486)
  %v4488 = extractelement <8 x float> %v4467, i64 6
  %v4489 = extractelement <8 x float> %v4469, i64 6
  %v4490 = call float @powf(float %v4488, float %v4489)
  %v4491 = extractelement <8 x float> %v4467, i64 7
  %v4492 = extractelement <8 x float> %v4469, i64 7
  %v4493 = call float @powf(float %v4491, float %v4492)
  %v4494 = insertelement <8 x float> poison, float %v4472, i64 0
  %v4495 = insertelement <8 x float> %v4494, float %v4475, i64 1
  %v4496 = insertelement <8 x float> %v4495, float %v4478, i64 2
  %v4497 = insertelement <8 x float> %v4496, float %v4481, i64 3
  %v4498 = insertelement <8 x float> %v4497, float %v4484, i64 4
  %v4499 = insertelement <8 x float> %v4498, float %v4487, i64 5
  %v4500 = insertelement <8 x float> %v4499, float %v4490, i64 6
  %v4501 = insertelement <8 x float> %v4500, float %v4493, i64 7
  %v4502 = insertelement <8 x float> poison, float %v4383, i64 0
  %v4503 = shufflevector <8 x float> %v4502, <8 x float> poison, <8 x i32> zeroinitializer
  %v4504 = fdiv <8 x float> %v4501, %v4503
  %v4505 = add i64 0, 0
  %v4506 = getelementptr inbounds float, ptr %v4389, i64 %v4505
  %v4507 = load <8 x float>, ptr %v4506, align 4
  %v4508 = insertelement <8 x float> poison, float %v4444, i64 0
  %v4509 = shufflevector <8 x float> %v4508, <8 x float> poison, <8 x i32> zeroinitializer
  %v4510 = extractelement <8 x float> %v4507, i64 0
  %v4511 = extractelement <8 x float> %v4509, i64 0
  %v4512 = call float @powf(float %v4510, float %v4511)
  %v4513 = extractelement <8 x float> %v4507, i64 1
  %v4514 = extractelement <8 x float> %v4509, i64 1
  %v4515 = call float @powf(float %v4513, float %v4514)
  %v4516 = extractelement <8 x float> %v4507, i64 2
  %v4517 = extractelement <8 x float> %v4509, i64 2
  %v4518 = call float @powf(float %v4516, float %v4517)
  %v4519 = extractelement <8 x float> %v4507, i64 3
  %v4520 = extractelement <8 x float> %v4509, i64 3
  %v4521 = call float @powf(float %v4519, float %v4520)
  %v4522 = extractelement <8 x float> %v4507, i64 4
  %v4523 = extractelement <8 x float> %v4509, i64 4
  %v4524 = call float @powf(float %v4522, float %v4523)
  %v4525 = extractelement <8 x float> %v4507, i64 5
  %v4526 = extractelement <8 x float> %v4509, i64 5
  %v4527 = call float @powf(float %v4525, float %v4526)
  %v4528 = extractelement <8 x float> %v4507, i64 6
  %v4529 = extractelement <8 x float> %v4509, i64 6
  %v4530 = call float @powf(float %v4528, float %v4529)
  %v4531 = extractelement <8 x float> %v4507, i64 7
  %v4532 = extractelement <8 x float> %v4509, i64 7
  %v4533 = call float @powf(float %v4531, float %v4532)
  %v4534 = insertelement <8 x float> poison, float %v4512, i64 0
  %v4535 = insertelement <8 x float> %v4534, float %v4515, i64 1
  %v4536 = insertelement <8 x float> %v4535, float %v4518, i64 2
  %v4537 = insertelement <8 x float> %v4536, float %v4521, i64 3
  %v4538 = insertelement <8 x float> %v4537, float %v4524, i64 4
  %v4539 = insertelement <8 x float> %v4538, float %v4527, i64 5
  %v4540 = insertelement <8 x float> %v4539, float %v4530, i64 6
  %v4541 = insertelement <8 x float> %v4540, float %v4533, i64 7
  %v4542 = insertelement <8 x float> poison, float %v4452, i64 0
  %v4543 = shufflevector <8 x float> %v4542, <8 x float> poison, <8 x i32> zeroinitializer
  %v4544 = fdiv <8 x float> %v4541, %v4543
  %v4545 = add i64 0, 0
  %v4546 = getelementptr inbounds float, ptr %v4458, i64 %v4545
  store <8 x float> %v4504, ptr %v4546, align 4
  %v4547 = add i64 0, 0
  %v4548 = getelementptr inbounds float, ptr %v4464, i64 %v4547
  store <8 x float> %v4544, ptr %v4548, align 4
  %v4549 = add nsw i64 %v4313, 1
  br label %b401
b403:
  %v4550 = add i64 %v7, 0
  %v4551 = sdiv i64 %v4550, 1
  %v4552 = add i64 %v2, 1
  %v4553 = mul i64 %v4551, %v2
  %v4554 = sdiv i64 %v4553, %v3
  %v4555 = mul i64 %v4554, 1
  %v4556 = icmp slt i64 %v4555, %v7
  %v4557 = select i1 %v4556, i64 %v4555, i64 %v7
  %v4558 = mul i64 %v4551, %v4552
  %v4559 = sdiv i64 %v4558, %v3
  %v4560 = mul i64 %v4559, 1
  %v4561 = icmp slt i64 %v4560, %v7
  %v4562 = select i1 %v4561, i64 %v4560, i64 %v7
  br label %b404
b404:
  %v4563 = phi i64 [ %v4557, %b403 ], [ %v4625, %b409 ]
  %v4564 = icmp slt i64 %v4563, %v4562
  br i1 %v4564, label %b405, label %b406
b405:
  br label %b407
b407:
  %v4565 = phi i64 [ 0, %b405 ], [ %v4624, %b408 ]
  %v4566 = icmp slt i64 %v4565, 8
  br i1 %v4566, label %b408, label %b409
b408:
  %v4567 = add i64 %v1125, 0
  %v4568 = and i64 %v4567, %v250
  %v4569 = mul i64 %v4568, %v7
  %v4570 = add i64 %v4569, %v4563
  %v4571 = mul i64 %v4570, 64
  %v4572 = getelementptr inbounds float, ptr %v32, i64 %v4571
  %v4573 = add i64 %v1125, 1
  %v4574 = and i64 %v4573, %v254
  %v4575 = mul i64 %v4574, %v7
  %v4576 = add i64 %v4575, %v4563
  %v4577 = mul i64 %v4576, 8
  %v4578 = getelementptr inbounds float, ptr %v36, i64 %v4577
  %v4579 = add i64 0, %v4565
  %v4580 = getelementptr inbounds float, ptr %v4578, i64 %v4579
  %v4581 = load float, ptr %v4580, align 4
  %v4582 = add i64 %v1125, 0
  %v4583 = and i64 %v4582, %v292
  %v4584 = mul i64 %v4583, %v7
  %v4585 = add i64 %v4584, %v4563
  %v4586 = mul i64 %v4585, 8
  %v4587 = getelementptr inbounds float, ptr %v134, i64 %v4586
  %v4588 = add i64 %v1125, 0
  %v4589 = and i64 %v4588, %v294
  %v4590 = mul i64 %v4589, %v7
  %v4591 = add i64 %v4590, %v4563
  %v4592 = mul i64 %v4591, 8
  %v4593 = getelementptr inbounds float, ptr %v138, i64 %v4592
  %v4594 = add i64 %v1125, 1
  %v4595 = and i64 %v4594, %v250
  %v4596 = mul i64 %v4595, %v7
  %v4597 = add i64 %v4596, %v4563
  %v4598 = mul i64 %v4597, 64
  %v4599 = getelementptr inbounds float, ptr %v32, i64 %v4598
  %v4600 = mul i64 %v4565, 8
  %v4601 = add i64 0, %v4600
  %v4602 = add i64 %v4601, 0
  %v4603 = getelementptr inbounds float, ptr %v4572, i64 %v4602
  %v4604 = load <8 x float>, ptr %v4603, align 4
  %v4605 = add i64 0, 0
  %v4606 = getelementptr inbounds float, ptr %v4587, i64 %v4605
  %v4607 = load <8 x float>, ptr %v4606, align 4
  %v4608 = insertelement <8 x float> poison, float %v4581, i64 0
  %v4609 = shufflevector <8 x float> %v4608, <8 x float> poison, <8 x i32> zeroinitializer
  %v4610 = fmul <8 x float> %v4609, %v4607
  %v4611 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4612 = shufflevector <8 x float> %v4611, <8 x float> poison, <8 x i32> zeroinitializer
  %v4613 = fsub <8 x float> %v4612, %v4610
  %v4614 = fmul <8 x float> %v4604, %v4613
  %v4615 = add i64 0, 0
  %v4616 = getelementptr inbounds float, ptr %v4593, i64 %v4615
  %v4617 = load <8 x float>, ptr %v4616, align 4
  %v4618 = fmul <8 x float> %v4609, %v4617
  %v4619 = fadd <8 x float> %v4614, %v4618
  %v4620 = mul i64 %v4565, 8
  %v4621 = add i64 0, %v4620
  %v4622 = add i64 %v4621, 0
  %v4623 = getelementptr inbounds float, ptr %v4599, i64 %v4622
  store <8 x float> %v4619, ptr %v4623, align 4
  %v4624 = add nsw i64 %v4565, 1
  br label %b407
b409:
  %v4625 = add nsw i64 %v4563, 1
  br label %b404
b406:
  %v4626 = add i64 %v7, 0
  %v4627 = sdiv i64 %v4626, 1
  %v4628 = add i64 %v2, 1
  %v4629 = mul i64 %v4627, %v2
  %v4630 = sdiv i64 %v4629, %v3
  %v4631 = mul i64 %v4630, 1
  %v4632 = icmp slt i64 %v4631, %v7
  %v4633 = select i1 %v4632, i64 %v4631, i64 %v7
  %v4634 = mul i64 %v4627, %v4628
  %v4635 = sdiv i64 %v4634, %v3
  %v4636 = mul i64 %v4635, 1
  %v4637 = icmp slt i64 %v4636, %v7
  %v4638 = select i1 %v4637, i64 %v4636, i64 %v7
  br label %b410
b410:
  %v4639 = phi i64 [ %v4633, %b406 ], [ %v4677, %b415 ]
  %v4640 = icmp slt i64 %v4639, %v4638
  br i1 %v4640, label %b411, label %b412
b411:
  br label %b413
b413:
  %v4641 = phi i64 [ 0, %b411 ], [ %v4668, %b414 ]
  %v4642 = phi <8 x float> [ splat (float 0x0000000000000000), %b411 ], [ %v4667, %b414 ]
  %v4643 = icmp slt i64 %v4641, 8
  br i1 %v4643, label %b414, label %b415
b414:
  %v4644 = add i64 %v1125, 1
  %v4645 = and i64 %v4644, %v252
  %v4646 = mul i64 %v4645, %v7
  %v4647 = add i64 %v4646, %v4639
  %v4648 = mul i64 %v4647, 8
  %v4649 = getelementptr inbounds float, ptr %v34, i64 %v4648
  %v4650 = add i64 0, %v4641
  %v4651 = getelementptr inbounds float, ptr %v4649, i64 %v4650
  %v4652 = load float, ptr %v4651, align 4
  %v4653 = add i64 %v1125, 1
  %v4654 = and i64 %v4653, %v250
  %v4655 = mul i64 %v4654, %v7
  %v4656 = add i64 %v4655, %v4639
  %v4657 = mul i64 %v4656, 64
  %v4658 = getelementptr inbounds float, ptr %v32, i64 %v4657
  %v4659 = add i64 0, 0
  %v4660 = mul i64 %v4641, 8
  %v4661 = add i64 %v4659, %v4660
  %v4662 = getelementptr inbounds float, ptr %v4658, i64 %v4661
  %v4663 = load <8 x float>, ptr %v4662, align 4
  %v4664 = insertelement <8 x float> poison, float %v4652, i64 0
  %v4665 = shufflevector <8 x float> %v4664, <8 x float> poison, <8 x i32> zeroinitializer
  %v4666 = fmul <8 x float> %v4665, %v4663
  %v4667 = fadd <8 x float> %v4642, %v4666
  %v4668 = add nsw i64 %v4641, 1
  br label %b413
b415:
  %v4669 = add i64 %v1125, 1
  %v4670 = and i64 %v4669, %v256
  %v4671 = mul i64 %v4670, %v7
  %v4672 = add i64 %v4671, %v4639
  %v4673 = mul i64 %v4672, 8
  %v4674 = getelementptr inbounds float, ptr %v38, i64 %v4673
  %v4675 = add i64 0, 0
  %v4676 = getelementptr inbounds float, ptr %v4674, i64 %v4675
  store <8 x float> %v4642, ptr %v4676, align 4
  %v4677 = add nsw i64 %v4639, 1
  br label %b410
b412:
  %v4678 = add i64 %v7, 0
  %v4679 = sdiv i64 %v4678, 1
  %v4680 = add i64 %v2, 1
  %v4681 = mul i64 %v4679, %v2
  %v4682 = sdiv i64 %v4681, %v3
  %v4683 = mul i64 %v4682, 1
  %v4684 = icmp slt i64 %v4683, %v7
  %v4685 = select i1 %v4684, i64 %v4683, i64 %v7
  %v4686 = mul i64 %v4679, %v4680
  %v4687 = sdiv i64 %v4686, %v3
  %v4688 = mul i64 %v4687, 1
  %v4689 = icmp slt i64 %v4688, %v7
  %v4690 = select i1 %v4689, i64 %v4688, i64 %v7
  br label %b416
b416:
  %v4691 = phi i64 [ %v4685, %b412 ], [ %v4710, %b417 ]
  %v4692 = icmp slt i64 %v4691, %v4690
  br i1 %v4692, label %b417, label %b418
b417:
  %v4693 = add i64 %v1125, 1
  %v4694 = and i64 %v4693, %v256
  %v4695 = mul i64 %v4694, %v7
  %v4696 = add i64 %v4695, %v4691
  %v4697 = mul i64 %v4696, 8
  %v4698 = getelementptr inbounds float, ptr %v38, i64 %v4697
  %v4699 = add i64 %v1125, 0
  %v4700 = and i64 %v4699, %v266
  %v4701 = mul i64 %v4700, %v7
  %v4702 = add i64 %v4701, %v4691
  %v4703 = mul i64 %v4702, 16
  %v4704 = getelementptr inbounds float, ptr %v78, i64 %v4703
  %v4705 = add i64 0, 0
  %v4706 = getelementptr inbounds float, ptr %v4698, i64 %v4705
  %v4707 = load <8 x float>, ptr %v4706, align 4
  %v4708 = add i64 8, 0
  %v4709 = getelementptr inbounds float, ptr %v4704, i64 %v4708
  store <8 x float> %v4707, ptr %v4709, align 4
  %v4710 = add nsw i64 %v4691, 1
  br label %b416
b418:
  %v4711 = add nsw i64 %v1125, 1
  br label %b162
b164:
  %v4712 = icmp sgt i64 %v3, 1
  br i1 %v4712, label %b419, label %b420
b419:
  %v4713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4714 = atomicrmw add ptr %v4713, i64 1 acq_rel
  %v4715 = load i64, ptr %v361, align 8
  %v4716 = add i64 %v4715, 1
  store i64 %v4716, ptr %v361, align 8
  %v4717 = mul i64 %v3, %v4716
  br label %b421
b421:
  %v4718 = load atomic i64, ptr %v4713 acquire, align 8
  %v4719 = icmp slt i64 %v4718, %v4717
  br i1 %v4719, label %b422, label %b423
b422:
  %v4720 = call i32 @sched_yield()
  br label %b421
b423:
  br label %b420
b420:
  %v4721 = add nsw i64 %v1035, %v1034
  br label %b137
b139:
  %v4722 = getelementptr inbounds float, ptr %v363, i64 1200
  %v4723 = getelementptr inbounds i64, ptr %v1, i64 4
  %v4724 = load i64, ptr %v4723, align 8
  %v4725 = icmp eq i64 %v4724, 0
  br i1 %v4725, label %b424, label %b425
b424:
  %v4726 = add i64 1, 0
  %v4727 = sdiv i64 %v4726, 1
  %v4728 = add i64 %v2, 1
  %v4729 = mul i64 %v4727, %v2
  %v4730 = sdiv i64 %v4729, %v3
  %v4731 = mul i64 %v4730, 1
  %v4732 = icmp slt i64 %v4731, 1
  %v4733 = select i1 %v4732, i64 %v4731, i64 1
  %v4734 = mul i64 %v4727, %v4728
  %v4735 = sdiv i64 %v4734, %v3
  %v4736 = mul i64 %v4735, 1
  %v4737 = icmp slt i64 %v4736, 1
  %v4738 = select i1 %v4737, i64 %v4736, i64 1
  %v4739 = icmp slt i64 %v4738, 1
  %v4740 = select i1 %v4739, i64 %v4738, i64 1
  br label %b426
b426:
  %v4741 = phi i64 [ %v4733, %b424 ], [ %v4755, %b427 ]
  %v4742 = icmp slt i64 %v4741, %v4740
  br i1 %v4742, label %b427, label %b428
b427:
  %v4743 = mul i64 %v4741, 128
  %v4744 = mul i64 %v4741, 8
  %v4745 = add i64 %v4743, 0
  %v4746 = add i64 %v4744, 0
  %v4747 = getelementptr inbounds float, ptr %v4722, i64 %v4745
  %v4748 = sub i64 8, %v4746
  %v4749 = icmp slt i64 %v4748, 0
  %v4750 = select i1 %v4749, i64 0, i64 %v4748
  %v4751 = mul i64 %v4746, 16
  %v4752 = add i64 0, %v4751
  %v4753 = getelementptr inbounds float, ptr %v26, i64 %v4752
  call void @pack_turned(ptr %v4753, i64 16, i64 1, i64 16, i64 %v4750, ptr %v4747, i64 8)
  %v4754 = add i64 %v4743, 128
  %v4755 = add nsw i64 %v4741, 1
  br label %b426
b428:
  br label %b425
b425:
  %v4756 = icmp sgt i64 %v3, 1
  br i1 %v4756, label %b429, label %b430
b429:
  %v4757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4758 = atomicrmw add ptr %v4757, i64 1 acq_rel
  %v4759 = load i64, ptr %v361, align 8
  %v4760 = add i64 %v4759, 1
  store i64 %v4760, ptr %v361, align 8
  %v4761 = mul i64 %v3, %v4760
  br label %b431
b431:
  %v4762 = load atomic i64, ptr %v4757 acquire, align 8
  %v4763 = icmp slt i64 %v4762, %v4761
  br i1 %v4763, label %b432, label %b433
b432:
  %v4764 = call i32 @sched_yield()
  br label %b431
b433:
  br label %b430
b430:
  %v4766 = add i64 %v8, 0
  %v4767 = sdiv i64 %v4766, 1
  %v4768 = add i64 %v2, 1
  %v4769 = mul i64 %v4767, %v2
  %v4770 = sdiv i64 %v4769, %v3
  %v4771 = mul i64 %v4770, 1
  %v4772 = icmp slt i64 %v4771, %v8
  %v4773 = select i1 %v4772, i64 %v4771, i64 %v8
  %v4774 = mul i64 %v4767, %v4768
  %v4775 = sdiv i64 %v4774, %v3
  %v4776 = mul i64 %v4775, 1
  %v4777 = icmp slt i64 %v4776, %v8
  %v4778 = select i1 %v4777, i64 %v4776, i64 %v8
  br label %b434
b434:
  %v4779 = phi i64 [ %v4773, %b430 ], [ %v4837, %b439 ]
  %v4780 = icmp slt i64 %v4779, %v4778
  br i1 %v4780, label %b435, label %b436
b435:
  %v4781 = add i64 %v4779, 96
  %v4782 = icmp slt i64 %v4781, %v4778
  %v4783 = select i1 %v4782, i64 %v4781, i64 %v4778
  br label %b437
b437:
  %v4784 = phi i64 [ 0, %b435 ], [ %v4836, %b442 ]
  %v4785 = icmp slt i64 %v4784, 1
  br i1 %v4785, label %b438, label %b439
b438:
  %v4786 = sub i64 %v4783, %v4779
  %v4787 = sub i64 8, 1
  %v4788 = add i64 %v4786, %v4787
  %v4789 = sdiv i64 %v4788, 8
  br label %b440
b440:
  %v4790 = phi i64 [ 0, %b438 ], [ %v4835, %b447 ]
  %v4791 = icmp slt i64 %v4790, %v4789
  br i1 %v4791, label %b441, label %b442
b441:
  %v4792 = mul i64 %v4786, %v4790
  %v4793 = sdiv i64 %v4792, %v4789
  %v4794 = add i64 %v4779, %v4793
  %v4795 = add i64 %v4790, 1
  %v4796 = mul i64 %v4786, %v4795
  %v4797 = sdiv i64 %v4796, %v4789
  %v4798 = add i64 %v4779, %v4797
  %v4799 = mul i64 %v4784, 128
  %v4800 = getelementptr inbounds float, ptr %v4722, i64 %v4799
  %v4801 = sub i64 %v4798, %v4794
  %v4802 = mul i64 %v4794, 16
  %v4803 = getelementptr inbounds float, ptr %v78, i64 %v4802
  %v4804 = getelementptr inbounds float, ptr %v4803, i64 0
  %v4805 = sub i64 %v4801, 1
  %v4806 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v4805
  %v4807 = load ptr, ptr %v4806, align 4
  %v4808 = getelementptr inbounds float, ptr %v4765, i64 0
  %v4809 = icmp sgt i64 %v4801, 0
  br i1 %v4809, label %b443, label %b444
b443:
  call void %v4807(ptr %v4804, i64 16, ptr %v4800, i64 16, ptr %v4808, i64 8, i64 0)
  br label %b444
b444:
  %v4810 = add i64 %v4799, 128
  br label %b445
b445:
  %v4811 = phi i64 [ %v4794, %b444 ], [ %v4834, %b450 ]
  %v4812 = icmp slt i64 %v4811, %v4798
  br i1 %v4812, label %b446, label %b447
b446:
  %v4813 = sub i64 %v4811, %v4794
  %v4814 = mul i64 %v4813, 8
  %v4815 = getelementptr inbounds float, ptr %v4765, i64 %v4814
  %v4816 = mul i64 %v4811, 8
  %v4817 = getelementptr inbounds float, ptr %v56, i64 %v4816
  br label %b448
b448:
  %v4818 = phi i64 [ 0, %b446 ], [ %v4833, %b449 ]
  %v4819 = icmp slt i64 %v4818, 1
  br i1 %v4819, label %b449, label %b450
b449:
  %v4820 = mul i64 %v4784, 1
  %v4821 = add i64 %v4820, %v4818
  %v4822 = mul i64 %v4821, 8
  %v4823 = add i64 0, %v4818
  %v4824 = mul i64 %v4823, 8
  %v4825 = getelementptr inbounds float, ptr %v4815, i64 %v4824
  %v4826 = load <8 x float>, ptr %v4825, align 4
  %v4827 = add i64 0, %v4822
  %v4828 = getelementptr inbounds float, ptr %v28, i64 %v4827
  %v4829 = load <8 x float>, ptr %v4828, align 4
  %v4830 = fadd <8 x float> %v4826, %v4829
  %v4831 = add i64 0, %v4822
  %v4832 = getelementptr inbounds float, ptr %v4817, i64 %v4831
  store <8 x float> %v4830, ptr %v4832, align 4
  %v4833 = add nsw i64 %v4818, 1
  br label %b448
b450:
  %v4834 = add nsw i64 %v4811, 1
  br label %b445
b447:
  %v4835 = add nsw i64 %v4790, 1
  br label %b440
b442:
  %v4836 = add nsw i64 %v4784, 1
  br label %b437
b439:
  %v4837 = add nsw i64 %v4779, 96
  br label %b434
b436:
  %v4838 = icmp sgt i64 %v3, 1
  br i1 %v4838, label %b451, label %b452
b451:
  %v4839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4840 = atomicrmw add ptr %v4839, i64 1 acq_rel
  %v4841 = load i64, ptr %v361, align 8
  %v4842 = add i64 %v4841, 1
  store i64 %v4842, ptr %v361, align 8
  %v4843 = mul i64 %v3, %v4842
  br label %b453
b453:
  %v4844 = load atomic i64, ptr %v4839 acquire, align 8
  %v4845 = icmp slt i64 %v4844, %v4843
  br i1 %v4845, label %b454, label %b455
b454:
  %v4846 = call i32 @sched_yield()
  br label %b453
b455:
  br label %b452
b452:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v361 = alloca i64, i64 1, align 8
  %v419 = alloca float, i64 96, align 4
  %v2263 = alloca float, i64 128, align 4
  %v5258 = alloca float, i64 64, align 4
  %v5494 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds i64, ptr %v1, i64 6
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 16
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 17
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 18
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 19
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 20
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 21
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 22
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 29
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 30
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 40
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 41
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 42
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 43
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 50
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 51
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 52
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 53
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 54
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 55
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 56
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 64
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 66
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 68
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 70
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 73
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 74
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 75
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 76
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 77
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 78
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 79
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 80
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 81
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 82
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 83
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 84
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 85
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 86
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 87
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 88
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 89
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 90
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 91
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 92
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 93
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 94
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 95
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 96
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 97
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 98
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 99
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i64, ptr %v1, i64 100
  %v350 = load i64, ptr %v349, align 8
  %v351 = getelementptr inbounds i64, ptr %v1, i64 101
  %v352 = load i64, ptr %v351, align 8
  %v353 = getelementptr inbounds i64, ptr %v1, i64 110
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i64, ptr %v1, i64 111
  %v356 = load i64, ptr %v355, align 8
  %v357 = getelementptr inbounds i64, ptr %v1, i64 112
  %v358 = load i64, ptr %v357, align 8
  %v359 = getelementptr inbounds i64, ptr %v1, i64 113
  %v360 = load i64, ptr %v359, align 8
  store i64 0, ptr %v361, align 8
  %v362 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v363 = load ptr, ptr %v362, align 4
  %v364 = mul i64 %v2, 24576
  %v365 = add i64 %v364, 1376
  %v366 = getelementptr inbounds float, ptr %v363, i64 %v365
  %v367 = getelementptr inbounds float, ptr %v363, i64 0
  %v368 = getelementptr inbounds i64, ptr %v1, i64 4
  %v369 = load i64, ptr %v368, align 8
  %v370 = icmp eq i64 %v369, 0
  br i1 %v370, label %b0, label %b1
b0:
  %v371 = add i64 1, 0
  %v372 = sdiv i64 %v371, 1
  %v373 = add i64 %v2, 1
  %v374 = mul i64 %v372, %v2
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, 1
  %v378 = select i1 %v377, i64 %v376, i64 1
  %v379 = mul i64 %v372, %v373
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, 1
  %v383 = select i1 %v382, i64 %v381, i64 1
  %v384 = icmp slt i64 %v383, 1
  %v385 = select i1 %v384, i64 %v383, i64 1
  br label %b2
b2:
  %v386 = phi i64 [ %v378, %b0 ], [ %v409, %b3 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b3, label %b4
b3:
  %v388 = mul i64 %v386, 128
  %v389 = mul i64 %v386, 16
  %v390 = add i64 %v388, 0
  %v391 = add i64 %v389, 0
  %v392 = getelementptr inbounds float, ptr %v367, i64 %v390
  %v393 = sub i64 16, %v391
  %v394 = icmp slt i64 %v393, 0
  %v395 = select i1 %v394, i64 0, i64 %v393
  %v396 = mul i64 %v391, 1
  %v397 = add i64 0, %v396
  %v398 = getelementptr inbounds float, ptr %v26, i64 %v397
  call void @pack_rows(ptr %v398, i64 1, i64 16, i64 8, i64 %v395, ptr %v392, i64 16)
  %v399 = add i64 %v388, 8
  %v400 = add i64 %v389, 8
  %v401 = getelementptr inbounds float, ptr %v367, i64 %v399
  %v402 = sub i64 16, %v400
  %v403 = icmp slt i64 %v402, 0
  %v404 = select i1 %v403, i64 0, i64 %v402
  %v405 = mul i64 %v400, 1
  %v406 = add i64 0, %v405
  %v407 = getelementptr inbounds float, ptr %v26, i64 %v406
  call void @pack_rows(ptr %v407, i64 1, i64 16, i64 8, i64 %v404, ptr %v401, i64 16)
  %v408 = add i64 %v388, 128
  %v409 = add nsw i64 %v386, 1
  br label %b2
b4:
  br label %b1
b1:
  %v410 = icmp sgt i64 %v3, 1
  br i1 %v410, label %b5, label %b6
b5:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v412 = atomicrmw add ptr %v411, i64 1 acq_rel
  %v413 = load i64, ptr %v361, align 8
  %v414 = add i64 %v413, 1
  store i64 %v414, ptr %v361, align 8
  %v415 = mul i64 %v3, %v414
  br label %b7
b7:
  %v416 = load atomic i64, ptr %v411 acquire, align 8
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b8, label %b9
b8:
  %v418 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v420 = add i64 %v8, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, %v8
  %v427 = select i1 %v426, i64 %v425, i64 %v8
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, %v8
  %v432 = select i1 %v431, i64 %v430, i64 %v8
  br label %b10
b10:
  %v433 = phi i64 [ %v427, %b6 ], [ %v487, %b15 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b11, label %b12
b11:
  %v435 = add i64 %v433, 96
  %v436 = icmp slt i64 %v435, %v432
  %v437 = select i1 %v436, i64 %v435, i64 %v432
  br label %b13
b13:
  %v438 = phi i64 [ 0, %b11 ], [ %v486, %b18 ]
  %v439 = icmp slt i64 %v438, 1
  br i1 %v439, label %b14, label %b15
b14:
  %v440 = sub i64 %v437, %v433
  %v441 = sub i64 6, 1
  %v442 = add i64 %v440, %v441
  %v443 = sdiv i64 %v442, 6
  br label %b16
b16:
  %v444 = phi i64 [ 0, %b14 ], [ %v485, %b23 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b17, label %b18
b17:
  %v446 = mul i64 %v440, %v444
  %v447 = sdiv i64 %v446, %v443
  %v448 = add i64 %v433, %v447
  %v449 = add i64 %v444, 1
  %v450 = mul i64 %v440, %v449
  %v451 = sdiv i64 %v450, %v443
  %v452 = add i64 %v433, %v451
  %v453 = mul i64 %v438, 128
  %v454 = getelementptr inbounds float, ptr %v367, i64 %v453
  %v455 = sub i64 %v452, %v448
  %v456 = mul i64 %v448, 8
  %v457 = getelementptr inbounds float, ptr %v30, i64 %v456
  %v458 = getelementptr inbounds float, ptr %v457, i64 0
  %v459 = sub i64 %v455, 1
  %v460 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v459
  %v461 = load ptr, ptr %v460, align 4
  %v462 = getelementptr inbounds float, ptr %v419, i64 0
  %v463 = icmp sgt i64 %v455, 0
  br i1 %v463, label %b19, label %b20
b19:
  call void %v461(ptr %v458, i64 8, ptr %v454, i64 8, ptr %v462, i64 16, i64 8)
  br label %b20
b20:
  %v464 = add i64 %v453, 128
  br label %b21
b21:
  %v465 = phi i64 [ %v448, %b20 ], [ %v484, %b26 ]
  %v466 = icmp slt i64 %v465, %v452
  br i1 %v466, label %b22, label %b23
b22:
  %v467 = sub i64 %v465, %v448
  %v468 = mul i64 %v467, 16
  %v469 = getelementptr inbounds float, ptr %v419, i64 %v468
  %v470 = mul i64 %v465, 16
  %v471 = getelementptr inbounds float, ptr %v200, i64 %v470
  br label %b24
b24:
  %v472 = phi i64 [ 0, %b22 ], [ %v483, %b25 ]
  %v473 = icmp slt i64 %v472, 2
  br i1 %v473, label %b25, label %b26
b25:
  %v474 = mul i64 %v438, 2
  %v475 = add i64 %v474, %v472
  %v476 = mul i64 %v475, 8
  %v477 = add i64 0, %v472
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v469, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = add i64 0, %v476
  %v482 = getelementptr inbounds float, ptr %v471, i64 %v481
  store <8 x float> %v480, ptr %v482, align 4
  %v483 = add nsw i64 %v472, 1
  br label %b24
b26:
  %v484 = add nsw i64 %v465, 1
  br label %b21
b23:
  %v485 = add nsw i64 %v444, 1
  br label %b16
b18:
  %v486 = add nsw i64 %v438, 1
  br label %b13
b15:
  %v487 = add nsw i64 %v433, 96
  br label %b10
b12:
  %v488 = icmp sgt i64 %v3, 1
  br i1 %v488, label %b27, label %b28
b27:
  %v489 = getelementptr inbounds i64, ptr %v1, i64 3
  %v490 = atomicrmw add ptr %v489, i64 1 acq_rel
  %v491 = load i64, ptr %v361, align 8
  %v492 = add i64 %v491, 1
  store i64 %v492, ptr %v361, align 8
  %v493 = mul i64 %v3, %v492
  br label %b29
b29:
  %v494 = load atomic i64, ptr %v489 acquire, align 8
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b30, label %b31
b30:
  %v496 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v497 = getelementptr inbounds float, ptr %v363, i64 128
  %v498 = getelementptr inbounds float, ptr %v363, i64 256
  %v499 = getelementptr inbounds float, ptr %v363, i64 608
  %v500 = getelementptr inbounds i64, ptr %v1, i64 4
  %v501 = load i64, ptr %v500, align 8
  %v502 = icmp eq i64 %v501, 0
  br i1 %v502, label %b32, label %b33
b32:
  %v503 = add i64 1, 0
  %v504 = sdiv i64 %v503, 1
  %v505 = add i64 %v2, 1
  %v506 = mul i64 %v504, %v2
  %v507 = sdiv i64 %v506, %v3
  %v508 = mul i64 %v507, 1
  %v509 = icmp slt i64 %v508, 1
  %v510 = select i1 %v509, i64 %v508, i64 1
  %v511 = mul i64 %v504, %v505
  %v512 = sdiv i64 %v511, %v3
  %v513 = mul i64 %v512, 1
  %v514 = icmp slt i64 %v513, 1
  %v515 = select i1 %v514, i64 %v513, i64 1
  %v516 = icmp slt i64 %v515, 1
  %v517 = select i1 %v516, i64 %v515, i64 1
  br label %b34
b34:
  %v518 = phi i64 [ %v510, %b32 ], [ %v542, %b35 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b35, label %b36
b35:
  %v520 = mul i64 %v518, 128
  %v521 = mul i64 %v518, 8
  %v522 = add i64 %v520, 0
  %v523 = add i64 %v521, 0
  %v524 = getelementptr inbounds float, ptr %v497, i64 %v522
  %v525 = sub i64 3, %v523
  %v526 = icmp slt i64 %v525, 0
  %v527 = select i1 %v526, i64 0, i64 %v525
  %v528 = mul i64 %v523, 8
  %v529 = add i64 0, %v528
  %v530 = getelementptr inbounds float, ptr %v94, i64 %v529
  call void @pack_turned(ptr %v530, i64 8, i64 1, i64 8, i64 %v527, ptr %v524, i64 8)
  %v531 = add i64 %v520, 64
  %v532 = add i64 %v531, 0
  %v533 = add i64 %v521, 0
  %v534 = getelementptr inbounds float, ptr %v497, i64 %v532
  %v535 = sub i64 3, %v533
  %v536 = icmp slt i64 %v535, 0
  %v537 = select i1 %v536, i64 0, i64 %v535
  %v538 = mul i64 %v533, 8
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v94, i64 %v539
  call void @pack_turned(ptr %v540, i64 8, i64 1, i64 8, i64 %v537, ptr %v534, i64 8)
  %v541 = add i64 %v531, 64
  %v542 = add nsw i64 %v518, 1
  br label %b34
b36:
  %v543 = add i64 1, 0
  %v544 = sdiv i64 %v543, 1
  %v545 = add i64 %v2, 1
  %v546 = mul i64 %v544, %v2
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, 1
  %v550 = select i1 %v549, i64 %v548, i64 1
  %v551 = mul i64 %v544, %v545
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 1
  %v554 = icmp slt i64 %v553, 1
  %v555 = select i1 %v554, i64 %v553, i64 1
  %v556 = icmp slt i64 %v555, 1
  %v557 = select i1 %v556, i64 %v555, i64 1
  br label %b37
b37:
  %v558 = phi i64 [ %v550, %b36 ], [ %v582, %b38 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b38, label %b39
b38:
  %v560 = mul i64 %v558, 352
  %v561 = mul i64 %v558, 8
  %v562 = add i64 %v560, 0
  %v563 = add i64 %v561, 0
  %v564 = getelementptr inbounds float, ptr %v498, i64 %v562
  %v565 = sub i64 8, %v563
  %v566 = icmp slt i64 %v565, 0
  %v567 = select i1 %v566, i64 0, i64 %v565
  %v568 = mul i64 %v563, 1
  %v569 = add i64 0, %v568
  %v570 = getelementptr inbounds float, ptr %v22, i64 %v569
  call void @pack_rows(ptr %v570, i64 1, i64 8, i64 14, i64 %v567, ptr %v564, i64 8)
  %v571 = add i64 %v560, 112
  %v572 = add i64 %v571, 0
  %v573 = add i64 %v561, 0
  %v574 = getelementptr inbounds float, ptr %v498, i64 %v572
  %v575 = sub i64 8, %v573
  %v576 = icmp slt i64 %v575, 0
  %v577 = select i1 %v576, i64 0, i64 %v575
  %v578 = mul i64 %v573, 1
  %v579 = add i64 0, %v578
  %v580 = getelementptr inbounds float, ptr %v18, i64 %v579
  call void @pack_rows(ptr %v580, i64 1, i64 8, i64 30, i64 %v577, ptr %v574, i64 8)
  %v581 = add i64 %v571, 240
  %v582 = add nsw i64 %v558, 1
  br label %b37
b39:
  %v583 = add i64 1, 0
  %v584 = sdiv i64 %v583, 1
  %v585 = add i64 %v2, 1
  %v586 = mul i64 %v584, %v2
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, 1
  %v590 = select i1 %v589, i64 %v588, i64 1
  %v591 = mul i64 %v584, %v585
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, 1
  %v595 = select i1 %v594, i64 %v593, i64 1
  %v596 = icmp slt i64 %v595, 1
  %v597 = select i1 %v596, i64 %v595, i64 1
  br label %b40
b40:
  %v598 = phi i64 [ %v590, %b39 ], [ %v630, %b41 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b41, label %b42
b41:
  %v600 = mul i64 %v598, 768
  %v601 = mul i64 %v598, 8
  %v602 = add i64 %v600, 0
  %v603 = add i64 %v601, 0
  %v604 = getelementptr inbounds float, ptr %v499, i64 %v602
  %v605 = sub i64 8, %v603
  %v606 = icmp slt i64 %v605, 0
  %v607 = select i1 %v606, i64 0, i64 %v605
  %v608 = mul i64 %v603, 1
  %v609 = add i64 0, %v608
  %v610 = getelementptr inbounds float, ptr %v14, i64 %v609
  call void @pack_rows(ptr %v610, i64 1, i64 8, i64 32, i64 %v607, ptr %v604, i64 24)
  %v611 = add i64 %v600, 8
  %v612 = add i64 %v601, 0
  %v613 = getelementptr inbounds float, ptr %v499, i64 %v611
  %v614 = sub i64 8, %v612
  %v615 = icmp slt i64 %v614, 0
  %v616 = select i1 %v615, i64 0, i64 %v614
  %v617 = mul i64 %v612, 1
  %v618 = add i64 0, %v617
  %v619 = getelementptr inbounds float, ptr %v12, i64 %v618
  call void @pack_rows(ptr %v619, i64 1, i64 16, i64 32, i64 %v616, ptr %v613, i64 24)
  %v620 = add i64 %v600, 16
  %v621 = add i64 %v601, 0
  %v622 = getelementptr inbounds float, ptr %v499, i64 %v620
  %v623 = sub i64 8, %v621
  %v624 = icmp slt i64 %v623, 0
  %v625 = select i1 %v624, i64 0, i64 %v623
  %v626 = mul i64 %v621, 1
  %v627 = add i64 8, %v626
  %v628 = getelementptr inbounds float, ptr %v12, i64 %v627
  call void @pack_rows(ptr %v628, i64 1, i64 16, i64 32, i64 %v625, ptr %v622, i64 24)
  %v629 = add i64 %v600, 768
  %v630 = add nsw i64 %v598, 1
  br label %b40
b42:
  br label %b33
b33:
  %v631 = icmp sgt i64 %v3, 1
  br i1 %v631, label %b43, label %b44
b43:
  %v632 = getelementptr inbounds i64, ptr %v1, i64 3
  %v633 = atomicrmw add ptr %v632, i64 1 acq_rel
  %v634 = load i64, ptr %v361, align 8
  %v635 = add i64 %v634, 1
  store i64 %v635, ptr %v361, align 8
  %v636 = mul i64 %v3, %v635
  br label %b45
b45:
  %v637 = load atomic i64, ptr %v632 acquire, align 8
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b46, label %b47
b46:
  %v639 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br label %b48
b48:
  %v640 = phi i64 [ 0, %b44 ], [ %v5595, %b324 ]
  %v641 = icmp slt i64 %v640, %v5
  br i1 %v641, label %b49, label %b50
b49:
  %v642 = sub i64 %v5, 1
  %v643 = sub i64 %v642, %v640
  %v644 = add i64 %v7, 0
  %v645 = sdiv i64 %v644, 1
  %v646 = add i64 %v2, 1
  %v647 = mul i64 %v645, %v2
  %v648 = sdiv i64 %v647, %v3
  %v649 = mul i64 %v648, 1
  %v650 = icmp slt i64 %v649, %v7
  %v651 = select i1 %v650, i64 %v649, i64 %v7
  %v652 = mul i64 %v645, %v646
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, %v7
  %v656 = select i1 %v655, i64 %v654, i64 %v7
  br label %b51
b51:
  %v657 = phi i64 [ %v651, %b49 ], [ %v712, %b56 ]
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b52, label %b53
b52:
  br label %b54
b54:
  %v659 = phi i64 [ 0, %b52 ], [ %v711, %b59 ]
  %v660 = icmp slt i64 %v659, 8
  br i1 %v660, label %b55, label %b56
b55:
  br label %b57
b57:
  %v661 = phi i64 [ 0, %b55 ], [ %v696, %b58 ]
  %v662 = phi <8 x float> [ splat (float 0x0000000000000000), %b55 ], [ %v695, %b58 ]
  %v663 = icmp slt i64 %v661, 8
  br i1 %v663, label %b58, label %b59
b58:
  %v664 = add i64 %v643, 1
  %v665 = and i64 %v664, 1
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v657
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v50, i64 %v668
  %v670 = add i64 %v643, 0
  %v671 = and i64 %v670, %v352
  %v672 = mul i64 %v671, %v7
  %v673 = add i64 %v672, %v657
  %v674 = mul i64 %v673, 16
  %v675 = getelementptr inbounds float, ptr %v200, i64 %v674
  %v676 = add i64 %v643, 1
  %v677 = and i64 %v676, %v250
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v657
  %v680 = mul i64 %v679, 64
  %v681 = getelementptr inbounds float, ptr %v32, i64 %v680
  %v682 = add i64 0, %v661
  %v683 = getelementptr inbounds float, ptr %v669, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 8, %v661
  %v686 = getelementptr inbounds float, ptr %v675, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = fadd <8 x float> %v684, %v687
  %v689 = mul i64 %v659, 8
  %v690 = add i64 0, %v689
  %v691 = add i64 %v690, %v661
  %v692 = getelementptr inbounds float, ptr %v681, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = fmul <8 x float> %v688, %v693
  %v695 = fadd <8 x float> %v662, %v694
  %v696 = add nsw i64 %v661, 8
  br label %b57
b59:
  %v697 = shufflevector <8 x float> %v662, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v698 = shufflevector <8 x float> %v662, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v699 = fadd <4 x float> %v697, %v698
  %v700 = shufflevector <4 x float> %v699, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v701 = shufflevector <4 x float> %v699, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v702 = fadd <2 x float> %v700, %v701
  %v703 = extractelement <2 x float> %v702, i64 0
  %v704 = extractelement <2 x float> %v702, i64 1
  %v705 = fadd float %v703, %v704
  %v706 = fadd float %v705, 0x0000000000000000
  %v707 = mul i64 %v657, 8
  %v708 = getelementptr inbounds float, ptr %v202, i64 %v707
  %v709 = add i64 0, %v659
  %v710 = getelementptr inbounds float, ptr %v708, i64 %v709
  store float %v706, ptr %v710, align 4
  %v711 = add nsw i64 %v659, 1
  br label %b54
b56:
  %v712 = add nsw i64 %v657, 1
  br label %b51
b53:
  %v713 = add i64 %v7, 0
  %v714 = sdiv i64 %v713, 1
  %v715 = add i64 %v2, 1
  %v716 = mul i64 %v714, %v2
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v7
  %v720 = select i1 %v719, i64 %v718, i64 %v7
  %v721 = mul i64 %v714, %v715
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, %v7
  %v725 = select i1 %v724, i64 %v723, i64 %v7
  br label %b60
b60:
  %v726 = phi i64 [ %v720, %b53 ], [ %v803, %b65 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b61, label %b62
b61:
  br label %b63
b63:
  %v728 = phi i64 [ 0, %b61 ], [ %v802, %b68 ]
  %v729 = icmp slt i64 %v728, 8
  br i1 %v729, label %b64, label %b65
b64:
  br label %b66
b66:
  %v730 = phi i64 [ 0, %b64 ], [ %v787, %b67 ]
  %v731 = phi <8 x float> [ splat (float 0x0000000000000000), %b64 ], [ %v786, %b67 ]
  %v732 = icmp slt i64 %v730, 8
  br i1 %v732, label %b67, label %b68
b67:
  %v733 = add i64 %v643, 1
  %v734 = and i64 %v733, 1
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v726
  %v737 = mul i64 %v736, 64
  %v738 = getelementptr inbounds float, ptr %v44, i64 %v737
  %v739 = add i64 %v643, 1
  %v740 = and i64 %v739, 1
  %v741 = mul i64 %v740, %v7
  %v742 = add i64 %v741, %v726
  %v743 = mul i64 %v742, 8
  %v744 = getelementptr inbounds float, ptr %v50, i64 %v743
  %v745 = add i64 %v643, 0
  %v746 = and i64 %v745, %v352
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v726
  %v749 = mul i64 %v748, 16
  %v750 = getelementptr inbounds float, ptr %v200, i64 %v749
  %v751 = add i64 %v643, 1
  %v752 = and i64 %v751, %v252
  %v753 = mul i64 %v752, %v7
  %v754 = add i64 %v753, %v726
  %v755 = mul i64 %v754, 8
  %v756 = getelementptr inbounds float, ptr %v34, i64 %v755
  %v757 = add i64 0, %v728
  %v758 = getelementptr inbounds float, ptr %v756, i64 %v757
  %v759 = load float, ptr %v758, align 4
  %v760 = add i64 %v643, 0
  %v761 = and i64 %v760, %v294
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v726
  %v764 = mul i64 %v763, 8
  %v765 = getelementptr inbounds float, ptr %v138, i64 %v764
  %v766 = mul i64 %v728, 8
  %v767 = add i64 0, %v766
  %v768 = add i64 %v767, %v730
  %v769 = getelementptr inbounds float, ptr %v738, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 0, %v730
  %v772 = getelementptr inbounds float, ptr %v744, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 8, %v730
  %v775 = getelementptr inbounds float, ptr %v750, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = fadd <8 x float> %v773, %v776
  %v778 = insertelement <8 x float> poison, float %v759, i64 0
  %v779 = shufflevector <8 x float> %v778, <8 x float> poison, <8 x i32> zeroinitializer
  %v780 = fmul <8 x float> %v777, %v779
  %v781 = fadd <8 x float> %v770, %v780
  %v782 = add i64 0, %v730
  %v783 = getelementptr inbounds float, ptr %v765, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fmul <8 x float> %v781, %v784
  %v786 = fadd <8 x float> %v731, %v785
  %v787 = add nsw i64 %v730, 8
  br label %b66
b68:
  %v788 = shufflevector <8 x float> %v731, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v789 = shufflevector <8 x float> %v731, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v790 = fadd <4 x float> %v788, %v789
  %v791 = shufflevector <4 x float> %v790, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v792 = shufflevector <4 x float> %v790, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v793 = fadd <2 x float> %v791, %v792
  %v794 = extractelement <2 x float> %v793, i64 0
  %v795 = extractelement <2 x float> %v793, i64 1
  %v796 = fadd float %v794, %v795
  %v797 = fadd float %v796, 0x0000000000000000
  %v798 = mul i64 %v726, 8
  %v799 = getelementptr inbounds float, ptr %v204, i64 %v798
  %v800 = add i64 0, %v728
  %v801 = getelementptr inbounds float, ptr %v799, i64 %v800
  store float %v797, ptr %v801, align 4
  %v802 = add nsw i64 %v728, 1
  br label %b63
b65:
  %v803 = add nsw i64 %v726, 1
  br label %b60
b62:
  %v804 = add i64 %v7, 0
  %v805 = sdiv i64 %v804, 1
  %v806 = add i64 %v2, 1
  %v807 = mul i64 %v805, %v2
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  %v812 = mul i64 %v805, %v806
  %v813 = sdiv i64 %v812, %v3
  %v814 = mul i64 %v813, 1
  %v815 = icmp slt i64 %v814, %v7
  %v816 = select i1 %v815, i64 %v814, i64 %v7
  br label %b69
b69:
  %v817 = phi i64 [ %v811, %b62 ], [ %v883, %b74 ]
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b70, label %b71
b70:
  br label %b72
b72:
  %v819 = phi i64 [ 0, %b70 ], [ %v878, %b73 ]
  %v820 = phi <8 x float> [ splat (float 0x0000000000000000), %b70 ], [ %v877, %b73 ]
  %v821 = icmp slt i64 %v819, 8
  br i1 %v821, label %b73, label %b74
b73:
  %v822 = add i64 %v643, 1
  %v823 = and i64 %v822, 1
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v817
  %v826 = mul i64 %v825, 64
  %v827 = getelementptr inbounds float, ptr %v44, i64 %v826
  %v828 = add i64 %v643, 1
  %v829 = and i64 %v828, 1
  %v830 = mul i64 %v829, %v7
  %v831 = add i64 %v830, %v817
  %v832 = mul i64 %v831, 8
  %v833 = getelementptr inbounds float, ptr %v50, i64 %v832
  %v834 = add i64 %v643, 0
  %v835 = and i64 %v834, %v352
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v817
  %v838 = mul i64 %v837, 16
  %v839 = getelementptr inbounds float, ptr %v200, i64 %v838
  %v840 = add i64 %v643, 1
  %v841 = and i64 %v840, %v252
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v817
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v34, i64 %v844
  %v846 = add i64 0, %v819
  %v847 = getelementptr inbounds float, ptr %v845, i64 %v846
  %v848 = load float, ptr %v847, align 4
  %v849 = add i64 %v643, 1
  %v850 = and i64 %v849, %v254
  %v851 = mul i64 %v850, %v7
  %v852 = add i64 %v851, %v817
  %v853 = mul i64 %v852, 8
  %v854 = getelementptr inbounds float, ptr %v36, i64 %v853
  %v855 = add i64 0, %v819
  %v856 = getelementptr inbounds float, ptr %v854, i64 %v855
  %v857 = load float, ptr %v856, align 4
  %v858 = add i64 0, 0
  %v859 = mul i64 %v819, 8
  %v860 = add i64 %v858, %v859
  %v861 = getelementptr inbounds float, ptr %v827, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = add i64 0, 0
  %v864 = getelementptr inbounds float, ptr %v833, i64 %v863
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = add i64 8, 0
  %v867 = getelementptr inbounds float, ptr %v839, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = fadd <8 x float> %v865, %v868
  %v870 = insertelement <8 x float> poison, float %v848, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = fmul <8 x float> %v869, %v871
  %v873 = fadd <8 x float> %v862, %v872
  %v874 = insertelement <8 x float> poison, float %v857, i64 0
  %v875 = shufflevector <8 x float> %v874, <8 x float> poison, <8 x i32> zeroinitializer
  %v876 = fmul <8 x float> %v873, %v875
  %v877 = fadd <8 x float> %v820, %v876
  %v878 = add nsw i64 %v819, 1
  br label %b72
b74:
  %v879 = mul i64 %v817, 8
  %v880 = getelementptr inbounds float, ptr %v206, i64 %v879
  %v881 = add i64 0, 0
  %v882 = getelementptr inbounds float, ptr %v880, i64 %v881
  store <8 x float> %v820, ptr %v882, align 4
  %v883 = add nsw i64 %v817, 1
  br label %b69
b71:
  %v884 = add i64 %v7, 0
  %v885 = sdiv i64 %v884, 1
  %v886 = add i64 %v2, 1
  %v887 = mul i64 %v885, %v2
  %v888 = sdiv i64 %v887, %v3
  %v889 = mul i64 %v888, 1
  %v890 = icmp slt i64 %v889, %v7
  %v891 = select i1 %v890, i64 %v889, i64 %v7
  %v892 = mul i64 %v885, %v886
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, %v7
  %v896 = select i1 %v895, i64 %v894, i64 %v7
  br label %b75
b75:
  %v897 = phi i64 [ %v891, %b71 ], [ %v987, %b80 ]
  %v898 = icmp slt i64 %v897, %v896
  br i1 %v898, label %b76, label %b77
b76:
  br label %b78
b78:
  %v899 = phi i64 [ 0, %b76 ], [ %v986, %b83 ]
  %v900 = icmp slt i64 %v899, 8
  br i1 %v900, label %b79, label %b80
b79:
  br label %b81
b81:
  %v901 = phi i64 [ 0, %b79 ], [ %v971, %b82 ]
  %v902 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v970, %b82 ]
  %v903 = icmp slt i64 %v901, 8
  br i1 %v903, label %b82, label %b83
b82:
  %v904 = add i64 %v643, 1
  %v905 = and i64 %v904, 1
  %v906 = mul i64 %v905, %v7
  %v907 = add i64 %v906, %v897
  %v908 = mul i64 %v907, 64
  %v909 = getelementptr inbounds float, ptr %v44, i64 %v908
  %v910 = add i64 %v643, 1
  %v911 = and i64 %v910, 1
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v897
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v50, i64 %v914
  %v916 = add i64 %v643, 0
  %v917 = and i64 %v916, %v352
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v897
  %v920 = mul i64 %v919, 16
  %v921 = getelementptr inbounds float, ptr %v200, i64 %v920
  %v922 = add i64 %v643, 1
  %v923 = and i64 %v922, %v252
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v897
  %v926 = mul i64 %v925, 8
  %v927 = getelementptr inbounds float, ptr %v34, i64 %v926
  %v928 = add i64 0, %v899
  %v929 = getelementptr inbounds float, ptr %v927, i64 %v928
  %v930 = load float, ptr %v929, align 4
  %v931 = add i64 %v643, 0
  %v932 = and i64 %v931, %v250
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v897
  %v935 = mul i64 %v934, 64
  %v936 = getelementptr inbounds float, ptr %v32, i64 %v935
  %v937 = add i64 %v643, 0
  %v938 = and i64 %v937, %v292
  %v939 = mul i64 %v938, %v7
  %v940 = add i64 %v939, %v897
  %v941 = mul i64 %v940, 8
  %v942 = getelementptr inbounds float, ptr %v134, i64 %v941
  %v943 = mul i64 %v899, 8
  %v944 = add i64 0, %v943
  %v945 = add i64 %v944, %v901
  %v946 = getelementptr inbounds float, ptr %v909, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 0, %v901
  %v949 = getelementptr inbounds float, ptr %v915, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = add i64 8, %v901
  %v952 = getelementptr inbounds float, ptr %v921, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = fadd <8 x float> %v950, %v953
  %v955 = insertelement <8 x float> poison, float %v930, i64 0
  %v956 = shufflevector <8 x float> %v955, <8 x float> poison, <8 x i32> zeroinitializer
  %v957 = fmul <8 x float> %v954, %v956
  %v958 = fadd <8 x float> %v947, %v957
  %v959 = mul i64 %v899, 8
  %v960 = add i64 0, %v959
  %v961 = add i64 %v960, %v901
  %v962 = getelementptr inbounds float, ptr %v936, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = fmul <8 x float> %v958, %v963
  %v965 = add i64 0, %v901
  %v966 = getelementptr inbounds float, ptr %v942, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = fmul <8 x float> %v964, %v967
  %v969 = fneg <8 x float> %v968
  %v970 = fadd <8 x float> %v902, %v969
  %v971 = add nsw i64 %v901, 8
  br label %b81
b83:
  %v972 = shufflevector <8 x float> %v902, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v973 = shufflevector <8 x float> %v902, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v974 = fadd <4 x float> %v972, %v973
  %v975 = shufflevector <4 x float> %v974, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v976 = shufflevector <4 x float> %v974, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v977 = fadd <2 x float> %v975, %v976
  %v978 = extractelement <2 x float> %v977, i64 0
  %v979 = extractelement <2 x float> %v977, i64 1
  %v980 = fadd float %v978, %v979
  %v981 = fadd float %v980, 0x0000000000000000
  %v982 = mul i64 %v897, 8
  %v983 = getelementptr inbounds float, ptr %v208, i64 %v982
  %v984 = add i64 0, %v899
  %v985 = getelementptr inbounds float, ptr %v983, i64 %v984
  store float %v981, ptr %v985, align 4
  %v986 = add nsw i64 %v899, 1
  br label %b78
b80:
  %v987 = add nsw i64 %v897, 1
  br label %b75
b77:
  %v988 = add i64 %v7, 0
  %v989 = sdiv i64 %v988, 1
  %v990 = add i64 %v2, 1
  %v991 = mul i64 %v989, %v2
  %v992 = sdiv i64 %v991, %v3
  %v993 = mul i64 %v992, 1
  %v994 = icmp slt i64 %v993, %v7
  %v995 = select i1 %v994, i64 %v993, i64 %v7
  %v996 = mul i64 %v989, %v990
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, %v7
  %v1000 = select i1 %v999, i64 %v998, i64 %v7
  br label %b84
b84:
  %v1001 = phi i64 [ %v995, %b77 ], [ %v1080, %b89 ]
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1003 = phi i64 [ 0, %b85 ], [ %v1075, %b88 ]
  %v1004 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v1074, %b88 ]
  %v1005 = icmp slt i64 %v1003, 8
  br i1 %v1005, label %b88, label %b89
b88:
  %v1006 = add i64 %v643, 1
  %v1007 = and i64 %v1006, 1
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v1001
  %v1010 = mul i64 %v1009, 64
  %v1011 = getelementptr inbounds float, ptr %v44, i64 %v1010
  %v1012 = add i64 %v643, 1
  %v1013 = and i64 %v1012, 1
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v1001
  %v1016 = mul i64 %v1015, 8
  %v1017 = getelementptr inbounds float, ptr %v50, i64 %v1016
  %v1018 = add i64 %v643, 0
  %v1019 = and i64 %v1018, %v352
  %v1020 = mul i64 %v1019, %v7
  %v1021 = add i64 %v1020, %v1001
  %v1022 = mul i64 %v1021, 16
  %v1023 = getelementptr inbounds float, ptr %v200, i64 %v1022
  %v1024 = add i64 %v643, 1
  %v1025 = and i64 %v1024, %v252
  %v1026 = mul i64 %v1025, %v7
  %v1027 = add i64 %v1026, %v1001
  %v1028 = mul i64 %v1027, 8
  %v1029 = getelementptr inbounds float, ptr %v34, i64 %v1028
  %v1030 = add i64 0, %v1003
  %v1031 = getelementptr inbounds float, ptr %v1029, i64 %v1030
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = add i64 %v643, 0
  %v1034 = and i64 %v1033, %v250
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1001
  %v1037 = mul i64 %v1036, 64
  %v1038 = getelementptr inbounds float, ptr %v32, i64 %v1037
  %v1039 = add i64 %v643, 1
  %v1040 = and i64 %v1039, %v254
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1001
  %v1043 = mul i64 %v1042, 8
  %v1044 = getelementptr inbounds float, ptr %v36, i64 %v1043
  %v1045 = add i64 0, %v1003
  %v1046 = getelementptr inbounds float, ptr %v1044, i64 %v1045
  %v1047 = load float, ptr %v1046, align 4
  %v1048 = add i64 0, 0
  %v1049 = mul i64 %v1003, 8
  %v1050 = add i64 %v1048, %v1049
  %v1051 = getelementptr inbounds float, ptr %v1011, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v1017, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = add i64 8, 0
  %v1057 = getelementptr inbounds float, ptr %v1023, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = fadd <8 x float> %v1055, %v1058
  %v1060 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1061 = shufflevector <8 x float> %v1060, <8 x float> poison, <8 x i32> zeroinitializer
  %v1062 = fmul <8 x float> %v1059, %v1061
  %v1063 = fadd <8 x float> %v1052, %v1062
  %v1064 = add i64 0, 0
  %v1065 = mul i64 %v1003, 8
  %v1066 = add i64 %v1064, %v1065
  %v1067 = getelementptr inbounds float, ptr %v1038, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = fmul <8 x float> %v1063, %v1068
  %v1070 = insertelement <8 x float> poison, float %v1047, i64 0
  %v1071 = shufflevector <8 x float> %v1070, <8 x float> poison, <8 x i32> zeroinitializer
  %v1072 = fmul <8 x float> %v1069, %v1071
  %v1073 = fneg <8 x float> %v1072
  %v1074 = fadd <8 x float> %v1004, %v1073
  %v1075 = add nsw i64 %v1003, 1
  br label %b87
b89:
  %v1076 = mul i64 %v1001, 8
  %v1077 = getelementptr inbounds float, ptr %v210, i64 %v1076
  %v1078 = add i64 0, 0
  %v1079 = getelementptr inbounds float, ptr %v1077, i64 %v1078
  store <8 x float> %v1004, ptr %v1079, align 4
  %v1080 = add nsw i64 %v1001, 1
  br label %b84
b86:
  %v1081 = add i64 %v7, 0
  %v1082 = sdiv i64 %v1081, 1
  %v1083 = add i64 %v2, 1
  %v1084 = mul i64 %v1082, %v2
  %v1085 = sdiv i64 %v1084, %v3
  %v1086 = mul i64 %v1085, 1
  %v1087 = icmp slt i64 %v1086, %v7
  %v1088 = select i1 %v1087, i64 %v1086, i64 %v7
  %v1089 = mul i64 %v1082, %v1083
  %v1090 = sdiv i64 %v1089, %v3
  %v1091 = mul i64 %v1090, 1
  %v1092 = icmp slt i64 %v1091, %v7
  %v1093 = select i1 %v1092, i64 %v1091, i64 %v7
  br label %b90
b90:
  %v1094 = phi i64 [ %v1088, %b86 ], [ %v1142, %b91 ]
  %v1095 = icmp slt i64 %v1094, %v1093
  br i1 %v1095, label %b91, label %b92
b91:
  %v1096 = mul i64 %v1094, 8
  %v1097 = getelementptr inbounds float, ptr %v206, i64 %v1096
  %v1098 = add i64 %v643, 0
  %v1099 = and i64 %v1098, %v294
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1094
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v138, i64 %v1102
  %v1104 = mul i64 %v1094, 8
  %v1105 = getelementptr inbounds float, ptr %v210, i64 %v1104
  %v1106 = add i64 %v643, 0
  %v1107 = and i64 %v1106, %v292
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1094
  %v1110 = mul i64 %v1109, 8
  %v1111 = getelementptr inbounds float, ptr %v134, i64 %v1110
  %v1112 = add i64 %v643, 0
  %v1113 = and i64 %v1112, %v270
  %v1114 = mul i64 %v1113, %v7
  %v1115 = add i64 %v1114, %v1094
  %v1116 = mul i64 %v1115, 30
  %v1117 = getelementptr inbounds float, ptr %v82, i64 %v1116
  %v1118 = add i64 0, 0
  %v1119 = getelementptr inbounds float, ptr %v1097, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 0, 0
  %v1122 = getelementptr inbounds float, ptr %v1103, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fmul <8 x float> %v1123, %v1123
  %v1125 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1126 = shufflevector <8 x float> %v1125, <8 x float> poison, <8 x i32> zeroinitializer
  %v1127 = fsub <8 x float> %v1126, %v1124
  %v1128 = fmul <8 x float> %v1120, %v1127
  %v1129 = add i64 0, 0
  %v1130 = getelementptr inbounds float, ptr %v1105, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 0, 0
  %v1133 = getelementptr inbounds float, ptr %v1111, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = fmul <8 x float> %v1131, %v1134
  %v1136 = fsub <8 x float> %v1126, %v1134
  %v1137 = fmul <8 x float> %v1135, %v1136
  %v1138 = add i64 22, 0
  %v1139 = getelementptr inbounds float, ptr %v1117, i64 %v1138
  store <8 x float> %v1128, ptr %v1139, align 4
  %v1140 = add i64 14, 0
  %v1141 = getelementptr inbounds float, ptr %v1117, i64 %v1140
  store <8 x float> %v1137, ptr %v1141, align 4
  %v1142 = add nsw i64 %v1094, 1
  br label %b90
b92:
  %v1143 = add i64 %v7, 0
  %v1144 = sdiv i64 %v1143, 1
  %v1145 = add i64 %v2, 1
  %v1146 = mul i64 %v1144, %v2
  %v1147 = sdiv i64 %v1146, %v3
  %v1148 = mul i64 %v1147, 1
  %v1149 = icmp slt i64 %v1148, %v7
  %v1150 = select i1 %v1149, i64 %v1148, i64 %v7
  %v1151 = mul i64 %v1144, %v1145
  %v1152 = sdiv i64 %v1151, %v3
  %v1153 = mul i64 %v1152, 1
  %v1154 = icmp slt i64 %v1153, %v7
  %v1155 = select i1 %v1154, i64 %v1153, i64 %v7
  br label %b93
b93:
  %v1156 = phi i64 [ %v1150, %b92 ], [ %v1219, %b98 ]
  %v1157 = icmp slt i64 %v1156, %v1155
  br i1 %v1157, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1158 = phi i64 [ 0, %b94 ], [ %v1205, %b97 ]
  %v1159 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1204, %b97 ]
  %v1160 = icmp slt i64 %v1158, 8
  br i1 %v1160, label %b97, label %b98
b97:
  %v1161 = add i64 %v643, 1
  %v1162 = and i64 %v1161, 1
  %v1163 = mul i64 %v1162, %v7
  %v1164 = add i64 %v1163, %v1156
  %v1165 = mul i64 %v1164, 8
  %v1166 = getelementptr inbounds float, ptr %v48, i64 %v1165
  %v1167 = mul i64 %v1156, 8
  %v1168 = getelementptr inbounds float, ptr %v204, i64 %v1167
  %v1169 = mul i64 %v1156, 8
  %v1170 = getelementptr inbounds float, ptr %v208, i64 %v1169
  %v1171 = add i64 %v643, 1
  %v1172 = and i64 %v1171, %v254
  %v1173 = mul i64 %v1172, %v7
  %v1174 = add i64 %v1173, %v1156
  %v1175 = mul i64 %v1174, 8
  %v1176 = getelementptr inbounds float, ptr %v36, i64 %v1175
  %v1177 = add i64 %v643, 0
  %v1178 = and i64 %v1177, %v350
  %v1179 = mul i64 %v1178, %v7
  %v1180 = add i64 %v1179, %v1156
  %v1181 = mul i64 %v1180, 1
  %v1182 = getelementptr inbounds float, ptr %v198, i64 %v1181
  %v1183 = getelementptr inbounds float, ptr %v1182, i64 0
  %v1184 = load float, ptr %v1183, align 4
  %v1185 = add i64 0, %v1158
  %v1186 = getelementptr inbounds float, ptr %v1166, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = add i64 0, %v1158
  %v1189 = getelementptr inbounds float, ptr %v1168, i64 %v1188
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = add i64 0, %v1158
  %v1192 = getelementptr inbounds float, ptr %v1170, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = fadd <8 x float> %v1190, %v1193
  %v1195 = fadd <8 x float> %v1187, %v1194
  %v1196 = add i64 0, %v1158
  %v1197 = getelementptr inbounds float, ptr %v1176, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = fmul <8 x float> %v1195, %v1198
  %v1200 = insertelement <8 x float> poison, float %v1184, i64 0
  %v1201 = shufflevector <8 x float> %v1200, <8 x float> poison, <8 x i32> zeroinitializer
  %v1202 = fdiv <8 x float> %v1199, %v1201
  %v1203 = fneg <8 x float> %v1202
  %v1204 = fadd <8 x float> %v1159, %v1203
  %v1205 = add nsw i64 %v1158, 8
  br label %b96
b98:
  %v1206 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1207 = shufflevector <8 x float> %v1159, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1208 = fadd <4 x float> %v1206, %v1207
  %v1209 = shufflevector <4 x float> %v1208, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1210 = shufflevector <4 x float> %v1208, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1211 = fadd <2 x float> %v1209, %v1210
  %v1212 = extractelement <2 x float> %v1211, i64 0
  %v1213 = extractelement <2 x float> %v1211, i64 1
  %v1214 = fadd float %v1212, %v1213
  %v1215 = fadd float %v1214, 0x0000000000000000
  %v1216 = mul i64 %v1156, 1
  %v1217 = getelementptr inbounds float, ptr %v212, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1217, i64 0
  store float %v1215, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1156, 1
  br label %b93
b95:
  %v1220 = add i64 %v7, 0
  %v1221 = sdiv i64 %v1220, 1
  %v1222 = add i64 %v2, 1
  %v1223 = mul i64 %v1221, %v2
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 1
  %v1226 = icmp slt i64 %v1225, %v7
  %v1227 = select i1 %v1226, i64 %v1225, i64 %v7
  %v1228 = mul i64 %v1221, %v1222
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 1
  %v1231 = icmp slt i64 %v1230, %v7
  %v1232 = select i1 %v1231, i64 %v1230, i64 %v7
  br label %b99
b99:
  %v1233 = phi i64 [ %v1227, %b95 ], [ %v1290, %b104 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b100, label %b101
b100:
  br label %b102
b102:
  %v1235 = phi i64 [ 0, %b100 ], [ %v1276, %b103 ]
  %v1236 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v1275, %b103 ]
  %v1237 = icmp slt i64 %v1235, 8
  br i1 %v1237, label %b103, label %b104
b103:
  %v1238 = add i64 %v643, 1
  %v1239 = and i64 %v1238, 1
  %v1240 = mul i64 %v1239, %v7
  %v1241 = add i64 %v1240, %v1233
  %v1242 = mul i64 %v1241, 8
  %v1243 = getelementptr inbounds float, ptr %v46, i64 %v1242
  %v1244 = mul i64 %v1233, 8
  %v1245 = getelementptr inbounds float, ptr %v202, i64 %v1244
  %v1246 = add i64 %v643, 1
  %v1247 = and i64 %v1246, %v252
  %v1248 = mul i64 %v1247, %v7
  %v1249 = add i64 %v1248, %v1233
  %v1250 = mul i64 %v1249, 8
  %v1251 = getelementptr inbounds float, ptr %v34, i64 %v1250
  %v1252 = add i64 %v643, 0
  %v1253 = and i64 %v1252, %v348
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1233
  %v1256 = mul i64 %v1255, 1
  %v1257 = getelementptr inbounds float, ptr %v196, i64 %v1256
  %v1258 = getelementptr inbounds float, ptr %v1257, i64 0
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = add i64 0, %v1235
  %v1261 = getelementptr inbounds float, ptr %v1243, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = add i64 0, %v1235
  %v1264 = getelementptr inbounds float, ptr %v1245, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = fadd <8 x float> %v1262, %v1265
  %v1267 = add i64 0, %v1235
  %v1268 = getelementptr inbounds float, ptr %v1251, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = fmul <8 x float> %v1266, %v1269
  %v1271 = insertelement <8 x float> poison, float %v1259, i64 0
  %v1272 = shufflevector <8 x float> %v1271, <8 x float> poison, <8 x i32> zeroinitializer
  %v1273 = fdiv <8 x float> %v1270, %v1272
  %v1274 = fneg <8 x float> %v1273
  %v1275 = fadd <8 x float> %v1236, %v1274
  %v1276 = add nsw i64 %v1235, 8
  br label %b102
b104:
  %v1277 = shufflevector <8 x float> %v1236, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1278 = shufflevector <8 x float> %v1236, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1279 = fadd <4 x float> %v1277, %v1278
  %v1280 = shufflevector <4 x float> %v1279, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1281 = shufflevector <4 x float> %v1279, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1282 = fadd <2 x float> %v1280, %v1281
  %v1283 = extractelement <2 x float> %v1282, i64 0
  %v1284 = extractelement <2 x float> %v1282, i64 1
  %v1285 = fadd float %v1283, %v1284
  %v1286 = fadd float %v1285, 0x0000000000000000
  %v1287 = mul i64 %v1233, 1
  %v1288 = getelementptr inbounds float, ptr %v214, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1288, i64 0
  store float %v1286, ptr %v1289, align 4
  %v1290 = add nsw i64 %v1233, 1
  br label %b99
b101:
  %v1291 = add i64 %v7, 0
  %v1292 = sdiv i64 %v1291, 1
  %v1293 = add i64 %v2, 1
  %v1294 = mul i64 %v1292, %v2
  %v1295 = sdiv i64 %v1294, %v3
  %v1296 = mul i64 %v1295, 1
  %v1297 = icmp slt i64 %v1296, %v7
  %v1298 = select i1 %v1297, i64 %v1296, i64 %v7
  %v1299 = mul i64 %v1292, %v1293
  %v1300 = sdiv i64 %v1299, %v3
  %v1301 = mul i64 %v1300, 1
  %v1302 = icmp slt i64 %v1301, %v7
  %v1303 = select i1 %v1302, i64 %v1301, i64 %v7
  br label %b105
b105:
  %v1304 = phi i64 [ %v1298, %b101 ], [ %v1606, %b106 ]
  %v1305 = icmp slt i64 %v1304, %v1303
  br i1 %v1305, label %b106, label %b107
b106:
  %v1306 = add i64 %v643, 1
  %v1307 = and i64 %v1306, 1
  %v1308 = mul i64 %v1307, %v7
  %v1309 = add i64 %v1308, %v1304
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr inbounds float, ptr %v48, i64 %v1310
  %v1312 = mul i64 %v1304, 8
  %v1313 = getelementptr inbounds float, ptr %v204, i64 %v1312
  %v1314 = mul i64 %v1304, 8
  %v1315 = getelementptr inbounds float, ptr %v208, i64 %v1314
  %v1316 = add i64 %v643, 0
  %v1317 = and i64 %v1316, %v350
  %v1318 = mul i64 %v1317, %v7
  %v1319 = add i64 %v1318, %v1304
  %v1320 = mul i64 %v1319, 1
  %v1321 = getelementptr inbounds float, ptr %v198, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1321, i64 0
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = mul i64 %v1304, 1
  %v1325 = getelementptr inbounds float, ptr %v212, i64 %v1324
  %v1326 = getelementptr inbounds float, ptr %v1325, i64 0
  %v1327 = load float, ptr %v1326, align 4
  %v1328 = add i64 %v643, 0
  %v1329 = and i64 %v1328, %v306
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1304
  %v1332 = mul i64 %v1331, 1
  %v1333 = getelementptr inbounds float, ptr %v154, i64 %v1332
  %v1334 = getelementptr inbounds float, ptr %v1333, i64 0
  %v1335 = load float, ptr %v1334, align 4
  %v1336 = call float @llvm.fabs.f32(float %v1335)
  %v1337 = fneg float %v1336
  %v1338 = fcmp olt float %v1337, 0xC05A400000000000
  %v1339 = select i1 %v1338, float 0xC05A400000000000, float %v1337
  %v1340 = call float @llvm.fmuladd.f32(float %v1339, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1341 = fsub float %v1340, 0x4168000000000000
  %v1342 = call float @llvm.fmuladd.f32(float %v1341, float 0xBFE62E4000000000, float %v1339)
  %v1343 = call float @llvm.fmuladd.f32(float %v1341, float 0xBEB7F7D1C0000000, float %v1342)
  %v1344 = bitcast float %v1340 to i32
  %v1345 = fmul float %v1343, %v1343
  %v1346 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1343, float 0x3F81227F40000000)
  %v1347 = call float @llvm.fmuladd.f32(float %v1346, float %v1343, float 0x3FA5556740000000)
  %v1348 = call float @llvm.fmuladd.f32(float %v1347, float %v1343, float 0x3FC5554B00000000)
  %v1349 = call float @llvm.fmuladd.f32(float %v1348, float %v1343, float 0x3FDFFFFFE0000000)
  %v1350 = call float @llvm.fmuladd.f32(float %v1345, float %v1349, float %v1343)
  %v1351 = sub i32 %v1344, 1262485250
  %v1352 = lshr i32 %v1351, 1
  %v1353 = sub i32 %v1351, %v1352
  %v1354 = shl i32 %v1352, 23
  %v1355 = bitcast i32 %v1354 to float
  %v1356 = shl i32 %v1353, 23
  %v1357 = bitcast i32 %v1356 to float
  %v1358 = fadd float %v1350, 0x3FF0000000000000
  %v1359 = fmul float %v1358, %v1355
  %v1360 = fmul float %v1359, %v1357
  %v1361 = fcmp ogt float %v1360, 0x3FDA8279A0000000
  %v1362 = call float @llvm.fmuladd.f32(float %v1360, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1363 = select i1 %v1361, float %v1362, float %v1360
  %v1364 = select i1 %v1361, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1365 = select i1 %v1361, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1366 = fmul float %v1363, %v1363
  %v1367 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1366, float 0xBFC0DA7220000000)
  %v1368 = call float @llvm.fmuladd.f32(float %v1367, float %v1366, float 0xBFC546EF00000000)
  %v1369 = call float @llvm.fmuladd.f32(float %v1368, float %v1366, float 0xBFD0002320000000)
  %v1370 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1366, float 0x3FC22D90A0000000)
  %v1371 = call float @llvm.fmuladd.f32(float %v1370, float %v1366, float 0x3FC999FF60000000)
  %v1372 = call float @llvm.fmuladd.f32(float %v1371, float %v1366, float 0x3FD5555540000000)
  %v1373 = call float @llvm.fmuladd.f32(float %v1363, float %v1369, float %v1372)
  %v1374 = call float @llvm.fmuladd.f32(float %v1363, float %v1373, float 0xBFE0000000000000)
  %v1375 = fmul float %v1363, %v1363
  %v1376 = call float @llvm.fmuladd.f32(float %v1375, float %v1374, float %v1365)
  %v1377 = fadd float %v1376, %v1363
  %v1378 = fadd float %v1377, %v1364
  %v1379 = fcmp ogt float %v1335, 0x0000000000000000
  %v1380 = select i1 %v1379, float %v1335, float 0x0000000000000000
  %v1381 = fadd float %v1380, %v1378
  %v1382 = fadd float 0x3FF0000000000000, %v1381
  %v1383 = fcmp oeq float %v1382, 0x0000000000000000
  %v1384 = select i1 %v1383, float 0x3FF0000000000000, float 0x0000000000000000
  %v1385 = add i64 %v643, 0
  %v1386 = and i64 %v1385, %v346
  %v1387 = mul i64 %v1386, %v7
  %v1388 = add i64 %v1387, %v1304
  %v1389 = mul i64 %v1388, 8
  %v1390 = getelementptr inbounds float, ptr %v194, i64 %v1389
  %v1391 = fsub float %v1382, 0x3FF0000000000000
  %v1392 = add i64 %v643, 1
  %v1393 = and i64 %v1392, 1
  %v1394 = mul i64 %v1393, %v7
  %v1395 = add i64 %v1394, %v1304
  %v1396 = mul i64 %v1395, 8
  %v1397 = getelementptr inbounds float, ptr %v46, i64 %v1396
  %v1398 = mul i64 %v1304, 8
  %v1399 = getelementptr inbounds float, ptr %v202, i64 %v1398
  %v1400 = add i64 %v643, 0
  %v1401 = and i64 %v1400, %v348
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1304
  %v1404 = mul i64 %v1403, 1
  %v1405 = getelementptr inbounds float, ptr %v196, i64 %v1404
  %v1406 = getelementptr inbounds float, ptr %v1405, i64 0
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = mul i64 %v1304, 1
  %v1409 = getelementptr inbounds float, ptr %v214, i64 %v1408
  %v1410 = getelementptr inbounds float, ptr %v1409, i64 0
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = add i64 %v643, 0
  %v1413 = and i64 %v1412, %v300
  %v1414 = mul i64 %v1413, %v7
  %v1415 = add i64 %v1414, %v1304
  %v1416 = mul i64 %v1415, 1
  %v1417 = getelementptr inbounds float, ptr %v148, i64 %v1416
  %v1418 = getelementptr inbounds float, ptr %v1417, i64 0
  %v1419 = load float, ptr %v1418, align 4
  %v1420 = call float @llvm.fabs.f32(float %v1419)
  %v1421 = fneg float %v1420
  %v1422 = fcmp olt float %v1421, 0xC05A400000000000
  %v1423 = select i1 %v1422, float 0xC05A400000000000, float %v1421
  %v1424 = call float @llvm.fmuladd.f32(float %v1423, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1425 = fsub float %v1424, 0x4168000000000000
  %v1426 = call float @llvm.fmuladd.f32(float %v1425, float 0xBFE62E4000000000, float %v1423)
  %v1427 = call float @llvm.fmuladd.f32(float %v1425, float 0xBEB7F7D1C0000000, float %v1426)
  %v1428 = bitcast float %v1424 to i32
  %v1429 = fmul float %v1427, %v1427
  %v1430 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1427, float 0x3F81227F40000000)
  %v1431 = call float @llvm.fmuladd.f32(float %v1430, float %v1427, float 0x3FA5556740000000)
  %v1432 = call float @llvm.fmuladd.f32(float %v1431, float %v1427, float 0x3FC5554B00000000)
  %v1433 = call float @llvm.fmuladd.f32(float %v1432, float %v1427, float 0x3FDFFFFFE0000000)
  %v1434 = call float @llvm.fmuladd.f32(float %v1429, float %v1433, float %v1427)
  %v1435 = sub i32 %v1428, 1262485250
  %v1436 = lshr i32 %v1435, 1
  %v1437 = sub i32 %v1435, %v1436
  %v1438 = shl i32 %v1436, 23
  %v1439 = bitcast i32 %v1438 to float
  %v1440 = shl i32 %v1437, 23
  %v1441 = bitcast i32 %v1440 to float
  %v1442 = fadd float %v1434, 0x3FF0000000000000
  %v1443 = fmul float %v1442, %v1439
  %v1444 = fmul float %v1443, %v1441
  %v1445 = fcmp ogt float %v1444, 0x3FDA8279A0000000
  %v1446 = call float @llvm.fmuladd.f32(float %v1444, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1447 = select i1 %v1445, float %v1446, float %v1444
  %v1448 = select i1 %v1445, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1449 = select i1 %v1445, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1450 = fmul float %v1447, %v1447
  %v1451 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1450, float 0xBFC0DA7220000000)
  %v1452 = call float @llvm.fmuladd.f32(float %v1451, float %v1450, float 0xBFC546EF00000000)
  %v1453 = call float @llvm.fmuladd.f32(float %v1452, float %v1450, float 0xBFD0002320000000)
  %v1454 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1450, float 0x3FC22D90A0000000)
  %v1455 = call float @llvm.fmuladd.f32(float %v1454, float %v1450, float 0x3FC999FF60000000)
  %v1456 = call float @llvm.fmuladd.f32(float %v1455, float %v1450, float 0x3FD5555540000000)
  %v1457 = call float @llvm.fmuladd.f32(float %v1447, float %v1453, float %v1456)
  %v1458 = call float @llvm.fmuladd.f32(float %v1447, float %v1457, float 0xBFE0000000000000)
  %v1459 = fmul float %v1447, %v1447
  %v1460 = call float @llvm.fmuladd.f32(float %v1459, float %v1458, float %v1449)
  %v1461 = fadd float %v1460, %v1447
  %v1462 = fadd float %v1461, %v1448
  %v1463 = fcmp ogt float %v1419, 0x0000000000000000
  %v1464 = select i1 %v1463, float %v1419, float 0x0000000000000000
  %v1465 = fadd float %v1464, %v1462
  %v1466 = fadd float 0x3FF0000000000000, %v1465
  %v1467 = fcmp oeq float %v1466, 0x0000000000000000
  %v1468 = select i1 %v1467, float 0x3FF0000000000000, float 0x0000000000000000
  %v1469 = add i64 %v643, 0
  %v1470 = and i64 %v1469, %v344
  %v1471 = mul i64 %v1470, %v7
  %v1472 = add i64 %v1471, %v1304
  %v1473 = mul i64 %v1472, 8
  %v1474 = getelementptr inbounds float, ptr %v192, i64 %v1473
  %v1475 = fsub float %v1466, 0x3FF0000000000000
  %v1476 = mul i64 %v1304, 8
  %v1477 = getelementptr inbounds float, ptr %v206, i64 %v1476
  %v1478 = mul i64 %v1304, 8
  %v1479 = getelementptr inbounds float, ptr %v210, i64 %v1478
  %v1480 = add i64 0, 0
  %v1481 = getelementptr inbounds float, ptr %v1311, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = add i64 0, 0
  %v1484 = getelementptr inbounds float, ptr %v1313, i64 %v1483
  %v1485 = load <8 x float>, ptr %v1484, align 4
  %v1486 = add i64 0, 0
  %v1487 = getelementptr inbounds float, ptr %v1315, i64 %v1486
  %v1488 = load <8 x float>, ptr %v1487, align 4
  %v1489 = fadd <8 x float> %v1485, %v1488
  %v1490 = fadd <8 x float> %v1482, %v1489
  %v1491 = insertelement <8 x float> poison, float %v1323, i64 0
  %v1492 = shufflevector <8 x float> %v1491, <8 x float> poison, <8 x i32> zeroinitializer
  %v1493 = fdiv <8 x float> %v1490, %v1492
  %v1494 = insertelement <8 x float> poison, float %v1327, i64 0
  %v1495 = shufflevector <8 x float> %v1494, <8 x float> poison, <8 x i32> zeroinitializer
  %v1496 = fadd <8 x float> %v1493, %v1495
  %v1497 = insertelement <8 x float> poison, float %v1382, i64 0
  %v1498 = shufflevector <8 x float> %v1497, <8 x float> poison, <8 x i32> zeroinitializer
  %v1499 = fmul <8 x float> %v1496, %v1498
  %v1500 = add i64 0, 0
  %v1501 = getelementptr inbounds float, ptr %v1390, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = insertelement <8 x float> poison, float %v1384, i64 0
  %v1504 = shufflevector <8 x float> %v1503, <8 x float> poison, <8 x i32> zeroinitializer
  %v1505 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1506 = shufflevector <8 x float> %v1505, <8 x float> poison, <8 x i32> zeroinitializer
  %v1507 = fcmp une <8 x float> %v1504, splat (float 0x0000000000000000)
  %v1508 = select <8 x i1> %v1507, <8 x float> %v1506, <8 x float> %v1502
  %v1509 = insertelement <8 x float> poison, float %v1391, i64 0
  %v1510 = shufflevector <8 x float> %v1509, <8 x float> poison, <8 x i32> zeroinitializer
  %v1511 = extractelement <8 x float> %v1508, i64 0
  %v1512 = extractelement <8 x float> %v1510, i64 0
  %v1513 = call float @powf(float %v1511, float %v1512)
  %v1514 = extractelement <8 x float> %v1508, i64 1
  %v1515 = extractelement <8 x float> %v1510, i64 1
  %v1516 = call float @powf(float %v1514, float %v1515)
  %v1517 = extractelement <8 x float> %v1508, i64 2
  %v1518 = extractelement <8 x float> %v1510, i64 2
  %v1519 = call float @powf(float %v1517, float %v1518)
  %v1520 = extractelement <8 x float> %v1508, i64 3
  %v1521 = extractelement <8 x float> %v1510, i64 3
  %v1522 = call float @powf(float %v1520, float %v1521)
  %v1523 = extractelement <8 x float> %v1508, i64 4
  %v1524 = extractelement <8 x float> %v1510, i64 4
  %v1525 = call float @powf(float %v1523, float %v1524)
  %v1526 = extractelement <8 x float> %v1508, i64 5
  %v1527 = extractelement <8 x float> %v1510, i64 5
  %v1528 = call float @powf(float %v1526, float %v1527)
  %v1529 = extractelement <8 x float> %v1508, i64 6
  %v1530 = extractelement <8 x float> %v1510, i64 6
  %v1531 = call float @powf(float %v1529, float %v1530)
  %v1532 = extractelement <8 x float> %v1508, i64 7
  %v1533 = extractelement <8 x float> %v1510, i64 7
  %v1534 = call float @powf(float %v1532, float %v1533)
  %v1535 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1536 = insertelement <8 x float> %v1535, float %v1516, i64 1
  %v1537 = insertelement <8 x float> %v1536, float %v1519, i64 2
  %v1538 = insertelement <8 x float> %v1537, float %v1522, i64 3
  %v1539 = insertelement <8 x float> %v1538, float %v1525, i64 4
  %v1540 = insertelement <8 x float> %v1539, float %v1528, i64 5
  %v1541 = insertelement <8 x float> %v1540, float %v1531, i64 6
  %v1542 = insertelement <8 x float> %v1541, float %v1534, i64 7
  %v1543 = fmul <8 x float> %v1499, %v1542
  %v1544 = add i64 0, 0
  %v1545 = getelementptr inbounds float, ptr %v1397, i64 %v1544
  %v1546 = load <8 x float>, ptr %v1545, align 4
  %v1547 = add i64 0, 0
  %v1548 = getelementptr inbounds float, ptr %v1399, i64 %v1547
  %v1549 = load <8 x float>, ptr %v1548, align 4
  %v1550 = fadd <8 x float> %v1546, %v1549
  %v1551 = insertelement <8 x float> poison, float %v1407, i64 0
  %v1552 = shufflevector <8 x float> %v1551, <8 x float> poison, <8 x i32> zeroinitializer
  %v1553 = fdiv <8 x float> %v1550, %v1552
  %v1554 = insertelement <8 x float> poison, float %v1411, i64 0
  %v1555 = shufflevector <8 x float> %v1554, <8 x float> poison, <8 x i32> zeroinitializer
  %v1556 = fadd <8 x float> %v1553, %v1555
  %v1557 = insertelement <8 x float> poison, float %v1466, i64 0
  %v1558 = shufflevector <8 x float> %v1557, <8 x float> poison, <8 x i32> zeroinitializer
  %v1559 = fmul <8 x float> %v1556, %v1558
  %v1560 = add i64 0, 0
  %v1561 = getelementptr inbounds float, ptr %v1474, i64 %v1560
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = insertelement <8 x float> poison, float %v1468, i64 0
  %v1564 = shufflevector <8 x float> %v1563, <8 x float> poison, <8 x i32> zeroinitializer
  %v1565 = fcmp une <8 x float> %v1564, splat (float 0x0000000000000000)
  %v1566 = select <8 x i1> %v1565, <8 x float> %v1506, <8 x float> %v1562
  %v1567 = insertelement <8 x float> poison, float %v1475, i64 0
  %v1568 = shufflevector <8 x float> %v1567, <8 x float> poison, <8 x i32> zeroinitializer
  %v1569 = extractelement <8 x float> %v1566, i64 0
  %v1570 = extractelement <8 x float> %v1568, i64 0
  %v1571 = call float @powf(float %v1569, float %v1570)
  %v1572 = extractelement <8 x float> %v1566, i64 1
  %v1573 = extractelement <8 x float> %v1568, i64 1
  %v1574 = call float @powf(float %v1572, float %v1573)
  %v1575 = extractelement <8 x float> %v1566, i64 2
  %v1576 = extractelement <8 x float> %v1568, i64 2
  %v1577 = call float @powf(float %v1575, float %v1576)
  %v1578 = extractelement <8 x float> %v1566, i64 3
  %v1579 = extractelement <8 x float> %v1568, i64 3
  %v1580 = call float @powf(float %v1578, float %v1579)
  %v1581 = extractelement <8 x float> %v1566, i64 4
  %v1582 = extractelement <8 x float> %v1568, i64 4
  %v1583 = call float @powf(float %v1581, float %v1582)
  %v1584 = extractelement <8 x float> %v1566, i64 5
  %v1585 = extractelement <8 x float> %v1568, i64 5
  %v1586 = call float @powf(float %v1584, float %v1585)
  %v1587 = extractelement <8 x float> %v1566, i64 6
  %v1588 = extractelement <8 x float> %v1568, i64 6
  %v1589 = call float @powf(float %v1587, float %v1588)
  %v1590 = extractelement <8 x float> %v1566, i64 7
  %v1591 = extractelement <8 x float> %v1568, i64 7
  %v1592 = call float @powf(float %v1590, float %v1591)
  %v1593 = insertelement <8 x float> poison, float %v1571, i64 0
  %v1594 = insertelement <8 x float> %v1593, float %v1574, i64 1
  %v1595 = insertelement <8 x float> %v1594, float %v1577, i64 2
  %v1596 = insertelement <8 x float> %v1595, float %v1580, i64 3
  %v1597 = insertelement <8 x float> %v1596, float %v1583, i64 4
  %v1598 = insertelement <8 x float> %v1597, float %v1586, i64 5
  %v1599 = insertelement <8 x float> %v1598, float %v1589, i64 6
  %v1600 = insertelement <8 x float> %v1599, float %v1592, i64 7
  %v1601 = fmul <8 x float> %v1559, %v1600
  %v1602 = add i64 0, 0
  %v1603 = getelementptr inbounds float, ptr %v1477, i64 %v1602
  store <8 x float> %v1543, ptr %v1603, align 4
  %v1604 = add i64 0, 0
  %v1605 = getelementptr inbounds float, ptr %v1479, i64 %v1604
  store <8 x float> %v1601, ptr %v1605, align 4
  %v1606 = add nsw i64 %v1304, 1
  br label %b105
b107:
  %v1607 = add i64 %v7, 0
  %v1608 = sdiv i64 %v1607, 1
  %v1609 = add i64 %v2, 1
  %v1610 = mul i64 %v1608, %v2
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v7
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v7
  %v1615 = mul i64 %v1608, %v1609
  %v1616 = sdiv i64 %v1615, %v3
  %v1617 = mul i64 %v1616, 1
  %v1618 = icmp slt i64 %v1617, %v7
  %v1619 = select i1 %v1618, i64 %v1617, i64 %v7
  br label %b108
b108:
  %v1620 = phi i64 [ %v1614, %b107 ], [ %v1824, %b113 ]
  %v1621 = icmp slt i64 %v1620, %v1619
  br i1 %v1621, label %b109, label %b110
b109:
  br label %b111
b111:
  %v1622 = phi i64 [ 0, %b109 ], [ %v1810, %b112 ]
  %v1623 = phi <8 x float> [ splat (float 0x0000000000000000), %b109 ], [ %v1809, %b112 ]
  %v1624 = icmp slt i64 %v1622, 8
  br i1 %v1624, label %b112, label %b113
b112:
  %v1625 = add i64 %v643, 0
  %v1626 = and i64 %v1625, %v346
  %v1627 = mul i64 %v1626, %v7
  %v1628 = add i64 %v1627, %v1620
  %v1629 = mul i64 %v1628, 8
  %v1630 = getelementptr inbounds float, ptr %v194, i64 %v1629
  %v1631 = add i64 %v643, 1
  %v1632 = and i64 %v1631, 1
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1620
  %v1635 = mul i64 %v1634, 8
  %v1636 = getelementptr inbounds float, ptr %v48, i64 %v1635
  %v1637 = mul i64 %v1620, 8
  %v1638 = getelementptr inbounds float, ptr %v204, i64 %v1637
  %v1639 = mul i64 %v1620, 8
  %v1640 = getelementptr inbounds float, ptr %v208, i64 %v1639
  %v1641 = add i64 %v643, 0
  %v1642 = and i64 %v1641, %v350
  %v1643 = mul i64 %v1642, %v7
  %v1644 = add i64 %v1643, %v1620
  %v1645 = mul i64 %v1644, 1
  %v1646 = getelementptr inbounds float, ptr %v198, i64 %v1645
  %v1647 = getelementptr inbounds float, ptr %v1646, i64 0
  %v1648 = load float, ptr %v1647, align 4
  %v1649 = mul i64 %v1620, 1
  %v1650 = getelementptr inbounds float, ptr %v212, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1652 = load float, ptr %v1651, align 4
  %v1653 = add i64 %v643, 0
  %v1654 = and i64 %v1653, %v306
  %v1655 = mul i64 %v1654, %v7
  %v1656 = add i64 %v1655, %v1620
  %v1657 = mul i64 %v1656, 1
  %v1658 = getelementptr inbounds float, ptr %v154, i64 %v1657
  %v1659 = getelementptr inbounds float, ptr %v1658, i64 0
  %v1660 = load float, ptr %v1659, align 4
  %v1661 = call float @llvm.fabs.f32(float %v1660)
  %v1662 = fneg float %v1661
  %v1663 = fcmp olt float %v1662, 0xC05A400000000000
  %v1664 = select i1 %v1663, float 0xC05A400000000000, float %v1662
  %v1665 = call float @llvm.fmuladd.f32(float %v1664, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1666 = fsub float %v1665, 0x4168000000000000
  %v1667 = call float @llvm.fmuladd.f32(float %v1666, float 0xBFE62E4000000000, float %v1664)
  %v1668 = call float @llvm.fmuladd.f32(float %v1666, float 0xBEB7F7D1C0000000, float %v1667)
  %v1669 = bitcast float %v1665 to i32
  %v1670 = fmul float %v1668, %v1668
  %v1671 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1668, float 0x3F81227F40000000)
  %v1672 = call float @llvm.fmuladd.f32(float %v1671, float %v1668, float 0x3FA5556740000000)
  %v1673 = call float @llvm.fmuladd.f32(float %v1672, float %v1668, float 0x3FC5554B00000000)
  %v1674 = call float @llvm.fmuladd.f32(float %v1673, float %v1668, float 0x3FDFFFFFE0000000)
  %v1675 = call float @llvm.fmuladd.f32(float %v1670, float %v1674, float %v1668)
  %v1676 = sub i32 %v1669, 1262485250
  %v1677 = lshr i32 %v1676, 1
  %v1678 = sub i32 %v1676, %v1677
  %v1679 = shl i32 %v1677, 23
  %v1680 = bitcast i32 %v1679 to float
  %v1681 = shl i32 %v1678, 23
  %v1682 = bitcast i32 %v1681 to float
  %v1683 = fadd float %v1675, 0x3FF0000000000000
  %v1684 = fmul float %v1683, %v1680
  %v1685 = fmul float %v1684, %v1682
  %v1686 = fcmp ogt float %v1685, 0x3FDA8279A0000000
  %v1687 = call float @llvm.fmuladd.f32(float %v1685, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1688 = select i1 %v1686, float %v1687, float %v1685
  %v1689 = select i1 %v1686, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1690 = select i1 %v1686, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1691 = fmul float %v1688, %v1688
  %v1692 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1691, float 0xBFC0DA7220000000)
  %v1693 = call float @llvm.fmuladd.f32(float %v1692, float %v1691, float 0xBFC546EF00000000)
  %v1694 = call float @llvm.fmuladd.f32(float %v1693, float %v1691, float 0xBFD0002320000000)
  %v1695 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1691, float 0x3FC22D90A0000000)
  %v1696 = call float @llvm.fmuladd.f32(float %v1695, float %v1691, float 0x3FC999FF60000000)
  %v1697 = call float @llvm.fmuladd.f32(float %v1696, float %v1691, float 0x3FD5555540000000)
  %v1698 = call float @llvm.fmuladd.f32(float %v1688, float %v1694, float %v1697)
  %v1699 = call float @llvm.fmuladd.f32(float %v1688, float %v1698, float 0xBFE0000000000000)
  %v1700 = fmul float %v1688, %v1688
  %v1701 = call float @llvm.fmuladd.f32(float %v1700, float %v1699, float %v1690)
  %v1702 = fadd float %v1701, %v1688
  %v1703 = fadd float %v1702, %v1689
  %v1704 = fcmp ogt float %v1660, 0x0000000000000000
  %v1705 = select i1 %v1704, float %v1660, float 0x0000000000000000
  %v1706 = fadd float %v1705, %v1703
  %v1707 = fadd float 0x3FF0000000000000, %v1706
  %v1708 = add i64 0, %v1622
  %v1709 = getelementptr inbounds float, ptr %v1630, i64 %v1708
  %v1710 = load <8 x float>, ptr %v1709, align 4
  %v1711 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1712 = shufflevector <8 x float> %v1711, <8 x float> poison, <8 x i32> zeroinitializer
  %v1713 = fcmp oeq <8 x float> %v1710, %v1712
  %v1714 = select <8 x i1> %v1713, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1715 = add i64 0, %v1622
  %v1716 = getelementptr inbounds float, ptr %v1636, i64 %v1715
  %v1717 = load <8 x float>, ptr %v1716, align 4
  %v1718 = add i64 0, %v1622
  %v1719 = getelementptr inbounds float, ptr %v1638, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = add i64 0, %v1622
  %v1722 = getelementptr inbounds float, ptr %v1640, i64 %v1721
  %v1723 = load <8 x float>, ptr %v1722, align 4
  %v1724 = fadd <8 x float> %v1720, %v1723
  %v1725 = fadd <8 x float> %v1717, %v1724
  %v1726 = insertelement <8 x float> poison, float %v1648, i64 0
  %v1727 = shufflevector <8 x float> %v1726, <8 x float> poison, <8 x i32> zeroinitializer
  %v1728 = fdiv <8 x float> %v1725, %v1727
  %v1729 = insertelement <8 x float> poison, float %v1652, i64 0
  %v1730 = shufflevector <8 x float> %v1729, <8 x float> poison, <8 x i32> zeroinitializer
  %v1731 = fadd <8 x float> %v1728, %v1730
  %v1732 = insertelement <8 x float> poison, float %v1707, i64 0
  %v1733 = shufflevector <8 x float> %v1732, <8 x float> poison, <8 x i32> zeroinitializer
  %v1734 = extractelement <8 x float> %v1710, i64 0
  %v1735 = extractelement <8 x float> %v1733, i64 0
  %v1736 = call float @powf(float %v1734, float %v1735)
  %v1737 = extractelement <8 x float> %v1710, i64 1
  %v1738 = extractelement <8 x float> %v1733, i64 1
  %v1739 = call float @powf(float %v1737, float %v1738)
  %v1740 = extractelement <8 x float> %v1710, i64 2
  %v1741 = extractelement <8 x float> %v1733, i64 2
  %v1742 = call float @powf(float %v1740, float %v1741)
  %v1743 = extractelement <8 x float> %v1710, i64 3
  %v1744 = extractelement <8 x float> %v1733, i64 3
  %v1745 = call float @powf(float %v1743, float %v1744)
  %v1746 = extractelement <8 x float> %v1710, i64 4
  %v1747 = extractelement <8 x float> %v1733, i64 4
  %v1748 = call float @powf(float %v1746, float %v1747)
  %v1749 = extractelement <8 x float> %v1710, i64 5
  %v1750 = extractelement <8 x float> %v1733, i64 5
  %v1751 = call float @powf(float %v1749, float %v1750)
  %v1752 = extractelement <8 x float> %v1710, i64 6
  %v1753 = extractelement <8 x float> %v1733, i64 6
  %v1754 = call float @powf(float %v1752, float %v1753)
  %v1755 = extractelement <8 x float> %v1710, i64 7
  %v1756 = extractelement <8 x float> %v1733, i64 7
  %v1757 = call float @powf(float %v1755, float %v1756)
  %v1758 = insertelement <8 x float> poison, float %v1736, i64 0
  %v1759 = insertelement <8 x float> %v1758, float %v1739, i64 1
  %v1760 = insertelement <8 x float> %v1759, float %v1742, i64 2
  %v1761 = insertelement <8 x float> %v1760, float %v1745, i64 3
  %v1762 = insertelement <8 x float> %v1761, float %v1748, i64 4
  %v1763 = insertelement <8 x float> %v1762, float %v1751, i64 5
  %v1764 = insertelement <8 x float> %v1763, float %v1754, i64 6
  %v1765 = insertelement <8 x float> %v1764, float %v1757, i64 7
  %v1766 = fmul <8 x float> %v1731, %v1765
  %v1767 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1768 = shufflevector <8 x float> %v1767, <8 x float> poison, <8 x i32> zeroinitializer
  %v1769 = fcmp une <8 x float> %v1714, splat (float 0x0000000000000000)
  %v1770 = select <8 x i1> %v1769, <8 x float> %v1768, <8 x float> %v1710
  %v1771 = fcmp olt <8 x float> %v1770, splat (float 0x3810000000000000)
  %v1772 = fmul <8 x float> %v1770, splat (float 0x4160000000000000)
  %v1773 = select <8 x i1> %v1771, <8 x float> %v1772, <8 x float> %v1770
  %v1774 = bitcast <8 x float> %v1773 to <8 x i32>
  %v1775 = sub <8 x i32> %v1774, splat (i32 -13302541)
  %v1776 = lshr <8 x i32> %v1775, splat (i32 23)
  %v1777 = select <8 x i1> %v1771, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v1778 = add <8 x i32> %v1776, splat (i32 1262485504)
  %v1779 = bitcast <8 x i32> %v1778 to <8 x float>
  %v1780 = fsub <8 x float> %v1779, %v1777
  %v1781 = and <8 x i32> %v1775, splat (i32 8388607)
  %v1782 = add <8 x i32> %v1781, splat (i32 1060439283)
  %v1783 = bitcast <8 x i32> %v1782 to <8 x float>
  %v1784 = fsub <8 x float> %v1783, splat (float 0x3FF0000000000000)
  %v1785 = fmul <8 x float> %v1780, splat (float 0x3FE62E4000000000)
  %v1786 = fmul <8 x float> %v1780, splat (float 0x3EB7F7D1C0000000)
  %v1787 = fmul <8 x float> %v1784, %v1784
  %v1788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1787, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1788, <8 x float> %v1787, <8 x float> splat (float 0xBFC546EF00000000))
  %v1790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1789, <8 x float> %v1787, <8 x float> splat (float 0xBFD0002320000000))
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1787, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1791, <8 x float> %v1787, <8 x float> splat (float 0x3FC999FF60000000))
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> %v1787, <8 x float> splat (float 0x3FD5555540000000))
  %v1794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1784, <8 x float> %v1790, <8 x float> %v1793)
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1784, <8 x float> %v1794, <8 x float> splat (float 0xBFE0000000000000))
  %v1796 = fmul <8 x float> %v1784, %v1784
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> %v1795, <8 x float> %v1786)
  %v1798 = fadd <8 x float> %v1797, %v1784
  %v1799 = fadd <8 x float> %v1798, %v1785
  %v1800 = fcmp oeq <8 x float> %v1770, splat (float 0x7FF0000000000000)
  %v1801 = select <8 x i1> %v1800, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v1799
  %v1802 = fcmp oeq <8 x float> %v1770, splat (float 0x0000000000000000)
  %v1803 = select <8 x i1> %v1802, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v1801
  %v1804 = fcmp ult <8 x float> %v1770, splat (float 0x0000000000000000)
  %v1805 = select <8 x i1> %v1804, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v1803
  %v1806 = fmul <8 x float> %v1766, %v1805
  %v1807 = fcmp une <8 x float> %v1714, splat (float 0x0000000000000000)
  %v1808 = select <8 x i1> %v1807, <8 x float> %v1712, <8 x float> %v1806
  %v1809 = fadd <8 x float> %v1623, %v1808
  %v1810 = add nsw i64 %v1622, 8
  br label %b111
b113:
  %v1811 = shufflevector <8 x float> %v1623, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1812 = shufflevector <8 x float> %v1623, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1813 = fadd <4 x float> %v1811, %v1812
  %v1814 = shufflevector <4 x float> %v1813, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1815 = shufflevector <4 x float> %v1813, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1816 = fadd <2 x float> %v1814, %v1815
  %v1817 = extractelement <2 x float> %v1816, i64 0
  %v1818 = extractelement <2 x float> %v1816, i64 1
  %v1819 = fadd float %v1817, %v1818
  %v1820 = fadd float %v1819, 0x0000000000000000
  %v1821 = mul i64 %v1620, 1
  %v1822 = getelementptr inbounds float, ptr %v216, i64 %v1821
  %v1823 = getelementptr inbounds float, ptr %v1822, i64 0
  store float %v1820, ptr %v1823, align 4
  %v1824 = add nsw i64 %v1620, 1
  br label %b108
b110:
  %v1825 = add i64 %v7, 0
  %v1826 = sdiv i64 %v1825, 1
  %v1827 = add i64 %v2, 1
  %v1828 = mul i64 %v1826, %v2
  %v1829 = sdiv i64 %v1828, %v3
  %v1830 = mul i64 %v1829, 1
  %v1831 = icmp slt i64 %v1830, %v7
  %v1832 = select i1 %v1831, i64 %v1830, i64 %v7
  %v1833 = mul i64 %v1826, %v1827
  %v1834 = sdiv i64 %v1833, %v3
  %v1835 = mul i64 %v1834, 1
  %v1836 = icmp slt i64 %v1835, %v7
  %v1837 = select i1 %v1836, i64 %v1835, i64 %v7
  br label %b114
b114:
  %v1838 = phi i64 [ %v1832, %b110 ], [ %v2036, %b119 ]
  %v1839 = icmp slt i64 %v1838, %v1837
  br i1 %v1839, label %b115, label %b116
b115:
  br label %b117
b117:
  %v1840 = phi i64 [ 0, %b115 ], [ %v2022, %b118 ]
  %v1841 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v2021, %b118 ]
  %v1842 = icmp slt i64 %v1840, 8
  br i1 %v1842, label %b118, label %b119
b118:
  %v1843 = add i64 %v643, 0
  %v1844 = and i64 %v1843, %v344
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1838
  %v1847 = mul i64 %v1846, 8
  %v1848 = getelementptr inbounds float, ptr %v192, i64 %v1847
  %v1849 = add i64 %v643, 1
  %v1850 = and i64 %v1849, 1
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1838
  %v1853 = mul i64 %v1852, 8
  %v1854 = getelementptr inbounds float, ptr %v46, i64 %v1853
  %v1855 = mul i64 %v1838, 8
  %v1856 = getelementptr inbounds float, ptr %v202, i64 %v1855
  %v1857 = add i64 %v643, 0
  %v1858 = and i64 %v1857, %v348
  %v1859 = mul i64 %v1858, %v7
  %v1860 = add i64 %v1859, %v1838
  %v1861 = mul i64 %v1860, 1
  %v1862 = getelementptr inbounds float, ptr %v196, i64 %v1861
  %v1863 = getelementptr inbounds float, ptr %v1862, i64 0
  %v1864 = load float, ptr %v1863, align 4
  %v1865 = mul i64 %v1838, 1
  %v1866 = getelementptr inbounds float, ptr %v214, i64 %v1865
  %v1867 = getelementptr inbounds float, ptr %v1866, i64 0
  %v1868 = load float, ptr %v1867, align 4
  %v1869 = add i64 %v643, 0
  %v1870 = and i64 %v1869, %v300
  %v1871 = mul i64 %v1870, %v7
  %v1872 = add i64 %v1871, %v1838
  %v1873 = mul i64 %v1872, 1
  %v1874 = getelementptr inbounds float, ptr %v148, i64 %v1873
  %v1875 = getelementptr inbounds float, ptr %v1874, i64 0
  %v1876 = load float, ptr %v1875, align 4
  %v1877 = call float @llvm.fabs.f32(float %v1876)
  %v1878 = fneg float %v1877
  %v1879 = fcmp olt float %v1878, 0xC05A400000000000
  %v1880 = select i1 %v1879, float 0xC05A400000000000, float %v1878
  %v1881 = call float @llvm.fmuladd.f32(float %v1880, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1882 = fsub float %v1881, 0x4168000000000000
  %v1883 = call float @llvm.fmuladd.f32(float %v1882, float 0xBFE62E4000000000, float %v1880)
  %v1884 = call float @llvm.fmuladd.f32(float %v1882, float 0xBEB7F7D1C0000000, float %v1883)
  %v1885 = bitcast float %v1881 to i32
  %v1886 = fmul float %v1884, %v1884
  %v1887 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1884, float 0x3F81227F40000000)
  %v1888 = call float @llvm.fmuladd.f32(float %v1887, float %v1884, float 0x3FA5556740000000)
  %v1889 = call float @llvm.fmuladd.f32(float %v1888, float %v1884, float 0x3FC5554B00000000)
  %v1890 = call float @llvm.fmuladd.f32(float %v1889, float %v1884, float 0x3FDFFFFFE0000000)
  %v1891 = call float @llvm.fmuladd.f32(float %v1886, float %v1890, float %v1884)
  %v1892 = sub i32 %v1885, 1262485250
  %v1893 = lshr i32 %v1892, 1
  %v1894 = sub i32 %v1892, %v1893
  %v1895 = shl i32 %v1893, 23
  %v1896 = bitcast i32 %v1895 to float
  %v1897 = shl i32 %v1894, 23
  %v1898 = bitcast i32 %v1897 to float
  %v1899 = fadd float %v1891, 0x3FF0000000000000
  %v1900 = fmul float %v1899, %v1896
  %v1901 = fmul float %v1900, %v1898
  %v1902 = fcmp ogt float %v1901, 0x3FDA8279A0000000
  %v1903 = call float @llvm.fmuladd.f32(float %v1901, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1904 = select i1 %v1902, float %v1903, float %v1901
  %v1905 = select i1 %v1902, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1906 = select i1 %v1902, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1907 = fmul float %v1904, %v1904
  %v1908 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1907, float 0xBFC0DA7220000000)
  %v1909 = call float @llvm.fmuladd.f32(float %v1908, float %v1907, float 0xBFC546EF00000000)
  %v1910 = call float @llvm.fmuladd.f32(float %v1909, float %v1907, float 0xBFD0002320000000)
  %v1911 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1907, float 0x3FC22D90A0000000)
  %v1912 = call float @llvm.fmuladd.f32(float %v1911, float %v1907, float 0x3FC999FF60000000)
  %v1913 = call float @llvm.fmuladd.f32(float %v1912, float %v1907, float 0x3FD5555540000000)
  %v1914 = call float @llvm.fmuladd.f32(float %v1904, float %v1910, float %v1913)
  %v1915 = call float @llvm.fmuladd.f32(float %v1904, float %v1914, float 0xBFE0000000000000)
  %v1916 = fmul float %v1904, %v1904
  %v1917 = call float @llvm.fmuladd.f32(float %v1916, float %v1915, float %v1906)
  %v1918 = fadd float %v1917, %v1904
  %v1919 = fadd float %v1918, %v1905
  %v1920 = fcmp ogt float %v1876, 0x0000000000000000
  %v1921 = select i1 %v1920, float %v1876, float 0x0000000000000000
  %v1922 = fadd float %v1921, %v1919
  %v1923 = fadd float 0x3FF0000000000000, %v1922
  %v1924 = add i64 0, %v1840
  %v1925 = getelementptr inbounds float, ptr %v1848, i64 %v1924
  %v1926 = load <8 x float>, ptr %v1925, align 4
  %v1927 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1928 = shufflevector <8 x float> %v1927, <8 x float> poison, <8 x i32> zeroinitializer
  %v1929 = fcmp oeq <8 x float> %v1926, %v1928
  %v1930 = select <8 x i1> %v1929, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1931 = add i64 0, %v1840
  %v1932 = getelementptr inbounds float, ptr %v1854, i64 %v1931
  %v1933 = load <8 x float>, ptr %v1932, align 4
  %v1934 = add i64 0, %v1840
  %v1935 = getelementptr inbounds float, ptr %v1856, i64 %v1934
  %v1936 = load <8 x float>, ptr %v1935, align 4
  %v1937 = fadd <8 x float> %v1933, %v1936
  %v1938 = insertelement <8 x float> poison, float %v1864, i64 0
  %v1939 = shufflevector <8 x float> %v1938, <8 x float> poison, <8 x i32> zeroinitializer
  %v1940 = fdiv <8 x float> %v1937, %v1939
  %v1941 = insertelement <8 x float> poison, float %v1868, i64 0
  %v1942 = shufflevector <8 x float> %v1941, <8 x float> poison, <8 x i32> zeroinitializer
  %v1943 = fadd <8 x float> %v1940, %v1942
  %v1944 = insertelement <8 x float> poison, float %v1923, i64 0
  %v1945 = shufflevector <8 x float> %v1944, <8 x float> poison, <8 x i32> zeroinitializer
  %v1946 = extractelement <8 x float> %v1926, i64 0
  %v1947 = extractelement <8 x float> %v1945, i64 0
  %v1948 = call float @powf(float %v1946, float %v1947)
  %v1949 = extractelement <8 x float> %v1926, i64 1
  %v1950 = extractelement <8 x float> %v1945, i64 1
  %v1951 = call float @powf(float %v1949, float %v1950)
  %v1952 = extractelement <8 x float> %v1926, i64 2
  %v1953 = extractelement <8 x float> %v1945, i64 2
  %v1954 = call float @powf(float %v1952, float %v1953)
  %v1955 = extractelement <8 x float> %v1926, i64 3
  %v1956 = extractelement <8 x float> %v1945, i64 3
  %v1957 = call float @powf(float %v1955, float %v1956)
  %v1958 = extractelement <8 x float> %v1926, i64 4
  %v1959 = extractelement <8 x float> %v1945, i64 4
  %v1960 = call float @powf(float %v1958, float %v1959)
  %v1961 = extractelement <8 x float> %v1926, i64 5
  %v1962 = extractelement <8 x float> %v1945, i64 5
  %v1963 = call float @powf(float %v1961, float %v1962)
  %v1964 = extractelement <8 x float> %v1926, i64 6
  %v1965 = extractelement <8 x float> %v1945, i64 6
  %v1966 = call float @powf(float %v1964, float %v1965)
  %v1967 = extractelement <8 x float> %v1926, i64 7
  %v1968 = extractelement <8 x float> %v1945, i64 7
  %v1969 = call float @powf(float %v1967, float %v1968)
  %v1970 = insertelement <8 x float> poison, float %v1948, i64 0
  %v1971 = insertelement <8 x float> %v1970, float %v1951, i64 1
  %v1972 = insertelement <8 x float> %v1971, float %v1954, i64 2
  %v1973 = insertelement <8 x float> %v1972, float %v1957, i64 3
  %v1974 = insertelement <8 x float> %v1973, float %v1960, i64 4
  %v1975 = insertelement <8 x float> %v1974, float %v1963, i64 5
  %v1976 = insertelement <8 x float> %v1975, float %v1966, i64 6
  %v1977 = insertelement <8 x float> %v1976, float %v1969, i64 7
  %v1978 = fmul <8 x float> %v1943, %v1977
  %v1979 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1980 = shufflevector <8 x float> %v1979, <8 x float> poison, <8 x i32> zeroinitializer
  %v1981 = fcmp une <8 x float> %v1930, splat (float 0x0000000000000000)
  %v1982 = select <8 x i1> %v1981, <8 x float> %v1980, <8 x float> %v1926
  %v1983 = fcmp olt <8 x float> %v1982, splat (float 0x3810000000000000)
  %v1984 = fmul <8 x float> %v1982, splat (float 0x4160000000000000)
  %v1985 = select <8 x i1> %v1983, <8 x float> %v1984, <8 x float> %v1982
  %v1986 = bitcast <8 x float> %v1985 to <8 x i32>
  %v1987 = sub <8 x i32> %v1986, splat (i32 -13302541)
  %v1988 = lshr <8 x i32> %v1987, splat (i32 23)
  %v1989 = select <8 x i1> %v1983, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v1990 = add <8 x i32> %v1988, splat (i32 1262485504)
  %v1991 = bitcast <8 x i32> %v1990 to <8 x float>
  %v1992 = fsub <8 x float> %v1991, %v1989
  %v1993 = and <8 x i32> %v1987, splat (i32 8388607)
  %v1994 = add <8 x i32> %v1993, splat (i32 1060439283)
  %v1995 = bitcast <8 x i32> %v1994 to <8 x float>
  %v1996 = fsub <8 x float> %v1995, splat (float 0x3FF0000000000000)
  %v1997 = fmul <8 x float> %v1992, splat (float 0x3FE62E4000000000)
  %v1998 = fmul <8 x float> %v1992, splat (float 0x3EB7F7D1C0000000)
  %v1999 = fmul <8 x float> %v1996, %v1996
  %v2000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1999, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2000, <8 x float> %v1999, <8 x float> splat (float 0xBFC546EF00000000))
  %v2002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2001, <8 x float> %v1999, <8 x float> splat (float 0xBFD0002320000000))
  %v2003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1999, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2003, <8 x float> %v1999, <8 x float> splat (float 0x3FC999FF60000000))
  %v2005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2004, <8 x float> %v1999, <8 x float> splat (float 0x3FD5555540000000))
  %v2006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1996, <8 x float> %v2002, <8 x float> %v2005)
  %v2007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1996, <8 x float> %v2006, <8 x float> splat (float 0xBFE0000000000000))
  %v2008 = fmul <8 x float> %v1996, %v1996
  %v2009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2008, <8 x float> %v2007, <8 x float> %v1998)
  %v2010 = fadd <8 x float> %v2009, %v1996
  %v2011 = fadd <8 x float> %v2010, %v1997
  %v2012 = fcmp oeq <8 x float> %v1982, splat (float 0x7FF0000000000000)
  %v2013 = select <8 x i1> %v2012, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v2011
  %v2014 = fcmp oeq <8 x float> %v1982, splat (float 0x0000000000000000)
  %v2015 = select <8 x i1> %v2014, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v2013
  %v2016 = fcmp ult <8 x float> %v1982, splat (float 0x0000000000000000)
  %v2017 = select <8 x i1> %v2016, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v2015
  %v2018 = fmul <8 x float> %v1978, %v2017
  %v2019 = fcmp une <8 x float> %v1930, splat (float 0x0000000000000000)
  %v2020 = select <8 x i1> %v2019, <8 x float> %v1928, <8 x float> %v2018
  %v2021 = fadd <8 x float> %v1841, %v2020
  %v2022 = add nsw i64 %v1840, 8
  br label %b117
b119:
  %v2023 = shufflevector <8 x float> %v1841, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2024 = shufflevector <8 x float> %v1841, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2025 = fadd <4 x float> %v2023, %v2024
  %v2026 = shufflevector <4 x float> %v2025, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2027 = shufflevector <4 x float> %v2025, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2028 = fadd <2 x float> %v2026, %v2027
  %v2029 = extractelement <2 x float> %v2028, i64 0
  %v2030 = extractelement <2 x float> %v2028, i64 1
  %v2031 = fadd float %v2029, %v2030
  %v2032 = fadd float %v2031, 0x0000000000000000
  %v2033 = mul i64 %v1838, 1
  %v2034 = getelementptr inbounds float, ptr %v212, i64 %v2033
  %v2035 = getelementptr inbounds float, ptr %v2034, i64 0
  store float %v2032, ptr %v2035, align 4
  %v2036 = add nsw i64 %v1838, 1
  br label %b114
b116:
  %v2037 = add i64 %v7, 0
  %v2038 = sdiv i64 %v2037, 1
  %v2039 = add i64 %v2, 1
  %v2040 = mul i64 %v2038, %v2
  %v2041 = sdiv i64 %v2040, %v3
  %v2042 = mul i64 %v2041, 1
  %v2043 = icmp slt i64 %v2042, %v7
  %v2044 = select i1 %v2043, i64 %v2042, i64 %v7
  %v2045 = mul i64 %v2038, %v2039
  %v2046 = sdiv i64 %v2045, %v3
  %v2047 = mul i64 %v2046, 1
  %v2048 = icmp slt i64 %v2047, %v7
  %v2049 = select i1 %v2048, i64 %v2047, i64 %v7
  br label %b120
b120:
  %v2050 = phi i64 [ %v2044, %b116 ], [ %v2091, %b125 ]
  %v2051 = icmp slt i64 %v2050, %v2049
  br i1 %v2051, label %b121, label %b122
b121:
  br label %b123
b123:
  %v2052 = phi i64 [ 0, %b121 ], [ %v2090, %b128 ]
  %v2053 = icmp slt i64 %v2052, 8
  br i1 %v2053, label %b124, label %b125
b124:
  br label %b126
b126:
  %v2054 = phi i64 [ 0, %b124 ], [ %v2075, %b127 ]
  %v2055 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v2074, %b127 ]
  %v2056 = icmp slt i64 %v2054, 8
  br i1 %v2056, label %b127, label %b128
b127:
  %v2057 = mul i64 %v2050, 8
  %v2058 = getelementptr inbounds float, ptr %v206, i64 %v2057
  %v2059 = add i64 %v643, 0
  %v2060 = and i64 %v2059, %v340
  %v2061 = mul i64 %v2060, %v7
  %v2062 = add i64 %v2061, %v2050
  %v2063 = mul i64 %v2062, 64
  %v2064 = getelementptr inbounds float, ptr %v188, i64 %v2063
  %v2065 = add i64 0, %v2054
  %v2066 = getelementptr inbounds float, ptr %v2058, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = mul i64 %v2052, 8
  %v2069 = add i64 0, %v2068
  %v2070 = add i64 %v2069, %v2054
  %v2071 = getelementptr inbounds float, ptr %v2064, i64 %v2070
  %v2072 = load <8 x float>, ptr %v2071, align 4
  %v2073 = fmul <8 x float> %v2067, %v2072
  %v2074 = fadd <8 x float> %v2055, %v2073
  %v2075 = add nsw i64 %v2054, 8
  br label %b126
b128:
  %v2076 = shufflevector <8 x float> %v2055, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2077 = shufflevector <8 x float> %v2055, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2078 = fadd <4 x float> %v2076, %v2077
  %v2079 = shufflevector <4 x float> %v2078, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2080 = shufflevector <4 x float> %v2078, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2081 = fadd <2 x float> %v2079, %v2080
  %v2082 = extractelement <2 x float> %v2081, i64 0
  %v2083 = extractelement <2 x float> %v2081, i64 1
  %v2084 = fadd float %v2082, %v2083
  %v2085 = fadd float %v2084, 0x0000000000000000
  %v2086 = mul i64 %v2050, 8
  %v2087 = getelementptr inbounds float, ptr %v202, i64 %v2086
  %v2088 = add i64 0, %v2052
  %v2089 = getelementptr inbounds float, ptr %v2087, i64 %v2088
  store float %v2085, ptr %v2089, align 4
  %v2090 = add nsw i64 %v2052, 1
  br label %b123
b125:
  %v2091 = add nsw i64 %v2050, 1
  br label %b120
b122:
  %v2092 = add i64 %v7, 0
  %v2093 = sdiv i64 %v2092, 1
  %v2094 = add i64 %v2, 1
  %v2095 = mul i64 %v2093, %v2
  %v2096 = sdiv i64 %v2095, %v3
  %v2097 = mul i64 %v2096, 1
  %v2098 = icmp slt i64 %v2097, %v7
  %v2099 = select i1 %v2098, i64 %v2097, i64 %v7
  %v2100 = mul i64 %v2093, %v2094
  %v2101 = sdiv i64 %v2100, %v3
  %v2102 = mul i64 %v2101, 1
  %v2103 = icmp slt i64 %v2102, %v7
  %v2104 = select i1 %v2103, i64 %v2102, i64 %v7
  br label %b129
b129:
  %v2105 = phi i64 [ %v2099, %b122 ], [ %v2149, %b137 ]
  %v2106 = icmp slt i64 %v2105, %v2104
  br i1 %v2106, label %b130, label %b131
b130:
  %v2107 = mul i64 %v2105, 8
  %v2108 = getelementptr inbounds float, ptr %v204, i64 %v2107
  br label %b132
b132:
  %v2109 = phi i64 [ 0, %b130 ], [ %v2112, %b133 ]
  %v2110 = icmp slt i64 %v2109, 8
  br i1 %v2110, label %b133, label %b134
b133:
  %v2111 = getelementptr inbounds float, ptr %v2108, i64 %v2109
  store float 0x0000000000000000, ptr %v2111, align 4
  %v2112 = add nsw i64 %v2109, 1
  br label %b132
b134:
  br label %b135
b135:
  %v2113 = phi i64 [ 0, %b134 ], [ %v2148, %b140 ]
  %v2114 = icmp slt i64 %v2113, 8
  br i1 %v2114, label %b136, label %b137
b136:
  br label %b138
b138:
  %v2115 = phi i64 [ 0, %b136 ], [ %v2147, %b139 ]
  %v2116 = icmp slt i64 %v2115, 8
  br i1 %v2116, label %b139, label %b140
b139:
  %v2117 = mul i64 %v2105, 8
  %v2118 = getelementptr inbounds float, ptr %v206, i64 %v2117
  %v2119 = add i64 0, %v2113
  %v2120 = getelementptr inbounds float, ptr %v2118, i64 %v2119
  %v2121 = load float, ptr %v2120, align 4
  %v2122 = add i64 %v643, 0
  %v2123 = and i64 %v2122, %v338
  %v2124 = mul i64 %v2123, %v7
  %v2125 = add i64 %v2124, %v2105
  %v2126 = mul i64 %v2125, 8
  %v2127 = getelementptr inbounds float, ptr %v186, i64 %v2126
  %v2128 = mul i64 %v2113, 8
  %v2129 = add i64 0, %v2128
  %v2130 = add i64 %v2129, %v2115
  %v2131 = getelementptr inbounds float, ptr %v88, i64 %v2130
  %v2132 = load float, ptr %v2131, align 4
  %v2133 = add i64 0, %v2115
  %v2134 = getelementptr inbounds float, ptr %v2127, i64 %v2133
  %v2135 = load float, ptr %v2134, align 4
  %v2136 = fmul float %v2121, %v2135
  %v2137 = fptosi float %v2132 to i64
  %v2138 = icmp slt i64 %v2137, 0
  %v2139 = select i1 %v2138, i64 0, i64 %v2137
  %v2140 = icmp sgt i64 %v2139, 7
  %v2141 = select i1 %v2140, i64 7, i64 %v2139
  %v2142 = mul i64 %v2141, 1
  %v2143 = add i64 0, %v2142
  %v2144 = getelementptr inbounds float, ptr %v2108, i64 %v2143
  %v2145 = load float, ptr %v2144, align 4
  %v2146 = fadd float %v2145, %v2136
  store float %v2146, ptr %v2144, align 4
  %v2147 = add nsw i64 %v2115, 1
  br label %b138
b140:
  %v2148 = add nsw i64 %v2113, 1
  br label %b135
b137:
  %v2149 = add nsw i64 %v2105, 1
  br label %b129
b131:
  %v2150 = add i64 %v7, 0
  %v2151 = sdiv i64 %v2150, 1
  %v2152 = add i64 %v2, 1
  %v2153 = mul i64 %v2151, %v2
  %v2154 = sdiv i64 %v2153, %v3
  %v2155 = mul i64 %v2154, 1
  %v2156 = icmp slt i64 %v2155, %v7
  %v2157 = select i1 %v2156, i64 %v2155, i64 %v7
  %v2158 = mul i64 %v2151, %v2152
  %v2159 = sdiv i64 %v2158, %v3
  %v2160 = mul i64 %v2159, 1
  %v2161 = icmp slt i64 %v2160, %v7
  %v2162 = select i1 %v2161, i64 %v2160, i64 %v7
  br label %b141
b141:
  %v2163 = phi i64 [ %v2157, %b131 ], [ %v2204, %b146 ]
  %v2164 = icmp slt i64 %v2163, %v2162
  br i1 %v2164, label %b142, label %b143
b142:
  br label %b144
b144:
  %v2165 = phi i64 [ 0, %b142 ], [ %v2203, %b149 ]
  %v2166 = icmp slt i64 %v2165, 8
  br i1 %v2166, label %b145, label %b146
b145:
  br label %b147
b147:
  %v2167 = phi i64 [ 0, %b145 ], [ %v2188, %b148 ]
  %v2168 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v2187, %b148 ]
  %v2169 = icmp slt i64 %v2167, 8
  br i1 %v2169, label %b148, label %b149
b148:
  %v2170 = mul i64 %v2163, 8
  %v2171 = getelementptr inbounds float, ptr %v210, i64 %v2170
  %v2172 = add i64 %v643, 0
  %v2173 = and i64 %v2172, %v342
  %v2174 = mul i64 %v2173, %v7
  %v2175 = add i64 %v2174, %v2163
  %v2176 = mul i64 %v2175, 64
  %v2177 = getelementptr inbounds float, ptr %v190, i64 %v2176
  %v2178 = add i64 0, %v2167
  %v2179 = getelementptr inbounds float, ptr %v2171, i64 %v2178
  %v2180 = load <8 x float>, ptr %v2179, align 4
  %v2181 = mul i64 %v2165, 8
  %v2182 = add i64 0, %v2181
  %v2183 = add i64 %v2182, %v2167
  %v2184 = getelementptr inbounds float, ptr %v2177, i64 %v2183
  %v2185 = load <8 x float>, ptr %v2184, align 4
  %v2186 = fmul <8 x float> %v2180, %v2185
  %v2187 = fadd <8 x float> %v2168, %v2186
  %v2188 = add nsw i64 %v2167, 8
  br label %b147
b149:
  %v2189 = shufflevector <8 x float> %v2168, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2190 = shufflevector <8 x float> %v2168, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2191 = fadd <4 x float> %v2189, %v2190
  %v2192 = shufflevector <4 x float> %v2191, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2193 = shufflevector <4 x float> %v2191, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2194 = fadd <2 x float> %v2192, %v2193
  %v2195 = extractelement <2 x float> %v2194, i64 0
  %v2196 = extractelement <2 x float> %v2194, i64 1
  %v2197 = fadd float %v2195, %v2196
  %v2198 = fadd float %v2197, 0x0000000000000000
  %v2199 = mul i64 %v2163, 8
  %v2200 = getelementptr inbounds float, ptr %v208, i64 %v2199
  %v2201 = add i64 0, %v2165
  %v2202 = getelementptr inbounds float, ptr %v2200, i64 %v2201
  store float %v2198, ptr %v2202, align 4
  %v2203 = add nsw i64 %v2165, 1
  br label %b144
b146:
  %v2204 = add nsw i64 %v2163, 1
  br label %b141
b143:
  %v2205 = add i64 %v7, 0
  %v2206 = sdiv i64 %v2205, 1
  %v2207 = add i64 %v2, 1
  %v2208 = mul i64 %v2206, %v2
  %v2209 = sdiv i64 %v2208, %v3
  %v2210 = mul i64 %v2209, 1
  %v2211 = icmp slt i64 %v2210, %v7
  %v2212 = select i1 %v2211, i64 %v2210, i64 %v7
  %v2213 = mul i64 %v2206, %v2207
  %v2214 = sdiv i64 %v2213, %v3
  %v2215 = mul i64 %v2214, 1
  %v2216 = icmp slt i64 %v2215, %v7
  %v2217 = select i1 %v2216, i64 %v2215, i64 %v7
  br label %b150
b150:
  %v2218 = phi i64 [ %v2212, %b143 ], [ %v2262, %b158 ]
  %v2219 = icmp slt i64 %v2218, %v2217
  br i1 %v2219, label %b151, label %b152
b151:
  %v2220 = mul i64 %v2218, 8
  %v2221 = getelementptr inbounds float, ptr %v206, i64 %v2220
  br label %b153
b153:
  %v2222 = phi i64 [ 0, %b151 ], [ %v2225, %b154 ]
  %v2223 = icmp slt i64 %v2222, 8
  br i1 %v2223, label %b154, label %b155
b154:
  %v2224 = getelementptr inbounds float, ptr %v2221, i64 %v2222
  store float 0x0000000000000000, ptr %v2224, align 4
  %v2225 = add nsw i64 %v2222, 1
  br label %b153
b155:
  br label %b156
b156:
  %v2226 = phi i64 [ 0, %b155 ], [ %v2261, %b161 ]
  %v2227 = icmp slt i64 %v2226, 8
  br i1 %v2227, label %b157, label %b158
b157:
  br label %b159
b159:
  %v2228 = phi i64 [ 0, %b157 ], [ %v2260, %b160 ]
  %v2229 = icmp slt i64 %v2228, 8
  br i1 %v2229, label %b160, label %b161
b160:
  %v2230 = mul i64 %v2218, 8
  %v2231 = getelementptr inbounds float, ptr %v210, i64 %v2230
  %v2232 = add i64 0, %v2226
  %v2233 = getelementptr inbounds float, ptr %v2231, i64 %v2232
  %v2234 = load float, ptr %v2233, align 4
  %v2235 = add i64 %v643, 0
  %v2236 = and i64 %v2235, %v336
  %v2237 = mul i64 %v2236, %v7
  %v2238 = add i64 %v2237, %v2218
  %v2239 = mul i64 %v2238, 8
  %v2240 = getelementptr inbounds float, ptr %v184, i64 %v2239
  %v2241 = mul i64 %v2226, 8
  %v2242 = add i64 0, %v2241
  %v2243 = add i64 %v2242, %v2228
  %v2244 = getelementptr inbounds float, ptr %v88, i64 %v2243
  %v2245 = load float, ptr %v2244, align 4
  %v2246 = add i64 0, %v2228
  %v2247 = getelementptr inbounds float, ptr %v2240, i64 %v2246
  %v2248 = load float, ptr %v2247, align 4
  %v2249 = fmul float %v2234, %v2248
  %v2250 = fptosi float %v2245 to i64
  %v2251 = icmp slt i64 %v2250, 0
  %v2252 = select i1 %v2251, i64 0, i64 %v2250
  %v2253 = icmp sgt i64 %v2252, 7
  %v2254 = select i1 %v2253, i64 7, i64 %v2252
  %v2255 = mul i64 %v2254, 1
  %v2256 = add i64 0, %v2255
  %v2257 = getelementptr inbounds float, ptr %v2221, i64 %v2256
  %v2258 = load float, ptr %v2257, align 4
  %v2259 = fadd float %v2258, %v2249
  store float %v2259, ptr %v2257, align 4
  %v2260 = add nsw i64 %v2228, 1
  br label %b159
b161:
  %v2261 = add nsw i64 %v2226, 1
  br label %b156
b158:
  %v2262 = add nsw i64 %v2218, 1
  br label %b150
b152:
  %v2264 = add i64 %v7, 0
  %v2265 = sdiv i64 %v2264, 1
  %v2266 = add i64 %v2, 1
  %v2267 = mul i64 %v2265, %v2
  %v2268 = sdiv i64 %v2267, %v3
  %v2269 = mul i64 %v2268, 1
  %v2270 = icmp slt i64 %v2269, %v7
  %v2271 = select i1 %v2270, i64 %v2269, i64 %v7
  %v2272 = mul i64 %v2265, %v2266
  %v2273 = sdiv i64 %v2272, %v3
  %v2274 = mul i64 %v2273, 1
  %v2275 = icmp slt i64 %v2274, %v7
  %v2276 = select i1 %v2275, i64 %v2274, i64 %v7
  br label %b162
b162:
  %v2277 = phi i64 [ %v2271, %b152 ], [ %v2425, %b167 ]
  %v2278 = icmp slt i64 %v2277, %v2276
  br i1 %v2278, label %b163, label %b164
b163:
  %v2279 = add i64 %v2277, 96
  %v2280 = icmp slt i64 %v2279, %v2276
  %v2281 = select i1 %v2280, i64 %v2279, i64 %v2276
  br label %b165
b165:
  %v2282 = phi i64 [ 0, %b163 ], [ %v2424, %b170 ]
  %v2283 = icmp slt i64 %v2282, 1
  br i1 %v2283, label %b166, label %b167
b166:
  %v2284 = sub i64 %v2281, %v2277
  %v2285 = sub i64 8, 1
  %v2286 = add i64 %v2284, %v2285
  %v2287 = sdiv i64 %v2286, 8
  br label %b168
b168:
  %v2288 = phi i64 [ 0, %b166 ], [ %v2423, %b177 ]
  %v2289 = icmp slt i64 %v2288, %v2287
  br i1 %v2289, label %b169, label %b170
b169:
  %v2290 = mul i64 %v2284, %v2288
  %v2291 = sdiv i64 %v2290, %v2287
  %v2292 = add i64 %v2277, %v2291
  %v2293 = add i64 %v2288, 1
  %v2294 = mul i64 %v2284, %v2293
  %v2295 = sdiv i64 %v2294, %v2287
  %v2296 = add i64 %v2277, %v2295
  %v2297 = mul i64 %v2282, 128
  %v2298 = getelementptr inbounds float, ptr %v497, i64 %v2297
  %v2299 = sub i64 %v2296, %v2292
  %v2300 = mul i64 %v2292, 8
  %v2301 = getelementptr inbounds float, ptr %v204, i64 %v2300
  %v2302 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2303 = sub i64 %v2299, 1
  %v2304 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2303
  %v2305 = load ptr, ptr %v2304, align 4
  %v2306 = getelementptr inbounds float, ptr %v2263, i64 0
  %v2307 = icmp sgt i64 %v2299, 0
  br i1 %v2307, label %b171, label %b172
b171:
  call void %v2305(ptr %v2302, i64 8, ptr %v2298, i64 8, ptr %v2306, i64 16, i64 0)
  br label %b172
b172:
  %v2308 = add i64 %v2297, 64
  %v2309 = getelementptr inbounds float, ptr %v497, i64 %v2308
  %v2310 = sub i64 %v2296, %v2292
  %v2311 = mul i64 %v2292, 8
  %v2312 = getelementptr inbounds float, ptr %v206, i64 %v2311
  %v2313 = getelementptr inbounds float, ptr %v2312, i64 0
  %v2314 = sub i64 %v2310, 1
  %v2315 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2314
  %v2316 = load ptr, ptr %v2315, align 4
  %v2317 = getelementptr inbounds float, ptr %v2263, i64 8
  %v2318 = icmp sgt i64 %v2310, 0
  br i1 %v2318, label %b173, label %b174
b173:
  call void %v2316(ptr %v2313, i64 8, ptr %v2309, i64 8, ptr %v2317, i64 16, i64 0)
  br label %b174
b174:
  %v2319 = add i64 %v2308, 64
  br label %b175
b175:
  %v2320 = phi i64 [ %v2292, %b174 ], [ %v2422, %b180 ]
  %v2321 = icmp slt i64 %v2320, %v2296
  br i1 %v2321, label %b176, label %b177
b176:
  %v2322 = sub i64 %v2320, %v2292
  %v2323 = mul i64 %v2322, 16
  %v2324 = getelementptr inbounds float, ptr %v2263, i64 %v2323
  %v2325 = add i64 %v643, 0
  %v2326 = and i64 %v2325, %v326
  %v2327 = mul i64 %v2326, %v7
  %v2328 = add i64 %v2327, %v2320
  %v2329 = mul i64 %v2328, 1
  %v2330 = getelementptr inbounds float, ptr %v174, i64 %v2329
  %v2331 = getelementptr inbounds float, ptr %v2330, i64 0
  %v2332 = load float, ptr %v2331, align 4
  %v2333 = add i64 %v643, 0
  %v2334 = and i64 %v2333, %v330
  %v2335 = mul i64 %v2334, %v7
  %v2336 = add i64 %v2335, %v2320
  %v2337 = mul i64 %v2336, 3
  %v2338 = getelementptr inbounds float, ptr %v178, i64 %v2337
  %v2339 = add i64 %v643, 0
  %v2340 = and i64 %v2339, %v322
  %v2341 = mul i64 %v2340, %v7
  %v2342 = add i64 %v2341, %v2320
  %v2343 = mul i64 %v2342, 1
  %v2344 = getelementptr inbounds float, ptr %v170, i64 %v2343
  %v2345 = getelementptr inbounds float, ptr %v2344, i64 0
  %v2346 = load float, ptr %v2345, align 4
  %v2347 = add i64 %v643, 0
  %v2348 = and i64 %v2347, %v328
  %v2349 = mul i64 %v2348, %v7
  %v2350 = add i64 %v2349, %v2320
  %v2351 = mul i64 %v2350, 3
  %v2352 = getelementptr inbounds float, ptr %v176, i64 %v2351
  %v2353 = add i64 %v643, 0
  %v2354 = and i64 %v2353, %v354
  %v2355 = mul i64 %v2354, %v7
  %v2356 = add i64 %v2355, %v2320
  %v2357 = mul i64 %v2356, 3
  %v2358 = getelementptr inbounds float, ptr %v218, i64 %v2357
  %v2359 = add i64 %v643, 0
  %v2360 = and i64 %v2359, %v356
  %v2361 = mul i64 %v2360, %v7
  %v2362 = add i64 %v2361, %v2320
  %v2363 = mul i64 %v2362, 3
  %v2364 = getelementptr inbounds float, ptr %v220, i64 %v2363
  %v2365 = add i64 %v643, 0
  %v2366 = and i64 %v2365, %v358
  %v2367 = mul i64 %v2366, %v7
  %v2368 = add i64 %v2367, %v2320
  %v2369 = mul i64 %v2368, 3
  %v2370 = getelementptr inbounds float, ptr %v222, i64 %v2369
  %v2371 = add i64 %v643, 0
  %v2372 = and i64 %v2371, %v360
  %v2373 = mul i64 %v2372, %v7
  %v2374 = add i64 %v2373, %v2320
  %v2375 = mul i64 %v2374, 3
  %v2376 = getelementptr inbounds float, ptr %v224, i64 %v2375
  br label %b178
b178:
  %v2377 = phi i64 [ 0, %b176 ], [ %v2421, %b182 ]
  %v2378 = icmp slt i64 %v2377, 1
  br i1 %v2378, label %b179, label %b180
b179:
  %v2379 = mul i64 %v2282, 1
  %v2380 = add i64 %v2379, %v2377
  %v2381 = mul i64 %v2380, 8
  %v2382 = icmp eq i64 %v2381, 0
  br i1 %v2382, label %b181, label %b182
b181:
  %v2383 = icmp ult i64 3, 8
  %v2384 = select i1 %v2383, i64 3, i64 8
  %v2385 = trunc i64 %v2384 to i32
  %v2386 = insertelement <8 x i32> poison, i32 %v2385, i64 0
  %v2387 = shufflevector <8 x i32> %v2386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2388 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2387
  %v2389 = add i64 0, %v2377
  %v2390 = mul i64 %v2389, 8
  %v2391 = getelementptr inbounds float, ptr %v2324, i64 %v2390
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = add i64 1, %v2377
  %v2394 = mul i64 %v2393, 8
  %v2395 = getelementptr inbounds float, ptr %v2324, i64 %v2394
  %v2396 = load <8 x float>, ptr %v2395, align 4
  %v2397 = insertelement <8 x float> poison, float %v2332, i64 0
  %v2398 = shufflevector <8 x float> %v2397, <8 x float> poison, <8 x i32> zeroinitializer
  %v2399 = fdiv <8 x float> %v2392, %v2398
  %v2400 = add i64 0, %v2381
  %v2401 = getelementptr inbounds float, ptr %v2338, i64 %v2400
  %v2402 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2401, <8 x i1> %v2388, <8 x float> zeroinitializer)
  %v2403 = fmul <8 x float> %v2392, %v2402
  %v2404 = fdiv <8 x float> %v2403, %v2398
  %v2405 = insertelement <8 x float> poison, float %v2346, i64 0
  %v2406 = shufflevector <8 x float> %v2405, <8 x float> poison, <8 x i32> zeroinitializer
  %v2407 = fdiv <8 x float> %v2396, %v2406
  %v2408 = add i64 0, %v2381
  %v2409 = getelementptr inbounds float, ptr %v2352, i64 %v2408
  %v2410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2409, <8 x i1> %v2388, <8 x float> zeroinitializer)
  %v2411 = fmul <8 x float> %v2396, %v2410
  %v2412 = fdiv <8 x float> %v2411, %v2406
  %v2413 = add i64 0, %v2381
  %v2414 = getelementptr inbounds float, ptr %v2358, i64 %v2413
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2399, ptr align 4 %v2414, <8 x i1> %v2388)
  %v2415 = add i64 0, %v2381
  %v2416 = getelementptr inbounds float, ptr %v2364, i64 %v2415
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2404, ptr align 4 %v2416, <8 x i1> %v2388)
  %v2417 = add i64 0, %v2381
  %v2418 = getelementptr inbounds float, ptr %v2370, i64 %v2417
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2407, ptr align 4 %v2418, <8 x i1> %v2388)
  %v2419 = add i64 0, %v2381
  %v2420 = getelementptr inbounds float, ptr %v2376, i64 %v2419
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2412, ptr align 4 %v2420, <8 x i1> %v2388)
  br label %b182
b182:
  %v2421 = add nsw i64 %v2377, 1
  br label %b178
b180:
  %v2422 = add nsw i64 %v2320, 1
  br label %b175
b177:
  %v2423 = add nsw i64 %v2288, 1
  br label %b168
b170:
  %v2424 = add nsw i64 %v2282, 1
  br label %b165
b167:
  %v2425 = add nsw i64 %v2277, 96
  br label %b162
b164:
  %v2426 = add i64 %v7, 0
  %v2427 = sdiv i64 %v2426, 1
  %v2428 = add i64 %v2, 1
  %v2429 = mul i64 %v2427, %v2
  %v2430 = sdiv i64 %v2429, %v3
  %v2431 = mul i64 %v2430, 1
  %v2432 = icmp slt i64 %v2431, %v7
  %v2433 = select i1 %v2432, i64 %v2431, i64 %v7
  %v2434 = mul i64 %v2427, %v2428
  %v2435 = sdiv i64 %v2434, %v3
  %v2436 = mul i64 %v2435, 1
  %v2437 = icmp slt i64 %v2436, %v7
  %v2438 = select i1 %v2437, i64 %v2436, i64 %v7
  br label %b183
b183:
  %v2439 = phi i64 [ %v2433, %b164 ], [ %v2474, %b188 ]
  %v2440 = icmp slt i64 %v2439, %v2438
  br i1 %v2440, label %b184, label %b185
b184:
  br label %b186
b186:
  %v2441 = phi i64 [ 0, %b184 ], [ %v2460, %b187 ]
  %v2442 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v2459, %b187 ]
  %v2443 = icmp slt i64 %v2441, 8
  br i1 %v2443, label %b187, label %b188
b187:
  %v2444 = mul i64 %v2439, 8
  %v2445 = getelementptr inbounds float, ptr %v202, i64 %v2444
  %v2446 = add i64 %v643, 0
  %v2447 = and i64 %v2446, %v254
  %v2448 = mul i64 %v2447, %v7
  %v2449 = add i64 %v2448, %v2439
  %v2450 = mul i64 %v2449, 8
  %v2451 = getelementptr inbounds float, ptr %v36, i64 %v2450
  %v2452 = add i64 0, %v2441
  %v2453 = getelementptr inbounds float, ptr %v2445, i64 %v2452
  %v2454 = load <8 x float>, ptr %v2453, align 4
  %v2455 = add i64 0, %v2441
  %v2456 = getelementptr inbounds float, ptr %v2451, i64 %v2455
  %v2457 = load <8 x float>, ptr %v2456, align 4
  %v2458 = fmul <8 x float> %v2454, %v2457
  %v2459 = fadd <8 x float> %v2442, %v2458
  %v2460 = add nsw i64 %v2441, 8
  br label %b186
b188:
  %v2461 = shufflevector <8 x float> %v2442, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2462 = shufflevector <8 x float> %v2442, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2463 = fadd <4 x float> %v2461, %v2462
  %v2464 = shufflevector <4 x float> %v2463, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2465 = shufflevector <4 x float> %v2463, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2466 = fadd <2 x float> %v2464, %v2465
  %v2467 = extractelement <2 x float> %v2466, i64 0
  %v2468 = extractelement <2 x float> %v2466, i64 1
  %v2469 = fadd float %v2467, %v2468
  %v2470 = fadd float %v2469, 0x0000000000000000
  %v2471 = mul i64 %v2439, 1
  %v2472 = getelementptr inbounds float, ptr %v214, i64 %v2471
  %v2473 = getelementptr inbounds float, ptr %v2472, i64 0
  store float %v2470, ptr %v2473, align 4
  %v2474 = add nsw i64 %v2439, 1
  br label %b183
b185:
  %v2475 = add i64 %v7, 0
  %v2476 = sdiv i64 %v2475, 1
  %v2477 = add i64 %v2, 1
  %v2478 = mul i64 %v2476, %v2
  %v2479 = sdiv i64 %v2478, %v3
  %v2480 = mul i64 %v2479, 1
  %v2481 = icmp slt i64 %v2480, %v7
  %v2482 = select i1 %v2481, i64 %v2480, i64 %v7
  %v2483 = mul i64 %v2476, %v2477
  %v2484 = sdiv i64 %v2483, %v3
  %v2485 = mul i64 %v2484, 1
  %v2486 = icmp slt i64 %v2485, %v7
  %v2487 = select i1 %v2486, i64 %v2485, i64 %v7
  br label %b189
b189:
  %v2488 = phi i64 [ %v2482, %b185 ], [ %v2540, %b190 ]
  %v2489 = icmp slt i64 %v2488, %v2487
  br i1 %v2489, label %b190, label %b191
b190:
  %v2490 = mul i64 %v2488, 8
  %v2491 = getelementptr inbounds float, ptr %v202, i64 %v2490
  %v2492 = add i64 %v643, 0
  %v2493 = and i64 %v2492, %v304
  %v2494 = mul i64 %v2493, %v7
  %v2495 = add i64 %v2494, %v2488
  %v2496 = mul i64 %v2495, 1
  %v2497 = getelementptr inbounds float, ptr %v152, i64 %v2496
  %v2498 = getelementptr inbounds float, ptr %v2497, i64 0
  %v2499 = load float, ptr %v2498, align 4
  %v2500 = fsub float 0x3FF0000000000000, %v2499
  %v2501 = mul i64 %v2488, 8
  %v2502 = getelementptr inbounds float, ptr %v208, i64 %v2501
  %v2503 = add i64 %v643, 0
  %v2504 = and i64 %v2503, %v298
  %v2505 = mul i64 %v2504, %v7
  %v2506 = add i64 %v2505, %v2488
  %v2507 = mul i64 %v2506, 1
  %v2508 = getelementptr inbounds float, ptr %v146, i64 %v2507
  %v2509 = getelementptr inbounds float, ptr %v2508, i64 0
  %v2510 = load float, ptr %v2509, align 4
  %v2511 = fsub float 0x3FF0000000000000, %v2510
  %v2512 = add i64 %v643, 0
  %v2513 = and i64 %v2512, 1
  %v2514 = mul i64 %v2513, %v7
  %v2515 = add i64 %v2514, %v2488
  %v2516 = mul i64 %v2515, 8
  %v2517 = getelementptr inbounds float, ptr %v48, i64 %v2516
  %v2518 = add i64 %v643, 0
  %v2519 = and i64 %v2518, 1
  %v2520 = mul i64 %v2519, %v7
  %v2521 = add i64 %v2520, %v2488
  %v2522 = mul i64 %v2521, 8
  %v2523 = getelementptr inbounds float, ptr %v46, i64 %v2522
  %v2524 = add i64 0, 0
  %v2525 = getelementptr inbounds float, ptr %v2491, i64 %v2524
  %v2526 = load <8 x float>, ptr %v2525, align 4
  %v2527 = insertelement <8 x float> poison, float %v2500, i64 0
  %v2528 = shufflevector <8 x float> %v2527, <8 x float> poison, <8 x i32> zeroinitializer
  %v2529 = fmul <8 x float> %v2526, %v2528
  %v2530 = add i64 0, 0
  %v2531 = getelementptr inbounds float, ptr %v2502, i64 %v2530
  %v2532 = load <8 x float>, ptr %v2531, align 4
  %v2533 = insertelement <8 x float> poison, float %v2511, i64 0
  %v2534 = shufflevector <8 x float> %v2533, <8 x float> poison, <8 x i32> zeroinitializer
  %v2535 = fmul <8 x float> %v2532, %v2534
  %v2536 = add i64 0, 0
  %v2537 = getelementptr inbounds float, ptr %v2517, i64 %v2536
  store <8 x float> %v2529, ptr %v2537, align 4
  %v2538 = add i64 0, 0
  %v2539 = getelementptr inbounds float, ptr %v2523, i64 %v2538
  store <8 x float> %v2535, ptr %v2539, align 4
  %v2540 = add nsw i64 %v2488, 1
  br label %b189
b191:
  %v2541 = add i64 %v7, 0
  %v2542 = sdiv i64 %v2541, 1
  %v2543 = add i64 %v2, 1
  %v2544 = mul i64 %v2542, %v2
  %v2545 = sdiv i64 %v2544, %v3
  %v2546 = mul i64 %v2545, 1
  %v2547 = icmp slt i64 %v2546, %v7
  %v2548 = select i1 %v2547, i64 %v2546, i64 %v7
  %v2549 = mul i64 %v2542, %v2543
  %v2550 = sdiv i64 %v2549, %v3
  %v2551 = mul i64 %v2550, 1
  %v2552 = icmp slt i64 %v2551, %v7
  %v2553 = select i1 %v2552, i64 %v2551, i64 %v7
  br label %b192
b192:
  %v2554 = phi i64 [ %v2548, %b191 ], [ %v2693, %b197 ]
  %v2555 = icmp slt i64 %v2554, %v2553
  br i1 %v2555, label %b193, label %b194
b193:
  br label %b195
b195:
  %v2556 = phi i64 [ 0, %b193 ], [ %v2679, %b196 ]
  %v2557 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v2678, %b196 ]
  %v2558 = icmp slt i64 %v2556, 8
  br i1 %v2558, label %b196, label %b197
b196:
  %v2559 = mul i64 %v2554, 8
  %v2560 = getelementptr inbounds float, ptr %v202, i64 %v2559
  %v2561 = add i64 %v643, 0
  %v2562 = and i64 %v2561, %v302
  %v2563 = mul i64 %v2562, %v7
  %v2564 = add i64 %v2563, %v2554
  %v2565 = mul i64 %v2564, 1
  %v2566 = getelementptr inbounds float, ptr %v150, i64 %v2565
  %v2567 = getelementptr inbounds float, ptr %v2566, i64 0
  %v2568 = load float, ptr %v2567, align 4
  %v2569 = call float @llvm.fabs.f32(float %v2568)
  %v2570 = fneg float %v2569
  %v2571 = fcmp olt float %v2570, 0xC05A400000000000
  %v2572 = select i1 %v2571, float 0xC05A400000000000, float %v2570
  %v2573 = call float @llvm.fmuladd.f32(float %v2572, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2574 = fsub float %v2573, 0x4168000000000000
  %v2575 = call float @llvm.fmuladd.f32(float %v2574, float 0xBFE62E4000000000, float %v2572)
  %v2576 = call float @llvm.fmuladd.f32(float %v2574, float 0xBEB7F7D1C0000000, float %v2575)
  %v2577 = bitcast float %v2573 to i32
  %v2578 = fmul float %v2576, %v2576
  %v2579 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2576, float 0x3F81227F40000000)
  %v2580 = call float @llvm.fmuladd.f32(float %v2579, float %v2576, float 0x3FA5556740000000)
  %v2581 = call float @llvm.fmuladd.f32(float %v2580, float %v2576, float 0x3FC5554B00000000)
  %v2582 = call float @llvm.fmuladd.f32(float %v2581, float %v2576, float 0x3FDFFFFFE0000000)
  %v2583 = call float @llvm.fmuladd.f32(float %v2578, float %v2582, float %v2576)
  %v2584 = sub i32 %v2577, 1262485250
  %v2585 = lshr i32 %v2584, 1
  %v2586 = sub i32 %v2584, %v2585
  %v2587 = shl i32 %v2585, 23
  %v2588 = bitcast i32 %v2587 to float
  %v2589 = shl i32 %v2586, 23
  %v2590 = bitcast i32 %v2589 to float
  %v2591 = fadd float %v2583, 0x3FF0000000000000
  %v2592 = fmul float %v2591, %v2588
  %v2593 = fmul float %v2592, %v2590
  %v2594 = fcmp ogt float %v2593, 0x3FDA8279A0000000
  %v2595 = call float @llvm.fmuladd.f32(float %v2593, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2596 = select i1 %v2594, float %v2595, float %v2593
  %v2597 = select i1 %v2594, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2598 = select i1 %v2594, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2599 = fmul float %v2596, %v2596
  %v2600 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2599, float 0xBFC0DA7220000000)
  %v2601 = call float @llvm.fmuladd.f32(float %v2600, float %v2599, float 0xBFC546EF00000000)
  %v2602 = call float @llvm.fmuladd.f32(float %v2601, float %v2599, float 0xBFD0002320000000)
  %v2603 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2599, float 0x3FC22D90A0000000)
  %v2604 = call float @llvm.fmuladd.f32(float %v2603, float %v2599, float 0x3FC999FF60000000)
  %v2605 = call float @llvm.fmuladd.f32(float %v2604, float %v2599, float 0x3FD5555540000000)
  %v2606 = call float @llvm.fmuladd.f32(float %v2596, float %v2602, float %v2605)
  %v2607 = call float @llvm.fmuladd.f32(float %v2596, float %v2606, float 0xBFE0000000000000)
  %v2608 = fmul float %v2596, %v2596
  %v2609 = call float @llvm.fmuladd.f32(float %v2608, float %v2607, float %v2598)
  %v2610 = fadd float %v2609, %v2596
  %v2611 = fadd float %v2610, %v2597
  %v2612 = fcmp ogt float %v2568, 0x0000000000000000
  %v2613 = select i1 %v2612, float %v2568, float 0x0000000000000000
  %v2614 = fadd float %v2613, %v2611
  %v2615 = add i64 %v643, 0
  %v2616 = and i64 %v2615, %v314
  %v2617 = mul i64 %v2616, %v7
  %v2618 = add i64 %v2617, %v2554
  %v2619 = mul i64 %v2618, 8
  %v2620 = getelementptr inbounds float, ptr %v162, i64 %v2619
  %v2621 = add i64 %v643, 0
  %v2622 = and i64 %v2621, %v324
  %v2623 = mul i64 %v2622, %v7
  %v2624 = add i64 %v2623, %v2554
  %v2625 = mul i64 %v2624, 1
  %v2626 = getelementptr inbounds float, ptr %v172, i64 %v2625
  %v2627 = getelementptr inbounds float, ptr %v2626, i64 0
  %v2628 = load float, ptr %v2627, align 4
  %v2629 = add i64 %v643, 0
  %v2630 = and i64 %v2629, %v334
  %v2631 = mul i64 %v2630, %v7
  %v2632 = add i64 %v2631, %v2554
  %v2633 = mul i64 %v2632, 1
  %v2634 = getelementptr inbounds float, ptr %v182, i64 %v2633
  %v2635 = getelementptr inbounds float, ptr %v2634, i64 0
  %v2636 = load float, ptr %v2635, align 4
  %v2637 = add i64 0, %v2556
  %v2638 = getelementptr inbounds float, ptr %v2560, i64 %v2637
  %v2639 = load <8 x float>, ptr %v2638, align 4
  %v2640 = add i64 0, %v2556
  %v2641 = getelementptr inbounds float, ptr %v2620, i64 %v2640
  %v2642 = load <8 x float>, ptr %v2641, align 4
  %v2643 = insertelement <8 x float> poison, float %v2614, i64 0
  %v2644 = shufflevector <8 x float> %v2643, <8 x float> poison, <8 x i32> zeroinitializer
  %v2645 = fmul <8 x float> %v2644, %v2642
  %v2646 = insertelement <8 x float> poison, float %v2628, i64 0
  %v2647 = shufflevector <8 x float> %v2646, <8 x float> poison, <8 x i32> zeroinitializer
  %v2648 = fsub <8 x float> %v2645, %v2647
  %v2649 = fcmp olt <8 x float> %v2648, splat (float 0xC05A400000000000)
  %v2650 = select <8 x i1> %v2649, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2648
  %v2651 = fcmp ogt <8 x float> %v2650, splat (float 0x4056400000000000)
  %v2652 = select <8 x i1> %v2651, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2650
  %v2653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2652, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2654 = fsub <8 x float> %v2653, splat (float 0x4168000000000000)
  %v2655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2654, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2652)
  %v2656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2654, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2655)
  %v2657 = bitcast <8 x float> %v2653 to <8 x i32>
  %v2658 = fmul <8 x float> %v2656, %v2656
  %v2659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2656, <8 x float> splat (float 0x3F81227F40000000))
  %v2660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2659, <8 x float> %v2656, <8 x float> splat (float 0x3FA5556740000000))
  %v2661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2660, <8 x float> %v2656, <8 x float> splat (float 0x3FC5554B00000000))
  %v2662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2661, <8 x float> %v2656, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2658, <8 x float> %v2662, <8 x float> %v2656)
  %v2664 = sub <8 x i32> %v2657, splat (i32 1262485250)
  %v2665 = lshr <8 x i32> %v2664, splat (i32 1)
  %v2666 = sub <8 x i32> %v2664, %v2665
  %v2667 = shl <8 x i32> %v2665, splat (i32 23)
  %v2668 = bitcast <8 x i32> %v2667 to <8 x float>
  %v2669 = shl <8 x i32> %v2666, splat (i32 23)
  %v2670 = bitcast <8 x i32> %v2669 to <8 x float>
  %v2671 = fadd <8 x float> %v2663, splat (float 0x3FF0000000000000)
  %v2672 = fmul <8 x float> %v2671, %v2668
  %v2673 = fmul <8 x float> %v2672, %v2670
  %v2674 = insertelement <8 x float> poison, float %v2636, i64 0
  %v2675 = shufflevector <8 x float> %v2674, <8 x float> poison, <8 x i32> zeroinitializer
  %v2676 = fdiv <8 x float> %v2673, %v2675
  %v2677 = fmul <8 x float> %v2639, %v2676
  %v2678 = fadd <8 x float> %v2557, %v2677
  %v2679 = add nsw i64 %v2556, 8
  br label %b195
b197:
  %v2680 = shufflevector <8 x float> %v2557, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2681 = shufflevector <8 x float> %v2557, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2682 = fadd <4 x float> %v2680, %v2681
  %v2683 = shufflevector <4 x float> %v2682, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2684 = shufflevector <4 x float> %v2682, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2685 = fadd <2 x float> %v2683, %v2684
  %v2686 = extractelement <2 x float> %v2685, i64 0
  %v2687 = extractelement <2 x float> %v2685, i64 1
  %v2688 = fadd float %v2686, %v2687
  %v2689 = fadd float %v2688, 0x0000000000000000
  %v2690 = mul i64 %v2554, 1
  %v2691 = getelementptr inbounds float, ptr %v226, i64 %v2690
  %v2692 = getelementptr inbounds float, ptr %v2691, i64 0
  store float %v2689, ptr %v2692, align 4
  %v2693 = add nsw i64 %v2554, 1
  br label %b192
b194:
  %v2694 = add i64 %v7, 0
  %v2695 = sdiv i64 %v2694, 1
  %v2696 = add i64 %v2, 1
  %v2697 = mul i64 %v2695, %v2
  %v2698 = sdiv i64 %v2697, %v3
  %v2699 = mul i64 %v2698, 1
  %v2700 = icmp slt i64 %v2699, %v7
  %v2701 = select i1 %v2700, i64 %v2699, i64 %v7
  %v2702 = mul i64 %v2695, %v2696
  %v2703 = sdiv i64 %v2702, %v3
  %v2704 = mul i64 %v2703, 1
  %v2705 = icmp slt i64 %v2704, %v7
  %v2706 = select i1 %v2705, i64 %v2704, i64 %v7
  br label %b198
b198:
  %v2707 = phi i64 [ %v2701, %b194 ], [ %v2859, %b203 ]
  %v2708 = icmp slt i64 %v2707, %v2706
  br i1 %v2708, label %b199, label %b200
b199:
  br label %b201
b201:
  %v2709 = phi i64 [ 0, %b199 ], [ %v2845, %b202 ]
  %v2710 = phi <8 x float> [ splat (float 0x0000000000000000), %b199 ], [ %v2844, %b202 ]
  %v2711 = icmp slt i64 %v2709, 8
  br i1 %v2711, label %b202, label %b203
b202:
  %v2712 = mul i64 %v2707, 8
  %v2713 = getelementptr inbounds float, ptr %v202, i64 %v2712
  %v2714 = add i64 %v643, 0
  %v2715 = and i64 %v2714, %v304
  %v2716 = mul i64 %v2715, %v7
  %v2717 = add i64 %v2716, %v2707
  %v2718 = mul i64 %v2717, 1
  %v2719 = getelementptr inbounds float, ptr %v152, i64 %v2718
  %v2720 = getelementptr inbounds float, ptr %v2719, i64 0
  %v2721 = load float, ptr %v2720, align 4
  %v2722 = add i64 %v643, 0
  %v2723 = and i64 %v2722, %v302
  %v2724 = mul i64 %v2723, %v7
  %v2725 = add i64 %v2724, %v2707
  %v2726 = mul i64 %v2725, 1
  %v2727 = getelementptr inbounds float, ptr %v150, i64 %v2726
  %v2728 = getelementptr inbounds float, ptr %v2727, i64 0
  %v2729 = load float, ptr %v2728, align 4
  %v2730 = call float @llvm.fabs.f32(float %v2729)
  %v2731 = fneg float %v2730
  %v2732 = fcmp olt float %v2731, 0xC05A400000000000
  %v2733 = select i1 %v2732, float 0xC05A400000000000, float %v2731
  %v2734 = call float @llvm.fmuladd.f32(float %v2733, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2735 = fsub float %v2734, 0x4168000000000000
  %v2736 = call float @llvm.fmuladd.f32(float %v2735, float 0xBFE62E4000000000, float %v2733)
  %v2737 = call float @llvm.fmuladd.f32(float %v2735, float 0xBEB7F7D1C0000000, float %v2736)
  %v2738 = bitcast float %v2734 to i32
  %v2739 = fmul float %v2737, %v2737
  %v2740 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2737, float 0x3F81227F40000000)
  %v2741 = call float @llvm.fmuladd.f32(float %v2740, float %v2737, float 0x3FA5556740000000)
  %v2742 = call float @llvm.fmuladd.f32(float %v2741, float %v2737, float 0x3FC5554B00000000)
  %v2743 = call float @llvm.fmuladd.f32(float %v2742, float %v2737, float 0x3FDFFFFFE0000000)
  %v2744 = call float @llvm.fmuladd.f32(float %v2739, float %v2743, float %v2737)
  %v2745 = sub i32 %v2738, 1262485250
  %v2746 = lshr i32 %v2745, 1
  %v2747 = sub i32 %v2745, %v2746
  %v2748 = shl i32 %v2746, 23
  %v2749 = bitcast i32 %v2748 to float
  %v2750 = shl i32 %v2747, 23
  %v2751 = bitcast i32 %v2750 to float
  %v2752 = fadd float %v2744, 0x3FF0000000000000
  %v2753 = fmul float %v2752, %v2749
  %v2754 = fmul float %v2753, %v2751
  %v2755 = fcmp ogt float %v2754, 0x3FDA8279A0000000
  %v2756 = call float @llvm.fmuladd.f32(float %v2754, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2757 = select i1 %v2755, float %v2756, float %v2754
  %v2758 = select i1 %v2755, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2759 = select i1 %v2755, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2760 = fmul float %v2757, %v2757
  %v2761 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2760, float 0xBFC0DA7220000000)
  %v2762 = call float @llvm.fmuladd.f32(float %v2761, float %v2760, float 0xBFC546EF00000000)
  %v2763 = call float @llvm.fmuladd.f32(float %v2762, float %v2760, float 0xBFD0002320000000)
  %v2764 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2760, float 0x3FC22D90A0000000)
  %v2765 = call float @llvm.fmuladd.f32(float %v2764, float %v2760, float 0x3FC999FF60000000)
  %v2766 = call float @llvm.fmuladd.f32(float %v2765, float %v2760, float 0x3FD5555540000000)
  %v2767 = call float @llvm.fmuladd.f32(float %v2757, float %v2763, float %v2766)
  %v2768 = call float @llvm.fmuladd.f32(float %v2757, float %v2767, float 0xBFE0000000000000)
  %v2769 = fmul float %v2757, %v2757
  %v2770 = call float @llvm.fmuladd.f32(float %v2769, float %v2768, float %v2759)
  %v2771 = fadd float %v2770, %v2757
  %v2772 = fadd float %v2771, %v2758
  %v2773 = fcmp ogt float %v2729, 0x0000000000000000
  %v2774 = select i1 %v2773, float %v2729, float 0x0000000000000000
  %v2775 = fadd float %v2774, %v2772
  %v2776 = add i64 %v643, 0
  %v2777 = and i64 %v2776, %v314
  %v2778 = mul i64 %v2777, %v7
  %v2779 = add i64 %v2778, %v2707
  %v2780 = mul i64 %v2779, 8
  %v2781 = getelementptr inbounds float, ptr %v162, i64 %v2780
  %v2782 = add i64 %v643, 0
  %v2783 = and i64 %v2782, %v324
  %v2784 = mul i64 %v2783, %v7
  %v2785 = add i64 %v2784, %v2707
  %v2786 = mul i64 %v2785, 1
  %v2787 = getelementptr inbounds float, ptr %v172, i64 %v2786
  %v2788 = getelementptr inbounds float, ptr %v2787, i64 0
  %v2789 = load float, ptr %v2788, align 4
  %v2790 = add i64 %v643, 0
  %v2791 = and i64 %v2790, %v334
  %v2792 = mul i64 %v2791, %v7
  %v2793 = add i64 %v2792, %v2707
  %v2794 = mul i64 %v2793, 1
  %v2795 = getelementptr inbounds float, ptr %v182, i64 %v2794
  %v2796 = getelementptr inbounds float, ptr %v2795, i64 0
  %v2797 = load float, ptr %v2796, align 4
  %v2798 = add i64 0, %v2709
  %v2799 = getelementptr inbounds float, ptr %v2713, i64 %v2798
  %v2800 = load <8 x float>, ptr %v2799, align 4
  %v2801 = insertelement <8 x float> poison, float %v2721, i64 0
  %v2802 = shufflevector <8 x float> %v2801, <8 x float> poison, <8 x i32> zeroinitializer
  %v2803 = fmul <8 x float> %v2800, %v2802
  %v2804 = add i64 0, %v2709
  %v2805 = getelementptr inbounds float, ptr %v2781, i64 %v2804
  %v2806 = load <8 x float>, ptr %v2805, align 4
  %v2807 = insertelement <8 x float> poison, float %v2775, i64 0
  %v2808 = shufflevector <8 x float> %v2807, <8 x float> poison, <8 x i32> zeroinitializer
  %v2809 = fmul <8 x float> %v2808, %v2806
  %v2810 = insertelement <8 x float> poison, float %v2789, i64 0
  %v2811 = shufflevector <8 x float> %v2810, <8 x float> poison, <8 x i32> zeroinitializer
  %v2812 = fsub <8 x float> %v2809, %v2811
  %v2813 = fcmp olt <8 x float> %v2812, splat (float 0xC05A400000000000)
  %v2814 = select <8 x i1> %v2813, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2812
  %v2815 = fcmp ogt <8 x float> %v2814, splat (float 0x4056400000000000)
  %v2816 = select <8 x i1> %v2815, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2814
  %v2817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2816, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2818 = fsub <8 x float> %v2817, splat (float 0x4168000000000000)
  %v2819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2818, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2816)
  %v2820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2818, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2819)
  %v2821 = bitcast <8 x float> %v2817 to <8 x i32>
  %v2822 = fmul <8 x float> %v2820, %v2820
  %v2823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2820, <8 x float> splat (float 0x3F81227F40000000))
  %v2824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2823, <8 x float> %v2820, <8 x float> splat (float 0x3FA5556740000000))
  %v2825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2824, <8 x float> %v2820, <8 x float> splat (float 0x3FC5554B00000000))
  %v2826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2825, <8 x float> %v2820, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2822, <8 x float> %v2826, <8 x float> %v2820)
  %v2828 = sub <8 x i32> %v2821, splat (i32 1262485250)
  %v2829 = lshr <8 x i32> %v2828, splat (i32 1)
  %v2830 = sub <8 x i32> %v2828, %v2829
  %v2831 = shl <8 x i32> %v2829, splat (i32 23)
  %v2832 = bitcast <8 x i32> %v2831 to <8 x float>
  %v2833 = shl <8 x i32> %v2830, splat (i32 23)
  %v2834 = bitcast <8 x i32> %v2833 to <8 x float>
  %v2835 = fadd <8 x float> %v2827, splat (float 0x3FF0000000000000)
  %v2836 = fmul <8 x float> %v2835, %v2832
  %v2837 = fmul <8 x float> %v2836, %v2834
  %v2838 = insertelement <8 x float> poison, float %v2797, i64 0
  %v2839 = shufflevector <8 x float> %v2838, <8 x float> poison, <8 x i32> zeroinitializer
  %v2840 = fdiv <8 x float> %v2837, %v2839
  %v2841 = fmul <8 x float> %v2803, %v2840
  %v2842 = fdiv <8 x float> %v2841, %v2839
  %v2843 = fneg <8 x float> %v2842
  %v2844 = fadd <8 x float> %v2710, %v2843
  %v2845 = add nsw i64 %v2709, 8
  br label %b201
b203:
  %v2846 = shufflevector <8 x float> %v2710, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2847 = shufflevector <8 x float> %v2710, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2848 = fadd <4 x float> %v2846, %v2847
  %v2849 = shufflevector <4 x float> %v2848, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2850 = shufflevector <4 x float> %v2848, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2851 = fadd <2 x float> %v2849, %v2850
  %v2852 = extractelement <2 x float> %v2851, i64 0
  %v2853 = extractelement <2 x float> %v2851, i64 1
  %v2854 = fadd float %v2852, %v2853
  %v2855 = fadd float %v2854, 0x0000000000000000
  %v2856 = mul i64 %v2707, 1
  %v2857 = getelementptr inbounds float, ptr %v228, i64 %v2856
  %v2858 = getelementptr inbounds float, ptr %v2857, i64 0
  store float %v2855, ptr %v2858, align 4
  %v2859 = add nsw i64 %v2707, 1
  br label %b198
b200:
  %v2860 = add i64 %v7, 0
  %v2861 = sdiv i64 %v2860, 1
  %v2862 = add i64 %v2, 1
  %v2863 = mul i64 %v2861, %v2
  %v2864 = sdiv i64 %v2863, %v3
  %v2865 = mul i64 %v2864, 1
  %v2866 = icmp slt i64 %v2865, %v7
  %v2867 = select i1 %v2866, i64 %v2865, i64 %v7
  %v2868 = mul i64 %v2861, %v2862
  %v2869 = sdiv i64 %v2868, %v3
  %v2870 = mul i64 %v2869, 1
  %v2871 = icmp slt i64 %v2870, %v7
  %v2872 = select i1 %v2871, i64 %v2870, i64 %v7
  br label %b204
b204:
  %v2873 = phi i64 [ %v2867, %b200 ], [ %v2908, %b209 ]
  %v2874 = icmp slt i64 %v2873, %v2872
  br i1 %v2874, label %b205, label %b206
b205:
  br label %b207
b207:
  %v2875 = phi i64 [ 0, %b205 ], [ %v2894, %b208 ]
  %v2876 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v2893, %b208 ]
  %v2877 = icmp slt i64 %v2875, 8
  br i1 %v2877, label %b208, label %b209
b208:
  %v2878 = mul i64 %v2873, 8
  %v2879 = getelementptr inbounds float, ptr %v208, i64 %v2878
  %v2880 = add i64 %v643, 0
  %v2881 = and i64 %v2880, %v252
  %v2882 = mul i64 %v2881, %v7
  %v2883 = add i64 %v2882, %v2873
  %v2884 = mul i64 %v2883, 8
  %v2885 = getelementptr inbounds float, ptr %v34, i64 %v2884
  %v2886 = add i64 0, %v2875
  %v2887 = getelementptr inbounds float, ptr %v2879, i64 %v2886
  %v2888 = load <8 x float>, ptr %v2887, align 4
  %v2889 = add i64 0, %v2875
  %v2890 = getelementptr inbounds float, ptr %v2885, i64 %v2889
  %v2891 = load <8 x float>, ptr %v2890, align 4
  %v2892 = fmul <8 x float> %v2888, %v2891
  %v2893 = fadd <8 x float> %v2876, %v2892
  %v2894 = add nsw i64 %v2875, 8
  br label %b207
b209:
  %v2895 = shufflevector <8 x float> %v2876, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2896 = shufflevector <8 x float> %v2876, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2897 = fadd <4 x float> %v2895, %v2896
  %v2898 = shufflevector <4 x float> %v2897, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2899 = shufflevector <4 x float> %v2897, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2900 = fadd <2 x float> %v2898, %v2899
  %v2901 = extractelement <2 x float> %v2900, i64 0
  %v2902 = extractelement <2 x float> %v2900, i64 1
  %v2903 = fadd float %v2901, %v2902
  %v2904 = fadd float %v2903, 0x0000000000000000
  %v2905 = mul i64 %v2873, 1
  %v2906 = getelementptr inbounds float, ptr %v230, i64 %v2905
  %v2907 = getelementptr inbounds float, ptr %v2906, i64 0
  store float %v2904, ptr %v2907, align 4
  %v2908 = add nsw i64 %v2873, 1
  br label %b204
b206:
  %v2909 = add i64 %v7, 0
  %v2910 = sdiv i64 %v2909, 1
  %v2911 = add i64 %v2, 1
  %v2912 = mul i64 %v2910, %v2
  %v2913 = sdiv i64 %v2912, %v3
  %v2914 = mul i64 %v2913, 1
  %v2915 = icmp slt i64 %v2914, %v7
  %v2916 = select i1 %v2915, i64 %v2914, i64 %v7
  %v2917 = mul i64 %v2910, %v2911
  %v2918 = sdiv i64 %v2917, %v3
  %v2919 = mul i64 %v2918, 1
  %v2920 = icmp slt i64 %v2919, %v7
  %v2921 = select i1 %v2920, i64 %v2919, i64 %v7
  br label %b210
b210:
  %v2922 = phi i64 [ %v2916, %b206 ], [ %v3061, %b215 ]
  %v2923 = icmp slt i64 %v2922, %v2921
  br i1 %v2923, label %b211, label %b212
b211:
  br label %b213
b213:
  %v2924 = phi i64 [ 0, %b211 ], [ %v3047, %b214 ]
  %v2925 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v3046, %b214 ]
  %v2926 = icmp slt i64 %v2924, 8
  br i1 %v2926, label %b214, label %b215
b214:
  %v2927 = mul i64 %v2922, 8
  %v2928 = getelementptr inbounds float, ptr %v208, i64 %v2927
  %v2929 = add i64 %v643, 0
  %v2930 = and i64 %v2929, %v296
  %v2931 = mul i64 %v2930, %v7
  %v2932 = add i64 %v2931, %v2922
  %v2933 = mul i64 %v2932, 1
  %v2934 = getelementptr inbounds float, ptr %v144, i64 %v2933
  %v2935 = getelementptr inbounds float, ptr %v2934, i64 0
  %v2936 = load float, ptr %v2935, align 4
  %v2937 = call float @llvm.fabs.f32(float %v2936)
  %v2938 = fneg float %v2937
  %v2939 = fcmp olt float %v2938, 0xC05A400000000000
  %v2940 = select i1 %v2939, float 0xC05A400000000000, float %v2938
  %v2941 = call float @llvm.fmuladd.f32(float %v2940, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2942 = fsub float %v2941, 0x4168000000000000
  %v2943 = call float @llvm.fmuladd.f32(float %v2942, float 0xBFE62E4000000000, float %v2940)
  %v2944 = call float @llvm.fmuladd.f32(float %v2942, float 0xBEB7F7D1C0000000, float %v2943)
  %v2945 = bitcast float %v2941 to i32
  %v2946 = fmul float %v2944, %v2944
  %v2947 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2944, float 0x3F81227F40000000)
  %v2948 = call float @llvm.fmuladd.f32(float %v2947, float %v2944, float 0x3FA5556740000000)
  %v2949 = call float @llvm.fmuladd.f32(float %v2948, float %v2944, float 0x3FC5554B00000000)
  %v2950 = call float @llvm.fmuladd.f32(float %v2949, float %v2944, float 0x3FDFFFFFE0000000)
  %v2951 = call float @llvm.fmuladd.f32(float %v2946, float %v2950, float %v2944)
  %v2952 = sub i32 %v2945, 1262485250
  %v2953 = lshr i32 %v2952, 1
  %v2954 = sub i32 %v2952, %v2953
  %v2955 = shl i32 %v2953, 23
  %v2956 = bitcast i32 %v2955 to float
  %v2957 = shl i32 %v2954, 23
  %v2958 = bitcast i32 %v2957 to float
  %v2959 = fadd float %v2951, 0x3FF0000000000000
  %v2960 = fmul float %v2959, %v2956
  %v2961 = fmul float %v2960, %v2958
  %v2962 = fcmp ogt float %v2961, 0x3FDA8279A0000000
  %v2963 = call float @llvm.fmuladd.f32(float %v2961, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v2964 = select i1 %v2962, float %v2963, float %v2961
  %v2965 = select i1 %v2962, float 0x3FE62E4000000000, float 0x0000000000000000
  %v2966 = select i1 %v2962, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v2967 = fmul float %v2964, %v2964
  %v2968 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v2967, float 0xBFC0DA7220000000)
  %v2969 = call float @llvm.fmuladd.f32(float %v2968, float %v2967, float 0xBFC546EF00000000)
  %v2970 = call float @llvm.fmuladd.f32(float %v2969, float %v2967, float 0xBFD0002320000000)
  %v2971 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v2967, float 0x3FC22D90A0000000)
  %v2972 = call float @llvm.fmuladd.f32(float %v2971, float %v2967, float 0x3FC999FF60000000)
  %v2973 = call float @llvm.fmuladd.f32(float %v2972, float %v2967, float 0x3FD5555540000000)
  %v2974 = call float @llvm.fmuladd.f32(float %v2964, float %v2970, float %v2973)
  %v2975 = call float @llvm.fmuladd.f32(float %v2964, float %v2974, float 0xBFE0000000000000)
  %v2976 = fmul float %v2964, %v2964
  %v2977 = call float @llvm.fmuladd.f32(float %v2976, float %v2975, float %v2966)
  %v2978 = fadd float %v2977, %v2964
  %v2979 = fadd float %v2978, %v2965
  %v2980 = fcmp ogt float %v2936, 0x0000000000000000
  %v2981 = select i1 %v2980, float %v2936, float 0x0000000000000000
  %v2982 = fadd float %v2981, %v2979
  %v2983 = add i64 %v643, 0
  %v2984 = and i64 %v2983, %v312
  %v2985 = mul i64 %v2984, %v7
  %v2986 = add i64 %v2985, %v2922
  %v2987 = mul i64 %v2986, 8
  %v2988 = getelementptr inbounds float, ptr %v160, i64 %v2987
  %v2989 = add i64 %v643, 0
  %v2990 = and i64 %v2989, %v320
  %v2991 = mul i64 %v2990, %v7
  %v2992 = add i64 %v2991, %v2922
  %v2993 = mul i64 %v2992, 1
  %v2994 = getelementptr inbounds float, ptr %v168, i64 %v2993
  %v2995 = getelementptr inbounds float, ptr %v2994, i64 0
  %v2996 = load float, ptr %v2995, align 4
  %v2997 = add i64 %v643, 0
  %v2998 = and i64 %v2997, %v332
  %v2999 = mul i64 %v2998, %v7
  %v3000 = add i64 %v2999, %v2922
  %v3001 = mul i64 %v3000, 1
  %v3002 = getelementptr inbounds float, ptr %v180, i64 %v3001
  %v3003 = getelementptr inbounds float, ptr %v3002, i64 0
  %v3004 = load float, ptr %v3003, align 4
  %v3005 = add i64 0, %v2924
  %v3006 = getelementptr inbounds float, ptr %v2928, i64 %v3005
  %v3007 = load <8 x float>, ptr %v3006, align 4
  %v3008 = add i64 0, %v2924
  %v3009 = getelementptr inbounds float, ptr %v2988, i64 %v3008
  %v3010 = load <8 x float>, ptr %v3009, align 4
  %v3011 = insertelement <8 x float> poison, float %v2982, i64 0
  %v3012 = shufflevector <8 x float> %v3011, <8 x float> poison, <8 x i32> zeroinitializer
  %v3013 = fmul <8 x float> %v3012, %v3010
  %v3014 = insertelement <8 x float> poison, float %v2996, i64 0
  %v3015 = shufflevector <8 x float> %v3014, <8 x float> poison, <8 x i32> zeroinitializer
  %v3016 = fsub <8 x float> %v3013, %v3015
  %v3017 = fcmp olt <8 x float> %v3016, splat (float 0xC05A400000000000)
  %v3018 = select <8 x i1> %v3017, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3016
  %v3019 = fcmp ogt <8 x float> %v3018, splat (float 0x4056400000000000)
  %v3020 = select <8 x i1> %v3019, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3018
  %v3021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3020, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3022 = fsub <8 x float> %v3021, splat (float 0x4168000000000000)
  %v3023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3022, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3020)
  %v3024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3022, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3023)
  %v3025 = bitcast <8 x float> %v3021 to <8 x i32>
  %v3026 = fmul <8 x float> %v3024, %v3024
  %v3027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3024, <8 x float> splat (float 0x3F81227F40000000))
  %v3028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3027, <8 x float> %v3024, <8 x float> splat (float 0x3FA5556740000000))
  %v3029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3028, <8 x float> %v3024, <8 x float> splat (float 0x3FC5554B00000000))
  %v3030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3029, <8 x float> %v3024, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3026, <8 x float> %v3030, <8 x float> %v3024)
  %v3032 = sub <8 x i32> %v3025, splat (i32 1262485250)
  %v3033 = lshr <8 x i32> %v3032, splat (i32 1)
  %v3034 = sub <8 x i32> %v3032, %v3033
  %v3035 = shl <8 x i32> %v3033, splat (i32 23)
  %v3036 = bitcast <8 x i32> %v3035 to <8 x float>
  %v3037 = shl <8 x i32> %v3034, splat (i32 23)
  %v3038 = bitcast <8 x i32> %v3037 to <8 x float>
  %v3039 = fadd <8 x float> %v3031, splat (float 0x3FF0000000000000)
  %v3040 = fmul <8 x float> %v3039, %v3036
  %v3041 = fmul <8 x float> %v3040, %v3038
  %v3042 = insertelement <8 x float> poison, float %v3004, i64 0
  %v3043 = shufflevector <8 x float> %v3042, <8 x float> poison, <8 x i32> zeroinitializer
  %v3044 = fdiv <8 x float> %v3041, %v3043
  %v3045 = fmul <8 x float> %v3007, %v3044
  %v3046 = fadd <8 x float> %v2925, %v3045
  %v3047 = add nsw i64 %v2924, 8
  br label %b213
b215:
  %v3048 = shufflevector <8 x float> %v2925, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3049 = shufflevector <8 x float> %v2925, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3050 = fadd <4 x float> %v3048, %v3049
  %v3051 = shufflevector <4 x float> %v3050, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3052 = shufflevector <4 x float> %v3050, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3053 = fadd <2 x float> %v3051, %v3052
  %v3054 = extractelement <2 x float> %v3053, i64 0
  %v3055 = extractelement <2 x float> %v3053, i64 1
  %v3056 = fadd float %v3054, %v3055
  %v3057 = fadd float %v3056, 0x0000000000000000
  %v3058 = mul i64 %v2922, 1
  %v3059 = getelementptr inbounds float, ptr %v232, i64 %v3058
  %v3060 = getelementptr inbounds float, ptr %v3059, i64 0
  store float %v3057, ptr %v3060, align 4
  %v3061 = add nsw i64 %v2922, 1
  br label %b210
b212:
  %v3062 = add i64 %v7, 0
  %v3063 = sdiv i64 %v3062, 1
  %v3064 = add i64 %v2, 1
  %v3065 = mul i64 %v3063, %v2
  %v3066 = sdiv i64 %v3065, %v3
  %v3067 = mul i64 %v3066, 1
  %v3068 = icmp slt i64 %v3067, %v7
  %v3069 = select i1 %v3068, i64 %v3067, i64 %v7
  %v3070 = mul i64 %v3063, %v3064
  %v3071 = sdiv i64 %v3070, %v3
  %v3072 = mul i64 %v3071, 1
  %v3073 = icmp slt i64 %v3072, %v7
  %v3074 = select i1 %v3073, i64 %v3072, i64 %v7
  br label %b216
b216:
  %v3075 = phi i64 [ %v3069, %b212 ], [ %v3227, %b221 ]
  %v3076 = icmp slt i64 %v3075, %v3074
  br i1 %v3076, label %b217, label %b218
b217:
  br label %b219
b219:
  %v3077 = phi i64 [ 0, %b217 ], [ %v3213, %b220 ]
  %v3078 = phi <8 x float> [ splat (float 0x0000000000000000), %b217 ], [ %v3212, %b220 ]
  %v3079 = icmp slt i64 %v3077, 8
  br i1 %v3079, label %b220, label %b221
b220:
  %v3080 = mul i64 %v3075, 8
  %v3081 = getelementptr inbounds float, ptr %v208, i64 %v3080
  %v3082 = add i64 %v643, 0
  %v3083 = and i64 %v3082, %v298
  %v3084 = mul i64 %v3083, %v7
  %v3085 = add i64 %v3084, %v3075
  %v3086 = mul i64 %v3085, 1
  %v3087 = getelementptr inbounds float, ptr %v146, i64 %v3086
  %v3088 = getelementptr inbounds float, ptr %v3087, i64 0
  %v3089 = load float, ptr %v3088, align 4
  %v3090 = add i64 %v643, 0
  %v3091 = and i64 %v3090, %v296
  %v3092 = mul i64 %v3091, %v7
  %v3093 = add i64 %v3092, %v3075
  %v3094 = mul i64 %v3093, 1
  %v3095 = getelementptr inbounds float, ptr %v144, i64 %v3094
  %v3096 = getelementptr inbounds float, ptr %v3095, i64 0
  %v3097 = load float, ptr %v3096, align 4
  %v3098 = call float @llvm.fabs.f32(float %v3097)
  %v3099 = fneg float %v3098
  %v3100 = fcmp olt float %v3099, 0xC05A400000000000
  %v3101 = select i1 %v3100, float 0xC05A400000000000, float %v3099
  %v3102 = call float @llvm.fmuladd.f32(float %v3101, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3103 = fsub float %v3102, 0x4168000000000000
  %v3104 = call float @llvm.fmuladd.f32(float %v3103, float 0xBFE62E4000000000, float %v3101)
  %v3105 = call float @llvm.fmuladd.f32(float %v3103, float 0xBEB7F7D1C0000000, float %v3104)
  %v3106 = bitcast float %v3102 to i32
  %v3107 = fmul float %v3105, %v3105
  %v3108 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3105, float 0x3F81227F40000000)
  %v3109 = call float @llvm.fmuladd.f32(float %v3108, float %v3105, float 0x3FA5556740000000)
  %v3110 = call float @llvm.fmuladd.f32(float %v3109, float %v3105, float 0x3FC5554B00000000)
  %v3111 = call float @llvm.fmuladd.f32(float %v3110, float %v3105, float 0x3FDFFFFFE0000000)
  %v3112 = call float @llvm.fmuladd.f32(float %v3107, float %v3111, float %v3105)
  %v3113 = sub i32 %v3106, 1262485250
  %v3114 = lshr i32 %v3113, 1
  %v3115 = sub i32 %v3113, %v3114
  %v3116 = shl i32 %v3114, 23
  %v3117 = bitcast i32 %v3116 to float
  %v3118 = shl i32 %v3115, 23
  %v3119 = bitcast i32 %v3118 to float
  %v3120 = fadd float %v3112, 0x3FF0000000000000
  %v3121 = fmul float %v3120, %v3117
  %v3122 = fmul float %v3121, %v3119
  %v3123 = fcmp ogt float %v3122, 0x3FDA8279A0000000
  %v3124 = call float @llvm.fmuladd.f32(float %v3122, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3125 = select i1 %v3123, float %v3124, float %v3122
  %v3126 = select i1 %v3123, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3127 = select i1 %v3123, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3128 = fmul float %v3125, %v3125
  %v3129 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3128, float 0xBFC0DA7220000000)
  %v3130 = call float @llvm.fmuladd.f32(float %v3129, float %v3128, float 0xBFC546EF00000000)
  %v3131 = call float @llvm.fmuladd.f32(float %v3130, float %v3128, float 0xBFD0002320000000)
  %v3132 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3128, float 0x3FC22D90A0000000)
  %v3133 = call float @llvm.fmuladd.f32(float %v3132, float %v3128, float 0x3FC999FF60000000)
  %v3134 = call float @llvm.fmuladd.f32(float %v3133, float %v3128, float 0x3FD5555540000000)
  %v3135 = call float @llvm.fmuladd.f32(float %v3125, float %v3131, float %v3134)
  %v3136 = call float @llvm.fmuladd.f32(float %v3125, float %v3135, float 0xBFE0000000000000)
  %v3137 = fmul float %v3125, %v3125
  %v3138 = call float @llvm.fmuladd.f32(float %v3137, float %v3136, float %v3127)
  %v3139 = fadd float %v3138, %v3125
  %v3140 = fadd float %v3139, %v3126
  %v3141 = fcmp ogt float %v3097, 0x0000000000000000
  %v3142 = select i1 %v3141, float %v3097, float 0x0000000000000000
  %v3143 = fadd float %v3142, %v3140
  %v3144 = add i64 %v643, 0
  %v3145 = and i64 %v3144, %v312
  %v3146 = mul i64 %v3145, %v7
  %v3147 = add i64 %v3146, %v3075
  %v3148 = mul i64 %v3147, 8
  %v3149 = getelementptr inbounds float, ptr %v160, i64 %v3148
  %v3150 = add i64 %v643, 0
  %v3151 = and i64 %v3150, %v320
  %v3152 = mul i64 %v3151, %v7
  %v3153 = add i64 %v3152, %v3075
  %v3154 = mul i64 %v3153, 1
  %v3155 = getelementptr inbounds float, ptr %v168, i64 %v3154
  %v3156 = getelementptr inbounds float, ptr %v3155, i64 0
  %v3157 = load float, ptr %v3156, align 4
  %v3158 = add i64 %v643, 0
  %v3159 = and i64 %v3158, %v332
  %v3160 = mul i64 %v3159, %v7
  %v3161 = add i64 %v3160, %v3075
  %v3162 = mul i64 %v3161, 1
  %v3163 = getelementptr inbounds float, ptr %v180, i64 %v3162
  %v3164 = getelementptr inbounds float, ptr %v3163, i64 0
  %v3165 = load float, ptr %v3164, align 4
  %v3166 = add i64 0, %v3077
  %v3167 = getelementptr inbounds float, ptr %v3081, i64 %v3166
  %v3168 = load <8 x float>, ptr %v3167, align 4
  %v3169 = insertelement <8 x float> poison, float %v3089, i64 0
  %v3170 = shufflevector <8 x float> %v3169, <8 x float> poison, <8 x i32> zeroinitializer
  %v3171 = fmul <8 x float> %v3168, %v3170
  %v3172 = add i64 0, %v3077
  %v3173 = getelementptr inbounds float, ptr %v3149, i64 %v3172
  %v3174 = load <8 x float>, ptr %v3173, align 4
  %v3175 = insertelement <8 x float> poison, float %v3143, i64 0
  %v3176 = shufflevector <8 x float> %v3175, <8 x float> poison, <8 x i32> zeroinitializer
  %v3177 = fmul <8 x float> %v3176, %v3174
  %v3178 = insertelement <8 x float> poison, float %v3157, i64 0
  %v3179 = shufflevector <8 x float> %v3178, <8 x float> poison, <8 x i32> zeroinitializer
  %v3180 = fsub <8 x float> %v3177, %v3179
  %v3181 = fcmp olt <8 x float> %v3180, splat (float 0xC05A400000000000)
  %v3182 = select <8 x i1> %v3181, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3180
  %v3183 = fcmp ogt <8 x float> %v3182, splat (float 0x4056400000000000)
  %v3184 = select <8 x i1> %v3183, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3182
  %v3185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3184, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3186 = fsub <8 x float> %v3185, splat (float 0x4168000000000000)
  %v3187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3186, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3184)
  %v3188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3186, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3187)
  %v3189 = bitcast <8 x float> %v3185 to <8 x i32>
  %v3190 = fmul <8 x float> %v3188, %v3188
  %v3191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3188, <8 x float> splat (float 0x3F81227F40000000))
  %v3192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3191, <8 x float> %v3188, <8 x float> splat (float 0x3FA5556740000000))
  %v3193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3192, <8 x float> %v3188, <8 x float> splat (float 0x3FC5554B00000000))
  %v3194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3193, <8 x float> %v3188, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3190, <8 x float> %v3194, <8 x float> %v3188)
  %v3196 = sub <8 x i32> %v3189, splat (i32 1262485250)
  %v3197 = lshr <8 x i32> %v3196, splat (i32 1)
  %v3198 = sub <8 x i32> %v3196, %v3197
  %v3199 = shl <8 x i32> %v3197, splat (i32 23)
  %v3200 = bitcast <8 x i32> %v3199 to <8 x float>
  %v3201 = shl <8 x i32> %v3198, splat (i32 23)
  %v3202 = bitcast <8 x i32> %v3201 to <8 x float>
  %v3203 = fadd <8 x float> %v3195, splat (float 0x3FF0000000000000)
  %v3204 = fmul <8 x float> %v3203, %v3200
  %v3205 = fmul <8 x float> %v3204, %v3202
  %v3206 = insertelement <8 x float> poison, float %v3165, i64 0
  %v3207 = shufflevector <8 x float> %v3206, <8 x float> poison, <8 x i32> zeroinitializer
  %v3208 = fdiv <8 x float> %v3205, %v3207
  %v3209 = fmul <8 x float> %v3171, %v3208
  %v3210 = fdiv <8 x float> %v3209, %v3207
  %v3211 = fneg <8 x float> %v3210
  %v3212 = fadd <8 x float> %v3078, %v3211
  %v3213 = add nsw i64 %v3077, 8
  br label %b219
b221:
  %v3214 = shufflevector <8 x float> %v3078, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3215 = shufflevector <8 x float> %v3078, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3216 = fadd <4 x float> %v3214, %v3215
  %v3217 = shufflevector <4 x float> %v3216, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3218 = shufflevector <4 x float> %v3216, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3219 = fadd <2 x float> %v3217, %v3218
  %v3220 = extractelement <2 x float> %v3219, i64 0
  %v3221 = extractelement <2 x float> %v3219, i64 1
  %v3222 = fadd float %v3220, %v3221
  %v3223 = fadd float %v3222, 0x0000000000000000
  %v3224 = mul i64 %v3075, 1
  %v3225 = getelementptr inbounds float, ptr %v234, i64 %v3224
  %v3226 = getelementptr inbounds float, ptr %v3225, i64 0
  store float %v3223, ptr %v3226, align 4
  %v3227 = add nsw i64 %v3075, 1
  br label %b216
b218:
  %v3228 = add i64 %v7, 0
  %v3229 = sdiv i64 %v3228, 1
  %v3230 = add i64 %v2, 1
  %v3231 = mul i64 %v3229, %v2
  %v3232 = sdiv i64 %v3231, %v3
  %v3233 = mul i64 %v3232, 1
  %v3234 = icmp slt i64 %v3233, %v7
  %v3235 = select i1 %v3234, i64 %v3233, i64 %v7
  %v3236 = mul i64 %v3229, %v3230
  %v3237 = sdiv i64 %v3236, %v3
  %v3238 = mul i64 %v3237, 1
  %v3239 = icmp slt i64 %v3238, %v7
  %v3240 = select i1 %v3239, i64 %v3238, i64 %v7
  br label %b222
b222:
  %v3241 = phi i64 [ %v3235, %b218 ], [ %v3262, %b227 ]
  %v3242 = icmp slt i64 %v3241, %v3240
  br i1 %v3242, label %b223, label %b224
b223:
  br label %b225
b225:
  %v3243 = phi i64 [ 0, %b223 ], [ %v3257, %b226 ]
  %v3244 = phi float [ 0x0000000000000000, %b223 ], [ %v3256, %b226 ]
  %v3245 = icmp slt i64 %v3243, 3
  br i1 %v3245, label %b226, label %b227
b226:
  %v3246 = add i64 %v643, 0
  %v3247 = and i64 %v3246, %v356
  %v3248 = mul i64 %v3247, %v7
  %v3249 = add i64 %v3248, %v3241
  %v3250 = mul i64 %v3249, 3
  %v3251 = getelementptr inbounds float, ptr %v220, i64 %v3250
  %v3252 = add i64 0, %v3243
  %v3253 = getelementptr inbounds float, ptr %v3251, i64 %v3252
  %v3254 = load float, ptr %v3253, align 4
  %v3255 = fneg float %v3254
  %v3256 = fadd float %v3244, %v3255
  %v3257 = add nsw i64 %v3243, 1
  br label %b225
b227:
  %v3258 = fadd float %v3244, 0x0000000000000000
  %v3259 = mul i64 %v3241, 1
  %v3260 = getelementptr inbounds float, ptr %v236, i64 %v3259
  %v3261 = getelementptr inbounds float, ptr %v3260, i64 0
  store float %v3258, ptr %v3261, align 4
  %v3262 = add nsw i64 %v3241, 1
  br label %b222
b224:
  %v3263 = add i64 %v7, 0
  %v3264 = sdiv i64 %v3263, 1
  %v3265 = add i64 %v2, 1
  %v3266 = mul i64 %v3264, %v2
  %v3267 = sdiv i64 %v3266, %v3
  %v3268 = mul i64 %v3267, 1
  %v3269 = icmp slt i64 %v3268, %v7
  %v3270 = select i1 %v3269, i64 %v3268, i64 %v7
  %v3271 = mul i64 %v3264, %v3265
  %v3272 = sdiv i64 %v3271, %v3
  %v3273 = mul i64 %v3272, 1
  %v3274 = icmp slt i64 %v3273, %v7
  %v3275 = select i1 %v3274, i64 %v3273, i64 %v7
  br label %b228
b228:
  %v3276 = phi i64 [ %v3270, %b224 ], [ %v3434, %b233 ]
  %v3277 = icmp slt i64 %v3276, %v3275
  br i1 %v3277, label %b229, label %b230
b229:
  br label %b231
b231:
  %v3278 = phi i64 [ 0, %b229 ], [ %v3420, %b232 ]
  %v3279 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v3419, %b232 ]
  %v3280 = icmp slt i64 %v3278, 8
  br i1 %v3280, label %b232, label %b233
b232:
  %v3281 = mul i64 %v3276, 8
  %v3282 = getelementptr inbounds float, ptr %v202, i64 %v3281
  %v3283 = add i64 %v643, 0
  %v3284 = and i64 %v3283, %v304
  %v3285 = mul i64 %v3284, %v7
  %v3286 = add i64 %v3285, %v3276
  %v3287 = mul i64 %v3286, 1
  %v3288 = getelementptr inbounds float, ptr %v152, i64 %v3287
  %v3289 = getelementptr inbounds float, ptr %v3288, i64 0
  %v3290 = load float, ptr %v3289, align 4
  %v3291 = add i64 %v643, 0
  %v3292 = and i64 %v3291, %v334
  %v3293 = mul i64 %v3292, %v7
  %v3294 = add i64 %v3293, %v3276
  %v3295 = mul i64 %v3294, 1
  %v3296 = getelementptr inbounds float, ptr %v182, i64 %v3295
  %v3297 = getelementptr inbounds float, ptr %v3296, i64 0
  %v3298 = load float, ptr %v3297, align 4
  %v3299 = mul i64 %v3276, 1
  %v3300 = getelementptr inbounds float, ptr %v228, i64 %v3299
  %v3301 = getelementptr inbounds float, ptr %v3300, i64 0
  %v3302 = load float, ptr %v3301, align 4
  %v3303 = add i64 %v643, 0
  %v3304 = and i64 %v3303, %v302
  %v3305 = mul i64 %v3304, %v7
  %v3306 = add i64 %v3305, %v3276
  %v3307 = mul i64 %v3306, 1
  %v3308 = getelementptr inbounds float, ptr %v150, i64 %v3307
  %v3309 = getelementptr inbounds float, ptr %v3308, i64 0
  %v3310 = load float, ptr %v3309, align 4
  %v3311 = call float @llvm.fabs.f32(float %v3310)
  %v3312 = fneg float %v3311
  %v3313 = fcmp olt float %v3312, 0xC05A400000000000
  %v3314 = select i1 %v3313, float 0xC05A400000000000, float %v3312
  %v3315 = call float @llvm.fmuladd.f32(float %v3314, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3316 = fsub float %v3315, 0x4168000000000000
  %v3317 = call float @llvm.fmuladd.f32(float %v3316, float 0xBFE62E4000000000, float %v3314)
  %v3318 = call float @llvm.fmuladd.f32(float %v3316, float 0xBEB7F7D1C0000000, float %v3317)
  %v3319 = bitcast float %v3315 to i32
  %v3320 = fmul float %v3318, %v3318
  %v3321 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3318, float 0x3F81227F40000000)
  %v3322 = call float @llvm.fmuladd.f32(float %v3321, float %v3318, float 0x3FA5556740000000)
  %v3323 = call float @llvm.fmuladd.f32(float %v3322, float %v3318, float 0x3FC5554B00000000)
  %v3324 = call float @llvm.fmuladd.f32(float %v3323, float %v3318, float 0x3FDFFFFFE0000000)
  %v3325 = call float @llvm.fmuladd.f32(float %v3320, float %v3324, float %v3318)
  %v3326 = sub i32 %v3319, 1262485250
  %v3327 = lshr i32 %v3326, 1
  %v3328 = sub i32 %v3326, %v3327
  %v3329 = shl i32 %v3327, 23
  %v3330 = bitcast i32 %v3329 to float
  %v3331 = shl i32 %v3328, 23
  %v3332 = bitcast i32 %v3331 to float
  %v3333 = fadd float %v3325, 0x3FF0000000000000
  %v3334 = fmul float %v3333, %v3330
  %v3335 = fmul float %v3334, %v3332
  %v3336 = fcmp ogt float %v3335, 0x3FDA8279A0000000
  %v3337 = call float @llvm.fmuladd.f32(float %v3335, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3338 = select i1 %v3336, float %v3337, float %v3335
  %v3339 = select i1 %v3336, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3340 = select i1 %v3336, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3341 = fmul float %v3338, %v3338
  %v3342 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3341, float 0xBFC0DA7220000000)
  %v3343 = call float @llvm.fmuladd.f32(float %v3342, float %v3341, float 0xBFC546EF00000000)
  %v3344 = call float @llvm.fmuladd.f32(float %v3343, float %v3341, float 0xBFD0002320000000)
  %v3345 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3341, float 0x3FC22D90A0000000)
  %v3346 = call float @llvm.fmuladd.f32(float %v3345, float %v3341, float 0x3FC999FF60000000)
  %v3347 = call float @llvm.fmuladd.f32(float %v3346, float %v3341, float 0x3FD5555540000000)
  %v3348 = call float @llvm.fmuladd.f32(float %v3338, float %v3344, float %v3347)
  %v3349 = call float @llvm.fmuladd.f32(float %v3338, float %v3348, float 0xBFE0000000000000)
  %v3350 = fmul float %v3338, %v3338
  %v3351 = call float @llvm.fmuladd.f32(float %v3350, float %v3349, float %v3340)
  %v3352 = fadd float %v3351, %v3338
  %v3353 = fadd float %v3352, %v3339
  %v3354 = fcmp ogt float %v3310, 0x0000000000000000
  %v3355 = select i1 %v3354, float %v3310, float 0x0000000000000000
  %v3356 = fadd float %v3355, %v3353
  %v3357 = add i64 %v643, 0
  %v3358 = and i64 %v3357, %v314
  %v3359 = mul i64 %v3358, %v7
  %v3360 = add i64 %v3359, %v3276
  %v3361 = mul i64 %v3360, 8
  %v3362 = getelementptr inbounds float, ptr %v162, i64 %v3361
  %v3363 = add i64 %v643, 0
  %v3364 = and i64 %v3363, %v324
  %v3365 = mul i64 %v3364, %v7
  %v3366 = add i64 %v3365, %v3276
  %v3367 = mul i64 %v3366, 1
  %v3368 = getelementptr inbounds float, ptr %v172, i64 %v3367
  %v3369 = getelementptr inbounds float, ptr %v3368, i64 0
  %v3370 = load float, ptr %v3369, align 4
  %v3371 = add i64 0, %v3278
  %v3372 = getelementptr inbounds float, ptr %v3282, i64 %v3371
  %v3373 = load <8 x float>, ptr %v3372, align 4
  %v3374 = insertelement <8 x float> poison, float %v3290, i64 0
  %v3375 = shufflevector <8 x float> %v3374, <8 x float> poison, <8 x i32> zeroinitializer
  %v3376 = fmul <8 x float> %v3373, %v3375
  %v3377 = insertelement <8 x float> poison, float %v3298, i64 0
  %v3378 = shufflevector <8 x float> %v3377, <8 x float> poison, <8 x i32> zeroinitializer
  %v3379 = fdiv <8 x float> %v3376, %v3378
  %v3380 = insertelement <8 x float> poison, float %v3302, i64 0
  %v3381 = shufflevector <8 x float> %v3380, <8 x float> poison, <8 x i32> zeroinitializer
  %v3382 = fadd <8 x float> %v3379, %v3381
  %v3383 = add i64 0, %v3278
  %v3384 = getelementptr inbounds float, ptr %v3362, i64 %v3383
  %v3385 = load <8 x float>, ptr %v3384, align 4
  %v3386 = insertelement <8 x float> poison, float %v3356, i64 0
  %v3387 = shufflevector <8 x float> %v3386, <8 x float> poison, <8 x i32> zeroinitializer
  %v3388 = fmul <8 x float> %v3387, %v3385
  %v3389 = insertelement <8 x float> poison, float %v3370, i64 0
  %v3390 = shufflevector <8 x float> %v3389, <8 x float> poison, <8 x i32> zeroinitializer
  %v3391 = fsub <8 x float> %v3388, %v3390
  %v3392 = fcmp olt <8 x float> %v3391, splat (float 0xC05A400000000000)
  %v3393 = select <8 x i1> %v3392, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3391
  %v3394 = fcmp ogt <8 x float> %v3393, splat (float 0x4056400000000000)
  %v3395 = select <8 x i1> %v3394, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3393
  %v3396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3395, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3397 = fsub <8 x float> %v3396, splat (float 0x4168000000000000)
  %v3398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3397, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3395)
  %v3399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3397, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3398)
  %v3400 = bitcast <8 x float> %v3396 to <8 x i32>
  %v3401 = fmul <8 x float> %v3399, %v3399
  %v3402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3399, <8 x float> splat (float 0x3F81227F40000000))
  %v3403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3402, <8 x float> %v3399, <8 x float> splat (float 0x3FA5556740000000))
  %v3404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3403, <8 x float> %v3399, <8 x float> splat (float 0x3FC5554B00000000))
  %v3405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3404, <8 x float> %v3399, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3401, <8 x float> %v3405, <8 x float> %v3399)
  %v3407 = sub <8 x i32> %v3400, splat (i32 1262485250)
  %v3408 = lshr <8 x i32> %v3407, splat (i32 1)
  %v3409 = sub <8 x i32> %v3407, %v3408
  %v3410 = shl <8 x i32> %v3408, splat (i32 23)
  %v3411 = bitcast <8 x i32> %v3410 to <8 x float>
  %v3412 = shl <8 x i32> %v3409, splat (i32 23)
  %v3413 = bitcast <8 x i32> %v3412 to <8 x float>
  %v3414 = fadd <8 x float> %v3406, splat (float 0x3FF0000000000000)
  %v3415 = fmul <8 x float> %v3414, %v3411
  %v3416 = fmul <8 x float> %v3415, %v3413
  %v3417 = fmul <8 x float> %v3382, %v3416
  %v3418 = fmul <8 x float> %v3417, %v3385
  %v3419 = fadd <8 x float> %v3279, %v3418
  %v3420 = add nsw i64 %v3278, 8
  br label %b231
b233:
  %v3421 = shufflevector <8 x float> %v3279, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3422 = shufflevector <8 x float> %v3279, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3423 = fadd <4 x float> %v3421, %v3422
  %v3424 = shufflevector <4 x float> %v3423, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3425 = shufflevector <4 x float> %v3423, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3426 = fadd <2 x float> %v3424, %v3425
  %v3427 = extractelement <2 x float> %v3426, i64 0
  %v3428 = extractelement <2 x float> %v3426, i64 1
  %v3429 = fadd float %v3427, %v3428
  %v3430 = fadd float %v3429, 0x0000000000000000
  %v3431 = mul i64 %v3276, 1
  %v3432 = getelementptr inbounds float, ptr %v238, i64 %v3431
  %v3433 = getelementptr inbounds float, ptr %v3432, i64 0
  store float %v3430, ptr %v3433, align 4
  %v3434 = add nsw i64 %v3276, 1
  br label %b228
b230:
  %v3435 = add i64 %v7, 0
  %v3436 = sdiv i64 %v3435, 1
  %v3437 = add i64 %v2, 1
  %v3438 = mul i64 %v3436, %v2
  %v3439 = sdiv i64 %v3438, %v3
  %v3440 = mul i64 %v3439, 1
  %v3441 = icmp slt i64 %v3440, %v7
  %v3442 = select i1 %v3441, i64 %v3440, i64 %v7
  %v3443 = mul i64 %v3436, %v3437
  %v3444 = sdiv i64 %v3443, %v3
  %v3445 = mul i64 %v3444, 1
  %v3446 = icmp slt i64 %v3445, %v7
  %v3447 = select i1 %v3446, i64 %v3445, i64 %v7
  br label %b234
b234:
  %v3448 = phi i64 [ %v3442, %b230 ], [ %v3816, %b235 ]
  %v3449 = icmp slt i64 %v3448, %v3447
  br i1 %v3449, label %b235, label %b236
b235:
  %v3450 = mul i64 %v3448, 8
  %v3451 = getelementptr inbounds float, ptr %v202, i64 %v3450
  %v3452 = add i64 %v643, 0
  %v3453 = and i64 %v3452, %v304
  %v3454 = mul i64 %v3453, %v7
  %v3455 = add i64 %v3454, %v3448
  %v3456 = mul i64 %v3455, 1
  %v3457 = getelementptr inbounds float, ptr %v152, i64 %v3456
  %v3458 = getelementptr inbounds float, ptr %v3457, i64 0
  %v3459 = load float, ptr %v3458, align 4
  %v3460 = add i64 %v643, 0
  %v3461 = and i64 %v3460, %v334
  %v3462 = mul i64 %v3461, %v7
  %v3463 = add i64 %v3462, %v3448
  %v3464 = mul i64 %v3463, 1
  %v3465 = getelementptr inbounds float, ptr %v182, i64 %v3464
  %v3466 = getelementptr inbounds float, ptr %v3465, i64 0
  %v3467 = load float, ptr %v3466, align 4
  %v3468 = mul i64 %v3448, 1
  %v3469 = getelementptr inbounds float, ptr %v228, i64 %v3468
  %v3470 = getelementptr inbounds float, ptr %v3469, i64 0
  %v3471 = load float, ptr %v3470, align 4
  %v3472 = add i64 %v643, 0
  %v3473 = and i64 %v3472, %v302
  %v3474 = mul i64 %v3473, %v7
  %v3475 = add i64 %v3474, %v3448
  %v3476 = mul i64 %v3475, 1
  %v3477 = getelementptr inbounds float, ptr %v150, i64 %v3476
  %v3478 = getelementptr inbounds float, ptr %v3477, i64 0
  %v3479 = load float, ptr %v3478, align 4
  %v3480 = call float @llvm.fabs.f32(float %v3479)
  %v3481 = fneg float %v3480
  %v3482 = fcmp olt float %v3481, 0xC05A400000000000
  %v3483 = select i1 %v3482, float 0xC05A400000000000, float %v3481
  %v3484 = call float @llvm.fmuladd.f32(float %v3483, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3485 = fsub float %v3484, 0x4168000000000000
  %v3486 = call float @llvm.fmuladd.f32(float %v3485, float 0xBFE62E4000000000, float %v3483)
  %v3487 = call float @llvm.fmuladd.f32(float %v3485, float 0xBEB7F7D1C0000000, float %v3486)
  %v3488 = bitcast float %v3484 to i32
  %v3489 = fmul float %v3487, %v3487
  %v3490 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3487, float 0x3F81227F40000000)
  %v3491 = call float @llvm.fmuladd.f32(float %v3490, float %v3487, float 0x3FA5556740000000)
  %v3492 = call float @llvm.fmuladd.f32(float %v3491, float %v3487, float 0x3FC5554B00000000)
  %v3493 = call float @llvm.fmuladd.f32(float %v3492, float %v3487, float 0x3FDFFFFFE0000000)
  %v3494 = call float @llvm.fmuladd.f32(float %v3489, float %v3493, float %v3487)
  %v3495 = sub i32 %v3488, 1262485250
  %v3496 = lshr i32 %v3495, 1
  %v3497 = sub i32 %v3495, %v3496
  %v3498 = shl i32 %v3496, 23
  %v3499 = bitcast i32 %v3498 to float
  %v3500 = shl i32 %v3497, 23
  %v3501 = bitcast i32 %v3500 to float
  %v3502 = fadd float %v3494, 0x3FF0000000000000
  %v3503 = fmul float %v3502, %v3499
  %v3504 = fmul float %v3503, %v3501
  %v3505 = fcmp ogt float %v3504, 0x3FDA8279A0000000
  %v3506 = call float @llvm.fmuladd.f32(float %v3504, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3507 = select i1 %v3505, float %v3506, float %v3504
  %v3508 = select i1 %v3505, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3509 = select i1 %v3505, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3510 = fmul float %v3507, %v3507
  %v3511 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3510, float 0xBFC0DA7220000000)
  %v3512 = call float @llvm.fmuladd.f32(float %v3511, float %v3510, float 0xBFC546EF00000000)
  %v3513 = call float @llvm.fmuladd.f32(float %v3512, float %v3510, float 0xBFD0002320000000)
  %v3514 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3510, float 0x3FC22D90A0000000)
  %v3515 = call float @llvm.fmuladd.f32(float %v3514, float %v3510, float 0x3FC999FF60000000)
  %v3516 = call float @llvm.fmuladd.f32(float %v3515, float %v3510, float 0x3FD5555540000000)
  %v3517 = call float @llvm.fmuladd.f32(float %v3507, float %v3513, float %v3516)
  %v3518 = call float @llvm.fmuladd.f32(float %v3507, float %v3517, float 0xBFE0000000000000)
  %v3519 = fmul float %v3507, %v3507
  %v3520 = call float @llvm.fmuladd.f32(float %v3519, float %v3518, float %v3509)
  %v3521 = fadd float %v3520, %v3507
  %v3522 = fadd float %v3521, %v3508
  %v3523 = fcmp ogt float %v3479, 0x0000000000000000
  %v3524 = select i1 %v3523, float %v3479, float 0x0000000000000000
  %v3525 = fadd float %v3524, %v3522
  %v3526 = add i64 %v643, 0
  %v3527 = and i64 %v3526, %v314
  %v3528 = mul i64 %v3527, %v7
  %v3529 = add i64 %v3528, %v3448
  %v3530 = mul i64 %v3529, 8
  %v3531 = getelementptr inbounds float, ptr %v162, i64 %v3530
  %v3532 = add i64 %v643, 0
  %v3533 = and i64 %v3532, %v324
  %v3534 = mul i64 %v3533, %v7
  %v3535 = add i64 %v3534, %v3448
  %v3536 = mul i64 %v3535, 1
  %v3537 = getelementptr inbounds float, ptr %v172, i64 %v3536
  %v3538 = getelementptr inbounds float, ptr %v3537, i64 0
  %v3539 = load float, ptr %v3538, align 4
  %v3540 = add i64 %v643, 0
  %v3541 = and i64 %v3540, %v282
  %v3542 = mul i64 %v3541, %v7
  %v3543 = add i64 %v3542, %v3448
  %v3544 = mul i64 %v3543, 8
  %v3545 = getelementptr inbounds float, ptr %v106, i64 %v3544
  %v3546 = add i64 %v643, 0
  %v3547 = and i64 %v3546, %v310
  %v3548 = mul i64 %v3547, %v7
  %v3549 = add i64 %v3548, %v3448
  %v3550 = mul i64 %v3549, 1
  %v3551 = getelementptr inbounds float, ptr %v158, i64 %v3550
  %v3552 = getelementptr inbounds float, ptr %v3551, i64 0
  %v3553 = load float, ptr %v3552, align 4
  %v3554 = fcmp ogt float %v3553, 0x0000000000000000
  %v3555 = select i1 %v3554, float 0x3FF0000000000000, float 0x0000000000000000
  %v3556 = fcmp une float %v3555, 0x0000000000000000
  %v3557 = select i1 %v3556, float %v3553, float 0x3FF0000000000000
  %v3558 = call float @llvm.sqrt.f32(float %v3557)
  %v3559 = fcmp une float %v3555, 0x0000000000000000
  %v3560 = select i1 %v3559, float %v3558, float 0x0000000000000000
  %v3561 = mul i64 %v3448, 8
  %v3562 = getelementptr inbounds float, ptr %v208, i64 %v3561
  %v3563 = add i64 %v643, 0
  %v3564 = and i64 %v3563, %v298
  %v3565 = mul i64 %v3564, %v7
  %v3566 = add i64 %v3565, %v3448
  %v3567 = mul i64 %v3566, 1
  %v3568 = getelementptr inbounds float, ptr %v146, i64 %v3567
  %v3569 = getelementptr inbounds float, ptr %v3568, i64 0
  %v3570 = load float, ptr %v3569, align 4
  %v3571 = add i64 %v643, 0
  %v3572 = and i64 %v3571, %v332
  %v3573 = mul i64 %v3572, %v7
  %v3574 = add i64 %v3573, %v3448
  %v3575 = mul i64 %v3574, 1
  %v3576 = getelementptr inbounds float, ptr %v180, i64 %v3575
  %v3577 = getelementptr inbounds float, ptr %v3576, i64 0
  %v3578 = load float, ptr %v3577, align 4
  %v3579 = mul i64 %v3448, 1
  %v3580 = getelementptr inbounds float, ptr %v234, i64 %v3579
  %v3581 = getelementptr inbounds float, ptr %v3580, i64 0
  %v3582 = load float, ptr %v3581, align 4
  %v3583 = add i64 %v643, 0
  %v3584 = and i64 %v3583, %v296
  %v3585 = mul i64 %v3584, %v7
  %v3586 = add i64 %v3585, %v3448
  %v3587 = mul i64 %v3586, 1
  %v3588 = getelementptr inbounds float, ptr %v144, i64 %v3587
  %v3589 = getelementptr inbounds float, ptr %v3588, i64 0
  %v3590 = load float, ptr %v3589, align 4
  %v3591 = call float @llvm.fabs.f32(float %v3590)
  %v3592 = fneg float %v3591
  %v3593 = fcmp olt float %v3592, 0xC05A400000000000
  %v3594 = select i1 %v3593, float 0xC05A400000000000, float %v3592
  %v3595 = call float @llvm.fmuladd.f32(float %v3594, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3596 = fsub float %v3595, 0x4168000000000000
  %v3597 = call float @llvm.fmuladd.f32(float %v3596, float 0xBFE62E4000000000, float %v3594)
  %v3598 = call float @llvm.fmuladd.f32(float %v3596, float 0xBEB7F7D1C0000000, float %v3597)
  %v3599 = bitcast float %v3595 to i32
  %v3600 = fmul float %v3598, %v3598
  %v3601 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3598, float 0x3F81227F40000000)
  %v3602 = call float @llvm.fmuladd.f32(float %v3601, float %v3598, float 0x3FA5556740000000)
  %v3603 = call float @llvm.fmuladd.f32(float %v3602, float %v3598, float 0x3FC5554B00000000)
  %v3604 = call float @llvm.fmuladd.f32(float %v3603, float %v3598, float 0x3FDFFFFFE0000000)
  %v3605 = call float @llvm.fmuladd.f32(float %v3600, float %v3604, float %v3598)
  %v3606 = sub i32 %v3599, 1262485250
  %v3607 = lshr i32 %v3606, 1
  %v3608 = sub i32 %v3606, %v3607
  %v3609 = shl i32 %v3607, 23
  %v3610 = bitcast i32 %v3609 to float
  %v3611 = shl i32 %v3608, 23
  %v3612 = bitcast i32 %v3611 to float
  %v3613 = fadd float %v3605, 0x3FF0000000000000
  %v3614 = fmul float %v3613, %v3610
  %v3615 = fmul float %v3614, %v3612
  %v3616 = fcmp ogt float %v3615, 0x3FDA8279A0000000
  %v3617 = call float @llvm.fmuladd.f32(float %v3615, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3618 = select i1 %v3616, float %v3617, float %v3615
  %v3619 = select i1 %v3616, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3620 = select i1 %v3616, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3621 = fmul float %v3618, %v3618
  %v3622 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3621, float 0xBFC0DA7220000000)
  %v3623 = call float @llvm.fmuladd.f32(float %v3622, float %v3621, float 0xBFC546EF00000000)
  %v3624 = call float @llvm.fmuladd.f32(float %v3623, float %v3621, float 0xBFD0002320000000)
  %v3625 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3621, float 0x3FC22D90A0000000)
  %v3626 = call float @llvm.fmuladd.f32(float %v3625, float %v3621, float 0x3FC999FF60000000)
  %v3627 = call float @llvm.fmuladd.f32(float %v3626, float %v3621, float 0x3FD5555540000000)
  %v3628 = call float @llvm.fmuladd.f32(float %v3618, float %v3624, float %v3627)
  %v3629 = call float @llvm.fmuladd.f32(float %v3618, float %v3628, float 0xBFE0000000000000)
  %v3630 = fmul float %v3618, %v3618
  %v3631 = call float @llvm.fmuladd.f32(float %v3630, float %v3629, float %v3620)
  %v3632 = fadd float %v3631, %v3618
  %v3633 = fadd float %v3632, %v3619
  %v3634 = fcmp ogt float %v3590, 0x0000000000000000
  %v3635 = select i1 %v3634, float %v3590, float 0x0000000000000000
  %v3636 = fadd float %v3635, %v3633
  %v3637 = add i64 %v643, 0
  %v3638 = and i64 %v3637, %v312
  %v3639 = mul i64 %v3638, %v7
  %v3640 = add i64 %v3639, %v3448
  %v3641 = mul i64 %v3640, 8
  %v3642 = getelementptr inbounds float, ptr %v160, i64 %v3641
  %v3643 = add i64 %v643, 0
  %v3644 = and i64 %v3643, %v320
  %v3645 = mul i64 %v3644, %v7
  %v3646 = add i64 %v3645, %v3448
  %v3647 = mul i64 %v3646, 1
  %v3648 = getelementptr inbounds float, ptr %v168, i64 %v3647
  %v3649 = getelementptr inbounds float, ptr %v3648, i64 0
  %v3650 = load float, ptr %v3649, align 4
  %v3651 = add i64 %v643, 0
  %v3652 = and i64 %v3651, %v308
  %v3653 = mul i64 %v3652, %v7
  %v3654 = add i64 %v3653, %v3448
  %v3655 = mul i64 %v3654, 1
  %v3656 = getelementptr inbounds float, ptr %v156, i64 %v3655
  %v3657 = getelementptr inbounds float, ptr %v3656, i64 0
  %v3658 = load float, ptr %v3657, align 4
  %v3659 = fcmp ogt float %v3658, 0x0000000000000000
  %v3660 = select i1 %v3659, float 0x3FF0000000000000, float 0x0000000000000000
  %v3661 = fcmp une float %v3660, 0x0000000000000000
  %v3662 = select i1 %v3661, float %v3658, float 0x3FF0000000000000
  %v3663 = call float @llvm.sqrt.f32(float %v3662)
  %v3664 = fcmp une float %v3660, 0x0000000000000000
  %v3665 = select i1 %v3664, float %v3663, float 0x0000000000000000
  %v3666 = mul i64 %v3448, 8
  %v3667 = getelementptr inbounds float, ptr %v210, i64 %v3666
  %v3668 = mul i64 %v3448, 8
  %v3669 = getelementptr inbounds float, ptr %v204, i64 %v3668
  %v3670 = mul i64 %v3448, 8
  %v3671 = getelementptr inbounds float, ptr %v206, i64 %v3670
  %v3672 = add i64 0, 0
  %v3673 = getelementptr inbounds float, ptr %v3451, i64 %v3672
  %v3674 = load <8 x float>, ptr %v3673, align 4
  %v3675 = insertelement <8 x float> poison, float %v3459, i64 0
  %v3676 = shufflevector <8 x float> %v3675, <8 x float> poison, <8 x i32> zeroinitializer
  %v3677 = fmul <8 x float> %v3674, %v3676
  %v3678 = insertelement <8 x float> poison, float %v3467, i64 0
  %v3679 = shufflevector <8 x float> %v3678, <8 x float> poison, <8 x i32> zeroinitializer
  %v3680 = fdiv <8 x float> %v3677, %v3679
  %v3681 = insertelement <8 x float> poison, float %v3471, i64 0
  %v3682 = shufflevector <8 x float> %v3681, <8 x float> poison, <8 x i32> zeroinitializer
  %v3683 = fadd <8 x float> %v3680, %v3682
  %v3684 = add i64 0, 0
  %v3685 = getelementptr inbounds float, ptr %v3531, i64 %v3684
  %v3686 = load <8 x float>, ptr %v3685, align 4
  %v3687 = insertelement <8 x float> poison, float %v3525, i64 0
  %v3688 = shufflevector <8 x float> %v3687, <8 x float> poison, <8 x i32> zeroinitializer
  %v3689 = fmul <8 x float> %v3688, %v3686
  %v3690 = insertelement <8 x float> poison, float %v3539, i64 0
  %v3691 = shufflevector <8 x float> %v3690, <8 x float> poison, <8 x i32> zeroinitializer
  %v3692 = fsub <8 x float> %v3689, %v3691
  %v3693 = fcmp olt <8 x float> %v3692, splat (float 0xC05A400000000000)
  %v3694 = select <8 x i1> %v3693, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3692
  %v3695 = fcmp ogt <8 x float> %v3694, splat (float 0x4056400000000000)
  %v3696 = select <8 x i1> %v3695, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3694
  %v3697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3696, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3698 = fsub <8 x float> %v3697, splat (float 0x4168000000000000)
  %v3699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3698, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3696)
  %v3700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3698, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3699)
  %v3701 = bitcast <8 x float> %v3697 to <8 x i32>
  %v3702 = fmul <8 x float> %v3700, %v3700
  %v3703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3700, <8 x float> splat (float 0x3F81227F40000000))
  %v3704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3703, <8 x float> %v3700, <8 x float> splat (float 0x3FA5556740000000))
  %v3705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3704, <8 x float> %v3700, <8 x float> splat (float 0x3FC5554B00000000))
  %v3706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3705, <8 x float> %v3700, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3702, <8 x float> %v3706, <8 x float> %v3700)
  %v3708 = sub <8 x i32> %v3701, splat (i32 1262485250)
  %v3709 = lshr <8 x i32> %v3708, splat (i32 1)
  %v3710 = sub <8 x i32> %v3708, %v3709
  %v3711 = shl <8 x i32> %v3709, splat (i32 23)
  %v3712 = bitcast <8 x i32> %v3711 to <8 x float>
  %v3713 = shl <8 x i32> %v3710, splat (i32 23)
  %v3714 = bitcast <8 x i32> %v3713 to <8 x float>
  %v3715 = fadd <8 x float> %v3707, splat (float 0x3FF0000000000000)
  %v3716 = fmul <8 x float> %v3715, %v3712
  %v3717 = fmul <8 x float> %v3716, %v3714
  %v3718 = fmul <8 x float> %v3683, %v3717
  %v3719 = fmul <8 x float> %v3718, %v3688
  %v3720 = add i64 0, 0
  %v3721 = getelementptr inbounds float, ptr %v3545, i64 %v3720
  %v3722 = load <8 x float>, ptr %v3721, align 4
  %v3723 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3724 = shufflevector <8 x float> %v3723, <8 x float> poison, <8 x i32> zeroinitializer
  %v3725 = fcmp ogt <8 x float> %v3722, %v3724
  %v3726 = select <8 x i1> %v3725, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3727 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3728 = shufflevector <8 x float> %v3727, <8 x float> poison, <8 x i32> zeroinitializer
  %v3729 = fcmp une <8 x float> %v3726, splat (float 0x0000000000000000)
  %v3730 = select <8 x i1> %v3729, <8 x float> %v3722, <8 x float> %v3728
  %v3731 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3730)
  %v3732 = fcmp une <8 x float> %v3726, splat (float 0x0000000000000000)
  %v3733 = select <8 x i1> %v3732, <8 x float> %v3731, <8 x float> %v3724
  %v3734 = insertelement <8 x float> poison, float %v3560, i64 0
  %v3735 = shufflevector <8 x float> %v3734, <8 x float> poison, <8 x i32> zeroinitializer
  %v3736 = fmul <8 x float> %v3733, %v3735
  %v3737 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v3738 = shufflevector <8 x float> %v3737, <8 x float> poison, <8 x i32> zeroinitializer
  %v3739 = fadd <8 x float> %v3736, %v3738
  %v3740 = fdiv <8 x float> %v3719, %v3739
  %v3741 = add i64 0, 0
  %v3742 = getelementptr inbounds float, ptr %v3562, i64 %v3741
  %v3743 = load <8 x float>, ptr %v3742, align 4
  %v3744 = insertelement <8 x float> poison, float %v3570, i64 0
  %v3745 = shufflevector <8 x float> %v3744, <8 x float> poison, <8 x i32> zeroinitializer
  %v3746 = fmul <8 x float> %v3743, %v3745
  %v3747 = insertelement <8 x float> poison, float %v3578, i64 0
  %v3748 = shufflevector <8 x float> %v3747, <8 x float> poison, <8 x i32> zeroinitializer
  %v3749 = fdiv <8 x float> %v3746, %v3748
  %v3750 = insertelement <8 x float> poison, float %v3582, i64 0
  %v3751 = shufflevector <8 x float> %v3750, <8 x float> poison, <8 x i32> zeroinitializer
  %v3752 = fadd <8 x float> %v3749, %v3751
  %v3753 = add i64 0, 0
  %v3754 = getelementptr inbounds float, ptr %v3642, i64 %v3753
  %v3755 = load <8 x float>, ptr %v3754, align 4
  %v3756 = insertelement <8 x float> poison, float %v3636, i64 0
  %v3757 = shufflevector <8 x float> %v3756, <8 x float> poison, <8 x i32> zeroinitializer
  %v3758 = fmul <8 x float> %v3757, %v3755
  %v3759 = insertelement <8 x float> poison, float %v3650, i64 0
  %v3760 = shufflevector <8 x float> %v3759, <8 x float> poison, <8 x i32> zeroinitializer
  %v3761 = fsub <8 x float> %v3758, %v3760
  %v3762 = fcmp olt <8 x float> %v3761, splat (float 0xC05A400000000000)
  %v3763 = select <8 x i1> %v3762, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3761
  %v3764 = fcmp ogt <8 x float> %v3763, splat (float 0x4056400000000000)
  %v3765 = select <8 x i1> %v3764, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3763
  %v3766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3765, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3767 = fsub <8 x float> %v3766, splat (float 0x4168000000000000)
  %v3768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3767, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3765)
  %v3769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3767, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3768)
  %v3770 = bitcast <8 x float> %v3766 to <8 x i32>
  %v3771 = fmul <8 x float> %v3769, %v3769
  %v3772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3769, <8 x float> splat (float 0x3F81227F40000000))
  %v3773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3772, <8 x float> %v3769, <8 x float> splat (float 0x3FA5556740000000))
  %v3774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3773, <8 x float> %v3769, <8 x float> splat (float 0x3FC5554B00000000))
  %v3775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3774, <8 x float> %v3769, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3771, <8 x float> %v3775, <8 x float> %v3769)
  %v3777 = sub <8 x i32> %v3770, splat (i32 1262485250)
  %v3778 = lshr <8 x i32> %v3777, splat (i32 1)
  %v3779 = sub <8 x i32> %v3777, %v3778
  %v3780 = shl <8 x i32> %v3778, splat (i32 23)
  %v3781 = bitcast <8 x i32> %v3780 to <8 x float>
  %v3782 = shl <8 x i32> %v3779, splat (i32 23)
  %v3783 = bitcast <8 x i32> %v3782 to <8 x float>
  %v3784 = fadd <8 x float> %v3776, splat (float 0x3FF0000000000000)
  %v3785 = fmul <8 x float> %v3784, %v3781
  %v3786 = fmul <8 x float> %v3785, %v3783
  %v3787 = fmul <8 x float> %v3752, %v3786
  %v3788 = fmul <8 x float> %v3787, %v3757
  %v3789 = insertelement <8 x float> poison, float %v3665, i64 0
  %v3790 = shufflevector <8 x float> %v3789, <8 x float> poison, <8 x i32> zeroinitializer
  %v3791 = fmul <8 x float> %v3733, %v3790
  %v3792 = fadd <8 x float> %v3791, %v3738
  %v3793 = fdiv <8 x float> %v3788, %v3792
  %v3794 = fmul <8 x float> %v3719, %v3686
  %v3795 = fdiv <8 x float> %v3794, %v3739
  %v3796 = fmul <8 x float> %v3795, %v3735
  %v3797 = fneg <8 x float> %v3796
  %v3798 = fmul <8 x float> %v3788, %v3755
  %v3799 = fdiv <8 x float> %v3798, %v3792
  %v3800 = fmul <8 x float> %v3799, %v3790
  %v3801 = fsub <8 x float> %v3797, %v3800
  %v3802 = fcmp une <8 x float> %v3726, splat (float 0x0000000000000000)
  %v3803 = select <8 x i1> %v3802, <8 x float> %v3801, <8 x float> %v3724
  %v3804 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3805 = shufflevector <8 x float> %v3804, <8 x float> poison, <8 x i32> zeroinitializer
  %v3806 = fmul <8 x float> %v3805, %v3803
  %v3807 = fdiv <8 x float> %v3806, %v3731
  %v3808 = fcmp une <8 x float> %v3726, splat (float 0x0000000000000000)
  %v3809 = select <8 x i1> %v3808, <8 x float> %v3807, <8 x float> %v3724
  %v3810 = add i64 0, 0
  %v3811 = getelementptr inbounds float, ptr %v3667, i64 %v3810
  store <8 x float> %v3740, ptr %v3811, align 4
  %v3812 = add i64 0, 0
  %v3813 = getelementptr inbounds float, ptr %v3669, i64 %v3812
  store <8 x float> %v3793, ptr %v3813, align 4
  %v3814 = add i64 0, 0
  %v3815 = getelementptr inbounds float, ptr %v3671, i64 %v3814
  store <8 x float> %v3809, ptr %v3815, align 4
  %v3816 = add nsw i64 %v3448, 1
  br label %b234
b236:
  %v3817 = add i64 %v7, 0
  %v3818 = sdiv i64 %v3817, 1
  %v3819 = add i64 %v2, 1
  %v3820 = mul i64 %v3818, %v2
  %v3821 = sdiv i64 %v3820, %v3
  %v3822 = mul i64 %v3821, 1
  %v3823 = icmp slt i64 %v3822, %v7
  %v3824 = select i1 %v3823, i64 %v3822, i64 %v7
  %v3825 = mul i64 %v3818, %v3819
  %v3826 = sdiv i64 %v3825, %v3
  %v3827 = mul i64 %v3826, 1
  %v3828 = icmp slt i64 %v3827, %v7
  %v3829 = select i1 %v3828, i64 %v3827, i64 %v7
  br label %b237
b237:
  %v3830 = phi i64 [ %v3824, %b236 ], [ %v4033, %b242 ]
  %v3831 = icmp slt i64 %v3830, %v3829
  br i1 %v3831, label %b238, label %b239
b238:
  br label %b240
b240:
  %v3832 = phi i64 [ 0, %b238 ], [ %v4019, %b241 ]
  %v3833 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v4018, %b241 ]
  %v3834 = icmp slt i64 %v3832, 8
  br i1 %v3834, label %b241, label %b242
b241:
  %v3835 = mul i64 %v3830, 8
  %v3836 = getelementptr inbounds float, ptr %v202, i64 %v3835
  %v3837 = add i64 %v643, 0
  %v3838 = and i64 %v3837, %v304
  %v3839 = mul i64 %v3838, %v7
  %v3840 = add i64 %v3839, %v3830
  %v3841 = mul i64 %v3840, 1
  %v3842 = getelementptr inbounds float, ptr %v152, i64 %v3841
  %v3843 = getelementptr inbounds float, ptr %v3842, i64 0
  %v3844 = load float, ptr %v3843, align 4
  %v3845 = add i64 %v643, 0
  %v3846 = and i64 %v3845, %v334
  %v3847 = mul i64 %v3846, %v7
  %v3848 = add i64 %v3847, %v3830
  %v3849 = mul i64 %v3848, 1
  %v3850 = getelementptr inbounds float, ptr %v182, i64 %v3849
  %v3851 = getelementptr inbounds float, ptr %v3850, i64 0
  %v3852 = load float, ptr %v3851, align 4
  %v3853 = mul i64 %v3830, 1
  %v3854 = getelementptr inbounds float, ptr %v228, i64 %v3853
  %v3855 = getelementptr inbounds float, ptr %v3854, i64 0
  %v3856 = load float, ptr %v3855, align 4
  %v3857 = add i64 %v643, 0
  %v3858 = and i64 %v3857, %v302
  %v3859 = mul i64 %v3858, %v7
  %v3860 = add i64 %v3859, %v3830
  %v3861 = mul i64 %v3860, 1
  %v3862 = getelementptr inbounds float, ptr %v150, i64 %v3861
  %v3863 = getelementptr inbounds float, ptr %v3862, i64 0
  %v3864 = load float, ptr %v3863, align 4
  %v3865 = call float @llvm.fabs.f32(float %v3864)
  %v3866 = fneg float %v3865
  %v3867 = fcmp olt float %v3866, 0xC05A400000000000
  %v3868 = select i1 %v3867, float 0xC05A400000000000, float %v3866
  %v3869 = call float @llvm.fmuladd.f32(float %v3868, float 0x3FF7154760000000, float 0x4168000000000000)
  %v3870 = fsub float %v3869, 0x4168000000000000
  %v3871 = call float @llvm.fmuladd.f32(float %v3870, float 0xBFE62E4000000000, float %v3868)
  %v3872 = call float @llvm.fmuladd.f32(float %v3870, float 0xBEB7F7D1C0000000, float %v3871)
  %v3873 = bitcast float %v3869 to i32
  %v3874 = fmul float %v3872, %v3872
  %v3875 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v3872, float 0x3F81227F40000000)
  %v3876 = call float @llvm.fmuladd.f32(float %v3875, float %v3872, float 0x3FA5556740000000)
  %v3877 = call float @llvm.fmuladd.f32(float %v3876, float %v3872, float 0x3FC5554B00000000)
  %v3878 = call float @llvm.fmuladd.f32(float %v3877, float %v3872, float 0x3FDFFFFFE0000000)
  %v3879 = call float @llvm.fmuladd.f32(float %v3874, float %v3878, float %v3872)
  %v3880 = sub i32 %v3873, 1262485250
  %v3881 = lshr i32 %v3880, 1
  %v3882 = sub i32 %v3880, %v3881
  %v3883 = shl i32 %v3881, 23
  %v3884 = bitcast i32 %v3883 to float
  %v3885 = shl i32 %v3882, 23
  %v3886 = bitcast i32 %v3885 to float
  %v3887 = fadd float %v3879, 0x3FF0000000000000
  %v3888 = fmul float %v3887, %v3884
  %v3889 = fmul float %v3888, %v3886
  %v3890 = fcmp ogt float %v3889, 0x3FDA8279A0000000
  %v3891 = call float @llvm.fmuladd.f32(float %v3889, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v3892 = select i1 %v3890, float %v3891, float %v3889
  %v3893 = select i1 %v3890, float 0x3FE62E4000000000, float 0x0000000000000000
  %v3894 = select i1 %v3890, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v3895 = fmul float %v3892, %v3892
  %v3896 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v3895, float 0xBFC0DA7220000000)
  %v3897 = call float @llvm.fmuladd.f32(float %v3896, float %v3895, float 0xBFC546EF00000000)
  %v3898 = call float @llvm.fmuladd.f32(float %v3897, float %v3895, float 0xBFD0002320000000)
  %v3899 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v3895, float 0x3FC22D90A0000000)
  %v3900 = call float @llvm.fmuladd.f32(float %v3899, float %v3895, float 0x3FC999FF60000000)
  %v3901 = call float @llvm.fmuladd.f32(float %v3900, float %v3895, float 0x3FD5555540000000)
  %v3902 = call float @llvm.fmuladd.f32(float %v3892, float %v3898, float %v3901)
  %v3903 = call float @llvm.fmuladd.f32(float %v3892, float %v3902, float 0xBFE0000000000000)
  %v3904 = fmul float %v3892, %v3892
  %v3905 = call float @llvm.fmuladd.f32(float %v3904, float %v3903, float %v3894)
  %v3906 = fadd float %v3905, %v3892
  %v3907 = fadd float %v3906, %v3893
  %v3908 = fcmp ogt float %v3864, 0x0000000000000000
  %v3909 = select i1 %v3908, float %v3864, float 0x0000000000000000
  %v3910 = fadd float %v3909, %v3907
  %v3911 = add i64 %v643, 0
  %v3912 = and i64 %v3911, %v314
  %v3913 = mul i64 %v3912, %v7
  %v3914 = add i64 %v3913, %v3830
  %v3915 = mul i64 %v3914, 8
  %v3916 = getelementptr inbounds float, ptr %v162, i64 %v3915
  %v3917 = add i64 %v643, 0
  %v3918 = and i64 %v3917, %v324
  %v3919 = mul i64 %v3918, %v7
  %v3920 = add i64 %v3919, %v3830
  %v3921 = mul i64 %v3920, 1
  %v3922 = getelementptr inbounds float, ptr %v172, i64 %v3921
  %v3923 = getelementptr inbounds float, ptr %v3922, i64 0
  %v3924 = load float, ptr %v3923, align 4
  %v3925 = add i64 %v643, 0
  %v3926 = and i64 %v3925, %v282
  %v3927 = mul i64 %v3926, %v7
  %v3928 = add i64 %v3927, %v3830
  %v3929 = mul i64 %v3928, 8
  %v3930 = getelementptr inbounds float, ptr %v106, i64 %v3929
  %v3931 = add i64 %v643, 0
  %v3932 = and i64 %v3931, %v310
  %v3933 = mul i64 %v3932, %v7
  %v3934 = add i64 %v3933, %v3830
  %v3935 = mul i64 %v3934, 1
  %v3936 = getelementptr inbounds float, ptr %v158, i64 %v3935
  %v3937 = getelementptr inbounds float, ptr %v3936, i64 0
  %v3938 = load float, ptr %v3937, align 4
  %v3939 = fcmp ogt float %v3938, 0x0000000000000000
  %v3940 = select i1 %v3939, float 0x3FF0000000000000, float 0x0000000000000000
  %v3941 = fcmp une float %v3940, 0x0000000000000000
  %v3942 = select i1 %v3941, float %v3938, float 0x3FF0000000000000
  %v3943 = call float @llvm.sqrt.f32(float %v3942)
  %v3944 = fcmp une float %v3940, 0x0000000000000000
  %v3945 = select i1 %v3944, float %v3943, float 0x0000000000000000
  %v3946 = add i64 0, %v3832
  %v3947 = getelementptr inbounds float, ptr %v3836, i64 %v3946
  %v3948 = load <8 x float>, ptr %v3947, align 4
  %v3949 = insertelement <8 x float> poison, float %v3844, i64 0
  %v3950 = shufflevector <8 x float> %v3949, <8 x float> poison, <8 x i32> zeroinitializer
  %v3951 = fmul <8 x float> %v3948, %v3950
  %v3952 = insertelement <8 x float> poison, float %v3852, i64 0
  %v3953 = shufflevector <8 x float> %v3952, <8 x float> poison, <8 x i32> zeroinitializer
  %v3954 = fdiv <8 x float> %v3951, %v3953
  %v3955 = insertelement <8 x float> poison, float %v3856, i64 0
  %v3956 = shufflevector <8 x float> %v3955, <8 x float> poison, <8 x i32> zeroinitializer
  %v3957 = fadd <8 x float> %v3954, %v3956
  %v3958 = add i64 0, %v3832
  %v3959 = getelementptr inbounds float, ptr %v3916, i64 %v3958
  %v3960 = load <8 x float>, ptr %v3959, align 4
  %v3961 = insertelement <8 x float> poison, float %v3910, i64 0
  %v3962 = shufflevector <8 x float> %v3961, <8 x float> poison, <8 x i32> zeroinitializer
  %v3963 = fmul <8 x float> %v3962, %v3960
  %v3964 = insertelement <8 x float> poison, float %v3924, i64 0
  %v3965 = shufflevector <8 x float> %v3964, <8 x float> poison, <8 x i32> zeroinitializer
  %v3966 = fsub <8 x float> %v3963, %v3965
  %v3967 = fcmp olt <8 x float> %v3966, splat (float 0xC05A400000000000)
  %v3968 = select <8 x i1> %v3967, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3966
  %v3969 = fcmp ogt <8 x float> %v3968, splat (float 0x4056400000000000)
  %v3970 = select <8 x i1> %v3969, <8 x float> splat (float 0x4056400000000000), <8 x float> %v3968
  %v3971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3970, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3972 = fsub <8 x float> %v3971, splat (float 0x4168000000000000)
  %v3973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3972, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3970)
  %v3974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3972, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3973)
  %v3975 = bitcast <8 x float> %v3971 to <8 x i32>
  %v3976 = fmul <8 x float> %v3974, %v3974
  %v3977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3974, <8 x float> splat (float 0x3F81227F40000000))
  %v3978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3977, <8 x float> %v3974, <8 x float> splat (float 0x3FA5556740000000))
  %v3979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3978, <8 x float> %v3974, <8 x float> splat (float 0x3FC5554B00000000))
  %v3980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3979, <8 x float> %v3974, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3976, <8 x float> %v3980, <8 x float> %v3974)
  %v3982 = sub <8 x i32> %v3975, splat (i32 1262485250)
  %v3983 = lshr <8 x i32> %v3982, splat (i32 1)
  %v3984 = sub <8 x i32> %v3982, %v3983
  %v3985 = shl <8 x i32> %v3983, splat (i32 23)
  %v3986 = bitcast <8 x i32> %v3985 to <8 x float>
  %v3987 = shl <8 x i32> %v3984, splat (i32 23)
  %v3988 = bitcast <8 x i32> %v3987 to <8 x float>
  %v3989 = fadd <8 x float> %v3981, splat (float 0x3FF0000000000000)
  %v3990 = fmul <8 x float> %v3989, %v3986
  %v3991 = fmul <8 x float> %v3990, %v3988
  %v3992 = fmul <8 x float> %v3957, %v3991
  %v3993 = fmul <8 x float> %v3992, %v3962
  %v3994 = fmul <8 x float> %v3993, %v3960
  %v3995 = add i64 0, %v3832
  %v3996 = getelementptr inbounds float, ptr %v3930, i64 %v3995
  %v3997 = load <8 x float>, ptr %v3996, align 4
  %v3998 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3999 = shufflevector <8 x float> %v3998, <8 x float> poison, <8 x i32> zeroinitializer
  %v4000 = fcmp ogt <8 x float> %v3997, %v3999
  %v4001 = select <8 x i1> %v4000, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4002 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4003 = shufflevector <8 x float> %v4002, <8 x float> poison, <8 x i32> zeroinitializer
  %v4004 = fcmp une <8 x float> %v4001, splat (float 0x0000000000000000)
  %v4005 = select <8 x i1> %v4004, <8 x float> %v3997, <8 x float> %v4003
  %v4006 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4005)
  %v4007 = fcmp une <8 x float> %v4001, splat (float 0x0000000000000000)
  %v4008 = select <8 x i1> %v4007, <8 x float> %v4006, <8 x float> %v3999
  %v4009 = insertelement <8 x float> poison, float %v3945, i64 0
  %v4010 = shufflevector <8 x float> %v4009, <8 x float> poison, <8 x i32> zeroinitializer
  %v4011 = fmul <8 x float> %v4008, %v4010
  %v4012 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v4013 = shufflevector <8 x float> %v4012, <8 x float> poison, <8 x i32> zeroinitializer
  %v4014 = fadd <8 x float> %v4011, %v4013
  %v4015 = fdiv <8 x float> %v3994, %v4014
  %v4016 = fmul <8 x float> %v4015, %v4008
  %v4017 = fneg <8 x float> %v4016
  %v4018 = fadd <8 x float> %v3833, %v4017
  %v4019 = add nsw i64 %v3832, 8
  br label %b240
b242:
  %v4020 = shufflevector <8 x float> %v3833, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4021 = shufflevector <8 x float> %v3833, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4022 = fadd <4 x float> %v4020, %v4021
  %v4023 = shufflevector <4 x float> %v4022, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4024 = shufflevector <4 x float> %v4022, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4025 = fadd <2 x float> %v4023, %v4024
  %v4026 = extractelement <2 x float> %v4025, i64 0
  %v4027 = extractelement <2 x float> %v4025, i64 1
  %v4028 = fadd float %v4026, %v4027
  %v4029 = fadd float %v4028, 0x0000000000000000
  %v4030 = mul i64 %v3830, 1
  %v4031 = getelementptr inbounds float, ptr %v240, i64 %v4030
  %v4032 = getelementptr inbounds float, ptr %v4031, i64 0
  store float %v4029, ptr %v4032, align 4
  %v4033 = add nsw i64 %v3830, 1
  br label %b237
b239:
  %v4034 = add i64 %v7, 0
  %v4035 = sdiv i64 %v4034, 1
  %v4036 = add i64 %v2, 1
  %v4037 = mul i64 %v4035, %v2
  %v4038 = sdiv i64 %v4037, %v3
  %v4039 = mul i64 %v4038, 1
  %v4040 = icmp slt i64 %v4039, %v7
  %v4041 = select i1 %v4040, i64 %v4039, i64 %v7
  %v4042 = mul i64 %v4035, %v4036
  %v4043 = sdiv i64 %v4042, %v3
  %v4044 = mul i64 %v4043, 1
  %v4045 = icmp slt i64 %v4044, %v7
  %v4046 = select i1 %v4045, i64 %v4044, i64 %v7
  br label %b243
b243:
  %v4047 = phi i64 [ %v4041, %b239 ], [ %v4068, %b248 ]
  %v4048 = icmp slt i64 %v4047, %v4046
  br i1 %v4048, label %b244, label %b245
b244:
  br label %b246
b246:
  %v4049 = phi i64 [ 0, %b244 ], [ %v4063, %b247 ]
  %v4050 = phi float [ 0x0000000000000000, %b244 ], [ %v4062, %b247 ]
  %v4051 = icmp slt i64 %v4049, 3
  br i1 %v4051, label %b247, label %b248
b247:
  %v4052 = add i64 %v643, 0
  %v4053 = and i64 %v4052, %v360
  %v4054 = mul i64 %v4053, %v7
  %v4055 = add i64 %v4054, %v4047
  %v4056 = mul i64 %v4055, 3
  %v4057 = getelementptr inbounds float, ptr %v224, i64 %v4056
  %v4058 = add i64 0, %v4049
  %v4059 = getelementptr inbounds float, ptr %v4057, i64 %v4058
  %v4060 = load float, ptr %v4059, align 4
  %v4061 = fneg float %v4060
  %v4062 = fadd float %v4050, %v4061
  %v4063 = add nsw i64 %v4049, 1
  br label %b246
b248:
  %v4064 = fadd float %v4050, 0x0000000000000000
  %v4065 = mul i64 %v4047, 1
  %v4066 = getelementptr inbounds float, ptr %v228, i64 %v4065
  %v4067 = getelementptr inbounds float, ptr %v4066, i64 0
  store float %v4064, ptr %v4067, align 4
  %v4068 = add nsw i64 %v4047, 1
  br label %b243
b245:
  %v4069 = add i64 %v7, 0
  %v4070 = sdiv i64 %v4069, 1
  %v4071 = add i64 %v2, 1
  %v4072 = mul i64 %v4070, %v2
  %v4073 = sdiv i64 %v4072, %v3
  %v4074 = mul i64 %v4073, 1
  %v4075 = icmp slt i64 %v4074, %v7
  %v4076 = select i1 %v4075, i64 %v4074, i64 %v7
  %v4077 = mul i64 %v4070, %v4071
  %v4078 = sdiv i64 %v4077, %v3
  %v4079 = mul i64 %v4078, 1
  %v4080 = icmp slt i64 %v4079, %v7
  %v4081 = select i1 %v4080, i64 %v4079, i64 %v7
  br label %b249
b249:
  %v4082 = phi i64 [ %v4076, %b245 ], [ %v4240, %b254 ]
  %v4083 = icmp slt i64 %v4082, %v4081
  br i1 %v4083, label %b250, label %b251
b250:
  br label %b252
b252:
  %v4084 = phi i64 [ 0, %b250 ], [ %v4226, %b253 ]
  %v4085 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v4225, %b253 ]
  %v4086 = icmp slt i64 %v4084, 8
  br i1 %v4086, label %b253, label %b254
b253:
  %v4087 = mul i64 %v4082, 8
  %v4088 = getelementptr inbounds float, ptr %v208, i64 %v4087
  %v4089 = add i64 %v643, 0
  %v4090 = and i64 %v4089, %v298
  %v4091 = mul i64 %v4090, %v7
  %v4092 = add i64 %v4091, %v4082
  %v4093 = mul i64 %v4092, 1
  %v4094 = getelementptr inbounds float, ptr %v146, i64 %v4093
  %v4095 = getelementptr inbounds float, ptr %v4094, i64 0
  %v4096 = load float, ptr %v4095, align 4
  %v4097 = add i64 %v643, 0
  %v4098 = and i64 %v4097, %v332
  %v4099 = mul i64 %v4098, %v7
  %v4100 = add i64 %v4099, %v4082
  %v4101 = mul i64 %v4100, 1
  %v4102 = getelementptr inbounds float, ptr %v180, i64 %v4101
  %v4103 = getelementptr inbounds float, ptr %v4102, i64 0
  %v4104 = load float, ptr %v4103, align 4
  %v4105 = mul i64 %v4082, 1
  %v4106 = getelementptr inbounds float, ptr %v234, i64 %v4105
  %v4107 = getelementptr inbounds float, ptr %v4106, i64 0
  %v4108 = load float, ptr %v4107, align 4
  %v4109 = add i64 %v643, 0
  %v4110 = and i64 %v4109, %v296
  %v4111 = mul i64 %v4110, %v7
  %v4112 = add i64 %v4111, %v4082
  %v4113 = mul i64 %v4112, 1
  %v4114 = getelementptr inbounds float, ptr %v144, i64 %v4113
  %v4115 = getelementptr inbounds float, ptr %v4114, i64 0
  %v4116 = load float, ptr %v4115, align 4
  %v4117 = call float @llvm.fabs.f32(float %v4116)
  %v4118 = fneg float %v4117
  %v4119 = fcmp olt float %v4118, 0xC05A400000000000
  %v4120 = select i1 %v4119, float 0xC05A400000000000, float %v4118
  %v4121 = call float @llvm.fmuladd.f32(float %v4120, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4122 = fsub float %v4121, 0x4168000000000000
  %v4123 = call float @llvm.fmuladd.f32(float %v4122, float 0xBFE62E4000000000, float %v4120)
  %v4124 = call float @llvm.fmuladd.f32(float %v4122, float 0xBEB7F7D1C0000000, float %v4123)
  %v4125 = bitcast float %v4121 to i32
  %v4126 = fmul float %v4124, %v4124
  %v4127 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4124, float 0x3F81227F40000000)
  %v4128 = call float @llvm.fmuladd.f32(float %v4127, float %v4124, float 0x3FA5556740000000)
  %v4129 = call float @llvm.fmuladd.f32(float %v4128, float %v4124, float 0x3FC5554B00000000)
  %v4130 = call float @llvm.fmuladd.f32(float %v4129, float %v4124, float 0x3FDFFFFFE0000000)
  %v4131 = call float @llvm.fmuladd.f32(float %v4126, float %v4130, float %v4124)
  %v4132 = sub i32 %v4125, 1262485250
  %v4133 = lshr i32 %v4132, 1
  %v4134 = sub i32 %v4132, %v4133
  %v4135 = shl i32 %v4133, 23
  %v4136 = bitcast i32 %v4135 to float
  %v4137 = shl i32 %v4134, 23
  %v4138 = bitcast i32 %v4137 to float
  %v4139 = fadd float %v4131, 0x3FF0000000000000
  %v4140 = fmul float %v4139, %v4136
  %v4141 = fmul float %v4140, %v4138
  %v4142 = fcmp ogt float %v4141, 0x3FDA8279A0000000
  %v4143 = call float @llvm.fmuladd.f32(float %v4141, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4144 = select i1 %v4142, float %v4143, float %v4141
  %v4145 = select i1 %v4142, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4146 = select i1 %v4142, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4147 = fmul float %v4144, %v4144
  %v4148 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4147, float 0xBFC0DA7220000000)
  %v4149 = call float @llvm.fmuladd.f32(float %v4148, float %v4147, float 0xBFC546EF00000000)
  %v4150 = call float @llvm.fmuladd.f32(float %v4149, float %v4147, float 0xBFD0002320000000)
  %v4151 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4147, float 0x3FC22D90A0000000)
  %v4152 = call float @llvm.fmuladd.f32(float %v4151, float %v4147, float 0x3FC999FF60000000)
  %v4153 = call float @llvm.fmuladd.f32(float %v4152, float %v4147, float 0x3FD5555540000000)
  %v4154 = call float @llvm.fmuladd.f32(float %v4144, float %v4150, float %v4153)
  %v4155 = call float @llvm.fmuladd.f32(float %v4144, float %v4154, float 0xBFE0000000000000)
  %v4156 = fmul float %v4144, %v4144
  %v4157 = call float @llvm.fmuladd.f32(float %v4156, float %v4155, float %v4146)
  %v4158 = fadd float %v4157, %v4144
  %v4159 = fadd float %v4158, %v4145
  %v4160 = fcmp ogt float %v4116, 0x0000000000000000
  %v4161 = select i1 %v4160, float %v4116, float 0x0000000000000000
  %v4162 = fadd float %v4161, %v4159
  %v4163 = add i64 %v643, 0
  %v4164 = and i64 %v4163, %v312
  %v4165 = mul i64 %v4164, %v7
  %v4166 = add i64 %v4165, %v4082
  %v4167 = mul i64 %v4166, 8
  %v4168 = getelementptr inbounds float, ptr %v160, i64 %v4167
  %v4169 = add i64 %v643, 0
  %v4170 = and i64 %v4169, %v320
  %v4171 = mul i64 %v4170, %v7
  %v4172 = add i64 %v4171, %v4082
  %v4173 = mul i64 %v4172, 1
  %v4174 = getelementptr inbounds float, ptr %v168, i64 %v4173
  %v4175 = getelementptr inbounds float, ptr %v4174, i64 0
  %v4176 = load float, ptr %v4175, align 4
  %v4177 = add i64 0, %v4084
  %v4178 = getelementptr inbounds float, ptr %v4088, i64 %v4177
  %v4179 = load <8 x float>, ptr %v4178, align 4
  %v4180 = insertelement <8 x float> poison, float %v4096, i64 0
  %v4181 = shufflevector <8 x float> %v4180, <8 x float> poison, <8 x i32> zeroinitializer
  %v4182 = fmul <8 x float> %v4179, %v4181
  %v4183 = insertelement <8 x float> poison, float %v4104, i64 0
  %v4184 = shufflevector <8 x float> %v4183, <8 x float> poison, <8 x i32> zeroinitializer
  %v4185 = fdiv <8 x float> %v4182, %v4184
  %v4186 = insertelement <8 x float> poison, float %v4108, i64 0
  %v4187 = shufflevector <8 x float> %v4186, <8 x float> poison, <8 x i32> zeroinitializer
  %v4188 = fadd <8 x float> %v4185, %v4187
  %v4189 = add i64 0, %v4084
  %v4190 = getelementptr inbounds float, ptr %v4168, i64 %v4189
  %v4191 = load <8 x float>, ptr %v4190, align 4
  %v4192 = insertelement <8 x float> poison, float %v4162, i64 0
  %v4193 = shufflevector <8 x float> %v4192, <8 x float> poison, <8 x i32> zeroinitializer
  %v4194 = fmul <8 x float> %v4193, %v4191
  %v4195 = insertelement <8 x float> poison, float %v4176, i64 0
  %v4196 = shufflevector <8 x float> %v4195, <8 x float> poison, <8 x i32> zeroinitializer
  %v4197 = fsub <8 x float> %v4194, %v4196
  %v4198 = fcmp olt <8 x float> %v4197, splat (float 0xC05A400000000000)
  %v4199 = select <8 x i1> %v4198, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4197
  %v4200 = fcmp ogt <8 x float> %v4199, splat (float 0x4056400000000000)
  %v4201 = select <8 x i1> %v4200, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4199
  %v4202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4201, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4203 = fsub <8 x float> %v4202, splat (float 0x4168000000000000)
  %v4204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4203, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4201)
  %v4205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4203, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4204)
  %v4206 = bitcast <8 x float> %v4202 to <8 x i32>
  %v4207 = fmul <8 x float> %v4205, %v4205
  %v4208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4205, <8 x float> splat (float 0x3F81227F40000000))
  %v4209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4208, <8 x float> %v4205, <8 x float> splat (float 0x3FA5556740000000))
  %v4210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4209, <8 x float> %v4205, <8 x float> splat (float 0x3FC5554B00000000))
  %v4211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4210, <8 x float> %v4205, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4207, <8 x float> %v4211, <8 x float> %v4205)
  %v4213 = sub <8 x i32> %v4206, splat (i32 1262485250)
  %v4214 = lshr <8 x i32> %v4213, splat (i32 1)
  %v4215 = sub <8 x i32> %v4213, %v4214
  %v4216 = shl <8 x i32> %v4214, splat (i32 23)
  %v4217 = bitcast <8 x i32> %v4216 to <8 x float>
  %v4218 = shl <8 x i32> %v4215, splat (i32 23)
  %v4219 = bitcast <8 x i32> %v4218 to <8 x float>
  %v4220 = fadd <8 x float> %v4212, splat (float 0x3FF0000000000000)
  %v4221 = fmul <8 x float> %v4220, %v4217
  %v4222 = fmul <8 x float> %v4221, %v4219
  %v4223 = fmul <8 x float> %v4188, %v4222
  %v4224 = fmul <8 x float> %v4223, %v4191
  %v4225 = fadd <8 x float> %v4085, %v4224
  %v4226 = add nsw i64 %v4084, 8
  br label %b252
b254:
  %v4227 = shufflevector <8 x float> %v4085, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4228 = shufflevector <8 x float> %v4085, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4229 = fadd <4 x float> %v4227, %v4228
  %v4230 = shufflevector <4 x float> %v4229, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4231 = shufflevector <4 x float> %v4229, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4232 = fadd <2 x float> %v4230, %v4231
  %v4233 = extractelement <2 x float> %v4232, i64 0
  %v4234 = extractelement <2 x float> %v4232, i64 1
  %v4235 = fadd float %v4233, %v4234
  %v4236 = fadd float %v4235, 0x0000000000000000
  %v4237 = mul i64 %v4082, 1
  %v4238 = getelementptr inbounds float, ptr %v242, i64 %v4237
  %v4239 = getelementptr inbounds float, ptr %v4238, i64 0
  store float %v4236, ptr %v4239, align 4
  %v4240 = add nsw i64 %v4082, 1
  br label %b249
b251:
  %v4241 = add i64 %v7, 0
  %v4242 = sdiv i64 %v4241, 1
  %v4243 = add i64 %v2, 1
  %v4244 = mul i64 %v4242, %v2
  %v4245 = sdiv i64 %v4244, %v3
  %v4246 = mul i64 %v4245, 1
  %v4247 = icmp slt i64 %v4246, %v7
  %v4248 = select i1 %v4247, i64 %v4246, i64 %v7
  %v4249 = mul i64 %v4242, %v4243
  %v4250 = sdiv i64 %v4249, %v3
  %v4251 = mul i64 %v4250, 1
  %v4252 = icmp slt i64 %v4251, %v7
  %v4253 = select i1 %v4252, i64 %v4251, i64 %v7
  br label %b255
b255:
  %v4254 = phi i64 [ %v4248, %b251 ], [ %v4457, %b260 ]
  %v4255 = icmp slt i64 %v4254, %v4253
  br i1 %v4255, label %b256, label %b257
b256:
  br label %b258
b258:
  %v4256 = phi i64 [ 0, %b256 ], [ %v4443, %b259 ]
  %v4257 = phi <8 x float> [ splat (float 0x0000000000000000), %b256 ], [ %v4442, %b259 ]
  %v4258 = icmp slt i64 %v4256, 8
  br i1 %v4258, label %b259, label %b260
b259:
  %v4259 = mul i64 %v4254, 8
  %v4260 = getelementptr inbounds float, ptr %v208, i64 %v4259
  %v4261 = add i64 %v643, 0
  %v4262 = and i64 %v4261, %v298
  %v4263 = mul i64 %v4262, %v7
  %v4264 = add i64 %v4263, %v4254
  %v4265 = mul i64 %v4264, 1
  %v4266 = getelementptr inbounds float, ptr %v146, i64 %v4265
  %v4267 = getelementptr inbounds float, ptr %v4266, i64 0
  %v4268 = load float, ptr %v4267, align 4
  %v4269 = add i64 %v643, 0
  %v4270 = and i64 %v4269, %v332
  %v4271 = mul i64 %v4270, %v7
  %v4272 = add i64 %v4271, %v4254
  %v4273 = mul i64 %v4272, 1
  %v4274 = getelementptr inbounds float, ptr %v180, i64 %v4273
  %v4275 = getelementptr inbounds float, ptr %v4274, i64 0
  %v4276 = load float, ptr %v4275, align 4
  %v4277 = mul i64 %v4254, 1
  %v4278 = getelementptr inbounds float, ptr %v234, i64 %v4277
  %v4279 = getelementptr inbounds float, ptr %v4278, i64 0
  %v4280 = load float, ptr %v4279, align 4
  %v4281 = add i64 %v643, 0
  %v4282 = and i64 %v4281, %v296
  %v4283 = mul i64 %v4282, %v7
  %v4284 = add i64 %v4283, %v4254
  %v4285 = mul i64 %v4284, 1
  %v4286 = getelementptr inbounds float, ptr %v144, i64 %v4285
  %v4287 = getelementptr inbounds float, ptr %v4286, i64 0
  %v4288 = load float, ptr %v4287, align 4
  %v4289 = call float @llvm.fabs.f32(float %v4288)
  %v4290 = fneg float %v4289
  %v4291 = fcmp olt float %v4290, 0xC05A400000000000
  %v4292 = select i1 %v4291, float 0xC05A400000000000, float %v4290
  %v4293 = call float @llvm.fmuladd.f32(float %v4292, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4294 = fsub float %v4293, 0x4168000000000000
  %v4295 = call float @llvm.fmuladd.f32(float %v4294, float 0xBFE62E4000000000, float %v4292)
  %v4296 = call float @llvm.fmuladd.f32(float %v4294, float 0xBEB7F7D1C0000000, float %v4295)
  %v4297 = bitcast float %v4293 to i32
  %v4298 = fmul float %v4296, %v4296
  %v4299 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4296, float 0x3F81227F40000000)
  %v4300 = call float @llvm.fmuladd.f32(float %v4299, float %v4296, float 0x3FA5556740000000)
  %v4301 = call float @llvm.fmuladd.f32(float %v4300, float %v4296, float 0x3FC5554B00000000)
  %v4302 = call float @llvm.fmuladd.f32(float %v4301, float %v4296, float 0x3FDFFFFFE0000000)
  %v4303 = call float @llvm.fmuladd.f32(float %v4298, float %v4302, float %v4296)
  %v4304 = sub i32 %v4297, 1262485250
  %v4305 = lshr i32 %v4304, 1
  %v4306 = sub i32 %v4304, %v4305
  %v4307 = shl i32 %v4305, 23
  %v4308 = bitcast i32 %v4307 to float
  %v4309 = shl i32 %v4306, 23
  %v4310 = bitcast i32 %v4309 to float
  %v4311 = fadd float %v4303, 0x3FF0000000000000
  %v4312 = fmul float %v4311, %v4308
  %v4313 = fmul float %v4312, %v4310
  %v4314 = fcmp ogt float %v4313, 0x3FDA8279A0000000
  %v4315 = call float @llvm.fmuladd.f32(float %v4313, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v4316 = select i1 %v4314, float %v4315, float %v4313
  %v4317 = select i1 %v4314, float 0x3FE62E4000000000, float 0x0000000000000000
  %v4318 = select i1 %v4314, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v4319 = fmul float %v4316, %v4316
  %v4320 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v4319, float 0xBFC0DA7220000000)
  %v4321 = call float @llvm.fmuladd.f32(float %v4320, float %v4319, float 0xBFC546EF00000000)
  %v4322 = call float @llvm.fmuladd.f32(float %v4321, float %v4319, float 0xBFD0002320000000)
  %v4323 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v4319, float 0x3FC22D90A0000000)
  %v4324 = call float @llvm.fmuladd.f32(float %v4323, float %v4319, float 0x3FC999FF60000000)
  %v4325 = call float @llvm.fmuladd.f32(float %v4324, float %v4319, float 0x3FD5555540000000)
  %v4326 = call float @llvm.fmuladd.f32(float %v4316, float %v4322, float %v4325)
  %v4327 = call float @llvm.fmuladd.f32(float %v4316, float %v4326, float 0xBFE0000000000000)
  %v4328 = fmul float %v4316, %v4316
  %v4329 = call float @llvm.fmuladd.f32(float %v4328, float %v4327, float %v4318)
  %v4330 = fadd float %v4329, %v4316
  %v4331 = fadd float %v4330, %v4317
  %v4332 = fcmp ogt float %v4288, 0x0000000000000000
  %v4333 = select i1 %v4332, float %v4288, float 0x0000000000000000
  %v4334 = fadd float %v4333, %v4331
  %v4335 = add i64 %v643, 0
  %v4336 = and i64 %v4335, %v312
  %v4337 = mul i64 %v4336, %v7
  %v4338 = add i64 %v4337, %v4254
  %v4339 = mul i64 %v4338, 8
  %v4340 = getelementptr inbounds float, ptr %v160, i64 %v4339
  %v4341 = add i64 %v643, 0
  %v4342 = and i64 %v4341, %v320
  %v4343 = mul i64 %v4342, %v7
  %v4344 = add i64 %v4343, %v4254
  %v4345 = mul i64 %v4344, 1
  %v4346 = getelementptr inbounds float, ptr %v168, i64 %v4345
  %v4347 = getelementptr inbounds float, ptr %v4346, i64 0
  %v4348 = load float, ptr %v4347, align 4
  %v4349 = add i64 %v643, 0
  %v4350 = and i64 %v4349, %v282
  %v4351 = mul i64 %v4350, %v7
  %v4352 = add i64 %v4351, %v4254
  %v4353 = mul i64 %v4352, 8
  %v4354 = getelementptr inbounds float, ptr %v106, i64 %v4353
  %v4355 = add i64 %v643, 0
  %v4356 = and i64 %v4355, %v308
  %v4357 = mul i64 %v4356, %v7
  %v4358 = add i64 %v4357, %v4254
  %v4359 = mul i64 %v4358, 1
  %v4360 = getelementptr inbounds float, ptr %v156, i64 %v4359
  %v4361 = getelementptr inbounds float, ptr %v4360, i64 0
  %v4362 = load float, ptr %v4361, align 4
  %v4363 = fcmp ogt float %v4362, 0x0000000000000000
  %v4364 = select i1 %v4363, float 0x3FF0000000000000, float 0x0000000000000000
  %v4365 = fcmp une float %v4364, 0x0000000000000000
  %v4366 = select i1 %v4365, float %v4362, float 0x3FF0000000000000
  %v4367 = call float @llvm.sqrt.f32(float %v4366)
  %v4368 = fcmp une float %v4364, 0x0000000000000000
  %v4369 = select i1 %v4368, float %v4367, float 0x0000000000000000
  %v4370 = add i64 0, %v4256
  %v4371 = getelementptr inbounds float, ptr %v4260, i64 %v4370
  %v4372 = load <8 x float>, ptr %v4371, align 4
  %v4373 = insertelement <8 x float> poison, float %v4268, i64 0
  %v4374 = shufflevector <8 x float> %v4373, <8 x float> poison, <8 x i32> zeroinitializer
  %v4375 = fmul <8 x float> %v4372, %v4374
  %v4376 = insertelement <8 x float> poison, float %v4276, i64 0
  %v4377 = shufflevector <8 x float> %v4376, <8 x float> poison, <8 x i32> zeroinitializer
  %v4378 = fdiv <8 x float> %v4375, %v4377
  %v4379 = insertelement <8 x float> poison, float %v4280, i64 0
  %v4380 = shufflevector <8 x float> %v4379, <8 x float> poison, <8 x i32> zeroinitializer
  %v4381 = fadd <8 x float> %v4378, %v4380
  %v4382 = add i64 0, %v4256
  %v4383 = getelementptr inbounds float, ptr %v4340, i64 %v4382
  %v4384 = load <8 x float>, ptr %v4383, align 4
  %v4385 = insertelement <8 x float> poison, float %v4334, i64 0
  %v4386 = shufflevector <8 x float> %v4385, <8 x float> poison, <8 x i32> zeroinitializer
  %v4387 = fmul <8 x float> %v4386, %v4384
  %v4388 = insertelement <8 x float> poison, float %v4348, i64 0
  %v4389 = shufflevector <8 x float> %v4388, <8 x float> poison, <8 x i32> zeroinitializer
  %v4390 = fsub <8 x float> %v4387, %v4389
  %v4391 = fcmp olt <8 x float> %v4390, splat (float 0xC05A400000000000)
  %v4392 = select <8 x i1> %v4391, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4390
  %v4393 = fcmp ogt <8 x float> %v4392, splat (float 0x4056400000000000)
  %v4394 = select <8 x i1> %v4393, <8 x float> splat (float 0x4056400000000000), <8 x float> %v4392
  %v4395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4394, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4396 = fsub <8 x float> %v4395, splat (float 0x4168000000000000)
  %v4397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4396, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4394)
  %v4398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4396, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4397)
  %v4399 = bitcast <8 x float> %v4395 to <8 x i32>
  %v4400 = fmul <8 x float> %v4398, %v4398
  %v4401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4398, <8 x float> splat (float 0x3F81227F40000000))
  %v4402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4401, <8 x float> %v4398, <8 x float> splat (float 0x3FA5556740000000))
  %v4403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4402, <8 x float> %v4398, <8 x float> splat (float 0x3FC5554B00000000))
  %v4404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4403, <8 x float> %v4398, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4400, <8 x float> %v4404, <8 x float> %v4398)
  %v4406 = sub <8 x i32> %v4399, splat (i32 1262485250)
  %v4407 = lshr <8 x i32> %v4406, splat (i32 1)
  %v4408 = sub <8 x i32> %v4406, %v4407
  %v4409 = shl <8 x i32> %v4407, splat (i32 23)
  %v4410 = bitcast <8 x i32> %v4409 to <8 x float>
  %v4411 = shl <8 x i32> %v4408, splat (i32 23)
  %v4412 = bitcast <8 x i32> %v4411 to <8 x float>
  %v4413 = fadd <8 x float> %v4405, splat (float 0x3FF0000000000000)
  %v4414 = fmul <8 x float> %v4413, %v4410
  %v4415 = fmul <8 x float> %v4414, %v4412
  %v4416 = fmul <8 x float> %v4381, %v4415
  %v4417 = fmul <8 x float> %v4416, %v4386
  %v4418 = fmul <8 x float> %v4417, %v4384
  %v4419 = add i64 0, %v4256
  %v4420 = getelementptr inbounds float, ptr %v4354, i64 %v4419
  %v4421 = load <8 x float>, ptr %v4420, align 4
  %v4422 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4423 = shufflevector <8 x float> %v4422, <8 x float> poison, <8 x i32> zeroinitializer
  %v4424 = fcmp ogt <8 x float> %v4421, %v4423
  %v4425 = select <8 x i1> %v4424, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4426 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4427 = shufflevector <8 x float> %v4426, <8 x float> poison, <8 x i32> zeroinitializer
  %v4428 = fcmp une <8 x float> %v4425, splat (float 0x0000000000000000)
  %v4429 = select <8 x i1> %v4428, <8 x float> %v4421, <8 x float> %v4427
  %v4430 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4429)
  %v4431 = fcmp une <8 x float> %v4425, splat (float 0x0000000000000000)
  %v4432 = select <8 x i1> %v4431, <8 x float> %v4430, <8 x float> %v4423
  %v4433 = insertelement <8 x float> poison, float %v4369, i64 0
  %v4434 = shufflevector <8 x float> %v4433, <8 x float> poison, <8 x i32> zeroinitializer
  %v4435 = fmul <8 x float> %v4432, %v4434
  %v4436 = insertelement <8 x float> poison, float 0x3C9CD2B2A0000000, i64 0
  %v4437 = shufflevector <8 x float> %v4436, <8 x float> poison, <8 x i32> zeroinitializer
  %v4438 = fadd <8 x float> %v4435, %v4437
  %v4439 = fdiv <8 x float> %v4418, %v4438
  %v4440 = fmul <8 x float> %v4439, %v4432
  %v4441 = fneg <8 x float> %v4440
  %v4442 = fadd <8 x float> %v4257, %v4441
  %v4443 = add nsw i64 %v4256, 8
  br label %b258
b260:
  %v4444 = shufflevector <8 x float> %v4257, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4445 = shufflevector <8 x float> %v4257, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4446 = fadd <4 x float> %v4444, %v4445
  %v4447 = shufflevector <4 x float> %v4446, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4448 = shufflevector <4 x float> %v4446, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4449 = fadd <2 x float> %v4447, %v4448
  %v4450 = extractelement <2 x float> %v4449, i64 0
  %v4451 = extractelement <2 x float> %v4449, i64 1
  %v4452 = fadd float %v4450, %v4451
  %v4453 = fadd float %v4452, 0x0000000000000000
  %v4454 = mul i64 %v4254, 1
  %v4455 = getelementptr inbounds float, ptr %v244, i64 %v4454
  %v4456 = getelementptr inbounds float, ptr %v4455, i64 0
  store float %v4453, ptr %v4456, align 4
  %v4457 = add nsw i64 %v4254, 1
  br label %b255
b257:
  %v4458 = add i64 %v7, 0
  %v4459 = sdiv i64 %v4458, 1
  %v4460 = add i64 %v2, 1
  %v4461 = mul i64 %v4459, %v2
  %v4462 = sdiv i64 %v4461, %v3
  %v4463 = mul i64 %v4462, 1
  %v4464 = icmp slt i64 %v4463, %v7
  %v4465 = select i1 %v4464, i64 %v4463, i64 %v7
  %v4466 = mul i64 %v4459, %v4460
  %v4467 = sdiv i64 %v4466, %v3
  %v4468 = mul i64 %v4467, 1
  %v4469 = icmp slt i64 %v4468, %v7
  %v4470 = select i1 %v4469, i64 %v4468, i64 %v7
  br label %b261
b261:
  %v4471 = phi i64 [ %v4465, %b257 ], [ %v4547, %b262 ]
  %v4472 = icmp slt i64 %v4471, %v4470
  br i1 %v4472, label %b262, label %b263
b262:
  %v4473 = add i64 %v643, 0
  %v4474 = and i64 %v4473, %v354
  %v4475 = mul i64 %v4474, %v7
  %v4476 = add i64 %v4475, %v4471
  %v4477 = mul i64 %v4476, 3
  %v4478 = getelementptr inbounds float, ptr %v218, i64 %v4477
  %v4479 = mul i64 %v4471, 1
  %v4480 = getelementptr inbounds float, ptr %v236, i64 %v4479
  %v4481 = getelementptr inbounds float, ptr %v4480, i64 0
  %v4482 = load float, ptr %v4481, align 4
  %v4483 = add i64 %v643, 0
  %v4484 = and i64 %v4483, %v318
  %v4485 = mul i64 %v4484, %v7
  %v4486 = add i64 %v4485, %v4471
  %v4487 = mul i64 %v4486, 3
  %v4488 = getelementptr inbounds float, ptr %v166, i64 %v4487
  %v4489 = add i64 %v643, 0
  %v4490 = and i64 %v4489, %v358
  %v4491 = mul i64 %v4490, %v7
  %v4492 = add i64 %v4491, %v4471
  %v4493 = mul i64 %v4492, 3
  %v4494 = getelementptr inbounds float, ptr %v222, i64 %v4493
  %v4495 = mul i64 %v4471, 1
  %v4496 = getelementptr inbounds float, ptr %v228, i64 %v4495
  %v4497 = getelementptr inbounds float, ptr %v4496, i64 0
  %v4498 = load float, ptr %v4497, align 4
  %v4499 = add i64 %v643, 0
  %v4500 = and i64 %v4499, %v316
  %v4501 = mul i64 %v4500, %v7
  %v4502 = add i64 %v4501, %v4471
  %v4503 = mul i64 %v4502, 3
  %v4504 = getelementptr inbounds float, ptr %v164, i64 %v4503
  %v4505 = add i64 %v643, 0
  %v4506 = and i64 %v4505, %v270
  %v4507 = mul i64 %v4506, %v7
  %v4508 = add i64 %v4507, %v4471
  %v4509 = mul i64 %v4508, 30
  %v4510 = getelementptr inbounds float, ptr %v82, i64 %v4509
  %v4511 = add i64 %v643, 0
  %v4512 = and i64 %v4511, %v268
  %v4513 = mul i64 %v4512, %v7
  %v4514 = add i64 %v4513, %v4471
  %v4515 = mul i64 %v4514, 14
  %v4516 = getelementptr inbounds float, ptr %v80, i64 %v4515
  %v4517 = icmp ult i64 3, 8
  %v4518 = select i1 %v4517, i64 3, i64 8
  %v4519 = trunc i64 %v4518 to i32
  %v4520 = insertelement <8 x i32> poison, i32 %v4519, i64 0
  %v4521 = shufflevector <8 x i32> %v4520, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4522 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4521
  %v4523 = add i64 0, 0
  %v4524 = getelementptr inbounds float, ptr %v4478, i64 %v4523
  %v4525 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4524, <8 x i1> %v4522, <8 x float> zeroinitializer)
  %v4526 = insertelement <8 x float> poison, float %v4482, i64 0
  %v4527 = shufflevector <8 x float> %v4526, <8 x float> poison, <8 x i32> zeroinitializer
  %v4528 = fadd <8 x float> %v4525, %v4527
  %v4529 = add i64 0, 0
  %v4530 = getelementptr inbounds float, ptr %v4488, i64 %v4529
  %v4531 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4530, <8 x i1> %v4522, <8 x float> zeroinitializer)
  %v4532 = fmul <8 x float> %v4528, %v4531
  %v4533 = add i64 0, 0
  %v4534 = getelementptr inbounds float, ptr %v4494, i64 %v4533
  %v4535 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4534, <8 x i1> %v4522, <8 x float> zeroinitializer)
  %v4536 = insertelement <8 x float> poison, float %v4498, i64 0
  %v4537 = shufflevector <8 x float> %v4536, <8 x float> poison, <8 x i32> zeroinitializer
  %v4538 = fadd <8 x float> %v4535, %v4537
  %v4539 = add i64 0, 0
  %v4540 = getelementptr inbounds float, ptr %v4504, i64 %v4539
  %v4541 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4540, <8 x i1> %v4522, <8 x float> zeroinitializer)
  %v4542 = fmul <8 x float> %v4538, %v4541
  %v4543 = add i64 11, 0
  %v4544 = getelementptr inbounds float, ptr %v4510, i64 %v4543
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4532, ptr align 4 %v4544, <8 x i1> %v4522)
  %v4545 = add i64 11, 0
  %v4546 = getelementptr inbounds float, ptr %v4516, i64 %v4545
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4542, ptr align 4 %v4546, <8 x i1> %v4522)
  %v4547 = add nsw i64 %v4471, 1
  br label %b261
b263:
  %v4548 = add i64 %v7, 0
  %v4549 = sdiv i64 %v4548, 1
  %v4550 = add i64 %v2, 1
  %v4551 = mul i64 %v4549, %v2
  %v4552 = sdiv i64 %v4551, %v3
  %v4553 = mul i64 %v4552, 1
  %v4554 = icmp slt i64 %v4553, %v7
  %v4555 = select i1 %v4554, i64 %v4553, i64 %v7
  %v4556 = mul i64 %v4549, %v4550
  %v4557 = sdiv i64 %v4556, %v3
  %v4558 = mul i64 %v4557, 1
  %v4559 = icmp slt i64 %v4558, %v7
  %v4560 = select i1 %v4559, i64 %v4558, i64 %v7
  br label %b264
b264:
  %v4561 = phi i64 [ %v4555, %b263 ], [ %v4591, %b269 ]
  %v4562 = icmp slt i64 %v4561, %v4560
  br i1 %v4562, label %b265, label %b266
b265:
  br label %b267
b267:
  %v4563 = phi i64 [ 0, %b265 ], [ %v4586, %b268 ]
  %v4564 = phi <8 x float> [ splat (float 0x0000000000000000), %b265 ], [ %v4585, %b268 ]
  %v4565 = icmp slt i64 %v4563, 8
  br i1 %v4565, label %b268, label %b269
b268:
  %v4566 = mul i64 %v4561, 8
  %v4567 = getelementptr inbounds float, ptr %v210, i64 %v4566
  %v4568 = add i64 0, %v4563
  %v4569 = getelementptr inbounds float, ptr %v4567, i64 %v4568
  %v4570 = load float, ptr %v4569, align 4
  %v4571 = add i64 %v643, 0
  %v4572 = and i64 %v4571, %v250
  %v4573 = mul i64 %v4572, %v7
  %v4574 = add i64 %v4573, %v4561
  %v4575 = mul i64 %v4574, 64
  %v4576 = getelementptr inbounds float, ptr %v32, i64 %v4575
  %v4577 = add i64 0, 0
  %v4578 = mul i64 %v4563, 8
  %v4579 = add i64 %v4577, %v4578
  %v4580 = getelementptr inbounds float, ptr %v4576, i64 %v4579
  %v4581 = load <8 x float>, ptr %v4580, align 4
  %v4582 = insertelement <8 x float> poison, float %v4570, i64 0
  %v4583 = shufflevector <8 x float> %v4582, <8 x float> poison, <8 x i32> zeroinitializer
  %v4584 = fmul <8 x float> %v4583, %v4581
  %v4585 = fadd <8 x float> %v4564, %v4584
  %v4586 = add nsw i64 %v4563, 1
  br label %b267
b269:
  %v4587 = mul i64 %v4561, 8
  %v4588 = getelementptr inbounds float, ptr %v202, i64 %v4587
  %v4589 = add i64 0, 0
  %v4590 = getelementptr inbounds float, ptr %v4588, i64 %v4589
  store <8 x float> %v4564, ptr %v4590, align 4
  %v4591 = add nsw i64 %v4561, 1
  br label %b264
b266:
  %v4592 = add i64 %v7, 0
  %v4593 = sdiv i64 %v4592, 1
  %v4594 = add i64 %v2, 1
  %v4595 = mul i64 %v4593, %v2
  %v4596 = sdiv i64 %v4595, %v3
  %v4597 = mul i64 %v4596, 1
  %v4598 = icmp slt i64 %v4597, %v7
  %v4599 = select i1 %v4598, i64 %v4597, i64 %v7
  %v4600 = mul i64 %v4593, %v4594
  %v4601 = sdiv i64 %v4600, %v3
  %v4602 = mul i64 %v4601, 1
  %v4603 = icmp slt i64 %v4602, %v7
  %v4604 = select i1 %v4603, i64 %v4602, i64 %v7
  br label %b270
b270:
  %v4605 = phi i64 [ %v4599, %b266 ], [ %v4635, %b275 ]
  %v4606 = icmp slt i64 %v4605, %v4604
  br i1 %v4606, label %b271, label %b272
b271:
  br label %b273
b273:
  %v4607 = phi i64 [ 0, %b271 ], [ %v4630, %b274 ]
  %v4608 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v4629, %b274 ]
  %v4609 = icmp slt i64 %v4607, 8
  br i1 %v4609, label %b274, label %b275
b274:
  %v4610 = mul i64 %v4605, 8
  %v4611 = getelementptr inbounds float, ptr %v204, i64 %v4610
  %v4612 = add i64 0, %v4607
  %v4613 = getelementptr inbounds float, ptr %v4611, i64 %v4612
  %v4614 = load float, ptr %v4613, align 4
  %v4615 = add i64 %v643, 0
  %v4616 = and i64 %v4615, %v250
  %v4617 = mul i64 %v4616, %v7
  %v4618 = add i64 %v4617, %v4605
  %v4619 = mul i64 %v4618, 64
  %v4620 = getelementptr inbounds float, ptr %v32, i64 %v4619
  %v4621 = add i64 0, 0
  %v4622 = mul i64 %v4607, 8
  %v4623 = add i64 %v4621, %v4622
  %v4624 = getelementptr inbounds float, ptr %v4620, i64 %v4623
  %v4625 = load <8 x float>, ptr %v4624, align 4
  %v4626 = insertelement <8 x float> poison, float %v4614, i64 0
  %v4627 = shufflevector <8 x float> %v4626, <8 x float> poison, <8 x i32> zeroinitializer
  %v4628 = fmul <8 x float> %v4627, %v4625
  %v4629 = fadd <8 x float> %v4608, %v4628
  %v4630 = add nsw i64 %v4607, 1
  br label %b273
b275:
  %v4631 = mul i64 %v4605, 8
  %v4632 = getelementptr inbounds float, ptr %v208, i64 %v4631
  %v4633 = add i64 0, 0
  %v4634 = getelementptr inbounds float, ptr %v4632, i64 %v4633
  store <8 x float> %v4608, ptr %v4634, align 4
  %v4635 = add nsw i64 %v4605, 1
  br label %b270
b272:
  %v4636 = add i64 %v7, 0
  %v4637 = sdiv i64 %v4636, 1
  %v4638 = add i64 %v2, 1
  %v4639 = mul i64 %v4637, %v2
  %v4640 = sdiv i64 %v4639, %v3
  %v4641 = mul i64 %v4640, 1
  %v4642 = icmp slt i64 %v4641, %v7
  %v4643 = select i1 %v4642, i64 %v4641, i64 %v7
  %v4644 = mul i64 %v4637, %v4638
  %v4645 = sdiv i64 %v4644, %v3
  %v4646 = mul i64 %v4645, 1
  %v4647 = icmp slt i64 %v4646, %v7
  %v4648 = select i1 %v4647, i64 %v4646, i64 %v7
  br label %b276
b276:
  %v4649 = phi i64 [ %v4643, %b272 ], [ %v4789, %b281 ]
  %v4650 = icmp slt i64 %v4649, %v4648
  br i1 %v4650, label %b277, label %b278
b277:
  br label %b279
b279:
  %v4651 = phi i64 [ 0, %b277 ], [ %v4788, %b280 ]
  %v4652 = icmp slt i64 %v4651, 8
  br i1 %v4652, label %b280, label %b281
b280:
  %v4653 = add i64 %v643, 1
  %v4654 = and i64 %v4653, 1
  %v4655 = mul i64 %v4654, %v7
  %v4656 = add i64 %v4655, %v4649
  %v4657 = mul i64 %v4656, 64
  %v4658 = getelementptr inbounds float, ptr %v44, i64 %v4657
  %v4659 = add i64 %v643, 1
  %v4660 = and i64 %v4659, 1
  %v4661 = mul i64 %v4660, %v7
  %v4662 = add i64 %v4661, %v4649
  %v4663 = mul i64 %v4662, 8
  %v4664 = getelementptr inbounds float, ptr %v50, i64 %v4663
  %v4665 = add i64 %v643, 0
  %v4666 = and i64 %v4665, %v352
  %v4667 = mul i64 %v4666, %v7
  %v4668 = add i64 %v4667, %v4649
  %v4669 = mul i64 %v4668, 16
  %v4670 = getelementptr inbounds float, ptr %v200, i64 %v4669
  %v4671 = add i64 %v643, 1
  %v4672 = and i64 %v4671, %v252
  %v4673 = mul i64 %v4672, %v7
  %v4674 = add i64 %v4673, %v4649
  %v4675 = mul i64 %v4674, 8
  %v4676 = getelementptr inbounds float, ptr %v34, i64 %v4675
  %v4677 = add i64 0, %v4651
  %v4678 = getelementptr inbounds float, ptr %v4676, i64 %v4677
  %v4679 = load float, ptr %v4678, align 4
  %v4680 = add i64 %v643, 1
  %v4681 = and i64 %v4680, %v254
  %v4682 = mul i64 %v4681, %v7
  %v4683 = add i64 %v4682, %v4649
  %v4684 = mul i64 %v4683, 8
  %v4685 = getelementptr inbounds float, ptr %v36, i64 %v4684
  %v4686 = add i64 0, %v4651
  %v4687 = getelementptr inbounds float, ptr %v4685, i64 %v4686
  %v4688 = load float, ptr %v4687, align 4
  %v4689 = add i64 %v643, 0
  %v4690 = and i64 %v4689, %v292
  %v4691 = mul i64 %v4690, %v7
  %v4692 = add i64 %v4691, %v4649
  %v4693 = mul i64 %v4692, 8
  %v4694 = getelementptr inbounds float, ptr %v134, i64 %v4693
  %v4695 = mul i64 %v4649, 8
  %v4696 = getelementptr inbounds float, ptr %v210, i64 %v4695
  %v4697 = add i64 0, %v4651
  %v4698 = getelementptr inbounds float, ptr %v4696, i64 %v4697
  %v4699 = load float, ptr %v4698, align 4
  %v4700 = add i64 %v643, 0
  %v4701 = and i64 %v4700, %v290
  %v4702 = mul i64 %v4701, %v7
  %v4703 = add i64 %v4702, %v4649
  %v4704 = mul i64 %v4703, 8
  %v4705 = getelementptr inbounds float, ptr %v130, i64 %v4704
  %v4706 = mul i64 %v4649, 8
  %v4707 = getelementptr inbounds float, ptr %v206, i64 %v4706
  %v4708 = add i64 0, %v4651
  %v4709 = getelementptr inbounds float, ptr %v4707, i64 %v4708
  %v4710 = load float, ptr %v4709, align 4
  %v4711 = add i64 %v643, 0
  %v4712 = and i64 %v4711, %v250
  %v4713 = mul i64 %v4712, %v7
  %v4714 = add i64 %v4713, %v4649
  %v4715 = mul i64 %v4714, 64
  %v4716 = getelementptr inbounds float, ptr %v32, i64 %v4715
  %v4717 = mul i64 %v4649, 8
  %v4718 = getelementptr inbounds float, ptr %v204, i64 %v4717
  %v4719 = add i64 0, %v4651
  %v4720 = getelementptr inbounds float, ptr %v4718, i64 %v4719
  %v4721 = load float, ptr %v4720, align 4
  %v4722 = add i64 %v643, 0
  %v4723 = and i64 %v4722, %v288
  %v4724 = mul i64 %v4723, %v7
  %v4725 = add i64 %v4724, %v4649
  %v4726 = mul i64 %v4725, 8
  %v4727 = getelementptr inbounds float, ptr %v126, i64 %v4726
  %v4728 = add i64 %v643, 0
  %v4729 = and i64 %v4728, 1
  %v4730 = mul i64 %v4729, %v7
  %v4731 = add i64 %v4730, %v4649
  %v4732 = mul i64 %v4731, 64
  %v4733 = getelementptr inbounds float, ptr %v44, i64 %v4732
  %v4734 = mul i64 %v4651, 8
  %v4735 = add i64 0, %v4734
  %v4736 = add i64 %v4735, 0
  %v4737 = getelementptr inbounds float, ptr %v4658, i64 %v4736
  %v4738 = load <8 x float>, ptr %v4737, align 4
  %v4739 = add i64 0, 0
  %v4740 = getelementptr inbounds float, ptr %v4664, i64 %v4739
  %v4741 = load <8 x float>, ptr %v4740, align 4
  %v4742 = add i64 8, 0
  %v4743 = getelementptr inbounds float, ptr %v4670, i64 %v4742
  %v4744 = load <8 x float>, ptr %v4743, align 4
  %v4745 = fadd <8 x float> %v4741, %v4744
  %v4746 = insertelement <8 x float> poison, float %v4679, i64 0
  %v4747 = shufflevector <8 x float> %v4746, <8 x float> poison, <8 x i32> zeroinitializer
  %v4748 = fmul <8 x float> %v4745, %v4747
  %v4749 = fadd <8 x float> %v4738, %v4748
  %v4750 = add i64 0, 0
  %v4751 = getelementptr inbounds float, ptr %v4694, i64 %v4750
  %v4752 = load <8 x float>, ptr %v4751, align 4
  %v4753 = insertelement <8 x float> poison, float %v4688, i64 0
  %v4754 = shufflevector <8 x float> %v4753, <8 x float> poison, <8 x i32> zeroinitializer
  %v4755 = fmul <8 x float> %v4754, %v4752
  %v4756 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4757 = shufflevector <8 x float> %v4756, <8 x float> poison, <8 x i32> zeroinitializer
  %v4758 = fsub <8 x float> %v4757, %v4755
  %v4759 = fmul <8 x float> %v4749, %v4758
  %v4760 = add i64 0, 0
  %v4761 = getelementptr inbounds float, ptr %v4705, i64 %v4760
  %v4762 = load <8 x float>, ptr %v4761, align 4
  %v4763 = insertelement <8 x float> poison, float %v4699, i64 0
  %v4764 = shufflevector <8 x float> %v4763, <8 x float> poison, <8 x i32> zeroinitializer
  %v4765 = fmul <8 x float> %v4764, %v4762
  %v4766 = fadd <8 x float> %v4759, %v4765
  %v4767 = mul i64 %v4651, 8
  %v4768 = add i64 0, %v4767
  %v4769 = add i64 %v4768, 0
  %v4770 = getelementptr inbounds float, ptr %v4716, i64 %v4769
  %v4771 = load <8 x float>, ptr %v4770, align 4
  %v4772 = insertelement <8 x float> poison, float %v4710, i64 0
  %v4773 = shufflevector <8 x float> %v4772, <8 x float> poison, <8 x i32> zeroinitializer
  %v4774 = fmul <8 x float> %v4773, %v4771
  %v4775 = fadd <8 x float> %v4766, %v4774
  %v4776 = fadd <8 x float> %v4775, %v4774
  %v4777 = add i64 0, 0
  %v4778 = getelementptr inbounds float, ptr %v4727, i64 %v4777
  %v4779 = load <8 x float>, ptr %v4778, align 4
  %v4780 = insertelement <8 x float> poison, float %v4721, i64 0
  %v4781 = shufflevector <8 x float> %v4780, <8 x float> poison, <8 x i32> zeroinitializer
  %v4782 = fmul <8 x float> %v4781, %v4779
  %v4783 = fadd <8 x float> %v4776, %v4782
  %v4784 = mul i64 %v4651, 8
  %v4785 = add i64 0, %v4784
  %v4786 = add i64 %v4785, 0
  %v4787 = getelementptr inbounds float, ptr %v4733, i64 %v4786
  store <8 x float> %v4783, ptr %v4787, align 4
  %v4788 = add nsw i64 %v4651, 1
  br label %b279
b281:
  %v4789 = add nsw i64 %v4649, 1
  br label %b276
b278:
  %v4790 = add i64 %v7, 0
  %v4791 = sdiv i64 %v4790, 1
  %v4792 = add i64 %v2, 1
  %v4793 = mul i64 %v4791, %v2
  %v4794 = sdiv i64 %v4793, %v3
  %v4795 = mul i64 %v4794, 1
  %v4796 = icmp slt i64 %v4795, %v7
  %v4797 = select i1 %v4796, i64 %v4795, i64 %v7
  %v4798 = mul i64 %v4791, %v4792
  %v4799 = sdiv i64 %v4798, %v3
  %v4800 = mul i64 %v4799, 1
  %v4801 = icmp slt i64 %v4800, %v7
  %v4802 = select i1 %v4801, i64 %v4800, i64 %v7
  br label %b282
b282:
  %v4803 = phi i64 [ %v4797, %b278 ], [ %v4905, %b283 ]
  %v4804 = icmp slt i64 %v4803, %v4802
  br i1 %v4804, label %b283, label %b284
b283:
  %v4805 = add i64 %v643, 0
  %v4806 = and i64 %v4805, %v310
  %v4807 = mul i64 %v4806, %v7
  %v4808 = add i64 %v4807, %v4803
  %v4809 = mul i64 %v4808, 1
  %v4810 = getelementptr inbounds float, ptr %v158, i64 %v4809
  %v4811 = getelementptr inbounds float, ptr %v4810, i64 0
  %v4812 = load float, ptr %v4811, align 4
  %v4813 = fcmp ogt float %v4812, 0x0000000000000000
  %v4814 = select i1 %v4813, float 0x3FF0000000000000, float 0x0000000000000000
  %v4815 = mul i64 %v4803, 1
  %v4816 = getelementptr inbounds float, ptr %v240, i64 %v4815
  %v4817 = getelementptr inbounds float, ptr %v4816, i64 0
  %v4818 = load float, ptr %v4817, align 4
  %v4819 = fcmp une float %v4814, 0x0000000000000000
  %v4820 = select i1 %v4819, float %v4818, float 0x0000000000000000
  %v4821 = fmul float 0x3FE0000000000000, %v4820
  %v4822 = fcmp une float %v4814, 0x0000000000000000
  %v4823 = select i1 %v4822, float %v4812, float 0x3FF0000000000000
  %v4824 = call float @llvm.sqrt.f32(float %v4823)
  %v4825 = fdiv float %v4821, %v4824
  %v4826 = fcmp une float %v4814, 0x0000000000000000
  %v4827 = select i1 %v4826, float %v4825, float 0x0000000000000000
  %v4828 = add i64 %v643, 0
  %v4829 = and i64 %v4828, %v290
  %v4830 = mul i64 %v4829, %v7
  %v4831 = add i64 %v4830, %v4803
  %v4832 = mul i64 %v4831, 8
  %v4833 = getelementptr inbounds float, ptr %v130, i64 %v4832
  %v4834 = mul i64 %v4803, 8
  %v4835 = getelementptr inbounds float, ptr %v202, i64 %v4834
  %v4836 = add i64 %v643, 0
  %v4837 = and i64 %v4836, %v308
  %v4838 = mul i64 %v4837, %v7
  %v4839 = add i64 %v4838, %v4803
  %v4840 = mul i64 %v4839, 1
  %v4841 = getelementptr inbounds float, ptr %v156, i64 %v4840
  %v4842 = getelementptr inbounds float, ptr %v4841, i64 0
  %v4843 = load float, ptr %v4842, align 4
  %v4844 = fcmp ogt float %v4843, 0x0000000000000000
  %v4845 = select i1 %v4844, float 0x3FF0000000000000, float 0x0000000000000000
  %v4846 = mul i64 %v4803, 1
  %v4847 = getelementptr inbounds float, ptr %v244, i64 %v4846
  %v4848 = getelementptr inbounds float, ptr %v4847, i64 0
  %v4849 = load float, ptr %v4848, align 4
  %v4850 = fcmp une float %v4845, 0x0000000000000000
  %v4851 = select i1 %v4850, float %v4849, float 0x0000000000000000
  %v4852 = fmul float 0x3FE0000000000000, %v4851
  %v4853 = fcmp une float %v4845, 0x0000000000000000
  %v4854 = select i1 %v4853, float %v4843, float 0x3FF0000000000000
  %v4855 = call float @llvm.sqrt.f32(float %v4854)
  %v4856 = fdiv float %v4852, %v4855
  %v4857 = fcmp une float %v4845, 0x0000000000000000
  %v4858 = select i1 %v4857, float %v4856, float 0x0000000000000000
  %v4859 = add i64 %v643, 0
  %v4860 = and i64 %v4859, %v288
  %v4861 = mul i64 %v4860, %v7
  %v4862 = add i64 %v4861, %v4803
  %v4863 = mul i64 %v4862, 8
  %v4864 = getelementptr inbounds float, ptr %v126, i64 %v4863
  %v4865 = mul i64 %v4803, 8
  %v4866 = getelementptr inbounds float, ptr %v208, i64 %v4865
  %v4867 = add i64 %v643, 0
  %v4868 = and i64 %v4867, %v270
  %v4869 = mul i64 %v4868, %v7
  %v4870 = add i64 %v4869, %v4803
  %v4871 = mul i64 %v4870, 30
  %v4872 = getelementptr inbounds float, ptr %v82, i64 %v4871
  %v4873 = add i64 %v643, 0
  %v4874 = and i64 %v4873, %v268
  %v4875 = mul i64 %v4874, %v7
  %v4876 = add i64 %v4875, %v4803
  %v4877 = mul i64 %v4876, 14
  %v4878 = getelementptr inbounds float, ptr %v80, i64 %v4877
  %v4879 = add i64 0, 0
  %v4880 = getelementptr inbounds float, ptr %v4833, i64 %v4879
  %v4881 = load <8 x float>, ptr %v4880, align 4
  %v4882 = insertelement <8 x float> poison, float %v4827, i64 0
  %v4883 = shufflevector <8 x float> %v4882, <8 x float> poison, <8 x i32> zeroinitializer
  %v4884 = fmul <8 x float> %v4883, %v4881
  %v4885 = fadd <8 x float> %v4884, %v4884
  %v4886 = add i64 0, 0
  %v4887 = getelementptr inbounds float, ptr %v4835, i64 %v4886
  %v4888 = load <8 x float>, ptr %v4887, align 4
  %v4889 = fadd <8 x float> %v4885, %v4888
  %v4890 = add i64 0, 0
  %v4891 = getelementptr inbounds float, ptr %v4864, i64 %v4890
  %v4892 = load <8 x float>, ptr %v4891, align 4
  %v4893 = insertelement <8 x float> poison, float %v4858, i64 0
  %v4894 = shufflevector <8 x float> %v4893, <8 x float> poison, <8 x i32> zeroinitializer
  %v4895 = fmul <8 x float> %v4894, %v4892
  %v4896 = fadd <8 x float> %v4895, %v4895
  %v4897 = add i64 0, 0
  %v4898 = getelementptr inbounds float, ptr %v4866, i64 %v4897
  %v4899 = load <8 x float>, ptr %v4898, align 4
  %v4900 = fadd <8 x float> %v4896, %v4899
  %v4901 = add i64 0, 0
  %v4902 = getelementptr inbounds float, ptr %v4872, i64 %v4901
  store <8 x float> %v4889, ptr %v4902, align 4
  %v4903 = add i64 0, 0
  %v4904 = getelementptr inbounds float, ptr %v4878, i64 %v4903
  store <8 x float> %v4900, ptr %v4904, align 4
  %v4905 = add nsw i64 %v4803, 1
  br label %b282
b284:
  %v4906 = add i64 %v7, 0
  %v4907 = sdiv i64 %v4906, 1
  %v4908 = add i64 %v2, 1
  %v4909 = mul i64 %v4907, %v2
  %v4910 = sdiv i64 %v4909, %v3
  %v4911 = mul i64 %v4910, 1
  %v4912 = icmp slt i64 %v4911, %v7
  %v4913 = select i1 %v4912, i64 %v4911, i64 %v7
  %v4914 = mul i64 %v4907, %v4908
  %v4915 = sdiv i64 %v4914, %v3
  %v4916 = mul i64 %v4915, 1
  %v4917 = icmp slt i64 %v4916, %v7
  %v4918 = select i1 %v4917, i64 %v4916, i64 %v7
  br label %b285
b285:
  %v4919 = phi i64 [ %v4913, %b284 ], [ %v4971, %b286 ]
  %v4920 = icmp slt i64 %v4919, %v4918
  br i1 %v4920, label %b286, label %b287
b286:
  %v4921 = mul i64 %v4919, 1
  %v4922 = getelementptr inbounds float, ptr %v242, i64 %v4921
  %v4923 = getelementptr inbounds float, ptr %v4922, i64 0
  %v4924 = load float, ptr %v4923, align 4
  %v4925 = add i64 %v643, 0
  %v4926 = and i64 %v4925, %v296
  %v4927 = mul i64 %v4926, %v7
  %v4928 = add i64 %v4927, %v4919
  %v4929 = mul i64 %v4928, 1
  %v4930 = getelementptr inbounds float, ptr %v144, i64 %v4929
  %v4931 = getelementptr inbounds float, ptr %v4930, i64 0
  %v4932 = load float, ptr %v4931, align 4
  %v4933 = call float @llvm.fabs.f32(float %v4932)
  %v4934 = fneg float %v4933
  %v4935 = fcmp olt float %v4934, 0xC05A400000000000
  %v4936 = select i1 %v4935, float 0xC05A400000000000, float %v4934
  %v4937 = call float @llvm.fmuladd.f32(float %v4936, float 0x3FF7154760000000, float 0x4168000000000000)
  %v4938 = fsub float %v4937, 0x4168000000000000
  %v4939 = call float @llvm.fmuladd.f32(float %v4938, float 0xBFE62E4000000000, float %v4936)
  %v4940 = call float @llvm.fmuladd.f32(float %v4938, float 0xBEB7F7D1C0000000, float %v4939)
  %v4941 = bitcast float %v4937 to i32
  %v4942 = fmul float %v4940, %v4940
  %v4943 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v4940, float 0x3F81227F40000000)
  %v4944 = call float @llvm.fmuladd.f32(float %v4943, float %v4940, float 0x3FA5556740000000)
  %v4945 = call float @llvm.fmuladd.f32(float %v4944, float %v4940, float 0x3FC5554B00000000)
  %v4946 = call float @llvm.fmuladd.f32(float %v4945, float %v4940, float 0x3FDFFFFFE0000000)
  %v4947 = call float @llvm.fmuladd.f32(float %v4942, float %v4946, float %v4940)
  %v4948 = sub i32 %v4941, 1262485250
  %v4949 = lshr i32 %v4948, 1
  %v4950 = sub i32 %v4948, %v4949
  %v4951 = shl i32 %v4949, 23
  %v4952 = bitcast i32 %v4951 to float
  %v4953 = shl i32 %v4950, 23
  %v4954 = bitcast i32 %v4953 to float
  %v4955 = fadd float %v4947, 0x3FF0000000000000
  %v4956 = fmul float %v4955, %v4952
  %v4957 = fmul float %v4956, %v4954
  %v4958 = fcmp olt float %v4932, 0x0000000000000000
  %v4959 = select i1 %v4958, float %v4957, float 0x3FF0000000000000
  %v4960 = fadd float %v4957, 0x3FF0000000000000
  %v4961 = fdiv float %v4959, %v4960
  %v4962 = fmul float %v4924, %v4961
  %v4963 = add i64 %v643, 0
  %v4964 = and i64 %v4963, %v268
  %v4965 = mul i64 %v4964, %v7
  %v4966 = add i64 %v4965, %v4919
  %v4967 = mul i64 %v4966, 14
  %v4968 = getelementptr inbounds float, ptr %v80, i64 %v4967
  %v4969 = add i64 8, 0
  %v4970 = getelementptr inbounds float, ptr %v4968, i64 %v4969
  store float %v4962, ptr %v4970, align 4
  %v4971 = add nsw i64 %v4919, 1
  br label %b285
b287:
  %v4972 = add i64 %v7, 0
  %v4973 = sdiv i64 %v4972, 1
  %v4974 = add i64 %v2, 1
  %v4975 = mul i64 %v4973, %v2
  %v4976 = sdiv i64 %v4975, %v3
  %v4977 = mul i64 %v4976, 1
  %v4978 = icmp slt i64 %v4977, %v7
  %v4979 = select i1 %v4978, i64 %v4977, i64 %v7
  %v4980 = mul i64 %v4973, %v4974
  %v4981 = sdiv i64 %v4980, %v3
  %v4982 = mul i64 %v4981, 1
  %v4983 = icmp slt i64 %v4982, %v7
  %v4984 = select i1 %v4983, i64 %v4982, i64 %v7
  br label %b288
b288:
  %v4985 = phi i64 [ %v4979, %b287 ], [ %v5015, %b289 ]
  %v4986 = icmp slt i64 %v4985, %v4984
  br i1 %v4986, label %b289, label %b290
b289:
  %v4987 = mul i64 %v4985, 1
  %v4988 = getelementptr inbounds float, ptr %v232, i64 %v4987
  %v4989 = getelementptr inbounds float, ptr %v4988, i64 0
  %v4990 = load float, ptr %v4989, align 4
  %v4991 = mul i64 %v4985, 1
  %v4992 = getelementptr inbounds float, ptr %v230, i64 %v4991
  %v4993 = getelementptr inbounds float, ptr %v4992, i64 0
  %v4994 = load float, ptr %v4993, align 4
  %v4995 = fsub float %v4990, %v4994
  %v4996 = add i64 %v643, 0
  %v4997 = and i64 %v4996, %v298
  %v4998 = mul i64 %v4997, %v7
  %v4999 = add i64 %v4998, %v4985
  %v5000 = mul i64 %v4999, 1
  %v5001 = getelementptr inbounds float, ptr %v146, i64 %v5000
  %v5002 = getelementptr inbounds float, ptr %v5001, i64 0
  %v5003 = load float, ptr %v5002, align 4
  %v5004 = fmul float %v4995, %v5003
  %v5005 = fsub float 0x3FF0000000000000, %v5003
  %v5006 = fmul float %v5004, %v5005
  %v5007 = add i64 %v643, 0
  %v5008 = and i64 %v5007, %v268
  %v5009 = mul i64 %v5008, %v7
  %v5010 = add i64 %v5009, %v4985
  %v5011 = mul i64 %v5010, 14
  %v5012 = getelementptr inbounds float, ptr %v80, i64 %v5011
  %v5013 = add i64 9, 0
  %v5014 = getelementptr inbounds float, ptr %v5012, i64 %v5013
  store float %v5006, ptr %v5014, align 4
  %v5015 = add nsw i64 %v4985, 1
  br label %b288
b290:
  %v5016 = add i64 %v7, 0
  %v5017 = sdiv i64 %v5016, 1
  %v5018 = add i64 %v2, 1
  %v5019 = mul i64 %v5017, %v2
  %v5020 = sdiv i64 %v5019, %v3
  %v5021 = mul i64 %v5020, 1
  %v5022 = icmp slt i64 %v5021, %v7
  %v5023 = select i1 %v5022, i64 %v5021, i64 %v7
  %v5024 = mul i64 %v5017, %v5018
  %v5025 = sdiv i64 %v5024, %v3
  %v5026 = mul i64 %v5025, 1
  %v5027 = icmp slt i64 %v5026, %v7
  %v5028 = select i1 %v5027, i64 %v5026, i64 %v7
  br label %b291
b291:
  %v5029 = phi i64 [ %v5023, %b290 ], [ %v5081, %b292 ]
  %v5030 = icmp slt i64 %v5029, %v5028
  br i1 %v5030, label %b292, label %b293
b292:
  %v5031 = mul i64 %v5029, 1
  %v5032 = getelementptr inbounds float, ptr %v212, i64 %v5031
  %v5033 = getelementptr inbounds float, ptr %v5032, i64 0
  %v5034 = load float, ptr %v5033, align 4
  %v5035 = add i64 %v643, 0
  %v5036 = and i64 %v5035, %v300
  %v5037 = mul i64 %v5036, %v7
  %v5038 = add i64 %v5037, %v5029
  %v5039 = mul i64 %v5038, 1
  %v5040 = getelementptr inbounds float, ptr %v148, i64 %v5039
  %v5041 = getelementptr inbounds float, ptr %v5040, i64 0
  %v5042 = load float, ptr %v5041, align 4
  %v5043 = call float @llvm.fabs.f32(float %v5042)
  %v5044 = fneg float %v5043
  %v5045 = fcmp olt float %v5044, 0xC05A400000000000
  %v5046 = select i1 %v5045, float 0xC05A400000000000, float %v5044
  %v5047 = call float @llvm.fmuladd.f32(float %v5046, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5048 = fsub float %v5047, 0x4168000000000000
  %v5049 = call float @llvm.fmuladd.f32(float %v5048, float 0xBFE62E4000000000, float %v5046)
  %v5050 = call float @llvm.fmuladd.f32(float %v5048, float 0xBEB7F7D1C0000000, float %v5049)
  %v5051 = bitcast float %v5047 to i32
  %v5052 = fmul float %v5050, %v5050
  %v5053 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5050, float 0x3F81227F40000000)
  %v5054 = call float @llvm.fmuladd.f32(float %v5053, float %v5050, float 0x3FA5556740000000)
  %v5055 = call float @llvm.fmuladd.f32(float %v5054, float %v5050, float 0x3FC5554B00000000)
  %v5056 = call float @llvm.fmuladd.f32(float %v5055, float %v5050, float 0x3FDFFFFFE0000000)
  %v5057 = call float @llvm.fmuladd.f32(float %v5052, float %v5056, float %v5050)
  %v5058 = sub i32 %v5051, 1262485250
  %v5059 = lshr i32 %v5058, 1
  %v5060 = sub i32 %v5058, %v5059
  %v5061 = shl i32 %v5059, 23
  %v5062 = bitcast i32 %v5061 to float
  %v5063 = shl i32 %v5060, 23
  %v5064 = bitcast i32 %v5063 to float
  %v5065 = fadd float %v5057, 0x3FF0000000000000
  %v5066 = fmul float %v5065, %v5062
  %v5067 = fmul float %v5066, %v5064
  %v5068 = fcmp olt float %v5042, 0x0000000000000000
  %v5069 = select i1 %v5068, float %v5067, float 0x3FF0000000000000
  %v5070 = fadd float %v5067, 0x3FF0000000000000
  %v5071 = fdiv float %v5069, %v5070
  %v5072 = fmul float %v5034, %v5071
  %v5073 = add i64 %v643, 0
  %v5074 = and i64 %v5073, %v268
  %v5075 = mul i64 %v5074, %v7
  %v5076 = add i64 %v5075, %v5029
  %v5077 = mul i64 %v5076, 14
  %v5078 = getelementptr inbounds float, ptr %v80, i64 %v5077
  %v5079 = add i64 10, 0
  %v5080 = getelementptr inbounds float, ptr %v5078, i64 %v5079
  store float %v5072, ptr %v5080, align 4
  %v5081 = add nsw i64 %v5029, 1
  br label %b291
b293:
  %v5082 = add i64 %v7, 0
  %v5083 = sdiv i64 %v5082, 1
  %v5084 = add i64 %v2, 1
  %v5085 = mul i64 %v5083, %v2
  %v5086 = sdiv i64 %v5085, %v3
  %v5087 = mul i64 %v5086, 1
  %v5088 = icmp slt i64 %v5087, %v7
  %v5089 = select i1 %v5088, i64 %v5087, i64 %v7
  %v5090 = mul i64 %v5083, %v5084
  %v5091 = sdiv i64 %v5090, %v3
  %v5092 = mul i64 %v5091, 1
  %v5093 = icmp slt i64 %v5092, %v7
  %v5094 = select i1 %v5093, i64 %v5092, i64 %v7
  br label %b294
b294:
  %v5095 = phi i64 [ %v5089, %b293 ], [ %v5147, %b295 ]
  %v5096 = icmp slt i64 %v5095, %v5094
  br i1 %v5096, label %b295, label %b296
b295:
  %v5097 = mul i64 %v5095, 1
  %v5098 = getelementptr inbounds float, ptr %v238, i64 %v5097
  %v5099 = getelementptr inbounds float, ptr %v5098, i64 0
  %v5100 = load float, ptr %v5099, align 4
  %v5101 = add i64 %v643, 0
  %v5102 = and i64 %v5101, %v302
  %v5103 = mul i64 %v5102, %v7
  %v5104 = add i64 %v5103, %v5095
  %v5105 = mul i64 %v5104, 1
  %v5106 = getelementptr inbounds float, ptr %v150, i64 %v5105
  %v5107 = getelementptr inbounds float, ptr %v5106, i64 0
  %v5108 = load float, ptr %v5107, align 4
  %v5109 = call float @llvm.fabs.f32(float %v5108)
  %v5110 = fneg float %v5109
  %v5111 = fcmp olt float %v5110, 0xC05A400000000000
  %v5112 = select i1 %v5111, float 0xC05A400000000000, float %v5110
  %v5113 = call float @llvm.fmuladd.f32(float %v5112, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5114 = fsub float %v5113, 0x4168000000000000
  %v5115 = call float @llvm.fmuladd.f32(float %v5114, float 0xBFE62E4000000000, float %v5112)
  %v5116 = call float @llvm.fmuladd.f32(float %v5114, float 0xBEB7F7D1C0000000, float %v5115)
  %v5117 = bitcast float %v5113 to i32
  %v5118 = fmul float %v5116, %v5116
  %v5119 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5116, float 0x3F81227F40000000)
  %v5120 = call float @llvm.fmuladd.f32(float %v5119, float %v5116, float 0x3FA5556740000000)
  %v5121 = call float @llvm.fmuladd.f32(float %v5120, float %v5116, float 0x3FC5554B00000000)
  %v5122 = call float @llvm.fmuladd.f32(float %v5121, float %v5116, float 0x3FDFFFFFE0000000)
  %v5123 = call float @llvm.fmuladd.f32(float %v5118, float %v5122, float %v5116)
  %v5124 = sub i32 %v5117, 1262485250
  %v5125 = lshr i32 %v5124, 1
  %v5126 = sub i32 %v5124, %v5125
  %v5127 = shl i32 %v5125, 23
  %v5128 = bitcast i32 %v5127 to float
  %v5129 = shl i32 %v5126, 23
  %v5130 = bitcast i32 %v5129 to float
  %v5131 = fadd float %v5123, 0x3FF0000000000000
  %v5132 = fmul float %v5131, %v5128
  %v5133 = fmul float %v5132, %v5130
  %v5134 = fcmp olt float %v5108, 0x0000000000000000
  %v5135 = select i1 %v5134, float %v5133, float 0x3FF0000000000000
  %v5136 = fadd float %v5133, 0x3FF0000000000000
  %v5137 = fdiv float %v5135, %v5136
  %v5138 = fmul float %v5100, %v5137
  %v5139 = add i64 %v643, 0
  %v5140 = and i64 %v5139, %v270
  %v5141 = mul i64 %v5140, %v7
  %v5142 = add i64 %v5141, %v5095
  %v5143 = mul i64 %v5142, 30
  %v5144 = getelementptr inbounds float, ptr %v82, i64 %v5143
  %v5145 = add i64 8, 0
  %v5146 = getelementptr inbounds float, ptr %v5144, i64 %v5145
  store float %v5138, ptr %v5146, align 4
  %v5147 = add nsw i64 %v5095, 1
  br label %b294
b296:
  %v5148 = add i64 %v7, 0
  %v5149 = sdiv i64 %v5148, 1
  %v5150 = add i64 %v2, 1
  %v5151 = mul i64 %v5149, %v2
  %v5152 = sdiv i64 %v5151, %v3
  %v5153 = mul i64 %v5152, 1
  %v5154 = icmp slt i64 %v5153, %v7
  %v5155 = select i1 %v5154, i64 %v5153, i64 %v7
  %v5156 = mul i64 %v5149, %v5150
  %v5157 = sdiv i64 %v5156, %v3
  %v5158 = mul i64 %v5157, 1
  %v5159 = icmp slt i64 %v5158, %v7
  %v5160 = select i1 %v5159, i64 %v5158, i64 %v7
  br label %b297
b297:
  %v5161 = phi i64 [ %v5155, %b296 ], [ %v5191, %b298 ]
  %v5162 = icmp slt i64 %v5161, %v5160
  br i1 %v5162, label %b298, label %b299
b298:
  %v5163 = mul i64 %v5161, 1
  %v5164 = getelementptr inbounds float, ptr %v226, i64 %v5163
  %v5165 = getelementptr inbounds float, ptr %v5164, i64 0
  %v5166 = load float, ptr %v5165, align 4
  %v5167 = mul i64 %v5161, 1
  %v5168 = getelementptr inbounds float, ptr %v214, i64 %v5167
  %v5169 = getelementptr inbounds float, ptr %v5168, i64 0
  %v5170 = load float, ptr %v5169, align 4
  %v5171 = fsub float %v5166, %v5170
  %v5172 = add i64 %v643, 0
  %v5173 = and i64 %v5172, %v304
  %v5174 = mul i64 %v5173, %v7
  %v5175 = add i64 %v5174, %v5161
  %v5176 = mul i64 %v5175, 1
  %v5177 = getelementptr inbounds float, ptr %v152, i64 %v5176
  %v5178 = getelementptr inbounds float, ptr %v5177, i64 0
  %v5179 = load float, ptr %v5178, align 4
  %v5180 = fmul float %v5171, %v5179
  %v5181 = fsub float 0x3FF0000000000000, %v5179
  %v5182 = fmul float %v5180, %v5181
  %v5183 = add i64 %v643, 0
  %v5184 = and i64 %v5183, %v270
  %v5185 = mul i64 %v5184, %v7
  %v5186 = add i64 %v5185, %v5161
  %v5187 = mul i64 %v5186, 30
  %v5188 = getelementptr inbounds float, ptr %v82, i64 %v5187
  %v5189 = add i64 9, 0
  %v5190 = getelementptr inbounds float, ptr %v5188, i64 %v5189
  store float %v5182, ptr %v5190, align 4
  %v5191 = add nsw i64 %v5161, 1
  br label %b297
b299:
  %v5192 = add i64 %v7, 0
  %v5193 = sdiv i64 %v5192, 1
  %v5194 = add i64 %v2, 1
  %v5195 = mul i64 %v5193, %v2
  %v5196 = sdiv i64 %v5195, %v3
  %v5197 = mul i64 %v5196, 1
  %v5198 = icmp slt i64 %v5197, %v7
  %v5199 = select i1 %v5198, i64 %v5197, i64 %v7
  %v5200 = mul i64 %v5193, %v5194
  %v5201 = sdiv i64 %v5200, %v3
  %v5202 = mul i64 %v5201, 1
  %v5203 = icmp slt i64 %v5202, %v7
  %v5204 = select i1 %v5203, i64 %v5202, i64 %v7
  br label %b300
b300:
  %v5205 = phi i64 [ %v5199, %b299 ], [ %v5257, %b301 ]
  %v5206 = icmp slt i64 %v5205, %v5204
  br i1 %v5206, label %b301, label %b302
b301:
  %v5207 = mul i64 %v5205, 1
  %v5208 = getelementptr inbounds float, ptr %v216, i64 %v5207
  %v5209 = getelementptr inbounds float, ptr %v5208, i64 0
  %v5210 = load float, ptr %v5209, align 4
  %v5211 = add i64 %v643, 0
  %v5212 = and i64 %v5211, %v306
  %v5213 = mul i64 %v5212, %v7
  %v5214 = add i64 %v5213, %v5205
  %v5215 = mul i64 %v5214, 1
  %v5216 = getelementptr inbounds float, ptr %v154, i64 %v5215
  %v5217 = getelementptr inbounds float, ptr %v5216, i64 0
  %v5218 = load float, ptr %v5217, align 4
  %v5219 = call float @llvm.fabs.f32(float %v5218)
  %v5220 = fneg float %v5219
  %v5221 = fcmp olt float %v5220, 0xC05A400000000000
  %v5222 = select i1 %v5221, float 0xC05A400000000000, float %v5220
  %v5223 = call float @llvm.fmuladd.f32(float %v5222, float 0x3FF7154760000000, float 0x4168000000000000)
  %v5224 = fsub float %v5223, 0x4168000000000000
  %v5225 = call float @llvm.fmuladd.f32(float %v5224, float 0xBFE62E4000000000, float %v5222)
  %v5226 = call float @llvm.fmuladd.f32(float %v5224, float 0xBEB7F7D1C0000000, float %v5225)
  %v5227 = bitcast float %v5223 to i32
  %v5228 = fmul float %v5226, %v5226
  %v5229 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v5226, float 0x3F81227F40000000)
  %v5230 = call float @llvm.fmuladd.f32(float %v5229, float %v5226, float 0x3FA5556740000000)
  %v5231 = call float @llvm.fmuladd.f32(float %v5230, float %v5226, float 0x3FC5554B00000000)
  %v5232 = call float @llvm.fmuladd.f32(float %v5231, float %v5226, float 0x3FDFFFFFE0000000)
  %v5233 = call float @llvm.fmuladd.f32(float %v5228, float %v5232, float %v5226)
  %v5234 = sub i32 %v5227, 1262485250
  %v5235 = lshr i32 %v5234, 1
  %v5236 = sub i32 %v5234, %v5235
  %v5237 = shl i32 %v5235, 23
  %v5238 = bitcast i32 %v5237 to float
  %v5239 = shl i32 %v5236, 23
  %v5240 = bitcast i32 %v5239 to float
  %v5241 = fadd float %v5233, 0x3FF0000000000000
  %v5242 = fmul float %v5241, %v5238
  %v5243 = fmul float %v5242, %v5240
  %v5244 = fcmp olt float %v5218, 0x0000000000000000
  %v5245 = select i1 %v5244, float %v5243, float 0x3FF0000000000000
  %v5246 = fadd float %v5243, 0x3FF0000000000000
  %v5247 = fdiv float %v5245, %v5246
  %v5248 = fmul float %v5210, %v5247
  %v5249 = add i64 %v643, 0
  %v5250 = and i64 %v5249, %v270
  %v5251 = mul i64 %v5250, %v7
  %v5252 = add i64 %v5251, %v5205
  %v5253 = mul i64 %v5252, 30
  %v5254 = getelementptr inbounds float, ptr %v82, i64 %v5253
  %v5255 = add i64 10, 0
  %v5256 = getelementptr inbounds float, ptr %v5254, i64 %v5255
  store float %v5248, ptr %v5256, align 4
  %v5257 = add nsw i64 %v5205, 1
  br label %b300
b302:
  %v5259 = add i64 %v7, 0
  %v5260 = sdiv i64 %v5259, 1
  %v5261 = add i64 %v2, 1
  %v5262 = mul i64 %v5260, %v2
  %v5263 = sdiv i64 %v5262, %v3
  %v5264 = mul i64 %v5263, 1
  %v5265 = icmp slt i64 %v5264, %v7
  %v5266 = select i1 %v5265, i64 %v5264, i64 %v7
  %v5267 = mul i64 %v5260, %v5261
  %v5268 = sdiv i64 %v5267, %v3
  %v5269 = mul i64 %v5268, 1
  %v5270 = icmp slt i64 %v5269, %v7
  %v5271 = select i1 %v5270, i64 %v5269, i64 %v7
  br label %b303
b303:
  %v5272 = phi i64 [ %v5266, %b302 ], [ %v5493, %b308 ]
  %v5273 = icmp slt i64 %v5272, %v5271
  br i1 %v5273, label %b304, label %b305
b304:
  %v5274 = add i64 %v5272, 96
  %v5275 = icmp slt i64 %v5274, %v5271
  %v5276 = select i1 %v5275, i64 %v5274, i64 %v5271
  br label %b306
b306:
  %v5277 = phi i64 [ 0, %b304 ], [ %v5492, %b311 ]
  %v5278 = icmp slt i64 %v5277, 1
  br i1 %v5278, label %b307, label %b308
b307:
  %v5279 = sub i64 %v5276, %v5272
  %v5280 = sub i64 8, 1
  %v5281 = add i64 %v5279, %v5280
  %v5282 = sdiv i64 %v5281, 8
  br label %b309
b309:
  %v5283 = phi i64 [ 0, %b307 ], [ %v5491, %b318 ]
  %v5284 = icmp slt i64 %v5283, %v5282
  br i1 %v5284, label %b310, label %b311
b310:
  %v5285 = mul i64 %v5279, %v5283
  %v5286 = sdiv i64 %v5285, %v5282
  %v5287 = add i64 %v5272, %v5286
  %v5288 = add i64 %v5283, 1
  %v5289 = mul i64 %v5279, %v5288
  %v5290 = sdiv i64 %v5289, %v5282
  %v5291 = add i64 %v5272, %v5290
  %v5292 = mul i64 %v5277, 352
  %v5293 = getelementptr inbounds float, ptr %v498, i64 %v5292
  %v5294 = sub i64 %v5291, %v5287
  %v5295 = add i64 %v643, 0
  %v5296 = and i64 %v5295, %v268
  %v5297 = mul i64 %v5296, %v7
  %v5298 = add i64 %v5297, %v5287
  %v5299 = mul i64 %v5298, 14
  %v5300 = getelementptr inbounds float, ptr %v80, i64 %v5299
  %v5301 = getelementptr inbounds float, ptr %v5300, i64 0
  %v5302 = sub i64 %v5294, 1
  %v5303 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v5302
  %v5304 = load ptr, ptr %v5303, align 4
  %v5305 = getelementptr inbounds float, ptr %v5258, i64 0
  %v5306 = icmp sgt i64 %v5294, 0
  br i1 %v5306, label %b312, label %b313
b312:
  call void %v5304(ptr %v5301, i64 14, ptr %v5293, i64 14, ptr %v5305, i64 8, i64 0)
  br label %b313
b313:
  %v5307 = add i64 %v5292, 112
  %v5308 = getelementptr inbounds float, ptr %v498, i64 %v5307
  %v5309 = sub i64 %v5291, %v5287
  %v5310 = add i64 %v643, 0
  %v5311 = and i64 %v5310, %v270
  %v5312 = mul i64 %v5311, %v7
  %v5313 = add i64 %v5312, %v5287
  %v5314 = mul i64 %v5313, 30
  %v5315 = getelementptr inbounds float, ptr %v82, i64 %v5314
  %v5316 = getelementptr inbounds float, ptr %v5315, i64 0
  %v5317 = sub i64 %v5309, 1
  %v5318 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v5317
  %v5319 = load ptr, ptr %v5318, align 4
  %v5320 = getelementptr inbounds float, ptr %v5258, i64 0
  %v5321 = icmp sgt i64 %v5309, 0
  br i1 %v5321, label %b314, label %b315
b314:
  call void %v5319(ptr %v5316, i64 30, ptr %v5308, i64 30, ptr %v5320, i64 8, i64 0)
  br label %b315
b315:
  %v5322 = add i64 %v5307, 240
  br label %b316
b316:
  %v5323 = phi i64 [ %v5287, %b315 ], [ %v5490, %b321 ]
  %v5324 = icmp slt i64 %v5323, %v5291
  br i1 %v5324, label %b317, label %b318
b317:
  %v5325 = sub i64 %v5323, %v5287
  %v5326 = mul i64 %v5325, 8
  %v5327 = getelementptr inbounds float, ptr %v5258, i64 %v5326
  %v5328 = add i64 %v643, 1
  %v5329 = and i64 %v5328, 1
  %v5330 = mul i64 %v5329, %v7
  %v5331 = add i64 %v5330, %v5323
  %v5332 = mul i64 %v5331, 8
  %v5333 = getelementptr inbounds float, ptr %v52, i64 %v5332
  %v5334 = add i64 %v643, 0
  %v5335 = and i64 %v5334, %v352
  %v5336 = mul i64 %v5335, %v7
  %v5337 = add i64 %v5336, %v5323
  %v5338 = mul i64 %v5337, 16
  %v5339 = getelementptr inbounds float, ptr %v200, i64 %v5338
  %v5340 = add i64 %v643, 1
  %v5341 = and i64 %v5340, %v260
  %v5342 = mul i64 %v5341, %v7
  %v5343 = add i64 %v5342, %v5323
  %v5344 = mul i64 %v5343, 8
  %v5345 = getelementptr inbounds float, ptr %v42, i64 %v5344
  %v5346 = add i64 %v643, 0
  %v5347 = and i64 %v5346, %v280
  %v5348 = mul i64 %v5347, %v7
  %v5349 = add i64 %v5348, %v5323
  %v5350 = mul i64 %v5349, 8
  %v5351 = getelementptr inbounds float, ptr %v104, i64 %v5350
  %v5352 = add i64 %v643, 1
  %v5353 = and i64 %v5352, 1
  %v5354 = mul i64 %v5353, %v7
  %v5355 = add i64 %v5354, %v5323
  %v5356 = mul i64 %v5355, 8
  %v5357 = getelementptr inbounds float, ptr %v54, i64 %v5356
  %v5358 = add i64 %v643, 0
  %v5359 = and i64 %v5358, %v276
  %v5360 = mul i64 %v5359, %v7
  %v5361 = add i64 %v5360, %v5323
  %v5362 = mul i64 %v5361, 8
  %v5363 = getelementptr inbounds float, ptr %v100, i64 %v5362
  %v5364 = add i64 %v643, 0
  %v5365 = and i64 %v5364, %v278
  %v5366 = mul i64 %v5365, %v7
  %v5367 = add i64 %v5366, %v5323
  %v5368 = mul i64 %v5367, 8
  %v5369 = getelementptr inbounds float, ptr %v102, i64 %v5368
  %v5370 = add i64 %v643, 0
  %v5371 = and i64 %v5370, %v274
  %v5372 = mul i64 %v5371, %v7
  %v5373 = add i64 %v5372, %v5323
  %v5374 = mul i64 %v5373, 8
  %v5375 = getelementptr inbounds float, ptr %v98, i64 %v5374
  %v5376 = add i64 %v643, 0
  %v5377 = and i64 %v5376, %v260
  %v5378 = mul i64 %v5377, %v7
  %v5379 = add i64 %v5378, %v5323
  %v5380 = mul i64 %v5379, 8
  %v5381 = getelementptr inbounds float, ptr %v42, i64 %v5380
  %v5382 = add i64 %v643, 0
  %v5383 = and i64 %v5382, %v272
  %v5384 = mul i64 %v5383, %v7
  %v5385 = add i64 %v5384, %v5323
  %v5386 = mul i64 %v5385, 32
  %v5387 = getelementptr inbounds float, ptr %v84, i64 %v5386
  %v5388 = add i64 %v643, 0
  %v5389 = and i64 %v5388, 1
  %v5390 = mul i64 %v5389, %v7
  %v5391 = add i64 %v5390, %v5323
  %v5392 = mul i64 %v5391, 8
  %v5393 = getelementptr inbounds float, ptr %v54, i64 %v5392
  br label %b319
b319:
  %v5394 = phi i64 [ 0, %b317 ], [ %v5489, %b320 ]
  %v5395 = icmp slt i64 %v5394, 1
  br i1 %v5395, label %b320, label %b321
b320:
  %v5396 = mul i64 %v5277, 1
  %v5397 = add i64 %v5396, %v5394
  %v5398 = mul i64 %v5397, 8
  %v5399 = add i64 0, %v5394
  %v5400 = mul i64 %v5399, 8
  %v5401 = getelementptr inbounds float, ptr %v5327, i64 %v5400
  %v5402 = load <8 x float>, ptr %v5401, align 4
  %v5403 = add i64 0, %v5398
  %v5404 = getelementptr inbounds float, ptr %v5333, i64 %v5403
  %v5405 = load <8 x float>, ptr %v5404, align 4
  %v5406 = add i64 0, %v5398
  %v5407 = getelementptr inbounds float, ptr %v5339, i64 %v5406
  %v5408 = load <8 x float>, ptr %v5407, align 4
  %v5409 = fadd <8 x float> %v5405, %v5408
  %v5410 = fadd <8 x float> %v5409, %v5402
  %v5411 = add i64 0, %v5398
  %v5412 = getelementptr inbounds float, ptr %v5345, i64 %v5411
  %v5413 = load <8 x float>, ptr %v5412, align 4
  %v5414 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v5413)
  %v5415 = fcmp ogt <8 x float> %v5414, splat (float 0x4023000000000000)
  %v5416 = select <8 x i1> %v5415, <8 x float> splat (float 0x4023000000000000), <8 x float> %v5414
  %v5417 = fadd <8 x float> %v5416, %v5416
  %v5418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5417, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v5419 = fsub <8 x float> %v5418, splat (float 0x4168000000000000)
  %v5420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5419, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v5417)
  %v5421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5419, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v5420)
  %v5422 = bitcast <8 x float> %v5418 to <8 x i32>
  %v5423 = fmul <8 x float> %v5421, %v5421
  %v5424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v5421, <8 x float> splat (float 0x3F81227F40000000))
  %v5425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5424, <8 x float> %v5421, <8 x float> splat (float 0x3FA5556740000000))
  %v5426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5425, <8 x float> %v5421, <8 x float> splat (float 0x3FC5554B00000000))
  %v5427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5426, <8 x float> %v5421, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v5428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5423, <8 x float> %v5427, <8 x float> %v5421)
  %v5429 = shl <8 x i32> %v5422, splat (i32 23)
  %v5430 = add <8 x i32> %v5429, splat (i32 1065353216)
  %v5431 = bitcast <8 x i32> %v5430 to <8 x float>
  %v5432 = fsub <8 x float> %v5431, splat (float 0x3FF0000000000000)
  %v5433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v5431, <8 x float> %v5428, <8 x float> %v5432)
  %v5434 = fadd <8 x float> %v5433, splat (float 0x4000000000000000)
  %v5435 = fdiv <8 x float> %v5433, %v5434
  %v5436 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v5435, <8 x float> %v5413)
  %v5437 = fmul <8 x float> %v5410, %v5436
  %v5438 = add i64 0, %v5398
  %v5439 = getelementptr inbounds float, ptr %v5351, i64 %v5438
  %v5440 = load <8 x float>, ptr %v5439, align 4
  %v5441 = fmul <8 x float> %v5437, %v5440
  %v5442 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5443 = shufflevector <8 x float> %v5442, <8 x float> poison, <8 x i32> zeroinitializer
  %v5444 = fsub <8 x float> %v5443, %v5440
  %v5445 = fmul <8 x float> %v5441, %v5444
  %v5446 = add i64 0, %v5398
  %v5447 = getelementptr inbounds float, ptr %v5357, i64 %v5446
  %v5448 = load <8 x float>, ptr %v5447, align 4
  %v5449 = fmul <8 x float> %v5410, %v5440
  %v5450 = fmul <8 x float> %v5436, %v5436
  %v5451 = fsub <8 x float> %v5443, %v5450
  %v5452 = fmul <8 x float> %v5449, %v5451
  %v5453 = fadd <8 x float> %v5448, %v5452
  %v5454 = add i64 0, %v5398
  %v5455 = getelementptr inbounds float, ptr %v5363, i64 %v5454
  %v5456 = load <8 x float>, ptr %v5455, align 4
  %v5457 = fmul <8 x float> %v5453, %v5456
  %v5458 = add i64 0, %v5398
  %v5459 = getelementptr inbounds float, ptr %v5369, i64 %v5458
  %v5460 = load <8 x float>, ptr %v5459, align 4
  %v5461 = fmul <8 x float> %v5460, %v5460
  %v5462 = fsub <8 x float> %v5443, %v5461
  %v5463 = fmul <8 x float> %v5457, %v5462
  %v5464 = fmul <8 x float> %v5453, %v5460
  %v5465 = fmul <8 x float> %v5464, %v5456
  %v5466 = fsub <8 x float> %v5443, %v5456
  %v5467 = fmul <8 x float> %v5465, %v5466
  %v5468 = add i64 0, %v5398
  %v5469 = getelementptr inbounds float, ptr %v5375, i64 %v5468
  %v5470 = load <8 x float>, ptr %v5469, align 4
  %v5471 = fmul <8 x float> %v5453, %v5470
  %v5472 = add i64 0, %v5398
  %v5473 = getelementptr inbounds float, ptr %v5381, i64 %v5472
  %v5474 = load <8 x float>, ptr %v5473, align 4
  %v5475 = fmul <8 x float> %v5453, %v5474
  %v5476 = fmul <8 x float> %v5475, %v5470
  %v5477 = fsub <8 x float> %v5443, %v5470
  %v5478 = fmul <8 x float> %v5476, %v5477
  %v5479 = add i64 24, %v5398
  %v5480 = getelementptr inbounds float, ptr %v5387, i64 %v5479
  store <8 x float> %v5445, ptr %v5480, align 4
  %v5481 = add i64 16, %v5398
  %v5482 = getelementptr inbounds float, ptr %v5387, i64 %v5481
  store <8 x float> %v5463, ptr %v5482, align 4
  %v5483 = add i64 0, %v5398
  %v5484 = getelementptr inbounds float, ptr %v5387, i64 %v5483
  store <8 x float> %v5467, ptr %v5484, align 4
  %v5485 = add i64 0, %v5398
  %v5486 = getelementptr inbounds float, ptr %v5393, i64 %v5485
  store <8 x float> %v5471, ptr %v5486, align 4
  %v5487 = add i64 8, %v5398
  %v5488 = getelementptr inbounds float, ptr %v5387, i64 %v5487
  store <8 x float> %v5478, ptr %v5488, align 4
  %v5489 = add nsw i64 %v5394, 1
  br label %b319
b321:
  %v5490 = add nsw i64 %v5323, 1
  br label %b316
b318:
  %v5491 = add nsw i64 %v5283, 1
  br label %b309
b311:
  %v5492 = add nsw i64 %v5277, 1
  br label %b306
b308:
  %v5493 = add nsw i64 %v5272, 96
  br label %b303
b305:
  %v5495 = add i64 %v7, 0
  %v5496 = sdiv i64 %v5495, 1
  %v5497 = add i64 %v2, 1
  %v5498 = mul i64 %v5496, %v2
  %v5499 = sdiv i64 %v5498, %v3
  %v5500 = mul i64 %v5499, 1
  %v5501 = icmp slt i64 %v5500, %v7
  %v5502 = select i1 %v5501, i64 %v5500, i64 %v7
  %v5503 = mul i64 %v5496, %v5497
  %v5504 = sdiv i64 %v5503, %v3
  %v5505 = mul i64 %v5504, 1
  %v5506 = icmp slt i64 %v5505, %v7
  %v5507 = select i1 %v5506, i64 %v5505, i64 %v7
  br label %b322
b322:
  %v5508 = phi i64 [ %v5502, %b305 ], [ %v5594, %b327 ]
  %v5509 = icmp slt i64 %v5508, %v5507
  br i1 %v5509, label %b323, label %b324
b323:
  %v5510 = add i64 %v5508, 96
  %v5511 = icmp slt i64 %v5510, %v5507
  %v5512 = select i1 %v5511, i64 %v5510, i64 %v5507
  br label %b325
b325:
  %v5513 = phi i64 [ 0, %b323 ], [ %v5593, %b330 ]
  %v5514 = icmp slt i64 %v5513, 1
  br i1 %v5514, label %b326, label %b327
b326:
  %v5515 = sub i64 %v5512, %v5508
  %v5516 = sub i64 4, 1
  %v5517 = add i64 %v5515, %v5516
  %v5518 = sdiv i64 %v5517, 4
  br label %b328
b328:
  %v5519 = phi i64 [ 0, %b326 ], [ %v5592, %b335 ]
  %v5520 = icmp slt i64 %v5519, %v5518
  br i1 %v5520, label %b329, label %b330
b329:
  %v5521 = mul i64 %v5515, %v5519
  %v5522 = sdiv i64 %v5521, %v5518
  %v5523 = add i64 %v5508, %v5522
  %v5524 = add i64 %v5519, 1
  %v5525 = mul i64 %v5515, %v5524
  %v5526 = sdiv i64 %v5525, %v5518
  %v5527 = add i64 %v5508, %v5526
  %v5528 = mul i64 %v5513, 768
  %v5529 = getelementptr inbounds float, ptr %v499, i64 %v5528
  %v5530 = sub i64 %v5527, %v5523
  %v5531 = add i64 %v643, 0
  %v5532 = and i64 %v5531, %v272
  %v5533 = mul i64 %v5532, %v7
  %v5534 = add i64 %v5533, %v5523
  %v5535 = mul i64 %v5534, 32
  %v5536 = getelementptr inbounds float, ptr %v84, i64 %v5535
  %v5537 = getelementptr inbounds float, ptr %v5536, i64 0
  %v5538 = sub i64 %v5530, 1
  %v5539 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v5538
  %v5540 = load ptr, ptr %v5539, align 4
  %v5541 = getelementptr inbounds float, ptr %v5494, i64 0
  %v5542 = icmp sgt i64 %v5530, 0
  br i1 %v5542, label %b331, label %b332
b331:
  call void %v5540(ptr %v5537, i64 32, ptr %v5529, i64 32, ptr %v5541, i64 24, i64 8)
  br label %b332
b332:
  %v5543 = add i64 %v5528, 768
  br label %b333
b333:
  %v5544 = phi i64 [ %v5523, %b332 ], [ %v5591, %b338 ]
  %v5545 = icmp slt i64 %v5544, %v5527
  br i1 %v5545, label %b334, label %b335
b334:
  %v5546 = sub i64 %v5544, %v5523
  %v5547 = mul i64 %v5546, 24
  %v5548 = getelementptr inbounds float, ptr %v5494, i64 %v5547
  %v5549 = add i64 %v643, 0
  %v5550 = and i64 %v5549, 1
  %v5551 = mul i64 %v5550, %v7
  %v5552 = add i64 %v5551, %v5544
  %v5553 = mul i64 %v5552, 8
  %v5554 = getelementptr inbounds float, ptr %v52, i64 %v5553
  %v5555 = add i64 %v643, 0
  %v5556 = and i64 %v5555, %v264
  %v5557 = mul i64 %v5556, %v7
  %v5558 = add i64 %v5557, %v5544
  %v5559 = mul i64 %v5558, 8
  %v5560 = getelementptr inbounds float, ptr %v58, i64 %v5559
  %v5561 = add i64 %v643, 0
  %v5562 = and i64 %v5561, 1
  %v5563 = mul i64 %v5562, %v7
  %v5564 = add i64 %v5563, %v5544
  %v5565 = mul i64 %v5564, 8
  %v5566 = getelementptr inbounds float, ptr %v50, i64 %v5565
  br label %b336
b336:
  %v5567 = phi i64 [ 0, %b334 ], [ %v5590, %b337 ]
  %v5568 = icmp slt i64 %v5567, 1
  br i1 %v5568, label %b337, label %b338
b337:
  %v5569 = mul i64 %v5513, 1
  %v5570 = add i64 %v5569, %v5567
  %v5571 = mul i64 %v5570, 8
  %v5572 = add i64 0, %v5567
  %v5573 = mul i64 %v5572, 8
  %v5574 = getelementptr inbounds float, ptr %v5548, i64 %v5573
  %v5575 = load <8 x float>, ptr %v5574, align 4
  %v5576 = add i64 1, %v5567
  %v5577 = mul i64 %v5576, 8
  %v5578 = getelementptr inbounds float, ptr %v5548, i64 %v5577
  %v5579 = load <8 x float>, ptr %v5578, align 4
  %v5580 = add i64 2, %v5567
  %v5581 = mul i64 %v5580, 8
  %v5582 = getelementptr inbounds float, ptr %v5548, i64 %v5581
  %v5583 = load <8 x float>, ptr %v5582, align 4
  %v5584 = add i64 0, %v5571
  %v5585 = getelementptr inbounds float, ptr %v5554, i64 %v5584
  store <8 x float> %v5575, ptr %v5585, align 4
  %v5586 = add i64 0, %v5571
  %v5587 = getelementptr inbounds float, ptr %v5560, i64 %v5586
  store <8 x float> %v5579, ptr %v5587, align 4
  %v5588 = add i64 0, %v5571
  %v5589 = getelementptr inbounds float, ptr %v5566, i64 %v5588
  store <8 x float> %v5583, ptr %v5589, align 4
  %v5590 = add nsw i64 %v5567, 1
  br label %b336
b338:
  %v5591 = add nsw i64 %v5544, 1
  br label %b333
b335:
  %v5592 = add nsw i64 %v5519, 1
  br label %b328
b330:
  %v5593 = add nsw i64 %v5513, 1
  br label %b325
b327:
  %v5594 = add nsw i64 %v5508, 96
  br label %b322
b324:
  %v5595 = add nsw i64 %v640, 1
  br label %b48
b50:
  %v5596 = icmp sgt i64 %v3, 1
  br i1 %v5596, label %b339, label %b340
b339:
  %v5597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5598 = atomicrmw add ptr %v5597, i64 1 acq_rel
  %v5599 = load i64, ptr %v361, align 8
  %v5600 = add i64 %v5599, 1
  store i64 %v5600, ptr %v361, align 8
  %v5601 = mul i64 %v3, %v5600
  br label %b341
b341:
  %v5602 = load atomic i64, ptr %v5597 acquire, align 8
  %v5603 = icmp slt i64 %v5602, %v5601
  br i1 %v5603, label %b342, label %b343
b342:
  %v5604 = call i32 @sched_yield()
  br label %b341
b343:
  br label %b340
b340:
  %v5605 = mul i64 0, 32
  %v5606 = getelementptr inbounds float, ptr %v84, i64 %v5605
  %v5607 = getelementptr inbounds float, ptr %v5606, i64 0
  %v5608 = mul i64 0, 8
  %v5609 = getelementptr inbounds float, ptr %v10, i64 %v5608
  %v5610 = getelementptr inbounds float, ptr %v5609, i64 0
  %v5611 = getelementptr inbounds float, ptr %v366, i64 12288
  %v5612 = add i64 32, 1
  %v5613 = sdiv i64 %v5612, 2
  %v5614 = add i64 %v2, 1
  %v5615 = mul i64 %v5613, %v2
  %v5616 = sdiv i64 %v5615, %v3
  %v5617 = mul i64 %v5616, 2
  %v5618 = icmp slt i64 %v5617, 32
  %v5619 = select i1 %v5618, i64 %v5617, i64 32
  %v5620 = mul i64 %v5613, %v5614
  %v5621 = sdiv i64 %v5620, %v3
  %v5622 = mul i64 %v5621, 2
  %v5623 = icmp slt i64 %v5622, 32
  %v5624 = select i1 %v5623, i64 %v5622, i64 32
  %v5625 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b344
b344:
  %v5626 = phi i64 [ %v5619, %b340 ], [ %v5634, %b349 ]
  %v5627 = icmp slt i64 %v5626, %v5624
  br i1 %v5627, label %b345, label %b346
b345:
  %v5628 = mul i64 %v5626, 16
  %v5629 = getelementptr inbounds float, ptr %v5625, i64 %v5628
  br label %b347
b347:
  %v5630 = phi i64 [ 0, %b345 ], [ %v5633, %b348 ]
  %v5631 = icmp slt i64 %v5630, 8
  br i1 %v5631, label %b348, label %b349
b348:
  %v5632 = getelementptr inbounds float, ptr %v5629, i64 %v5630
  store float 0x0000000000000000, ptr %v5632, align 4
  %v5633 = add nsw i64 %v5630, 1
  br label %b347
b349:
  %v5634 = add nsw i64 %v5626, 1
  br label %b344
b346:
  %v5635 = mul i64 %v8, 1
  br label %b350
b350:
  %v5636 = phi i64 [ 0, %b346 ], [ %v5740, %b355 ]
  %v5637 = icmp slt i64 %v5636, %v5635
  br i1 %v5637, label %b351, label %b352
b351:
  %v5638 = sub i64 %v5635, %v5636
  %v5639 = icmp slt i64 %v5638, 384
  %v5640 = select i1 %v5639, i64 %v5638, i64 384
  br label %b353
b353:
  %v5641 = phi i64 [ %v5619, %b351 ], [ %v5739, %b379 ]
  %v5642 = icmp slt i64 %v5641, %v5624
  br i1 %v5642, label %b354, label %b355
b354:
  %v5643 = sub i64 %v5624, %v5641
  %v5644 = icmp slt i64 %v5643, 64
  %v5645 = select i1 %v5644, i64 %v5643, i64 64
  %v5646 = sdiv i64 %v5645, 2
  %v5647 = mul i64 %v5646, 2
  %v5648 = sub i64 %v5645, %v5647
  %v5649 = mul i64 %v5636, 32
  %v5650 = add i64 %v5649, %v5641
  %v5651 = getelementptr inbounds float, ptr %v5607, i64 %v5650
  br label %b356
b356:
  %v5652 = phi i64 [ 0, %b354 ], [ %v5678, %b364 ]
  %v5653 = icmp slt i64 %v5652, %v5640
  br i1 %v5653, label %b357, label %b358
b357:
  %v5654 = mul i64 %v5652, 32
  %v5655 = getelementptr inbounds float, ptr %v5651, i64 %v5654
  %v5656 = mul i64 %v5652, 2
  %v5657 = getelementptr inbounds float, ptr %v5611, i64 %v5656
  br label %b359
b359:
  %v5658 = phi i64 [ 0, %b357 ], [ %v5667, %b360 ]
  %v5659 = icmp slt i64 %v5658, %v5646
  br i1 %v5659, label %b360, label %b361
b360:
  %v5660 = mul i64 %v5658, 2
  %v5661 = getelementptr inbounds float, ptr %v5655, i64 %v5660
  %v5662 = mul i64 %v5658, 768
  %v5663 = getelementptr inbounds float, ptr %v5657, i64 %v5662
  %v5664 = getelementptr inbounds float, ptr %v5661, i64 0
  %v5665 = load <2 x float>, ptr %v5664, align 4
  %v5666 = getelementptr inbounds float, ptr %v5663, i64 0
  store <2 x float> %v5665, ptr %v5666, align 4
  %v5667 = add nsw i64 %v5658, 1
  br label %b359
b361:
  %v5668 = mul i64 %v5646, 2
  %v5669 = getelementptr inbounds float, ptr %v5655, i64 %v5668
  %v5670 = mul i64 %v5646, 768
  %v5671 = getelementptr inbounds float, ptr %v5657, i64 %v5670
  br label %b362
b362:
  %v5672 = phi i64 [ 0, %b361 ], [ %v5677, %b363 ]
  %v5673 = icmp slt i64 %v5672, %v5648
  br i1 %v5673, label %b363, label %b364
b363:
  %v5674 = getelementptr inbounds float, ptr %v5669, i64 %v5672
  %v5675 = load float, ptr %v5674, align 4
  %v5676 = getelementptr inbounds float, ptr %v5671, i64 %v5672
  store float %v5675, ptr %v5676, align 4
  %v5677 = add nsw i64 %v5672, 1
  br label %b362, !llvm.loop !0
b364:
  %v5678 = add nsw i64 %v5652, 1
  br label %b356
b358:
  br label %b365
b365:
  %v5679 = phi i64 [ 0, %b358 ], [ %v5714, %b373 ]
  %v5680 = icmp slt i64 %v5679, 0
  br i1 %v5680, label %b366, label %b367
b366:
  %v5681 = mul i64 %v5636, 8
  %v5682 = add i64 %v5681, %v5679
  %v5683 = getelementptr inbounds float, ptr %v5610, i64 %v5682
  br label %b368
b368:
  %v5684 = phi i64 [ 0, %b366 ], [ %v5702, %b369 ]
  %v5685 = icmp slt i64 %v5684, %v5640
  br i1 %v5685, label %b369, label %b370
b369:
  %v5686 = mul i64 %v5684, 8
  %v5687 = getelementptr inbounds float, ptr %v5683, i64 %v5686
  %v5688 = mul i64 %v5684, 32
  %v5689 = getelementptr inbounds float, ptr %v366, i64 %v5688
  %v5690 = getelementptr inbounds float, ptr %v5687, i64 0
  %v5691 = load <8 x float>, ptr %v5690, align 4
  %v5692 = getelementptr inbounds float, ptr %v5689, i64 0
  store <8 x float> %v5691, ptr %v5692, align 4
  %v5693 = getelementptr inbounds float, ptr %v5687, i64 8
  %v5694 = load <8 x float>, ptr %v5693, align 4
  %v5695 = getelementptr inbounds float, ptr %v5689, i64 8
  store <8 x float> %v5694, ptr %v5695, align 4
  %v5696 = getelementptr inbounds float, ptr %v5687, i64 16
  %v5697 = load <8 x float>, ptr %v5696, align 4
  %v5698 = getelementptr inbounds float, ptr %v5689, i64 16
  store <8 x float> %v5697, ptr %v5698, align 4
  %v5699 = getelementptr inbounds float, ptr %v5687, i64 24
  %v5700 = load <8 x float>, ptr %v5699, align 4
  %v5701 = getelementptr inbounds float, ptr %v5689, i64 24
  store <8 x float> %v5700, ptr %v5701, align 4
  %v5702 = add nsw i64 %v5684, 1
  br label %b368
b370:
  %v5703 = sdiv i64 %v5645, 2
  br label %b371
b371:
  %v5704 = phi i64 [ 0, %b370 ], [ %v5713, %b372 ]
  %v5705 = icmp slt i64 %v5704, %v5703
  br i1 %v5705, label %b372, label %b373
b372:
  %v5706 = mul i64 %v5704, 2
  %v5707 = add i64 %v5641, %v5706
  %v5708 = mul i64 %v5704, 768
  %v5709 = getelementptr inbounds float, ptr %v5611, i64 %v5708
  %v5710 = mul i64 %v5707, 16
  %v5711 = add i64 %v5710, %v5679
  %v5712 = getelementptr inbounds float, ptr %v5625, i64 %v5711
  call void @outer_2x32(ptr %v5709, ptr %v366, i64 %v5640, ptr %v5712, i64 16)
  %v5713 = add nsw i64 %v5704, 1
  br label %b371
b373:
  %v5714 = add nsw i64 %v5679, 32
  br label %b365
b367:
  %v5715 = mul i64 %v5636, 8
  %v5716 = add i64 %v5715, 0
  %v5717 = getelementptr inbounds float, ptr %v5610, i64 %v5716
  br label %b374
b374:
  %v5718 = phi i64 [ 0, %b367 ], [ %v5727, %b375 ]
  %v5719 = icmp slt i64 %v5718, %v5640
  br i1 %v5719, label %b375, label %b376
b375:
  %v5720 = mul i64 %v5718, 8
  %v5721 = getelementptr inbounds float, ptr %v5717, i64 %v5720
  %v5722 = mul i64 %v5718, 8
  %v5723 = getelementptr inbounds float, ptr %v366, i64 %v5722
  %v5724 = getelementptr inbounds float, ptr %v5721, i64 0
  %v5725 = load <8 x float>, ptr %v5724, align 4
  %v5726 = getelementptr inbounds float, ptr %v5723, i64 0
  store <8 x float> %v5725, ptr %v5726, align 4
  %v5727 = add nsw i64 %v5718, 1
  br label %b374
b376:
  %v5728 = sdiv i64 %v5645, 2
  br label %b377
b377:
  %v5729 = phi i64 [ 0, %b376 ], [ %v5738, %b378 ]
  %v5730 = icmp slt i64 %v5729, %v5728
  br i1 %v5730, label %b378, label %b379
b378:
  %v5731 = mul i64 %v5729, 2
  %v5732 = add i64 %v5641, %v5731
  %v5733 = mul i64 %v5729, 768
  %v5734 = getelementptr inbounds float, ptr %v5611, i64 %v5733
  %v5735 = mul i64 %v5732, 16
  %v5736 = add i64 %v5735, 0
  %v5737 = getelementptr inbounds float, ptr %v5625, i64 %v5736
  call void @outer_2x8(ptr %v5734, ptr %v366, i64 %v5640, ptr %v5737, i64 16)
  %v5738 = add nsw i64 %v5729, 1
  br label %b377
b379:
  %v5739 = add nsw i64 %v5641, 64
  br label %b353
b355:
  %v5740 = add nsw i64 %v5636, 384
  br label %b350
b352:
  %v5741 = icmp sgt i64 %v3, 1
  br i1 %v5741, label %b380, label %b381
b380:
  %v5742 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5743 = atomicrmw add ptr %v5742, i64 1 acq_rel
  %v5744 = load i64, ptr %v361, align 8
  %v5745 = add i64 %v5744, 1
  store i64 %v5745, ptr %v361, align 8
  %v5746 = mul i64 %v3, %v5745
  br label %b382
b382:
  %v5747 = load atomic i64, ptr %v5742 acquire, align 8
  %v5748 = icmp slt i64 %v5747, %v5746
  br i1 %v5748, label %b383, label %b384
b383:
  %v5749 = call i32 @sched_yield()
  br label %b382
b384:
  br label %b381
b381:
  %v5750 = mul i64 0, 32
  %v5751 = getelementptr inbounds float, ptr %v84, i64 %v5750
  %v5752 = getelementptr inbounds float, ptr %v5751, i64 0
  %v5753 = mul i64 0, 8
  %v5754 = getelementptr inbounds float, ptr %v38, i64 %v5753
  %v5755 = getelementptr inbounds float, ptr %v5754, i64 0
  %v5756 = getelementptr inbounds float, ptr %v366, i64 12288
  %v5757 = add i64 32, 1
  %v5758 = sdiv i64 %v5757, 2
  %v5759 = add i64 %v2, 1
  %v5760 = mul i64 %v5758, %v2
  %v5761 = sdiv i64 %v5760, %v3
  %v5762 = mul i64 %v5761, 2
  %v5763 = icmp slt i64 %v5762, 32
  %v5764 = select i1 %v5763, i64 %v5762, i64 32
  %v5765 = mul i64 %v5758, %v5759
  %v5766 = sdiv i64 %v5765, %v3
  %v5767 = mul i64 %v5766, 2
  %v5768 = icmp slt i64 %v5767, 32
  %v5769 = select i1 %v5768, i64 %v5767, i64 32
  %v5770 = getelementptr inbounds float, ptr %v60, i64 8
  br label %b385
b385:
  %v5771 = phi i64 [ %v5764, %b381 ], [ %v5779, %b390 ]
  %v5772 = icmp slt i64 %v5771, %v5769
  br i1 %v5772, label %b386, label %b387
b386:
  %v5773 = mul i64 %v5771, 16
  %v5774 = getelementptr inbounds float, ptr %v5770, i64 %v5773
  br label %b388
b388:
  %v5775 = phi i64 [ 0, %b386 ], [ %v5778, %b389 ]
  %v5776 = icmp slt i64 %v5775, 8
  br i1 %v5776, label %b389, label %b390
b389:
  %v5777 = getelementptr inbounds float, ptr %v5774, i64 %v5775
  store float 0x0000000000000000, ptr %v5777, align 4
  %v5778 = add nsw i64 %v5775, 1
  br label %b388
b390:
  %v5779 = add nsw i64 %v5771, 1
  br label %b385
b387:
  %v5780 = mul i64 %v8, 1
  br label %b391
b391:
  %v5781 = phi i64 [ 0, %b387 ], [ %v5885, %b396 ]
  %v5782 = icmp slt i64 %v5781, %v5780
  br i1 %v5782, label %b392, label %b393
b392:
  %v5783 = sub i64 %v5780, %v5781
  %v5784 = icmp slt i64 %v5783, 384
  %v5785 = select i1 %v5784, i64 %v5783, i64 384
  br label %b394
b394:
  %v5786 = phi i64 [ %v5764, %b392 ], [ %v5884, %b420 ]
  %v5787 = icmp slt i64 %v5786, %v5769
  br i1 %v5787, label %b395, label %b396
b395:
  %v5788 = sub i64 %v5769, %v5786
  %v5789 = icmp slt i64 %v5788, 64
  %v5790 = select i1 %v5789, i64 %v5788, i64 64
  %v5791 = sdiv i64 %v5790, 2
  %v5792 = mul i64 %v5791, 2
  %v5793 = sub i64 %v5790, %v5792
  %v5794 = mul i64 %v5781, 32
  %v5795 = add i64 %v5794, %v5786
  %v5796 = getelementptr inbounds float, ptr %v5752, i64 %v5795
  br label %b397
b397:
  %v5797 = phi i64 [ 0, %b395 ], [ %v5823, %b405 ]
  %v5798 = icmp slt i64 %v5797, %v5785
  br i1 %v5798, label %b398, label %b399
b398:
  %v5799 = mul i64 %v5797, 32
  %v5800 = getelementptr inbounds float, ptr %v5796, i64 %v5799
  %v5801 = mul i64 %v5797, 2
  %v5802 = getelementptr inbounds float, ptr %v5756, i64 %v5801
  br label %b400
b400:
  %v5803 = phi i64 [ 0, %b398 ], [ %v5812, %b401 ]
  %v5804 = icmp slt i64 %v5803, %v5791
  br i1 %v5804, label %b401, label %b402
b401:
  %v5805 = mul i64 %v5803, 2
  %v5806 = getelementptr inbounds float, ptr %v5800, i64 %v5805
  %v5807 = mul i64 %v5803, 768
  %v5808 = getelementptr inbounds float, ptr %v5802, i64 %v5807
  %v5809 = getelementptr inbounds float, ptr %v5806, i64 0
  %v5810 = load <2 x float>, ptr %v5809, align 4
  %v5811 = getelementptr inbounds float, ptr %v5808, i64 0
  store <2 x float> %v5810, ptr %v5811, align 4
  %v5812 = add nsw i64 %v5803, 1
  br label %b400
b402:
  %v5813 = mul i64 %v5791, 2
  %v5814 = getelementptr inbounds float, ptr %v5800, i64 %v5813
  %v5815 = mul i64 %v5791, 768
  %v5816 = getelementptr inbounds float, ptr %v5802, i64 %v5815
  br label %b403
b403:
  %v5817 = phi i64 [ 0, %b402 ], [ %v5822, %b404 ]
  %v5818 = icmp slt i64 %v5817, %v5793
  br i1 %v5818, label %b404, label %b405
b404:
  %v5819 = getelementptr inbounds float, ptr %v5814, i64 %v5817
  %v5820 = load float, ptr %v5819, align 4
  %v5821 = getelementptr inbounds float, ptr %v5816, i64 %v5817
  store float %v5820, ptr %v5821, align 4
  %v5822 = add nsw i64 %v5817, 1
  br label %b403, !llvm.loop !3
b405:
  %v5823 = add nsw i64 %v5797, 1
  br label %b397
b399:
  br label %b406
b406:
  %v5824 = phi i64 [ 0, %b399 ], [ %v5859, %b414 ]
  %v5825 = icmp slt i64 %v5824, 0
  br i1 %v5825, label %b407, label %b408
b407:
  %v5826 = mul i64 %v5781, 8
  %v5827 = add i64 %v5826, %v5824
  %v5828 = getelementptr inbounds float, ptr %v5755, i64 %v5827
  br label %b409
b409:
  %v5829 = phi i64 [ 0, %b407 ], [ %v5847, %b410 ]
  %v5830 = icmp slt i64 %v5829, %v5785
  br i1 %v5830, label %b410, label %b411
b410:
  %v5831 = mul i64 %v5829, 8
  %v5832 = getelementptr inbounds float, ptr %v5828, i64 %v5831
  %v5833 = mul i64 %v5829, 32
  %v5834 = getelementptr inbounds float, ptr %v366, i64 %v5833
  %v5835 = getelementptr inbounds float, ptr %v5832, i64 0
  %v5836 = load <8 x float>, ptr %v5835, align 4
  %v5837 = getelementptr inbounds float, ptr %v5834, i64 0
  store <8 x float> %v5836, ptr %v5837, align 4
  %v5838 = getelementptr inbounds float, ptr %v5832, i64 8
  %v5839 = load <8 x float>, ptr %v5838, align 4
  %v5840 = getelementptr inbounds float, ptr %v5834, i64 8
  store <8 x float> %v5839, ptr %v5840, align 4
  %v5841 = getelementptr inbounds float, ptr %v5832, i64 16
  %v5842 = load <8 x float>, ptr %v5841, align 4
  %v5843 = getelementptr inbounds float, ptr %v5834, i64 16
  store <8 x float> %v5842, ptr %v5843, align 4
  %v5844 = getelementptr inbounds float, ptr %v5832, i64 24
  %v5845 = load <8 x float>, ptr %v5844, align 4
  %v5846 = getelementptr inbounds float, ptr %v5834, i64 24
  store <8 x float> %v5845, ptr %v5846, align 4
  %v5847 = add nsw i64 %v5829, 1
  br label %b409
b411:
  %v5848 = sdiv i64 %v5790, 2
  br label %b412
b412:
  %v5849 = phi i64 [ 0, %b411 ], [ %v5858, %b413 ]
  %v5850 = icmp slt i64 %v5849, %v5848
  br i1 %v5850, label %b413, label %b414
b413:
  %v5851 = mul i64 %v5849, 2
  %v5852 = add i64 %v5786, %v5851
  %v5853 = mul i64 %v5849, 768
  %v5854 = getelementptr inbounds float, ptr %v5756, i64 %v5853
  %v5855 = mul i64 %v5852, 16
  %v5856 = add i64 %v5855, %v5824
  %v5857 = getelementptr inbounds float, ptr %v5770, i64 %v5856
  call void @outer_2x32(ptr %v5854, ptr %v366, i64 %v5785, ptr %v5857, i64 16)
  %v5858 = add nsw i64 %v5849, 1
  br label %b412
b414:
  %v5859 = add nsw i64 %v5824, 32
  br label %b406
b408:
  %v5860 = mul i64 %v5781, 8
  %v5861 = add i64 %v5860, 0
  %v5862 = getelementptr inbounds float, ptr %v5755, i64 %v5861
  br label %b415
b415:
  %v5863 = phi i64 [ 0, %b408 ], [ %v5872, %b416 ]
  %v5864 = icmp slt i64 %v5863, %v5785
  br i1 %v5864, label %b416, label %b417
b416:
  %v5865 = mul i64 %v5863, 8
  %v5866 = getelementptr inbounds float, ptr %v5862, i64 %v5865
  %v5867 = mul i64 %v5863, 8
  %v5868 = getelementptr inbounds float, ptr %v366, i64 %v5867
  %v5869 = getelementptr inbounds float, ptr %v5866, i64 0
  %v5870 = load <8 x float>, ptr %v5869, align 4
  %v5871 = getelementptr inbounds float, ptr %v5868, i64 0
  store <8 x float> %v5870, ptr %v5871, align 4
  %v5872 = add nsw i64 %v5863, 1
  br label %b415
b417:
  %v5873 = sdiv i64 %v5790, 2
  br label %b418
b418:
  %v5874 = phi i64 [ 0, %b417 ], [ %v5883, %b419 ]
  %v5875 = icmp slt i64 %v5874, %v5873
  br i1 %v5875, label %b419, label %b420
b419:
  %v5876 = mul i64 %v5874, 2
  %v5877 = add i64 %v5786, %v5876
  %v5878 = mul i64 %v5874, 768
  %v5879 = getelementptr inbounds float, ptr %v5756, i64 %v5878
  %v5880 = mul i64 %v5877, 16
  %v5881 = add i64 %v5880, 0
  %v5882 = getelementptr inbounds float, ptr %v5770, i64 %v5881
  call void @outer_2x8(ptr %v5879, ptr %v366, i64 %v5785, ptr %v5882, i64 16)
  %v5883 = add nsw i64 %v5874, 1
  br label %b418
b420:
  %v5884 = add nsw i64 %v5786, 64
  br label %b394
b396:
  %v5885 = add nsw i64 %v5781, 384
  br label %b391
b393:
  %v5886 = icmp sgt i64 %v3, 1
  br i1 %v5886, label %b421, label %b422
b421:
  %v5887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5888 = atomicrmw add ptr %v5887, i64 1 acq_rel
  %v5889 = load i64, ptr %v361, align 8
  %v5890 = add i64 %v5889, 1
  store i64 %v5890, ptr %v361, align 8
  %v5891 = mul i64 %v3, %v5890
  br label %b423
b423:
  %v5892 = load atomic i64, ptr %v5887 acquire, align 8
  %v5893 = icmp slt i64 %v5892, %v5891
  br i1 %v5893, label %b424, label %b425
b424:
  %v5894 = call i32 @sched_yield()
  br label %b423
b425:
  br label %b422
b422:
  %v5895 = mul i64 0, 32
  %v5896 = getelementptr inbounds float, ptr %v84, i64 %v5895
  %v5897 = getelementptr inbounds float, ptr %v5896, i64 0
  %v5898 = mul i64 0, 8
  %v5899 = getelementptr inbounds float, ptr %v40, i64 %v5898
  %v5900 = getelementptr inbounds float, ptr %v5899, i64 0
  %v5901 = getelementptr inbounds float, ptr %v366, i64 12288
  %v5902 = add i64 32, 1
  %v5903 = sdiv i64 %v5902, 2
  %v5904 = add i64 %v2, 1
  %v5905 = mul i64 %v5903, %v2
  %v5906 = sdiv i64 %v5905, %v3
  %v5907 = mul i64 %v5906, 2
  %v5908 = icmp slt i64 %v5907, 32
  %v5909 = select i1 %v5908, i64 %v5907, i64 32
  %v5910 = mul i64 %v5903, %v5904
  %v5911 = sdiv i64 %v5910, %v3
  %v5912 = mul i64 %v5911, 2
  %v5913 = icmp slt i64 %v5912, 32
  %v5914 = select i1 %v5913, i64 %v5912, i64 32
  %v5915 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b426
b426:
  %v5916 = phi i64 [ %v5909, %b422 ], [ %v5924, %b431 ]
  %v5917 = icmp slt i64 %v5916, %v5914
  br i1 %v5917, label %b427, label %b428
b427:
  %v5918 = mul i64 %v5916, 8
  %v5919 = getelementptr inbounds float, ptr %v5915, i64 %v5918
  br label %b429
b429:
  %v5920 = phi i64 [ 0, %b427 ], [ %v5923, %b430 ]
  %v5921 = icmp slt i64 %v5920, 8
  br i1 %v5921, label %b430, label %b431
b430:
  %v5922 = getelementptr inbounds float, ptr %v5919, i64 %v5920
  store float 0x0000000000000000, ptr %v5922, align 4
  %v5923 = add nsw i64 %v5920, 1
  br label %b429
b431:
  %v5924 = add nsw i64 %v5916, 1
  br label %b426
b428:
  %v5925 = mul i64 %v8, 1
  br label %b432
b432:
  %v5926 = phi i64 [ 0, %b428 ], [ %v6030, %b437 ]
  %v5927 = icmp slt i64 %v5926, %v5925
  br i1 %v5927, label %b433, label %b434
b433:
  %v5928 = sub i64 %v5925, %v5926
  %v5929 = icmp slt i64 %v5928, 384
  %v5930 = select i1 %v5929, i64 %v5928, i64 384
  br label %b435
b435:
  %v5931 = phi i64 [ %v5909, %b433 ], [ %v6029, %b461 ]
  %v5932 = icmp slt i64 %v5931, %v5914
  br i1 %v5932, label %b436, label %b437
b436:
  %v5933 = sub i64 %v5914, %v5931
  %v5934 = icmp slt i64 %v5933, 64
  %v5935 = select i1 %v5934, i64 %v5933, i64 64
  %v5936 = sdiv i64 %v5935, 2
  %v5937 = mul i64 %v5936, 2
  %v5938 = sub i64 %v5935, %v5937
  %v5939 = mul i64 %v5926, 32
  %v5940 = add i64 %v5939, %v5931
  %v5941 = getelementptr inbounds float, ptr %v5897, i64 %v5940
  br label %b438
b438:
  %v5942 = phi i64 [ 0, %b436 ], [ %v5968, %b446 ]
  %v5943 = icmp slt i64 %v5942, %v5930
  br i1 %v5943, label %b439, label %b440
b439:
  %v5944 = mul i64 %v5942, 32
  %v5945 = getelementptr inbounds float, ptr %v5941, i64 %v5944
  %v5946 = mul i64 %v5942, 2
  %v5947 = getelementptr inbounds float, ptr %v5901, i64 %v5946
  br label %b441
b441:
  %v5948 = phi i64 [ 0, %b439 ], [ %v5957, %b442 ]
  %v5949 = icmp slt i64 %v5948, %v5936
  br i1 %v5949, label %b442, label %b443
b442:
  %v5950 = mul i64 %v5948, 2
  %v5951 = getelementptr inbounds float, ptr %v5945, i64 %v5950
  %v5952 = mul i64 %v5948, 768
  %v5953 = getelementptr inbounds float, ptr %v5947, i64 %v5952
  %v5954 = getelementptr inbounds float, ptr %v5951, i64 0
  %v5955 = load <2 x float>, ptr %v5954, align 4
  %v5956 = getelementptr inbounds float, ptr %v5953, i64 0
  store <2 x float> %v5955, ptr %v5956, align 4
  %v5957 = add nsw i64 %v5948, 1
  br label %b441
b443:
  %v5958 = mul i64 %v5936, 2
  %v5959 = getelementptr inbounds float, ptr %v5945, i64 %v5958
  %v5960 = mul i64 %v5936, 768
  %v5961 = getelementptr inbounds float, ptr %v5947, i64 %v5960
  br label %b444
b444:
  %v5962 = phi i64 [ 0, %b443 ], [ %v5967, %b445 ]
  %v5963 = icmp slt i64 %v5962, %v5938
  br i1 %v5963, label %b445, label %b446
b445:
  %v5964 = getelementptr inbounds float, ptr %v5959, i64 %v5962
  %v5965 = load float, ptr %v5964, align 4
  %v5966 = getelementptr inbounds float, ptr %v5961, i64 %v5962
  store float %v5965, ptr %v5966, align 4
  %v5967 = add nsw i64 %v5962, 1
  br label %b444, !llvm.loop !6
b446:
  %v5968 = add nsw i64 %v5942, 1
  br label %b438
b440:
  br label %b447
b447:
  %v5969 = phi i64 [ 0, %b440 ], [ %v6004, %b455 ]
  %v5970 = icmp slt i64 %v5969, 0
  br i1 %v5970, label %b448, label %b449
b448:
  %v5971 = mul i64 %v5926, 8
  %v5972 = add i64 %v5971, %v5969
  %v5973 = getelementptr inbounds float, ptr %v5900, i64 %v5972
  br label %b450
b450:
  %v5974 = phi i64 [ 0, %b448 ], [ %v5992, %b451 ]
  %v5975 = icmp slt i64 %v5974, %v5930
  br i1 %v5975, label %b451, label %b452
b451:
  %v5976 = mul i64 %v5974, 8
  %v5977 = getelementptr inbounds float, ptr %v5973, i64 %v5976
  %v5978 = mul i64 %v5974, 32
  %v5979 = getelementptr inbounds float, ptr %v366, i64 %v5978
  %v5980 = getelementptr inbounds float, ptr %v5977, i64 0
  %v5981 = load <8 x float>, ptr %v5980, align 4
  %v5982 = getelementptr inbounds float, ptr %v5979, i64 0
  store <8 x float> %v5981, ptr %v5982, align 4
  %v5983 = getelementptr inbounds float, ptr %v5977, i64 8
  %v5984 = load <8 x float>, ptr %v5983, align 4
  %v5985 = getelementptr inbounds float, ptr %v5979, i64 8
  store <8 x float> %v5984, ptr %v5985, align 4
  %v5986 = getelementptr inbounds float, ptr %v5977, i64 16
  %v5987 = load <8 x float>, ptr %v5986, align 4
  %v5988 = getelementptr inbounds float, ptr %v5979, i64 16
  store <8 x float> %v5987, ptr %v5988, align 4
  %v5989 = getelementptr inbounds float, ptr %v5977, i64 24
  %v5990 = load <8 x float>, ptr %v5989, align 4
  %v5991 = getelementptr inbounds float, ptr %v5979, i64 24
  store <8 x float> %v5990, ptr %v5991, align 4
  %v5992 = add nsw i64 %v5974, 1
  br label %b450
b452:
  %v5993 = sdiv i64 %v5935, 2
  br label %b453
b453:
  %v5994 = phi i64 [ 0, %b452 ], [ %v6003, %b454 ]
  %v5995 = icmp slt i64 %v5994, %v5993
  br i1 %v5995, label %b454, label %b455
b454:
  %v5996 = mul i64 %v5994, 2
  %v5997 = add i64 %v5931, %v5996
  %v5998 = mul i64 %v5994, 768
  %v5999 = getelementptr inbounds float, ptr %v5901, i64 %v5998
  %v6000 = mul i64 %v5997, 8
  %v6001 = add i64 %v6000, %v5969
  %v6002 = getelementptr inbounds float, ptr %v5915, i64 %v6001
  call void @outer_2x32(ptr %v5999, ptr %v366, i64 %v5930, ptr %v6002, i64 8)
  %v6003 = add nsw i64 %v5994, 1
  br label %b453
b455:
  %v6004 = add nsw i64 %v5969, 32
  br label %b447
b449:
  %v6005 = mul i64 %v5926, 8
  %v6006 = add i64 %v6005, 0
  %v6007 = getelementptr inbounds float, ptr %v5900, i64 %v6006
  br label %b456
b456:
  %v6008 = phi i64 [ 0, %b449 ], [ %v6017, %b457 ]
  %v6009 = icmp slt i64 %v6008, %v5930
  br i1 %v6009, label %b457, label %b458
b457:
  %v6010 = mul i64 %v6008, 8
  %v6011 = getelementptr inbounds float, ptr %v6007, i64 %v6010
  %v6012 = mul i64 %v6008, 8
  %v6013 = getelementptr inbounds float, ptr %v366, i64 %v6012
  %v6014 = getelementptr inbounds float, ptr %v6011, i64 0
  %v6015 = load <8 x float>, ptr %v6014, align 4
  %v6016 = getelementptr inbounds float, ptr %v6013, i64 0
  store <8 x float> %v6015, ptr %v6016, align 4
  %v6017 = add nsw i64 %v6008, 1
  br label %b456
b458:
  %v6018 = sdiv i64 %v5935, 2
  br label %b459
b459:
  %v6019 = phi i64 [ 0, %b458 ], [ %v6028, %b460 ]
  %v6020 = icmp slt i64 %v6019, %v6018
  br i1 %v6020, label %b460, label %b461
b460:
  %v6021 = mul i64 %v6019, 2
  %v6022 = add i64 %v5931, %v6021
  %v6023 = mul i64 %v6019, 768
  %v6024 = getelementptr inbounds float, ptr %v5901, i64 %v6023
  %v6025 = mul i64 %v6022, 8
  %v6026 = add i64 %v6025, 0
  %v6027 = getelementptr inbounds float, ptr %v5915, i64 %v6026
  call void @outer_2x8(ptr %v6024, ptr %v366, i64 %v5930, ptr %v6027, i64 8)
  %v6028 = add nsw i64 %v6019, 1
  br label %b459
b461:
  %v6029 = add nsw i64 %v5931, 64
  br label %b435
b437:
  %v6030 = add nsw i64 %v5926, 384
  br label %b432
b434:
  %v6031 = icmp sgt i64 %v3, 1
  br i1 %v6031, label %b462, label %b463
b462:
  %v6032 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6033 = atomicrmw add ptr %v6032, i64 1 acq_rel
  %v6034 = load i64, ptr %v361, align 8
  %v6035 = add i64 %v6034, 1
  store i64 %v6035, ptr %v361, align 8
  %v6036 = mul i64 %v3, %v6035
  br label %b464
b464:
  %v6037 = load atomic i64, ptr %v6032 acquire, align 8
  %v6038 = icmp slt i64 %v6037, %v6036
  br i1 %v6038, label %b465, label %b466
b465:
  %v6039 = call i32 @sched_yield()
  br label %b464
b466:
  br label %b463
b463:
  %v6040 = icmp eq i64 %v2, 0
  br i1 %v6040, label %b467, label %b468
b467:
  br label %b469
b469:
  %v6041 = phi i64 [ 0, %b467 ], [ %v6063, %b474 ]
  %v6042 = icmp slt i64 %v6041, 32
  br i1 %v6042, label %b470, label %b471
b470:
  br label %b472
b472:
  %v6043 = phi i64 [ 0, %b470 ], [ %v6060, %b477 ]
  %v6044 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v6059, %b477 ]
  %v6045 = icmp slt i64 %v6043, %v8
  br i1 %v6045, label %b473, label %b474
b473:
  %v6046 = add i64 %v6043, 128
  %v6047 = icmp slt i64 %v6046, %v8
  %v6048 = select i1 %v6047, i64 %v6046, i64 %v8
  br label %b475
b475:
  %v6049 = phi i64 [ %v6043, %b473 ], [ %v6058, %b476 ]
  %v6050 = phi <8 x float> [ splat (float 0x0000000000000000), %b473 ], [ %v6057, %b476 ]
  %v6051 = icmp slt i64 %v6049, %v6048
  br i1 %v6051, label %b476, label %b477
b476:
  %v6052 = mul i64 %v6049, 32
  %v6053 = getelementptr inbounds float, ptr %v84, i64 %v6052
  %v6054 = add i64 0, %v6041
  %v6055 = getelementptr inbounds float, ptr %v6053, i64 %v6054
  %v6056 = load <8 x float>, ptr %v6055, align 4
  %v6057 = fadd <8 x float> %v6050, %v6056
  %v6058 = add nsw i64 %v6049, 1
  br label %b475
b477:
  %v6059 = fadd <8 x float> %v6044, %v6050
  %v6060 = add nsw i64 %v6043, 128
  br label %b472
b474:
  %v6061 = add i64 0, %v6041
  %v6062 = getelementptr inbounds float, ptr %v64, i64 %v6061
  store <8 x float> %v6044, ptr %v6062, align 4
  %v6063 = add nsw i64 %v6041, 8
  br label %b469
b471:
  br label %b468
b468:
  %v6064 = icmp sgt i64 %v3, 1
  br i1 %v6064, label %b478, label %b479
b478:
  %v6065 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6066 = atomicrmw add ptr %v6065, i64 1 acq_rel
  %v6067 = load i64, ptr %v361, align 8
  %v6068 = add i64 %v6067, 1
  store i64 %v6068, ptr %v361, align 8
  %v6069 = mul i64 %v3, %v6068
  br label %b480
b480:
  %v6070 = load atomic i64, ptr %v6065 acquire, align 8
  %v6071 = icmp slt i64 %v6070, %v6069
  br i1 %v6071, label %b481, label %b482
b481:
  %v6072 = call i32 @sched_yield()
  br label %b480
b482:
  br label %b479
b479:
  %v6073 = mul i64 0, 30
  %v6074 = getelementptr inbounds float, ptr %v82, i64 %v6073
  %v6075 = getelementptr inbounds float, ptr %v6074, i64 0
  %v6076 = mul i64 1, %v7
  %v6077 = add i64 0, %v6076
  %v6078 = mul i64 %v6077, 8
  %v6079 = getelementptr inbounds float, ptr %v40, i64 %v6078
  %v6080 = getelementptr inbounds float, ptr %v6079, i64 0
  %v6081 = getelementptr inbounds float, ptr %v366, i64 12288
  %v6082 = add i64 30, 1
  %v6083 = sdiv i64 %v6082, 2
  %v6084 = add i64 %v2, 1
  %v6085 = mul i64 %v6083, %v2
  %v6086 = sdiv i64 %v6085, %v3
  %v6087 = mul i64 %v6086, 2
  %v6088 = icmp slt i64 %v6087, 30
  %v6089 = select i1 %v6088, i64 %v6087, i64 30
  %v6090 = mul i64 %v6083, %v6084
  %v6091 = sdiv i64 %v6090, %v3
  %v6092 = mul i64 %v6091, 2
  %v6093 = icmp slt i64 %v6092, 30
  %v6094 = select i1 %v6093, i64 %v6092, i64 30
  %v6095 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b483
b483:
  %v6096 = phi i64 [ %v6089, %b479 ], [ %v6104, %b488 ]
  %v6097 = icmp slt i64 %v6096, %v6094
  br i1 %v6097, label %b484, label %b485
b484:
  %v6098 = mul i64 %v6096, 8
  %v6099 = getelementptr inbounds float, ptr %v6095, i64 %v6098
  br label %b486
b486:
  %v6100 = phi i64 [ 0, %b484 ], [ %v6103, %b487 ]
  %v6101 = icmp slt i64 %v6100, 8
  br i1 %v6101, label %b487, label %b488
b487:
  %v6102 = getelementptr inbounds float, ptr %v6099, i64 %v6100
  store float 0x0000000000000000, ptr %v6102, align 4
  %v6103 = add nsw i64 %v6100, 1
  br label %b486
b488:
  %v6104 = add nsw i64 %v6096, 1
  br label %b483
b485:
  %v6105 = mul i64 %v8, 1
  br label %b489
b489:
  %v6106 = phi i64 [ 0, %b485 ], [ %v6210, %b494 ]
  %v6107 = icmp slt i64 %v6106, %v6105
  br i1 %v6107, label %b490, label %b491
b490:
  %v6108 = sub i64 %v6105, %v6106
  %v6109 = icmp slt i64 %v6108, 384
  %v6110 = select i1 %v6109, i64 %v6108, i64 384
  br label %b492
b492:
  %v6111 = phi i64 [ %v6089, %b490 ], [ %v6209, %b518 ]
  %v6112 = icmp slt i64 %v6111, %v6094
  br i1 %v6112, label %b493, label %b494
b493:
  %v6113 = sub i64 %v6094, %v6111
  %v6114 = icmp slt i64 %v6113, 64
  %v6115 = select i1 %v6114, i64 %v6113, i64 64
  %v6116 = sdiv i64 %v6115, 2
  %v6117 = mul i64 %v6116, 2
  %v6118 = sub i64 %v6115, %v6117
  %v6119 = mul i64 %v6106, 30
  %v6120 = add i64 %v6119, %v6111
  %v6121 = getelementptr inbounds float, ptr %v6075, i64 %v6120
  br label %b495
b495:
  %v6122 = phi i64 [ 0, %b493 ], [ %v6148, %b503 ]
  %v6123 = icmp slt i64 %v6122, %v6110
  br i1 %v6123, label %b496, label %b497
b496:
  %v6124 = mul i64 %v6122, 30
  %v6125 = getelementptr inbounds float, ptr %v6121, i64 %v6124
  %v6126 = mul i64 %v6122, 2
  %v6127 = getelementptr inbounds float, ptr %v6081, i64 %v6126
  br label %b498
b498:
  %v6128 = phi i64 [ 0, %b496 ], [ %v6137, %b499 ]
  %v6129 = icmp slt i64 %v6128, %v6116
  br i1 %v6129, label %b499, label %b500
b499:
  %v6130 = mul i64 %v6128, 2
  %v6131 = getelementptr inbounds float, ptr %v6125, i64 %v6130
  %v6132 = mul i64 %v6128, 768
  %v6133 = getelementptr inbounds float, ptr %v6127, i64 %v6132
  %v6134 = getelementptr inbounds float, ptr %v6131, i64 0
  %v6135 = load <2 x float>, ptr %v6134, align 4
  %v6136 = getelementptr inbounds float, ptr %v6133, i64 0
  store <2 x float> %v6135, ptr %v6136, align 4
  %v6137 = add nsw i64 %v6128, 1
  br label %b498
b500:
  %v6138 = mul i64 %v6116, 2
  %v6139 = getelementptr inbounds float, ptr %v6125, i64 %v6138
  %v6140 = mul i64 %v6116, 768
  %v6141 = getelementptr inbounds float, ptr %v6127, i64 %v6140
  br label %b501
b501:
  %v6142 = phi i64 [ 0, %b500 ], [ %v6147, %b502 ]
  %v6143 = icmp slt i64 %v6142, %v6118
  br i1 %v6143, label %b502, label %b503
b502:
  %v6144 = getelementptr inbounds float, ptr %v6139, i64 %v6142
  %v6145 = load float, ptr %v6144, align 4
  %v6146 = getelementptr inbounds float, ptr %v6141, i64 %v6142
  store float %v6145, ptr %v6146, align 4
  %v6147 = add nsw i64 %v6142, 1
  br label %b501, !llvm.loop !9
b503:
  %v6148 = add nsw i64 %v6122, 1
  br label %b495
b497:
  br label %b504
b504:
  %v6149 = phi i64 [ 0, %b497 ], [ %v6184, %b512 ]
  %v6150 = icmp slt i64 %v6149, 0
  br i1 %v6150, label %b505, label %b506
b505:
  %v6151 = mul i64 %v6106, 8
  %v6152 = add i64 %v6151, %v6149
  %v6153 = getelementptr inbounds float, ptr %v6080, i64 %v6152
  br label %b507
b507:
  %v6154 = phi i64 [ 0, %b505 ], [ %v6172, %b508 ]
  %v6155 = icmp slt i64 %v6154, %v6110
  br i1 %v6155, label %b508, label %b509
b508:
  %v6156 = mul i64 %v6154, 8
  %v6157 = getelementptr inbounds float, ptr %v6153, i64 %v6156
  %v6158 = mul i64 %v6154, 32
  %v6159 = getelementptr inbounds float, ptr %v366, i64 %v6158
  %v6160 = getelementptr inbounds float, ptr %v6157, i64 0
  %v6161 = load <8 x float>, ptr %v6160, align 4
  %v6162 = getelementptr inbounds float, ptr %v6159, i64 0
  store <8 x float> %v6161, ptr %v6162, align 4
  %v6163 = getelementptr inbounds float, ptr %v6157, i64 8
  %v6164 = load <8 x float>, ptr %v6163, align 4
  %v6165 = getelementptr inbounds float, ptr %v6159, i64 8
  store <8 x float> %v6164, ptr %v6165, align 4
  %v6166 = getelementptr inbounds float, ptr %v6157, i64 16
  %v6167 = load <8 x float>, ptr %v6166, align 4
  %v6168 = getelementptr inbounds float, ptr %v6159, i64 16
  store <8 x float> %v6167, ptr %v6168, align 4
  %v6169 = getelementptr inbounds float, ptr %v6157, i64 24
  %v6170 = load <8 x float>, ptr %v6169, align 4
  %v6171 = getelementptr inbounds float, ptr %v6159, i64 24
  store <8 x float> %v6170, ptr %v6171, align 4
  %v6172 = add nsw i64 %v6154, 1
  br label %b507
b509:
  %v6173 = sdiv i64 %v6115, 2
  br label %b510
b510:
  %v6174 = phi i64 [ 0, %b509 ], [ %v6183, %b511 ]
  %v6175 = icmp slt i64 %v6174, %v6173
  br i1 %v6175, label %b511, label %b512
b511:
  %v6176 = mul i64 %v6174, 2
  %v6177 = add i64 %v6111, %v6176
  %v6178 = mul i64 %v6174, 768
  %v6179 = getelementptr inbounds float, ptr %v6081, i64 %v6178
  %v6180 = mul i64 %v6177, 8
  %v6181 = add i64 %v6180, %v6149
  %v6182 = getelementptr inbounds float, ptr %v6095, i64 %v6181
  call void @outer_2x32(ptr %v6179, ptr %v366, i64 %v6110, ptr %v6182, i64 8)
  %v6183 = add nsw i64 %v6174, 1
  br label %b510
b512:
  %v6184 = add nsw i64 %v6149, 32
  br label %b504
b506:
  %v6185 = mul i64 %v6106, 8
  %v6186 = add i64 %v6185, 0
  %v6187 = getelementptr inbounds float, ptr %v6080, i64 %v6186
  br label %b513
b513:
  %v6188 = phi i64 [ 0, %b506 ], [ %v6197, %b514 ]
  %v6189 = icmp slt i64 %v6188, %v6110
  br i1 %v6189, label %b514, label %b515
b514:
  %v6190 = mul i64 %v6188, 8
  %v6191 = getelementptr inbounds float, ptr %v6187, i64 %v6190
  %v6192 = mul i64 %v6188, 8
  %v6193 = getelementptr inbounds float, ptr %v366, i64 %v6192
  %v6194 = getelementptr inbounds float, ptr %v6191, i64 0
  %v6195 = load <8 x float>, ptr %v6194, align 4
  %v6196 = getelementptr inbounds float, ptr %v6193, i64 0
  store <8 x float> %v6195, ptr %v6196, align 4
  %v6197 = add nsw i64 %v6188, 1
  br label %b513
b515:
  %v6198 = sdiv i64 %v6115, 2
  br label %b516
b516:
  %v6199 = phi i64 [ 0, %b515 ], [ %v6208, %b517 ]
  %v6200 = icmp slt i64 %v6199, %v6198
  br i1 %v6200, label %b517, label %b518
b517:
  %v6201 = mul i64 %v6199, 2
  %v6202 = add i64 %v6111, %v6201
  %v6203 = mul i64 %v6199, 768
  %v6204 = getelementptr inbounds float, ptr %v6081, i64 %v6203
  %v6205 = mul i64 %v6202, 8
  %v6206 = add i64 %v6205, 0
  %v6207 = getelementptr inbounds float, ptr %v6095, i64 %v6206
  call void @outer_2x8(ptr %v6204, ptr %v366, i64 %v6110, ptr %v6207, i64 8)
  %v6208 = add nsw i64 %v6199, 1
  br label %b516
b518:
  %v6209 = add nsw i64 %v6111, 64
  br label %b492
b494:
  %v6210 = add nsw i64 %v6106, 384
  br label %b489
b491:
  %v6211 = icmp sgt i64 %v3, 1
  br i1 %v6211, label %b519, label %b520
b519:
  %v6212 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6213 = atomicrmw add ptr %v6212, i64 1 acq_rel
  %v6214 = load i64, ptr %v361, align 8
  %v6215 = add i64 %v6214, 1
  store i64 %v6215, ptr %v361, align 8
  %v6216 = mul i64 %v3, %v6215
  br label %b521
b521:
  %v6217 = load atomic i64, ptr %v6212 acquire, align 8
  %v6218 = icmp slt i64 %v6217, %v6216
  br i1 %v6218, label %b522, label %b523
b522:
  %v6219 = call i32 @sched_yield()
  br label %b521
b523:
  br label %b520
b520:
  %v6220 = icmp eq i64 %v2, 0
  br i1 %v6220, label %b524, label %b525
b524:
  br label %b526
b526:
  %v6221 = phi i64 [ 0, %b524 ], [ %v6243, %b531 ]
  %v6222 = icmp slt i64 %v6221, 24
  br i1 %v6222, label %b527, label %b528
b527:
  br label %b529
b529:
  %v6223 = phi i64 [ 0, %b527 ], [ %v6240, %b534 ]
  %v6224 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v6239, %b534 ]
  %v6225 = icmp slt i64 %v6223, %v8
  br i1 %v6225, label %b530, label %b531
b530:
  %v6226 = add i64 %v6223, 128
  %v6227 = icmp slt i64 %v6226, %v8
  %v6228 = select i1 %v6227, i64 %v6226, i64 %v8
  br label %b532
b532:
  %v6229 = phi i64 [ %v6223, %b530 ], [ %v6238, %b533 ]
  %v6230 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v6237, %b533 ]
  %v6231 = icmp slt i64 %v6229, %v6228
  br i1 %v6231, label %b533, label %b534
b533:
  %v6232 = mul i64 %v6229, 30
  %v6233 = getelementptr inbounds float, ptr %v82, i64 %v6232
  %v6234 = add i64 0, %v6221
  %v6235 = getelementptr inbounds float, ptr %v6233, i64 %v6234
  %v6236 = load <8 x float>, ptr %v6235, align 4
  %v6237 = fadd <8 x float> %v6230, %v6236
  %v6238 = add nsw i64 %v6229, 1
  br label %b532
b534:
  %v6239 = fadd <8 x float> %v6224, %v6230
  %v6240 = add nsw i64 %v6223, 128
  br label %b529
b531:
  %v6241 = add i64 0, %v6221
  %v6242 = getelementptr inbounds float, ptr %v68, i64 %v6241
  store <8 x float> %v6224, ptr %v6242, align 4
  %v6243 = add nsw i64 %v6221, 8
  br label %b526
b528:
  %v6244 = icmp ult i64 6, 8
  %v6245 = select i1 %v6244, i64 6, i64 8
  %v6246 = trunc i64 %v6245 to i32
  %v6247 = insertelement <8 x i32> poison, i32 %v6246, i64 0
  %v6248 = shufflevector <8 x i32> %v6247, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6249 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6248
  br label %b535
b535:
  %v6250 = phi i64 [ 0, %b528 ], [ %v6267, %b540 ]
  %v6251 = phi <8 x float> [ splat (float 0x0000000000000000), %b528 ], [ %v6266, %b540 ]
  %v6252 = icmp slt i64 %v6250, %v8
  br i1 %v6252, label %b536, label %b537
b536:
  %v6253 = add i64 %v6250, 128
  %v6254 = icmp slt i64 %v6253, %v8
  %v6255 = select i1 %v6254, i64 %v6253, i64 %v8
  br label %b538
b538:
  %v6256 = phi i64 [ %v6250, %b536 ], [ %v6265, %b539 ]
  %v6257 = phi <8 x float> [ splat (float 0x0000000000000000), %b536 ], [ %v6264, %b539 ]
  %v6258 = icmp slt i64 %v6256, %v6255
  br i1 %v6258, label %b539, label %b540
b539:
  %v6259 = mul i64 %v6256, 30
  %v6260 = getelementptr inbounds float, ptr %v82, i64 %v6259
  %v6261 = add i64 0, 24
  %v6262 = getelementptr inbounds float, ptr %v6260, i64 %v6261
  %v6263 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6262, <8 x i1> %v6249, <8 x float> zeroinitializer)
  %v6264 = fadd <8 x float> %v6257, %v6263
  %v6265 = add nsw i64 %v6256, 1
  br label %b538
b540:
  %v6266 = fadd <8 x float> %v6251, %v6257
  %v6267 = add nsw i64 %v6250, 128
  br label %b535
b537:
  %v6268 = add i64 0, 24
  %v6269 = getelementptr inbounds float, ptr %v68, i64 %v6268
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6251, ptr align 4 %v6269, <8 x i1> %v6249)
  br label %b525
b525:
  %v6270 = icmp sgt i64 %v3, 1
  br i1 %v6270, label %b541, label %b542
b541:
  %v6271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6272 = atomicrmw add ptr %v6271, i64 1 acq_rel
  %v6273 = load i64, ptr %v361, align 8
  %v6274 = add i64 %v6273, 1
  store i64 %v6274, ptr %v361, align 8
  %v6275 = mul i64 %v3, %v6274
  br label %b543
b543:
  %v6276 = load atomic i64, ptr %v6271 acquire, align 8
  %v6277 = icmp slt i64 %v6276, %v6275
  br i1 %v6277, label %b544, label %b545
b544:
  %v6278 = call i32 @sched_yield()
  br label %b543
b545:
  br label %b542
b542:
  %v6279 = mul i64 0, 14
  %v6280 = getelementptr inbounds float, ptr %v80, i64 %v6279
  %v6281 = getelementptr inbounds float, ptr %v6280, i64 0
  %v6282 = mul i64 1, %v7
  %v6283 = add i64 0, %v6282
  %v6284 = mul i64 %v6283, 8
  %v6285 = getelementptr inbounds float, ptr %v40, i64 %v6284
  %v6286 = getelementptr inbounds float, ptr %v6285, i64 0
  %v6287 = getelementptr inbounds float, ptr %v366, i64 12288
  %v6288 = add i64 14, 1
  %v6289 = sdiv i64 %v6288, 2
  %v6290 = add i64 %v2, 1
  %v6291 = mul i64 %v6289, %v2
  %v6292 = sdiv i64 %v6291, %v3
  %v6293 = mul i64 %v6292, 2
  %v6294 = icmp slt i64 %v6293, 14
  %v6295 = select i1 %v6294, i64 %v6293, i64 14
  %v6296 = mul i64 %v6289, %v6290
  %v6297 = sdiv i64 %v6296, %v3
  %v6298 = mul i64 %v6297, 2
  %v6299 = icmp slt i64 %v6298, 14
  %v6300 = select i1 %v6299, i64 %v6298, i64 14
  %v6301 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b546
b546:
  %v6302 = phi i64 [ %v6295, %b542 ], [ %v6310, %b551 ]
  %v6303 = icmp slt i64 %v6302, %v6300
  br i1 %v6303, label %b547, label %b548
b547:
  %v6304 = mul i64 %v6302, 8
  %v6305 = getelementptr inbounds float, ptr %v6301, i64 %v6304
  br label %b549
b549:
  %v6306 = phi i64 [ 0, %b547 ], [ %v6309, %b550 ]
  %v6307 = icmp slt i64 %v6306, 8
  br i1 %v6307, label %b550, label %b551
b550:
  %v6308 = getelementptr inbounds float, ptr %v6305, i64 %v6306
  store float 0x0000000000000000, ptr %v6308, align 4
  %v6309 = add nsw i64 %v6306, 1
  br label %b549
b551:
  %v6310 = add nsw i64 %v6302, 1
  br label %b546
b548:
  %v6311 = mul i64 %v8, 1
  br label %b552
b552:
  %v6312 = phi i64 [ 0, %b548 ], [ %v6416, %b557 ]
  %v6313 = icmp slt i64 %v6312, %v6311
  br i1 %v6313, label %b553, label %b554
b553:
  %v6314 = sub i64 %v6311, %v6312
  %v6315 = icmp slt i64 %v6314, 384
  %v6316 = select i1 %v6315, i64 %v6314, i64 384
  br label %b555
b555:
  %v6317 = phi i64 [ %v6295, %b553 ], [ %v6415, %b581 ]
  %v6318 = icmp slt i64 %v6317, %v6300
  br i1 %v6318, label %b556, label %b557
b556:
  %v6319 = sub i64 %v6300, %v6317
  %v6320 = icmp slt i64 %v6319, 64
  %v6321 = select i1 %v6320, i64 %v6319, i64 64
  %v6322 = sdiv i64 %v6321, 2
  %v6323 = mul i64 %v6322, 2
  %v6324 = sub i64 %v6321, %v6323
  %v6325 = mul i64 %v6312, 14
  %v6326 = add i64 %v6325, %v6317
  %v6327 = getelementptr inbounds float, ptr %v6281, i64 %v6326
  br label %b558
b558:
  %v6328 = phi i64 [ 0, %b556 ], [ %v6354, %b566 ]
  %v6329 = icmp slt i64 %v6328, %v6316
  br i1 %v6329, label %b559, label %b560
b559:
  %v6330 = mul i64 %v6328, 14
  %v6331 = getelementptr inbounds float, ptr %v6327, i64 %v6330
  %v6332 = mul i64 %v6328, 2
  %v6333 = getelementptr inbounds float, ptr %v6287, i64 %v6332
  br label %b561
b561:
  %v6334 = phi i64 [ 0, %b559 ], [ %v6343, %b562 ]
  %v6335 = icmp slt i64 %v6334, %v6322
  br i1 %v6335, label %b562, label %b563
b562:
  %v6336 = mul i64 %v6334, 2
  %v6337 = getelementptr inbounds float, ptr %v6331, i64 %v6336
  %v6338 = mul i64 %v6334, 768
  %v6339 = getelementptr inbounds float, ptr %v6333, i64 %v6338
  %v6340 = getelementptr inbounds float, ptr %v6337, i64 0
  %v6341 = load <2 x float>, ptr %v6340, align 4
  %v6342 = getelementptr inbounds float, ptr %v6339, i64 0
  store <2 x float> %v6341, ptr %v6342, align 4
  %v6343 = add nsw i64 %v6334, 1
  br label %b561
b563:
  %v6344 = mul i64 %v6322, 2
  %v6345 = getelementptr inbounds float, ptr %v6331, i64 %v6344
  %v6346 = mul i64 %v6322, 768
  %v6347 = getelementptr inbounds float, ptr %v6333, i64 %v6346
  br label %b564
b564:
  %v6348 = phi i64 [ 0, %b563 ], [ %v6353, %b565 ]
  %v6349 = icmp slt i64 %v6348, %v6324
  br i1 %v6349, label %b565, label %b566
b565:
  %v6350 = getelementptr inbounds float, ptr %v6345, i64 %v6348
  %v6351 = load float, ptr %v6350, align 4
  %v6352 = getelementptr inbounds float, ptr %v6347, i64 %v6348
  store float %v6351, ptr %v6352, align 4
  %v6353 = add nsw i64 %v6348, 1
  br label %b564, !llvm.loop !12
b566:
  %v6354 = add nsw i64 %v6328, 1
  br label %b558
b560:
  br label %b567
b567:
  %v6355 = phi i64 [ 0, %b560 ], [ %v6390, %b575 ]
  %v6356 = icmp slt i64 %v6355, 0
  br i1 %v6356, label %b568, label %b569
b568:
  %v6357 = mul i64 %v6312, 8
  %v6358 = add i64 %v6357, %v6355
  %v6359 = getelementptr inbounds float, ptr %v6286, i64 %v6358
  br label %b570
b570:
  %v6360 = phi i64 [ 0, %b568 ], [ %v6378, %b571 ]
  %v6361 = icmp slt i64 %v6360, %v6316
  br i1 %v6361, label %b571, label %b572
b571:
  %v6362 = mul i64 %v6360, 8
  %v6363 = getelementptr inbounds float, ptr %v6359, i64 %v6362
  %v6364 = mul i64 %v6360, 32
  %v6365 = getelementptr inbounds float, ptr %v366, i64 %v6364
  %v6366 = getelementptr inbounds float, ptr %v6363, i64 0
  %v6367 = load <8 x float>, ptr %v6366, align 4
  %v6368 = getelementptr inbounds float, ptr %v6365, i64 0
  store <8 x float> %v6367, ptr %v6368, align 4
  %v6369 = getelementptr inbounds float, ptr %v6363, i64 8
  %v6370 = load <8 x float>, ptr %v6369, align 4
  %v6371 = getelementptr inbounds float, ptr %v6365, i64 8
  store <8 x float> %v6370, ptr %v6371, align 4
  %v6372 = getelementptr inbounds float, ptr %v6363, i64 16
  %v6373 = load <8 x float>, ptr %v6372, align 4
  %v6374 = getelementptr inbounds float, ptr %v6365, i64 16
  store <8 x float> %v6373, ptr %v6374, align 4
  %v6375 = getelementptr inbounds float, ptr %v6363, i64 24
  %v6376 = load <8 x float>, ptr %v6375, align 4
  %v6377 = getelementptr inbounds float, ptr %v6365, i64 24
  store <8 x float> %v6376, ptr %v6377, align 4
  %v6378 = add nsw i64 %v6360, 1
  br label %b570
b572:
  %v6379 = sdiv i64 %v6321, 2
  br label %b573
b573:
  %v6380 = phi i64 [ 0, %b572 ], [ %v6389, %b574 ]
  %v6381 = icmp slt i64 %v6380, %v6379
  br i1 %v6381, label %b574, label %b575
b574:
  %v6382 = mul i64 %v6380, 2
  %v6383 = add i64 %v6317, %v6382
  %v6384 = mul i64 %v6380, 768
  %v6385 = getelementptr inbounds float, ptr %v6287, i64 %v6384
  %v6386 = mul i64 %v6383, 8
  %v6387 = add i64 %v6386, %v6355
  %v6388 = getelementptr inbounds float, ptr %v6301, i64 %v6387
  call void @outer_2x32(ptr %v6385, ptr %v366, i64 %v6316, ptr %v6388, i64 8)
  %v6389 = add nsw i64 %v6380, 1
  br label %b573
b575:
  %v6390 = add nsw i64 %v6355, 32
  br label %b567
b569:
  %v6391 = mul i64 %v6312, 8
  %v6392 = add i64 %v6391, 0
  %v6393 = getelementptr inbounds float, ptr %v6286, i64 %v6392
  br label %b576
b576:
  %v6394 = phi i64 [ 0, %b569 ], [ %v6403, %b577 ]
  %v6395 = icmp slt i64 %v6394, %v6316
  br i1 %v6395, label %b577, label %b578
b577:
  %v6396 = mul i64 %v6394, 8
  %v6397 = getelementptr inbounds float, ptr %v6393, i64 %v6396
  %v6398 = mul i64 %v6394, 8
  %v6399 = getelementptr inbounds float, ptr %v366, i64 %v6398
  %v6400 = getelementptr inbounds float, ptr %v6397, i64 0
  %v6401 = load <8 x float>, ptr %v6400, align 4
  %v6402 = getelementptr inbounds float, ptr %v6399, i64 0
  store <8 x float> %v6401, ptr %v6402, align 4
  %v6403 = add nsw i64 %v6394, 1
  br label %b576
b578:
  %v6404 = sdiv i64 %v6321, 2
  br label %b579
b579:
  %v6405 = phi i64 [ 0, %b578 ], [ %v6414, %b580 ]
  %v6406 = icmp slt i64 %v6405, %v6404
  br i1 %v6406, label %b580, label %b581
b580:
  %v6407 = mul i64 %v6405, 2
  %v6408 = add i64 %v6317, %v6407
  %v6409 = mul i64 %v6405, 768
  %v6410 = getelementptr inbounds float, ptr %v6287, i64 %v6409
  %v6411 = mul i64 %v6408, 8
  %v6412 = add i64 %v6411, 0
  %v6413 = getelementptr inbounds float, ptr %v6301, i64 %v6412
  call void @outer_2x8(ptr %v6410, ptr %v366, i64 %v6316, ptr %v6413, i64 8)
  %v6414 = add nsw i64 %v6405, 1
  br label %b579
b581:
  %v6415 = add nsw i64 %v6317, 64
  br label %b555
b557:
  %v6416 = add nsw i64 %v6312, 384
  br label %b552
b554:
  %v6417 = icmp sgt i64 %v3, 1
  br i1 %v6417, label %b582, label %b583
b582:
  %v6418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6419 = atomicrmw add ptr %v6418, i64 1 acq_rel
  %v6420 = load i64, ptr %v361, align 8
  %v6421 = add i64 %v6420, 1
  store i64 %v6421, ptr %v361, align 8
  %v6422 = mul i64 %v3, %v6421
  br label %b584
b584:
  %v6423 = load atomic i64, ptr %v6418 acquire, align 8
  %v6424 = icmp slt i64 %v6423, %v6422
  br i1 %v6424, label %b585, label %b586
b585:
  %v6425 = call i32 @sched_yield()
  br label %b584
b586:
  br label %b583
b583:
  %v6426 = icmp eq i64 %v2, 0
  br i1 %v6426, label %b587, label %b588
b587:
  br label %b589
b589:
  %v6427 = phi i64 [ 0, %b587 ], [ %v6444, %b594 ]
  %v6428 = phi <8 x float> [ splat (float 0x0000000000000000), %b587 ], [ %v6443, %b594 ]
  %v6429 = icmp slt i64 %v6427, %v8
  br i1 %v6429, label %b590, label %b591
b590:
  %v6430 = add i64 %v6427, 128
  %v6431 = icmp slt i64 %v6430, %v8
  %v6432 = select i1 %v6431, i64 %v6430, i64 %v8
  br label %b592
b592:
  %v6433 = phi i64 [ %v6427, %b590 ], [ %v6442, %b593 ]
  %v6434 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v6441, %b593 ]
  %v6435 = icmp slt i64 %v6433, %v6432
  br i1 %v6435, label %b593, label %b594
b593:
  %v6436 = mul i64 %v6433, 14
  %v6437 = getelementptr inbounds float, ptr %v80, i64 %v6436
  %v6438 = add i64 0, 0
  %v6439 = getelementptr inbounds float, ptr %v6437, i64 %v6438
  %v6440 = load <8 x float>, ptr %v6439, align 4
  %v6441 = fadd <8 x float> %v6434, %v6440
  %v6442 = add nsw i64 %v6433, 1
  br label %b592
b594:
  %v6443 = fadd <8 x float> %v6428, %v6434
  %v6444 = add nsw i64 %v6427, 128
  br label %b589
b591:
  %v6445 = add i64 0, 0
  %v6446 = getelementptr inbounds float, ptr %v72, i64 %v6445
  store <8 x float> %v6428, ptr %v6446, align 4
  %v6447 = icmp ult i64 6, 8
  %v6448 = select i1 %v6447, i64 6, i64 8
  %v6449 = trunc i64 %v6448 to i32
  %v6450 = insertelement <8 x i32> poison, i32 %v6449, i64 0
  %v6451 = shufflevector <8 x i32> %v6450, <8 x i32> poison, <8 x i32> zeroinitializer
  %v6452 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v6451
  br label %b595
b595:
  %v6453 = phi i64 [ 0, %b591 ], [ %v6470, %b600 ]
  %v6454 = phi <8 x float> [ splat (float 0x0000000000000000), %b591 ], [ %v6469, %b600 ]
  %v6455 = icmp slt i64 %v6453, %v8
  br i1 %v6455, label %b596, label %b597
b596:
  %v6456 = add i64 %v6453, 128
  %v6457 = icmp slt i64 %v6456, %v8
  %v6458 = select i1 %v6457, i64 %v6456, i64 %v8
  br label %b598
b598:
  %v6459 = phi i64 [ %v6453, %b596 ], [ %v6468, %b599 ]
  %v6460 = phi <8 x float> [ splat (float 0x0000000000000000), %b596 ], [ %v6467, %b599 ]
  %v6461 = icmp slt i64 %v6459, %v6458
  br i1 %v6461, label %b599, label %b600
b599:
  %v6462 = mul i64 %v6459, 14
  %v6463 = getelementptr inbounds float, ptr %v80, i64 %v6462
  %v6464 = add i64 0, 8
  %v6465 = getelementptr inbounds float, ptr %v6463, i64 %v6464
  %v6466 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v6465, <8 x i1> %v6452, <8 x float> zeroinitializer)
  %v6467 = fadd <8 x float> %v6460, %v6466
  %v6468 = add nsw i64 %v6459, 1
  br label %b598
b600:
  %v6469 = fadd <8 x float> %v6454, %v6460
  %v6470 = add nsw i64 %v6453, 128
  br label %b595
b597:
  %v6471 = add i64 0, 8
  %v6472 = getelementptr inbounds float, ptr %v72, i64 %v6471
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v6454, ptr align 4 %v6472, <8 x i1> %v6452)
  br label %b588
b588:
  %v6473 = icmp sgt i64 %v3, 1
  br i1 %v6473, label %b601, label %b602
b601:
  %v6474 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6475 = atomicrmw add ptr %v6474, i64 1 acq_rel
  %v6476 = load i64, ptr %v361, align 8
  %v6477 = add i64 %v6476, 1
  store i64 %v6477, ptr %v361, align 8
  %v6478 = mul i64 %v3, %v6477
  br label %b603
b603:
  %v6479 = load atomic i64, ptr %v6474 acquire, align 8
  %v6480 = icmp slt i64 %v6479, %v6478
  br i1 %v6480, label %b604, label %b605
b604:
  %v6481 = call i32 @sched_yield()
  br label %b603
b605:
  br label %b602
b602:
  %v6482 = mul i64 0, 8
  %v6483 = getelementptr inbounds float, ptr %v30, i64 %v6482
  %v6484 = getelementptr inbounds float, ptr %v6483, i64 0
  %v6485 = mul i64 0, 16
  %v6486 = getelementptr inbounds float, ptr %v78, i64 %v6485
  %v6487 = getelementptr inbounds float, ptr %v6486, i64 0
  %v6488 = getelementptr inbounds float, ptr %v366, i64 12288
  %v6489 = add i64 8, 1
  %v6490 = sdiv i64 %v6489, 2
  %v6491 = add i64 %v2, 1
  %v6492 = mul i64 %v6490, %v2
  %v6493 = sdiv i64 %v6492, %v3
  %v6494 = mul i64 %v6493, 2
  %v6495 = icmp slt i64 %v6494, 8
  %v6496 = select i1 %v6495, i64 %v6494, i64 8
  %v6497 = mul i64 %v6490, %v6491
  %v6498 = sdiv i64 %v6497, %v3
  %v6499 = mul i64 %v6498, 2
  %v6500 = icmp slt i64 %v6499, 8
  %v6501 = select i1 %v6500, i64 %v6499, i64 8
  %v6502 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b606
b606:
  %v6503 = phi i64 [ %v6496, %b602 ], [ %v6511, %b611 ]
  %v6504 = icmp slt i64 %v6503, %v6501
  br i1 %v6504, label %b607, label %b608
b607:
  %v6505 = mul i64 %v6503, 16
  %v6506 = getelementptr inbounds float, ptr %v6502, i64 %v6505
  br label %b609
b609:
  %v6507 = phi i64 [ 0, %b607 ], [ %v6510, %b610 ]
  %v6508 = icmp slt i64 %v6507, 16
  br i1 %v6508, label %b610, label %b611
b610:
  %v6509 = getelementptr inbounds float, ptr %v6506, i64 %v6507
  store float 0x0000000000000000, ptr %v6509, align 4
  %v6510 = add nsw i64 %v6507, 1
  br label %b609
b611:
  %v6511 = add nsw i64 %v6503, 1
  br label %b606
b608:
  %v6512 = mul i64 %v8, 1
  br label %b612
b612:
  %v6513 = phi i64 [ 0, %b608 ], [ %v6620, %b617 ]
  %v6514 = icmp slt i64 %v6513, %v6512
  br i1 %v6514, label %b613, label %b614
b613:
  %v6515 = sub i64 %v6512, %v6513
  %v6516 = icmp slt i64 %v6515, 384
  %v6517 = select i1 %v6516, i64 %v6515, i64 384
  br label %b615
b615:
  %v6518 = phi i64 [ %v6496, %b613 ], [ %v6619, %b641 ]
  %v6519 = icmp slt i64 %v6518, %v6501
  br i1 %v6519, label %b616, label %b617
b616:
  %v6520 = sub i64 %v6501, %v6518
  %v6521 = icmp slt i64 %v6520, 64
  %v6522 = select i1 %v6521, i64 %v6520, i64 64
  %v6523 = sdiv i64 %v6522, 2
  %v6524 = mul i64 %v6523, 2
  %v6525 = sub i64 %v6522, %v6524
  %v6526 = mul i64 %v6513, 8
  %v6527 = add i64 %v6526, %v6518
  %v6528 = getelementptr inbounds float, ptr %v6484, i64 %v6527
  br label %b618
b618:
  %v6529 = phi i64 [ 0, %b616 ], [ %v6555, %b626 ]
  %v6530 = icmp slt i64 %v6529, %v6517
  br i1 %v6530, label %b619, label %b620
b619:
  %v6531 = mul i64 %v6529, 8
  %v6532 = getelementptr inbounds float, ptr %v6528, i64 %v6531
  %v6533 = mul i64 %v6529, 2
  %v6534 = getelementptr inbounds float, ptr %v6488, i64 %v6533
  br label %b621
b621:
  %v6535 = phi i64 [ 0, %b619 ], [ %v6544, %b622 ]
  %v6536 = icmp slt i64 %v6535, %v6523
  br i1 %v6536, label %b622, label %b623
b622:
  %v6537 = mul i64 %v6535, 2
  %v6538 = getelementptr inbounds float, ptr %v6532, i64 %v6537
  %v6539 = mul i64 %v6535, 768
  %v6540 = getelementptr inbounds float, ptr %v6534, i64 %v6539
  %v6541 = getelementptr inbounds float, ptr %v6538, i64 0
  %v6542 = load <2 x float>, ptr %v6541, align 4
  %v6543 = getelementptr inbounds float, ptr %v6540, i64 0
  store <2 x float> %v6542, ptr %v6543, align 4
  %v6544 = add nsw i64 %v6535, 1
  br label %b621
b623:
  %v6545 = mul i64 %v6523, 2
  %v6546 = getelementptr inbounds float, ptr %v6532, i64 %v6545
  %v6547 = mul i64 %v6523, 768
  %v6548 = getelementptr inbounds float, ptr %v6534, i64 %v6547
  br label %b624
b624:
  %v6549 = phi i64 [ 0, %b623 ], [ %v6554, %b625 ]
  %v6550 = icmp slt i64 %v6549, %v6525
  br i1 %v6550, label %b625, label %b626
b625:
  %v6551 = getelementptr inbounds float, ptr %v6546, i64 %v6549
  %v6552 = load float, ptr %v6551, align 4
  %v6553 = getelementptr inbounds float, ptr %v6548, i64 %v6549
  store float %v6552, ptr %v6553, align 4
  %v6554 = add nsw i64 %v6549, 1
  br label %b624, !llvm.loop !15
b626:
  %v6555 = add nsw i64 %v6529, 1
  br label %b618
b620:
  br label %b627
b627:
  %v6556 = phi i64 [ 0, %b620 ], [ %v6591, %b635 ]
  %v6557 = icmp slt i64 %v6556, 0
  br i1 %v6557, label %b628, label %b629
b628:
  %v6558 = mul i64 %v6513, 16
  %v6559 = add i64 %v6558, %v6556
  %v6560 = getelementptr inbounds float, ptr %v6487, i64 %v6559
  br label %b630
b630:
  %v6561 = phi i64 [ 0, %b628 ], [ %v6579, %b631 ]
  %v6562 = icmp slt i64 %v6561, %v6517
  br i1 %v6562, label %b631, label %b632
b631:
  %v6563 = mul i64 %v6561, 16
  %v6564 = getelementptr inbounds float, ptr %v6560, i64 %v6563
  %v6565 = mul i64 %v6561, 32
  %v6566 = getelementptr inbounds float, ptr %v366, i64 %v6565
  %v6567 = getelementptr inbounds float, ptr %v6564, i64 0
  %v6568 = load <8 x float>, ptr %v6567, align 4
  %v6569 = getelementptr inbounds float, ptr %v6566, i64 0
  store <8 x float> %v6568, ptr %v6569, align 4
  %v6570 = getelementptr inbounds float, ptr %v6564, i64 8
  %v6571 = load <8 x float>, ptr %v6570, align 4
  %v6572 = getelementptr inbounds float, ptr %v6566, i64 8
  store <8 x float> %v6571, ptr %v6572, align 4
  %v6573 = getelementptr inbounds float, ptr %v6564, i64 16
  %v6574 = load <8 x float>, ptr %v6573, align 4
  %v6575 = getelementptr inbounds float, ptr %v6566, i64 16
  store <8 x float> %v6574, ptr %v6575, align 4
  %v6576 = getelementptr inbounds float, ptr %v6564, i64 24
  %v6577 = load <8 x float>, ptr %v6576, align 4
  %v6578 = getelementptr inbounds float, ptr %v6566, i64 24
  store <8 x float> %v6577, ptr %v6578, align 4
  %v6579 = add nsw i64 %v6561, 1
  br label %b630
b632:
  %v6580 = sdiv i64 %v6522, 2
  br label %b633
b633:
  %v6581 = phi i64 [ 0, %b632 ], [ %v6590, %b634 ]
  %v6582 = icmp slt i64 %v6581, %v6580
  br i1 %v6582, label %b634, label %b635
b634:
  %v6583 = mul i64 %v6581, 2
  %v6584 = add i64 %v6518, %v6583
  %v6585 = mul i64 %v6581, 768
  %v6586 = getelementptr inbounds float, ptr %v6488, i64 %v6585
  %v6587 = mul i64 %v6584, 16
  %v6588 = add i64 %v6587, %v6556
  %v6589 = getelementptr inbounds float, ptr %v6502, i64 %v6588
  call void @outer_2x32(ptr %v6586, ptr %v366, i64 %v6517, ptr %v6589, i64 16)
  %v6590 = add nsw i64 %v6581, 1
  br label %b633
b635:
  %v6591 = add nsw i64 %v6556, 32
  br label %b627
b629:
  %v6592 = mul i64 %v6513, 16
  %v6593 = add i64 %v6592, 0
  %v6594 = getelementptr inbounds float, ptr %v6487, i64 %v6593
  br label %b636
b636:
  %v6595 = phi i64 [ 0, %b629 ], [ %v6607, %b637 ]
  %v6596 = icmp slt i64 %v6595, %v6517
  br i1 %v6596, label %b637, label %b638
b637:
  %v6597 = mul i64 %v6595, 16
  %v6598 = getelementptr inbounds float, ptr %v6594, i64 %v6597
  %v6599 = mul i64 %v6595, 16
  %v6600 = getelementptr inbounds float, ptr %v366, i64 %v6599
  %v6601 = getelementptr inbounds float, ptr %v6598, i64 0
  %v6602 = load <8 x float>, ptr %v6601, align 4
  %v6603 = getelementptr inbounds float, ptr %v6600, i64 0
  store <8 x float> %v6602, ptr %v6603, align 4
  %v6604 = getelementptr inbounds float, ptr %v6598, i64 8
  %v6605 = load <8 x float>, ptr %v6604, align 4
  %v6606 = getelementptr inbounds float, ptr %v6600, i64 8
  store <8 x float> %v6605, ptr %v6606, align 4
  %v6607 = add nsw i64 %v6595, 1
  br label %b636
b638:
  %v6608 = sdiv i64 %v6522, 2
  br label %b639
b639:
  %v6609 = phi i64 [ 0, %b638 ], [ %v6618, %b640 ]
  %v6610 = icmp slt i64 %v6609, %v6608
  br i1 %v6610, label %b640, label %b641
b640:
  %v6611 = mul i64 %v6609, 2
  %v6612 = add i64 %v6518, %v6611
  %v6613 = mul i64 %v6609, 768
  %v6614 = getelementptr inbounds float, ptr %v6488, i64 %v6613
  %v6615 = mul i64 %v6612, 16
  %v6616 = add i64 %v6615, 0
  %v6617 = getelementptr inbounds float, ptr %v6502, i64 %v6616
  call void @outer_2x16(ptr %v6614, ptr %v366, i64 %v6517, ptr %v6617, i64 16)
  %v6618 = add nsw i64 %v6609, 1
  br label %b639
b641:
  %v6619 = add nsw i64 %v6518, 64
  br label %b615
b617:
  %v6620 = add nsw i64 %v6513, 384
  br label %b612
b614:
  %v6621 = icmp sgt i64 %v3, 1
  br i1 %v6621, label %b642, label %b643
b642:
  %v6622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6623 = atomicrmw add ptr %v6622, i64 1 acq_rel
  %v6624 = load i64, ptr %v361, align 8
  %v6625 = add i64 %v6624, 1
  store i64 %v6625, ptr %v361, align 8
  %v6626 = mul i64 %v3, %v6625
  br label %b644
b644:
  %v6627 = load atomic i64, ptr %v6622 acquire, align 8
  %v6628 = icmp slt i64 %v6627, %v6626
  br i1 %v6628, label %b645, label %b646
b645:
  %v6629 = call i32 @sched_yield()
  br label %b644
b646:
  br label %b643
b643:
  %v6630 = icmp eq i64 %v2, 0
  br i1 %v6630, label %b647, label %b648
b647:
  br label %b649
b649:
  %v6631 = phi i64 [ 0, %b647 ], [ %v6648, %b654 ]
  %v6632 = phi <8 x float> [ splat (float 0x0000000000000000), %b647 ], [ %v6647, %b654 ]
  %v6633 = icmp slt i64 %v6631, %v8
  br i1 %v6633, label %b650, label %b651
b650:
  %v6634 = add i64 %v6631, 128
  %v6635 = icmp slt i64 %v6634, %v8
  %v6636 = select i1 %v6635, i64 %v6634, i64 %v8
  br label %b652
b652:
  %v6637 = phi i64 [ %v6631, %b650 ], [ %v6646, %b653 ]
  %v6638 = phi <8 x float> [ splat (float 0x0000000000000000), %b650 ], [ %v6645, %b653 ]
  %v6639 = icmp slt i64 %v6637, %v6636
  br i1 %v6639, label %b653, label %b654
b653:
  %v6640 = mul i64 %v6637, 8
  %v6641 = getelementptr inbounds float, ptr %v30, i64 %v6640
  %v6642 = add i64 0, 0
  %v6643 = getelementptr inbounds float, ptr %v6641, i64 %v6642
  %v6644 = load <8 x float>, ptr %v6643, align 4
  %v6645 = fadd <8 x float> %v6638, %v6644
  %v6646 = add nsw i64 %v6637, 1
  br label %b652
b654:
  %v6647 = fadd <8 x float> %v6632, %v6638
  %v6648 = add nsw i64 %v6631, 128
  br label %b649
b651:
  %v6649 = add i64 0, 0
  %v6650 = getelementptr inbounds float, ptr %v76, i64 %v6649
  store <8 x float> %v6632, ptr %v6650, align 4
  br label %b648
b648:
  %v6651 = icmp sgt i64 %v3, 1
  br i1 %v6651, label %b655, label %b656
b655:
  %v6652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v6653 = atomicrmw add ptr %v6652, i64 1 acq_rel
  %v6654 = load i64, ptr %v361, align 8
  %v6655 = add i64 %v6654, 1
  store i64 %v6655, ptr %v361, align 8
  %v6656 = mul i64 %v3, %v6655
  br label %b657
b657:
  %v6657 = load atomic i64, ptr %v6652 acquire, align 8
  %v6658 = icmp slt i64 %v6657, %v6656
  br i1 %v6658, label %b658, label %b659
b658:
  %v6659 = call i32 @sched_yield()
  br label %b657
b659:
  br label %b656
b656:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @powf(float, float) #3

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
attributes #3 = { nounwind willreturn nofree memory(none) }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
