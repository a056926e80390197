; generated from specs/fru.yaml by `make generated`: do not edit
; fru I=8 D=3 K=4 R=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v119 = alloca i64, i64 1, align 8
  %v328 = alloca float, i64 64, align 4
  %v420 = alloca float, i64 64, align 4
  %v515 = alloca float, i64 64, align 4
  %v761 = alloca float, i64 64, align 4
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
  %v85 = getelementptr inbounds i64, ptr %v1, i64 6
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 9
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 19
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 21
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 22
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 40
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 41
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 42
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 43
  %v118 = load i64, ptr %v117, align 8
  store i64 0, ptr %v119, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v121 = load ptr, ptr %v120, align 4
  %v122 = mul i64 %v2, 0
  %v123 = add i64 %v122, 320
  %v124 = getelementptr inbounds float, ptr %v121, i64 %v123
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b0, label %b1
b0:
  %v128 = icmp eq i64 %v2, 0
  br i1 %v128, label %b2, label %b3
b2:
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v58, i64 %v129
  %v131 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v132, ptr %v130, align 4
  %v133 = icmp ult i64 4, 8
  %v134 = select i1 %v133, i64 4, i64 8
  %v135 = trunc i64 %v134 to i32
  %v136 = insertelement <8 x i32> poison, i32 %v135, i64 0
  %v137 = shufflevector <8 x i32> %v136, <8 x i32> poison, <8 x i32> zeroinitializer
  %v138 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v137
  %v139 = add i64 0, 8
  %v140 = getelementptr inbounds float, ptr %v58, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v142, ptr align 4 %v140, <8 x i1> %v138)
  br label %b3
b3:
  br label %b1
b1:
  %v143 = icmp sgt i64 %v3, 1
  br i1 %v143, label %b4, label %b5
b4:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v145 = atomicrmw add ptr %v144, i64 1 acq_rel
  %v146 = load i64, ptr %v119, align 8
  %v147 = add i64 %v146, 1
  store i64 %v147, ptr %v119, align 8
  %v148 = mul i64 %v3, %v147
  br label %b6
b6:
  %v149 = load atomic i64, ptr %v144 acquire, align 8
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b7, label %b8
b7:
  %v151 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v152 = getelementptr inbounds i64, ptr %v1, i64 4
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp eq i64 %v153, 0
  br i1 %v154, label %b9, label %b10
b9:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 44
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b11, label %b12
b11:
  %v158 = add i64 %v7, 0
  %v159 = sdiv i64 %v158, 1
  %v160 = add i64 %v2, 1
  %v161 = mul i64 %v159, %v2
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v7
  %v165 = select i1 %v164, i64 %v163, i64 %v7
  %v166 = mul i64 %v159, %v160
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, %v7
  %v170 = select i1 %v169, i64 %v168, i64 %v7
  br label %b13
b13:
  %v171 = phi i64 [ %v165, %b11 ], [ %v192, %b14 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b14, label %b15
b14:
  %v173 = and i64 0, %v92
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v171
  %v176 = mul i64 %v175, 12
  %v177 = getelementptr inbounds float, ptr %v36, i64 %v176
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v177, i64 %v178
  %v180 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = icmp ult i64 4, 8
  %v183 = select i1 %v182, i64 4, i64 8
  %v184 = trunc i64 %v183 to i32
  %v185 = insertelement <8 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <8 x i32> %v185, <8 x i32> poison, <8 x i32> zeroinitializer
  %v187 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v186
  %v188 = add i64 0, 8
  %v189 = getelementptr inbounds float, ptr %v177, i64 %v188
  %v190 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v191, ptr align 4 %v189, <8 x i1> %v187)
  %v192 = add nsw i64 %v171, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b16, label %b17
b16:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v119, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v119, align 8
  %v198 = mul i64 %v3, %v197
  br label %b18
b18:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b19, label %b20
b19:
  %v201 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v202 = getelementptr inbounds float, ptr %v121, i64 0
  %v203 = getelementptr inbounds i64, ptr %v1, i64 4
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b21, label %b22
b21:
  %v206 = add i64 1, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, 1
  %v213 = select i1 %v212, i64 %v211, i64 1
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  br label %b23
b23:
  %v221 = phi i64 [ %v213, %b21 ], [ %v235, %b24 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b24, label %b25
b24:
  %v223 = mul i64 %v221, 64
  %v224 = mul i64 %v221, 8
  %v225 = add i64 %v223, 0
  %v226 = add i64 %v224, 0
  %v227 = getelementptr inbounds float, ptr %v202, i64 %v225
  %v228 = sub i64 3, %v226
  %v229 = icmp slt i64 %v228, 0
  %v230 = select i1 %v229, i64 0, i64 %v228
  %v231 = mul i64 %v226, 16
  %v232 = add i64 0, %v231
  %v233 = getelementptr inbounds float, ptr %v24, i64 %v232
  call void @pack_turned(ptr %v233, i64 16, i64 1, i64 8, i64 %v230, ptr %v227, i64 8)
  %v234 = add i64 %v223, 64
  %v235 = add nsw i64 %v221, 1
  br label %b23
b25:
  br label %b22
b22:
  %v236 = icmp sgt i64 %v3, 1
  br i1 %v236, label %b26, label %b27
b26:
  %v237 = getelementptr inbounds i64, ptr %v1, i64 3
  %v238 = atomicrmw add ptr %v237, i64 1 acq_rel
  %v239 = load i64, ptr %v119, align 8
  %v240 = add i64 %v239, 1
  store i64 %v240, ptr %v119, align 8
  %v241 = mul i64 %v3, %v240
  br label %b28
b28:
  %v242 = load atomic i64, ptr %v237 acquire, align 8
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b29, label %b30
b29:
  %v244 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v245 = getelementptr inbounds float, ptr %v121, i64 64
  %v246 = getelementptr inbounds float, ptr %v121, i64 160
  %v247 = getelementptr inbounds i64, ptr %v1, i64 4
  %v248 = load i64, ptr %v247, align 8
  %v249 = icmp eq i64 %v248, 0
  br i1 %v249, label %b31, label %b32
b31:
  %v250 = add i64 1, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, 1
  %v257 = select i1 %v256, i64 %v255, i64 1
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  %v263 = icmp slt i64 %v262, 1
  %v264 = select i1 %v263, i64 %v262, i64 1
  br label %b33
b33:
  %v265 = phi i64 [ %v257, %b31 ], [ %v279, %b34 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b34, label %b35
b34:
  %v267 = mul i64 %v265, 96
  %v268 = mul i64 %v265, 8
  %v269 = add i64 %v267, 0
  %v270 = add i64 %v268, 0
  %v271 = getelementptr inbounds float, ptr %v245, i64 %v269
  %v272 = sub i64 8, %v270
  %v273 = icmp slt i64 %v272, 0
  %v274 = select i1 %v273, i64 0, i64 %v272
  %v275 = mul i64 %v270, 12
  %v276 = add i64 0, %v275
  %v277 = getelementptr inbounds float, ptr %v12, i64 %v276
  call void @pack_turned(ptr %v277, i64 12, i64 1, i64 12, i64 %v274, ptr %v271, i64 8)
  %v278 = add i64 %v267, 96
  %v279 = add nsw i64 %v265, 1
  br label %b33
b35:
  %v280 = add i64 1, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, 1
  %v287 = select i1 %v286, i64 %v285, i64 1
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  br label %b36
b36:
  %v295 = phi i64 [ %v287, %b35 ], [ %v309, %b37 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b37, label %b38
b37:
  %v297 = mul i64 %v295, 64
  %v298 = mul i64 %v295, 8
  %v299 = add i64 %v297, 0
  %v300 = add i64 %v298, 0
  %v301 = getelementptr inbounds float, ptr %v246, i64 %v299
  %v302 = sub i64 3, %v300
  %v303 = icmp slt i64 %v302, 0
  %v304 = select i1 %v303, i64 0, i64 %v302
  %v305 = mul i64 %v300, 16
  %v306 = add i64 8, %v305
  %v307 = getelementptr inbounds float, ptr %v24, i64 %v306
  call void @pack_turned(ptr %v307, i64 16, i64 1, i64 8, i64 %v304, ptr %v301, i64 8)
  %v308 = add i64 %v297, 64
  %v309 = add nsw i64 %v295, 1
  br label %b36
b38:
  br label %b32
b32:
  %v310 = icmp sgt i64 %v3, 1
  br i1 %v310, label %b39, label %b40
b39:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v312 = atomicrmw add ptr %v311, i64 1 acq_rel
  %v313 = load i64, ptr %v119, align 8
  %v314 = add i64 %v313, 1
  store i64 %v314, ptr %v119, align 8
  %v315 = mul i64 %v3, %v314
  br label %b41
b41:
  %v316 = load atomic i64, ptr %v311 acquire, align 8
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b42, label %b43
b42:
  %v318 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 5
  %v320 = load i64, ptr %v319, align 8
  br label %b44
b44:
  %v321 = phi i64 [ 0, %b40 ], [ %v717, %b117 ]
  %v322 = icmp slt i64 %v321, %v5
  br i1 %v322, label %b45, label %b46
b45:
  %v323 = add i64 %v321, %v320
  %v324 = icmp slt i64 %v323, %v5
  %v325 = select i1 %v324, i64 %v323, i64 %v5
  %v326 = sub i64 %v325, %v321
  %v327 = mul i64 %v326, %v7
  %v329 = add i64 %v327, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v327
  %v336 = select i1 %v335, i64 %v334, i64 %v327
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v327
  %v341 = select i1 %v340, i64 %v339, i64 %v327
  %v342 = mul i64 %v321, %v7
  %v343 = add i64 %v336, %v342
  %v344 = add i64 %v341, %v342
  br label %b47
b47:
  %v345 = phi i64 [ %v343, %b45 ], [ %v408, %b52 ]
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b48, label %b49
b48:
  %v347 = add i64 %v345, 96
  %v348 = icmp slt i64 %v347, %v344
  %v349 = select i1 %v348, i64 %v347, i64 %v344
  br label %b50
b50:
  %v350 = phi i64 [ 0, %b48 ], [ %v407, %b55 ]
  %v351 = icmp slt i64 %v350, 1
  br i1 %v351, label %b51, label %b52
b51:
  %v352 = sub i64 %v349, %v345
  %v353 = sub i64 8, 1
  %v354 = add i64 %v352, %v353
  %v355 = sdiv i64 %v354, 8
  br label %b53
b53:
  %v356 = phi i64 [ 0, %b51 ], [ %v406, %b60 ]
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b54, label %b55
b54:
  %v358 = mul i64 %v352, %v356
  %v359 = sdiv i64 %v358, %v355
  %v360 = add i64 %v345, %v359
  %v361 = add i64 %v356, 1
  %v362 = mul i64 %v352, %v361
  %v363 = sdiv i64 %v362, %v355
  %v364 = add i64 %v345, %v363
  %v365 = mul i64 %v350, 64
  %v366 = getelementptr inbounds float, ptr %v202, i64 %v365
  %v367 = sub i64 %v364, %v360
  %v368 = mul i64 %v360, 8
  %v369 = getelementptr inbounds float, ptr %v10, i64 %v368
  %v370 = getelementptr inbounds float, ptr %v369, i64 0
  %v371 = sub i64 %v367, 1
  %v372 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v371
  %v373 = load ptr, ptr %v372, align 4
  %v374 = getelementptr inbounds float, ptr %v328, i64 0
  %v375 = icmp sgt i64 %v367, 0
  br i1 %v375, label %b56, label %b57
b56:
  call void %v373(ptr %v370, i64 8, ptr %v366, i64 8, ptr %v374, i64 8, i64 0)
  br label %b57
b57:
  %v376 = add i64 %v365, 64
  br label %b58
b58:
  %v377 = phi i64 [ %v360, %b57 ], [ %v405, %b63 ]
  %v378 = icmp slt i64 %v377, %v364
  br i1 %v378, label %b59, label %b60
b59:
  %v379 = sub i64 %v377, %v360
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v328, i64 %v380
  %v382 = mul i64 %v321, %v7
  %v383 = sub i64 %v377, %v382
  %v384 = mul i64 %v383, 3
  %v385 = getelementptr inbounds float, ptr %v60, i64 %v384
  br label %b61
b61:
  %v386 = phi i64 [ 0, %b59 ], [ %v404, %b65 ]
  %v387 = icmp slt i64 %v386, 1
  br i1 %v387, label %b62, label %b63
b62:
  %v388 = mul i64 %v350, 1
  %v389 = add i64 %v388, %v386
  %v390 = mul i64 %v389, 8
  %v391 = icmp eq i64 %v390, 0
  br i1 %v391, label %b64, label %b65
b64:
  %v392 = icmp ult i64 3, 8
  %v393 = select i1 %v392, i64 3, i64 8
  %v394 = trunc i64 %v393 to i32
  %v395 = insertelement <8 x i32> poison, i32 %v394, i64 0
  %v396 = shufflevector <8 x i32> %v395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v397 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v396
  %v398 = add i64 0, %v386
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v381, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 0, %v390
  %v403 = getelementptr inbounds float, ptr %v385, i64 %v402
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v401, ptr align 4 %v403, <8 x i1> %v397)
  br label %b65
b65:
  %v404 = add nsw i64 %v386, 1
  br label %b61
b63:
  %v405 = add nsw i64 %v377, 1
  br label %b58
b60:
  %v406 = add nsw i64 %v356, 1
  br label %b53
b55:
  %v407 = add nsw i64 %v350, 1
  br label %b50
b52:
  %v408 = add nsw i64 %v345, 96
  br label %b47
b49:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b66, label %b67
b66:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v119, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v119, align 8
  %v414 = mul i64 %v3, %v413
  br label %b68
b68:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b69, label %b70
b69:
  %v417 = call i32 @sched_yield()
  br label %b68
b70:
  br label %b67
b67:
  br label %b71
b71:
  %v418 = phi i64 [ %v321, %b67 ], [ %v707, %b112 ]
  %v419 = icmp slt i64 %v418, %v325
  br i1 %v419, label %b72, label %b73
b72:
  %v421 = add i64 %v7, 0
  %v422 = sdiv i64 %v421, 1
  %v423 = add i64 %v2, 1
  %v424 = mul i64 %v422, %v2
  %v425 = sdiv i64 %v424, %v3
  %v426 = mul i64 %v425, 1
  %v427 = icmp slt i64 %v426, %v7
  %v428 = select i1 %v427, i64 %v426, i64 %v7
  %v429 = mul i64 %v422, %v423
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  br label %b74
b74:
  %v434 = phi i64 [ %v428, %b72 ], [ %v514, %b79 ]
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b75, label %b76
b75:
  %v436 = add i64 %v434, 96
  %v437 = icmp slt i64 %v436, %v433
  %v438 = select i1 %v437, i64 %v436, i64 %v433
  br label %b77
b77:
  %v439 = phi i64 [ 0, %b75 ], [ %v513, %b82 ]
  %v440 = icmp slt i64 %v439, 1
  br i1 %v440, label %b78, label %b79
b78:
  %v441 = sub i64 %v438, %v434
  %v442 = sub i64 8, 1
  %v443 = add i64 %v441, %v442
  %v444 = sdiv i64 %v443, 8
  br label %b80
b80:
  %v445 = phi i64 [ 0, %b78 ], [ %v512, %b87 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b81, label %b82
b81:
  %v447 = mul i64 %v441, %v445
  %v448 = sdiv i64 %v447, %v444
  %v449 = add i64 %v434, %v448
  %v450 = add i64 %v445, 1
  %v451 = mul i64 %v441, %v450
  %v452 = sdiv i64 %v451, %v444
  %v453 = add i64 %v434, %v452
  %v454 = mul i64 %v439, 96
  %v455 = getelementptr inbounds float, ptr %v245, i64 %v454
  %v456 = sub i64 %v453, %v449
  %v457 = add i64 %v418, 0
  %v458 = and i64 %v457, %v92
  %v459 = mul i64 %v458, %v7
  %v460 = add i64 %v459, %v449
  %v461 = mul i64 %v460, 12
  %v462 = getelementptr inbounds float, ptr %v36, i64 %v461
  %v463 = getelementptr inbounds float, ptr %v462, i64 0
  %v464 = sub i64 %v456, 1
  %v465 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v464
  %v466 = load ptr, ptr %v465, align 4
  %v467 = getelementptr inbounds float, ptr %v420, i64 0
  %v468 = icmp sgt i64 %v456, 0
  br i1 %v468, label %b83, label %b84
b83:
  call void %v466(ptr %v463, i64 12, ptr %v455, i64 12, ptr %v467, i64 8, i64 0)
  br label %b84
b84:
  %v469 = add i64 %v454, 96
  br label %b85
b85:
  %v470 = phi i64 [ %v449, %b84 ], [ %v511, %b90 ]
  %v471 = icmp slt i64 %v470, %v453
  br i1 %v471, label %b86, label %b87
b86:
  %v472 = sub i64 %v470, %v449
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v420, i64 %v473
  %v475 = add i64 %v418, 0
  %v476 = and i64 %v475, %v98
  %v477 = mul i64 %v476, %v7
  %v478 = add i64 %v477, %v470
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v62, i64 %v479
  %v481 = add i64 %v418, 0
  %v482 = and i64 %v481, %v100
  %v483 = mul i64 %v482, %v7
  %v484 = add i64 %v483, %v470
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v64, i64 %v485
  br label %b88
b88:
  %v487 = phi i64 [ 0, %b86 ], [ %v510, %b89 ]
  %v488 = icmp slt i64 %v487, 1
  br i1 %v488, label %b89, label %b90
b89:
  %v489 = mul i64 %v439, 1
  %v490 = add i64 %v489, %v487
  %v491 = mul i64 %v490, 8
  %v492 = add i64 0, %v487
  %v493 = mul i64 %v492, 8
  %v494 = getelementptr inbounds float, ptr %v474, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = add i64 0, %v491
  %v497 = getelementptr inbounds float, ptr %v14, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fadd <8 x float> %v495, %v498
  %v500 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v501 = shufflevector <8 x float> %v500, <8 x float> poison, <8 x i32> zeroinitializer
  %v502 = fcmp ole <8 x float> %v499, %v501
  %v503 = select <8 x i1> %v502, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v504 = fcmp une <8 x float> %v503, splat (float 0x0000000000000000)
  %v505 = select <8 x i1> %v504, <8 x float> %v501, <8 x float> %v499
  %v506 = add i64 0, %v491
  %v507 = getelementptr inbounds float, ptr %v480, i64 %v506
  store <8 x float> %v499, ptr %v507, align 4
  %v508 = add i64 0, %v491
  %v509 = getelementptr inbounds float, ptr %v486, i64 %v508
  store <8 x float> %v505, ptr %v509, align 4
  %v510 = add nsw i64 %v487, 1
  br label %b88
b90:
  %v511 = add nsw i64 %v470, 1
  br label %b85
b87:
  %v512 = add nsw i64 %v445, 1
  br label %b80
b82:
  %v513 = add nsw i64 %v439, 1
  br label %b77
b79:
  %v514 = add nsw i64 %v434, 96
  br label %b74
b76:
  %v516 = add i64 %v7, 0
  %v517 = sdiv i64 %v516, 1
  %v518 = add i64 %v2, 1
  %v519 = mul i64 %v517, %v2
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, %v7
  %v523 = select i1 %v522, i64 %v521, i64 %v7
  %v524 = mul i64 %v517, %v518
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v7
  %v528 = select i1 %v527, i64 %v526, i64 %v7
  br label %b91
b91:
  %v529 = phi i64 [ %v523, %b76 ], [ %v612, %b96 ]
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b92, label %b93
b92:
  %v531 = add i64 %v529, 96
  %v532 = icmp slt i64 %v531, %v528
  %v533 = select i1 %v532, i64 %v531, i64 %v528
  br label %b94
b94:
  %v534 = phi i64 [ 0, %b92 ], [ %v611, %b99 ]
  %v535 = icmp slt i64 %v534, 1
  br i1 %v535, label %b95, label %b96
b95:
  %v536 = sub i64 %v533, %v529
  %v537 = sub i64 8, 1
  %v538 = add i64 %v536, %v537
  %v539 = sdiv i64 %v538, 8
  br label %b97
b97:
  %v540 = phi i64 [ 0, %b95 ], [ %v610, %b104 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b98, label %b99
b98:
  %v542 = mul i64 %v536, %v540
  %v543 = sdiv i64 %v542, %v539
  %v544 = add i64 %v529, %v543
  %v545 = add i64 %v540, 1
  %v546 = mul i64 %v536, %v545
  %v547 = sdiv i64 %v546, %v539
  %v548 = add i64 %v529, %v547
  %v549 = mul i64 %v534, 64
  %v550 = getelementptr inbounds float, ptr %v246, i64 %v549
  %v551 = sub i64 %v548, %v544
  %v552 = add i64 %v418, 0
  %v553 = and i64 %v552, %v100
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v544
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v64, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = sub i64 %v551, 1
  %v560 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v559
  %v561 = load ptr, ptr %v560, align 4
  %v562 = getelementptr inbounds float, ptr %v515, i64 0
  %v563 = icmp sgt i64 %v551, 0
  br i1 %v563, label %b100, label %b101
b100:
  call void %v561(ptr %v558, i64 8, ptr %v550, i64 8, ptr %v562, i64 8, i64 0)
  br label %b101
b101:
  %v564 = add i64 %v549, 64
  br label %b102
b102:
  %v565 = phi i64 [ %v544, %b101 ], [ %v609, %b107 ]
  %v566 = icmp slt i64 %v565, %v548
  br i1 %v566, label %b103, label %b104
b103:
  %v567 = sub i64 %v565, %v544
  %v568 = mul i64 %v567, 8
  %v569 = getelementptr inbounds float, ptr %v515, i64 %v568
  %v570 = add i64 %v418, 0
  %v571 = sub i64 %v570, %v321
  %v572 = mul i64 %v571, %v7
  %v573 = add i64 %v572, %v565
  %v574 = mul i64 %v573, 3
  %v575 = getelementptr inbounds float, ptr %v60, i64 %v574
  %v576 = add i64 %v418, 0
  %v577 = and i64 %v576, %v102
  %v578 = mul i64 %v577, %v7
  %v579 = add i64 %v578, %v565
  %v580 = mul i64 %v579, 3
  %v581 = getelementptr inbounds float, ptr %v66, i64 %v580
  br label %b105
b105:
  %v582 = phi i64 [ 0, %b103 ], [ %v608, %b109 ]
  %v583 = icmp slt i64 %v582, 1
  br i1 %v583, label %b106, label %b107
b106:
  %v584 = mul i64 %v534, 1
  %v585 = add i64 %v584, %v582
  %v586 = mul i64 %v585, 8
  %v587 = icmp eq i64 %v586, 0
  br i1 %v587, label %b108, label %b109
b108:
  %v588 = icmp ult i64 3, 8
  %v589 = select i1 %v588, i64 3, i64 8
  %v590 = trunc i64 %v589 to i32
  %v591 = insertelement <8 x i32> poison, i32 %v590, i64 0
  %v592 = shufflevector <8 x i32> %v591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v593 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v592
  %v594 = add i64 0, %v582
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v569, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 0, %v586
  %v599 = getelementptr inbounds float, ptr %v26, i64 %v598
  %v600 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v599, <8 x i1> %v593, <8 x float> zeroinitializer)
  %v601 = add i64 0, %v586
  %v602 = getelementptr inbounds float, ptr %v575, i64 %v601
  %v603 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v602, <8 x i1> %v593, <8 x float> zeroinitializer)
  %v604 = fadd <8 x float> %v603, %v597
  %v605 = fadd <8 x float> %v600, %v604
  %v606 = add i64 0, %v586
  %v607 = getelementptr inbounds float, ptr %v581, i64 %v606
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v605, ptr align 4 %v607, <8 x i1> %v593)
  br label %b109
b109:
  %v608 = add nsw i64 %v582, 1
  br label %b105
b107:
  %v609 = add nsw i64 %v565, 1
  br label %b102
b104:
  %v610 = add nsw i64 %v540, 1
  br label %b97
b99:
  %v611 = add nsw i64 %v534, 1
  br label %b94
b96:
  %v612 = add nsw i64 %v529, 96
  br label %b91
b93:
  %v613 = add i64 %v7, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v7
  %v620 = select i1 %v619, i64 %v618, i64 %v7
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v7
  %v625 = select i1 %v624, i64 %v623, i64 %v7
  br label %b110
b110:
  %v626 = phi i64 [ %v620, %b93 ], [ %v706, %b115 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b111, label %b112
b111:
  br label %b113
b113:
  %v628 = phi i64 [ 0, %b111 ], [ %v705, %b114 ]
  %v629 = icmp slt i64 %v628, 4
  br i1 %v629, label %b114, label %b115
b114:
  %v630 = add i64 0, %v628
  %v631 = getelementptr inbounds float, ptr %v28, i64 %v630
  %v632 = load float, ptr %v631, align 4
  %v633 = add i64 %v418, 0
  %v634 = and i64 %v633, %v92
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v626
  %v637 = mul i64 %v636, 12
  %v638 = getelementptr inbounds float, ptr %v36, i64 %v637
  %v639 = add i64 0, %v628
  %v640 = getelementptr inbounds float, ptr %v18, i64 %v639
  %v641 = load float, ptr %v640, align 4
  %v642 = add i64 %v418, 0
  %v643 = and i64 %v642, %v88
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v626
  %v646 = mul i64 %v645, 1
  %v647 = getelementptr inbounds float, ptr %v16, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v647, i64 0
  %v649 = load float, ptr %v648, align 4
  %v650 = fadd float %v649, 0x3FF0000000000000
  %v651 = fmul float %v641, %v650
  %v652 = getelementptr inbounds float, ptr %v20, i64 0
  %v653 = load float, ptr %v652, align 4
  %v654 = fdiv float %v651, %v653
  %v655 = add i64 0, %v628
  %v656 = getelementptr inbounds float, ptr %v22, i64 %v655
  %v657 = load float, ptr %v656, align 4
  %v658 = fadd float %v654, %v657
  %v659 = fmul float 0x401921FB60000000, %v658
  %v660 = call float @cosf(float %v659)
  %v661 = fdiv float %v660, %v653
  %v662 = add i64 %v418, 0
  %v663 = and i64 %v662, %v102
  %v664 = mul i64 %v663, %v7
  %v665 = add i64 %v664, %v626
  %v666 = mul i64 %v665, 3
  %v667 = getelementptr inbounds float, ptr %v66, i64 %v666
  %v668 = add i64 %v418, 1
  %v669 = and i64 %v668, %v92
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v626
  %v672 = mul i64 %v671, 12
  %v673 = getelementptr inbounds float, ptr %v36, i64 %v672
  %v674 = icmp ult i64 3, 8
  %v675 = select i1 %v674, i64 3, i64 8
  %v676 = trunc i64 %v675 to i32
  %v677 = insertelement <8 x i32> poison, i32 %v676, i64 0
  %v678 = shufflevector <8 x i32> %v677, <8 x i32> poison, <8 x i32> zeroinitializer
  %v679 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v678
  %v680 = mul i64 %v628, 3
  %v681 = add i64 0, %v680
  %v682 = add i64 %v681, 0
  %v683 = getelementptr inbounds float, ptr %v638, i64 %v682
  %v684 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v683, <8 x i1> %v679, <8 x float> zeroinitializer)
  %v685 = insertelement <8 x float> poison, float %v632, i64 0
  %v686 = shufflevector <8 x float> %v685, <8 x float> poison, <8 x i32> zeroinitializer
  %v687 = fmul <8 x float> %v686, %v684
  %v688 = add i64 0, 0
  %v689 = getelementptr inbounds float, ptr %v667, i64 %v688
  %v690 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v689, <8 x i1> %v679, <8 x float> zeroinitializer)
  %v691 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = fcmp ole <8 x float> %v690, %v692
  %v694 = select <8 x i1> %v693, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v695 = fcmp une <8 x float> %v694, splat (float 0x0000000000000000)
  %v696 = select <8 x i1> %v695, <8 x float> %v692, <8 x float> %v690
  %v697 = insertelement <8 x float> poison, float %v661, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fmul <8 x float> %v698, %v696
  %v700 = fadd <8 x float> %v687, %v699
  %v701 = mul i64 %v628, 3
  %v702 = add i64 0, %v701
  %v703 = add i64 %v702, 0
  %v704 = getelementptr inbounds float, ptr %v673, i64 %v703
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v700, ptr align 4 %v704, <8 x i1> %v679)
  %v705 = add nsw i64 %v628, 1
  br label %b113
