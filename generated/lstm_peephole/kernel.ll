; generated from specs/lstm_peephole.yaml by `make generated`: do not edit
; lstm_peephole I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v81 = alloca i64, i64 1, align 8
  %v333 = alloca float, i64 64, align 4
  %v418 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 18
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 0
  %v85 = add i64 %v84, 512
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds i64, ptr %v1, i64 4
  %v88 = load i64, ptr %v87, align 8
  %v89 = icmp eq i64 %v88, 0
  br i1 %v89, label %b0, label %b1
b0:
  %v90 = icmp eq i64 %v2, 0
  br i1 %v90, label %b2, label %b3
b2:
  %v91 = add i64 0, 0
  %v92 = getelementptr inbounds float, ptr %v50, i64 %v91
  %v93 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v94, ptr %v92, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v95 = icmp sgt i64 %v3, 1
  br i1 %v95, label %b4, label %b5
b4:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 3
  %v97 = atomicrmw add ptr %v96, i64 1 acq_rel
  %v98 = load i64, ptr %v81, align 8
  %v99 = add i64 %v98, 1
  store i64 %v99, ptr %v81, align 8
  %v100 = mul i64 %v3, %v99
  br label %b6
b6:
  %v101 = load atomic i64, ptr %v96 acquire, align 8
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %b7, label %b8
b7:
  %v103 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b9, label %b10
b9:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp eq i64 %v108, 0
  br i1 %v109, label %b11, label %b12