b115:
  %v706 = add nsw i64 %v626, 1
  br label %b110
b112:
  %v707 = add nsw i64 %v418, 1
  br label %b71
b73:
  %v708 = icmp sgt i64 %v3, 1
  br i1 %v708, label %b116, label %b117
b116:
  %v709 = getelementptr inbounds i64, ptr %v1, i64 3
  %v710 = atomicrmw add ptr %v709, i64 1 acq_rel
  %v711 = load i64, ptr %v119, align 8
  %v712 = add i64 %v711, 1
  store i64 %v712, ptr %v119, align 8
  %v713 = mul i64 %v3, %v712
  br label %b118
b118:
  %v714 = load atomic i64, ptr %v709 acquire, align 8
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b119, label %b120
b119:
  %v716 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v717 = add nsw i64 %v321, %v320
  br label %b44
b46:
  %v718 = getelementptr inbounds float, ptr %v121, i64 224
  %v719 = getelementptr inbounds i64, ptr %v1, i64 4
  %v720 = load i64, ptr %v719, align 8
  %v721 = icmp eq i64 %v720, 0
  br i1 %v721, label %b121, label %b122
b121:
  %v722 = add i64 1, 0
  %v723 = sdiv i64 %v722, 1
  %v724 = add i64 %v2, 1
  %v725 = mul i64 %v723, %v2
  %v726 = sdiv i64 %v725, %v3
  %v727 = mul i64 %v726, 1
  %v728 = icmp slt i64 %v727, 1
  %v729 = select i1 %v728, i64 %v727, i64 1
  %v730 = mul i64 %v723, %v724
  %v731 = sdiv i64 %v730, %v3
  %v732 = mul i64 %v731, 1
  %v733 = icmp slt i64 %v732, 1
  %v734 = select i1 %v733, i64 %v732, i64 1
  %v735 = icmp slt i64 %v734, 1
  %v736 = select i1 %v735, i64 %v734, i64 1
  br label %b123