b11:
  %v110 = add i64 %v7, 0
  %v111 = sdiv i64 %v110, 1
  %v112 = add i64 %v2, 1
  %v113 = mul i64 %v111, %v2
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, %v7
  %v117 = select i1 %v116, i64 %v115, i64 %v7
  %v118 = mul i64 %v111, %v112
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  br label %b13
b13:
  %v123 = phi i64 [ %v117, %b11 ], [ %v134, %b14 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b14, label %b15
b14:
  %v125 = and i64 0, %v66
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v123
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v26, i64 %v128
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v129, i64 %v130
  %v132 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = add nsw i64 %v123, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v135 = icmp sgt i64 %v3, 1
  br i1 %v135, label %b16, label %b17
b16:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v137 = atomicrmw add ptr %v136, i64 1 acq_rel
  %v138 = load i64, ptr %v81, align 8
  %v139 = add i64 %v138, 1
  store i64 %v139, ptr %v81, align 8
  %v140 = mul i64 %v3, %v139
  br label %b18
b18:
  %v141 = load atomic i64, ptr %v136 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b19, label %b20
b19:
  %v143 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 4
  %v145 = load i64, ptr %v144, align 8
  %v146 = icmp eq i64 %v145, 0
  br i1 %v146, label %b21, label %b22
b21:
  %v147 = getelementptr inbounds i64, ptr %v1, i64 33
  %v148 = load i64, ptr %v147, align 8
  %v149 = icmp eq i64 %v148, 0
  br i1 %v149, label %b23, label %b24
b23:
  %v150 = add i64 %v7, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  br label %b25
b25:
  %v163 = phi i64 [ %v157, %b23 ], [ %v174, %b26 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b26, label %b27
b26:
  %v165 = and i64 0, %v68
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v163
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v28, i64 %v168
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v169, i64 %v170
  %v172 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v173, ptr %v171, align 4
  %v174 = add nsw i64 %v163, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b28, label %b29
b28:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = load i64, ptr %v81, align 8
  %v179 = add i64 %v178, 1
  store i64 %v179, ptr %v81, align 8
  %v180 = mul i64 %v3, %v179
  br label %b30
b30:
  %v181 = load atomic i64, ptr %v176 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b31, label %b32
b31:
  %v183 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v184 = getelementptr inbounds float, ptr %v83, i64 0
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b33, label %b34
b33:
  %v188 = add i64 1, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, 1
  %v195 = select i1 %v194, i64 %v193, i64 1
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, 1
  %v200 = select i1 %v199, i64 %v198, i64 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  br label %b35
b35:
  %v203 = phi i64 [ %v195, %b33 ], [ %v244, %b36 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b36, label %b37
b36:
  %v205 = mul i64 %v203, 256
  %v206 = mul i64 %v203, 32
  %v207 = add i64 %v205, 0
  %v208 = add i64 %v206, 0
  %v209 = getelementptr inbounds float, ptr %v184, i64 %v207
  %v210 = sub i64 32, %v208
  %v211 = icmp slt i64 %v210, 0
  %v212 = select i1 %v211, i64 0, i64 %v210
  %v213 = mul i64 %v208, 8
  %v214 = add i64 0, %v213
  %v215 = getelementptr inbounds float, ptr %v12, i64 %v214
  call void @pack_turned(ptr %v215, i64 8, i64 1, i64 8, i64 %v212, ptr %v209, i64 32)
  %v216 = add i64 %v205, 8
  %v217 = add i64 %v206, 8
  %v218 = getelementptr inbounds float, ptr %v184, i64 %v216
  %v219 = sub i64 32, %v217
  %v220 = icmp slt i64 %v219, 0
  %v221 = select i1 %v220, i64 0, i64 %v219
  %v222 = mul i64 %v217, 8
  %v223 = add i64 0, %v222
  %v224 = getelementptr inbounds float, ptr %v12, i64 %v223
  call void @pack_turned(ptr %v224, i64 8, i64 1, i64 8, i64 %v221, ptr %v218, i64 32)
  %v225 = add i64 %v205, 16
  %v226 = add i64 %v206, 16
  %v227 = getelementptr inbounds float, ptr %v184, i64 %v225
  %v228 = sub i64 32, %v226
  %v229 = icmp slt i64 %v228, 0
  %v230 = select i1 %v229, i64 0, i64 %v228
  %v231 = mul i64 %v226, 8
  %v232 = add i64 0, %v231
  %v233 = getelementptr inbounds float, ptr %v12, i64 %v232
  call void @pack_turned(ptr %v233, i64 8, i64 1, i64 8, i64 %v230, ptr %v227, i64 32)
  %v234 = add i64 %v205, 24
  %v235 = add i64 %v206, 24
  %v236 = getelementptr inbounds float, ptr %v184, i64 %v234
  %v237 = sub i64 32, %v235
  %v238 = icmp slt i64 %v237, 0
  %v239 = select i1 %v238, i64 0, i64 %v237
  %v240 = mul i64 %v235, 8
  %v241 = add i64 0, %v240
  %v242 = getelementptr inbounds float, ptr %v12, i64 %v241
  call void @pack_turned(ptr %v242, i64 8, i64 1, i64 8, i64 %v239, ptr %v236, i64 32)
  %v243 = add i64 %v205, 256
  %v244 = add nsw i64 %v203, 1
  br label %b35
b37:
  br label %b34
b34:
  %v245 = icmp sgt i64 %v3, 1
  br i1 %v245, label %b38, label %b39
b38:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v247 = atomicrmw add ptr %v246, i64 1 acq_rel
  %v248 = load i64, ptr %v81, align 8
  %v249 = add i64 %v248, 1
  store i64 %v249, ptr %v81, align 8
  %v250 = mul i64 %v3, %v249
  br label %b40
b40:
  %v251 = load atomic i64, ptr %v246 acquire, align 8
  %v252 = icmp slt i64 %v251, %v250
  br i1 %v252, label %b41, label %b42
b41:
  %v253 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v254 = getelementptr inbounds float, ptr %v83, i64 256
  %v255 = getelementptr inbounds i64, ptr %v1, i64 4
  %v256 = load i64, ptr %v255, align 8
  %v257 = icmp eq i64 %v256, 0
  br i1 %v257, label %b43, label %b44
b43:
  %v258 = add i64 1, 0
  %v259 = sdiv i64 %v258, 1
  %v260 = add i64 %v2, 1
  %v261 = mul i64 %v259, %v2
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, 1
  %v265 = select i1 %v264, i64 %v263, i64 1
  %v266 = mul i64 %v259, %v260
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, 1
  %v270 = select i1 %v269, i64 %v268, i64 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  br label %b45
b45:
  %v273 = phi i64 [ %v265, %b43 ], [ %v314, %b46 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b46, label %b47
b46:
  %v275 = mul i64 %v273, 256
  %v276 = mul i64 %v273, 8
  %v277 = add i64 %v275, 0
  %v278 = add i64 %v276, 0
  %v279 = getelementptr inbounds float, ptr %v254, i64 %v277
  %v280 = sub i64 8, %v278
  %v281 = icmp slt i64 %v280, 0
  %v282 = select i1 %v281, i64 0, i64 %v280
  %v283 = mul i64 %v278, 8
  %v284 = add i64 64, %v283
  %v285 = getelementptr inbounds float, ptr %v14, i64 %v284
  call void @pack_turned(ptr %v285, i64 8, i64 1, i64 8, i64 %v282, ptr %v279, i64 32)
  %v286 = add i64 %v275, 8
  %v287 = add i64 %v276, 0
  %v288 = getelementptr inbounds float, ptr %v254, i64 %v286
  %v289 = sub i64 8, %v287
  %v290 = icmp slt i64 %v289, 0
  %v291 = select i1 %v290, i64 0, i64 %v289
  %v292 = mul i64 %v287, 8
  %v293 = add i64 0, %v292
  %v294 = getelementptr inbounds float, ptr %v14, i64 %v293
  call void @pack_turned(ptr %v294, i64 8, i64 1, i64 8, i64 %v291, ptr %v288, i64 32)
  %v295 = add i64 %v275, 16
  %v296 = add i64 %v276, 0
  %v297 = getelementptr inbounds float, ptr %v254, i64 %v295
  %v298 = sub i64 8, %v296
  %v299 = icmp slt i64 %v298, 0
  %v300 = select i1 %v299, i64 0, i64 %v298
  %v301 = mul i64 %v296, 8
  %v302 = add i64 128, %v301
  %v303 = getelementptr inbounds float, ptr %v14, i64 %v302
  call void @pack_turned(ptr %v303, i64 8, i64 1, i64 8, i64 %v300, ptr %v297, i64 32)
  %v304 = add i64 %v275, 24
  %v305 = add i64 %v276, 0
  %v306 = getelementptr inbounds float, ptr %v254, i64 %v304
  %v307 = sub i64 8, %v305
  %v308 = icmp slt i64 %v307, 0
  %v309 = select i1 %v308, i64 0, i64 %v307
  %v310 = mul i64 %v305, 8
  %v311 = add i64 192, %v310
  %v312 = getelementptr inbounds float, ptr %v14, i64 %v311
  call void @pack_turned(ptr %v312, i64 8, i64 1, i64 8, i64 %v309, ptr %v306, i64 32)
  %v313 = add i64 %v275, 256
  %v314 = add nsw i64 %v273, 1
  br label %b45
b47:
  br label %b44
b44:
  %v315 = icmp sgt i64 %v3, 1
  br i1 %v315, label %b48, label %b49
b48:
  %v316 = getelementptr inbounds i64, ptr %v1, i64 3
  %v317 = atomicrmw add ptr %v316, i64 1 acq_rel
  %v318 = load i64, ptr %v81, align 8
  %v319 = add i64 %v318, 1
  store i64 %v319, ptr %v81, align 8
  %v320 = mul i64 %v3, %v319
  br label %b50
b50:
  %v321 = load atomic i64, ptr %v316 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b51, label %b52
b51:
  %v323 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 5
  %v325 = load i64, ptr %v324, align 8
  br label %b53
b53:
  %v326 = phi i64 [ 0, %b49 ], [ %v756, %b99 ]
  %v327 = icmp slt i64 %v326, %v5
  br i1 %v327, label %b54, label %b55
b54:
  %v328 = add i64 %v326, %v325
  %v329 = icmp slt i64 %v328, %v5
  %v330 = select i1 %v329, i64 %v328, i64 %v5
  %v331 = sub i64 %v330, %v326
  %v332 = mul i64 %v331, %v7
  %v334 = add i64 %v332, 0
  %v335 = sdiv i64 %v334, 1
  %v336 = add i64 %v2, 1
  %v337 = mul i64 %v335, %v2
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v332
  %v341 = select i1 %v340, i64 %v339, i64 %v332
  %v342 = mul i64 %v335, %v336
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, %v332
  %v346 = select i1 %v345, i64 %v344, i64 %v332
  %v347 = mul i64 %v326, %v7
  %v348 = add i64 %v341, %v347
  %v349 = add i64 %v346, %v347
  br label %b56
b56:
  %v350 = phi i64 [ %v348, %b54 ], [ %v406, %b61 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b57, label %b58
b57:
  %v352 = add i64 %v350, 96
  %v353 = icmp slt i64 %v352, %v349
  %v354 = select i1 %v353, i64 %v352, i64 %v349
  br label %b59
b59:
  %v355 = phi i64 [ 0, %b57 ], [ %v405, %b64 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b60, label %b61
b60:
  %v357 = sub i64 %v354, %v350
  %v358 = sub i64 2, 1
  %v359 = add i64 %v357, %v358
  %v360 = sdiv i64 %v359, 2
  br label %b62
b62:
  %v361 = phi i64 [ 0, %b60 ], [ %v404, %b69 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b63, label %b64
b63:
  %v363 = mul i64 %v357, %v361
  %v364 = sdiv i64 %v363, %v360
  %v365 = add i64 %v350, %v364
  %v366 = add i64 %v361, 1
  %v367 = mul i64 %v357, %v366
  %v368 = sdiv i64 %v367, %v360
  %v369 = add i64 %v350, %v368
  %v370 = mul i64 %v355, 256
  %v371 = getelementptr inbounds float, ptr %v184, i64 %v370
  %v372 = sub i64 %v369, %v365
  %v373 = mul i64 %v365, 8
  %v374 = getelementptr inbounds float, ptr %v10, i64 %v373
  %v375 = getelementptr inbounds float, ptr %v374, i64 0
  %v376 = sub i64 %v372, 1
  %v377 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v376
  %v378 = load ptr, ptr %v377, align 4
  %v379 = getelementptr inbounds float, ptr %v333, i64 0
  %v380 = icmp sgt i64 %v372, 0
  br i1 %v380, label %b65, label %b66
b65:
  call void %v378(ptr %v375, i64 8, ptr %v371, i64 8, ptr %v379, i64 32, i64 8)
  br label %b66
b66:
  %v381 = add i64 %v370, 256
  br label %b67
b67:
  %v382 = phi i64 [ %v365, %b66 ], [ %v403, %b72 ]
  %v383 = icmp slt i64 %v382, %v369
  br i1 %v383, label %b68, label %b69
b68:
  %v384 = sub i64 %v382, %v365
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v333, i64 %v385
  %v387 = mul i64 %v326, %v7
  %v388 = sub i64 %v382, %v387
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v52, i64 %v389
  br label %b70
b70:
  %v391 = phi i64 [ 0, %b68 ], [ %v402, %b71 ]
  %v392 = icmp slt i64 %v391, 4
  br i1 %v392, label %b71, label %b72
b71:
  %v393 = mul i64 %v355, 4
  %v394 = add i64 %v393, %v391
  %v395 = mul i64 %v394, 8
  %v396 = add i64 0, %v391
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v386, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 0, %v395
  %v401 = getelementptr inbounds float, ptr %v390, i64 %v400
  store <8 x float> %v399, ptr %v401, align 4
  %v402 = add nsw i64 %v391, 1
  br label %b70
b72:
  %v403 = add nsw i64 %v382, 1
  br label %b67
b69:
  %v404 = add nsw i64 %v361, 1
  br label %b62
b64:
  %v405 = add nsw i64 %v355, 1
  br label %b59
b61:
  %v406 = add nsw i64 %v350, 96
  br label %b56
b58:
  %v407 = icmp sgt i64 %v3, 1
  br i1 %v407, label %b73, label %b74
b73:
  %v408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v409 = atomicrmw add ptr %v408, i64 1 acq_rel
  %v410 = load i64, ptr %v81, align 8
  %v411 = add i64 %v410, 1
  store i64 %v411, ptr %v81, align 8
  %v412 = mul i64 %v3, %v411
  br label %b75
b75:
  %v413 = load atomic i64, ptr %v408 acquire, align 8
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b76, label %b77
b76:
  %v415 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v416 = phi i64 [ %v326, %b74 ], [ %v746, %b83 ]
  %v417 = icmp slt i64 %v416, %v330
  br i1 %v417, label %b79, label %b80
b79:
  %v419 = add i64 %v7, 0
  %v420 = sdiv i64 %v419, 1
  %v421 = add i64 %v2, 1
  %v422 = mul i64 %v420, %v2
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v7
  %v426 = select i1 %v425, i64 %v424, i64 %v7
  %v427 = mul i64 %v420, %v421
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  br label %b81
b81:
  %v432 = phi i64 [ %v426, %b79 ], [ %v745, %b86 ]
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b82, label %b83
b82:
  %v434 = add i64 %v432, 96
  %v435 = icmp slt i64 %v434, %v431
  %v436 = select i1 %v435, i64 %v434, i64 %v431
  br label %b84
b84:
  %v437 = phi i64 [ 0, %b82 ], [ %v744, %b89 ]
  %v438 = icmp slt i64 %v437, 1
  br i1 %v438, label %b85, label %b86
b85:
  %v439 = sub i64 %v436, %v432
  %v440 = sub i64 2, 1
  %v441 = add i64 %v439, %v440
  %v442 = sdiv i64 %v441, 2
  br label %b87
b87:
  %v443 = phi i64 [ 0, %b85 ], [ %v743, %b94 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b88, label %b89
b88:
  %v445 = mul i64 %v439, %v443
  %v446 = sdiv i64 %v445, %v442
  %v447 = add i64 %v432, %v446
  %v448 = add i64 %v443, 1
  %v449 = mul i64 %v439, %v448
  %v450 = sdiv i64 %v449, %v442
  %v451 = add i64 %v432, %v450
  %v452 = mul i64 %v437, 256
  %v453 = getelementptr inbounds float, ptr %v254, i64 %v452
  %v454 = sub i64 %v451, %v447
  %v455 = add i64 %v416, 0
  %v456 = and i64 %v455, %v66
  %v457 = mul i64 %v456, %v7
  %v458 = add i64 %v457, %v447
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v26, i64 %v459
  %v461 = getelementptr inbounds float, ptr %v460, i64 0
  %v462 = sub i64 %v454, 1
  %v463 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v462
  %v464 = load ptr, ptr %v463, align 4
  %v465 = getelementptr inbounds float, ptr %v418, i64 0
  %v466 = icmp sgt i64 %v454, 0
  br i1 %v466, label %b90, label %b91
b90:
  call void %v464(ptr %v461, i64 8, ptr %v453, i64 8, ptr %v465, i64 32, i64 8)
  br label %b91
b91:
  %v467 = add i64 %v452, 256
  br label %b92
b92:
  %v468 = phi i64 [ %v447, %b91 ], [ %v742, %b97 ]
  %v469 = icmp slt i64 %v468, %v451
  br i1 %v469, label %b93, label %b94
b93:
  %v470 = sub i64 %v468, %v447
  %v471 = mul i64 %v470, 32
  %v472 = getelementptr inbounds float, ptr %v418, i64 %v471
  %v473 = add i64 %v416, 0
  %v474 = sub i64 %v473, %v326
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v468
  %v477 = mul i64 %v476, 32
  %v478 = getelementptr inbounds float, ptr %v52, i64 %v477
  %v479 = add i64 %v416, 0
  %v480 = and i64 %v479, %v68
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v468
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v28, i64 %v483
  %v485 = add i64 %v416, 0
  %v486 = and i64 %v485, %v74
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v468
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v54, i64 %v489
  %v491 = add i64 %v416, 0
  %v492 = and i64 %v491, %v76
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v468
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v56, i64 %v495
  %v497 = add i64 %v416, 0
  %v498 = and i64 %v497, %v78
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v468
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v58, i64 %v501
  %v503 = add i64 %v416, 1
  %v504 = and i64 %v503, %v68
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v468
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v28, i64 %v507
  %v509 = add i64 %v416, 0
  %v510 = and i64 %v509, %v80
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v468
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v60, i64 %v513
  %v515 = add i64 %v416, 1
  %v516 = and i64 %v515, %v66
  %v517 = mul i64 %v516, %v7
  %v518 = add i64 %v517, %v468
  %v519 = mul i64 %v518, 8
  %v520 = getelementptr inbounds float, ptr %v26, i64 %v519
  br label %b95
b95:
  %v521 = phi i64 [ 0, %b93 ], [ %v741, %b96 ]
  %v522 = icmp slt i64 %v521, 1
  br i1 %v522, label %b96, label %b97
b96:
  %v523 = mul i64 %v437, 1
  %v524 = add i64 %v523, %v521
  %v525 = mul i64 %v524, 8
  %v526 = add i64 0, %v521
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v472, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 1, %v521
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v472, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 2, %v521
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v472, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 3, %v521
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v472, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 8, %v525
  %v543 = getelementptr inbounds float, ptr %v478, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = fadd <8 x float> %v544, %v529
  %v546 = add i64 8, %v525
  %v547 = getelementptr inbounds float, ptr %v16, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fadd <8 x float> %v545, %v548
  %v550 = add i64 0, %v525
  %v551 = getelementptr inbounds float, ptr %v18, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, %v525
  %v554 = getelementptr inbounds float, ptr %v484, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fmul <8 x float> %v552, %v555
  %v557 = fadd <8 x float> %v549, %v556
  %v558 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v557)
  %v559 = fneg <8 x float> %v558
  %v560 = fcmp olt <8 x float> %v559, splat (float 0xC05A400000000000)
  %v561 = select <8 x i1> %v560, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v559
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v563 = fsub <8 x float> %v562, splat (float 0x4168000000000000)
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v561)
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v564)
  %v566 = bitcast <8 x float> %v562 to <8 x i32>
  %v567 = fmul <8 x float> %v565, %v565
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v565, <8 x float> splat (float 0x3F81227F40000000))
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v568, <8 x float> %v565, <8 x float> splat (float 0x3FA5556740000000))
  %v570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v569, <8 x float> %v565, <8 x float> splat (float 0x3FC5554B00000000))
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v565, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v571, <8 x float> %v565)
  %v573 = sub <8 x i32> %v566, splat (i32 1262485250)
  %v574 = lshr <8 x i32> %v573, splat (i32 1)
  %v575 = sub <8 x i32> %v573, %v574
  %v576 = shl <8 x i32> %v574, splat (i32 23)
  %v577 = bitcast <8 x i32> %v576 to <8 x float>
  %v578 = shl <8 x i32> %v575, splat (i32 23)
  %v579 = bitcast <8 x i32> %v578 to <8 x float>
  %v580 = fadd <8 x float> %v572, splat (float 0x3FF0000000000000)
  %v581 = fmul <8 x float> %v580, %v577
  %v582 = fmul <8 x float> %v581, %v579
  %v583 = fcmp olt <8 x float> %v557, splat (float 0x0000000000000000)
  %v584 = select <8 x i1> %v583, <8 x float> %v582, <8 x float> splat (float 0x3FF0000000000000)
  %v585 = fadd <8 x float> %v582, splat (float 0x3FF0000000000000)
  %v586 = fdiv <8 x float> %v584, %v585
  %v587 = add i64 0, %v525
  %v588 = getelementptr inbounds float, ptr %v478, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = fadd <8 x float> %v589, %v533
  %v591 = add i64 0, %v525
  %v592 = getelementptr inbounds float, ptr %v16, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = fadd <8 x float> %v590, %v593
  %v595 = add i64 0, %v525
  %v596 = getelementptr inbounds float, ptr %v20, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = fmul <8 x float> %v597, %v555
  %v599 = fadd <8 x float> %v594, %v598
  %v600 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v599)
  %v601 = fneg <8 x float> %v600
  %v602 = fcmp olt <8 x float> %v601, splat (float 0xC05A400000000000)
  %v603 = select <8 x i1> %v602, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v601
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v605 = fsub <8 x float> %v604, splat (float 0x4168000000000000)
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v603)
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v606)
  %v608 = bitcast <8 x float> %v604 to <8 x i32>
  %v609 = fmul <8 x float> %v607, %v607
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v607, <8 x float> splat (float 0x3F81227F40000000))
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v607, <8 x float> splat (float 0x3FA5556740000000))
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v611, <8 x float> %v607, <8 x float> splat (float 0x3FC5554B00000000))
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v607, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v613, <8 x float> %v607)
  %v615 = sub <8 x i32> %v608, splat (i32 1262485250)
  %v616 = lshr <8 x i32> %v615, splat (i32 1)
  %v617 = sub <8 x i32> %v615, %v616
  %v618 = shl <8 x i32> %v616, splat (i32 23)
  %v619 = bitcast <8 x i32> %v618 to <8 x float>
  %v620 = shl <8 x i32> %v617, splat (i32 23)
  %v621 = bitcast <8 x i32> %v620 to <8 x float>
  %v622 = fadd <8 x float> %v614, splat (float 0x3FF0000000000000)
  %v623 = fmul <8 x float> %v622, %v619
  %v624 = fmul <8 x float> %v623, %v621
  %v625 = fcmp olt <8 x float> %v599, splat (float 0x0000000000000000)
  %v626 = select <8 x i1> %v625, <8 x float> %v624, <8 x float> splat (float 0x3FF0000000000000)
  %v627 = fadd <8 x float> %v624, splat (float 0x3FF0000000000000)
  %v628 = fdiv <8 x float> %v626, %v627
  %v629 = add i64 16, %v525
  %v630 = getelementptr inbounds float, ptr %v478, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = fadd <8 x float> %v631, %v537
  %v633 = add i64 16, %v525
  %v634 = getelementptr inbounds float, ptr %v16, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = fadd <8 x float> %v632, %v635
  %v637 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v636)
  %v638 = fcmp ogt <8 x float> %v637, splat (float 0x4023000000000000)
  %v639 = select <8 x i1> %v638, <8 x float> splat (float 0x4023000000000000), <8 x float> %v637
  %v640 = fadd <8 x float> %v639, %v639
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v642 = fsub <8 x float> %v641, splat (float 0x4168000000000000)
  %v643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v642, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v640)
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v642, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v643)
  %v645 = bitcast <8 x float> %v641 to <8 x i32>
  %v646 = fmul <8 x float> %v644, %v644
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v644, <8 x float> splat (float 0x3F81227F40000000))
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> %v644, <8 x float> splat (float 0x3FA5556740000000))
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v648, <8 x float> %v644, <8 x float> splat (float 0x3FC5554B00000000))
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> %v644, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> %v650, <8 x float> %v644)
  %v652 = shl <8 x i32> %v645, splat (i32 23)
  %v653 = add <8 x i32> %v652, splat (i32 1065353216)
  %v654 = bitcast <8 x i32> %v653 to <8 x float>
  %v655 = fsub <8 x float> %v654, splat (float 0x3FF0000000000000)
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> %v651, <8 x float> %v655)
  %v657 = fadd <8 x float> %v656, splat (float 0x4000000000000000)
  %v658 = fdiv <8 x float> %v656, %v657
  %v659 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v658, <8 x float> %v636)
  %v660 = fmul <8 x float> %v586, %v555
  %v661 = fmul <8 x float> %v628, %v659
  %v662 = fadd <8 x float> %v660, %v661
  %v663 = add i64 24, %v525
  %v664 = getelementptr inbounds float, ptr %v478, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = fadd <8 x float> %v665, %v541
  %v667 = add i64 24, %v525
  %v668 = getelementptr inbounds float, ptr %v16, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = fadd <8 x float> %v666, %v669
  %v671 = add i64 0, %v525
  %v672 = getelementptr inbounds float, ptr %v22, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = fmul <8 x float> %v673, %v662
  %v675 = fadd <8 x float> %v670, %v674
  %v676 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v675)
  %v677 = fneg <8 x float> %v676
  %v678 = fcmp olt <8 x float> %v677, splat (float 0xC05A400000000000)
  %v679 = select <8 x i1> %v678, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v677
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v681 = fsub <8 x float> %v680, splat (float 0x4168000000000000)
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v679)
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v682)
  %v684 = bitcast <8 x float> %v680 to <8 x i32>
  %v685 = fmul <8 x float> %v683, %v683
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v683, <8 x float> splat (float 0x3F81227F40000000))
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v683, <8 x float> splat (float 0x3FA5556740000000))
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v687, <8 x float> %v683, <8 x float> splat (float 0x3FC5554B00000000))
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> %v683, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v689, <8 x float> %v683)
  %v691 = sub <8 x i32> %v684, splat (i32 1262485250)
  %v692 = lshr <8 x i32> %v691, splat (i32 1)
  %v693 = sub <8 x i32> %v691, %v692
  %v694 = shl <8 x i32> %v692, splat (i32 23)
  %v695 = bitcast <8 x i32> %v694 to <8 x float>
  %v696 = shl <8 x i32> %v693, splat (i32 23)
  %v697 = bitcast <8 x i32> %v696 to <8 x float>
  %v698 = fadd <8 x float> %v690, splat (float 0x3FF0000000000000)
  %v699 = fmul <8 x float> %v698, %v695
  %v700 = fmul <8 x float> %v699, %v697
  %v701 = fcmp olt <8 x float> %v675, splat (float 0x0000000000000000)
  %v702 = select <8 x i1> %v701, <8 x float> %v700, <8 x float> splat (float 0x3FF0000000000000)
  %v703 = fadd <8 x float> %v700, splat (float 0x3FF0000000000000)
  %v704 = fdiv <8 x float> %v702, %v703
  %v705 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v662)
  %v706 = fcmp ogt <8 x float> %v705, splat (float 0x4023000000000000)
  %v707 = select <8 x i1> %v706, <8 x float> splat (float 0x4023000000000000), <8 x float> %v705
  %v708 = fadd <8 x float> %v707, %v707
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v710 = fsub <8 x float> %v709, splat (float 0x4168000000000000)
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v708)
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v711)
  %v713 = bitcast <8 x float> %v709 to <8 x i32>
  %v714 = fmul <8 x float> %v712, %v712
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v712, <8 x float> splat (float 0x3F81227F40000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v712, <8 x float> splat (float 0x3FA5556740000000))
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> %v712, <8 x float> splat (float 0x3FC5554B00000000))
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> %v712, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v718, <8 x float> %v712)
  %v720 = shl <8 x i32> %v713, splat (i32 23)
  %v721 = add <8 x i32> %v720, splat (i32 1065353216)
  %v722 = bitcast <8 x i32> %v721 to <8 x float>
  %v723 = fsub <8 x float> %v722, splat (float 0x3FF0000000000000)
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v719, <8 x float> %v723)
  %v725 = fadd <8 x float> %v724, splat (float 0x4000000000000000)
  %v726 = fdiv <8 x float> %v724, %v725
  %v727 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v726, <8 x float> %v662)
  %v728 = fmul <8 x float> %v704, %v727
  %v729 = add i64 0, %v525
  %v730 = getelementptr inbounds float, ptr %v490, i64 %v729
  store <8 x float> %v586, ptr %v730, align 4
  %v731 = add i64 0, %v525
  %v732 = getelementptr inbounds float, ptr %v496, i64 %v731
  store <8 x float> %v628, ptr %v732, align 4
  %v733 = add i64 0, %v525
  %v734 = getelementptr inbounds float, ptr %v502, i64 %v733
  store <8 x float> %v659, ptr %v734, align 4
  %v735 = add i64 0, %v525
  %v736 = getelementptr inbounds float, ptr %v508, i64 %v735
  store <8 x float> %v662, ptr %v736, align 4
  %v737 = add i64 0, %v525
  %v738 = getelementptr inbounds float, ptr %v514, i64 %v737
  store <8 x float> %v704, ptr %v738, align 4
  %v739 = add i64 0, %v525
  %v740 = getelementptr inbounds float, ptr %v520, i64 %v739
  store <8 x float> %v728, ptr %v740, align 4
  %v741 = add nsw i64 %v521, 1
  br label %b95