b123:
  %v737 = phi i64 [ %v729, %b121 ], [ %v751, %b124 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b124, label %b125
b124:
  %v739 = mul i64 %v737, 96
  %v740 = mul i64 %v737, 8
  %v741 = add i64 %v739, 0
  %v742 = add i64 %v740, 0
  %v743 = getelementptr inbounds float, ptr %v718, i64 %v741
  %v744 = sub i64 8, %v742
  %v745 = icmp slt i64 %v744, 0
  %v746 = select i1 %v745, i64 0, i64 %v744
  %v747 = mul i64 %v742, 12
  %v748 = add i64 0, %v747
  %v749 = getelementptr inbounds float, ptr %v30, i64 %v748
  call void @pack_turned(ptr %v749, i64 12, i64 1, i64 12, i64 %v746, ptr %v743, i64 8)
  %v750 = add i64 %v739, 96
  %v751 = add nsw i64 %v737, 1
  br label %b123
b125:
  br label %b122
b122:
  %v752 = icmp sgt i64 %v3, 1
  br i1 %v752, label %b126, label %b127
b126:
  %v753 = getelementptr inbounds i64, ptr %v1, i64 3
  %v754 = atomicrmw add ptr %v753, i64 1 acq_rel
  %v755 = load i64, ptr %v119, align 8
  %v756 = add i64 %v755, 1
  store i64 %v756, ptr %v119, align 8
  %v757 = mul i64 %v3, %v756
  br label %b128
b128:
  %v758 = load atomic i64, ptr %v753 acquire, align 8
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b129, label %b130
b129:
  %v760 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v762 = add i64 %v8, 0
  %v763 = sdiv i64 %v762, 1
  %v764 = add i64 %v2, 1
  %v765 = mul i64 %v763, %v2
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v8
  %v769 = select i1 %v768, i64 %v767, i64 %v8
  %v770 = mul i64 %v763, %v764
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v8
  %v774 = select i1 %v773, i64 %v772, i64 %v8
  br label %b131
b131:
  %v775 = phi i64 [ %v769, %b127 ], [ %v845, %b136 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b132, label %b133
b132:
  %v777 = add i64 %v775, 96
  %v778 = icmp slt i64 %v777, %v774
  %v779 = select i1 %v778, i64 %v777, i64 %v774
  br label %b134
b134:
  %v780 = phi i64 [ 0, %b132 ], [ %v844, %b139 ]
  %v781 = icmp slt i64 %v780, 1
  br i1 %v781, label %b135, label %b136
b135:
  %v782 = sub i64 %v779, %v775
  %v783 = sub i64 8, 1
  %v784 = add i64 %v782, %v783
  %v785 = sdiv i64 %v784, 8
  br label %b137
b137:
  %v786 = phi i64 [ 0, %b135 ], [ %v843, %b144 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b138, label %b139
b138:
  %v788 = mul i64 %v782, %v786
  %v789 = sdiv i64 %v788, %v785
  %v790 = add i64 %v775, %v789
  %v791 = add i64 %v786, 1
  %v792 = mul i64 %v782, %v791
  %v793 = sdiv i64 %v792, %v785
  %v794 = add i64 %v775, %v793
  %v795 = mul i64 %v780, 96
  %v796 = getelementptr inbounds float, ptr %v718, i64 %v795
  %v797 = sub i64 %v794, %v790
  %v798 = mul i64 1, %v7
  %v799 = add i64 %v790, %v798
  %v800 = mul i64 %v799, 12
  %v801 = getelementptr inbounds float, ptr %v36, i64 %v800
  %v802 = getelementptr inbounds float, ptr %v801, i64 0
  %v803 = sub i64 %v797, 1
  %v804 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v803
  %v805 = load ptr, ptr %v804, align 4
  %v806 = getelementptr inbounds float, ptr %v761, i64 0
  %v807 = icmp sgt i64 %v797, 0
  br i1 %v807, label %b140, label %b141
b140:
  call void %v805(ptr %v802, i64 12, ptr %v796, i64 12, ptr %v806, i64 8, i64 0)
  br label %b141
b141:
  %v808 = add i64 %v795, 96
  br label %b142
b142:
  %v809 = phi i64 [ %v790, %b141 ], [ %v842, %b147 ]
  %v810 = icmp slt i64 %v809, %v794
  br i1 %v810, label %b143, label %b144
b143:
  %v811 = sub i64 %v809, %v790
  %v812 = mul i64 %v811, 8
  %v813 = getelementptr inbounds float, ptr %v761, i64 %v812
  %v814 = mul i64 %v809, 8
  %v815 = getelementptr inbounds float, ptr %v68, i64 %v814
  %v816 = mul i64 %v809, 8
  %v817 = getelementptr inbounds float, ptr %v40, i64 %v816
  br label %b145
b145:
  %v818 = phi i64 [ 0, %b143 ], [ %v841, %b146 ]
  %v819 = icmp slt i64 %v818, 1
  br i1 %v819, label %b146, label %b147
b146:
  %v820 = mul i64 %v780, 1
  %v821 = add i64 %v820, %v818
  %v822 = mul i64 %v821, 8
  %v823 = add i64 0, %v818
  %v824 = mul i64 %v823, 8
  %v825 = getelementptr inbounds float, ptr %v813, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 0, %v822
  %v828 = getelementptr inbounds float, ptr %v32, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = fadd <8 x float> %v826, %v829
  %v831 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v832 = shufflevector <8 x float> %v831, <8 x float> poison, <8 x i32> zeroinitializer
  %v833 = fcmp ole <8 x float> %v830, %v832
  %v834 = select <8 x i1> %v833, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v835 = fcmp une <8 x float> %v834, splat (float 0x0000000000000000)
  %v836 = select <8 x i1> %v835, <8 x float> %v832, <8 x float> %v830
  %v837 = add i64 0, %v822
  %v838 = getelementptr inbounds float, ptr %v815, i64 %v837
  store <8 x float> %v834, ptr %v838, align 4
  %v839 = add i64 0, %v822
  %v840 = getelementptr inbounds float, ptr %v817, i64 %v839
  store <8 x float> %v836, ptr %v840, align 4
  %v841 = add nsw i64 %v818, 1
  br label %b145
b147:
  %v842 = add nsw i64 %v809, 1
  br label %b142
b144:
  %v843 = add nsw i64 %v786, 1
  br label %b137
b139:
  %v844 = add nsw i64 %v780, 1
  br label %b134
b136:
  %v845 = add nsw i64 %v775, 96
  br label %b131
b133:
  %v846 = icmp sgt i64 %v3, 1
  br i1 %v846, label %b148, label %b149
b148:
  %v847 = getelementptr inbounds i64, ptr %v1, i64 3
  %v848 = atomicrmw add ptr %v847, i64 1 acq_rel
  %v849 = load i64, ptr %v119, align 8
  %v850 = add i64 %v849, 1
  store i64 %v850, ptr %v119, align 8
  %v851 = mul i64 %v3, %v850
  br label %b150
b150:
  %v852 = load atomic i64, ptr %v847 acquire, align 8
  %v853 = icmp slt i64 %v852, %v851
  br i1 %v853, label %b151, label %b152
b151:
  %v854 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
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
  %v119 = alloca i64, i64 1, align 8
  %v211 = alloca float, i64 96, align 4
  %v575 = alloca float, i64 96, align 4
  %v679 = alloca float, i64 96, align 4
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
  %v85 = getelementptr inbounds i64, ptr %v1, i64 6
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 9
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 19
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 21
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 22
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 40
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 41
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 42
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 43
  %v118 = load i64, ptr %v117, align 8
  store i64 0, ptr %v119, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v121 = load ptr, ptr %v120, align 4
  %v122 = mul i64 %v2, 15360
  %v123 = add i64 %v122, 304
  %v124 = getelementptr inbounds float, ptr %v121, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v121, i64 0
  %v126 = getelementptr inbounds i64, ptr %v1, i64 4
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %b0, label %b1
b0:
  %v129 = add i64 1, 0
  %v130 = sdiv i64 %v129, 1
  %v131 = add i64 %v2, 1
  %v132 = mul i64 %v130, %v2
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  %v137 = mul i64 %v130, %v131
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  br label %b2
b2:
  %v144 = phi i64 [ %v136, %b0 ], [ %v167, %b3 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b3, label %b4
b3:
  %v146 = mul i64 %v144, 128
  %v147 = mul i64 %v144, 16
  %v148 = add i64 %v146, 0
  %v149 = add i64 %v147, 0
  %v150 = getelementptr inbounds float, ptr %v125, i64 %v148
  %v151 = sub i64 12, %v149
  %v152 = icmp slt i64 %v151, 0
  %v153 = select i1 %v152, i64 0, i64 %v151
  %v154 = mul i64 %v149, 1
  %v155 = add i64 0, %v154
  %v156 = getelementptr inbounds float, ptr %v30, i64 %v155
  call void @pack_rows(ptr %v156, i64 1, i64 12, i64 8, i64 %v153, ptr %v150, i64 16)
  %v157 = add i64 %v146, 8
  %v158 = add i64 %v147, 8
  %v159 = getelementptr inbounds float, ptr %v125, i64 %v157
  %v160 = sub i64 12, %v158
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = mul i64 %v158, 1
  %v164 = add i64 0, %v163
  %v165 = getelementptr inbounds float, ptr %v30, i64 %v164
  call void @pack_rows(ptr %v165, i64 1, i64 12, i64 8, i64 %v162, ptr %v159, i64 16)
  %v166 = add i64 %v146, 128
  %v167 = add nsw i64 %v144, 1
  br label %b2
b4:
  br label %b1
b1:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b5, label %b6
b5:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = load i64, ptr %v119, align 8
  %v172 = add i64 %v171, 1
  store i64 %v172, ptr %v119, align 8
  %v173 = mul i64 %v3, %v172
  br label %b7
b7:
  %v174 = load atomic i64, ptr %v169 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b8, label %b9
b8:
  %v176 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v177 = add i64 %v8, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, %v8
  %v184 = select i1 %v183, i64 %v182, i64 %v8
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v8
  %v189 = select i1 %v188, i64 %v187, i64 %v8
  br label %b10
b10:
  %v190 = phi i64 [ %v184, %b6 ], [ %v210, %b11 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b11, label %b12
b11:
  %v192 = mul i64 %v190, 8
  %v193 = getelementptr inbounds float, ptr %v68, i64 %v192
  %v194 = mul i64 %v190, 8
  %v195 = getelementptr inbounds float, ptr %v34, i64 %v194
  %v196 = mul i64 %v190, 8
  %v197 = getelementptr inbounds float, ptr %v70, i64 %v196
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v193, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v195, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = fcmp une <8 x float> %v200, splat (float 0x0000000000000000)
  %v207 = select <8 x i1> %v206, <8 x float> %v205, <8 x float> %v203
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v197, i64 %v208
  store <8 x float> %v207, ptr %v209, align 4
  %v210 = add nsw i64 %v190, 1
  br label %b10
b12:
  %v212 = add i64 %v8, 0
  %v213 = sdiv i64 %v212, 1
  %v214 = add i64 %v2, 1
  %v215 = mul i64 %v213, %v2
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, %v8
  %v219 = select i1 %v218, i64 %v217, i64 %v8
  %v220 = mul i64 %v213, %v214
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v8
  %v224 = select i1 %v223, i64 %v222, i64 %v8
  br label %b13
b13:
  %v225 = phi i64 [ %v219, %b12 ], [ %v293, %b18 ]
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b14, label %b15
b14:
  %v227 = add i64 %v225, 96
  %v228 = icmp slt i64 %v227, %v224
  %v229 = select i1 %v228, i64 %v227, i64 %v224
  br label %b16
b16:
  %v230 = phi i64 [ 0, %b14 ], [ %v292, %b21 ]
  %v231 = icmp slt i64 %v230, 1
  br i1 %v231, label %b17, label %b18
b17:
  %v232 = sub i64 %v229, %v225
  %v233 = sub i64 6, 1
  %v234 = add i64 %v232, %v233
  %v235 = sdiv i64 %v234, 6
  br label %b19
b19:
  %v236 = phi i64 [ 0, %b17 ], [ %v291, %b26 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b20, label %b21
b20:
  %v238 = mul i64 %v232, %v236
  %v239 = sdiv i64 %v238, %v235
  %v240 = add i64 %v225, %v239
  %v241 = add i64 %v236, 1
  %v242 = mul i64 %v232, %v241
  %v243 = sdiv i64 %v242, %v235
  %v244 = add i64 %v225, %v243
  %v245 = mul i64 %v230, 128
  %v246 = getelementptr inbounds float, ptr %v125, i64 %v245
  %v247 = sub i64 %v244, %v240
  %v248 = mul i64 %v240, 8
  %v249 = getelementptr inbounds float, ptr %v70, i64 %v248
  %v250 = getelementptr inbounds float, ptr %v249, i64 0
  %v251 = sub i64 %v247, 1
  %v252 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v251
  %v253 = load ptr, ptr %v252, align 4
  %v254 = getelementptr inbounds float, ptr %v211, i64 0
  %v255 = icmp sgt i64 %v247, 0
  br i1 %v255, label %b22, label %b23
b22:
  call void %v253(ptr %v250, i64 8, ptr %v246, i64 8, ptr %v254, i64 16, i64 8)
  br label %b23
b23:
  %v256 = add i64 %v245, 128
  br label %b24
b24:
  %v257 = phi i64 [ %v240, %b23 ], [ %v290, %b29 ]
  %v258 = icmp slt i64 %v257, %v244
  br i1 %v258, label %b25, label %b26
b25:
  %v259 = sub i64 %v257, %v240
  %v260 = mul i64 %v259, 16
  %v261 = getelementptr inbounds float, ptr %v211, i64 %v260
  %v262 = mul i64 %v257, 12
  %v263 = getelementptr inbounds float, ptr %v72, i64 %v262
  br label %b27
b27:
  %v264 = phi i64 [ 0, %b25 ], [ %v289, %b33 ]
  %v265 = icmp slt i64 %v264, 2
  br i1 %v265, label %b28, label %b29
b28:
  %v266 = mul i64 %v230, 2
  %v267 = add i64 %v266, %v264
  %v268 = mul i64 %v267, 8
  %v269 = icmp slt i64 %v268, 8
  br i1 %v269, label %b30, label %b31
b30:
  %v270 = add i64 0, %v264
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v261, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 0, %v268
  %v275 = getelementptr inbounds float, ptr %v263, i64 %v274
  store <8 x float> %v273, ptr %v275, align 4
  br label %b31
b31:
  %v276 = icmp eq i64 %v268, 8
  br i1 %v276, label %b32, label %b33
b32:
  %v277 = icmp ult i64 4, 8
  %v278 = select i1 %v277, i64 4, i64 8
  %v279 = trunc i64 %v278 to i32
  %v280 = insertelement <8 x i32> poison, i32 %v279, i64 0
  %v281 = shufflevector <8 x i32> %v280, <8 x i32> poison, <8 x i32> zeroinitializer
  %v282 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v281
  %v283 = add i64 0, %v264
  %v284 = mul i64 %v283, 8
  %v285 = getelementptr inbounds float, ptr %v261, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 0, %v268
  %v288 = getelementptr inbounds float, ptr %v263, i64 %v287
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v286, ptr align 4 %v288, <8 x i1> %v282)
  br label %b33
b33:
  %v289 = add nsw i64 %v264, 1
  br label %b27
b29:
  %v290 = add nsw i64 %v257, 1
  br label %b24
b26:
  %v291 = add nsw i64 %v236, 1
  br label %b19
b21:
  %v292 = add nsw i64 %v230, 1
  br label %b16
b18:
  %v293 = add nsw i64 %v225, 96
  br label %b13
b15:
  %v294 = icmp sgt i64 %v3, 1
  br i1 %v294, label %b34, label %b35
b34:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v296 = atomicrmw add ptr %v295, i64 1 acq_rel
  %v297 = load i64, ptr %v119, align 8
  %v298 = add i64 %v297, 1
  store i64 %v298, ptr %v119, align 8
  %v299 = mul i64 %v3, %v298
  br label %b36
b36:
  %v300 = load atomic i64, ptr %v295 acquire, align 8
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b37, label %b38
b37:
  %v302 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v303 = getelementptr inbounds float, ptr %v121, i64 128
  %v304 = getelementptr inbounds float, ptr %v121, i64 176
  %v305 = getelementptr inbounds i64, ptr %v1, i64 4
  %v306 = load i64, ptr %v305, align 8
  %v307 = icmp eq i64 %v306, 0
  br i1 %v307, label %b39, label %b40
b39:
  %v308 = add i64 1, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, 1
  %v315 = select i1 %v314, i64 %v313, i64 1
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, 1
  %v320 = select i1 %v319, i64 %v318, i64 1
  %v321 = icmp slt i64 %v320, 1
  %v322 = select i1 %v321, i64 %v320, i64 1
  br label %b41
b41:
  %v323 = phi i64 [ %v315, %b39 ], [ %v346, %b42 ]
  %v324 = icmp slt i64 %v323, %v322
  br i1 %v324, label %b42, label %b43
b42:
  %v325 = mul i64 %v323, 48
  %v326 = mul i64 %v323, 8
  %v327 = add i64 %v325, 0
  %v328 = add i64 %v326, 0
  %v329 = getelementptr inbounds float, ptr %v303, i64 %v327
  %v330 = sub i64 8, %v328
  %v331 = icmp slt i64 %v330, 0
  %v332 = select i1 %v331, i64 0, i64 %v330
  %v333 = mul i64 %v328, 1
  %v334 = add i64 0, %v333
  %v335 = getelementptr inbounds float, ptr %v24, i64 %v334
  call void @pack_rows(ptr %v335, i64 1, i64 16, i64 3, i64 %v332, ptr %v329, i64 16)
  %v336 = add i64 %v325, 8
  %v337 = add i64 %v326, 0
  %v338 = getelementptr inbounds float, ptr %v303, i64 %v336
  %v339 = sub i64 8, %v337
  %v340 = icmp slt i64 %v339, 0
  %v341 = select i1 %v340, i64 0, i64 %v339
  %v342 = mul i64 %v337, 1
  %v343 = add i64 8, %v342
  %v344 = getelementptr inbounds float, ptr %v24, i64 %v343
  call void @pack_rows(ptr %v344, i64 1, i64 16, i64 3, i64 %v341, ptr %v338, i64 16)
  %v345 = add i64 %v325, 48
  %v346 = add nsw i64 %v323, 1
  br label %b41
b43:
  %v347 = add i64 1, 0
  %v348 = sdiv i64 %v347, 1
  %v349 = add i64 %v2, 1
  %v350 = mul i64 %v348, %v2
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, 1
  %v354 = select i1 %v353, i64 %v352, i64 1
  %v355 = mul i64 %v348, %v349
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, 1
  %v359 = select i1 %v358, i64 %v357, i64 1
  %v360 = icmp slt i64 %v359, 1
  %v361 = select i1 %v360, i64 %v359, i64 1
  br label %b44
b44:
  %v362 = phi i64 [ %v354, %b43 ], [ %v385, %b45 ]
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b45, label %b46
b45:
  %v364 = mul i64 %v362, 128
  %v365 = mul i64 %v362, 16
  %v366 = add i64 %v364, 0
  %v367 = add i64 %v365, 0
  %v368 = getelementptr inbounds float, ptr %v304, i64 %v366
  %v369 = sub i64 12, %v367
  %v370 = icmp slt i64 %v369, 0
  %v371 = select i1 %v370, i64 0, i64 %v369
  %v372 = mul i64 %v367, 1
  %v373 = add i64 0, %v372
  %v374 = getelementptr inbounds float, ptr %v12, i64 %v373
  call void @pack_rows(ptr %v374, i64 1, i64 12, i64 8, i64 %v371, ptr %v368, i64 16)
  %v375 = add i64 %v364, 8
  %v376 = add i64 %v365, 8
  %v377 = getelementptr inbounds float, ptr %v304, i64 %v375
  %v378 = sub i64 12, %v376
  %v379 = icmp slt i64 %v378, 0
  %v380 = select i1 %v379, i64 0, i64 %v378
  %v381 = mul i64 %v376, 1
  %v382 = add i64 0, %v381
  %v383 = getelementptr inbounds float, ptr %v12, i64 %v382
  call void @pack_rows(ptr %v383, i64 1, i64 12, i64 8, i64 %v380, ptr %v377, i64 16)
  %v384 = add i64 %v364, 128
  %v385 = add nsw i64 %v362, 1
  br label %b44
b46:
  br label %b40
b40:
  %v386 = icmp sgt i64 %v3, 1
  br i1 %v386, label %b47, label %b48
b47:
  %v387 = getelementptr inbounds i64, ptr %v1, i64 3
  %v388 = atomicrmw add ptr %v387, i64 1 acq_rel
  %v389 = load i64, ptr %v119, align 8
  %v390 = add i64 %v389, 1
  store i64 %v390, ptr %v119, align 8
  %v391 = mul i64 %v3, %v390
  br label %b49
b49:
  %v392 = load atomic i64, ptr %v387 acquire, align 8
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b50, label %b51
b50:
  %v394 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  br label %b52
b52:
  %v395 = phi i64 [ 0, %b48 ], [ %v834, %b107 ]
  %v396 = icmp slt i64 %v395, %v5
  br i1 %v396, label %b53, label %b54
b53:
  %v397 = sub i64 %v5, 1
  %v398 = sub i64 %v397, %v395
  %v399 = add i64 %v7, 0
  %v400 = sdiv i64 %v399, 1
  %v401 = add i64 %v2, 1
  %v402 = mul i64 %v400, %v2
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, %v7
  %v406 = select i1 %v405, i64 %v404, i64 %v7
  %v407 = mul i64 %v400, %v401
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  br label %b55
b55:
  %v412 = phi i64 [ %v406, %b53 ], [ %v456, %b56 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b56, label %b57
b56:
  %v414 = add i64 %v398, 1
  %v415 = and i64 %v414, 1
  %v416 = mul i64 %v415, %v7
  %v417 = add i64 %v416, %v412
  %v418 = mul i64 %v417, 12
  %v419 = getelementptr inbounds float, ptr %v38, i64 %v418
  %v420 = add i64 %v398, 0
  %v421 = and i64 %v420, %v108
  %v422 = mul i64 %v421, %v7
  %v423 = add i64 %v422, %v412
  %v424 = mul i64 %v423, 12
  %v425 = getelementptr inbounds float, ptr %v72, i64 %v424
  %v426 = add i64 %v398, 0
  %v427 = and i64 %v426, %v110
  %v428 = mul i64 %v427, %v7
  %v429 = add i64 %v428, %v412
  %v430 = mul i64 %v429, 12
  %v431 = getelementptr inbounds float, ptr %v74, i64 %v430
  %v432 = add i64 0, 0
  %v433 = getelementptr inbounds float, ptr %v419, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v425, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = fadd <8 x float> %v434, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v431, i64 %v439
  store <8 x float> %v438, ptr %v440, align 4
  %v441 = icmp ult i64 4, 8
  %v442 = select i1 %v441, i64 4, i64 8
  %v443 = trunc i64 %v442 to i32
  %v444 = insertelement <8 x i32> poison, i32 %v443, i64 0
  %v445 = shufflevector <8 x i32> %v444, <8 x i32> poison, <8 x i32> zeroinitializer
  %v446 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v445
  %v447 = add i64 0, 8
  %v448 = getelementptr inbounds float, ptr %v419, i64 %v447
  %v449 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v448, <8 x i1> %v446, <8 x float> zeroinitializer)
  %v450 = add i64 0, 8
  %v451 = getelementptr inbounds float, ptr %v425, i64 %v450
  %v452 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v451, <8 x i1> %v446, <8 x float> zeroinitializer)
  %v453 = fadd <8 x float> %v449, %v452
  %v454 = add i64 0, 8
  %v455 = getelementptr inbounds float, ptr %v431, i64 %v454
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v453, ptr align 4 %v455, <8 x i1> %v446)
  %v456 = add nsw i64 %v412, 1
  br label %b55
b57:
  %v457 = add i64 %v7, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v7
  %v464 = select i1 %v463, i64 %v462, i64 %v7
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v7
  %v469 = select i1 %v468, i64 %v467, i64 %v7
  br label %b58
b58:
  %v470 = phi i64 [ %v464, %b57 ], [ %v524, %b63 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b59, label %b60
b59:
  %v472 = icmp ult i64 3, 8
  %v473 = select i1 %v472, i64 3, i64 8
  %v474 = trunc i64 %v473 to i32
  %v475 = insertelement <8 x i32> poison, i32 %v474, i64 0
  %v476 = shufflevector <8 x i32> %v475, <8 x i32> poison, <8 x i32> zeroinitializer
  %v477 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v476
  br label %b61
b61:
  %v478 = phi i64 [ 0, %b59 ], [ %v519, %b62 ]
  %v479 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v518, %b62 ]
  %v480 = icmp slt i64 %v478, 4
  br i1 %v480, label %b62, label %b63
b62:
  %v481 = add i64 %v398, 0
  %v482 = and i64 %v481, %v110
  %v483 = mul i64 %v482, %v7
  %v484 = add i64 %v483, %v470
  %v485 = mul i64 %v484, 12
  %v486 = getelementptr inbounds float, ptr %v74, i64 %v485
  %v487 = add i64 0, %v478
  %v488 = getelementptr inbounds float, ptr %v18, i64 %v487
  %v489 = load float, ptr %v488, align 4
  %v490 = add i64 %v398, 0
  %v491 = and i64 %v490, %v88
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v470
  %v494 = mul i64 %v493, 1
  %v495 = getelementptr inbounds float, ptr %v16, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v495, i64 0
  %v497 = load float, ptr %v496, align 4
  %v498 = fadd float %v497, 0x3FF0000000000000
  %v499 = fmul float %v489, %v498
  %v500 = getelementptr inbounds float, ptr %v20, i64 0
  %v501 = load float, ptr %v500, align 4
  %v502 = fdiv float %v499, %v501
  %v503 = add i64 0, %v478
  %v504 = getelementptr inbounds float, ptr %v22, i64 %v503
  %v505 = load float, ptr %v504, align 4
  %v506 = fadd float %v502, %v505
  %v507 = fmul float 0x401921FB60000000, %v506
  %v508 = call float @cosf(float %v507)
  %v509 = fdiv float %v508, %v501
  %v510 = add i64 0, 0
  %v511 = mul i64 %v478, 3
  %v512 = add i64 %v510, %v511
  %v513 = getelementptr inbounds float, ptr %v486, i64 %v512
  %v514 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v513, <8 x i1> %v477, <8 x float> zeroinitializer)
  %v515 = insertelement <8 x float> poison, float %v509, i64 0
  %v516 = shufflevector <8 x float> %v515, <8 x float> poison, <8 x i32> zeroinitializer
  %v517 = fmul <8 x float> %v514, %v516
  %v518 = fadd <8 x float> %v479, %v517
  %v519 = add nsw i64 %v478, 1
  br label %b61
b63:
  %v520 = mul i64 %v470, 3
  %v521 = getelementptr inbounds float, ptr %v76, i64 %v520
  %v522 = add i64 0, 0
  %v523 = getelementptr inbounds float, ptr %v521, i64 %v522
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v479, ptr align 4 %v523, <8 x i1> %v477)
  %v524 = add nsw i64 %v470, 1
  br label %b58
b60:
  %v525 = add i64 %v7, 0
  %v526 = sdiv i64 %v525, 1
  %v527 = add i64 %v2, 1
  %v528 = mul i64 %v526, %v2
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, %v7
  %v532 = select i1 %v531, i64 %v530, i64 %v7
  %v533 = mul i64 %v526, %v527
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 1
  %v536 = icmp slt i64 %v535, %v7
  %v537 = select i1 %v536, i64 %v535, i64 %v7
  br label %b64
b64:
  %v538 = phi i64 [ %v532, %b60 ], [ %v574, %b65 ]
  %v539 = icmp slt i64 %v538, %v537
  br i1 %v539, label %b65, label %b66
b65:
  %v540 = add i64 %v398, 0
  %v541 = and i64 %v540, %v102
  %v542 = mul i64 %v541, %v7
  %v543 = add i64 %v542, %v538
  %v544 = mul i64 %v543, 3
  %v545 = getelementptr inbounds float, ptr %v66, i64 %v544
  %v546 = mul i64 %v538, 3
  %v547 = getelementptr inbounds float, ptr %v76, i64 %v546
  %v548 = add i64 %v398, 0
  %v549 = and i64 %v548, %v112
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v538
  %v552 = mul i64 %v551, 3
  %v553 = getelementptr inbounds float, ptr %v78, i64 %v552
  %v554 = icmp ult i64 3, 8
  %v555 = select i1 %v554, i64 3, i64 8
  %v556 = trunc i64 %v555 to i32
  %v557 = insertelement <8 x i32> poison, i32 %v556, i64 0
  %v558 = shufflevector <8 x i32> %v557, <8 x i32> poison, <8 x i32> zeroinitializer
  %v559 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v558
  %v560 = add i64 0, 0
  %v561 = getelementptr inbounds float, ptr %v545, i64 %v560
  %v562 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v561, <8 x i1> %v559, <8 x float> zeroinitializer)
  %v563 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v564 = shufflevector <8 x float> %v563, <8 x float> poison, <8 x i32> zeroinitializer
  %v565 = fcmp ole <8 x float> %v562, %v564
  %v566 = select <8 x i1> %v565, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v567 = add i64 0, 0
  %v568 = getelementptr inbounds float, ptr %v547, i64 %v567
  %v569 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v568, <8 x i1> %v559, <8 x float> zeroinitializer)
  %v570 = fcmp une <8 x float> %v566, splat (float 0x0000000000000000)
  %v571 = select <8 x i1> %v570, <8 x float> %v564, <8 x float> %v569
  %v572 = add i64 0, 0
  %v573 = getelementptr inbounds float, ptr %v553, i64 %v572
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v571, ptr align 4 %v573, <8 x i1> %v559)
  %v574 = add nsw i64 %v538, 1
  br label %b64
b66:
  %v576 = add i64 %v7, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v7
  %v583 = select i1 %v582, i64 %v581, i64 %v7
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v7
  %v588 = select i1 %v587, i64 %v586, i64 %v7
  br label %b67
b67:
  %v589 = phi i64 [ %v583, %b66 ], [ %v678, %b72 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b68, label %b69
b68:
  %v591 = add i64 %v589, 96
  %v592 = icmp slt i64 %v591, %v588
  %v593 = select i1 %v592, i64 %v591, i64 %v588
  br label %b70
b70:
  %v594 = phi i64 [ 0, %b68 ], [ %v677, %b75 ]
  %v595 = icmp slt i64 %v594, 1
  br i1 %v595, label %b71, label %b72
b71:
  %v596 = sub i64 %v593, %v589
  %v597 = sub i64 6, 1
  %v598 = add i64 %v596, %v597
  %v599 = sdiv i64 %v598, 6
  br label %b73
b73:
  %v600 = phi i64 [ 0, %b71 ], [ %v676, %b80 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b74, label %b75
b74:
  %v602 = mul i64 %v596, %v600
  %v603 = sdiv i64 %v602, %v599
  %v604 = add i64 %v589, %v603
  %v605 = add i64 %v600, 1
  %v606 = mul i64 %v596, %v605
  %v607 = sdiv i64 %v606, %v599
  %v608 = add i64 %v589, %v607
  %v609 = mul i64 %v594, 48
  %v610 = getelementptr inbounds float, ptr %v303, i64 %v609
  %v611 = sub i64 %v608, %v604
  %v612 = add i64 %v398, 0
  %v613 = and i64 %v612, %v112
  %v614 = mul i64 %v613, %v7
  %v615 = add i64 %v614, %v604
  %v616 = mul i64 %v615, 3
  %v617 = getelementptr inbounds float, ptr %v78, i64 %v616
  %v618 = getelementptr inbounds float, ptr %v617, i64 0
  %v619 = sub i64 %v611, 1
  %v620 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v619
  %v621 = load ptr, ptr %v620, align 4
  %v622 = getelementptr inbounds float, ptr %v575, i64 0
  %v623 = icmp sgt i64 %v611, 0
  br i1 %v623, label %b76, label %b77
b76:
  call void %v621(ptr %v618, i64 3, ptr %v610, i64 3, ptr %v622, i64 16, i64 8)
  br label %b77
b77:
  %v624 = add i64 %v609, 48
  br label %b78
b78:
  %v625 = phi i64 [ %v604, %b77 ], [ %v675, %b83 ]
  %v626 = icmp slt i64 %v625, %v608
  br i1 %v626, label %b79, label %b80
b79:
  %v627 = sub i64 %v625, %v604
  %v628 = mul i64 %v627, 16
  %v629 = getelementptr inbounds float, ptr %v575, i64 %v628
  %v630 = add i64 %v398, 0
  %v631 = and i64 %v630, %v98
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v625
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v62, i64 %v634
  %v636 = add i64 %v398, 0
  %v637 = and i64 %v636, %v96
  %v638 = mul i64 %v637, %v7
  %v639 = add i64 %v638, %v625
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v42, i64 %v640
  %v642 = add i64 %v398, 0
  %v643 = and i64 %v642, %v114
  %v644 = mul i64 %v643, %v7
  %v645 = add i64 %v644, %v625
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v80, i64 %v646
  br label %b81
b81:
  %v648 = phi i64 [ 0, %b79 ], [ %v674, %b82 ]
  %v649 = icmp slt i64 %v648, 1
  br i1 %v649, label %b82, label %b83
b82:
  %v650 = mul i64 %v594, 1
  %v651 = add i64 %v650, %v648
  %v652 = mul i64 %v651, 8
  %v653 = add i64 0, %v648
  %v654 = mul i64 %v653, 8
  %v655 = getelementptr inbounds float, ptr %v629, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 1, %v648
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v629, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 0, %v652
  %v662 = getelementptr inbounds float, ptr %v635, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v665 = shufflevector <8 x float> %v664, <8 x float> poison, <8 x i32> zeroinitializer
  %v666 = fcmp ole <8 x float> %v663, %v665
  %v667 = select <8 x i1> %v666, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v668 = fcmp une <8 x float> %v667, splat (float 0x0000000000000000)
  %v669 = select <8 x i1> %v668, <8 x float> %v665, <8 x float> %v660
  %v670 = add i64 0, %v652
  %v671 = getelementptr inbounds float, ptr %v641, i64 %v670
  store <8 x float> %v656, ptr %v671, align 4
  %v672 = add i64 0, %v652
  %v673 = getelementptr inbounds float, ptr %v647, i64 %v672
  store <8 x float> %v669, ptr %v673, align 4
  %v674 = add nsw i64 %v648, 1
  br label %b81
b83:
  %v675 = add nsw i64 %v625, 1
  br label %b78
b80:
  %v676 = add nsw i64 %v600, 1
  br label %b73
b75:
  %v677 = add nsw i64 %v594, 1
  br label %b70
b72:
  %v678 = add nsw i64 %v589, 96
  br label %b67
b69:
  %v680 = add i64 %v7, 0
  %v681 = sdiv i64 %v680, 1
  %v682 = add i64 %v2, 1
  %v683 = mul i64 %v681, %v2
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v7
  %v687 = select i1 %v686, i64 %v685, i64 %v7
  %v688 = mul i64 %v681, %v682
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, %v7
  %v692 = select i1 %v691, i64 %v690, i64 %v7
  br label %b84
b84:
  %v693 = phi i64 [ %v687, %b69 ], [ %v769, %b89 ]
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b85, label %b86
b85:
  %v695 = add i64 %v693, 96
  %v696 = icmp slt i64 %v695, %v692
  %v697 = select i1 %v696, i64 %v695, i64 %v692
  br label %b87
b87:
  %v698 = phi i64 [ 0, %b85 ], [ %v768, %b92 ]
  %v699 = icmp slt i64 %v698, 1
  br i1 %v699, label %b88, label %b89
b88:
  %v700 = sub i64 %v697, %v693
  %v701 = sub i64 6, 1
  %v702 = add i64 %v700, %v701
  %v703 = sdiv i64 %v702, 6
  br label %b90
b90:
  %v704 = phi i64 [ 0, %b88 ], [ %v767, %b97 ]
  %v705 = icmp slt i64 %v704, %v703
  br i1 %v705, label %b91, label %b92
b91:
  %v706 = mul i64 %v700, %v704
  %v707 = sdiv i64 %v706, %v703
  %v708 = add i64 %v693, %v707
  %v709 = add i64 %v704, 1
  %v710 = mul i64 %v700, %v709
  %v711 = sdiv i64 %v710, %v703
  %v712 = add i64 %v693, %v711
  %v713 = mul i64 %v698, 128
  %v714 = getelementptr inbounds float, ptr %v304, i64 %v713
  %v715 = sub i64 %v712, %v708
  %v716 = add i64 %v398, 0
  %v717 = and i64 %v716, %v114
  %v718 = mul i64 %v717, %v7
  %v719 = add i64 %v718, %v708
  %v720 = mul i64 %v719, 8
  %v721 = getelementptr inbounds float, ptr %v80, i64 %v720
  %v722 = getelementptr inbounds float, ptr %v721, i64 0
  %v723 = sub i64 %v715, 1
  %v724 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v723
  %v725 = load ptr, ptr %v724, align 4
  %v726 = getelementptr inbounds float, ptr %v679, i64 0
  %v727 = icmp sgt i64 %v715, 0
  br i1 %v727, label %b93, label %b94
b93:
  call void %v725(ptr %v722, i64 8, ptr %v714, i64 8, ptr %v726, i64 16, i64 8)
  br label %b94
b94:
  %v728 = add i64 %v713, 128
  br label %b95
b95:
  %v729 = phi i64 [ %v708, %b94 ], [ %v766, %b100 ]
  %v730 = icmp slt i64 %v729, %v712
  br i1 %v730, label %b96, label %b97
b96:
  %v731 = sub i64 %v729, %v708
  %v732 = mul i64 %v731, 16
  %v733 = getelementptr inbounds float, ptr %v679, i64 %v732
  %v734 = add i64 %v398, 0
  %v735 = and i64 %v734, %v116
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v729
  %v738 = mul i64 %v737, 12
  %v739 = getelementptr inbounds float, ptr %v82, i64 %v738
  br label %b98
b98:
  %v740 = phi i64 [ 0, %b96 ], [ %v765, %b104 ]
  %v741 = icmp slt i64 %v740, 2
  br i1 %v741, label %b99, label %b100
b99:
  %v742 = mul i64 %v698, 2
  %v743 = add i64 %v742, %v740
  %v744 = mul i64 %v743, 8
  %v745 = icmp slt i64 %v744, 8
  br i1 %v745, label %b101, label %b102
b101:
  %v746 = add i64 0, %v740
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v733, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 0, %v744
  %v751 = getelementptr inbounds float, ptr %v739, i64 %v750
  store <8 x float> %v749, ptr %v751, align 4
  br label %b102
b102:
  %v752 = icmp eq i64 %v744, 8
  br i1 %v752, label %b103, label %b104
b103:
  %v753 = icmp ult i64 4, 8
  %v754 = select i1 %v753, i64 4, i64 8
  %v755 = trunc i64 %v754 to i32
  %v756 = insertelement <8 x i32> poison, i32 %v755, i64 0
  %v757 = shufflevector <8 x i32> %v756, <8 x i32> poison, <8 x i32> zeroinitializer
  %v758 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v757
  %v759 = add i64 0, %v740
  %v760 = mul i64 %v759, 8
  %v761 = getelementptr inbounds float, ptr %v733, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 0, %v744
  %v764 = getelementptr inbounds float, ptr %v739, i64 %v763
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v762, ptr align 4 %v764, <8 x i1> %v758)
  br label %b104
b104:
  %v765 = add nsw i64 %v740, 1
  br label %b98
b100:
  %v766 = add nsw i64 %v729, 1
  br label %b95
b97:
  %v767 = add nsw i64 %v704, 1
  br label %b90
b92:
  %v768 = add nsw i64 %v698, 1
  br label %b87
b89:
  %v769 = add nsw i64 %v693, 96
  br label %b84
b86:
  %v770 = add i64 %v7, 0
  %v771 = sdiv i64 %v770, 1
  %v772 = add i64 %v2, 1
  %v773 = mul i64 %v771, %v2
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 1
  %v776 = icmp slt i64 %v775, %v7
  %v777 = select i1 %v776, i64 %v775, i64 %v7
  %v778 = mul i64 %v771, %v772
  %v779 = sdiv i64 %v778, %v3
  %v780 = mul i64 %v779, 1
  %v781 = icmp slt i64 %v780, %v7
  %v782 = select i1 %v781, i64 %v780, i64 %v7
  br label %b105
b105:
  %v783 = phi i64 [ %v777, %b86 ], [ %v833, %b110 ]
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b106, label %b107
b106:
  br label %b108
b108:
  %v785 = phi i64 [ 0, %b106 ], [ %v832, %b109 ]
  %v786 = icmp slt i64 %v785, 4
  br i1 %v786, label %b109, label %b110
b109:
  %v787 = add i64 %v398, 0
  %v788 = and i64 %v787, %v110
  %v789 = mul i64 %v788, %v7
  %v790 = add i64 %v789, %v783
  %v791 = mul i64 %v790, 12
  %v792 = getelementptr inbounds float, ptr %v74, i64 %v791
  %v793 = add i64 0, %v785
  %v794 = getelementptr inbounds float, ptr %v28, i64 %v793
  %v795 = load float, ptr %v794, align 4
  %v796 = add i64 %v398, 0
  %v797 = and i64 %v796, %v116
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v783
  %v800 = mul i64 %v799, 12
  %v801 = getelementptr inbounds float, ptr %v82, i64 %v800
  %v802 = add i64 %v398, 0
  %v803 = and i64 %v802, 1
  %v804 = mul i64 %v803, %v7
  %v805 = add i64 %v804, %v783
  %v806 = mul i64 %v805, 12
  %v807 = getelementptr inbounds float, ptr %v38, i64 %v806
  %v808 = icmp ult i64 3, 8
  %v809 = select i1 %v808, i64 3, i64 8
  %v810 = trunc i64 %v809 to i32
  %v811 = insertelement <8 x i32> poison, i32 %v810, i64 0
  %v812 = shufflevector <8 x i32> %v811, <8 x i32> poison, <8 x i32> zeroinitializer
  %v813 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v812
  %v814 = mul i64 %v785, 3
  %v815 = add i64 0, %v814
  %v816 = add i64 %v815, 0
  %v817 = getelementptr inbounds float, ptr %v792, i64 %v816
  %v818 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v817, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v819 = insertelement <8 x float> poison, float %v795, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = fmul <8 x float> %v818, %v820
  %v822 = mul i64 %v785, 3
  %v823 = add i64 0, %v822
  %v824 = add i64 %v823, 0
  %v825 = getelementptr inbounds float, ptr %v801, i64 %v824
  %v826 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v825, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v827 = fadd <8 x float> %v821, %v826
  %v828 = mul i64 %v785, 3
  %v829 = add i64 0, %v828
  %v830 = add i64 %v829, 0
  %v831 = getelementptr inbounds float, ptr %v807, i64 %v830
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v827, ptr align 4 %v831, <8 x i1> %v813)
  %v832 = add nsw i64 %v785, 1
  br label %b108