b97:
  %v742 = add nsw i64 %v468, 1
  br label %b92
b94:
  %v743 = add nsw i64 %v443, 1
  br label %b87
b89:
  %v744 = add nsw i64 %v437, 1
  br label %b84
b86:
  %v745 = add nsw i64 %v432, 96
  br label %b81
b83:
  %v746 = add nsw i64 %v416, 1
  br label %b78
b80:
  %v747 = icmp sgt i64 %v3, 1
  br i1 %v747, label %b98, label %b99
b98:
  %v748 = getelementptr inbounds i64, ptr %v1, i64 3
  %v749 = atomicrmw add ptr %v748, i64 1 acq_rel
  %v750 = load i64, ptr %v81, align 8
  %v751 = add i64 %v750, 1
  store i64 %v751, ptr %v81, align 8
  %v752 = mul i64 %v3, %v751
  br label %b100
b100:
  %v753 = load atomic i64, ptr %v748 acquire, align 8
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b101, label %b102
b101:
  %v755 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v756 = add nsw i64 %v326, %v325
  br label %b53
b55:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v81 = alloca i64, i64 1, align 8
  %v316 = alloca float, i64 64, align 4
  %v446 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 6
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 18
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 28
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  store i64 0, ptr %v81, align 8
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v84 = mul i64 %v2, 24576
  %v85 = add i64 %v84, 512
  %v86 = getelementptr inbounds float, ptr %v83, i64 %v85
  %v87 = getelementptr inbounds float, ptr %v83, i64 0
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b0, label %b1
b0:
  %v91 = add i64 1, 0
  %v92 = sdiv i64 %v91, 1
  %v93 = add i64 %v2, 1
  %v94 = mul i64 %v92, %v2
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, 1
  %v98 = select i1 %v97, i64 %v96, i64 1
  %v99 = mul i64 %v92, %v93
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, 1
  %v103 = select i1 %v102, i64 %v101, i64 1
  %v104 = icmp slt i64 %v103, 1
  %v105 = select i1 %v104, i64 %v103, i64 1
  br label %b2