b110:
  %v833 = add nsw i64 %v783, 1
  br label %b105
b107:
  %v834 = add nsw i64 %v395, 1
  br label %b52
b54:
  %v835 = icmp sgt i64 %v3, 1
  br i1 %v835, label %b111, label %b112
b111:
  %v836 = getelementptr inbounds i64, ptr %v1, i64 3
  %v837 = atomicrmw add ptr %v836, i64 1 acq_rel
  %v838 = load i64, ptr %v119, align 8
  %v839 = add i64 %v838, 1
  store i64 %v839, ptr %v119, align 8
  %v840 = mul i64 %v3, %v839
  br label %b113
b113:
  %v841 = load atomic i64, ptr %v836 acquire, align 8
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b114, label %b115
b114:
  %v843 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v844 = add i64 %v8, 0
  %v845 = sdiv i64 %v844, 1
  %v846 = add i64 %v2, 1
  %v847 = mul i64 %v845, %v2
  %v848 = sdiv i64 %v847, %v3
  %v849 = mul i64 %v848, 1
  %v850 = icmp slt i64 %v849, %v8
  %v851 = select i1 %v850, i64 %v849, i64 %v8
  %v852 = mul i64 %v845, %v846
  %v853 = sdiv i64 %v852, %v3
  %v854 = mul i64 %v853, 1
  %v855 = icmp slt i64 %v854, %v8
  %v856 = select i1 %v855, i64 %v854, i64 %v8
  br label %b116
b116:
  %v857 = phi i64 [ %v851, %b112 ], [ %v889, %b121 ]
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b117, label %b118
b117:
  br label %b119
b119:
  %v859 = phi i64 [ 0, %b117 ], [ %v888, %b124 ]
  %v860 = icmp slt i64 %v859, 4
  br i1 %v860, label %b120, label %b121
b120:
  br label %b122
b122:
  %v861 = phi i64 [ 0, %b120 ], [ %v882, %b123 ]
  %v862 = phi float [ 0x0000000000000000, %b120 ], [ %v881, %b123 ]
  %v863 = icmp slt i64 %v861, 3
  br i1 %v863, label %b123, label %b124
b123:
  %v864 = mul i64 %v857, 12
  %v865 = getelementptr inbounds float, ptr %v74, i64 %v864
  %v866 = mul i64 %v857, 3
  %v867 = getelementptr inbounds float, ptr %v66, i64 %v866
  %v868 = mul i64 %v859, 3
  %v869 = add i64 0, %v868
  %v870 = add i64 %v869, %v861
  %v871 = getelementptr inbounds float, ptr %v865, i64 %v870
  %v872 = load float, ptr %v871, align 4
  %v873 = add i64 0, %v861
  %v874 = getelementptr inbounds float, ptr %v867, i64 %v873
  %v875 = load float, ptr %v874, align 4
  %v876 = fcmp ole float %v875, 0x0000000000000000
  %v877 = select i1 %v876, float 0x3FF0000000000000, float 0x0000000000000000
  %v878 = fcmp une float %v877, 0x0000000000000000
  %v879 = select i1 %v878, float 0x0000000000000000, float %v875
  %v880 = fmul float %v872, %v879
  %v881 = fadd float %v862, %v880
  %v882 = add nsw i64 %v861, 1
  br label %b122
b124:
  %v883 = fadd float %v862, 0x0000000000000000
  %v884 = mul i64 %v857, 4
  %v885 = getelementptr inbounds float, ptr %v84, i64 %v884
  %v886 = add i64 0, %v859
  %v887 = getelementptr inbounds float, ptr %v885, i64 %v886
  store float %v883, ptr %v887, align 4
  %v888 = add nsw i64 %v859, 1
  br label %b119
b121:
  %v889 = add nsw i64 %v857, 1
  br label %b116
b118:
  %v890 = icmp sgt i64 %v3, 1
  br i1 %v890, label %b125, label %b126
b125:
  %v891 = getelementptr inbounds i64, ptr %v1, i64 3
  %v892 = atomicrmw add ptr %v891, i64 1 acq_rel
  %v893 = load i64, ptr %v119, align 8
  %v894 = add i64 %v893, 1
  store i64 %v894, ptr %v119, align 8
  %v895 = mul i64 %v3, %v894
  br label %b127
b127:
  %v896 = load atomic i64, ptr %v891 acquire, align 8
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b128, label %b129
b128:
  %v898 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v899 = mul i64 0, 8
  %v900 = getelementptr inbounds float, ptr %v80, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 0
  %v902 = mul i64 0, 12
  %v903 = getelementptr inbounds float, ptr %v36, i64 %v902
  %v904 = getelementptr inbounds float, ptr %v903, i64 0
  %v905 = getelementptr inbounds float, ptr %v124, i64 12288
  %v906 = add i64 8, 1
  %v907 = sdiv i64 %v906, 2
  %v908 = add i64 %v2, 1
  %v909 = mul i64 %v907, %v2
  %v910 = sdiv i64 %v909, %v3
  %v911 = mul i64 %v910, 2
  %v912 = icmp slt i64 %v911, 8
  %v913 = select i1 %v912, i64 %v911, i64 8
  %v914 = mul i64 %v907, %v908
  %v915 = sdiv i64 %v914, %v3
  %v916 = mul i64 %v915, 2
  %v917 = icmp slt i64 %v916, 8
  %v918 = select i1 %v917, i64 %v916, i64 8
  %v919 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b130
b130:
  %v920 = phi i64 [ %v913, %b126 ], [ %v928, %b135 ]
  %v921 = icmp slt i64 %v920, %v918
  br i1 %v921, label %b131, label %b132
b131:
  %v922 = mul i64 %v920, 12
  %v923 = getelementptr inbounds float, ptr %v919, i64 %v922
  br label %b133
b133:
  %v924 = phi i64 [ 0, %b131 ], [ %v927, %b134 ]
  %v925 = icmp slt i64 %v924, 12
  br i1 %v925, label %b134, label %b135
b134:
  %v926 = getelementptr inbounds float, ptr %v923, i64 %v924
  store float 0x0000000000000000, ptr %v926, align 4
  %v927 = add nsw i64 %v924, 1
  br label %b133
b135:
  %v928 = add nsw i64 %v920, 1
  br label %b130
b132:
  %v929 = mul i64 %v8, 1
  br label %b136
b136:
  %v930 = phi i64 [ 0, %b132 ], [ %v1043, %b141 ]
  %v931 = icmp slt i64 %v930, %v929
  br i1 %v931, label %b137, label %b138
b137:
  %v932 = sub i64 %v929, %v930
  %v933 = icmp slt i64 %v932, 384
  %v934 = select i1 %v933, i64 %v932, i64 384
  br label %b139
b139:
  %v935 = phi i64 [ %v913, %b137 ], [ %v1042, %b165 ]
  %v936 = icmp slt i64 %v935, %v918
  br i1 %v936, label %b140, label %b141
b140:
  %v937 = sub i64 %v918, %v935
  %v938 = icmp slt i64 %v937, 64
  %v939 = select i1 %v938, i64 %v937, i64 64
  %v940 = sdiv i64 %v939, 2
  %v941 = mul i64 %v940, 2
  %v942 = sub i64 %v939, %v941
  %v943 = mul i64 %v930, 8
  %v944 = add i64 %v943, %v935
  %v945 = getelementptr inbounds float, ptr %v901, i64 %v944
  br label %b142
b142:
  %v946 = phi i64 [ 0, %b140 ], [ %v972, %b150 ]
  %v947 = icmp slt i64 %v946, %v934
  br i1 %v947, label %b143, label %b144
b143:
  %v948 = mul i64 %v946, 8
  %v949 = getelementptr inbounds float, ptr %v945, i64 %v948
  %v950 = mul i64 %v946, 2
  %v951 = getelementptr inbounds float, ptr %v905, i64 %v950
  br label %b145
b145:
  %v952 = phi i64 [ 0, %b143 ], [ %v961, %b146 ]
  %v953 = icmp slt i64 %v952, %v940
  br i1 %v953, label %b146, label %b147
b146:
  %v954 = mul i64 %v952, 2
  %v955 = getelementptr inbounds float, ptr %v949, i64 %v954
  %v956 = mul i64 %v952, 768
  %v957 = getelementptr inbounds float, ptr %v951, i64 %v956
  %v958 = getelementptr inbounds float, ptr %v955, i64 0
  %v959 = load <2 x float>, ptr %v958, align 4
  %v960 = getelementptr inbounds float, ptr %v957, i64 0
  store <2 x float> %v959, ptr %v960, align 4
  %v961 = add nsw i64 %v952, 1
  br label %b145
b147:
  %v962 = mul i64 %v940, 2
  %v963 = getelementptr inbounds float, ptr %v949, i64 %v962
  %v964 = mul i64 %v940, 768
  %v965 = getelementptr inbounds float, ptr %v951, i64 %v964
  br label %b148
b148:
  %v966 = phi i64 [ 0, %b147 ], [ %v971, %b149 ]
  %v967 = icmp slt i64 %v966, %v942
  br i1 %v967, label %b149, label %b150
b149:
  %v968 = getelementptr inbounds float, ptr %v963, i64 %v966
  %v969 = load float, ptr %v968, align 4
  %v970 = getelementptr inbounds float, ptr %v965, i64 %v966
  store float %v969, ptr %v970, align 4
  %v971 = add nsw i64 %v966, 1
  br label %b148, !llvm.loop !0
b150:
  %v972 = add nsw i64 %v946, 1
  br label %b142
b144:
  br label %b151
b151:
  %v973 = phi i64 [ 0, %b144 ], [ %v1008, %b159 ]
  %v974 = icmp slt i64 %v973, 0
  br i1 %v974, label %b152, label %b153
b152:
  %v975 = mul i64 %v930, 12
  %v976 = add i64 %v975, %v973
  %v977 = getelementptr inbounds float, ptr %v904, i64 %v976
  br label %b154
b154:
  %v978 = phi i64 [ 0, %b152 ], [ %v996, %b155 ]
  %v979 = icmp slt i64 %v978, %v934
  br i1 %v979, label %b155, label %b156
b155:
  %v980 = mul i64 %v978, 12
  %v981 = getelementptr inbounds float, ptr %v977, i64 %v980
  %v982 = mul i64 %v978, 32
  %v983 = getelementptr inbounds float, ptr %v124, i64 %v982
  %v984 = getelementptr inbounds float, ptr %v981, i64 0
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = getelementptr inbounds float, ptr %v983, i64 0
  store <8 x float> %v985, ptr %v986, align 4
  %v987 = getelementptr inbounds float, ptr %v981, i64 8
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = getelementptr inbounds float, ptr %v983, i64 8
  store <8 x float> %v988, ptr %v989, align 4
  %v990 = getelementptr inbounds float, ptr %v981, i64 16
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = getelementptr inbounds float, ptr %v983, i64 16
  store <8 x float> %v991, ptr %v992, align 4
  %v993 = getelementptr inbounds float, ptr %v981, i64 24
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = getelementptr inbounds float, ptr %v983, i64 24
  store <8 x float> %v994, ptr %v995, align 4
  %v996 = add nsw i64 %v978, 1
  br label %b154
b156:
  %v997 = sdiv i64 %v939, 2
  br label %b157
b157:
  %v998 = phi i64 [ 0, %b156 ], [ %v1007, %b158 ]
  %v999 = icmp slt i64 %v998, %v997
  br i1 %v999, label %b158, label %b159
b158:
  %v1000 = mul i64 %v998, 2
  %v1001 = add i64 %v935, %v1000
  %v1002 = mul i64 %v998, 768
  %v1003 = getelementptr inbounds float, ptr %v905, i64 %v1002
  %v1004 = mul i64 %v1001, 12
  %v1005 = add i64 %v1004, %v973
  %v1006 = getelementptr inbounds float, ptr %v919, i64 %v1005
  call void @outer_2x32(ptr %v1003, ptr %v124, i64 %v934, ptr %v1006, i64 12)
  %v1007 = add nsw i64 %v998, 1
  br label %b157
b159:
  %v1008 = add nsw i64 %v973, 32
  br label %b151
b153:
  %v1009 = mul i64 %v930, 12
  %v1010 = add i64 %v1009, 0
  %v1011 = getelementptr inbounds float, ptr %v904, i64 %v1010
  br label %b160
b160:
  %v1012 = phi i64 [ 0, %b153 ], [ %v1030, %b161 ]
  %v1013 = icmp slt i64 %v1012, %v934
  br i1 %v1013, label %b161, label %b162
b161:
  %v1014 = mul i64 %v1012, 12
  %v1015 = getelementptr inbounds float, ptr %v1011, i64 %v1014
  %v1016 = mul i64 %v1012, 16
  %v1017 = getelementptr inbounds float, ptr %v124, i64 %v1016
  %v1018 = getelementptr inbounds float, ptr %v1015, i64 0
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = getelementptr inbounds float, ptr %v1017, i64 0
  store <8 x float> %v1019, ptr %v1020, align 4
  %v1021 = getelementptr inbounds float, ptr %v1015, i64 8
  %v1022 = icmp ult i64 4, 8
  %v1023 = select i1 %v1022, i64 4, i64 8
  %v1024 = trunc i64 %v1023 to i32
  %v1025 = insertelement <8 x i32> poison, i32 %v1024, i64 0
  %v1026 = shufflevector <8 x i32> %v1025, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1027 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1026
  %v1028 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1021, <8 x i1> %v1027, <8 x float> zeroinitializer)
  %v1029 = getelementptr inbounds float, ptr %v1017, i64 8
  store <8 x float> %v1028, ptr %v1029, align 4
  %v1030 = add nsw i64 %v1012, 1
  br label %b160
b162:
  %v1031 = sdiv i64 %v939, 2
  br label %b163
b163:
  %v1032 = phi i64 [ 0, %b162 ], [ %v1041, %b164 ]
  %v1033 = icmp slt i64 %v1032, %v1031
  br i1 %v1033, label %b164, label %b165
b164:
  %v1034 = mul i64 %v1032, 2
  %v1035 = add i64 %v935, %v1034
  %v1036 = mul i64 %v1032, 768
  %v1037 = getelementptr inbounds float, ptr %v905, i64 %v1036
  %v1038 = mul i64 %v1035, 12
  %v1039 = add i64 %v1038, 0
  %v1040 = getelementptr inbounds float, ptr %v919, i64 %v1039
  call void @outer_2x12(ptr %v1037, ptr %v124, i64 %v934, ptr %v1040, i64 12)
  %v1041 = add nsw i64 %v1032, 1
  br label %b163
b165:
  %v1042 = add nsw i64 %v935, 64
  br label %b139
b141:
  %v1043 = add nsw i64 %v930, 384
  br label %b136
b138:
  %v1044 = icmp sgt i64 %v3, 1
  br i1 %v1044, label %b166, label %b167
b166:
  %v1045 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1046 = atomicrmw add ptr %v1045, i64 1 acq_rel
  %v1047 = load i64, ptr %v119, align 8
  %v1048 = add i64 %v1047, 1
  store i64 %v1048, ptr %v119, align 8
  %v1049 = mul i64 %v3, %v1048
  br label %b168
b168:
  %v1050 = load atomic i64, ptr %v1045 acquire, align 8
  %v1051 = icmp slt i64 %v1050, %v1049
  br i1 %v1051, label %b169, label %b170
b169:
  %v1052 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1053 = icmp eq i64 %v2, 0
  br i1 %v1053, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1054 = phi i64 [ 0, %b171 ], [ %v1071, %b178 ]
  %v1055 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1070, %b178 ]
  %v1056 = icmp slt i64 %v1054, %v8
  br i1 %v1056, label %b174, label %b175
b174:
  %v1057 = add i64 %v1054, 128
  %v1058 = icmp slt i64 %v1057, %v8
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v8
  br label %b176
b176:
  %v1060 = phi i64 [ %v1054, %b174 ], [ %v1069, %b177 ]
  %v1061 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1068, %b177 ]
  %v1062 = icmp slt i64 %v1060, %v1059
  br i1 %v1062, label %b177, label %b178
b177:
  %v1063 = mul i64 %v1060, 8
  %v1064 = getelementptr inbounds float, ptr %v80, i64 %v1063
  %v1065 = add i64 0, 0
  %v1066 = getelementptr inbounds float, ptr %v1064, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fadd <8 x float> %v1061, %v1067
  %v1069 = add nsw i64 %v1060, 1
  br label %b176
b178:
  %v1070 = fadd <8 x float> %v1055, %v1061
  %v1071 = add nsw i64 %v1054, 128
  br label %b173
b175:
  %v1072 = add i64 0, 0
  %v1073 = getelementptr inbounds float, ptr %v46, i64 %v1072
  store <8 x float> %v1055, ptr %v1073, align 4
  br label %b172
b172:
  %v1074 = icmp sgt i64 %v3, 1
  br i1 %v1074, label %b179, label %b180
b179:
  %v1075 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1076 = atomicrmw add ptr %v1075, i64 1 acq_rel
  %v1077 = load i64, ptr %v119, align 8
  %v1078 = add i64 %v1077, 1
  store i64 %v1078, ptr %v119, align 8
  %v1079 = mul i64 %v3, %v1078
  br label %b181
b181:
  %v1080 = load atomic i64, ptr %v1075 acquire, align 8
  %v1081 = icmp slt i64 %v1080, %v1079
  br i1 %v1081, label %b182, label %b183
b182:
  %v1082 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1083 = icmp eq i64 %v2, 0
  br i1 %v1083, label %b184, label %b185
b184:
  %v1084 = icmp ult i64 4, 8
  %v1085 = select i1 %v1084, i64 4, i64 8
  %v1086 = trunc i64 %v1085 to i32
  %v1087 = insertelement <8 x i32> poison, i32 %v1086, i64 0
  %v1088 = shufflevector <8 x i32> %v1087, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1089 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1088
  br label %b186
b186:
  %v1090 = phi i64 [ 0, %b184 ], [ %v1158, %b191 ]
  %v1091 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1157, %b191 ]
  %v1092 = icmp slt i64 %v1090, %v8
  br i1 %v1092, label %b187, label %b188
b187:
  %v1093 = add i64 %v1090, 128
  %v1094 = icmp slt i64 %v1093, %v8
  %v1095 = select i1 %v1094, i64 %v1093, i64 %v8
  br label %b189
b189:
  %v1096 = phi i64 [ %v1090, %b187 ], [ %v1156, %b190 ]
  %v1097 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1155, %b190 ]
  %v1098 = icmp slt i64 %v1096, %v1095
  br i1 %v1098, label %b190, label %b191
b190:
  %v1099 = mul i64 %v1096, 1
  %v1100 = getelementptr inbounds float, ptr %v16, i64 %v1099
  %v1101 = getelementptr inbounds float, ptr %v1100, i64 0
  %v1102 = load float, ptr %v1101, align 4
  %v1103 = fadd float %v1102, 0x3FF0000000000000
  %v1104 = getelementptr inbounds float, ptr %v20, i64 0
  %v1105 = load float, ptr %v1104, align 4
  %v1106 = mul i64 %v1096, 4
  %v1107 = getelementptr inbounds float, ptr %v84, i64 %v1106
  %v1108 = add i64 0, 0
  %v1109 = getelementptr inbounds float, ptr %v18, i64 %v1108
  %v1110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1109, <8 x i1> %v1089, <8 x float> zeroinitializer)
  %v1111 = insertelement <8 x float> poison, float %v1103, i64 0
  %v1112 = shufflevector <8 x float> %v1111, <8 x float> poison, <8 x i32> zeroinitializer
  %v1113 = fmul <8 x float> %v1110, %v1112
  %v1114 = insertelement <8 x float> poison, float %v1105, i64 0
  %v1115 = shufflevector <8 x float> %v1114, <8 x float> poison, <8 x i32> zeroinitializer
  %v1116 = fdiv <8 x float> %v1113, %v1115
  %v1117 = add i64 0, 0
  %v1118 = getelementptr inbounds float, ptr %v22, i64 %v1117
  %v1119 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1118, <8 x i1> %v1089, <8 x float> zeroinitializer)
  %v1120 = fadd <8 x float> %v1116, %v1119
  %v1121 = insertelement <8 x float> poison, float 0x401921FB60000000, i64 0
  %v1122 = shufflevector <8 x float> %v1121, <8 x float> poison, <8 x i32> zeroinitializer
  %v1123 = fmul <8 x float> %v1122, %v1120
  %v1124 = extractelement <8 x float> %v1123, i64 0
  %v1125 = call float @sinf(float %v1124)
  %v1126 = extractelement <8 x float> %v1123, i64 1
  %v1127 = call float @sinf(float %v1126)
  %v1128 = extractelement <8 x float> %v1123, i64 2
  %v1129 = call float @sinf(float %v1128)
  %v1130 = extractelement <8 x float> %v1123, i64 3
  %v1131 = call float @sinf(float %v1130)
  %v1132 = extractelement <8 x float> %v1123, i64 4
  %v1133 = call float @sinf(float %v1132)
  %v1134 = extractelement <8 x float> %v1123, i64 5
  %v1135 = call float @sinf(float %v1134)
  %v1136 = extractelement <8 x float> %v1123, i64 6
  %v1137 = call float @sinf(float %v1136)
  %v1138 = extractelement <8 x float> %v1123, i64 7
  %v1139 = call float @sinf(float %v1138)
  %v1140 = insertelement <8 x float> poison, float %v1125, i64 0
  %v1141 = insertelement <8 x float> %v1140, float %v1127, i64 1
  %v1142 = insertelement <8 x float> %v1141, float %v1129, i64 2
  %v1143 = insertelement <8 x float> %v1142, float %v1131, i64 3
  %v1144 = insertelement <8 x float> %v1143, float %v1133, i64 4
  %v1145 = insertelement <8 x float> %v1144, float %v1135, i64 5
  %v1146 = insertelement <8 x float> %v1145, float %v1137, i64 6
  %v1147 = insertelement <8 x float> %v1146, float %v1139, i64 7
  %v1148 = add i64 0, 0
  %v1149 = getelementptr inbounds float, ptr %v1107, i64 %v1148
  %v1150 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1149, <8 x i1> %v1089, <8 x float> zeroinitializer)
  %v1151 = fdiv <8 x float> %v1150, %v1115
  %v1152 = fmul <8 x float> %v1147, %v1151
  %v1153 = fmul <8 x float> %v1152, %v1122
  %v1154 = fneg <8 x float> %v1153
  %v1155 = fadd <8 x float> %v1097, %v1154
  %v1156 = add nsw i64 %v1096, 1
  br label %b189
b191:
  %v1157 = fadd <8 x float> %v1091, %v1097
  %v1158 = add nsw i64 %v1090, 128
  br label %b186
b188:
  %v1159 = add i64 0, 0
  %v1160 = getelementptr inbounds float, ptr %v48, i64 %v1159
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1091, ptr align 4 %v1160, <8 x i1> %v1089)
  br label %b185
b185:
  %v1161 = icmp sgt i64 %v3, 1
  br i1 %v1161, label %b192, label %b193
b192:
  %v1162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1163 = atomicrmw add ptr %v1162, i64 1 acq_rel
  %v1164 = load i64, ptr %v119, align 8
  %v1165 = add i64 %v1164, 1
  store i64 %v1165, ptr %v119, align 8
  %v1166 = mul i64 %v3, %v1165
  br label %b194
b194:
  %v1167 = load atomic i64, ptr %v1162 acquire, align 8
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b195, label %b196
b195:
  %v1169 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v1170 = mul i64 0, 3
  %v1171 = getelementptr inbounds float, ptr %v78, i64 %v1170
  %v1172 = getelementptr inbounds float, ptr %v1171, i64 0
  %v1173 = mul i64 0, 8
  %v1174 = getelementptr inbounds float, ptr %v10, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1177 = add i64 3, 1
  %v1178 = sdiv i64 %v1177, 2
  %v1179 = add i64 %v2, 1
  %v1180 = mul i64 %v1178, %v2
  %v1181 = sdiv i64 %v1180, %v3
  %v1182 = mul i64 %v1181, 2
  %v1183 = icmp slt i64 %v1182, 3
  %v1184 = select i1 %v1183, i64 %v1182, i64 3
  %v1185 = mul i64 %v1178, %v1179
  %v1186 = sdiv i64 %v1185, %v3
  %v1187 = mul i64 %v1186, 2
  %v1188 = icmp slt i64 %v1187, 3
  %v1189 = select i1 %v1188, i64 %v1187, i64 3
  %v1190 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b197
b197:
  %v1191 = phi i64 [ %v1184, %b193 ], [ %v1199, %b202 ]
  %v1192 = icmp slt i64 %v1191, %v1189
  br i1 %v1192, label %b198, label %b199
b198:
  %v1193 = mul i64 %v1191, 16
  %v1194 = getelementptr inbounds float, ptr %v1190, i64 %v1193
  br label %b200
b200:
  %v1195 = phi i64 [ 0, %b198 ], [ %v1198, %b201 ]
  %v1196 = icmp slt i64 %v1195, 8
  br i1 %v1196, label %b201, label %b202
b201:
  %v1197 = getelementptr inbounds float, ptr %v1194, i64 %v1195
  store float 0x0000000000000000, ptr %v1197, align 4
  %v1198 = add nsw i64 %v1195, 1
  br label %b200
b202:
  %v1199 = add nsw i64 %v1191, 1
  br label %b197
b199:
  %v1200 = mul i64 %v8, 1
  br label %b203
b203:
  %v1201 = phi i64 [ 0, %b199 ], [ %v1323, %b208 ]
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b204, label %b205
b204:
  %v1203 = sub i64 %v1200, %v1201
  %v1204 = icmp slt i64 %v1203, 384
  %v1205 = select i1 %v1204, i64 %v1203, i64 384
  br label %b206
b206:
  %v1206 = phi i64 [ %v1184, %b204 ], [ %v1322, %b236 ]
  %v1207 = icmp slt i64 %v1206, %v1189
  br i1 %v1207, label %b207, label %b208
b207:
  %v1208 = sub i64 %v1189, %v1206
  %v1209 = icmp slt i64 %v1208, 64
  %v1210 = select i1 %v1209, i64 %v1208, i64 64
  %v1211 = sdiv i64 %v1210, 2
  %v1212 = mul i64 %v1211, 2
  %v1213 = sub i64 %v1210, %v1212
  %v1214 = mul i64 %v1201, 3
  %v1215 = add i64 %v1214, %v1206
  %v1216 = getelementptr inbounds float, ptr %v1172, i64 %v1215
  br label %b209
b209:
  %v1217 = phi i64 [ 0, %b207 ], [ %v1243, %b217 ]
  %v1218 = icmp slt i64 %v1217, %v1205
  br i1 %v1218, label %b210, label %b211
b210:
  %v1219 = mul i64 %v1217, 3
  %v1220 = getelementptr inbounds float, ptr %v1216, i64 %v1219
  %v1221 = mul i64 %v1217, 2
  %v1222 = getelementptr inbounds float, ptr %v1176, i64 %v1221
  br label %b212
b212:
  %v1223 = phi i64 [ 0, %b210 ], [ %v1232, %b213 ]
  %v1224 = icmp slt i64 %v1223, %v1211
  br i1 %v1224, label %b213, label %b214
b213:
  %v1225 = mul i64 %v1223, 2
  %v1226 = getelementptr inbounds float, ptr %v1220, i64 %v1225
  %v1227 = mul i64 %v1223, 768
  %v1228 = getelementptr inbounds float, ptr %v1222, i64 %v1227
  %v1229 = getelementptr inbounds float, ptr %v1226, i64 0
  %v1230 = load <2 x float>, ptr %v1229, align 4
  %v1231 = getelementptr inbounds float, ptr %v1228, i64 0
  store <2 x float> %v1230, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1223, 1
  br label %b212
b214:
  %v1233 = mul i64 %v1211, 2
  %v1234 = getelementptr inbounds float, ptr %v1220, i64 %v1233
  %v1235 = mul i64 %v1211, 768
  %v1236 = getelementptr inbounds float, ptr %v1222, i64 %v1235
  br label %b215
b215:
  %v1237 = phi i64 [ 0, %b214 ], [ %v1242, %b216 ]
  %v1238 = icmp slt i64 %v1237, %v1213
  br i1 %v1238, label %b216, label %b217
b216:
  %v1239 = getelementptr inbounds float, ptr %v1234, i64 %v1237
  %v1240 = load float, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1236, i64 %v1237
  store float %v1240, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1237, 1
  br label %b215, !llvm.loop !3
b217:
  %v1243 = add nsw i64 %v1217, 1
  br label %b209
b211:
  br label %b218
b218:
  %v1244 = phi i64 [ 0, %b211 ], [ %v1288, %b228 ]
  %v1245 = icmp slt i64 %v1244, 0
  br i1 %v1245, label %b219, label %b220
b219:
  %v1246 = mul i64 %v1201, 8
  %v1247 = add i64 %v1246, %v1244
  %v1248 = getelementptr inbounds float, ptr %v1175, i64 %v1247
  br label %b221
b221:
  %v1249 = phi i64 [ 0, %b219 ], [ %v1267, %b222 ]
  %v1250 = icmp slt i64 %v1249, %v1205
  br i1 %v1250, label %b222, label %b223
b222:
  %v1251 = mul i64 %v1249, 8
  %v1252 = getelementptr inbounds float, ptr %v1248, i64 %v1251
  %v1253 = mul i64 %v1249, 32
  %v1254 = getelementptr inbounds float, ptr %v124, i64 %v1253
  %v1255 = getelementptr inbounds float, ptr %v1252, i64 0
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = getelementptr inbounds float, ptr %v1254, i64 0
  store <8 x float> %v1256, ptr %v1257, align 4
  %v1258 = getelementptr inbounds float, ptr %v1252, i64 8
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = getelementptr inbounds float, ptr %v1254, i64 8
  store <8 x float> %v1259, ptr %v1260, align 4
  %v1261 = getelementptr inbounds float, ptr %v1252, i64 16
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = getelementptr inbounds float, ptr %v1254, i64 16
  store <8 x float> %v1262, ptr %v1263, align 4
  %v1264 = getelementptr inbounds float, ptr %v1252, i64 24
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = getelementptr inbounds float, ptr %v1254, i64 24
  store <8 x float> %v1265, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1249, 1
  br label %b221
b223:
  %v1268 = sdiv i64 %v1210, 2
  br label %b224