b2:
  %v106 = phi i64 [ %v98, %b0 ], [ %v120, %b3 ]
  %v107 = icmp slt i64 %v106, %v105
  br i1 %v107, label %b3, label %b4
b3:
  %v108 = mul i64 %v106, 256
  %v109 = mul i64 %v106, 8
  %v110 = add i64 %v108, 0
  %v111 = add i64 %v109, 0
  %v112 = getelementptr inbounds float, ptr %v87, i64 %v110
  %v113 = sub i64 8, %v111
  %v114 = icmp slt i64 %v113, 0
  %v115 = select i1 %v114, i64 0, i64 %v113
  %v116 = mul i64 %v111, 1
  %v117 = add i64 0, %v116
  %v118 = getelementptr inbounds float, ptr %v14, i64 %v117
  call void @pack_rows(ptr %v118, i64 1, i64 8, i64 32, i64 %v115, ptr %v112, i64 8)
  %v119 = add i64 %v108, 256
  %v120 = add nsw i64 %v106, 1
  br label %b2
b4:
  br label %b1
b1:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b5, label %b6
b5:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v81, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v81, align 8
  %v126 = mul i64 %v3, %v125
  br label %b7
b7:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b8, label %b9
b8:
  %v129 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v130 = phi i64 [ 0, %b6 ], [ %v393, %b18 ]
  %v131 = icmp slt i64 %v130, %v5
  br i1 %v131, label %b11, label %b12
b11:
  %v132 = sub i64 %v5, 1
  %v133 = sub i64 %v132, %v130
  %v134 = add i64 %v7, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, %v7
  %v146 = select i1 %v145, i64 %v144, i64 %v7
  br label %b13
b13:
  %v147 = phi i64 [ %v141, %b11 ], [ %v315, %b14 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b14, label %b15
b14:
  %v149 = add i64 %v133, 1
  %v150 = and i64 %v149, 1
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v147
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v30, i64 %v153
  %v155 = add i64 %v133, 0
  %v156 = and i64 %v155, %v64
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v147
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v24, i64 %v159
  %v161 = add i64 %v133, 1
  %v162 = and i64 %v161, %v68
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v147
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v28, i64 %v165
  %v167 = add i64 %v133, 0
  %v168 = and i64 %v167, %v80
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v147
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v60, i64 %v171
  %v173 = add i64 %v133, 1
  %v174 = and i64 %v173, 1
  %v175 = mul i64 %v174, %v7
  %v176 = add i64 %v175, %v147
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v32, i64 %v177
  %v179 = add i64 %v133, 0
  %v180 = and i64 %v179, %v76
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v147
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v56, i64 %v183
  %v185 = add i64 %v133, 0
  %v186 = and i64 %v185, %v78
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v147
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v58, i64 %v189
  %v191 = add i64 %v133, 0
  %v192 = and i64 %v191, %v68
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v147
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v28, i64 %v195
  %v197 = add i64 %v133, 0
  %v198 = and i64 %v197, %v74
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v147
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v54, i64 %v201
  %v203 = add i64 %v133, 0
  %v204 = and i64 %v203, %v72
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v147
  %v207 = mul i64 %v206, 32
  %v208 = getelementptr inbounds float, ptr %v48, i64 %v207
  %v209 = add i64 %v133, 0
  %v210 = and i64 %v209, 1
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v147
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v32, i64 %v213
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v154, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v160, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v217, %v220
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v166, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v224)
  %v226 = fcmp ogt <8 x float> %v225, splat (float 0x4023000000000000)
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4023000000000000), <8 x float> %v225
  %v228 = fadd <8 x float> %v227, %v227
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v230 = fsub <8 x float> %v229, splat (float 0x4168000000000000)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v228)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v231)
  %v233 = bitcast <8 x float> %v229 to <8 x i32>
  %v234 = fmul <8 x float> %v232, %v232
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v232, <8 x float> splat (float 0x3F81227F40000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> splat (float 0x3FA5556740000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v232, <8 x float> splat (float 0x3FC5554B00000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> %v232, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v238, <8 x float> %v232)
  %v240 = shl <8 x i32> %v233, splat (i32 23)
  %v241 = add <8 x i32> %v240, splat (i32 1065353216)
  %v242 = bitcast <8 x i32> %v241 to <8 x float>
  %v243 = fsub <8 x float> %v242, splat (float 0x3FF0000000000000)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v239, <8 x float> %v243)
  %v245 = fadd <8 x float> %v244, splat (float 0x4000000000000000)
  %v246 = fdiv <8 x float> %v244, %v245
  %v247 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v246, <8 x float> %v224)
  %v248 = fmul <8 x float> %v221, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v172, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v248, %v251
  %v253 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fsub <8 x float> %v254, %v251
  %v256 = fmul <8 x float> %v252, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v178, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v221, %v251
  %v261 = fmul <8 x float> %v247, %v247
  %v262 = fsub <8 x float> %v254, %v261
  %v263 = fmul <8 x float> %v260, %v262
  %v264 = fadd <8 x float> %v259, %v263
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v22, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul <8 x float> %v256, %v267
  %v269 = fadd <8 x float> %v264, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v184, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v269, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v190, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v276, %v276
  %v278 = fsub <8 x float> %v254, %v277
  %v279 = fmul <8 x float> %v273, %v278
  %v280 = fmul <8 x float> %v269, %v276
  %v281 = fmul <8 x float> %v280, %v272
  %v282 = fsub <8 x float> %v254, %v272
  %v283 = fmul <8 x float> %v281, %v282
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v196, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v269, %v286
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v202, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fmul <8 x float> %v287, %v290
  %v292 = fsub <8 x float> %v254, %v290
  %v293 = fmul <8 x float> %v291, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v20, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v283, %v296
  %v298 = fmul <8 x float> %v269, %v290
  %v299 = fadd <8 x float> %v297, %v298
  %v300 = add i64 0, 0
  %v301 = getelementptr inbounds float, ptr %v18, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fmul <8 x float> %v293, %v302
  %v304 = fadd <8 x float> %v299, %v303
  %v305 = add i64 24, 0
  %v306 = getelementptr inbounds float, ptr %v208, i64 %v305
  store <8 x float> %v256, ptr %v306, align 4
  %v307 = add i64 16, 0
  %v308 = getelementptr inbounds float, ptr %v208, i64 %v307
  store <8 x float> %v279, ptr %v308, align 4
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v208, i64 %v309
  store <8 x float> %v283, ptr %v310, align 4
  %v311 = add i64 8, 0
  %v312 = getelementptr inbounds float, ptr %v208, i64 %v311
  store <8 x float> %v293, ptr %v312, align 4
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v214, i64 %v313
  store <8 x float> %v304, ptr %v314, align 4
  %v315 = add nsw i64 %v147, 1
  br label %b13