b224:
  %v1269 = phi i64 [ 0, %b223 ], [ %v1278, %b225 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b225, label %b226
b225:
  %v1271 = mul i64 %v1269, 2
  %v1272 = add i64 %v1206, %v1271
  %v1273 = mul i64 %v1269, 768
  %v1274 = getelementptr inbounds float, ptr %v1176, i64 %v1273
  %v1275 = mul i64 %v1272, 16
  %v1276 = add i64 %v1275, %v1244
  %v1277 = getelementptr inbounds float, ptr %v1190, i64 %v1276
  call void @outer_2x32(ptr %v1274, ptr %v124, i64 %v1205, ptr %v1277, i64 16)
  %v1278 = add nsw i64 %v1269, 1
  br label %b224
b226:
  %v1279 = mul i64 %v1268, 2
  %v1280 = icmp slt i64 %v1279, %v1210
  br i1 %v1280, label %b227, label %b228
b227:
  %v1281 = mul i64 %v1268, 2
  %v1282 = add i64 %v1206, %v1281
  %v1283 = mul i64 %v1268, 768
  %v1284 = getelementptr inbounds float, ptr %v1176, i64 %v1283
  %v1285 = mul i64 %v1282, 16
  %v1286 = add i64 %v1285, %v1244
  %v1287 = getelementptr inbounds float, ptr %v1190, i64 %v1286
  call void @outer_1x32(ptr %v1284, ptr %v124, i64 %v1205, ptr %v1287, i64 16)
  br label %b228
b228:
  %v1288 = add nsw i64 %v1244, 32
  br label %b218
b220:
  %v1289 = mul i64 %v1201, 8
  %v1290 = add i64 %v1289, 0
  %v1291 = getelementptr inbounds float, ptr %v1175, i64 %v1290
  br label %b229
b229:
  %v1292 = phi i64 [ 0, %b220 ], [ %v1301, %b230 ]
  %v1293 = icmp slt i64 %v1292, %v1205
  br i1 %v1293, label %b230, label %b231
b230:
  %v1294 = mul i64 %v1292, 8
  %v1295 = getelementptr inbounds float, ptr %v1291, i64 %v1294
  %v1296 = mul i64 %v1292, 8
  %v1297 = getelementptr inbounds float, ptr %v124, i64 %v1296
  %v1298 = getelementptr inbounds float, ptr %v1295, i64 0
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = getelementptr inbounds float, ptr %v1297, i64 0
  store <8 x float> %v1299, ptr %v1300, align 4
  %v1301 = add nsw i64 %v1292, 1
  br label %b229
b231:
  %v1302 = sdiv i64 %v1210, 2
  br label %b232
b232:
  %v1303 = phi i64 [ 0, %b231 ], [ %v1312, %b233 ]
  %v1304 = icmp slt i64 %v1303, %v1302
  br i1 %v1304, label %b233, label %b234
b233:
  %v1305 = mul i64 %v1303, 2
  %v1306 = add i64 %v1206, %v1305
  %v1307 = mul i64 %v1303, 768
  %v1308 = getelementptr inbounds float, ptr %v1176, i64 %v1307
  %v1309 = mul i64 %v1306, 16
  %v1310 = add i64 %v1309, 0
  %v1311 = getelementptr inbounds float, ptr %v1190, i64 %v1310
  call void @outer_2x8(ptr %v1308, ptr %v124, i64 %v1205, ptr %v1311, i64 16)
  %v1312 = add nsw i64 %v1303, 1
  br label %b232
b234:
  %v1313 = mul i64 %v1302, 2
  %v1314 = icmp slt i64 %v1313, %v1210
  br i1 %v1314, label %b235, label %b236
b235:
  %v1315 = mul i64 %v1302, 2
  %v1316 = add i64 %v1206, %v1315
  %v1317 = mul i64 %v1302, 768
  %v1318 = getelementptr inbounds float, ptr %v1176, i64 %v1317
  %v1319 = mul i64 %v1316, 16
  %v1320 = add i64 %v1319, 0
  %v1321 = getelementptr inbounds float, ptr %v1190, i64 %v1320
  call void @outer_1x8(ptr %v1318, ptr %v124, i64 %v1205, ptr %v1321, i64 16)
  br label %b236
b236:
  %v1322 = add nsw i64 %v1206, 64
  br label %b206
b208:
  %v1323 = add nsw i64 %v1201, 384
  br label %b203
b205:
  %v1324 = icmp sgt i64 %v3, 1
  br i1 %v1324, label %b237, label %b238
b237:
  %v1325 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1326 = atomicrmw add ptr %v1325, i64 1 acq_rel
  %v1327 = load i64, ptr %v119, align 8
  %v1328 = add i64 %v1327, 1
  store i64 %v1328, ptr %v119, align 8
  %v1329 = mul i64 %v3, %v1328
  br label %b239
b239:
  %v1330 = load atomic i64, ptr %v1325 acquire, align 8
  %v1331 = icmp slt i64 %v1330, %v1329
  br i1 %v1331, label %b240, label %b241
b240:
  %v1332 = call i32 @sched_yield()
  br label %b239
b241:
  br label %b238
b238:
  %v1333 = mul i64 0, 3
  %v1334 = getelementptr inbounds float, ptr %v78, i64 %v1333
  %v1335 = getelementptr inbounds float, ptr %v1334, i64 0
  %v1336 = mul i64 0, 8
  %v1337 = getelementptr inbounds float, ptr %v64, i64 %v1336
  %v1338 = getelementptr inbounds float, ptr %v1337, i64 0
  %v1339 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1340 = add i64 3, 1
  %v1341 = sdiv i64 %v1340, 2
  %v1342 = add i64 %v2, 1
  %v1343 = mul i64 %v1341, %v2
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 2
  %v1346 = icmp slt i64 %v1345, 3
  %v1347 = select i1 %v1346, i64 %v1345, i64 3
  %v1348 = mul i64 %v1341, %v1342
  %v1349 = sdiv i64 %v1348, %v3
  %v1350 = mul i64 %v1349, 2
  %v1351 = icmp slt i64 %v1350, 3
  %v1352 = select i1 %v1351, i64 %v1350, i64 3
  %v1353 = getelementptr inbounds float, ptr %v50, i64 8
  br label %b242
b242:
  %v1354 = phi i64 [ %v1347, %b238 ], [ %v1362, %b247 ]
  %v1355 = icmp slt i64 %v1354, %v1352
  br i1 %v1355, label %b243, label %b244
b243:
  %v1356 = mul i64 %v1354, 16
  %v1357 = getelementptr inbounds float, ptr %v1353, i64 %v1356
  br label %b245
b245:
  %v1358 = phi i64 [ 0, %b243 ], [ %v1361, %b246 ]
  %v1359 = icmp slt i64 %v1358, 8
  br i1 %v1359, label %b246, label %b247
b246:
  %v1360 = getelementptr inbounds float, ptr %v1357, i64 %v1358
  store float 0x0000000000000000, ptr %v1360, align 4
  %v1361 = add nsw i64 %v1358, 1
  br label %b245
b247:
  %v1362 = add nsw i64 %v1354, 1
  br label %b242
b244:
  %v1363 = mul i64 %v8, 1
  br label %b248
b248:
  %v1364 = phi i64 [ 0, %b244 ], [ %v1486, %b253 ]
  %v1365 = icmp slt i64 %v1364, %v1363
  br i1 %v1365, label %b249, label %b250
b249:
  %v1366 = sub i64 %v1363, %v1364
  %v1367 = icmp slt i64 %v1366, 384
  %v1368 = select i1 %v1367, i64 %v1366, i64 384
  br label %b251
b251:
  %v1369 = phi i64 [ %v1347, %b249 ], [ %v1485, %b281 ]
  %v1370 = icmp slt i64 %v1369, %v1352
  br i1 %v1370, label %b252, label %b253
b252:
  %v1371 = sub i64 %v1352, %v1369
  %v1372 = icmp slt i64 %v1371, 64
  %v1373 = select i1 %v1372, i64 %v1371, i64 64
  %v1374 = sdiv i64 %v1373, 2
  %v1375 = mul i64 %v1374, 2
  %v1376 = sub i64 %v1373, %v1375
  %v1377 = mul i64 %v1364, 3
  %v1378 = add i64 %v1377, %v1369
  %v1379 = getelementptr inbounds float, ptr %v1335, i64 %v1378
  br label %b254
b254:
  %v1380 = phi i64 [ 0, %b252 ], [ %v1406, %b262 ]
  %v1381 = icmp slt i64 %v1380, %v1368
  br i1 %v1381, label %b255, label %b256
b255:
  %v1382 = mul i64 %v1380, 3
  %v1383 = getelementptr inbounds float, ptr %v1379, i64 %v1382
  %v1384 = mul i64 %v1380, 2
  %v1385 = getelementptr inbounds float, ptr %v1339, i64 %v1384
  br label %b257
b257:
  %v1386 = phi i64 [ 0, %b255 ], [ %v1395, %b258 ]
  %v1387 = icmp slt i64 %v1386, %v1374
  br i1 %v1387, label %b258, label %b259
b258:
  %v1388 = mul i64 %v1386, 2
  %v1389 = getelementptr inbounds float, ptr %v1383, i64 %v1388
  %v1390 = mul i64 %v1386, 768
  %v1391 = getelementptr inbounds float, ptr %v1385, i64 %v1390
  %v1392 = getelementptr inbounds float, ptr %v1389, i64 0
  %v1393 = load <2 x float>, ptr %v1392, align 4
  %v1394 = getelementptr inbounds float, ptr %v1391, i64 0
  store <2 x float> %v1393, ptr %v1394, align 4
  %v1395 = add nsw i64 %v1386, 1
  br label %b257
b259:
  %v1396 = mul i64 %v1374, 2
  %v1397 = getelementptr inbounds float, ptr %v1383, i64 %v1396
  %v1398 = mul i64 %v1374, 768
  %v1399 = getelementptr inbounds float, ptr %v1385, i64 %v1398
  br label %b260
b260:
  %v1400 = phi i64 [ 0, %b259 ], [ %v1405, %b261 ]
  %v1401 = icmp slt i64 %v1400, %v1376
  br i1 %v1401, label %b261, label %b262
b261:
  %v1402 = getelementptr inbounds float, ptr %v1397, i64 %v1400
  %v1403 = load float, ptr %v1402, align 4
  %v1404 = getelementptr inbounds float, ptr %v1399, i64 %v1400
  store float %v1403, ptr %v1404, align 4
  %v1405 = add nsw i64 %v1400, 1
  br label %b260, !llvm.loop !6
b262:
  %v1406 = add nsw i64 %v1380, 1
  br label %b254
b256:
  br label %b263
b263:
  %v1407 = phi i64 [ 0, %b256 ], [ %v1451, %b273 ]
  %v1408 = icmp slt i64 %v1407, 0
  br i1 %v1408, label %b264, label %b265
b264:
  %v1409 = mul i64 %v1364, 8
  %v1410 = add i64 %v1409, %v1407
  %v1411 = getelementptr inbounds float, ptr %v1338, i64 %v1410
  br label %b266
b266:
  %v1412 = phi i64 [ 0, %b264 ], [ %v1430, %b267 ]
  %v1413 = icmp slt i64 %v1412, %v1368
  br i1 %v1413, label %b267, label %b268
b267:
  %v1414 = mul i64 %v1412, 8
  %v1415 = getelementptr inbounds float, ptr %v1411, i64 %v1414
  %v1416 = mul i64 %v1412, 32
  %v1417 = getelementptr inbounds float, ptr %v124, i64 %v1416
  %v1418 = getelementptr inbounds float, ptr %v1415, i64 0
  %v1419 = load <8 x float>, ptr %v1418, align 4
  %v1420 = getelementptr inbounds float, ptr %v1417, i64 0
  store <8 x float> %v1419, ptr %v1420, align 4
  %v1421 = getelementptr inbounds float, ptr %v1415, i64 8
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = getelementptr inbounds float, ptr %v1417, i64 8
  store <8 x float> %v1422, ptr %v1423, align 4
  %v1424 = getelementptr inbounds float, ptr %v1415, i64 16
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = getelementptr inbounds float, ptr %v1417, i64 16
  store <8 x float> %v1425, ptr %v1426, align 4
  %v1427 = getelementptr inbounds float, ptr %v1415, i64 24
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = getelementptr inbounds float, ptr %v1417, i64 24
  store <8 x float> %v1428, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1412, 1
  br label %b266
b268:
  %v1431 = sdiv i64 %v1373, 2
  br label %b269
b269:
  %v1432 = phi i64 [ 0, %b268 ], [ %v1441, %b270 ]
  %v1433 = icmp slt i64 %v1432, %v1431
  br i1 %v1433, label %b270, label %b271
b270:
  %v1434 = mul i64 %v1432, 2
  %v1435 = add i64 %v1369, %v1434
  %v1436 = mul i64 %v1432, 768
  %v1437 = getelementptr inbounds float, ptr %v1339, i64 %v1436
  %v1438 = mul i64 %v1435, 16
  %v1439 = add i64 %v1438, %v1407
  %v1440 = getelementptr inbounds float, ptr %v1353, i64 %v1439
  call void @outer_2x32(ptr %v1437, ptr %v124, i64 %v1368, ptr %v1440, i64 16)
  %v1441 = add nsw i64 %v1432, 1
  br label %b269
b271:
  %v1442 = mul i64 %v1431, 2
  %v1443 = icmp slt i64 %v1442, %v1373
  br i1 %v1443, label %b272, label %b273
b272:
  %v1444 = mul i64 %v1431, 2
  %v1445 = add i64 %v1369, %v1444
  %v1446 = mul i64 %v1431, 768
  %v1447 = getelementptr inbounds float, ptr %v1339, i64 %v1446
  %v1448 = mul i64 %v1445, 16
  %v1449 = add i64 %v1448, %v1407
  %v1450 = getelementptr inbounds float, ptr %v1353, i64 %v1449
  call void @outer_1x32(ptr %v1447, ptr %v124, i64 %v1368, ptr %v1450, i64 16)
  br label %b273
b273:
  %v1451 = add nsw i64 %v1407, 32
  br label %b263
b265:
  %v1452 = mul i64 %v1364, 8
  %v1453 = add i64 %v1452, 0
  %v1454 = getelementptr inbounds float, ptr %v1338, i64 %v1453
  br label %b274
b274:
  %v1455 = phi i64 [ 0, %b265 ], [ %v1464, %b275 ]
  %v1456 = icmp slt i64 %v1455, %v1368
  br i1 %v1456, label %b275, label %b276
b275:
  %v1457 = mul i64 %v1455, 8
  %v1458 = getelementptr inbounds float, ptr %v1454, i64 %v1457
  %v1459 = mul i64 %v1455, 8
  %v1460 = getelementptr inbounds float, ptr %v124, i64 %v1459
  %v1461 = getelementptr inbounds float, ptr %v1458, i64 0
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = getelementptr inbounds float, ptr %v1460, i64 0
  store <8 x float> %v1462, ptr %v1463, align 4
  %v1464 = add nsw i64 %v1455, 1
  br label %b274
b276:
  %v1465 = sdiv i64 %v1373, 2
  br label %b277
b277:
  %v1466 = phi i64 [ 0, %b276 ], [ %v1475, %b278 ]
  %v1467 = icmp slt i64 %v1466, %v1465
  br i1 %v1467, label %b278, label %b279
b278:
  %v1468 = mul i64 %v1466, 2
  %v1469 = add i64 %v1369, %v1468
  %v1470 = mul i64 %v1466, 768
  %v1471 = getelementptr inbounds float, ptr %v1339, i64 %v1470
  %v1472 = mul i64 %v1469, 16
  %v1473 = add i64 %v1472, 0
  %v1474 = getelementptr inbounds float, ptr %v1353, i64 %v1473
  call void @outer_2x8(ptr %v1471, ptr %v124, i64 %v1368, ptr %v1474, i64 16)
  %v1475 = add nsw i64 %v1466, 1
  br label %b277
b279:
  %v1476 = mul i64 %v1465, 2
  %v1477 = icmp slt i64 %v1476, %v1373
  br i1 %v1477, label %b280, label %b281
b280:
  %v1478 = mul i64 %v1465, 2
  %v1479 = add i64 %v1369, %v1478
  %v1480 = mul i64 %v1465, 768
  %v1481 = getelementptr inbounds float, ptr %v1339, i64 %v1480
  %v1482 = mul i64 %v1479, 16
  %v1483 = add i64 %v1482, 0
  %v1484 = getelementptr inbounds float, ptr %v1353, i64 %v1483
  call void @outer_1x8(ptr %v1481, ptr %v124, i64 %v1368, ptr %v1484, i64 16)
  br label %b281
b281:
  %v1485 = add nsw i64 %v1369, 64
  br label %b251
b253:
  %v1486 = add nsw i64 %v1364, 384
  br label %b248
b250:
  %v1487 = icmp sgt i64 %v3, 1
  br i1 %v1487, label %b282, label %b283
b282:
  %v1488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1489 = atomicrmw add ptr %v1488, i64 1 acq_rel
  %v1490 = load i64, ptr %v119, align 8
  %v1491 = add i64 %v1490, 1
  store i64 %v1491, ptr %v119, align 8
  %v1492 = mul i64 %v3, %v1491
  br label %b284
b284:
  %v1493 = load atomic i64, ptr %v1488 acquire, align 8
  %v1494 = icmp slt i64 %v1493, %v1492
  br i1 %v1494, label %b285, label %b286
b285:
  %v1495 = call i32 @sched_yield()
  br label %b284
b286:
  br label %b283
b283:
  %v1496 = icmp eq i64 %v2, 0
  br i1 %v1496, label %b287, label %b288
b287:
  %v1497 = icmp ult i64 3, 8
  %v1498 = select i1 %v1497, i64 3, i64 8
  %v1499 = trunc i64 %v1498 to i32
  %v1500 = insertelement <8 x i32> poison, i32 %v1499, i64 0
  %v1501 = shufflevector <8 x i32> %v1500, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1502 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1501
  br label %b289
b289:
  %v1503 = phi i64 [ 0, %b287 ], [ %v1520, %b294 ]
  %v1504 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v1519, %b294 ]
  %v1505 = icmp slt i64 %v1503, %v8
  br i1 %v1505, label %b290, label %b291
b290:
  %v1506 = add i64 %v1503, 128
  %v1507 = icmp slt i64 %v1506, %v8
  %v1508 = select i1 %v1507, i64 %v1506, i64 %v8
  br label %b292
b292:
  %v1509 = phi i64 [ %v1503, %b290 ], [ %v1518, %b293 ]
  %v1510 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v1517, %b293 ]
  %v1511 = icmp slt i64 %v1509, %v1508
  br i1 %v1511, label %b293, label %b294
b293:
  %v1512 = mul i64 %v1509, 3
  %v1513 = getelementptr inbounds float, ptr %v78, i64 %v1512
  %v1514 = add i64 0, 0
  %v1515 = getelementptr inbounds float, ptr %v1513, i64 %v1514
  %v1516 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1515, <8 x i1> %v1502, <8 x float> zeroinitializer)
  %v1517 = fadd <8 x float> %v1510, %v1516
  %v1518 = add nsw i64 %v1509, 1
  br label %b292
b294:
  %v1519 = fadd <8 x float> %v1504, %v1510
  %v1520 = add nsw i64 %v1503, 128
  br label %b289
b291:
  %v1521 = add i64 0, 0
  %v1522 = getelementptr inbounds float, ptr %v52, i64 %v1521
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1504, ptr align 4 %v1522, <8 x i1> %v1502)
  br label %b288
b288:
  %v1523 = icmp sgt i64 %v3, 1
  br i1 %v1523, label %b295, label %b296
b295:
  %v1524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1525 = atomicrmw add ptr %v1524, i64 1 acq_rel
  %v1526 = load i64, ptr %v119, align 8
  %v1527 = add i64 %v1526, 1
  store i64 %v1527, ptr %v119, align 8
  %v1528 = mul i64 %v3, %v1527
  br label %b297
b297:
  %v1529 = load atomic i64, ptr %v1524 acquire, align 8
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b298, label %b299
b298:
  %v1531 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v1532 = mul i64 0, 8
  %v1533 = getelementptr inbounds float, ptr %v70, i64 %v1532
  %v1534 = getelementptr inbounds float, ptr %v1533, i64 0
  %v1535 = mul i64 1, %v7
  %v1536 = add i64 0, %v1535
  %v1537 = mul i64 %v1536, 12
  %v1538 = getelementptr inbounds float, ptr %v36, i64 %v1537
  %v1539 = getelementptr inbounds float, ptr %v1538, i64 0
  %v1540 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1541 = add i64 8, 1
  %v1542 = sdiv i64 %v1541, 2
  %v1543 = add i64 %v2, 1
  %v1544 = mul i64 %v1542, %v2
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 2
  %v1547 = icmp slt i64 %v1546, 8
  %v1548 = select i1 %v1547, i64 %v1546, i64 8
  %v1549 = mul i64 %v1542, %v1543
  %v1550 = sdiv i64 %v1549, %v3
  %v1551 = mul i64 %v1550, 2
  %v1552 = icmp slt i64 %v1551, 8
  %v1553 = select i1 %v1552, i64 %v1551, i64 8
  %v1554 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b300
b300:
  %v1555 = phi i64 [ %v1548, %b296 ], [ %v1563, %b305 ]
  %v1556 = icmp slt i64 %v1555, %v1553
  br i1 %v1556, label %b301, label %b302
b301:
  %v1557 = mul i64 %v1555, 12
  %v1558 = getelementptr inbounds float, ptr %v1554, i64 %v1557
  br label %b303
b303:
  %v1559 = phi i64 [ 0, %b301 ], [ %v1562, %b304 ]
  %v1560 = icmp slt i64 %v1559, 12
  br i1 %v1560, label %b304, label %b305
b304:
  %v1561 = getelementptr inbounds float, ptr %v1558, i64 %v1559
  store float 0x0000000000000000, ptr %v1561, align 4
  %v1562 = add nsw i64 %v1559, 1
  br label %b303
b305:
  %v1563 = add nsw i64 %v1555, 1
  br label %b300
b302:
  %v1564 = mul i64 %v8, 1
  br label %b306
b306:
  %v1565 = phi i64 [ 0, %b302 ], [ %v1678, %b311 ]
  %v1566 = icmp slt i64 %v1565, %v1564
  br i1 %v1566, label %b307, label %b308
b307:
  %v1567 = sub i64 %v1564, %v1565
  %v1568 = icmp slt i64 %v1567, 384
  %v1569 = select i1 %v1568, i64 %v1567, i64 384
  br label %b309
b309:
  %v1570 = phi i64 [ %v1548, %b307 ], [ %v1677, %b335 ]
  %v1571 = icmp slt i64 %v1570, %v1553
  br i1 %v1571, label %b310, label %b311
b310:
  %v1572 = sub i64 %v1553, %v1570
  %v1573 = icmp slt i64 %v1572, 64
  %v1574 = select i1 %v1573, i64 %v1572, i64 64
  %v1575 = sdiv i64 %v1574, 2
  %v1576 = mul i64 %v1575, 2
  %v1577 = sub i64 %v1574, %v1576
  %v1578 = mul i64 %v1565, 8
  %v1579 = add i64 %v1578, %v1570
  %v1580 = getelementptr inbounds float, ptr %v1534, i64 %v1579
  br label %b312
b312:
  %v1581 = phi i64 [ 0, %b310 ], [ %v1607, %b320 ]
  %v1582 = icmp slt i64 %v1581, %v1569
  br i1 %v1582, label %b313, label %b314
b313:
  %v1583 = mul i64 %v1581, 8
  %v1584 = getelementptr inbounds float, ptr %v1580, i64 %v1583
  %v1585 = mul i64 %v1581, 2
  %v1586 = getelementptr inbounds float, ptr %v1540, i64 %v1585
  br label %b315
b315:
  %v1587 = phi i64 [ 0, %b313 ], [ %v1596, %b316 ]
  %v1588 = icmp slt i64 %v1587, %v1575
  br i1 %v1588, label %b316, label %b317
b316:
  %v1589 = mul i64 %v1587, 2
  %v1590 = getelementptr inbounds float, ptr %v1584, i64 %v1589
  %v1591 = mul i64 %v1587, 768
  %v1592 = getelementptr inbounds float, ptr %v1586, i64 %v1591
  %v1593 = getelementptr inbounds float, ptr %v1590, i64 0
  %v1594 = load <2 x float>, ptr %v1593, align 4
  %v1595 = getelementptr inbounds float, ptr %v1592, i64 0
  store <2 x float> %v1594, ptr %v1595, align 4
  %v1596 = add nsw i64 %v1587, 1
  br label %b315
b317:
  %v1597 = mul i64 %v1575, 2
  %v1598 = getelementptr inbounds float, ptr %v1584, i64 %v1597
  %v1599 = mul i64 %v1575, 768
  %v1600 = getelementptr inbounds float, ptr %v1586, i64 %v1599
  br label %b318
b318:
  %v1601 = phi i64 [ 0, %b317 ], [ %v1606, %b319 ]
  %v1602 = icmp slt i64 %v1601, %v1577
  br i1 %v1602, label %b319, label %b320
b319:
  %v1603 = getelementptr inbounds float, ptr %v1598, i64 %v1601
  %v1604 = load float, ptr %v1603, align 4
  %v1605 = getelementptr inbounds float, ptr %v1600, i64 %v1601
  store float %v1604, ptr %v1605, align 4
  %v1606 = add nsw i64 %v1601, 1
  br label %b318, !llvm.loop !9
b320:
  %v1607 = add nsw i64 %v1581, 1
  br label %b312
b314:
  br label %b321
b321:
  %v1608 = phi i64 [ 0, %b314 ], [ %v1643, %b329 ]
  %v1609 = icmp slt i64 %v1608, 0
  br i1 %v1609, label %b322, label %b323
b322:
  %v1610 = mul i64 %v1565, 12
  %v1611 = add i64 %v1610, %v1608
  %v1612 = getelementptr inbounds float, ptr %v1539, i64 %v1611
  br label %b324
b324:
  %v1613 = phi i64 [ 0, %b322 ], [ %v1631, %b325 ]
  %v1614 = icmp slt i64 %v1613, %v1569
  br i1 %v1614, label %b325, label %b326
b325:
  %v1615 = mul i64 %v1613, 12
  %v1616 = getelementptr inbounds float, ptr %v1612, i64 %v1615
  %v1617 = mul i64 %v1613, 32
  %v1618 = getelementptr inbounds float, ptr %v124, i64 %v1617
  %v1619 = getelementptr inbounds float, ptr %v1616, i64 0
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = getelementptr inbounds float, ptr %v1618, i64 0
  store <8 x float> %v1620, ptr %v1621, align 4
  %v1622 = getelementptr inbounds float, ptr %v1616, i64 8
  %v1623 = load <8 x float>, ptr %v1622, align 4
  %v1624 = getelementptr inbounds float, ptr %v1618, i64 8
  store <8 x float> %v1623, ptr %v1624, align 4
  %v1625 = getelementptr inbounds float, ptr %v1616, i64 16
  %v1626 = load <8 x float>, ptr %v1625, align 4
  %v1627 = getelementptr inbounds float, ptr %v1618, i64 16
  store <8 x float> %v1626, ptr %v1627, align 4
  %v1628 = getelementptr inbounds float, ptr %v1616, i64 24
  %v1629 = load <8 x float>, ptr %v1628, align 4
  %v1630 = getelementptr inbounds float, ptr %v1618, i64 24
  store <8 x float> %v1629, ptr %v1630, align 4
  %v1631 = add nsw i64 %v1613, 1
  br label %b324
b326:
  %v1632 = sdiv i64 %v1574, 2
  br label %b327
b327:
  %v1633 = phi i64 [ 0, %b326 ], [ %v1642, %b328 ]
  %v1634 = icmp slt i64 %v1633, %v1632
  br i1 %v1634, label %b328, label %b329
b328:
  %v1635 = mul i64 %v1633, 2
  %v1636 = add i64 %v1570, %v1635
  %v1637 = mul i64 %v1633, 768
  %v1638 = getelementptr inbounds float, ptr %v1540, i64 %v1637
  %v1639 = mul i64 %v1636, 12
  %v1640 = add i64 %v1639, %v1608
  %v1641 = getelementptr inbounds float, ptr %v1554, i64 %v1640
  call void @outer_2x32(ptr %v1638, ptr %v124, i64 %v1569, ptr %v1641, i64 12)
  %v1642 = add nsw i64 %v1633, 1
  br label %b327
b329:
  %v1643 = add nsw i64 %v1608, 32
  br label %b321
b323:
  %v1644 = mul i64 %v1565, 12
  %v1645 = add i64 %v1644, 0
  %v1646 = getelementptr inbounds float, ptr %v1539, i64 %v1645
  br label %b330
b330:
  %v1647 = phi i64 [ 0, %b323 ], [ %v1665, %b331 ]
  %v1648 = icmp slt i64 %v1647, %v1569
  br i1 %v1648, label %b331, label %b332
b331:
  %v1649 = mul i64 %v1647, 12
  %v1650 = getelementptr inbounds float, ptr %v1646, i64 %v1649
  %v1651 = mul i64 %v1647, 16
  %v1652 = getelementptr inbounds float, ptr %v124, i64 %v1651
  %v1653 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1654 = load <8 x float>, ptr %v1653, align 4
  %v1655 = getelementptr inbounds float, ptr %v1652, i64 0
  store <8 x float> %v1654, ptr %v1655, align 4
  %v1656 = getelementptr inbounds float, ptr %v1650, i64 8
  %v1657 = icmp ult i64 4, 8
  %v1658 = select i1 %v1657, i64 4, i64 8
  %v1659 = trunc i64 %v1658 to i32
  %v1660 = insertelement <8 x i32> poison, i32 %v1659, i64 0
  %v1661 = shufflevector <8 x i32> %v1660, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1662 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1661
  %v1663 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1656, <8 x i1> %v1662, <8 x float> zeroinitializer)
  %v1664 = getelementptr inbounds float, ptr %v1652, i64 8
  store <8 x float> %v1663, ptr %v1664, align 4
  %v1665 = add nsw i64 %v1647, 1
  br label %b330
b332:
  %v1666 = sdiv i64 %v1574, 2
  br label %b333
b333:
  %v1667 = phi i64 [ 0, %b332 ], [ %v1676, %b334 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b334, label %b335
b334:
  %v1669 = mul i64 %v1667, 2
  %v1670 = add i64 %v1570, %v1669
  %v1671 = mul i64 %v1667, 768
  %v1672 = getelementptr inbounds float, ptr %v1540, i64 %v1671
  %v1673 = mul i64 %v1670, 12
  %v1674 = add i64 %v1673, 0
  %v1675 = getelementptr inbounds float, ptr %v1554, i64 %v1674
  call void @outer_2x12(ptr %v1672, ptr %v124, i64 %v1569, ptr %v1675, i64 12)
  %v1676 = add nsw i64 %v1667, 1
  br label %b333
b335:
  %v1677 = add nsw i64 %v1570, 64
  br label %b309
b311:
  %v1678 = add nsw i64 %v1565, 384
  br label %b306
b308:
  %v1679 = icmp sgt i64 %v3, 1
  br i1 %v1679, label %b336, label %b337
b336:
  %v1680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1681 = atomicrmw add ptr %v1680, i64 1 acq_rel
  %v1682 = load i64, ptr %v119, align 8
  %v1683 = add i64 %v1682, 1
  store i64 %v1683, ptr %v119, align 8
  %v1684 = mul i64 %v3, %v1683
  br label %b338
b338:
  %v1685 = load atomic i64, ptr %v1680 acquire, align 8
  %v1686 = icmp slt i64 %v1685, %v1684
  br i1 %v1686, label %b339, label %b340
b339:
  %v1687 = call i32 @sched_yield()
  br label %b338
b340:
  br label %b337
b337:
  %v1688 = icmp eq i64 %v2, 0
  br i1 %v1688, label %b341, label %b342
b341:
  br label %b343
b343:
  %v1689 = phi i64 [ 0, %b341 ], [ %v1706, %b348 ]
  %v1690 = phi <8 x float> [ splat (float 0x0000000000000000), %b341 ], [ %v1705, %b348 ]
  %v1691 = icmp slt i64 %v1689, %v8
  br i1 %v1691, label %b344, label %b345
b344:
  %v1692 = add i64 %v1689, 128
  %v1693 = icmp slt i64 %v1692, %v8
  %v1694 = select i1 %v1693, i64 %v1692, i64 %v8
  br label %b346
b346:
  %v1695 = phi i64 [ %v1689, %b344 ], [ %v1704, %b347 ]
  %v1696 = phi <8 x float> [ splat (float 0x0000000000000000), %b344 ], [ %v1703, %b347 ]
  %v1697 = icmp slt i64 %v1695, %v1694
  br i1 %v1697, label %b347, label %b348
b347:
  %v1698 = mul i64 %v1695, 8
  %v1699 = getelementptr inbounds float, ptr %v70, i64 %v1698
  %v1700 = add i64 0, 0
  %v1701 = getelementptr inbounds float, ptr %v1699, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = fadd <8 x float> %v1696, %v1702
  %v1704 = add nsw i64 %v1695, 1
  br label %b346
b348:
  %v1705 = fadd <8 x float> %v1690, %v1696
  %v1706 = add nsw i64 %v1689, 128
  br label %b343
b345:
  %v1707 = add i64 0, 0
  %v1708 = getelementptr inbounds float, ptr %v56, i64 %v1707
  store <8 x float> %v1690, ptr %v1708, align 4
  br label %b342
b342:
  %v1709 = icmp sgt i64 %v3, 1
  br i1 %v1709, label %b349, label %b350
b349:
  %v1710 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1711 = atomicrmw add ptr %v1710, i64 1 acq_rel
  %v1712 = load i64, ptr %v119, align 8
  %v1713 = add i64 %v1712, 1
  store i64 %v1713, ptr %v119, align 8
  %v1714 = mul i64 %v3, %v1713
  br label %b351
b351:
  %v1715 = load atomic i64, ptr %v1710 acquire, align 8
  %v1716 = icmp slt i64 %v1715, %v1714
  br i1 %v1716, label %b352, label %b353
b352:
  %v1717 = call i32 @sched_yield()
  br label %b351
b353:
  br label %b350
b350:
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
define internal void @outer_2x12(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
  %v32 = icmp ult i64 4, 8
  %v33 = select i1 %v32, i64 4, i64 8
  %v34 = trunc i64 %v33 to i32
  %v35 = insertelement <8 x i32> poison, i32 %v34, i64 0
  %v36 = shufflevector <8 x i32> %v35, <8 x i32> poison, <8 x i32> zeroinitializer
  %v37 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v36
  %v38 = mul i64 %v4, 0
  %v39 = getelementptr inbounds float, ptr %v3, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v6
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v39, i64 8
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v45 = fadd <8 x float> %v44, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v45, ptr align 4 %v43, <8 x i1> %v37)
  %v46 = mul i64 %v4, 1
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v8
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = getelementptr inbounds float, ptr %v47, i64 8
  %v52 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v51, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v53 = fadd <8 x float> %v52, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v53, ptr align 4 %v51, <8 x i1> %v37)
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
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
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
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
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @cosf(float) #3
declare float @sinf(float) #3

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