b15:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  br label %b16
b16:
  %v330 = phi i64 [ %v324, %b15 ], [ %v392, %b21 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b17, label %b18
b17:
  %v332 = add i64 %v330, 96
  %v333 = icmp slt i64 %v332, %v329
  %v334 = select i1 %v333, i64 %v332, i64 %v329
  br label %b19
b19:
  %v335 = phi i64 [ 0, %b17 ], [ %v391, %b24 ]
  %v336 = icmp slt i64 %v335, 1
  br i1 %v336, label %b20, label %b21
b20:
  %v337 = sub i64 %v334, %v330
  %v338 = sub i64 8, 1
  %v339 = add i64 %v337, %v338
  %v340 = sdiv i64 %v339, 8
  br label %b22
b22:
  %v341 = phi i64 [ 0, %b20 ], [ %v390, %b29 ]
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b23, label %b24
b23:
  %v343 = mul i64 %v337, %v341
  %v344 = sdiv i64 %v343, %v340
  %v345 = add i64 %v330, %v344
  %v346 = add i64 %v341, 1
  %v347 = mul i64 %v337, %v346
  %v348 = sdiv i64 %v347, %v340
  %v349 = add i64 %v330, %v348
  %v350 = mul i64 %v335, 256
  %v351 = getelementptr inbounds float, ptr %v87, i64 %v350
  %v352 = sub i64 %v349, %v345
  %v353 = add i64 %v133, 0
  %v354 = and i64 %v353, %v72
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v345
  %v357 = mul i64 %v356, 32
  %v358 = getelementptr inbounds float, ptr %v48, i64 %v357
  %v359 = getelementptr inbounds float, ptr %v358, i64 0
  %v360 = sub i64 %v352, 1
  %v361 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v360
  %v362 = load ptr, ptr %v361, align 4
  %v363 = getelementptr inbounds float, ptr %v316, i64 0
  %v364 = icmp sgt i64 %v352, 0
  br i1 %v364, label %b25, label %b26
b25:
  call void %v362(ptr %v359, i64 32, ptr %v351, i64 32, ptr %v363, i64 8, i64 0)
  br label %b26
b26:
  %v365 = add i64 %v350, 256
  br label %b27
b27:
  %v366 = phi i64 [ %v345, %b26 ], [ %v389, %b32 ]
  %v367 = icmp slt i64 %v366, %v349
  br i1 %v367, label %b28, label %b29
b28:
  %v368 = sub i64 %v366, %v345
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v316, i64 %v369
  %v371 = add i64 %v133, 0
  %v372 = and i64 %v371, 1
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v366
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v30, i64 %v375
  br label %b30
b30:
  %v377 = phi i64 [ 0, %b28 ], [ %v388, %b31 ]
  %v378 = icmp slt i64 %v377, 1
  br i1 %v378, label %b31, label %b32
b31:
  %v379 = mul i64 %v335, 1
  %v380 = add i64 %v379, %v377
  %v381 = mul i64 %v380, 8
  %v382 = add i64 0, %v377
  %v383 = mul i64 %v382, 8
  %v384 = getelementptr inbounds float, ptr %v370, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 0, %v381
  %v387 = getelementptr inbounds float, ptr %v376, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v377, 1
  br label %b30
b32:
  %v389 = add nsw i64 %v366, 1
  br label %b27
b29:
  %v390 = add nsw i64 %v341, 1
  br label %b22
b24:
  %v391 = add nsw i64 %v335, 1
  br label %b19
b21:
  %v392 = add nsw i64 %v330, 96
  br label %b16
b18:
  %v393 = add nsw i64 %v130, 1
  br label %b10
b12:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b33, label %b34
b33:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v81, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v81, align 8
  %v399 = mul i64 %v3, %v398
  br label %b35
b35:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b36, label %b37
b36:
  %v402 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v403 = getelementptr inbounds float, ptr %v83, i64 256
  %v404 = getelementptr inbounds i64, ptr %v1, i64 4
  %v405 = load i64, ptr %v404, align 8
  %v406 = icmp eq i64 %v405, 0
  br i1 %v406, label %b38, label %b39
b38:
  %v407 = add i64 1, 0
  %v408 = sdiv i64 %v407, 1
  %v409 = add i64 %v2, 1
  %v410 = mul i64 %v408, %v2
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, 1
  %v414 = select i1 %v413, i64 %v412, i64 1
  %v415 = mul i64 %v408, %v409
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, 1
  %v419 = select i1 %v418, i64 %v417, i64 1
  %v420 = icmp slt i64 %v419, 1
  %v421 = select i1 %v420, i64 %v419, i64 1
  br label %b40
b40:
  %v422 = phi i64 [ %v414, %b38 ], [ %v436, %b41 ]
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b41, label %b42
b41:
  %v424 = mul i64 %v422, 256
  %v425 = mul i64 %v422, 8
  %v426 = add i64 %v424, 0
  %v427 = add i64 %v425, 0
  %v428 = getelementptr inbounds float, ptr %v403, i64 %v426
  %v429 = sub i64 8, %v427
  %v430 = icmp slt i64 %v429, 0
  %v431 = select i1 %v430, i64 0, i64 %v429
  %v432 = mul i64 %v427, 1
  %v433 = add i64 0, %v432
  %v434 = getelementptr inbounds float, ptr %v12, i64 %v433
  call void @pack_rows(ptr %v434, i64 1, i64 8, i64 32, i64 %v431, ptr %v428, i64 8)
  %v435 = add i64 %v424, 256
  %v436 = add nsw i64 %v422, 1
  br label %b40
b42:
  br label %b39
b39:
  %v437 = icmp sgt i64 %v3, 1
  br i1 %v437, label %b43, label %b44
b43:
  %v438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v439 = atomicrmw add ptr %v438, i64 1 acq_rel
  %v440 = load i64, ptr %v81, align 8
  %v441 = add i64 %v440, 1
  store i64 %v441, ptr %v81, align 8
  %v442 = mul i64 %v3, %v441
  br label %b45
b45:
  %v443 = load atomic i64, ptr %v438 acquire, align 8
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b46, label %b47
b46:
  %v445 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v447 = add i64 %v8, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  br label %b48
b48:
  %v460 = phi i64 [ %v454, %b44 ], [ %v514, %b53 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b49, label %b50
b49:
  %v462 = add i64 %v460, 96
  %v463 = icmp slt i64 %v462, %v459
  %v464 = select i1 %v463, i64 %v462, i64 %v459
  br label %b51
b51:
  %v465 = phi i64 [ 0, %b49 ], [ %v513, %b56 ]
  %v466 = icmp slt i64 %v465, 1
  br i1 %v466, label %b52, label %b53
b52:
  %v467 = sub i64 %v464, %v460
  %v468 = sub i64 8, 1
  %v469 = add i64 %v467, %v468
  %v470 = sdiv i64 %v469, 8
  br label %b54
b54:
  %v471 = phi i64 [ 0, %b52 ], [ %v512, %b61 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b55, label %b56
b55:
  %v473 = mul i64 %v467, %v471
  %v474 = sdiv i64 %v473, %v470
  %v475 = add i64 %v460, %v474
  %v476 = add i64 %v471, 1
  %v477 = mul i64 %v467, %v476
  %v478 = sdiv i64 %v477, %v470
  %v479 = add i64 %v460, %v478
  %v480 = mul i64 %v465, 256
  %v481 = getelementptr inbounds float, ptr %v403, i64 %v480
  %v482 = sub i64 %v479, %v475
  %v483 = mul i64 %v475, 32
  %v484 = getelementptr inbounds float, ptr %v48, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = sub i64 %v482, 1
  %v487 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v486
  %v488 = load ptr, ptr %v487, align 4
  %v489 = getelementptr inbounds float, ptr %v446, i64 0
  %v490 = icmp sgt i64 %v482, 0
  br i1 %v490, label %b57, label %b58
b57:
  call void %v488(ptr %v485, i64 32, ptr %v481, i64 32, ptr %v489, i64 8, i64 0)
  br label %b58
b58:
  %v491 = add i64 %v480, 256
  br label %b59
b59:
  %v492 = phi i64 [ %v475, %b58 ], [ %v511, %b64 ]
  %v493 = icmp slt i64 %v492, %v479
  br i1 %v493, label %b60, label %b61
b60:
  %v494 = sub i64 %v492, %v475
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v446, i64 %v495
  %v497 = mul i64 %v492, 8
  %v498 = getelementptr inbounds float, ptr %v34, i64 %v497
  br label %b62
b62:
  %v499 = phi i64 [ 0, %b60 ], [ %v510, %b63 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b63, label %b64
b63:
  %v501 = mul i64 %v465, 1
  %v502 = add i64 %v501, %v499
  %v503 = mul i64 %v502, 8
  %v504 = add i64 0, %v499
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v496, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v503
  %v509 = getelementptr inbounds float, ptr %v498, i64 %v508
  store <8 x float> %v507, ptr %v509, align 4
  %v510 = add nsw i64 %v499, 1
  br label %b62
b64:
  %v511 = add nsw i64 %v492, 1
  br label %b59
b61:
  %v512 = add nsw i64 %v471, 1
  br label %b54
b56:
  %v513 = add nsw i64 %v465, 1
  br label %b51
b53:
  %v514 = add nsw i64 %v460, 96
  br label %b48
b50:
  %v515 = icmp sgt i64 %v3, 1
  br i1 %v515, label %b65, label %b66
b65:
  %v516 = getelementptr inbounds i64, ptr %v1, i64 3
  %v517 = atomicrmw add ptr %v516, i64 1 acq_rel
  %v518 = load i64, ptr %v81, align 8
  %v519 = add i64 %v518, 1
  store i64 %v519, ptr %v81, align 8
  %v520 = mul i64 %v3, %v519
  br label %b67
b67:
  %v521 = load atomic i64, ptr %v516 acquire, align 8
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b68, label %b69
b68:
  %v523 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v524 = mul i64 0, 32
  %v525 = getelementptr inbounds float, ptr %v48, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = mul i64 0, 8
  %v528 = getelementptr inbounds float, ptr %v10, i64 %v527
  %v529 = getelementptr inbounds float, ptr %v528, i64 0
  %v530 = getelementptr inbounds float, ptr %v86, i64 12288
  %v531 = add i64 32, 1
  %v532 = sdiv i64 %v531, 2
  %v533 = add i64 %v2, 1
  %v534 = mul i64 %v532, %v2
  %v535 = sdiv i64 %v534, %v3
  %v536 = mul i64 %v535, 2
  %v537 = icmp slt i64 %v536, 32
  %v538 = select i1 %v537, i64 %v536, i64 32
  %v539 = mul i64 %v532, %v533
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 2
  %v542 = icmp slt i64 %v541, 32
  %v543 = select i1 %v542, i64 %v541, i64 32
  %v544 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b70
b70:
  %v545 = phi i64 [ %v538, %b66 ], [ %v553, %b75 ]
  %v546 = icmp slt i64 %v545, %v543
  br i1 %v546, label %b71, label %b72
b71:
  %v547 = mul i64 %v545, 8
  %v548 = getelementptr inbounds float, ptr %v544, i64 %v547
  br label %b73
b73:
  %v549 = phi i64 [ 0, %b71 ], [ %v552, %b74 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b74, label %b75
b74:
  %v551 = getelementptr inbounds float, ptr %v548, i64 %v549
  store float 0x0000000000000000, ptr %v551, align 4
  %v552 = add nsw i64 %v549, 1
  br label %b73
b75:
  %v553 = add nsw i64 %v545, 1
  br label %b70
b72:
  %v554 = mul i64 %v8, 1
  br label %b76
b76:
  %v555 = phi i64 [ 0, %b72 ], [ %v659, %b81 ]
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b77, label %b78
b77:
  %v557 = sub i64 %v554, %v555
  %v558 = icmp slt i64 %v557, 384
  %v559 = select i1 %v558, i64 %v557, i64 384
  br label %b79
b79:
  %v560 = phi i64 [ %v538, %b77 ], [ %v658, %b105 ]
  %v561 = icmp slt i64 %v560, %v543
  br i1 %v561, label %b80, label %b81
b80:
  %v562 = sub i64 %v543, %v560
  %v563 = icmp slt i64 %v562, 64
  %v564 = select i1 %v563, i64 %v562, i64 64
  %v565 = sdiv i64 %v564, 2
  %v566 = mul i64 %v565, 2
  %v567 = sub i64 %v564, %v566
  %v568 = mul i64 %v555, 32
  %v569 = add i64 %v568, %v560
  %v570 = getelementptr inbounds float, ptr %v526, i64 %v569
  br label %b82
b82:
  %v571 = phi i64 [ 0, %b80 ], [ %v597, %b90 ]
  %v572 = icmp slt i64 %v571, %v559
  br i1 %v572, label %b83, label %b84
b83:
  %v573 = mul i64 %v571, 32
  %v574 = getelementptr inbounds float, ptr %v570, i64 %v573
  %v575 = mul i64 %v571, 2
  %v576 = getelementptr inbounds float, ptr %v530, i64 %v575
  br label %b85
b85:
  %v577 = phi i64 [ 0, %b83 ], [ %v586, %b86 ]
  %v578 = icmp slt i64 %v577, %v565
  br i1 %v578, label %b86, label %b87
b86:
  %v579 = mul i64 %v577, 2
  %v580 = getelementptr inbounds float, ptr %v574, i64 %v579
  %v581 = mul i64 %v577, 768
  %v582 = getelementptr inbounds float, ptr %v576, i64 %v581
  %v583 = getelementptr inbounds float, ptr %v580, i64 0
  %v584 = load <2 x float>, ptr %v583, align 4
  %v585 = getelementptr inbounds float, ptr %v582, i64 0
  store <2 x float> %v584, ptr %v585, align 4
  %v586 = add nsw i64 %v577, 1
  br label %b85
b87:
  %v587 = mul i64 %v565, 2
  %v588 = getelementptr inbounds float, ptr %v574, i64 %v587
  %v589 = mul i64 %v565, 768
  %v590 = getelementptr inbounds float, ptr %v576, i64 %v589
  br label %b88
b88:
  %v591 = phi i64 [ 0, %b87 ], [ %v596, %b89 ]
  %v592 = icmp slt i64 %v591, %v567
  br i1 %v592, label %b89, label %b90
b89:
  %v593 = getelementptr inbounds float, ptr %v588, i64 %v591
  %v594 = load float, ptr %v593, align 4
  %v595 = getelementptr inbounds float, ptr %v590, i64 %v591
  store float %v594, ptr %v595, align 4
  %v596 = add nsw i64 %v591, 1
  br label %b88, !llvm.loop !0
b90:
  %v597 = add nsw i64 %v571, 1
  br label %b82
b84:
  br label %b91
b91:
  %v598 = phi i64 [ 0, %b84 ], [ %v633, %b99 ]
  %v599 = icmp slt i64 %v598, 0
  br i1 %v599, label %b92, label %b93
b92:
  %v600 = mul i64 %v555, 8
  %v601 = add i64 %v600, %v598
  %v602 = getelementptr inbounds float, ptr %v529, i64 %v601
  br label %b94
b94:
  %v603 = phi i64 [ 0, %b92 ], [ %v621, %b95 ]
  %v604 = icmp slt i64 %v603, %v559
  br i1 %v604, label %b95, label %b96
b95:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v602, i64 %v605
  %v607 = mul i64 %v603, 32
  %v608 = getelementptr inbounds float, ptr %v86, i64 %v607
  %v609 = getelementptr inbounds float, ptr %v606, i64 0
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = getelementptr inbounds float, ptr %v608, i64 0
  store <8 x float> %v610, ptr %v611, align 4
  %v612 = getelementptr inbounds float, ptr %v606, i64 8
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v608, i64 8
  store <8 x float> %v613, ptr %v614, align 4
  %v615 = getelementptr inbounds float, ptr %v606, i64 16
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v608, i64 16
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = getelementptr inbounds float, ptr %v606, i64 24
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v608, i64 24
  store <8 x float> %v619, ptr %v620, align 4
  %v621 = add nsw i64 %v603, 1
  br label %b94
b96:
  %v622 = sdiv i64 %v564, 2
  br label %b97
b97:
  %v623 = phi i64 [ 0, %b96 ], [ %v632, %b98 ]
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b98, label %b99
b98:
  %v625 = mul i64 %v623, 2
  %v626 = add i64 %v560, %v625
  %v627 = mul i64 %v623, 768
  %v628 = getelementptr inbounds float, ptr %v530, i64 %v627
  %v629 = mul i64 %v626, 8
  %v630 = add i64 %v629, %v598
  %v631 = getelementptr inbounds float, ptr %v544, i64 %v630
  call void @outer_2x32(ptr %v628, ptr %v86, i64 %v559, ptr %v631, i64 8)
  %v632 = add nsw i64 %v623, 1
  br label %b97
b99:
  %v633 = add nsw i64 %v598, 32
  br label %b91
b93:
  %v634 = mul i64 %v555, 8
  %v635 = add i64 %v634, 0
  %v636 = getelementptr inbounds float, ptr %v529, i64 %v635
  br label %b100
b100:
  %v637 = phi i64 [ 0, %b93 ], [ %v646, %b101 ]
  %v638 = icmp slt i64 %v637, %v559
  br i1 %v638, label %b101, label %b102
b101:
  %v639 = mul i64 %v637, 8
  %v640 = getelementptr inbounds float, ptr %v636, i64 %v639
  %v641 = mul i64 %v637, 8
  %v642 = getelementptr inbounds float, ptr %v86, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v640, i64 0
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  store <8 x float> %v644, ptr %v645, align 4
  %v646 = add nsw i64 %v637, 1
  br label %b100
b102:
  %v647 = sdiv i64 %v564, 2
  br label %b103
b103:
  %v648 = phi i64 [ 0, %b102 ], [ %v657, %b104 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b104, label %b105
b104:
  %v650 = mul i64 %v648, 2
  %v651 = add i64 %v560, %v650
  %v652 = mul i64 %v648, 768
  %v653 = getelementptr inbounds float, ptr %v530, i64 %v652
  %v654 = mul i64 %v651, 8
  %v655 = add i64 %v654, 0
  %v656 = getelementptr inbounds float, ptr %v544, i64 %v655
  call void @outer_2x8(ptr %v653, ptr %v86, i64 %v559, ptr %v656, i64 8)
  %v657 = add nsw i64 %v648, 1
  br label %b103
b105:
  %v658 = add nsw i64 %v560, 64
  br label %b79
b81:
  %v659 = add nsw i64 %v555, 384
  br label %b76
b78:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b106, label %b107
b106:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = load i64, ptr %v81, align 8
  %v664 = add i64 %v663, 1
  store i64 %v664, ptr %v81, align 8
  %v665 = mul i64 %v3, %v664
  br label %b108
b108:
  %v666 = load atomic i64, ptr %v661 acquire, align 8
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b109, label %b110
b109:
  %v668 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v669 = mul i64 0, 32
  %v670 = getelementptr inbounds float, ptr %v48, i64 %v669
  %v671 = getelementptr inbounds float, ptr %v670, i64 0
  %v672 = mul i64 0, 8
  %v673 = getelementptr inbounds float, ptr %v26, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v673, i64 0
  %v675 = getelementptr inbounds float, ptr %v86, i64 12288
  %v676 = add i64 32, 1
  %v677 = sdiv i64 %v676, 2
  %v678 = add i64 %v2, 1
  %v679 = mul i64 %v677, %v2
  %v680 = sdiv i64 %v679, %v3
  %v681 = mul i64 %v680, 2
  %v682 = icmp slt i64 %v681, 32
  %v683 = select i1 %v682, i64 %v681, i64 32
  %v684 = mul i64 %v677, %v678
  %v685 = sdiv i64 %v684, %v3
  %v686 = mul i64 %v685, 2
  %v687 = icmp slt i64 %v686, 32
  %v688 = select i1 %v687, i64 %v686, i64 32
  %v689 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b111
b111:
  %v690 = phi i64 [ %v683, %b107 ], [ %v698, %b116 ]
  %v691 = icmp slt i64 %v690, %v688
  br i1 %v691, label %b112, label %b113
b112:
  %v692 = mul i64 %v690, 8
  %v693 = getelementptr inbounds float, ptr %v689, i64 %v692
  br label %b114
b114:
  %v694 = phi i64 [ 0, %b112 ], [ %v697, %b115 ]
  %v695 = icmp slt i64 %v694, 8
  br i1 %v695, label %b115, label %b116
b115:
  %v696 = getelementptr inbounds float, ptr %v693, i64 %v694
  store float 0x0000000000000000, ptr %v696, align 4
  %v697 = add nsw i64 %v694, 1
  br label %b114
b116:
  %v698 = add nsw i64 %v690, 1
  br label %b111
b113:
  %v699 = mul i64 %v8, 1
  br label %b117
b117:
  %v700 = phi i64 [ 0, %b113 ], [ %v804, %b122 ]
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b118, label %b119
b118:
  %v702 = sub i64 %v699, %v700
  %v703 = icmp slt i64 %v702, 384
  %v704 = select i1 %v703, i64 %v702, i64 384
  br label %b120
b120:
  %v705 = phi i64 [ %v683, %b118 ], [ %v803, %b146 ]
  %v706 = icmp slt i64 %v705, %v688
  br i1 %v706, label %b121, label %b122
b121:
  %v707 = sub i64 %v688, %v705
  %v708 = icmp slt i64 %v707, 64
  %v709 = select i1 %v708, i64 %v707, i64 64
  %v710 = sdiv i64 %v709, 2
  %v711 = mul i64 %v710, 2
  %v712 = sub i64 %v709, %v711
  %v713 = mul i64 %v700, 32
  %v714 = add i64 %v713, %v705
  %v715 = getelementptr inbounds float, ptr %v671, i64 %v714
  br label %b123
b123:
  %v716 = phi i64 [ 0, %b121 ], [ %v742, %b131 ]
  %v717 = icmp slt i64 %v716, %v704
  br i1 %v717, label %b124, label %b125
b124:
  %v718 = mul i64 %v716, 32
  %v719 = getelementptr inbounds float, ptr %v715, i64 %v718
  %v720 = mul i64 %v716, 2
  %v721 = getelementptr inbounds float, ptr %v675, i64 %v720
  br label %b126
b126:
  %v722 = phi i64 [ 0, %b124 ], [ %v731, %b127 ]
  %v723 = icmp slt i64 %v722, %v710
  br i1 %v723, label %b127, label %b128
b127:
  %v724 = mul i64 %v722, 2
  %v725 = getelementptr inbounds float, ptr %v719, i64 %v724
  %v726 = mul i64 %v722, 768
  %v727 = getelementptr inbounds float, ptr %v721, i64 %v726
  %v728 = getelementptr inbounds float, ptr %v725, i64 0
  %v729 = load <2 x float>, ptr %v728, align 4
  %v730 = getelementptr inbounds float, ptr %v727, i64 0
  store <2 x float> %v729, ptr %v730, align 4
  %v731 = add nsw i64 %v722, 1
  br label %b126
b128:
  %v732 = mul i64 %v710, 2
  %v733 = getelementptr inbounds float, ptr %v719, i64 %v732
  %v734 = mul i64 %v710, 768
  %v735 = getelementptr inbounds float, ptr %v721, i64 %v734
  br label %b129
b129:
  %v736 = phi i64 [ 0, %b128 ], [ %v741, %b130 ]
  %v737 = icmp slt i64 %v736, %v712
  br i1 %v737, label %b130, label %b131
b130:
  %v738 = getelementptr inbounds float, ptr %v733, i64 %v736
  %v739 = load float, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v735, i64 %v736
  store float %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v736, 1
  br label %b129, !llvm.loop !3
b131:
  %v742 = add nsw i64 %v716, 1
  br label %b123
b125:
  br label %b132
b132:
  %v743 = phi i64 [ 0, %b125 ], [ %v778, %b140 ]
  %v744 = icmp slt i64 %v743, 0
  br i1 %v744, label %b133, label %b134
b133:
  %v745 = mul i64 %v700, 8
  %v746 = add i64 %v745, %v743
  %v747 = getelementptr inbounds float, ptr %v674, i64 %v746
  br label %b135
b135:
  %v748 = phi i64 [ 0, %b133 ], [ %v766, %b136 ]
  %v749 = icmp slt i64 %v748, %v704
  br i1 %v749, label %b136, label %b137
b136:
  %v750 = mul i64 %v748, 8
  %v751 = getelementptr inbounds float, ptr %v747, i64 %v750
  %v752 = mul i64 %v748, 32
  %v753 = getelementptr inbounds float, ptr %v86, i64 %v752
  %v754 = getelementptr inbounds float, ptr %v751, i64 0
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = getelementptr inbounds float, ptr %v753, i64 0
  store <8 x float> %v755, ptr %v756, align 4
  %v757 = getelementptr inbounds float, ptr %v751, i64 8
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = getelementptr inbounds float, ptr %v753, i64 8
  store <8 x float> %v758, ptr %v759, align 4
  %v760 = getelementptr inbounds float, ptr %v751, i64 16
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = getelementptr inbounds float, ptr %v753, i64 16
  store <8 x float> %v761, ptr %v762, align 4
  %v763 = getelementptr inbounds float, ptr %v751, i64 24
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = getelementptr inbounds float, ptr %v753, i64 24
  store <8 x float> %v764, ptr %v765, align 4
  %v766 = add nsw i64 %v748, 1
  br label %b135
b137:
  %v767 = sdiv i64 %v709, 2
  br label %b138
b138:
  %v768 = phi i64 [ 0, %b137 ], [ %v777, %b139 ]
  %v769 = icmp slt i64 %v768, %v767
  br i1 %v769, label %b139, label %b140
b139:
  %v770 = mul i64 %v768, 2
  %v771 = add i64 %v705, %v770
  %v772 = mul i64 %v768, 768
  %v773 = getelementptr inbounds float, ptr %v675, i64 %v772
  %v774 = mul i64 %v771, 8
  %v775 = add i64 %v774, %v743
  %v776 = getelementptr inbounds float, ptr %v689, i64 %v775
  call void @outer_2x32(ptr %v773, ptr %v86, i64 %v704, ptr %v776, i64 8)
  %v777 = add nsw i64 %v768, 1
  br label %b138
b140:
  %v778 = add nsw i64 %v743, 32
  br label %b132
b134:
  %v779 = mul i64 %v700, 8
  %v780 = add i64 %v779, 0
  %v781 = getelementptr inbounds float, ptr %v674, i64 %v780
  br label %b141
b141:
  %v782 = phi i64 [ 0, %b134 ], [ %v791, %b142 ]
  %v783 = icmp slt i64 %v782, %v704
  br i1 %v783, label %b142, label %b143
b142:
  %v784 = mul i64 %v782, 8
  %v785 = getelementptr inbounds float, ptr %v781, i64 %v784
  %v786 = mul i64 %v782, 8
  %v787 = getelementptr inbounds float, ptr %v86, i64 %v786
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  store <8 x float> %v789, ptr %v790, align 4
  %v791 = add nsw i64 %v782, 1
  br label %b141
b143:
  %v792 = sdiv i64 %v709, 2
  br label %b144
b144:
  %v793 = phi i64 [ 0, %b143 ], [ %v802, %b145 ]
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b145, label %b146
b145:
  %v795 = mul i64 %v793, 2
  %v796 = add i64 %v705, %v795
  %v797 = mul i64 %v793, 768
  %v798 = getelementptr inbounds float, ptr %v675, i64 %v797
  %v799 = mul i64 %v796, 8
  %v800 = add i64 %v799, 0
  %v801 = getelementptr inbounds float, ptr %v689, i64 %v800
  call void @outer_2x8(ptr %v798, ptr %v86, i64 %v704, ptr %v801, i64 8)
  %v802 = add nsw i64 %v793, 1
  br label %b144
b146:
  %v803 = add nsw i64 %v705, 64
  br label %b120
b122:
  %v804 = add nsw i64 %v700, 384
  br label %b117
b119:
  %v805 = icmp sgt i64 %v3, 1
  br i1 %v805, label %b147, label %b148
b147:
  %v806 = getelementptr inbounds i64, ptr %v1, i64 3
  %v807 = atomicrmw add ptr %v806, i64 1 acq_rel
  %v808 = load i64, ptr %v81, align 8
  %v809 = add i64 %v808, 1
  store i64 %v809, ptr %v81, align 8
  %v810 = mul i64 %v3, %v809
  br label %b149
b149:
  %v811 = load atomic i64, ptr %v806 acquire, align 8
  %v812 = icmp slt i64 %v811, %v810
  br i1 %v812, label %b150, label %b151
b150:
  %v813 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v814 = icmp eq i64 %v2, 0
  br i1 %v814, label %b152, label %b153
b152:
  br label %b154
b154:
  %v815 = phi i64 [ 0, %b152 ], [ %v837, %b159 ]
  %v816 = icmp slt i64 %v815, 32
  br i1 %v816, label %b155, label %b156
b155:
  br label %b157
b157:
  %v817 = phi i64 [ 0, %b155 ], [ %v834, %b162 ]
  %v818 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v833, %b162 ]
  %v819 = icmp slt i64 %v817, %v8
  br i1 %v819, label %b158, label %b159
b158:
  %v820 = add i64 %v817, 128
  %v821 = icmp slt i64 %v820, %v8
  %v822 = select i1 %v821, i64 %v820, i64 %v8
  br label %b160
b160:
  %v823 = phi i64 [ %v817, %b158 ], [ %v832, %b161 ]
  %v824 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v831, %b161 ]
  %v825 = icmp slt i64 %v823, %v822
  br i1 %v825, label %b161, label %b162
b161:
  %v826 = mul i64 %v823, 32
  %v827 = getelementptr inbounds float, ptr %v48, i64 %v826
  %v828 = add i64 0, %v815
  %v829 = getelementptr inbounds float, ptr %v827, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fadd <8 x float> %v824, %v830
  %v832 = add nsw i64 %v823, 1
  br label %b160
b162:
  %v833 = fadd <8 x float> %v818, %v824
  %v834 = add nsw i64 %v817, 128
  br label %b157
b159:
  %v835 = add i64 0, %v815
  %v836 = getelementptr inbounds float, ptr %v40, i64 %v835
  store <8 x float> %v818, ptr %v836, align 4
  %v837 = add nsw i64 %v815, 8
  br label %b154
b156:
  br label %b153
b153:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b163, label %b164
b163:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = load i64, ptr %v81, align 8
  %v842 = add i64 %v841, 1
  store i64 %v842, ptr %v81, align 8
  %v843 = mul i64 %v3, %v842
  br label %b165
b165:
  %v844 = load atomic i64, ptr %v839 acquire, align 8
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b166, label %b167
b166:
  %v846 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v847 = icmp eq i64 %v2, 0
  br i1 %v847, label %b168, label %b169
b168:
  br label %b170
b170:
  %v848 = phi i64 [ 0, %b168 ], [ %v871, %b175 ]
  %v849 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v870, %b175 ]
  %v850 = icmp slt i64 %v848, %v8
  br i1 %v850, label %b171, label %b172
b171:
  %v851 = add i64 %v848, 128
  %v852 = icmp slt i64 %v851, %v8
  %v853 = select i1 %v852, i64 %v851, i64 %v8
  br label %b173
b173:
  %v854 = phi i64 [ %v848, %b171 ], [ %v869, %b174 ]
  %v855 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v868, %b174 ]
  %v856 = icmp slt i64 %v854, %v853
  br i1 %v856, label %b174, label %b175
b174:
  %v857 = mul i64 %v854, 32
  %v858 = getelementptr inbounds float, ptr %v48, i64 %v857
  %v859 = mul i64 %v854, 8
  %v860 = getelementptr inbounds float, ptr %v28, i64 %v859
  %v861 = add i64 8, 0
  %v862 = getelementptr inbounds float, ptr %v858, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v860, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fmul <8 x float> %v863, %v866
  %v868 = fadd <8 x float> %v855, %v867
  %v869 = add nsw i64 %v854, 1
  br label %b173
b175:
  %v870 = fadd <8 x float> %v849, %v855
  %v871 = add nsw i64 %v848, 128
  br label %b170
b172:
  %v872 = add i64 0, 0
  %v873 = getelementptr inbounds float, ptr %v42, i64 %v872
  store <8 x float> %v849, ptr %v873, align 4
  br label %b169
b169:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b176, label %b177
b176:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = load i64, ptr %v81, align 8
  %v878 = add i64 %v877, 1
  store i64 %v878, ptr %v81, align 8
  %v879 = mul i64 %v3, %v878
  br label %b178
b178:
  %v880 = load atomic i64, ptr %v875 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b179, label %b180
b179:
  %v882 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v883 = icmp eq i64 %v2, 0
  br i1 %v883, label %b181, label %b182
b181:
  br label %b183
b183:
  %v884 = phi i64 [ 0, %b181 ], [ %v907, %b188 ]
  %v885 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v906, %b188 ]
  %v886 = icmp slt i64 %v884, %v8
  br i1 %v886, label %b184, label %b185
b184:
  %v887 = add i64 %v884, 128
  %v888 = icmp slt i64 %v887, %v8
  %v889 = select i1 %v888, i64 %v887, i64 %v8
  br label %b186
b186:
  %v890 = phi i64 [ %v884, %b184 ], [ %v905, %b187 ]
  %v891 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v904, %b187 ]
  %v892 = icmp slt i64 %v890, %v889
  br i1 %v892, label %b187, label %b188
b187:
  %v893 = mul i64 %v890, 32
  %v894 = getelementptr inbounds float, ptr %v48, i64 %v893
  %v895 = mul i64 %v890, 8
  %v896 = getelementptr inbounds float, ptr %v28, i64 %v895
  %v897 = add i64 0, 0
  %v898 = getelementptr inbounds float, ptr %v894, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 0, 0
  %v901 = getelementptr inbounds float, ptr %v896, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = fmul <8 x float> %v899, %v902
  %v904 = fadd <8 x float> %v891, %v903
  %v905 = add nsw i64 %v890, 1
  br label %b186
b188:
  %v906 = fadd <8 x float> %v885, %v891
  %v907 = add nsw i64 %v884, 128
  br label %b183
b185:
  %v908 = add i64 0, 0
  %v909 = getelementptr inbounds float, ptr %v44, i64 %v908
  store <8 x float> %v885, ptr %v909, align 4
  br label %b182
b182:
  %v910 = icmp sgt i64 %v3, 1
  br i1 %v910, label %b189, label %b190
b189:
  %v911 = getelementptr inbounds i64, ptr %v1, i64 3
  %v912 = atomicrmw add ptr %v911, i64 1 acq_rel
  %v913 = load i64, ptr %v81, align 8
  %v914 = add i64 %v913, 1
  store i64 %v914, ptr %v81, align 8
  %v915 = mul i64 %v3, %v914
  br label %b191
b191:
  %v916 = load atomic i64, ptr %v911 acquire, align 8
  %v917 = icmp slt i64 %v916, %v915
  br i1 %v917, label %b192, label %b193
b192:
  %v918 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v919 = icmp eq i64 %v2, 0
  br i1 %v919, label %b194, label %b195
b194:
  br label %b196
b196:
  %v920 = phi i64 [ 0, %b194 ], [ %v945, %b201 ]
  %v921 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v944, %b201 ]
  %v922 = icmp slt i64 %v920, %v8
  br i1 %v922, label %b197, label %b198
b197:
  %v923 = add i64 %v920, 128
  %v924 = icmp slt i64 %v923, %v8
  %v925 = select i1 %v924, i64 %v923, i64 %v8
  br label %b199
b199:
  %v926 = phi i64 [ %v920, %b197 ], [ %v943, %b200 ]
  %v927 = phi <8 x float> [ splat (float 0x0000000000000000), %b197 ], [ %v942, %b200 ]
  %v928 = icmp slt i64 %v926, %v925
  br i1 %v928, label %b200, label %b201
b200:
  %v929 = mul i64 %v926, 32
  %v930 = getelementptr inbounds float, ptr %v48, i64 %v929
  %v931 = mul i64 1, %v7
  %v932 = add i64 %v926, %v931
  %v933 = mul i64 %v932, 8
  %v934 = getelementptr inbounds float, ptr %v28, i64 %v933
  %v935 = add i64 24, 0
  %v936 = getelementptr inbounds float, ptr %v930, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = add i64 0, 0
  %v939 = getelementptr inbounds float, ptr %v934, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = fmul <8 x float> %v937, %v940
  %v942 = fadd <8 x float> %v927, %v941
  %v943 = add nsw i64 %v926, 1
  br label %b199
b201:
  %v944 = fadd <8 x float> %v921, %v927
  %v945 = add nsw i64 %v920, 128
  br label %b196
b198:
  %v946 = add i64 0, 0
  %v947 = getelementptr inbounds float, ptr %v46, i64 %v946
  store <8 x float> %v921, ptr %v947, align 4
  br label %b195
b195:
  %v948 = icmp sgt i64 %v3, 1
  br i1 %v948, label %b202, label %b203
b202:
  %v949 = getelementptr inbounds i64, ptr %v1, i64 3
  %v950 = atomicrmw add ptr %v949, i64 1 acq_rel
  %v951 = load i64, ptr %v81, align 8
  %v952 = add i64 %v951, 1
  store i64 %v952, ptr %v81, align 8
  %v953 = mul i64 %v3, %v952
  br label %b204
b204:
  %v954 = load atomic i64, ptr %v949 acquire, align 8
  %v955 = icmp slt i64 %v954, %v953
  br i1 %v955, label %b205, label %b206
b205:
  %v956 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
