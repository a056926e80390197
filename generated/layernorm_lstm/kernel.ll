; generated from specs/layernorm_lstm.yaml by `make generated`: do not edit
; layernorm_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v703 = alloca float, i64 64, align 4
  %v1339 = alloca float, i64 64, align 4
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
  %v95 = getelementptr inbounds i64, ptr %v1, i64 5
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 15
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 16
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 17
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 20
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 30
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 34
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 35
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 36
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 37
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 38
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 39
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 40
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 41
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 44
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 45
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 46
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 47
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v136 = load ptr, ptr %v135, align 4
  %v137 = mul i64 %v2, 0
  %v138 = add i64 %v137, 512
  %v139 = getelementptr inbounds float, ptr %v136, i64 %v138
  %v140 = getelementptr inbounds i64, ptr %v1, i64 4
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b0, label %b1
b0:
  %v143 = icmp eq i64 %v2, 0
  br i1 %v143, label %b2, label %b3
b2:
  %v144 = add i64 0, 0
  %v145 = getelementptr inbounds float, ptr %v62, i64 %v144
  %v146 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v147, ptr %v145, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v148 = icmp sgt i64 %v3, 1
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v150 = atomicrmw add ptr %v149, i64 1 acq_rel
  %v151 = mul i64 %v3, 1
  br label %b6
b6:
  %v152 = load atomic i64, ptr %v149 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b7, label %b8
b7:
  %v154 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 4
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b9, label %b10
b9:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 48
  %v159 = load i64, ptr %v158, align 8
  %v160 = icmp eq i64 %v159, 0
  br i1 %v160, label %b11, label %b12
b11:
  %v161 = add i64 %v7, 0
  %v162 = sdiv i64 %v161, 1
  %v163 = add i64 %v2, 1
  %v164 = mul i64 %v162, %v2
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  %v169 = mul i64 %v162, %v163
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  br label %b13
b13:
  %v174 = phi i64 [ %v168, %b11 ], [ %v185, %b14 ]
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b14, label %b15
b14:
  %v176 = and i64 0, %v100
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v174
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v32, i64 %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v180, i64 %v181
  %v183 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = add nsw i64 %v174, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v186 = icmp sgt i64 %v3, 1
  br i1 %v186, label %b16, label %b17
b16:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v188 = atomicrmw add ptr %v187, i64 1 acq_rel
  %v189 = mul i64 %v3, 2
  br label %b18
b18:
  %v190 = load atomic i64, ptr %v187 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b19, label %b20
b19:
  %v192 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 4
  %v194 = load i64, ptr %v193, align 8
  %v195 = icmp eq i64 %v194, 0
  br i1 %v195, label %b21, label %b22
b21:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 49
  %v197 = load i64, ptr %v196, align 8
  %v198 = icmp eq i64 %v197, 0
  br i1 %v198, label %b23, label %b24
b23:
  %v199 = add i64 %v7, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  br label %b25
b25:
  %v212 = phi i64 [ %v206, %b23 ], [ %v223, %b26 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b26, label %b27
b26:
  %v214 = and i64 0, %v102
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v212
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v34, i64 %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v218, i64 %v219
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v222, ptr %v220, align 4
  %v223 = add nsw i64 %v212, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v224 = icmp sgt i64 %v3, 1
  br i1 %v224, label %b28, label %b29
b28:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v226 = atomicrmw add ptr %v225, i64 1 acq_rel
  %v227 = mul i64 %v3, 3
  br label %b30
b30:
  %v228 = load atomic i64, ptr %v225 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b31, label %b32
b31:
  %v230 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v231 = getelementptr inbounds float, ptr %v136, i64 0
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b33, label %b34
b33:
  %v235 = add i64 1, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  br label %b35
b35:
  %v250 = phi i64 [ %v242, %b33 ], [ %v695, %b86 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b36, label %b37
b36:
  %v252 = mul i64 %v250, 256
  %v253 = mul i64 %v250, 32
  %v254 = add i64 %v252, 0
  %v255 = add i64 %v253, 0
  %v256 = getelementptr inbounds float, ptr %v231, i64 %v254
  %v257 = sub i64 32, %v255
  %v258 = icmp slt i64 %v257, 0
  %v259 = select i1 %v258, i64 0, i64 %v257
  %v260 = icmp ult i64 %v259, 8
  %v261 = select i1 %v260, i64 %v259, i64 8
  %v262 = trunc i64 %v261 to i32
  %v263 = insertelement <8 x i32> poison, i32 %v262, i64 0
  %v264 = shufflevector <8 x i32> %v263, <8 x i32> poison, <8 x i32> zeroinitializer
  %v265 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v264
  %v266 = mul i64 %v255, 8
  %v267 = add i64 0, %v266
  %v268 = getelementptr inbounds float, ptr %v18, i64 %v267
  %v269 = icmp sge i64 %v259, 8
  br i1 %v269, label %b38, label %b39
b38:
  br label %b40
b40:
  %v270 = phi i64 [ 0, %b38 ], [ %v344, %b41 ]
  %v271 = icmp slt i64 %v270, 8
  br i1 %v271, label %b41, label %b42
b41:
  %v272 = add i64 %v270, 0
  %v273 = getelementptr inbounds float, ptr %v268, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v270, 8
  %v276 = getelementptr inbounds float, ptr %v268, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v270, 16
  %v279 = getelementptr inbounds float, ptr %v268, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v270, 24
  %v282 = getelementptr inbounds float, ptr %v268, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v270, 32
  %v285 = getelementptr inbounds float, ptr %v268, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v270, 40
  %v288 = getelementptr inbounds float, ptr %v268, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v270, 48
  %v291 = getelementptr inbounds float, ptr %v268, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 %v270, 56
  %v294 = getelementptr inbounds float, ptr %v268, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v299 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v301 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v303 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v313 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v315 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v316 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v317 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v319 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v320 = add i64 %v270, 0
  %v321 = mul i64 %v320, 32
  %v322 = getelementptr inbounds float, ptr %v256, i64 %v321
  store <8 x float> %v312, ptr %v322, align 4
  %v323 = add i64 %v270, 1
  %v324 = mul i64 %v323, 32
  %v325 = getelementptr inbounds float, ptr %v256, i64 %v324
  store <8 x float> %v313, ptr %v325, align 4
  %v326 = add i64 %v270, 2
  %v327 = mul i64 %v326, 32
  %v328 = getelementptr inbounds float, ptr %v256, i64 %v327
  store <8 x float> %v314, ptr %v328, align 4
  %v329 = add i64 %v270, 3
  %v330 = mul i64 %v329, 32
  %v331 = getelementptr inbounds float, ptr %v256, i64 %v330
  store <8 x float> %v315, ptr %v331, align 4
  %v332 = add i64 %v270, 4
  %v333 = mul i64 %v332, 32
  %v334 = getelementptr inbounds float, ptr %v256, i64 %v333
  store <8 x float> %v316, ptr %v334, align 4
  %v335 = add i64 %v270, 5
  %v336 = mul i64 %v335, 32
  %v337 = getelementptr inbounds float, ptr %v256, i64 %v336
  store <8 x float> %v317, ptr %v337, align 4
  %v338 = add i64 %v270, 6
  %v339 = mul i64 %v338, 32
  %v340 = getelementptr inbounds float, ptr %v256, i64 %v339
  store <8 x float> %v318, ptr %v340, align 4
  %v341 = add i64 %v270, 7
  %v342 = mul i64 %v341, 32
  %v343 = getelementptr inbounds float, ptr %v256, i64 %v342
  store <8 x float> %v319, ptr %v343, align 4
  %v344 = add nsw i64 %v270, 8
  br label %b40
b42:
  br label %b43
b43:
  %v345 = phi i64 [ 8, %b42 ], [ %v353, %b44 ]
  %v346 = icmp slt i64 %v345, 8
  br i1 %v346, label %b44, label %b45
b44:
  %v347 = mul i64 %v345, 1
  %v348 = getelementptr inbounds float, ptr %v268, i64 %v347
  %v349 = getelementptr float, ptr %v348, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v350 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v349, <8 x i1> %v265, <8 x float> zeroinitializer)
  %v351 = mul i64 %v345, 32
  %v352 = getelementptr inbounds float, ptr %v256, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v345, 1
  br label %b43
b45:
  br label %b39
b39:
  %v354 = icmp slt i64 %v259, 8
  br i1 %v354, label %b46, label %b47
b46:
  br label %b48
b48:
  %v355 = phi i64 [ 0, %b46 ], [ %v363, %b49 ]
  %v356 = icmp slt i64 %v355, 8
  br i1 %v356, label %b49, label %b50
b49:
  %v357 = mul i64 %v355, 1
  %v358 = getelementptr inbounds float, ptr %v268, i64 %v357
  %v359 = getelementptr float, ptr %v358, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v360 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v359, <8 x i1> %v265, <8 x float> zeroinitializer)
  %v361 = mul i64 %v355, 32
  %v362 = getelementptr inbounds float, ptr %v256, i64 %v361
  store <8 x float> %v360, ptr %v362, align 4
  %v363 = add nsw i64 %v355, 1
  br label %b48
b50:
  br label %b47
b47:
  %v364 = add i64 %v252, 8
  %v365 = add i64 %v253, 8
  %v366 = getelementptr inbounds float, ptr %v231, i64 %v364
  %v367 = sub i64 32, %v365
  %v368 = icmp slt i64 %v367, 0
  %v369 = select i1 %v368, i64 0, i64 %v367
  %v370 = icmp ult i64 %v369, 8
  %v371 = select i1 %v370, i64 %v369, i64 8
  %v372 = trunc i64 %v371 to i32
  %v373 = insertelement <8 x i32> poison, i32 %v372, i64 0
  %v374 = shufflevector <8 x i32> %v373, <8 x i32> poison, <8 x i32> zeroinitializer
  %v375 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v374
  %v376 = mul i64 %v365, 8
  %v377 = add i64 0, %v376
  %v378 = getelementptr inbounds float, ptr %v18, i64 %v377
  %v379 = icmp sge i64 %v369, 8
  br i1 %v379, label %b51, label %b52
b51:
  br label %b53
b53:
  %v380 = phi i64 [ 0, %b51 ], [ %v454, %b54 ]
  %v381 = icmp slt i64 %v380, 8
  br i1 %v381, label %b54, label %b55
b54:
  %v382 = add i64 %v380, 0
  %v383 = getelementptr inbounds float, ptr %v378, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v380, 8
  %v386 = getelementptr inbounds float, ptr %v378, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 %v380, 16
  %v389 = getelementptr inbounds float, ptr %v378, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v380, 24
  %v392 = getelementptr inbounds float, ptr %v378, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v380, 32
  %v395 = getelementptr inbounds float, ptr %v378, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v380, 40
  %v398 = getelementptr inbounds float, ptr %v378, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v380, 48
  %v401 = getelementptr inbounds float, ptr %v378, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v380, 56
  %v404 = getelementptr inbounds float, ptr %v378, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v407 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v408 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v409 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v410 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v411 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v412 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v407, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v419 = shufflevector <8 x float> %v407, <8 x float> %v411, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v425 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v426 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v427 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v428 = shufflevector <8 x float> %v419, <8 x float> %v421, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v429 = shufflevector <8 x float> %v419, <8 x float> %v421, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v430 = add i64 %v380, 0
  %v431 = mul i64 %v430, 32
  %v432 = getelementptr inbounds float, ptr %v366, i64 %v431
  store <8 x float> %v422, ptr %v432, align 4
  %v433 = add i64 %v380, 1
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v366, i64 %v434
  store <8 x float> %v423, ptr %v435, align 4
  %v436 = add i64 %v380, 2
  %v437 = mul i64 %v436, 32
  %v438 = getelementptr inbounds float, ptr %v366, i64 %v437
  store <8 x float> %v424, ptr %v438, align 4
  %v439 = add i64 %v380, 3
  %v440 = mul i64 %v439, 32
  %v441 = getelementptr inbounds float, ptr %v366, i64 %v440
  store <8 x float> %v425, ptr %v441, align 4
  %v442 = add i64 %v380, 4
  %v443 = mul i64 %v442, 32
  %v444 = getelementptr inbounds float, ptr %v366, i64 %v443
  store <8 x float> %v426, ptr %v444, align 4
  %v445 = add i64 %v380, 5
  %v446 = mul i64 %v445, 32
  %v447 = getelementptr inbounds float, ptr %v366, i64 %v446
  store <8 x float> %v427, ptr %v447, align 4
  %v448 = add i64 %v380, 6
  %v449 = mul i64 %v448, 32
  %v450 = getelementptr inbounds float, ptr %v366, i64 %v449
  store <8 x float> %v428, ptr %v450, align 4
  %v451 = add i64 %v380, 7
  %v452 = mul i64 %v451, 32
  %v453 = getelementptr inbounds float, ptr %v366, i64 %v452
  store <8 x float> %v429, ptr %v453, align 4
  %v454 = add nsw i64 %v380, 8
  br label %b53
b55:
  br label %b56
b56:
  %v455 = phi i64 [ 8, %b55 ], [ %v463, %b57 ]
  %v456 = icmp slt i64 %v455, 8
  br i1 %v456, label %b57, label %b58
b57:
  %v457 = mul i64 %v455, 1
  %v458 = getelementptr inbounds float, ptr %v378, i64 %v457
  %v459 = getelementptr float, ptr %v458, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v460 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v459, <8 x i1> %v375, <8 x float> zeroinitializer)
  %v461 = mul i64 %v455, 32
  %v462 = getelementptr inbounds float, ptr %v366, i64 %v461
  store <8 x float> %v460, ptr %v462, align 4
  %v463 = add nsw i64 %v455, 1
  br label %b56
b58:
  br label %b52
b52:
  %v464 = icmp slt i64 %v369, 8
  br i1 %v464, label %b59, label %b60
b59:
  br label %b61
b61:
  %v465 = phi i64 [ 0, %b59 ], [ %v473, %b62 ]
  %v466 = icmp slt i64 %v465, 8
  br i1 %v466, label %b62, label %b63
b62:
  %v467 = mul i64 %v465, 1
  %v468 = getelementptr inbounds float, ptr %v378, i64 %v467
  %v469 = getelementptr float, ptr %v468, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v470 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v469, <8 x i1> %v375, <8 x float> zeroinitializer)
  %v471 = mul i64 %v465, 32
  %v472 = getelementptr inbounds float, ptr %v366, i64 %v471
  store <8 x float> %v470, ptr %v472, align 4
  %v473 = add nsw i64 %v465, 1
  br label %b61
b63:
  br label %b60
b60:
  %v474 = add i64 %v252, 16
  %v475 = add i64 %v253, 16
  %v476 = getelementptr inbounds float, ptr %v231, i64 %v474
  %v477 = sub i64 32, %v475
  %v478 = icmp slt i64 %v477, 0
  %v479 = select i1 %v478, i64 0, i64 %v477
  %v480 = icmp ult i64 %v479, 8
  %v481 = select i1 %v480, i64 %v479, i64 8
  %v482 = trunc i64 %v481 to i32
  %v483 = insertelement <8 x i32> poison, i32 %v482, i64 0
  %v484 = shufflevector <8 x i32> %v483, <8 x i32> poison, <8 x i32> zeroinitializer
  %v485 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v484
  %v486 = mul i64 %v475, 8
  %v487 = add i64 0, %v486
  %v488 = getelementptr inbounds float, ptr %v18, i64 %v487
  %v489 = icmp sge i64 %v479, 8
  br i1 %v489, label %b64, label %b65
b64:
  br label %b66
b66:
  %v490 = phi i64 [ 0, %b64 ], [ %v564, %b67 ]
  %v491 = icmp slt i64 %v490, 8
  br i1 %v491, label %b67, label %b68
b67:
  %v492 = add i64 %v490, 0
  %v493 = getelementptr inbounds float, ptr %v488, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v490, 8
  %v496 = getelementptr inbounds float, ptr %v488, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 %v490, 16
  %v499 = getelementptr inbounds float, ptr %v488, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v490, 24
  %v502 = getelementptr inbounds float, ptr %v488, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v490, 32
  %v505 = getelementptr inbounds float, ptr %v488, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v490, 40
  %v508 = getelementptr inbounds float, ptr %v488, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v490, 48
  %v511 = getelementptr inbounds float, ptr %v488, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 %v490, 56
  %v514 = getelementptr inbounds float, ptr %v488, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v517 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v519 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v521 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v523 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v525 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v527 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v529 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v531 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v535 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v536 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v538 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v539 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v540 = add i64 %v490, 0
  %v541 = mul i64 %v540, 32
  %v542 = getelementptr inbounds float, ptr %v476, i64 %v541
  store <8 x float> %v532, ptr %v542, align 4
  %v543 = add i64 %v490, 1
  %v544 = mul i64 %v543, 32
  %v545 = getelementptr inbounds float, ptr %v476, i64 %v544
  store <8 x float> %v533, ptr %v545, align 4
  %v546 = add i64 %v490, 2
  %v547 = mul i64 %v546, 32
  %v548 = getelementptr inbounds float, ptr %v476, i64 %v547
  store <8 x float> %v534, ptr %v548, align 4
  %v549 = add i64 %v490, 3
  %v550 = mul i64 %v549, 32
  %v551 = getelementptr inbounds float, ptr %v476, i64 %v550
  store <8 x float> %v535, ptr %v551, align 4
  %v552 = add i64 %v490, 4
  %v553 = mul i64 %v552, 32
  %v554 = getelementptr inbounds float, ptr %v476, i64 %v553
  store <8 x float> %v536, ptr %v554, align 4
  %v555 = add i64 %v490, 5
  %v556 = mul i64 %v555, 32
  %v557 = getelementptr inbounds float, ptr %v476, i64 %v556
  store <8 x float> %v537, ptr %v557, align 4
  %v558 = add i64 %v490, 6
  %v559 = mul i64 %v558, 32
  %v560 = getelementptr inbounds float, ptr %v476, i64 %v559
  store <8 x float> %v538, ptr %v560, align 4
  %v561 = add i64 %v490, 7
  %v562 = mul i64 %v561, 32
  %v563 = getelementptr inbounds float, ptr %v476, i64 %v562
  store <8 x float> %v539, ptr %v563, align 4
  %v564 = add nsw i64 %v490, 8
  br label %b66
b68:
  br label %b69
b69:
  %v565 = phi i64 [ 8, %b68 ], [ %v573, %b70 ]
  %v566 = icmp slt i64 %v565, 8
  br i1 %v566, label %b70, label %b71
b70:
  %v567 = mul i64 %v565, 1
  %v568 = getelementptr inbounds float, ptr %v488, i64 %v567
  %v569 = getelementptr float, ptr %v568, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v570 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v569, <8 x i1> %v485, <8 x float> zeroinitializer)
  %v571 = mul i64 %v565, 32
  %v572 = getelementptr inbounds float, ptr %v476, i64 %v571
  store <8 x float> %v570, ptr %v572, align 4
  %v573 = add nsw i64 %v565, 1
  br label %b69
b71:
  br label %b65
b65:
  %v574 = icmp slt i64 %v479, 8
  br i1 %v574, label %b72, label %b73
b72:
  br label %b74
b74:
  %v575 = phi i64 [ 0, %b72 ], [ %v583, %b75 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b75, label %b76
b75:
  %v577 = mul i64 %v575, 1
  %v578 = getelementptr inbounds float, ptr %v488, i64 %v577
  %v579 = getelementptr float, ptr %v578, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v580 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v579, <8 x i1> %v485, <8 x float> zeroinitializer)
  %v581 = mul i64 %v575, 32
  %v582 = getelementptr inbounds float, ptr %v476, i64 %v581
  store <8 x float> %v580, ptr %v582, align 4
  %v583 = add nsw i64 %v575, 1
  br label %b74
b76:
  br label %b73
b73:
  %v584 = add i64 %v252, 24
  %v585 = add i64 %v253, 24
  %v586 = getelementptr inbounds float, ptr %v231, i64 %v584
  %v587 = sub i64 32, %v585
  %v588 = icmp slt i64 %v587, 0
  %v589 = select i1 %v588, i64 0, i64 %v587
  %v590 = icmp ult i64 %v589, 8
  %v591 = select i1 %v590, i64 %v589, i64 8
  %v592 = trunc i64 %v591 to i32
  %v593 = insertelement <8 x i32> poison, i32 %v592, i64 0
  %v594 = shufflevector <8 x i32> %v593, <8 x i32> poison, <8 x i32> zeroinitializer
  %v595 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v594
  %v596 = mul i64 %v585, 8
  %v597 = add i64 0, %v596
  %v598 = getelementptr inbounds float, ptr %v18, i64 %v597
  %v599 = icmp sge i64 %v589, 8
  br i1 %v599, label %b77, label %b78
b77:
  br label %b79
b79:
  %v600 = phi i64 [ 0, %b77 ], [ %v674, %b80 ]
  %v601 = icmp slt i64 %v600, 8
  br i1 %v601, label %b80, label %b81
b80:
  %v602 = add i64 %v600, 0
  %v603 = getelementptr inbounds float, ptr %v598, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 %v600, 8
  %v606 = getelementptr inbounds float, ptr %v598, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 %v600, 16
  %v609 = getelementptr inbounds float, ptr %v598, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v600, 24
  %v612 = getelementptr inbounds float, ptr %v598, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v600, 32
  %v615 = getelementptr inbounds float, ptr %v598, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v600, 40
  %v618 = getelementptr inbounds float, ptr %v598, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 %v600, 48
  %v621 = getelementptr inbounds float, ptr %v598, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 %v600, 56
  %v624 = getelementptr inbounds float, ptr %v598, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v627 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v629 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v631 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v633 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v628, <8 x float> %v632, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v637 = shufflevector <8 x float> %v628, <8 x float> %v632, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v639 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v629, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v641 = shufflevector <8 x float> %v629, <8 x float> %v633, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v644 = shufflevector <8 x float> %v635, <8 x float> %v637, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v645 = shufflevector <8 x float> %v635, <8 x float> %v637, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v646 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v648 = shufflevector <8 x float> %v639, <8 x float> %v641, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v649 = shufflevector <8 x float> %v639, <8 x float> %v641, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v650 = add i64 %v600, 0
  %v651 = mul i64 %v650, 32
  %v652 = getelementptr inbounds float, ptr %v586, i64 %v651
  store <8 x float> %v642, ptr %v652, align 4
  %v653 = add i64 %v600, 1
  %v654 = mul i64 %v653, 32
  %v655 = getelementptr inbounds float, ptr %v586, i64 %v654
  store <8 x float> %v643, ptr %v655, align 4
  %v656 = add i64 %v600, 2
  %v657 = mul i64 %v656, 32
  %v658 = getelementptr inbounds float, ptr %v586, i64 %v657
  store <8 x float> %v644, ptr %v658, align 4
  %v659 = add i64 %v600, 3
  %v660 = mul i64 %v659, 32
  %v661 = getelementptr inbounds float, ptr %v586, i64 %v660
  store <8 x float> %v645, ptr %v661, align 4
  %v662 = add i64 %v600, 4
  %v663 = mul i64 %v662, 32
  %v664 = getelementptr inbounds float, ptr %v586, i64 %v663
  store <8 x float> %v646, ptr %v664, align 4
  %v665 = add i64 %v600, 5
  %v666 = mul i64 %v665, 32
  %v667 = getelementptr inbounds float, ptr %v586, i64 %v666
  store <8 x float> %v647, ptr %v667, align 4
  %v668 = add i64 %v600, 6
  %v669 = mul i64 %v668, 32
  %v670 = getelementptr inbounds float, ptr %v586, i64 %v669
  store <8 x float> %v648, ptr %v670, align 4
  %v671 = add i64 %v600, 7
  %v672 = mul i64 %v671, 32
  %v673 = getelementptr inbounds float, ptr %v586, i64 %v672
  store <8 x float> %v649, ptr %v673, align 4
  %v674 = add nsw i64 %v600, 8
  br label %b79
b81:
  br label %b82
b82:
  %v675 = phi i64 [ 8, %b81 ], [ %v683, %b83 ]
  %v676 = icmp slt i64 %v675, 8
  br i1 %v676, label %b83, label %b84
b83:
  %v677 = mul i64 %v675, 1
  %v678 = getelementptr inbounds float, ptr %v598, i64 %v677
  %v679 = getelementptr float, ptr %v678, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v680 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v679, <8 x i1> %v595, <8 x float> zeroinitializer)
  %v681 = mul i64 %v675, 32
  %v682 = getelementptr inbounds float, ptr %v586, i64 %v681
  store <8 x float> %v680, ptr %v682, align 4
  %v683 = add nsw i64 %v675, 1
  br label %b82
b84:
  br label %b78
b78:
  %v684 = icmp slt i64 %v589, 8
  br i1 %v684, label %b85, label %b86
b85:
  br label %b87
b87:
  %v685 = phi i64 [ 0, %b85 ], [ %v693, %b88 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b88, label %b89
b88:
  %v687 = mul i64 %v685, 1
  %v688 = getelementptr inbounds float, ptr %v598, i64 %v687
  %v689 = getelementptr float, ptr %v688, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v690 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v689, <8 x i1> %v595, <8 x float> zeroinitializer)
  %v691 = mul i64 %v685, 32
  %v692 = getelementptr inbounds float, ptr %v586, i64 %v691
  store <8 x float> %v690, ptr %v692, align 4
  %v693 = add nsw i64 %v685, 1
  br label %b87
b89:
  br label %b86
b86:
  %v694 = add i64 %v252, 256
  %v695 = add nsw i64 %v250, 1
  br label %b35
b37:
  br label %b34
b34:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b90, label %b91
b90:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = mul i64 %v3, 4
  br label %b92
b92:
  %v700 = load atomic i64, ptr %v697 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b93, label %b94
b93:
  %v702 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v704 = add i64 %v8, 0
  %v705 = sdiv i64 %v704, 1
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v8
  %v711 = select i1 %v710, i64 %v709, i64 %v8
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, %v8
  %v716 = select i1 %v715, i64 %v714, i64 %v8
  br label %b95
b95:
  %v717 = phi i64 [ %v711, %b91 ], [ %v770, %b100 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b96, label %b97
b96:
  %v719 = add i64 %v717, 96
  %v720 = icmp slt i64 %v719, %v716
  %v721 = select i1 %v720, i64 %v719, i64 %v716
  br label %b98
b98:
  %v722 = phi i64 [ 0, %b96 ], [ %v769, %b103 ]
  %v723 = icmp slt i64 %v722, 1
  br i1 %v723, label %b99, label %b100
b99:
  %v724 = sub i64 %v721, %v717
  %v725 = sub i64 2, 1
  %v726 = add i64 %v724, %v725
  %v727 = sdiv i64 %v726, 2
  br label %b101
b101:
  %v728 = phi i64 [ 0, %b99 ], [ %v768, %b108 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b102, label %b103
b102:
  %v730 = mul i64 %v724, %v728
  %v731 = sdiv i64 %v730, %v727
  %v732 = add i64 %v717, %v731
  %v733 = add i64 %v728, 1
  %v734 = mul i64 %v724, %v733
  %v735 = sdiv i64 %v734, %v727
  %v736 = add i64 %v717, %v735
  %v737 = mul i64 %v722, 256
  %v738 = getelementptr inbounds float, ptr %v231, i64 %v737
  %v739 = sub i64 %v736, %v732
  %v740 = mul i64 %v732, 8
  %v741 = getelementptr inbounds float, ptr %v10, i64 %v740
  %v742 = getelementptr inbounds float, ptr %v741, i64 0
  %v743 = sub i64 %v739, 1
  %v744 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v743
  %v745 = load ptr, ptr %v744, align 4
  %v746 = icmp sgt i64 %v739, 0
  br i1 %v746, label %b104, label %b105
b104:
  call void %v745(ptr %v742, i64 8, ptr %v738, i64 8, ptr %v703)
  br label %b105
b105:
  %v747 = add i64 %v737, 256
  br label %b106
b106:
  %v748 = phi i64 [ %v732, %b105 ], [ %v767, %b111 ]
  %v749 = icmp slt i64 %v748, %v736
  br i1 %v749, label %b107, label %b108
b107:
  %v750 = sub i64 %v748, %v732
  %v751 = mul i64 %v750, 32
  %v752 = getelementptr inbounds float, ptr %v703, i64 %v751
  %v753 = mul i64 %v748, 32
  %v754 = getelementptr inbounds float, ptr %v64, i64 %v753
  br label %b109
b109:
  %v755 = phi i64 [ 0, %b107 ], [ %v766, %b110 ]
  %v756 = icmp slt i64 %v755, 4
  br i1 %v756, label %b110, label %b111
b110:
  %v757 = mul i64 %v722, 4
  %v758 = add i64 %v757, %v755
  %v759 = mul i64 %v758, 8
  %v760 = add i64 0, %v755
  %v761 = mul i64 %v760, 8
  %v762 = getelementptr inbounds float, ptr %v752, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = add i64 0, %v759
  %v765 = getelementptr inbounds float, ptr %v754, i64 %v764
  store <8 x float> %v763, ptr %v765, align 4
  %v766 = add nsw i64 %v755, 1
  br label %b109
b111:
  %v767 = add nsw i64 %v748, 1
  br label %b106
b108:
  %v768 = add nsw i64 %v728, 1
  br label %b101
b103:
  %v769 = add nsw i64 %v722, 1
  br label %b98
b100:
  %v770 = add nsw i64 %v717, 96
  br label %b95
b97:
  %v771 = add i64 %v8, 0
  %v772 = sdiv i64 %v771, 1
  %v773 = add i64 %v2, 1
  %v774 = mul i64 %v772, %v2
  %v775 = sdiv i64 %v774, %v3
  %v776 = mul i64 %v775, 1
  %v777 = icmp slt i64 %v776, %v8
  %v778 = select i1 %v777, i64 %v776, i64 %v8
  %v779 = mul i64 %v772, %v773
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 1
  %v782 = icmp slt i64 %v781, %v8
  %v783 = select i1 %v782, i64 %v781, i64 %v8
  br label %b112
b112:
  %v784 = phi i64 [ %v778, %b97 ], [ %v809, %b117 ]
  %v785 = icmp slt i64 %v784, %v783
  br i1 %v785, label %b113, label %b114
b113:
  br label %b115
b115:
  %v786 = phi i64 [ 0, %b113 ], [ %v795, %b116 ]
  %v787 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v794, %b116 ]
  %v788 = icmp slt i64 %v786, 32
  br i1 %v788, label %b116, label %b117
b116:
  %v789 = mul i64 %v784, 32
  %v790 = getelementptr inbounds float, ptr %v64, i64 %v789
  %v791 = add i64 0, %v786
  %v792 = getelementptr inbounds float, ptr %v790, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = fadd <8 x float> %v787, %v793
  %v795 = add nsw i64 %v786, 8
  br label %b115
b117:
  %v796 = shufflevector <8 x float> %v787, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v797 = shufflevector <8 x float> %v787, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v798 = fadd <4 x float> %v796, %v797
  %v799 = shufflevector <4 x float> %v798, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v800 = shufflevector <4 x float> %v798, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v801 = fadd <2 x float> %v799, %v800
  %v802 = extractelement <2 x float> %v801, i64 0
  %v803 = extractelement <2 x float> %v801, i64 1
  %v804 = fadd float %v802, %v803
  %v805 = fadd float %v804, 0x0000000000000000
  %v806 = mul i64 %v784, 1
  %v807 = getelementptr inbounds float, ptr %v66, i64 %v806
  %v808 = getelementptr inbounds float, ptr %v807, i64 0
  store float %v805, ptr %v808, align 4
  %v809 = add nsw i64 %v784, 1
  br label %b112
b114:
  %v810 = add i64 %v8, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v8
  %v817 = select i1 %v816, i64 %v815, i64 %v8
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v8
  %v822 = select i1 %v821, i64 %v820, i64 %v8
  br label %b118
b118:
  %v823 = phi i64 [ %v817, %b114 ], [ %v857, %b123 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b119, label %b120
b119:
  br label %b121
b121:
  %v825 = phi i64 [ 0, %b119 ], [ %v843, %b122 ]
  %v826 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v842, %b122 ]
  %v827 = icmp slt i64 %v825, 32
  br i1 %v827, label %b122, label %b123
b122:
  %v828 = mul i64 %v823, 32
  %v829 = getelementptr inbounds float, ptr %v64, i64 %v828
  %v830 = mul i64 %v823, 1
  %v831 = getelementptr inbounds float, ptr %v66, i64 %v830
  %v832 = getelementptr inbounds float, ptr %v831, i64 0
  %v833 = load float, ptr %v832, align 4
  %v834 = fdiv float %v833, 0x4040000000000000
  %v835 = add i64 0, %v825
  %v836 = getelementptr inbounds float, ptr %v829, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = insertelement <8 x float> poison, float %v834, i64 0
  %v839 = shufflevector <8 x float> %v838, <8 x float> poison, <8 x i32> zeroinitializer
  %v840 = fsub <8 x float> %v837, %v839
  %v841 = fmul <8 x float> %v840, %v840
  %v842 = fadd <8 x float> %v826, %v841
  %v843 = add nsw i64 %v825, 8
  br label %b121
b123:
  %v844 = shufflevector <8 x float> %v826, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v845 = shufflevector <8 x float> %v826, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v846 = fadd <4 x float> %v844, %v845
  %v847 = shufflevector <4 x float> %v846, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v848 = shufflevector <4 x float> %v846, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v849 = fadd <2 x float> %v847, %v848
  %v850 = extractelement <2 x float> %v849, i64 0
  %v851 = extractelement <2 x float> %v849, i64 1
  %v852 = fadd float %v850, %v851
  %v853 = fadd float %v852, 0x0000000000000000
  %v854 = mul i64 %v823, 1
  %v855 = getelementptr inbounds float, ptr %v68, i64 %v854
  %v856 = getelementptr inbounds float, ptr %v855, i64 0
  store float %v853, ptr %v856, align 4
  %v857 = add nsw i64 %v823, 1
  br label %b118
b120:
  %v858 = icmp sgt i64 %v3, 1
  br i1 %v858, label %b124, label %b125
b124:
  %v859 = getelementptr inbounds i64, ptr %v1, i64 3
  %v860 = atomicrmw add ptr %v859, i64 1 acq_rel
  %v861 = mul i64 %v3, 5
  br label %b126
b126:
  %v862 = load atomic i64, ptr %v859 acquire, align 8
  %v863 = icmp slt i64 %v862, %v861
  br i1 %v863, label %b127, label %b128
b127:
  %v864 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v865 = getelementptr inbounds float, ptr %v136, i64 256
  %v866 = getelementptr inbounds i64, ptr %v1, i64 4
  %v867 = load i64, ptr %v866, align 8
  %v868 = icmp eq i64 %v867, 0
  br i1 %v868, label %b129, label %b130
b129:
  %v869 = add i64 1, 0
  %v870 = sdiv i64 %v869, 1
  %v871 = add i64 %v2, 1
  %v872 = mul i64 %v870, %v2
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 1
  %v875 = icmp slt i64 %v874, 1
  %v876 = select i1 %v875, i64 %v874, i64 1
  %v877 = mul i64 %v870, %v871
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 1
  %v880 = icmp slt i64 %v879, 1
  %v881 = select i1 %v880, i64 %v879, i64 1
  %v882 = icmp slt i64 %v881, 1
  %v883 = select i1 %v882, i64 %v881, i64 1
  br label %b131
b131:
  %v884 = phi i64 [ %v876, %b129 ], [ %v1329, %b182 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b132, label %b133
b132:
  %v886 = mul i64 %v884, 256
  %v887 = mul i64 %v884, 32
  %v888 = add i64 %v886, 0
  %v889 = add i64 %v887, 0
  %v890 = getelementptr inbounds float, ptr %v865, i64 %v888
  %v891 = sub i64 32, %v889
  %v892 = icmp slt i64 %v891, 0
  %v893 = select i1 %v892, i64 0, i64 %v891
  %v894 = icmp ult i64 %v893, 8
  %v895 = select i1 %v894, i64 %v893, i64 8
  %v896 = trunc i64 %v895 to i32
  %v897 = insertelement <8 x i32> poison, i32 %v896, i64 0
  %v898 = shufflevector <8 x i32> %v897, <8 x i32> poison, <8 x i32> zeroinitializer
  %v899 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v898
  %v900 = mul i64 %v889, 8
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v12, i64 %v901
  %v903 = icmp sge i64 %v893, 8
  br i1 %v903, label %b134, label %b135
b134:
  br label %b136
b136:
  %v904 = phi i64 [ 0, %b134 ], [ %v978, %b137 ]
  %v905 = icmp slt i64 %v904, 8
  br i1 %v905, label %b137, label %b138
b137:
  %v906 = add i64 %v904, 0
  %v907 = getelementptr inbounds float, ptr %v902, i64 %v906
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = add i64 %v904, 8
  %v910 = getelementptr inbounds float, ptr %v902, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = add i64 %v904, 16
  %v913 = getelementptr inbounds float, ptr %v902, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = add i64 %v904, 24
  %v916 = getelementptr inbounds float, ptr %v902, i64 %v915
  %v917 = load <8 x float>, ptr %v916, align 4
  %v918 = add i64 %v904, 32
  %v919 = getelementptr inbounds float, ptr %v902, i64 %v918
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = add i64 %v904, 40
  %v922 = getelementptr inbounds float, ptr %v902, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = add i64 %v904, 48
  %v925 = getelementptr inbounds float, ptr %v902, i64 %v924
  %v926 = load <8 x float>, ptr %v925, align 4
  %v927 = add i64 %v904, 56
  %v928 = getelementptr inbounds float, ptr %v902, i64 %v927
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = shufflevector <8 x float> %v908, <8 x float> %v920, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v931 = shufflevector <8 x float> %v908, <8 x float> %v920, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v932 = shufflevector <8 x float> %v911, <8 x float> %v923, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v933 = shufflevector <8 x float> %v911, <8 x float> %v923, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v934 = shufflevector <8 x float> %v914, <8 x float> %v926, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v935 = shufflevector <8 x float> %v914, <8 x float> %v926, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v936 = shufflevector <8 x float> %v917, <8 x float> %v929, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v937 = shufflevector <8 x float> %v917, <8 x float> %v929, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v938 = shufflevector <8 x float> %v930, <8 x float> %v934, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v939 = shufflevector <8 x float> %v930, <8 x float> %v934, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v940 = shufflevector <8 x float> %v932, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v941 = shufflevector <8 x float> %v932, <8 x float> %v936, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v942 = shufflevector <8 x float> %v931, <8 x float> %v935, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v943 = shufflevector <8 x float> %v931, <8 x float> %v935, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v944 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v945 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v946 = shufflevector <8 x float> %v938, <8 x float> %v940, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v947 = shufflevector <8 x float> %v938, <8 x float> %v940, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v948 = shufflevector <8 x float> %v939, <8 x float> %v941, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v949 = shufflevector <8 x float> %v939, <8 x float> %v941, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v950 = shufflevector <8 x float> %v942, <8 x float> %v944, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v951 = shufflevector <8 x float> %v942, <8 x float> %v944, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v945, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v953 = shufflevector <8 x float> %v943, <8 x float> %v945, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v954 = add i64 %v904, 0
  %v955 = mul i64 %v954, 32
  %v956 = getelementptr inbounds float, ptr %v890, i64 %v955
  store <8 x float> %v946, ptr %v956, align 4
  %v957 = add i64 %v904, 1
  %v958 = mul i64 %v957, 32
  %v959 = getelementptr inbounds float, ptr %v890, i64 %v958
  store <8 x float> %v947, ptr %v959, align 4
  %v960 = add i64 %v904, 2
  %v961 = mul i64 %v960, 32
  %v962 = getelementptr inbounds float, ptr %v890, i64 %v961
  store <8 x float> %v948, ptr %v962, align 4
  %v963 = add i64 %v904, 3
  %v964 = mul i64 %v963, 32
  %v965 = getelementptr inbounds float, ptr %v890, i64 %v964
  store <8 x float> %v949, ptr %v965, align 4
  %v966 = add i64 %v904, 4
  %v967 = mul i64 %v966, 32
  %v968 = getelementptr inbounds float, ptr %v890, i64 %v967
  store <8 x float> %v950, ptr %v968, align 4
  %v969 = add i64 %v904, 5
  %v970 = mul i64 %v969, 32
  %v971 = getelementptr inbounds float, ptr %v890, i64 %v970
  store <8 x float> %v951, ptr %v971, align 4
  %v972 = add i64 %v904, 6
  %v973 = mul i64 %v972, 32
  %v974 = getelementptr inbounds float, ptr %v890, i64 %v973
  store <8 x float> %v952, ptr %v974, align 4
  %v975 = add i64 %v904, 7
  %v976 = mul i64 %v975, 32
  %v977 = getelementptr inbounds float, ptr %v890, i64 %v976
  store <8 x float> %v953, ptr %v977, align 4
  %v978 = add nsw i64 %v904, 8
  br label %b136
b138:
  br label %b139
b139:
  %v979 = phi i64 [ 8, %b138 ], [ %v987, %b140 ]
  %v980 = icmp slt i64 %v979, 8
  br i1 %v980, label %b140, label %b141
b140:
  %v981 = mul i64 %v979, 1
  %v982 = getelementptr inbounds float, ptr %v902, i64 %v981
  %v983 = getelementptr float, ptr %v982, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v984 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v983, <8 x i1> %v899, <8 x float> zeroinitializer)
  %v985 = mul i64 %v979, 32
  %v986 = getelementptr inbounds float, ptr %v890, i64 %v985
  store <8 x float> %v984, ptr %v986, align 4
  %v987 = add nsw i64 %v979, 1
  br label %b139
b141:
  br label %b135
b135:
  %v988 = icmp slt i64 %v893, 8
  br i1 %v988, label %b142, label %b143
b142:
  br label %b144
b144:
  %v989 = phi i64 [ 0, %b142 ], [ %v997, %b145 ]
  %v990 = icmp slt i64 %v989, 8
  br i1 %v990, label %b145, label %b146
b145:
  %v991 = mul i64 %v989, 1
  %v992 = getelementptr inbounds float, ptr %v902, i64 %v991
  %v993 = getelementptr float, ptr %v992, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v994 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v993, <8 x i1> %v899, <8 x float> zeroinitializer)
  %v995 = mul i64 %v989, 32
  %v996 = getelementptr inbounds float, ptr %v890, i64 %v995
  store <8 x float> %v994, ptr %v996, align 4
  %v997 = add nsw i64 %v989, 1
  br label %b144
b146:
  br label %b143
b143:
  %v998 = add i64 %v886, 8
  %v999 = add i64 %v887, 8
  %v1000 = getelementptr inbounds float, ptr %v865, i64 %v998
  %v1001 = sub i64 32, %v999
  %v1002 = icmp slt i64 %v1001, 0
  %v1003 = select i1 %v1002, i64 0, i64 %v1001
  %v1004 = icmp ult i64 %v1003, 8
  %v1005 = select i1 %v1004, i64 %v1003, i64 8
  %v1006 = trunc i64 %v1005 to i32
  %v1007 = insertelement <8 x i32> poison, i32 %v1006, i64 0
  %v1008 = shufflevector <8 x i32> %v1007, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1009 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1008
  %v1010 = mul i64 %v999, 8
  %v1011 = add i64 0, %v1010
  %v1012 = getelementptr inbounds float, ptr %v12, i64 %v1011
  %v1013 = icmp sge i64 %v1003, 8
  br i1 %v1013, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1014 = phi i64 [ 0, %b147 ], [ %v1088, %b150 ]
  %v1015 = icmp slt i64 %v1014, 8
  br i1 %v1015, label %b150, label %b151
b150:
  %v1016 = add i64 %v1014, 0
  %v1017 = getelementptr inbounds float, ptr %v1012, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = add i64 %v1014, 8
  %v1020 = getelementptr inbounds float, ptr %v1012, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = add i64 %v1014, 16
  %v1023 = getelementptr inbounds float, ptr %v1012, i64 %v1022
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = add i64 %v1014, 24
  %v1026 = getelementptr inbounds float, ptr %v1012, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add i64 %v1014, 32
  %v1029 = getelementptr inbounds float, ptr %v1012, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add i64 %v1014, 40
  %v1032 = getelementptr inbounds float, ptr %v1012, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = add i64 %v1014, 48
  %v1035 = getelementptr inbounds float, ptr %v1012, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = add i64 %v1014, 56
  %v1038 = getelementptr inbounds float, ptr %v1012, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = shufflevector <8 x float> %v1018, <8 x float> %v1030, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1041 = shufflevector <8 x float> %v1018, <8 x float> %v1030, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1042 = shufflevector <8 x float> %v1021, <8 x float> %v1033, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1043 = shufflevector <8 x float> %v1021, <8 x float> %v1033, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1044 = shufflevector <8 x float> %v1024, <8 x float> %v1036, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1045 = shufflevector <8 x float> %v1024, <8 x float> %v1036, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1046 = shufflevector <8 x float> %v1027, <8 x float> %v1039, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1047 = shufflevector <8 x float> %v1027, <8 x float> %v1039, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1048 = shufflevector <8 x float> %v1040, <8 x float> %v1044, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1049 = shufflevector <8 x float> %v1040, <8 x float> %v1044, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1050 = shufflevector <8 x float> %v1042, <8 x float> %v1046, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1051 = shufflevector <8 x float> %v1042, <8 x float> %v1046, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1052 = shufflevector <8 x float> %v1041, <8 x float> %v1045, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1053 = shufflevector <8 x float> %v1041, <8 x float> %v1045, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1054 = shufflevector <8 x float> %v1043, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1055 = shufflevector <8 x float> %v1043, <8 x float> %v1047, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1056 = shufflevector <8 x float> %v1048, <8 x float> %v1050, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1057 = shufflevector <8 x float> %v1048, <8 x float> %v1050, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1058 = shufflevector <8 x float> %v1049, <8 x float> %v1051, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1059 = shufflevector <8 x float> %v1049, <8 x float> %v1051, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1060 = shufflevector <8 x float> %v1052, <8 x float> %v1054, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1061 = shufflevector <8 x float> %v1052, <8 x float> %v1054, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1062 = shufflevector <8 x float> %v1053, <8 x float> %v1055, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1063 = shufflevector <8 x float> %v1053, <8 x float> %v1055, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1064 = add i64 %v1014, 0
  %v1065 = mul i64 %v1064, 32
  %v1066 = getelementptr inbounds float, ptr %v1000, i64 %v1065
  store <8 x float> %v1056, ptr %v1066, align 4
  %v1067 = add i64 %v1014, 1
  %v1068 = mul i64 %v1067, 32
  %v1069 = getelementptr inbounds float, ptr %v1000, i64 %v1068
  store <8 x float> %v1057, ptr %v1069, align 4
  %v1070 = add i64 %v1014, 2
  %v1071 = mul i64 %v1070, 32
  %v1072 = getelementptr inbounds float, ptr %v1000, i64 %v1071
  store <8 x float> %v1058, ptr %v1072, align 4
  %v1073 = add i64 %v1014, 3
  %v1074 = mul i64 %v1073, 32
  %v1075 = getelementptr inbounds float, ptr %v1000, i64 %v1074
  store <8 x float> %v1059, ptr %v1075, align 4
  %v1076 = add i64 %v1014, 4
  %v1077 = mul i64 %v1076, 32
  %v1078 = getelementptr inbounds float, ptr %v1000, i64 %v1077
  store <8 x float> %v1060, ptr %v1078, align 4
  %v1079 = add i64 %v1014, 5
  %v1080 = mul i64 %v1079, 32
  %v1081 = getelementptr inbounds float, ptr %v1000, i64 %v1080
  store <8 x float> %v1061, ptr %v1081, align 4
  %v1082 = add i64 %v1014, 6
  %v1083 = mul i64 %v1082, 32
  %v1084 = getelementptr inbounds float, ptr %v1000, i64 %v1083
  store <8 x float> %v1062, ptr %v1084, align 4
  %v1085 = add i64 %v1014, 7
  %v1086 = mul i64 %v1085, 32
  %v1087 = getelementptr inbounds float, ptr %v1000, i64 %v1086
  store <8 x float> %v1063, ptr %v1087, align 4
  %v1088 = add nsw i64 %v1014, 8
  br label %b149
b151:
  br label %b152
b152:
  %v1089 = phi i64 [ 8, %b151 ], [ %v1097, %b153 ]
  %v1090 = icmp slt i64 %v1089, 8
  br i1 %v1090, label %b153, label %b154
b153:
  %v1091 = mul i64 %v1089, 1
  %v1092 = getelementptr inbounds float, ptr %v1012, i64 %v1091
  %v1093 = getelementptr float, ptr %v1092, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1094 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1093, <8 x i1> %v1009, <8 x float> zeroinitializer)
  %v1095 = mul i64 %v1089, 32
  %v1096 = getelementptr inbounds float, ptr %v1000, i64 %v1095
  store <8 x float> %v1094, ptr %v1096, align 4
  %v1097 = add nsw i64 %v1089, 1
  br label %b152
b154:
  br label %b148
b148:
  %v1098 = icmp slt i64 %v1003, 8
  br i1 %v1098, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1099 = phi i64 [ 0, %b155 ], [ %v1107, %b158 ]
  %v1100 = icmp slt i64 %v1099, 8
  br i1 %v1100, label %b158, label %b159
b158:
  %v1101 = mul i64 %v1099, 1
  %v1102 = getelementptr inbounds float, ptr %v1012, i64 %v1101
  %v1103 = getelementptr float, ptr %v1102, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1103, <8 x i1> %v1009, <8 x float> zeroinitializer)
  %v1105 = mul i64 %v1099, 32
  %v1106 = getelementptr inbounds float, ptr %v1000, i64 %v1105
  store <8 x float> %v1104, ptr %v1106, align 4
  %v1107 = add nsw i64 %v1099, 1
  br label %b157
b159:
  br label %b156
b156:
  %v1108 = add i64 %v886, 16
  %v1109 = add i64 %v887, 16
  %v1110 = getelementptr inbounds float, ptr %v865, i64 %v1108
  %v1111 = sub i64 32, %v1109
  %v1112 = icmp slt i64 %v1111, 0
  %v1113 = select i1 %v1112, i64 0, i64 %v1111
  %v1114 = icmp ult i64 %v1113, 8
  %v1115 = select i1 %v1114, i64 %v1113, i64 8
  %v1116 = trunc i64 %v1115 to i32
  %v1117 = insertelement <8 x i32> poison, i32 %v1116, i64 0
  %v1118 = shufflevector <8 x i32> %v1117, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1119 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1118
  %v1120 = mul i64 %v1109, 8
  %v1121 = add i64 0, %v1120
  %v1122 = getelementptr inbounds float, ptr %v12, i64 %v1121
  %v1123 = icmp sge i64 %v1113, 8
  br i1 %v1123, label %b160, label %b161
b160:
  br label %b162
b162:
  %v1124 = phi i64 [ 0, %b160 ], [ %v1198, %b163 ]
  %v1125 = icmp slt i64 %v1124, 8
  br i1 %v1125, label %b163, label %b164
b163:
  %v1126 = add i64 %v1124, 0
  %v1127 = getelementptr inbounds float, ptr %v1122, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 %v1124, 8
  %v1130 = getelementptr inbounds float, ptr %v1122, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = add i64 %v1124, 16
  %v1133 = getelementptr inbounds float, ptr %v1122, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 %v1124, 24
  %v1136 = getelementptr inbounds float, ptr %v1122, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = add i64 %v1124, 32
  %v1139 = getelementptr inbounds float, ptr %v1122, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 %v1124, 40
  %v1142 = getelementptr inbounds float, ptr %v1122, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = add i64 %v1124, 48
  %v1145 = getelementptr inbounds float, ptr %v1122, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = add i64 %v1124, 56
  %v1148 = getelementptr inbounds float, ptr %v1122, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = shufflevector <8 x float> %v1128, <8 x float> %v1140, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1151 = shufflevector <8 x float> %v1128, <8 x float> %v1140, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1152 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1153 = shufflevector <8 x float> %v1131, <8 x float> %v1143, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1154 = shufflevector <8 x float> %v1134, <8 x float> %v1146, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1155 = shufflevector <8 x float> %v1134, <8 x float> %v1146, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1156 = shufflevector <8 x float> %v1137, <8 x float> %v1149, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1157 = shufflevector <8 x float> %v1137, <8 x float> %v1149, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1158 = shufflevector <8 x float> %v1150, <8 x float> %v1154, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1159 = shufflevector <8 x float> %v1150, <8 x float> %v1154, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1160 = shufflevector <8 x float> %v1152, <8 x float> %v1156, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1161 = shufflevector <8 x float> %v1152, <8 x float> %v1156, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1162 = shufflevector <8 x float> %v1151, <8 x float> %v1155, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1163 = shufflevector <8 x float> %v1151, <8 x float> %v1155, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1164 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1165 = shufflevector <8 x float> %v1153, <8 x float> %v1157, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1166 = shufflevector <8 x float> %v1158, <8 x float> %v1160, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1167 = shufflevector <8 x float> %v1158, <8 x float> %v1160, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1168 = shufflevector <8 x float> %v1159, <8 x float> %v1161, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1169 = shufflevector <8 x float> %v1159, <8 x float> %v1161, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1170 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1171 = shufflevector <8 x float> %v1162, <8 x float> %v1164, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1172 = shufflevector <8 x float> %v1163, <8 x float> %v1165, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1173 = shufflevector <8 x float> %v1163, <8 x float> %v1165, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1174 = add i64 %v1124, 0
  %v1175 = mul i64 %v1174, 32
  %v1176 = getelementptr inbounds float, ptr %v1110, i64 %v1175
  store <8 x float> %v1166, ptr %v1176, align 4
  %v1177 = add i64 %v1124, 1
  %v1178 = mul i64 %v1177, 32
  %v1179 = getelementptr inbounds float, ptr %v1110, i64 %v1178
  store <8 x float> %v1167, ptr %v1179, align 4
  %v1180 = add i64 %v1124, 2
  %v1181 = mul i64 %v1180, 32
  %v1182 = getelementptr inbounds float, ptr %v1110, i64 %v1181
  store <8 x float> %v1168, ptr %v1182, align 4
  %v1183 = add i64 %v1124, 3
  %v1184 = mul i64 %v1183, 32
  %v1185 = getelementptr inbounds float, ptr %v1110, i64 %v1184
  store <8 x float> %v1169, ptr %v1185, align 4
  %v1186 = add i64 %v1124, 4
  %v1187 = mul i64 %v1186, 32
  %v1188 = getelementptr inbounds float, ptr %v1110, i64 %v1187
  store <8 x float> %v1170, ptr %v1188, align 4
  %v1189 = add i64 %v1124, 5
  %v1190 = mul i64 %v1189, 32
  %v1191 = getelementptr inbounds float, ptr %v1110, i64 %v1190
  store <8 x float> %v1171, ptr %v1191, align 4
  %v1192 = add i64 %v1124, 6
  %v1193 = mul i64 %v1192, 32
  %v1194 = getelementptr inbounds float, ptr %v1110, i64 %v1193
  store <8 x float> %v1172, ptr %v1194, align 4
  %v1195 = add i64 %v1124, 7
  %v1196 = mul i64 %v1195, 32
  %v1197 = getelementptr inbounds float, ptr %v1110, i64 %v1196
  store <8 x float> %v1173, ptr %v1197, align 4
  %v1198 = add nsw i64 %v1124, 8
  br label %b162
b164:
  br label %b165
b165:
  %v1199 = phi i64 [ 8, %b164 ], [ %v1207, %b166 ]
  %v1200 = icmp slt i64 %v1199, 8
  br i1 %v1200, label %b166, label %b167
b166:
  %v1201 = mul i64 %v1199, 1
  %v1202 = getelementptr inbounds float, ptr %v1122, i64 %v1201
  %v1203 = getelementptr float, ptr %v1202, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1204 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1203, <8 x i1> %v1119, <8 x float> zeroinitializer)
  %v1205 = mul i64 %v1199, 32
  %v1206 = getelementptr inbounds float, ptr %v1110, i64 %v1205
  store <8 x float> %v1204, ptr %v1206, align 4
  %v1207 = add nsw i64 %v1199, 1
  br label %b165
b167:
  br label %b161
b161:
  %v1208 = icmp slt i64 %v1113, 8
  br i1 %v1208, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1209 = phi i64 [ 0, %b168 ], [ %v1217, %b171 ]
  %v1210 = icmp slt i64 %v1209, 8
  br i1 %v1210, label %b171, label %b172
b171:
  %v1211 = mul i64 %v1209, 1
  %v1212 = getelementptr inbounds float, ptr %v1122, i64 %v1211
  %v1213 = getelementptr float, ptr %v1212, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1214 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1213, <8 x i1> %v1119, <8 x float> zeroinitializer)
  %v1215 = mul i64 %v1209, 32
  %v1216 = getelementptr inbounds float, ptr %v1110, i64 %v1215
  store <8 x float> %v1214, ptr %v1216, align 4
  %v1217 = add nsw i64 %v1209, 1
  br label %b170
b172:
  br label %b169
b169:
  %v1218 = add i64 %v886, 24
  %v1219 = add i64 %v887, 24
  %v1220 = getelementptr inbounds float, ptr %v865, i64 %v1218
  %v1221 = sub i64 32, %v1219
  %v1222 = icmp slt i64 %v1221, 0
  %v1223 = select i1 %v1222, i64 0, i64 %v1221
  %v1224 = icmp ult i64 %v1223, 8
  %v1225 = select i1 %v1224, i64 %v1223, i64 8
  %v1226 = trunc i64 %v1225 to i32
  %v1227 = insertelement <8 x i32> poison, i32 %v1226, i64 0
  %v1228 = shufflevector <8 x i32> %v1227, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1229 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1228
  %v1230 = mul i64 %v1219, 8
  %v1231 = add i64 0, %v1230
  %v1232 = getelementptr inbounds float, ptr %v12, i64 %v1231
  %v1233 = icmp sge i64 %v1223, 8
  br i1 %v1233, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1234 = phi i64 [ 0, %b173 ], [ %v1308, %b176 ]
  %v1235 = icmp slt i64 %v1234, 8
  br i1 %v1235, label %b176, label %b177
b176:
  %v1236 = add i64 %v1234, 0
  %v1237 = getelementptr inbounds float, ptr %v1232, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = add i64 %v1234, 8
  %v1240 = getelementptr inbounds float, ptr %v1232, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = add i64 %v1234, 16
  %v1243 = getelementptr inbounds float, ptr %v1232, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 %v1234, 24
  %v1246 = getelementptr inbounds float, ptr %v1232, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = add i64 %v1234, 32
  %v1249 = getelementptr inbounds float, ptr %v1232, i64 %v1248
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = add i64 %v1234, 40
  %v1252 = getelementptr inbounds float, ptr %v1232, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 %v1234, 48
  %v1255 = getelementptr inbounds float, ptr %v1232, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = add i64 %v1234, 56
  %v1258 = getelementptr inbounds float, ptr %v1232, i64 %v1257
  %v1259 = load <8 x float>, ptr %v1258, align 4
  %v1260 = shufflevector <8 x float> %v1238, <8 x float> %v1250, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1261 = shufflevector <8 x float> %v1238, <8 x float> %v1250, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1262 = shufflevector <8 x float> %v1241, <8 x float> %v1253, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1263 = shufflevector <8 x float> %v1241, <8 x float> %v1253, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1264 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1265 = shufflevector <8 x float> %v1244, <8 x float> %v1256, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1266 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1267 = shufflevector <8 x float> %v1247, <8 x float> %v1259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1268 = shufflevector <8 x float> %v1260, <8 x float> %v1264, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1269 = shufflevector <8 x float> %v1260, <8 x float> %v1264, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1270 = shufflevector <8 x float> %v1262, <8 x float> %v1266, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1271 = shufflevector <8 x float> %v1262, <8 x float> %v1266, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1272 = shufflevector <8 x float> %v1261, <8 x float> %v1265, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1273 = shufflevector <8 x float> %v1261, <8 x float> %v1265, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1274 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1275 = shufflevector <8 x float> %v1263, <8 x float> %v1267, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1276 = shufflevector <8 x float> %v1268, <8 x float> %v1270, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1277 = shufflevector <8 x float> %v1268, <8 x float> %v1270, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1278 = shufflevector <8 x float> %v1269, <8 x float> %v1271, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1279 = shufflevector <8 x float> %v1269, <8 x float> %v1271, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1280 = shufflevector <8 x float> %v1272, <8 x float> %v1274, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1281 = shufflevector <8 x float> %v1272, <8 x float> %v1274, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1282 = shufflevector <8 x float> %v1273, <8 x float> %v1275, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1283 = shufflevector <8 x float> %v1273, <8 x float> %v1275, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1284 = add i64 %v1234, 0
  %v1285 = mul i64 %v1284, 32
  %v1286 = getelementptr inbounds float, ptr %v1220, i64 %v1285
  store <8 x float> %v1276, ptr %v1286, align 4
  %v1287 = add i64 %v1234, 1
  %v1288 = mul i64 %v1287, 32
  %v1289 = getelementptr inbounds float, ptr %v1220, i64 %v1288
  store <8 x float> %v1277, ptr %v1289, align 4
  %v1290 = add i64 %v1234, 2
  %v1291 = mul i64 %v1290, 32
  %v1292 = getelementptr inbounds float, ptr %v1220, i64 %v1291
  store <8 x float> %v1278, ptr %v1292, align 4
  %v1293 = add i64 %v1234, 3
  %v1294 = mul i64 %v1293, 32
  %v1295 = getelementptr inbounds float, ptr %v1220, i64 %v1294
  store <8 x float> %v1279, ptr %v1295, align 4
  %v1296 = add i64 %v1234, 4
  %v1297 = mul i64 %v1296, 32
  %v1298 = getelementptr inbounds float, ptr %v1220, i64 %v1297
  store <8 x float> %v1280, ptr %v1298, align 4
  %v1299 = add i64 %v1234, 5
  %v1300 = mul i64 %v1299, 32
  %v1301 = getelementptr inbounds float, ptr %v1220, i64 %v1300
  store <8 x float> %v1281, ptr %v1301, align 4
  %v1302 = add i64 %v1234, 6
  %v1303 = mul i64 %v1302, 32
  %v1304 = getelementptr inbounds float, ptr %v1220, i64 %v1303
  store <8 x float> %v1282, ptr %v1304, align 4
  %v1305 = add i64 %v1234, 7
  %v1306 = mul i64 %v1305, 32
  %v1307 = getelementptr inbounds float, ptr %v1220, i64 %v1306
  store <8 x float> %v1283, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1234, 8
  br label %b175
b177:
  br label %b178
b178:
  %v1309 = phi i64 [ 8, %b177 ], [ %v1317, %b179 ]
  %v1310 = icmp slt i64 %v1309, 8
  br i1 %v1310, label %b179, label %b180
b179:
  %v1311 = mul i64 %v1309, 1
  %v1312 = getelementptr inbounds float, ptr %v1232, i64 %v1311
  %v1313 = getelementptr float, ptr %v1312, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1314 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1313, <8 x i1> %v1229, <8 x float> zeroinitializer)
  %v1315 = mul i64 %v1309, 32
  %v1316 = getelementptr inbounds float, ptr %v1220, i64 %v1315
  store <8 x float> %v1314, ptr %v1316, align 4
  %v1317 = add nsw i64 %v1309, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1318 = icmp slt i64 %v1223, 8
  br i1 %v1318, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1319 = phi i64 [ 0, %b181 ], [ %v1327, %b184 ]
  %v1320 = icmp slt i64 %v1319, 8
  br i1 %v1320, label %b184, label %b185
b184:
  %v1321 = mul i64 %v1319, 1
  %v1322 = getelementptr inbounds float, ptr %v1232, i64 %v1321
  %v1323 = getelementptr float, ptr %v1322, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1324 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1323, <8 x i1> %v1229, <8 x float> zeroinitializer)
  %v1325 = mul i64 %v1319, 32
  %v1326 = getelementptr inbounds float, ptr %v1220, i64 %v1325
  store <8 x float> %v1324, ptr %v1326, align 4
  %v1327 = add nsw i64 %v1319, 1
  br label %b183
b185:
  br label %b182
b182:
  %v1328 = add i64 %v886, 256
  %v1329 = add nsw i64 %v884, 1
  br label %b131
b133:
  br label %b130
b130:
  %v1330 = icmp sgt i64 %v3, 1
  br i1 %v1330, label %b186, label %b187
b186:
  %v1331 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1332 = atomicrmw add ptr %v1331, i64 1 acq_rel
  %v1333 = mul i64 %v3, 6
  br label %b188
b188:
  %v1334 = load atomic i64, ptr %v1331 acquire, align 8
  %v1335 = icmp slt i64 %v1334, %v1333
  br i1 %v1335, label %b189, label %b190
b189:
  %v1336 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  br label %b191
b191:
  %v1337 = phi i64 [ 0, %b187 ], [ %v2237, %b252 ]
  %v1338 = icmp slt i64 %v1337, %v5
  br i1 %v1338, label %b192, label %b193
b192:
  %v1340 = add i64 %v7, 0
  %v1341 = sdiv i64 %v1340, 1
  %v1342 = add i64 %v2, 1
  %v1343 = mul i64 %v1341, %v2
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 1
  %v1346 = icmp slt i64 %v1345, %v7
  %v1347 = select i1 %v1346, i64 %v1345, i64 %v7
  %v1348 = mul i64 %v1341, %v1342
  %v1349 = sdiv i64 %v1348, %v3
  %v1350 = mul i64 %v1349, 1
  %v1351 = icmp slt i64 %v1350, %v7
  %v1352 = select i1 %v1351, i64 %v1350, i64 %v7
  br label %b194
b194:
  %v1353 = phi i64 [ %v1347, %b192 ], [ %v1414, %b199 ]
  %v1354 = icmp slt i64 %v1353, %v1352
  br i1 %v1354, label %b195, label %b196
b195:
  %v1355 = add i64 %v1353, 96
  %v1356 = icmp slt i64 %v1355, %v1352
  %v1357 = select i1 %v1356, i64 %v1355, i64 %v1352
  br label %b197
b197:
  %v1358 = phi i64 [ 0, %b195 ], [ %v1413, %b202 ]
  %v1359 = icmp slt i64 %v1358, 1
  br i1 %v1359, label %b198, label %b199
b198:
  %v1360 = sub i64 %v1357, %v1353
  %v1361 = sub i64 2, 1
  %v1362 = add i64 %v1360, %v1361
  %v1363 = sdiv i64 %v1362, 2
  br label %b200
b200:
  %v1364 = phi i64 [ 0, %b198 ], [ %v1412, %b207 ]
  %v1365 = icmp slt i64 %v1364, %v1363
  br i1 %v1365, label %b201, label %b202
b201:
  %v1366 = mul i64 %v1360, %v1364
  %v1367 = sdiv i64 %v1366, %v1363
  %v1368 = add i64 %v1353, %v1367
  %v1369 = add i64 %v1364, 1
  %v1370 = mul i64 %v1360, %v1369
  %v1371 = sdiv i64 %v1370, %v1363
  %v1372 = add i64 %v1353, %v1371
  %v1373 = mul i64 %v1358, 256
  %v1374 = getelementptr inbounds float, ptr %v865, i64 %v1373
  %v1375 = sub i64 %v1372, %v1368
  %v1376 = add i64 %v1337, 0
  %v1377 = and i64 %v1376, %v100
  %v1378 = mul i64 %v1377, %v7
  %v1379 = add i64 %v1378, %v1368
  %v1380 = mul i64 %v1379, 8
  %v1381 = getelementptr inbounds float, ptr %v32, i64 %v1380
  %v1382 = getelementptr inbounds float, ptr %v1381, i64 0
  %v1383 = sub i64 %v1375, 1
  %v1384 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1383
  %v1385 = load ptr, ptr %v1384, align 4
  %v1386 = icmp sgt i64 %v1375, 0
  br i1 %v1386, label %b203, label %b204
b203:
  call void %v1385(ptr %v1382, i64 8, ptr %v1374, i64 8, ptr %v1339)
  br label %b204
b204:
  %v1387 = add i64 %v1373, 256
  br label %b205
b205:
  %v1388 = phi i64 [ %v1368, %b204 ], [ %v1411, %b210 ]
  %v1389 = icmp slt i64 %v1388, %v1372
  br i1 %v1389, label %b206, label %b207
b206:
  %v1390 = sub i64 %v1388, %v1368
  %v1391 = mul i64 %v1390, 32
  %v1392 = getelementptr inbounds float, ptr %v1339, i64 %v1391
  %v1393 = add i64 %v1337, 0
  %v1394 = and i64 %v1393, %v114
  %v1395 = mul i64 %v1394, %v7
  %v1396 = add i64 %v1395, %v1388
  %v1397 = mul i64 %v1396, 32
  %v1398 = getelementptr inbounds float, ptr %v70, i64 %v1397
  br label %b208
b208:
  %v1399 = phi i64 [ 0, %b206 ], [ %v1410, %b209 ]
  %v1400 = icmp slt i64 %v1399, 4
  br i1 %v1400, label %b209, label %b210
b209:
  %v1401 = mul i64 %v1358, 4
  %v1402 = add i64 %v1401, %v1399
  %v1403 = mul i64 %v1402, 8
  %v1404 = add i64 0, %v1399
  %v1405 = mul i64 %v1404, 8
  %v1406 = getelementptr inbounds float, ptr %v1392, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = add i64 0, %v1403
  %v1409 = getelementptr inbounds float, ptr %v1398, i64 %v1408
  store <8 x float> %v1407, ptr %v1409, align 4
  %v1410 = add nsw i64 %v1399, 1
  br label %b208
b210:
  %v1411 = add nsw i64 %v1388, 1
  br label %b205
b207:
  %v1412 = add nsw i64 %v1364, 1
  br label %b200
b202:
  %v1413 = add nsw i64 %v1358, 1
  br label %b197
b199:
  %v1414 = add nsw i64 %v1353, 96
  br label %b194
b196:
  %v1415 = add i64 %v7, 0
  %v1416 = sdiv i64 %v1415, 1
  %v1417 = add i64 %v2, 1
  %v1418 = mul i64 %v1416, %v2
  %v1419 = sdiv i64 %v1418, %v3
  %v1420 = mul i64 %v1419, 1
  %v1421 = icmp slt i64 %v1420, %v7
  %v1422 = select i1 %v1421, i64 %v1420, i64 %v7
  %v1423 = mul i64 %v1416, %v1417
  %v1424 = sdiv i64 %v1423, %v3
  %v1425 = mul i64 %v1424, 1
  %v1426 = icmp slt i64 %v1425, %v7
  %v1427 = select i1 %v1426, i64 %v1425, i64 %v7
  br label %b211
b211:
  %v1428 = phi i64 [ %v1422, %b196 ], [ %v1461, %b216 ]
  %v1429 = icmp slt i64 %v1428, %v1427
  br i1 %v1429, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1430 = phi i64 [ 0, %b212 ], [ %v1443, %b215 ]
  %v1431 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1442, %b215 ]
  %v1432 = icmp slt i64 %v1430, 32
  br i1 %v1432, label %b215, label %b216
b215:
  %v1433 = add i64 %v1337, 0
  %v1434 = and i64 %v1433, %v114
  %v1435 = mul i64 %v1434, %v7
  %v1436 = add i64 %v1435, %v1428
  %v1437 = mul i64 %v1436, 32
  %v1438 = getelementptr inbounds float, ptr %v70, i64 %v1437
  %v1439 = add i64 0, %v1430
  %v1440 = getelementptr inbounds float, ptr %v1438, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = fadd <8 x float> %v1431, %v1441
  %v1443 = add nsw i64 %v1430, 8
  br label %b214
b216:
  %v1444 = shufflevector <8 x float> %v1431, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1445 = shufflevector <8 x float> %v1431, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1446 = fadd <4 x float> %v1444, %v1445
  %v1447 = shufflevector <4 x float> %v1446, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1448 = shufflevector <4 x float> %v1446, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1449 = fadd <2 x float> %v1447, %v1448
  %v1450 = extractelement <2 x float> %v1449, i64 0
  %v1451 = extractelement <2 x float> %v1449, i64 1
  %v1452 = fadd float %v1450, %v1451
  %v1453 = fadd float %v1452, 0x0000000000000000
  %v1454 = add i64 %v1337, 0
  %v1455 = and i64 %v1454, %v116
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1428
  %v1458 = mul i64 %v1457, 1
  %v1459 = getelementptr inbounds float, ptr %v72, i64 %v1458
  %v1460 = getelementptr inbounds float, ptr %v1459, i64 0
  store float %v1453, ptr %v1460, align 4
  %v1461 = add nsw i64 %v1428, 1
  br label %b211
b213:
  %v1462 = add i64 %v7, 0
  %v1463 = sdiv i64 %v1462, 1
  %v1464 = add i64 %v2, 1
  %v1465 = mul i64 %v1463, %v2
  %v1466 = sdiv i64 %v1465, %v3
  %v1467 = mul i64 %v1466, 1
  %v1468 = icmp slt i64 %v1467, %v7
  %v1469 = select i1 %v1468, i64 %v1467, i64 %v7
  %v1470 = mul i64 %v1463, %v1464
  %v1471 = sdiv i64 %v1470, %v3
  %v1472 = mul i64 %v1471, 1
  %v1473 = icmp slt i64 %v1472, %v7
  %v1474 = select i1 %v1473, i64 %v1472, i64 %v7
  br label %b217
b217:
  %v1475 = phi i64 [ %v1469, %b213 ], [ %v1494, %b218 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b218, label %b219
b218:
  %v1477 = add i64 %v1337, 0
  %v1478 = and i64 %v1477, %v116
  %v1479 = mul i64 %v1478, %v7
  %v1480 = add i64 %v1479, %v1475
  %v1481 = mul i64 %v1480, 1
  %v1482 = getelementptr inbounds float, ptr %v72, i64 %v1481
  %v1483 = getelementptr inbounds float, ptr %v1482, i64 0
  %v1484 = load float, ptr %v1483, align 4
  %v1485 = fdiv float %v1484, 0x4040000000000000
  %v1486 = add i64 %v1337, 0
  %v1487 = and i64 %v1486, %v118
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1475
  %v1490 = mul i64 %v1489, 1
  %v1491 = getelementptr inbounds float, ptr %v74, i64 %v1490
  %v1492 = add i64 0, 0
  %v1493 = getelementptr inbounds float, ptr %v1491, i64 %v1492
  store float %v1485, ptr %v1493, align 4
  %v1494 = add nsw i64 %v1475, 1
  br label %b217
b219:
  %v1495 = add i64 %v7, 0
  %v1496 = sdiv i64 %v1495, 1
  %v1497 = add i64 %v2, 1
  %v1498 = mul i64 %v1496, %v2
  %v1499 = sdiv i64 %v1498, %v3
  %v1500 = mul i64 %v1499, 1
  %v1501 = icmp slt i64 %v1500, %v7
  %v1502 = select i1 %v1501, i64 %v1500, i64 %v7
  %v1503 = mul i64 %v1496, %v1497
  %v1504 = sdiv i64 %v1503, %v3
  %v1505 = mul i64 %v1504, 1
  %v1506 = icmp slt i64 %v1505, %v7
  %v1507 = select i1 %v1506, i64 %v1505, i64 %v7
  br label %b220
b220:
  %v1508 = phi i64 [ %v1502, %b219 ], [ %v1553, %b225 ]
  %v1509 = icmp slt i64 %v1508, %v1507
  br i1 %v1509, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1510 = phi i64 [ 0, %b221 ], [ %v1535, %b224 ]
  %v1511 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1534, %b224 ]
  %v1512 = icmp slt i64 %v1510, 32
  br i1 %v1512, label %b224, label %b225
b224:
  %v1513 = add i64 %v1337, 0
  %v1514 = and i64 %v1513, %v114
  %v1515 = mul i64 %v1514, %v7
  %v1516 = add i64 %v1515, %v1508
  %v1517 = mul i64 %v1516, 32
  %v1518 = getelementptr inbounds float, ptr %v70, i64 %v1517
  %v1519 = add i64 %v1337, 0
  %v1520 = and i64 %v1519, %v118
  %v1521 = mul i64 %v1520, %v7
  %v1522 = add i64 %v1521, %v1508
  %v1523 = mul i64 %v1522, 1
  %v1524 = getelementptr inbounds float, ptr %v74, i64 %v1523
  %v1525 = getelementptr inbounds float, ptr %v1524, i64 0
  %v1526 = load float, ptr %v1525, align 4
  %v1527 = add i64 0, %v1510
  %v1528 = getelementptr inbounds float, ptr %v1518, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = insertelement <8 x float> poison, float %v1526, i64 0
  %v1531 = shufflevector <8 x float> %v1530, <8 x float> poison, <8 x i32> zeroinitializer
  %v1532 = fsub <8 x float> %v1529, %v1531
  %v1533 = fmul <8 x float> %v1532, %v1532
  %v1534 = fadd <8 x float> %v1511, %v1533
  %v1535 = add nsw i64 %v1510, 8
  br label %b223
b225:
  %v1536 = shufflevector <8 x float> %v1511, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1537 = shufflevector <8 x float> %v1511, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1538 = fadd <4 x float> %v1536, %v1537
  %v1539 = shufflevector <4 x float> %v1538, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1540 = shufflevector <4 x float> %v1538, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1541 = fadd <2 x float> %v1539, %v1540
  %v1542 = extractelement <2 x float> %v1541, i64 0
  %v1543 = extractelement <2 x float> %v1541, i64 1
  %v1544 = fadd float %v1542, %v1543
  %v1545 = fadd float %v1544, 0x0000000000000000
  %v1546 = add i64 %v1337, 0
  %v1547 = and i64 %v1546, %v116
  %v1548 = mul i64 %v1547, %v7
  %v1549 = add i64 %v1548, %v1508
  %v1550 = mul i64 %v1549, 1
  %v1551 = getelementptr inbounds float, ptr %v72, i64 %v1550
  %v1552 = getelementptr inbounds float, ptr %v1551, i64 0
  store float %v1545, ptr %v1552, align 4
  %v1553 = add nsw i64 %v1508, 1
  br label %b220
b222:
  %v1554 = add i64 %v7, 0
  %v1555 = sdiv i64 %v1554, 1
  %v1556 = add i64 %v2, 1
  %v1557 = mul i64 %v1555, %v2
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 1
  %v1560 = icmp slt i64 %v1559, %v7
  %v1561 = select i1 %v1560, i64 %v1559, i64 %v7
  %v1562 = mul i64 %v1555, %v1556
  %v1563 = sdiv i64 %v1562, %v3
  %v1564 = mul i64 %v1563, 1
  %v1565 = icmp slt i64 %v1564, %v7
  %v1566 = select i1 %v1565, i64 %v1564, i64 %v7
  br label %b226
b226:
  %v1567 = phi i64 [ %v1561, %b222 ], [ %v1588, %b227 ]
  %v1568 = icmp slt i64 %v1567, %v1566
  br i1 %v1568, label %b227, label %b228
b227:
  %v1569 = add i64 %v1337, 0
  %v1570 = and i64 %v1569, %v116
  %v1571 = mul i64 %v1570, %v7
  %v1572 = add i64 %v1571, %v1567
  %v1573 = mul i64 %v1572, 1
  %v1574 = getelementptr inbounds float, ptr %v72, i64 %v1573
  %v1575 = getelementptr inbounds float, ptr %v1574, i64 0
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = fdiv float %v1576, 0x4040000000000000
  %v1578 = fadd float %v1577, 0x3EE4F8B580000000
  %v1579 = call float @llvm.sqrt.f32(float %v1578)
  %v1580 = add i64 %v1337, 0
  %v1581 = and i64 %v1580, %v120
  %v1582 = mul i64 %v1581, %v7
  %v1583 = add i64 %v1582, %v1567
  %v1584 = mul i64 %v1583, 1
  %v1585 = getelementptr inbounds float, ptr %v76, i64 %v1584
  %v1586 = add i64 0, 0
  %v1587 = getelementptr inbounds float, ptr %v1585, i64 %v1586
  store float %v1579, ptr %v1587, align 4
  %v1588 = add nsw i64 %v1567, 1
  br label %b226
b228:
  %v1589 = add i64 %v7, 0
  %v1590 = sdiv i64 %v1589, 1
  %v1591 = add i64 %v2, 1
  %v1592 = mul i64 %v1590, %v2
  %v1593 = sdiv i64 %v1592, %v3
  %v1594 = mul i64 %v1593, 1
  %v1595 = icmp slt i64 %v1594, %v7
  %v1596 = select i1 %v1595, i64 %v1594, i64 %v7
  %v1597 = mul i64 %v1590, %v1591
  %v1598 = sdiv i64 %v1597, %v3
  %v1599 = mul i64 %v1598, 1
  %v1600 = icmp slt i64 %v1599, %v7
  %v1601 = select i1 %v1600, i64 %v1599, i64 %v7
  br label %b229
b229:
  %v1602 = phi i64 [ %v1596, %b228 ], [ %v1856, %b230 ]
  %v1603 = icmp slt i64 %v1602, %v1601
  br i1 %v1603, label %b230, label %b231
b230:
  %v1604 = add i64 %v1337, 0
  %v1605 = and i64 %v1604, %v114
  %v1606 = mul i64 %v1605, %v7
  %v1607 = add i64 %v1606, %v1602
  %v1608 = mul i64 %v1607, 32
  %v1609 = getelementptr inbounds float, ptr %v70, i64 %v1608
  %v1610 = add i64 %v1337, 0
  %v1611 = and i64 %v1610, %v118
  %v1612 = mul i64 %v1611, %v7
  %v1613 = add i64 %v1612, %v1602
  %v1614 = mul i64 %v1613, 1
  %v1615 = getelementptr inbounds float, ptr %v74, i64 %v1614
  %v1616 = getelementptr inbounds float, ptr %v1615, i64 0
  %v1617 = load float, ptr %v1616, align 4
  %v1618 = add i64 %v1337, 0
  %v1619 = and i64 %v1618, %v120
  %v1620 = mul i64 %v1619, %v7
  %v1621 = add i64 %v1620, %v1602
  %v1622 = mul i64 %v1621, 1
  %v1623 = getelementptr inbounds float, ptr %v76, i64 %v1622
  %v1624 = getelementptr inbounds float, ptr %v1623, i64 0
  %v1625 = load float, ptr %v1624, align 4
  %v1626 = fdiv float 0x3FF0000000000000, %v1625
  %v1627 = add i64 %v1337, 0
  %v1628 = and i64 %v1627, %v108
  %v1629 = mul i64 %v1628, %v7
  %v1630 = add i64 %v1629, %v1602
  %v1631 = mul i64 %v1630, 32
  %v1632 = getelementptr inbounds float, ptr %v64, i64 %v1631
  %v1633 = add i64 %v1337, 0
  %v1634 = and i64 %v1633, %v110
  %v1635 = mul i64 %v1634, %v7
  %v1636 = add i64 %v1635, %v1602
  %v1637 = mul i64 %v1636, 1
  %v1638 = getelementptr inbounds float, ptr %v66, i64 %v1637
  %v1639 = getelementptr inbounds float, ptr %v1638, i64 0
  %v1640 = load float, ptr %v1639, align 4
  %v1641 = fdiv float %v1640, 0x4040000000000000
  %v1642 = add i64 %v1337, 0
  %v1643 = and i64 %v1642, %v112
  %v1644 = mul i64 %v1643, %v7
  %v1645 = add i64 %v1644, %v1602
  %v1646 = mul i64 %v1645, 1
  %v1647 = getelementptr inbounds float, ptr %v68, i64 %v1646
  %v1648 = getelementptr inbounds float, ptr %v1647, i64 0
  %v1649 = load float, ptr %v1648, align 4
  %v1650 = fdiv float %v1649, 0x4040000000000000
  %v1651 = fadd float %v1650, 0x3EE4F8B580000000
  %v1652 = call float @llvm.sqrt.f32(float %v1651)
  %v1653 = fdiv float 0x3FF0000000000000, %v1652
  %v1654 = add i64 %v1337, 0
  %v1655 = and i64 %v1654, %v102
  %v1656 = mul i64 %v1655, %v7
  %v1657 = add i64 %v1656, %v1602
  %v1658 = mul i64 %v1657, 8
  %v1659 = getelementptr inbounds float, ptr %v34, i64 %v1658
  %v1660 = add i64 %v1337, 1
  %v1661 = and i64 %v1660, %v102
  %v1662 = mul i64 %v1661, %v7
  %v1663 = add i64 %v1662, %v1602
  %v1664 = mul i64 %v1663, 8
  %v1665 = getelementptr inbounds float, ptr %v34, i64 %v1664
  %v1666 = add i64 0, 0
  %v1667 = getelementptr inbounds float, ptr %v1609, i64 %v1666
  %v1668 = load <8 x float>, ptr %v1667, align 4
  %v1669 = insertelement <8 x float> poison, float %v1617, i64 0
  %v1670 = shufflevector <8 x float> %v1669, <8 x float> poison, <8 x i32> zeroinitializer
  %v1671 = fsub <8 x float> %v1668, %v1670
  %v1672 = insertelement <8 x float> poison, float %v1626, i64 0
  %v1673 = shufflevector <8 x float> %v1672, <8 x float> poison, <8 x i32> zeroinitializer
  %v1674 = fmul <8 x float> %v1671, %v1673
  %v1675 = add i64 0, 0
  %v1676 = getelementptr inbounds float, ptr %v14, i64 %v1675
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = fmul <8 x float> %v1674, %v1677
  %v1679 = add i64 0, 0
  %v1680 = getelementptr inbounds float, ptr %v16, i64 %v1679
  %v1681 = load <8 x float>, ptr %v1680, align 4
  %v1682 = fadd <8 x float> %v1678, %v1681
  %v1683 = add i64 0, 0
  %v1684 = getelementptr inbounds float, ptr %v1632, i64 %v1683
  %v1685 = load <8 x float>, ptr %v1684, align 4
  %v1686 = insertelement <8 x float> poison, float %v1641, i64 0
  %v1687 = shufflevector <8 x float> %v1686, <8 x float> poison, <8 x i32> zeroinitializer
  %v1688 = fsub <8 x float> %v1685, %v1687
  %v1689 = insertelement <8 x float> poison, float %v1653, i64 0
  %v1690 = shufflevector <8 x float> %v1689, <8 x float> poison, <8 x i32> zeroinitializer
  %v1691 = fmul <8 x float> %v1688, %v1690
  %v1692 = add i64 0, 0
  %v1693 = getelementptr inbounds float, ptr %v20, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = fmul <8 x float> %v1691, %v1694
  %v1696 = add i64 0, 0
  %v1697 = getelementptr inbounds float, ptr %v22, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = fadd <8 x float> %v1695, %v1698
  %v1700 = fadd <8 x float> %v1682, %v1699
  %v1701 = add i64 0, 0
  %v1702 = getelementptr inbounds float, ptr %v24, i64 %v1701
  %v1703 = load <8 x float>, ptr %v1702, align 4
  %v1704 = fadd <8 x float> %v1700, %v1703
  %v1705 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1704)
  %v1706 = fneg <8 x float> %v1705
  %v1707 = fcmp olt <8 x float> %v1706, splat (float 0xC05A400000000000)
  %v1708 = select <8 x i1> %v1707, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1706
  %v1709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1708, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1710 = fsub <8 x float> %v1709, splat (float 0x4168000000000000)
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1708)
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1711)
  %v1713 = bitcast <8 x float> %v1709 to <8 x i32>
  %v1714 = fmul <8 x float> %v1712, %v1712
  %v1715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1712, <8 x float> splat (float 0x3F81227F40000000))
  %v1716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1715, <8 x float> %v1712, <8 x float> splat (float 0x3FA5556740000000))
  %v1717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1716, <8 x float> %v1712, <8 x float> splat (float 0x3FC5554B00000000))
  %v1718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1717, <8 x float> %v1712, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1714, <8 x float> %v1718, <8 x float> %v1712)
  %v1720 = sub <8 x i32> %v1713, splat (i32 1262485250)
  %v1721 = lshr <8 x i32> %v1720, splat (i32 1)
  %v1722 = sub <8 x i32> %v1720, %v1721
  %v1723 = shl <8 x i32> %v1721, splat (i32 23)
  %v1724 = bitcast <8 x i32> %v1723 to <8 x float>
  %v1725 = shl <8 x i32> %v1722, splat (i32 23)
  %v1726 = bitcast <8 x i32> %v1725 to <8 x float>
  %v1727 = fadd <8 x float> %v1719, splat (float 0x3FF0000000000000)
  %v1728 = fmul <8 x float> %v1727, %v1724
  %v1729 = fmul <8 x float> %v1728, %v1726
  %v1730 = fcmp olt <8 x float> %v1704, splat (float 0x0000000000000000)
  %v1731 = select <8 x i1> %v1730, <8 x float> %v1729, <8 x float> splat (float 0x3FF0000000000000)
  %v1732 = fadd <8 x float> %v1729, splat (float 0x3FF0000000000000)
  %v1733 = fdiv <8 x float> %v1731, %v1732
  %v1734 = add i64 0, 0
  %v1735 = getelementptr inbounds float, ptr %v1659, i64 %v1734
  %v1736 = load <8 x float>, ptr %v1735, align 4
  %v1737 = fmul <8 x float> %v1733, %v1736
  %v1738 = add i64 8, 0
  %v1739 = getelementptr inbounds float, ptr %v1609, i64 %v1738
  %v1740 = load <8 x float>, ptr %v1739, align 4
  %v1741 = fsub <8 x float> %v1740, %v1670
  %v1742 = fmul <8 x float> %v1741, %v1673
  %v1743 = add i64 8, 0
  %v1744 = getelementptr inbounds float, ptr %v14, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = fmul <8 x float> %v1742, %v1745
  %v1747 = add i64 8, 0
  %v1748 = getelementptr inbounds float, ptr %v16, i64 %v1747
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = fadd <8 x float> %v1746, %v1749
  %v1751 = add i64 8, 0
  %v1752 = getelementptr inbounds float, ptr %v1632, i64 %v1751
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = fsub <8 x float> %v1753, %v1687
  %v1755 = fmul <8 x float> %v1754, %v1690
  %v1756 = add i64 8, 0
  %v1757 = getelementptr inbounds float, ptr %v20, i64 %v1756
  %v1758 = load <8 x float>, ptr %v1757, align 4
  %v1759 = fmul <8 x float> %v1755, %v1758
  %v1760 = add i64 8, 0
  %v1761 = getelementptr inbounds float, ptr %v22, i64 %v1760
  %v1762 = load <8 x float>, ptr %v1761, align 4
  %v1763 = fadd <8 x float> %v1759, %v1762
  %v1764 = fadd <8 x float> %v1750, %v1763
  %v1765 = add i64 8, 0
  %v1766 = getelementptr inbounds float, ptr %v24, i64 %v1765
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = fadd <8 x float> %v1764, %v1767
  %v1769 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1768)
  %v1770 = fneg <8 x float> %v1769
  %v1771 = fcmp olt <8 x float> %v1770, splat (float 0xC05A400000000000)
  %v1772 = select <8 x i1> %v1771, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1770
  %v1773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1772, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1774 = fsub <8 x float> %v1773, splat (float 0x4168000000000000)
  %v1775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1774, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1772)
  %v1776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1774, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1775)
  %v1777 = bitcast <8 x float> %v1773 to <8 x i32>
  %v1778 = fmul <8 x float> %v1776, %v1776
  %v1779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1776, <8 x float> splat (float 0x3F81227F40000000))
  %v1780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1779, <8 x float> %v1776, <8 x float> splat (float 0x3FA5556740000000))
  %v1781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1780, <8 x float> %v1776, <8 x float> splat (float 0x3FC5554B00000000))
  %v1782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1781, <8 x float> %v1776, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1778, <8 x float> %v1782, <8 x float> %v1776)
  %v1784 = sub <8 x i32> %v1777, splat (i32 1262485250)
  %v1785 = lshr <8 x i32> %v1784, splat (i32 1)
  %v1786 = sub <8 x i32> %v1784, %v1785
  %v1787 = shl <8 x i32> %v1785, splat (i32 23)
  %v1788 = bitcast <8 x i32> %v1787 to <8 x float>
  %v1789 = shl <8 x i32> %v1786, splat (i32 23)
  %v1790 = bitcast <8 x i32> %v1789 to <8 x float>
  %v1791 = fadd <8 x float> %v1783, splat (float 0x3FF0000000000000)
  %v1792 = fmul <8 x float> %v1791, %v1788
  %v1793 = fmul <8 x float> %v1792, %v1790
  %v1794 = fcmp olt <8 x float> %v1768, splat (float 0x0000000000000000)
  %v1795 = select <8 x i1> %v1794, <8 x float> %v1793, <8 x float> splat (float 0x3FF0000000000000)
  %v1796 = fadd <8 x float> %v1793, splat (float 0x3FF0000000000000)
  %v1797 = fdiv <8 x float> %v1795, %v1796
  %v1798 = add i64 24, 0
  %v1799 = getelementptr inbounds float, ptr %v1609, i64 %v1798
  %v1800 = load <8 x float>, ptr %v1799, align 4
  %v1801 = fsub <8 x float> %v1800, %v1670
  %v1802 = fmul <8 x float> %v1801, %v1673
  %v1803 = add i64 24, 0
  %v1804 = getelementptr inbounds float, ptr %v14, i64 %v1803
  %v1805 = load <8 x float>, ptr %v1804, align 4
  %v1806 = fmul <8 x float> %v1802, %v1805
  %v1807 = add i64 24, 0
  %v1808 = getelementptr inbounds float, ptr %v16, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fadd <8 x float> %v1806, %v1809
  %v1811 = add i64 24, 0
  %v1812 = getelementptr inbounds float, ptr %v1632, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = fsub <8 x float> %v1813, %v1687
  %v1815 = fmul <8 x float> %v1814, %v1690
  %v1816 = add i64 24, 0
  %v1817 = getelementptr inbounds float, ptr %v20, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = fmul <8 x float> %v1815, %v1818
  %v1820 = add i64 24, 0
  %v1821 = getelementptr inbounds float, ptr %v22, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = fadd <8 x float> %v1819, %v1822
  %v1824 = fadd <8 x float> %v1810, %v1823
  %v1825 = add i64 24, 0
  %v1826 = getelementptr inbounds float, ptr %v24, i64 %v1825
  %v1827 = load <8 x float>, ptr %v1826, align 4
  %v1828 = fadd <8 x float> %v1824, %v1827
  %v1829 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1828)
  %v1830 = fcmp ogt <8 x float> %v1829, splat (float 0x4023000000000000)
  %v1831 = select <8 x i1> %v1830, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1829
  %v1832 = fadd <8 x float> %v1831, %v1831
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1832, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1834 = fsub <8 x float> %v1833, splat (float 0x4168000000000000)
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1832)
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1835)
  %v1837 = bitcast <8 x float> %v1833 to <8 x i32>
  %v1838 = fmul <8 x float> %v1836, %v1836
  %v1839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1836, <8 x float> splat (float 0x3F81227F40000000))
  %v1840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1839, <8 x float> %v1836, <8 x float> splat (float 0x3FA5556740000000))
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1840, <8 x float> %v1836, <8 x float> splat (float 0x3FC5554B00000000))
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1836, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1838, <8 x float> %v1842, <8 x float> %v1836)
  %v1844 = shl <8 x i32> %v1837, splat (i32 23)
  %v1845 = add <8 x i32> %v1844, splat (i32 1065353216)
  %v1846 = bitcast <8 x i32> %v1845 to <8 x float>
  %v1847 = fsub <8 x float> %v1846, splat (float 0x3FF0000000000000)
  %v1848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1846, <8 x float> %v1843, <8 x float> %v1847)
  %v1849 = fadd <8 x float> %v1848, splat (float 0x4000000000000000)
  %v1850 = fdiv <8 x float> %v1848, %v1849
  %v1851 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1850, <8 x float> %v1828)
  %v1852 = fmul <8 x float> %v1797, %v1851
  %v1853 = fadd <8 x float> %v1737, %v1852
  %v1854 = add i64 0, 0
  %v1855 = getelementptr inbounds float, ptr %v1665, i64 %v1854
  store <8 x float> %v1853, ptr %v1855, align 4
  %v1856 = add nsw i64 %v1602, 1
  br label %b229
b231:
  %v1857 = add i64 %v7, 0
  %v1858 = sdiv i64 %v1857, 1
  %v1859 = add i64 %v2, 1
  %v1860 = mul i64 %v1858, %v2
  %v1861 = sdiv i64 %v1860, %v3
  %v1862 = mul i64 %v1861, 1
  %v1863 = icmp slt i64 %v1862, %v7
  %v1864 = select i1 %v1863, i64 %v1862, i64 %v7
  %v1865 = mul i64 %v1858, %v1859
  %v1866 = sdiv i64 %v1865, %v3
  %v1867 = mul i64 %v1866, 1
  %v1868 = icmp slt i64 %v1867, %v7
  %v1869 = select i1 %v1868, i64 %v1867, i64 %v7
  br label %b232
b232:
  %v1870 = phi i64 [ %v1864, %b231 ], [ %v1903, %b237 ]
  %v1871 = icmp slt i64 %v1870, %v1869
  br i1 %v1871, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1872 = phi i64 [ 0, %b233 ], [ %v1885, %b236 ]
  %v1873 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1884, %b236 ]
  %v1874 = icmp slt i64 %v1872, 8
  br i1 %v1874, label %b236, label %b237
b236:
  %v1875 = add i64 %v1337, 1
  %v1876 = and i64 %v1875, %v102
  %v1877 = mul i64 %v1876, %v7
  %v1878 = add i64 %v1877, %v1870
  %v1879 = mul i64 %v1878, 8
  %v1880 = getelementptr inbounds float, ptr %v34, i64 %v1879
  %v1881 = add i64 0, %v1872
  %v1882 = getelementptr inbounds float, ptr %v1880, i64 %v1881
  %v1883 = load <8 x float>, ptr %v1882, align 4
  %v1884 = fadd <8 x float> %v1873, %v1883
  %v1885 = add nsw i64 %v1872, 8
  br label %b235
b237:
  %v1886 = shufflevector <8 x float> %v1873, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1887 = shufflevector <8 x float> %v1873, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1888 = fadd <4 x float> %v1886, %v1887
  %v1889 = shufflevector <4 x float> %v1888, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1890 = shufflevector <4 x float> %v1888, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1891 = fadd <2 x float> %v1889, %v1890
  %v1892 = extractelement <2 x float> %v1891, i64 0
  %v1893 = extractelement <2 x float> %v1891, i64 1
  %v1894 = fadd float %v1892, %v1893
  %v1895 = fadd float %v1894, 0x0000000000000000
  %v1896 = add i64 %v1337, 0
  %v1897 = and i64 %v1896, %v116
  %v1898 = mul i64 %v1897, %v7
  %v1899 = add i64 %v1898, %v1870
  %v1900 = mul i64 %v1899, 1
  %v1901 = getelementptr inbounds float, ptr %v72, i64 %v1900
  %v1902 = getelementptr inbounds float, ptr %v1901, i64 0
  store float %v1895, ptr %v1902, align 4
  %v1903 = add nsw i64 %v1870, 1
  br label %b232
b234:
  %v1904 = add i64 %v7, 0
  %v1905 = sdiv i64 %v1904, 1
  %v1906 = add i64 %v2, 1
  %v1907 = mul i64 %v1905, %v2
  %v1908 = sdiv i64 %v1907, %v3
  %v1909 = mul i64 %v1908, 1
  %v1910 = icmp slt i64 %v1909, %v7
  %v1911 = select i1 %v1910, i64 %v1909, i64 %v7
  %v1912 = mul i64 %v1905, %v1906
  %v1913 = sdiv i64 %v1912, %v3
  %v1914 = mul i64 %v1913, 1
  %v1915 = icmp slt i64 %v1914, %v7
  %v1916 = select i1 %v1915, i64 %v1914, i64 %v7
  br label %b238
b238:
  %v1917 = phi i64 [ %v1911, %b234 ], [ %v1936, %b239 ]
  %v1918 = icmp slt i64 %v1917, %v1916
  br i1 %v1918, label %b239, label %b240
b239:
  %v1919 = add i64 %v1337, 0
  %v1920 = and i64 %v1919, %v116
  %v1921 = mul i64 %v1920, %v7
  %v1922 = add i64 %v1921, %v1917
  %v1923 = mul i64 %v1922, 1
  %v1924 = getelementptr inbounds float, ptr %v72, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1924, i64 0
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = fdiv float %v1926, 0x4020000000000000
  %v1928 = add i64 %v1337, 0
  %v1929 = and i64 %v1928, %v122
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1917
  %v1932 = mul i64 %v1931, 1
  %v1933 = getelementptr inbounds float, ptr %v78, i64 %v1932
  %v1934 = add i64 0, 0
  %v1935 = getelementptr inbounds float, ptr %v1933, i64 %v1934
  store float %v1927, ptr %v1935, align 4
  %v1936 = add nsw i64 %v1917, 1
  br label %b238
b240:
  %v1937 = add i64 %v7, 0
  %v1938 = sdiv i64 %v1937, 1
  %v1939 = add i64 %v2, 1
  %v1940 = mul i64 %v1938, %v2
  %v1941 = sdiv i64 %v1940, %v3
  %v1942 = mul i64 %v1941, 1
  %v1943 = icmp slt i64 %v1942, %v7
  %v1944 = select i1 %v1943, i64 %v1942, i64 %v7
  %v1945 = mul i64 %v1938, %v1939
  %v1946 = sdiv i64 %v1945, %v3
  %v1947 = mul i64 %v1946, 1
  %v1948 = icmp slt i64 %v1947, %v7
  %v1949 = select i1 %v1948, i64 %v1947, i64 %v7
  br label %b241
b241:
  %v1950 = phi i64 [ %v1944, %b240 ], [ %v1995, %b246 ]
  %v1951 = icmp slt i64 %v1950, %v1949
  br i1 %v1951, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1952 = phi i64 [ 0, %b242 ], [ %v1977, %b245 ]
  %v1953 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v1976, %b245 ]
  %v1954 = icmp slt i64 %v1952, 8
  br i1 %v1954, label %b245, label %b246
b245:
  %v1955 = add i64 %v1337, 1
  %v1956 = and i64 %v1955, %v102
  %v1957 = mul i64 %v1956, %v7
  %v1958 = add i64 %v1957, %v1950
  %v1959 = mul i64 %v1958, 8
  %v1960 = getelementptr inbounds float, ptr %v34, i64 %v1959
  %v1961 = add i64 %v1337, 0
  %v1962 = and i64 %v1961, %v122
  %v1963 = mul i64 %v1962, %v7
  %v1964 = add i64 %v1963, %v1950
  %v1965 = mul i64 %v1964, 1
  %v1966 = getelementptr inbounds float, ptr %v78, i64 %v1965
  %v1967 = getelementptr inbounds float, ptr %v1966, i64 0
  %v1968 = load float, ptr %v1967, align 4
  %v1969 = add i64 0, %v1952
  %v1970 = getelementptr inbounds float, ptr %v1960, i64 %v1969
  %v1971 = load <8 x float>, ptr %v1970, align 4
  %v1972 = insertelement <8 x float> poison, float %v1968, i64 0
  %v1973 = shufflevector <8 x float> %v1972, <8 x float> poison, <8 x i32> zeroinitializer
  %v1974 = fsub <8 x float> %v1971, %v1973
  %v1975 = fmul <8 x float> %v1974, %v1974
  %v1976 = fadd <8 x float> %v1953, %v1975
  %v1977 = add nsw i64 %v1952, 8
  br label %b244
b246:
  %v1978 = shufflevector <8 x float> %v1953, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1979 = shufflevector <8 x float> %v1953, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1980 = fadd <4 x float> %v1978, %v1979
  %v1981 = shufflevector <4 x float> %v1980, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1982 = shufflevector <4 x float> %v1980, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1983 = fadd <2 x float> %v1981, %v1982
  %v1984 = extractelement <2 x float> %v1983, i64 0
  %v1985 = extractelement <2 x float> %v1983, i64 1
  %v1986 = fadd float %v1984, %v1985
  %v1987 = fadd float %v1986, 0x0000000000000000
  %v1988 = add i64 %v1337, 0
  %v1989 = and i64 %v1988, %v116
  %v1990 = mul i64 %v1989, %v7
  %v1991 = add i64 %v1990, %v1950
  %v1992 = mul i64 %v1991, 1
  %v1993 = getelementptr inbounds float, ptr %v72, i64 %v1992
  %v1994 = getelementptr inbounds float, ptr %v1993, i64 0
  store float %v1987, ptr %v1994, align 4
  %v1995 = add nsw i64 %v1950, 1
  br label %b241
b243:
  %v1996 = add i64 %v7, 0
  %v1997 = sdiv i64 %v1996, 1
  %v1998 = add i64 %v2, 1
  %v1999 = mul i64 %v1997, %v2
  %v2000 = sdiv i64 %v1999, %v3
  %v2001 = mul i64 %v2000, 1
  %v2002 = icmp slt i64 %v2001, %v7
  %v2003 = select i1 %v2002, i64 %v2001, i64 %v7
  %v2004 = mul i64 %v1997, %v1998
  %v2005 = sdiv i64 %v2004, %v3
  %v2006 = mul i64 %v2005, 1
  %v2007 = icmp slt i64 %v2006, %v7
  %v2008 = select i1 %v2007, i64 %v2006, i64 %v7
  br label %b247
b247:
  %v2009 = phi i64 [ %v2003, %b243 ], [ %v2030, %b248 ]
  %v2010 = icmp slt i64 %v2009, %v2008
  br i1 %v2010, label %b248, label %b249
b248:
  %v2011 = add i64 %v1337, 0
  %v2012 = and i64 %v2011, %v116
  %v2013 = mul i64 %v2012, %v7
  %v2014 = add i64 %v2013, %v2009
  %v2015 = mul i64 %v2014, 1
  %v2016 = getelementptr inbounds float, ptr %v72, i64 %v2015
  %v2017 = getelementptr inbounds float, ptr %v2016, i64 0
  %v2018 = load float, ptr %v2017, align 4
  %v2019 = fdiv float %v2018, 0x4020000000000000
  %v2020 = fadd float %v2019, 0x3EE4F8B580000000
  %v2021 = call float @llvm.sqrt.f32(float %v2020)
  %v2022 = add i64 %v1337, 0
  %v2023 = and i64 %v2022, %v124
  %v2024 = mul i64 %v2023, %v7
  %v2025 = add i64 %v2024, %v2009
  %v2026 = mul i64 %v2025, 1
  %v2027 = getelementptr inbounds float, ptr %v80, i64 %v2026
  %v2028 = add i64 0, 0
  %v2029 = getelementptr inbounds float, ptr %v2027, i64 %v2028
  store float %v2021, ptr %v2029, align 4
  %v2030 = add nsw i64 %v2009, 1
  br label %b247
b249:
  %v2031 = add i64 %v7, 0
  %v2032 = sdiv i64 %v2031, 1
  %v2033 = add i64 %v2, 1
  %v2034 = mul i64 %v2032, %v2
  %v2035 = sdiv i64 %v2034, %v3
  %v2036 = mul i64 %v2035, 1
  %v2037 = icmp slt i64 %v2036, %v7
  %v2038 = select i1 %v2037, i64 %v2036, i64 %v7
  %v2039 = mul i64 %v2032, %v2033
  %v2040 = sdiv i64 %v2039, %v3
  %v2041 = mul i64 %v2040, 1
  %v2042 = icmp slt i64 %v2041, %v7
  %v2043 = select i1 %v2042, i64 %v2041, i64 %v7
  br label %b250
b250:
  %v2044 = phi i64 [ %v2038, %b249 ], [ %v2236, %b251 ]
  %v2045 = icmp slt i64 %v2044, %v2043
  br i1 %v2045, label %b251, label %b252
b251:
  %v2046 = add i64 %v1337, 0
  %v2047 = and i64 %v2046, %v114
  %v2048 = mul i64 %v2047, %v7
  %v2049 = add i64 %v2048, %v2044
  %v2050 = mul i64 %v2049, 32
  %v2051 = getelementptr inbounds float, ptr %v70, i64 %v2050
  %v2052 = add i64 %v1337, 0
  %v2053 = and i64 %v2052, %v118
  %v2054 = mul i64 %v2053, %v7
  %v2055 = add i64 %v2054, %v2044
  %v2056 = mul i64 %v2055, 1
  %v2057 = getelementptr inbounds float, ptr %v74, i64 %v2056
  %v2058 = getelementptr inbounds float, ptr %v2057, i64 0
  %v2059 = load float, ptr %v2058, align 4
  %v2060 = add i64 %v1337, 0
  %v2061 = and i64 %v2060, %v120
  %v2062 = mul i64 %v2061, %v7
  %v2063 = add i64 %v2062, %v2044
  %v2064 = mul i64 %v2063, 1
  %v2065 = getelementptr inbounds float, ptr %v76, i64 %v2064
  %v2066 = getelementptr inbounds float, ptr %v2065, i64 0
  %v2067 = load float, ptr %v2066, align 4
  %v2068 = fdiv float 0x3FF0000000000000, %v2067
  %v2069 = add i64 %v1337, 0
  %v2070 = and i64 %v2069, %v108
  %v2071 = mul i64 %v2070, %v7
  %v2072 = add i64 %v2071, %v2044
  %v2073 = mul i64 %v2072, 32
  %v2074 = getelementptr inbounds float, ptr %v64, i64 %v2073
  %v2075 = add i64 %v1337, 0
  %v2076 = and i64 %v2075, %v110
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2044
  %v2079 = mul i64 %v2078, 1
  %v2080 = getelementptr inbounds float, ptr %v66, i64 %v2079
  %v2081 = getelementptr inbounds float, ptr %v2080, i64 0
  %v2082 = load float, ptr %v2081, align 4
  %v2083 = fdiv float %v2082, 0x4040000000000000
  %v2084 = add i64 %v1337, 0
  %v2085 = and i64 %v2084, %v112
  %v2086 = mul i64 %v2085, %v7
  %v2087 = add i64 %v2086, %v2044
  %v2088 = mul i64 %v2087, 1
  %v2089 = getelementptr inbounds float, ptr %v68, i64 %v2088
  %v2090 = getelementptr inbounds float, ptr %v2089, i64 0
  %v2091 = load float, ptr %v2090, align 4
  %v2092 = fdiv float %v2091, 0x4040000000000000
  %v2093 = fadd float %v2092, 0x3EE4F8B580000000
  %v2094 = call float @llvm.sqrt.f32(float %v2093)
  %v2095 = fdiv float 0x3FF0000000000000, %v2094
  %v2096 = add i64 %v1337, 1
  %v2097 = and i64 %v2096, %v102
  %v2098 = mul i64 %v2097, %v7
  %v2099 = add i64 %v2098, %v2044
  %v2100 = mul i64 %v2099, 8
  %v2101 = getelementptr inbounds float, ptr %v34, i64 %v2100
  %v2102 = add i64 %v1337, 0
  %v2103 = and i64 %v2102, %v122
  %v2104 = mul i64 %v2103, %v7
  %v2105 = add i64 %v2104, %v2044
  %v2106 = mul i64 %v2105, 1
  %v2107 = getelementptr inbounds float, ptr %v78, i64 %v2106
  %v2108 = getelementptr inbounds float, ptr %v2107, i64 0
  %v2109 = load float, ptr %v2108, align 4
  %v2110 = add i64 %v1337, 0
  %v2111 = and i64 %v2110, %v124
  %v2112 = mul i64 %v2111, %v7
  %v2113 = add i64 %v2112, %v2044
  %v2114 = mul i64 %v2113, 1
  %v2115 = getelementptr inbounds float, ptr %v80, i64 %v2114
  %v2116 = getelementptr inbounds float, ptr %v2115, i64 0
  %v2117 = load float, ptr %v2116, align 4
  %v2118 = fdiv float 0x3FF0000000000000, %v2117
  %v2119 = add i64 %v1337, 1
  %v2120 = and i64 %v2119, %v100
  %v2121 = mul i64 %v2120, %v7
  %v2122 = add i64 %v2121, %v2044
  %v2123 = mul i64 %v2122, 8
  %v2124 = getelementptr inbounds float, ptr %v32, i64 %v2123
  %v2125 = add i64 16, 0
  %v2126 = getelementptr inbounds float, ptr %v2051, i64 %v2125
  %v2127 = load <8 x float>, ptr %v2126, align 4
  %v2128 = insertelement <8 x float> poison, float %v2059, i64 0
  %v2129 = shufflevector <8 x float> %v2128, <8 x float> poison, <8 x i32> zeroinitializer
  %v2130 = fsub <8 x float> %v2127, %v2129
  %v2131 = insertelement <8 x float> poison, float %v2068, i64 0
  %v2132 = shufflevector <8 x float> %v2131, <8 x float> poison, <8 x i32> zeroinitializer
  %v2133 = fmul <8 x float> %v2130, %v2132
  %v2134 = add i64 16, 0
  %v2135 = getelementptr inbounds float, ptr %v14, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = fmul <8 x float> %v2133, %v2136
  %v2138 = add i64 16, 0
  %v2139 = getelementptr inbounds float, ptr %v16, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = fadd <8 x float> %v2137, %v2140
  %v2142 = add i64 16, 0
  %v2143 = getelementptr inbounds float, ptr %v2074, i64 %v2142
  %v2144 = load <8 x float>, ptr %v2143, align 4
  %v2145 = insertelement <8 x float> poison, float %v2083, i64 0
  %v2146 = shufflevector <8 x float> %v2145, <8 x float> poison, <8 x i32> zeroinitializer
  %v2147 = fsub <8 x float> %v2144, %v2146
  %v2148 = insertelement <8 x float> poison, float %v2095, i64 0
  %v2149 = shufflevector <8 x float> %v2148, <8 x float> poison, <8 x i32> zeroinitializer
  %v2150 = fmul <8 x float> %v2147, %v2149
  %v2151 = add i64 16, 0
  %v2152 = getelementptr inbounds float, ptr %v20, i64 %v2151
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = fmul <8 x float> %v2150, %v2153
  %v2155 = add i64 16, 0
  %v2156 = getelementptr inbounds float, ptr %v22, i64 %v2155
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = fadd <8 x float> %v2154, %v2157
  %v2159 = fadd <8 x float> %v2141, %v2158
  %v2160 = add i64 16, 0
  %v2161 = getelementptr inbounds float, ptr %v24, i64 %v2160
  %v2162 = load <8 x float>, ptr %v2161, align 4
  %v2163 = fadd <8 x float> %v2159, %v2162
  %v2164 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2163)
  %v2165 = fneg <8 x float> %v2164
  %v2166 = fcmp olt <8 x float> %v2165, splat (float 0xC05A400000000000)
  %v2167 = select <8 x i1> %v2166, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2165
  %v2168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2167, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2169 = fsub <8 x float> %v2168, splat (float 0x4168000000000000)
  %v2170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2169, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2167)
  %v2171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2169, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2170)
  %v2172 = bitcast <8 x float> %v2168 to <8 x i32>
  %v2173 = fmul <8 x float> %v2171, %v2171
  %v2174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2171, <8 x float> splat (float 0x3F81227F40000000))
  %v2175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2174, <8 x float> %v2171, <8 x float> splat (float 0x3FA5556740000000))
  %v2176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2175, <8 x float> %v2171, <8 x float> splat (float 0x3FC5554B00000000))
  %v2177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2176, <8 x float> %v2171, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2173, <8 x float> %v2177, <8 x float> %v2171)
  %v2179 = sub <8 x i32> %v2172, splat (i32 1262485250)
  %v2180 = lshr <8 x i32> %v2179, splat (i32 1)
  %v2181 = sub <8 x i32> %v2179, %v2180
  %v2182 = shl <8 x i32> %v2180, splat (i32 23)
  %v2183 = bitcast <8 x i32> %v2182 to <8 x float>
  %v2184 = shl <8 x i32> %v2181, splat (i32 23)
  %v2185 = bitcast <8 x i32> %v2184 to <8 x float>
  %v2186 = fadd <8 x float> %v2178, splat (float 0x3FF0000000000000)
  %v2187 = fmul <8 x float> %v2186, %v2183
  %v2188 = fmul <8 x float> %v2187, %v2185
  %v2189 = fcmp olt <8 x float> %v2163, splat (float 0x0000000000000000)
  %v2190 = select <8 x i1> %v2189, <8 x float> %v2188, <8 x float> splat (float 0x3FF0000000000000)
  %v2191 = fadd <8 x float> %v2188, splat (float 0x3FF0000000000000)
  %v2192 = fdiv <8 x float> %v2190, %v2191
  %v2193 = add i64 0, 0
  %v2194 = getelementptr inbounds float, ptr %v2101, i64 %v2193
  %v2195 = load <8 x float>, ptr %v2194, align 4
  %v2196 = insertelement <8 x float> poison, float %v2109, i64 0
  %v2197 = shufflevector <8 x float> %v2196, <8 x float> poison, <8 x i32> zeroinitializer
  %v2198 = fsub <8 x float> %v2195, %v2197
  %v2199 = insertelement <8 x float> poison, float %v2118, i64 0
  %v2200 = shufflevector <8 x float> %v2199, <8 x float> poison, <8 x i32> zeroinitializer
  %v2201 = fmul <8 x float> %v2198, %v2200
  %v2202 = add i64 0, 0
  %v2203 = getelementptr inbounds float, ptr %v26, i64 %v2202
  %v2204 = load <8 x float>, ptr %v2203, align 4
  %v2205 = fmul <8 x float> %v2201, %v2204
  %v2206 = add i64 0, 0
  %v2207 = getelementptr inbounds float, ptr %v28, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = fadd <8 x float> %v2205, %v2208
  %v2210 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2209)
  %v2211 = fcmp ogt <8 x float> %v2210, splat (float 0x4023000000000000)
  %v2212 = select <8 x i1> %v2211, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2210
  %v2213 = fadd <8 x float> %v2212, %v2212
  %v2214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2213, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2215 = fsub <8 x float> %v2214, splat (float 0x4168000000000000)
  %v2216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2215, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2213)
  %v2217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2215, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2216)
  %v2218 = bitcast <8 x float> %v2214 to <8 x i32>
  %v2219 = fmul <8 x float> %v2217, %v2217
  %v2220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2217, <8 x float> splat (float 0x3F81227F40000000))
  %v2221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2220, <8 x float> %v2217, <8 x float> splat (float 0x3FA5556740000000))
  %v2222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2221, <8 x float> %v2217, <8 x float> splat (float 0x3FC5554B00000000))
  %v2223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> %v2217, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2219, <8 x float> %v2223, <8 x float> %v2217)
  %v2225 = shl <8 x i32> %v2218, splat (i32 23)
  %v2226 = add <8 x i32> %v2225, splat (i32 1065353216)
  %v2227 = bitcast <8 x i32> %v2226 to <8 x float>
  %v2228 = fsub <8 x float> %v2227, splat (float 0x3FF0000000000000)
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> %v2224, <8 x float> %v2228)
  %v2230 = fadd <8 x float> %v2229, splat (float 0x4000000000000000)
  %v2231 = fdiv <8 x float> %v2229, %v2230
  %v2232 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2231, <8 x float> %v2209)
  %v2233 = fmul <8 x float> %v2192, %v2232
  %v2234 = add i64 0, 0
  %v2235 = getelementptr inbounds float, ptr %v2124, i64 %v2234
  store <8 x float> %v2233, ptr %v2235, align 4
  %v2236 = add nsw i64 %v2044, 1
  br label %b250
b252:
  %v2237 = add nsw i64 %v1337, 1
  br label %b191
b193:
  %v2238 = icmp sgt i64 %v3, 1
  br i1 %v2238, label %b253, label %b254
b253:
  %v2239 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2240 = atomicrmw add ptr %v2239, i64 1 acq_rel
  %v2241 = mul i64 %v3, 7
  br label %b255
b255:
  %v2242 = load atomic i64, ptr %v2239 acquire, align 8
  %v2243 = icmp slt i64 %v2242, %v2241
  br i1 %v2243, label %b256, label %b257
b256:
  %v2244 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1638 = alloca float, i64 64, align 4
  %v1996 = alloca float, i64 64, align 4
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
  %v95 = getelementptr inbounds i64, ptr %v1, i64 5
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 15
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 16
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 17
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 20
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 30
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 34
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 35
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 36
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 37
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 38
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 39
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 40
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 41
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 44
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 45
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 46
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 47
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v136 = load ptr, ptr %v135, align 4
  %v137 = mul i64 %v2, 24576
  %v138 = add i64 %v137, 512
  %v139 = getelementptr inbounds float, ptr %v136, i64 %v138
  %v140 = getelementptr inbounds float, ptr %v136, i64 0
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b0, label %b1
b0:
  %v144 = add i64 1, 0
  %v145 = sdiv i64 %v144, 1
  %v146 = add i64 %v2, 1
  %v147 = mul i64 %v145, %v2
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, 1
  %v151 = select i1 %v150, i64 %v149, i64 1
  %v152 = mul i64 %v145, %v146
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, 1
  %v156 = select i1 %v155, i64 %v154, i64 1
  %v157 = icmp slt i64 %v156, 1
  %v158 = select i1 %v157, i64 %v156, i64 1
  br label %b2
b2:
  %v159 = phi i64 [ %v151, %b0 ], [ %v187, %b7 ]
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b3, label %b4
b3:
  %v161 = mul i64 %v159, 256
  %v162 = mul i64 %v159, 8
  %v163 = add i64 %v161, 0
  %v164 = add i64 %v162, 0
  %v165 = getelementptr inbounds float, ptr %v140, i64 %v163
  %v166 = sub i64 8, %v164
  %v167 = icmp slt i64 %v166, 0
  %v168 = select i1 %v167, i64 0, i64 %v166
  %v169 = icmp ult i64 %v168, 8
  %v170 = select i1 %v169, i64 %v168, i64 8
  %v171 = trunc i64 %v170 to i32
  %v172 = insertelement <8 x i32> poison, i32 %v171, i64 0
  %v173 = shufflevector <8 x i32> %v172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v174 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v173
  %v175 = mul i64 %v164, 1
  %v176 = add i64 0, %v175
  %v177 = getelementptr inbounds float, ptr %v12, i64 %v176
  br label %b5
b5:
  %v178 = phi i64 [ 0, %b3 ], [ %v185, %b6 ]
  %v179 = icmp slt i64 %v178, 32
  br i1 %v179, label %b6, label %b7
b6:
  %v180 = mul i64 %v178, 8
  %v181 = getelementptr inbounds float, ptr %v177, i64 %v180
  %v182 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v181, <8 x i1> %v174, <8 x float> zeroinitializer)
  %v183 = mul i64 %v178, 8
  %v184 = getelementptr inbounds float, ptr %v165, i64 %v183
  store <8 x float> %v182, ptr %v184, align 4
  %v185 = add nsw i64 %v178, 1
  br label %b5
b7:
  %v186 = add i64 %v161, 256
  %v187 = add nsw i64 %v159, 1
  br label %b2
b4:
  br label %b1
b1:
  %v188 = icmp sgt i64 %v3, 1
  br i1 %v188, label %b8, label %b9
b8:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 3
  %v190 = atomicrmw add ptr %v189, i64 1 acq_rel
  %v191 = mul i64 %v3, 1
  br label %b10
b10:
  %v192 = load atomic i64, ptr %v189 acquire, align 8
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b11, label %b12
b11:
  %v194 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v195 = phi i64 [ 0, %b9 ], [ %v1714, %b54 ]
  %v196 = icmp slt i64 %v195, %v5
  br i1 %v196, label %b14, label %b15
b14:
  %v197 = sub i64 %v5, 1
  %v198 = sub i64 %v197, %v195
  %v199 = add i64 %v7, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  br label %b16
b16:
  %v212 = phi i64 [ %v206, %b14 ], [ %v436, %b17 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b17, label %b18
b17:
  %v214 = add i64 %v198, 1
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v212
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v36, i64 %v218
  %v220 = add i64 %v198, 0
  %v221 = and i64 %v220, %v98
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v212
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v30, i64 %v224
  %v226 = add i64 %v198, 1
  %v227 = and i64 %v226, %v102
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v212
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v34, i64 %v230
  %v232 = add i64 %v198, 0
  %v233 = and i64 %v232, %v122
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v212
  %v236 = mul i64 %v235, 1
  %v237 = getelementptr inbounds float, ptr %v78, i64 %v236
  %v238 = getelementptr inbounds float, ptr %v237, i64 0
  %v239 = load float, ptr %v238, align 4
  %v240 = add i64 %v198, 0
  %v241 = and i64 %v240, %v124
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v212
  %v244 = mul i64 %v243, 1
  %v245 = getelementptr inbounds float, ptr %v80, i64 %v244
  %v246 = getelementptr inbounds float, ptr %v245, i64 0
  %v247 = load float, ptr %v246, align 4
  %v248 = fdiv float 0x3FF0000000000000, %v247
  %v249 = add i64 %v198, 0
  %v250 = and i64 %v249, %v114
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v212
  %v253 = mul i64 %v252, 32
  %v254 = getelementptr inbounds float, ptr %v70, i64 %v253
  %v255 = add i64 %v198, 0
  %v256 = and i64 %v255, %v118
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v212
  %v259 = mul i64 %v258, 1
  %v260 = getelementptr inbounds float, ptr %v74, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 0
  %v262 = load float, ptr %v261, align 4
  %v263 = add i64 %v198, 0
  %v264 = and i64 %v263, %v120
  %v265 = mul i64 %v264, %v7
  %v266 = add i64 %v265, %v212
  %v267 = mul i64 %v266, 1
  %v268 = getelementptr inbounds float, ptr %v76, i64 %v267
  %v269 = getelementptr inbounds float, ptr %v268, i64 0
  %v270 = load float, ptr %v269, align 4
  %v271 = fdiv float 0x3FF0000000000000, %v270
  %v272 = add i64 %v198, 0
  %v273 = and i64 %v272, %v108
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v212
  %v276 = mul i64 %v275, 32
  %v277 = getelementptr inbounds float, ptr %v64, i64 %v276
  %v278 = add i64 %v198, 0
  %v279 = and i64 %v278, %v110
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v212
  %v282 = mul i64 %v281, 1
  %v283 = getelementptr inbounds float, ptr %v66, i64 %v282
  %v284 = getelementptr inbounds float, ptr %v283, i64 0
  %v285 = load float, ptr %v284, align 4
  %v286 = fdiv float %v285, 0x4040000000000000
  %v287 = add i64 %v198, 0
  %v288 = and i64 %v287, %v112
  %v289 = mul i64 %v288, %v7
  %v290 = add i64 %v289, %v212
  %v291 = mul i64 %v290, 1
  %v292 = getelementptr inbounds float, ptr %v68, i64 %v291
  %v293 = getelementptr inbounds float, ptr %v292, i64 0
  %v294 = load float, ptr %v293, align 4
  %v295 = fdiv float %v294, 0x4040000000000000
  %v296 = fadd float %v295, 0x3EE4F8B580000000
  %v297 = call float @llvm.sqrt.f32(float %v296)
  %v298 = fdiv float 0x3FF0000000000000, %v297
  %v299 = add i64 %v198, 0
  %v300 = and i64 %v299, %v126
  %v301 = mul i64 %v300, %v7
  %v302 = add i64 %v301, %v212
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v82, i64 %v303
  %v305 = add i64 %v198, 0
  %v306 = and i64 %v305, %v106
  %v307 = mul i64 %v306, %v7
  %v308 = add i64 %v307, %v212
  %v309 = mul i64 %v308, 32
  %v310 = getelementptr inbounds float, ptr %v60, i64 %v309
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v219, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v225, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fadd <8 x float> %v313, %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v231, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = insertelement <8 x float> poison, float %v239, i64 0
  %v322 = shufflevector <8 x float> %v321, <8 x float> poison, <8 x i32> zeroinitializer
  %v323 = fsub <8 x float> %v320, %v322
  %v324 = insertelement <8 x float> poison, float %v248, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fmul <8 x float> %v323, %v325
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v26, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fmul <8 x float> %v326, %v329
  %v331 = add i64 0, 0
  %v332 = getelementptr inbounds float, ptr %v28, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = fadd <8 x float> %v330, %v333
  %v335 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v334)
  %v336 = fcmp ogt <8 x float> %v335, splat (float 0x4023000000000000)
  %v337 = select <8 x i1> %v336, <8 x float> splat (float 0x4023000000000000), <8 x float> %v335
  %v338 = fadd <8 x float> %v337, %v337
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v338, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v340 = fsub <8 x float> %v339, splat (float 0x4168000000000000)
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v338)
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v341)
  %v343 = bitcast <8 x float> %v339 to <8 x i32>
  %v344 = fmul <8 x float> %v342, %v342
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v342, <8 x float> splat (float 0x3F81227F40000000))
  %v346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v345, <8 x float> %v342, <8 x float> splat (float 0x3FA5556740000000))
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> %v342, <8 x float> splat (float 0x3FC5554B00000000))
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> %v342, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> %v348, <8 x float> %v342)
  %v350 = shl <8 x i32> %v343, splat (i32 23)
  %v351 = add <8 x i32> %v350, splat (i32 1065353216)
  %v352 = bitcast <8 x i32> %v351 to <8 x float>
  %v353 = fsub <8 x float> %v352, splat (float 0x3FF0000000000000)
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v349, <8 x float> %v353)
  %v355 = fadd <8 x float> %v354, splat (float 0x4000000000000000)
  %v356 = fdiv <8 x float> %v354, %v355
  %v357 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v356, <8 x float> %v334)
  %v358 = fmul <8 x float> %v317, %v357
  %v359 = add i64 16, 0
  %v360 = getelementptr inbounds float, ptr %v254, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = insertelement <8 x float> poison, float %v262, i64 0
  %v363 = shufflevector <8 x float> %v362, <8 x float> poison, <8 x i32> zeroinitializer
  %v364 = fsub <8 x float> %v361, %v363
  %v365 = insertelement <8 x float> poison, float %v271, i64 0
  %v366 = shufflevector <8 x float> %v365, <8 x float> poison, <8 x i32> zeroinitializer
  %v367 = fmul <8 x float> %v364, %v366
  %v368 = add i64 16, 0
  %v369 = getelementptr inbounds float, ptr %v14, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = fmul <8 x float> %v367, %v370
  %v372 = add i64 16, 0
  %v373 = getelementptr inbounds float, ptr %v16, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fadd <8 x float> %v371, %v374
  %v376 = add i64 16, 0
  %v377 = getelementptr inbounds float, ptr %v277, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = insertelement <8 x float> poison, float %v286, i64 0
  %v380 = shufflevector <8 x float> %v379, <8 x float> poison, <8 x i32> zeroinitializer
  %v381 = fsub <8 x float> %v378, %v380
  %v382 = insertelement <8 x float> poison, float %v298, i64 0
  %v383 = shufflevector <8 x float> %v382, <8 x float> poison, <8 x i32> zeroinitializer
  %v384 = fmul <8 x float> %v381, %v383
  %v385 = add i64 16, 0
  %v386 = getelementptr inbounds float, ptr %v20, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = fmul <8 x float> %v384, %v387
  %v389 = add i64 16, 0
  %v390 = getelementptr inbounds float, ptr %v22, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fadd <8 x float> %v388, %v391
  %v393 = fadd <8 x float> %v375, %v392
  %v394 = add i64 16, 0
  %v395 = getelementptr inbounds float, ptr %v24, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = fadd <8 x float> %v393, %v396
  %v398 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v397)
  %v399 = fneg <8 x float> %v398
  %v400 = fcmp olt <8 x float> %v399, splat (float 0xC05A400000000000)
  %v401 = select <8 x i1> %v400, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v399
  %v402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v403 = fsub <8 x float> %v402, splat (float 0x4168000000000000)
  %v404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v403, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v401)
  %v405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v403, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v404)
  %v406 = bitcast <8 x float> %v402 to <8 x i32>
  %v407 = fmul <8 x float> %v405, %v405
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v405, <8 x float> splat (float 0x3F81227F40000000))
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> %v405, <8 x float> splat (float 0x3FA5556740000000))
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v409, <8 x float> %v405, <8 x float> splat (float 0x3FC5554B00000000))
  %v411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v410, <8 x float> %v405, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v407, <8 x float> %v411, <8 x float> %v405)
  %v413 = sub <8 x i32> %v406, splat (i32 1262485250)
  %v414 = lshr <8 x i32> %v413, splat (i32 1)
  %v415 = sub <8 x i32> %v413, %v414
  %v416 = shl <8 x i32> %v414, splat (i32 23)
  %v417 = bitcast <8 x i32> %v416 to <8 x float>
  %v418 = shl <8 x i32> %v415, splat (i32 23)
  %v419 = bitcast <8 x i32> %v418 to <8 x float>
  %v420 = fadd <8 x float> %v412, splat (float 0x3FF0000000000000)
  %v421 = fmul <8 x float> %v420, %v417
  %v422 = fmul <8 x float> %v421, %v419
  %v423 = fcmp olt <8 x float> %v397, splat (float 0x0000000000000000)
  %v424 = select <8 x i1> %v423, <8 x float> %v422, <8 x float> splat (float 0x3FF0000000000000)
  %v425 = fadd <8 x float> %v422, splat (float 0x3FF0000000000000)
  %v426 = fdiv <8 x float> %v424, %v425
  %v427 = fmul <8 x float> %v358, %v426
  %v428 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  %v430 = fsub <8 x float> %v429, %v426
  %v431 = fmul <8 x float> %v427, %v430
  %v432 = add i64 0, 0
  %v433 = getelementptr inbounds float, ptr %v304, i64 %v432
  store <8 x float> %v317, ptr %v433, align 4
  %v434 = add i64 16, 0
  %v435 = getelementptr inbounds float, ptr %v310, i64 %v434
  store <8 x float> %v431, ptr %v435, align 4
  %v436 = add nsw i64 %v212, 1
  br label %b16
b18:
  %v437 = add i64 %v7, 0
  %v438 = sdiv i64 %v437, 1
  %v439 = add i64 %v2, 1
  %v440 = mul i64 %v438, %v2
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  %v445 = mul i64 %v438, %v439
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v7
  %v449 = select i1 %v448, i64 %v447, i64 %v7
  br label %b19
b19:
  %v450 = phi i64 [ %v444, %b18 ], [ %v668, %b24 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b20, label %b21
b20:
  br label %b22
b22:
  %v452 = phi i64 [ 0, %b20 ], [ %v654, %b23 ]
  %v453 = phi <8 x float> [ splat (float 0x0000000000000000), %b20 ], [ %v653, %b23 ]
  %v454 = icmp slt i64 %v452, 8
  br i1 %v454, label %b23, label %b24
b23:
  %v455 = add i64 %v198, 0
  %v456 = and i64 %v455, %v126
  %v457 = mul i64 %v456, %v7
  %v458 = add i64 %v457, %v450
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v82, i64 %v459
  %v461 = add i64 %v198, 0
  %v462 = and i64 %v461, %v114
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v450
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v70, i64 %v465
  %v467 = add i64 %v198, 0
  %v468 = and i64 %v467, %v118
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v450
  %v471 = mul i64 %v470, 1
  %v472 = getelementptr inbounds float, ptr %v74, i64 %v471
  %v473 = getelementptr inbounds float, ptr %v472, i64 0
  %v474 = load float, ptr %v473, align 4
  %v475 = add i64 %v198, 0
  %v476 = and i64 %v475, %v120
  %v477 = mul i64 %v476, %v7
  %v478 = add i64 %v477, %v450
  %v479 = mul i64 %v478, 1
  %v480 = getelementptr inbounds float, ptr %v76, i64 %v479
  %v481 = getelementptr inbounds float, ptr %v480, i64 0
  %v482 = load float, ptr %v481, align 4
  %v483 = fdiv float 0x3FF0000000000000, %v482
  %v484 = add i64 %v198, 0
  %v485 = and i64 %v484, %v108
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v450
  %v488 = mul i64 %v487, 32
  %v489 = getelementptr inbounds float, ptr %v64, i64 %v488
  %v490 = add i64 %v198, 0
  %v491 = and i64 %v490, %v110
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v450
  %v494 = mul i64 %v493, 1
  %v495 = getelementptr inbounds float, ptr %v66, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v495, i64 0
  %v497 = load float, ptr %v496, align 4
  %v498 = fdiv float %v497, 0x4040000000000000
  %v499 = add i64 %v198, 0
  %v500 = and i64 %v499, %v112
  %v501 = mul i64 %v500, %v7
  %v502 = add i64 %v501, %v450
  %v503 = mul i64 %v502, 1
  %v504 = getelementptr inbounds float, ptr %v68, i64 %v503
  %v505 = getelementptr inbounds float, ptr %v504, i64 0
  %v506 = load float, ptr %v505, align 4
  %v507 = fdiv float %v506, 0x4040000000000000
  %v508 = fadd float %v507, 0x3EE4F8B580000000
  %v509 = call float @llvm.sqrt.f32(float %v508)
  %v510 = fdiv float 0x3FF0000000000000, %v509
  %v511 = add i64 %v198, 1
  %v512 = and i64 %v511, %v102
  %v513 = mul i64 %v512, %v7
  %v514 = add i64 %v513, %v450
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v34, i64 %v515
  %v517 = add i64 %v198, 0
  %v518 = and i64 %v517, %v122
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v450
  %v521 = mul i64 %v520, 1
  %v522 = getelementptr inbounds float, ptr %v78, i64 %v521
  %v523 = getelementptr inbounds float, ptr %v522, i64 0
  %v524 = load float, ptr %v523, align 4
  %v525 = add i64 %v198, 0
  %v526 = and i64 %v525, %v124
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v450
  %v529 = mul i64 %v528, 1
  %v530 = getelementptr inbounds float, ptr %v80, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 0
  %v532 = load float, ptr %v531, align 4
  %v533 = fdiv float 0x3FF0000000000000, %v532
  %v534 = add i64 0, %v452
  %v535 = getelementptr inbounds float, ptr %v460, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 16, %v452
  %v538 = getelementptr inbounds float, ptr %v466, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = insertelement <8 x float> poison, float %v474, i64 0
  %v541 = shufflevector <8 x float> %v540, <8 x float> poison, <8 x i32> zeroinitializer
  %v542 = fsub <8 x float> %v539, %v541
  %v543 = insertelement <8 x float> poison, float %v483, i64 0
  %v544 = shufflevector <8 x float> %v543, <8 x float> poison, <8 x i32> zeroinitializer
  %v545 = fmul <8 x float> %v542, %v544
  %v546 = add i64 16, %v452
  %v547 = getelementptr inbounds float, ptr %v14, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fmul <8 x float> %v545, %v548
  %v550 = add i64 16, %v452
  %v551 = getelementptr inbounds float, ptr %v16, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = fadd <8 x float> %v549, %v552
  %v554 = add i64 16, %v452
  %v555 = getelementptr inbounds float, ptr %v489, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = insertelement <8 x float> poison, float %v498, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  %v559 = fsub <8 x float> %v556, %v558
  %v560 = insertelement <8 x float> poison, float %v510, i64 0
  %v561 = shufflevector <8 x float> %v560, <8 x float> poison, <8 x i32> zeroinitializer
  %v562 = fmul <8 x float> %v559, %v561
  %v563 = add i64 16, %v452
  %v564 = getelementptr inbounds float, ptr %v20, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = fmul <8 x float> %v562, %v565
  %v567 = add i64 16, %v452
  %v568 = getelementptr inbounds float, ptr %v22, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = fadd <8 x float> %v566, %v569
  %v571 = fadd <8 x float> %v553, %v570
  %v572 = add i64 16, %v452
  %v573 = getelementptr inbounds float, ptr %v24, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = fadd <8 x float> %v571, %v574
  %v576 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v575)
  %v577 = fneg <8 x float> %v576
  %v578 = fcmp olt <8 x float> %v577, splat (float 0xC05A400000000000)
  %v579 = select <8 x i1> %v578, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v577
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v581 = fsub <8 x float> %v580, splat (float 0x4168000000000000)
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v579)
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v582)
  %v584 = bitcast <8 x float> %v580 to <8 x i32>
  %v585 = fmul <8 x float> %v583, %v583
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v583, <8 x float> splat (float 0x3F81227F40000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v583, <8 x float> splat (float 0x3FA5556740000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v583, <8 x float> splat (float 0x3FC5554B00000000))
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v583, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> %v589, <8 x float> %v583)
  %v591 = sub <8 x i32> %v584, splat (i32 1262485250)
  %v592 = lshr <8 x i32> %v591, splat (i32 1)
  %v593 = sub <8 x i32> %v591, %v592
  %v594 = shl <8 x i32> %v592, splat (i32 23)
  %v595 = bitcast <8 x i32> %v594 to <8 x float>
  %v596 = shl <8 x i32> %v593, splat (i32 23)
  %v597 = bitcast <8 x i32> %v596 to <8 x float>
  %v598 = fadd <8 x float> %v590, splat (float 0x3FF0000000000000)
  %v599 = fmul <8 x float> %v598, %v595
  %v600 = fmul <8 x float> %v599, %v597
  %v601 = fcmp olt <8 x float> %v575, splat (float 0x0000000000000000)
  %v602 = select <8 x i1> %v601, <8 x float> %v600, <8 x float> splat (float 0x3FF0000000000000)
  %v603 = fadd <8 x float> %v600, splat (float 0x3FF0000000000000)
  %v604 = fdiv <8 x float> %v602, %v603
  %v605 = fmul <8 x float> %v536, %v604
  %v606 = add i64 0, %v452
  %v607 = getelementptr inbounds float, ptr %v516, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = insertelement <8 x float> poison, float %v524, i64 0
  %v610 = shufflevector <8 x float> %v609, <8 x float> poison, <8 x i32> zeroinitializer
  %v611 = fsub <8 x float> %v608, %v610
  %v612 = insertelement <8 x float> poison, float %v533, i64 0
  %v613 = shufflevector <8 x float> %v612, <8 x float> poison, <8 x i32> zeroinitializer
  %v614 = fmul <8 x float> %v611, %v613
  %v615 = add i64 0, %v452
  %v616 = getelementptr inbounds float, ptr %v26, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = fmul <8 x float> %v614, %v617
  %v619 = add i64 0, %v452
  %v620 = getelementptr inbounds float, ptr %v28, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = fadd <8 x float> %v618, %v621
  %v623 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v622)
  %v624 = fcmp ogt <8 x float> %v623, splat (float 0x4023000000000000)
  %v625 = select <8 x i1> %v624, <8 x float> splat (float 0x4023000000000000), <8 x float> %v623
  %v626 = fadd <8 x float> %v625, %v625
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v628 = fsub <8 x float> %v627, splat (float 0x4168000000000000)
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v626)
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v629)
  %v631 = bitcast <8 x float> %v627 to <8 x i32>
  %v632 = fmul <8 x float> %v630, %v630
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v630, <8 x float> splat (float 0x3F81227F40000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v630, <8 x float> splat (float 0x3FA5556740000000))
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> %v630, <8 x float> splat (float 0x3FC5554B00000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v630, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v636, <8 x float> %v630)
  %v638 = shl <8 x i32> %v631, splat (i32 23)
  %v639 = add <8 x i32> %v638, splat (i32 1065353216)
  %v640 = bitcast <8 x i32> %v639 to <8 x float>
  %v641 = fsub <8 x float> %v640, splat (float 0x3FF0000000000000)
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> %v637, <8 x float> %v641)
  %v643 = fadd <8 x float> %v642, splat (float 0x4000000000000000)
  %v644 = fdiv <8 x float> %v642, %v643
  %v645 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v644, <8 x float> %v622)
  %v646 = fmul <8 x float> %v645, %v645
  %v647 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v648 = shufflevector <8 x float> %v647, <8 x float> poison, <8 x i32> zeroinitializer
  %v649 = fsub <8 x float> %v648, %v646
  %v650 = fmul <8 x float> %v605, %v649
  %v651 = fmul <8 x float> %v650, %v617
  %v652 = fmul <8 x float> %v651, %v611
  %v653 = fadd <8 x float> %v453, %v652
  %v654 = add nsw i64 %v452, 8
  br label %b22
b24:
  %v655 = shufflevector <8 x float> %v453, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v656 = shufflevector <8 x float> %v453, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v657 = fadd <4 x float> %v655, %v656
  %v658 = shufflevector <4 x float> %v657, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v659 = shufflevector <4 x float> %v657, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v660 = fadd <2 x float> %v658, %v659
  %v661 = extractelement <2 x float> %v660, i64 0
  %v662 = extractelement <2 x float> %v660, i64 1
  %v663 = fadd float %v661, %v662
  %v664 = fadd float %v663, 0x0000000000000000
  %v665 = mul i64 %v450, 1
  %v666 = getelementptr inbounds float, ptr %v84, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v666, i64 0
  store float %v664, ptr %v667, align 4
  %v668 = add nsw i64 %v450, 1
  br label %b19
b21:
  %v669 = add i64 %v7, 0
  %v670 = sdiv i64 %v669, 1
  %v671 = add i64 %v2, 1
  %v672 = mul i64 %v670, %v2
  %v673 = sdiv i64 %v672, %v3
  %v674 = mul i64 %v673, 1
  %v675 = icmp slt i64 %v674, %v7
  %v676 = select i1 %v675, i64 %v674, i64 %v7
  %v677 = mul i64 %v670, %v671
  %v678 = sdiv i64 %v677, %v3
  %v679 = mul i64 %v678, 1
  %v680 = icmp slt i64 %v679, %v7
  %v681 = select i1 %v680, i64 %v679, i64 %v7
  br label %b25
b25:
  %v682 = phi i64 [ %v676, %b21 ], [ %v916, %b30 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b26, label %b27
b26:
  br label %b28
b28:
  %v684 = phi i64 [ 0, %b26 ], [ %v902, %b29 ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v901, %b29 ]
  %v686 = icmp slt i64 %v684, 8
  br i1 %v686, label %b29, label %b30
b29:
  %v687 = add i64 %v198, 0
  %v688 = and i64 %v687, %v126
  %v689 = mul i64 %v688, %v7
  %v690 = add i64 %v689, %v682
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v82, i64 %v691
  %v693 = add i64 %v198, 0
  %v694 = and i64 %v693, %v114
  %v695 = mul i64 %v694, %v7
  %v696 = add i64 %v695, %v682
  %v697 = mul i64 %v696, 32
  %v698 = getelementptr inbounds float, ptr %v70, i64 %v697
  %v699 = add i64 %v198, 0
  %v700 = and i64 %v699, %v118
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v682
  %v703 = mul i64 %v702, 1
  %v704 = getelementptr inbounds float, ptr %v74, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = load float, ptr %v705, align 4
  %v707 = add i64 %v198, 0
  %v708 = and i64 %v707, %v120
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v682
  %v711 = mul i64 %v710, 1
  %v712 = getelementptr inbounds float, ptr %v76, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v712, i64 0
  %v714 = load float, ptr %v713, align 4
  %v715 = fdiv float 0x3FF0000000000000, %v714
  %v716 = add i64 %v198, 0
  %v717 = and i64 %v716, %v108
  %v718 = mul i64 %v717, %v7
  %v719 = add i64 %v718, %v682
  %v720 = mul i64 %v719, 32
  %v721 = getelementptr inbounds float, ptr %v64, i64 %v720
  %v722 = add i64 %v198, 0
  %v723 = and i64 %v722, %v110
  %v724 = mul i64 %v723, %v7
  %v725 = add i64 %v724, %v682
  %v726 = mul i64 %v725, 1
  %v727 = getelementptr inbounds float, ptr %v66, i64 %v726
  %v728 = getelementptr inbounds float, ptr %v727, i64 0
  %v729 = load float, ptr %v728, align 4
  %v730 = fdiv float %v729, 0x4040000000000000
  %v731 = add i64 %v198, 0
  %v732 = and i64 %v731, %v112
  %v733 = mul i64 %v732, %v7
  %v734 = add i64 %v733, %v682
  %v735 = mul i64 %v734, 1
  %v736 = getelementptr inbounds float, ptr %v68, i64 %v735
  %v737 = getelementptr inbounds float, ptr %v736, i64 0
  %v738 = load float, ptr %v737, align 4
  %v739 = fdiv float %v738, 0x4040000000000000
  %v740 = fadd float %v739, 0x3EE4F8B580000000
  %v741 = call float @llvm.sqrt.f32(float %v740)
  %v742 = fdiv float 0x3FF0000000000000, %v741
  %v743 = add i64 %v198, 1
  %v744 = and i64 %v743, %v102
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v682
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v34, i64 %v747
  %v749 = add i64 %v198, 0
  %v750 = and i64 %v749, %v122
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v682
  %v753 = mul i64 %v752, 1
  %v754 = getelementptr inbounds float, ptr %v78, i64 %v753
  %v755 = getelementptr inbounds float, ptr %v754, i64 0
  %v756 = load float, ptr %v755, align 4
  %v757 = add i64 %v198, 0
  %v758 = and i64 %v757, %v124
  %v759 = mul i64 %v758, %v7
  %v760 = add i64 %v759, %v682
  %v761 = mul i64 %v760, 1
  %v762 = getelementptr inbounds float, ptr %v80, i64 %v761
  %v763 = getelementptr inbounds float, ptr %v762, i64 0
  %v764 = load float, ptr %v763, align 4
  %v765 = fdiv float 0x3FF0000000000000, %v764
  %v766 = mul i64 %v682, 1
  %v767 = getelementptr inbounds float, ptr %v84, i64 %v766
  %v768 = getelementptr inbounds float, ptr %v767, i64 0
  %v769 = load float, ptr %v768, align 4
  %v770 = fmul float %v769, %v765
  %v771 = fdiv float %v770, %v764
  %v772 = fmul float %v771, 0x3FE0000000000000
  %v773 = fdiv float %v772, %v764
  %v774 = fdiv float %v773, 0x4020000000000000
  %v775 = fneg float %v774
  %v776 = add i64 0, %v684
  %v777 = getelementptr inbounds float, ptr %v692, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 16, %v684
  %v780 = getelementptr inbounds float, ptr %v698, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = insertelement <8 x float> poison, float %v706, i64 0
  %v783 = shufflevector <8 x float> %v782, <8 x float> poison, <8 x i32> zeroinitializer
  %v784 = fsub <8 x float> %v781, %v783
  %v785 = insertelement <8 x float> poison, float %v715, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fmul <8 x float> %v784, %v786
  %v788 = add i64 16, %v684
  %v789 = getelementptr inbounds float, ptr %v14, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fmul <8 x float> %v787, %v790
  %v792 = add i64 16, %v684
  %v793 = getelementptr inbounds float, ptr %v16, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = fadd <8 x float> %v791, %v794
  %v796 = add i64 16, %v684
  %v797 = getelementptr inbounds float, ptr %v721, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = insertelement <8 x float> poison, float %v730, i64 0
  %v800 = shufflevector <8 x float> %v799, <8 x float> poison, <8 x i32> zeroinitializer
  %v801 = fsub <8 x float> %v798, %v800
  %v802 = insertelement <8 x float> poison, float %v742, i64 0
  %v803 = shufflevector <8 x float> %v802, <8 x float> poison, <8 x i32> zeroinitializer
  %v804 = fmul <8 x float> %v801, %v803
  %v805 = add i64 16, %v684
  %v806 = getelementptr inbounds float, ptr %v20, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = fmul <8 x float> %v804, %v807
  %v809 = add i64 16, %v684
  %v810 = getelementptr inbounds float, ptr %v22, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = fadd <8 x float> %v808, %v811
  %v813 = fadd <8 x float> %v795, %v812
  %v814 = add i64 16, %v684
  %v815 = getelementptr inbounds float, ptr %v24, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = fadd <8 x float> %v813, %v816
  %v818 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v817)
  %v819 = fneg <8 x float> %v818
  %v820 = fcmp olt <8 x float> %v819, splat (float 0xC05A400000000000)
  %v821 = select <8 x i1> %v820, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v819
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v823 = fsub <8 x float> %v822, splat (float 0x4168000000000000)
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v821)
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v824)
  %v826 = bitcast <8 x float> %v822 to <8 x i32>
  %v827 = fmul <8 x float> %v825, %v825
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v825, <8 x float> splat (float 0x3F81227F40000000))
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v825, <8 x float> splat (float 0x3FA5556740000000))
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v825, <8 x float> splat (float 0x3FC5554B00000000))
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v825, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v827, <8 x float> %v831, <8 x float> %v825)
  %v833 = sub <8 x i32> %v826, splat (i32 1262485250)
  %v834 = lshr <8 x i32> %v833, splat (i32 1)
  %v835 = sub <8 x i32> %v833, %v834
  %v836 = shl <8 x i32> %v834, splat (i32 23)
  %v837 = bitcast <8 x i32> %v836 to <8 x float>
  %v838 = shl <8 x i32> %v835, splat (i32 23)
  %v839 = bitcast <8 x i32> %v838 to <8 x float>
  %v840 = fadd <8 x float> %v832, splat (float 0x3FF0000000000000)
  %v841 = fmul <8 x float> %v840, %v837
  %v842 = fmul <8 x float> %v841, %v839
  %v843 = fcmp olt <8 x float> %v817, splat (float 0x0000000000000000)
  %v844 = select <8 x i1> %v843, <8 x float> %v842, <8 x float> splat (float 0x3FF0000000000000)
  %v845 = fadd <8 x float> %v842, splat (float 0x3FF0000000000000)
  %v846 = fdiv <8 x float> %v844, %v845
  %v847 = fmul <8 x float> %v778, %v846
  %v848 = add i64 0, %v684
  %v849 = getelementptr inbounds float, ptr %v748, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = insertelement <8 x float> poison, float %v756, i64 0
  %v852 = shufflevector <8 x float> %v851, <8 x float> poison, <8 x i32> zeroinitializer
  %v853 = fsub <8 x float> %v850, %v852
  %v854 = insertelement <8 x float> poison, float %v765, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fmul <8 x float> %v853, %v855
  %v857 = add i64 0, %v684
  %v858 = getelementptr inbounds float, ptr %v26, i64 %v857
  %v859 = load <8 x float>, ptr %v858, align 4
  %v860 = fmul <8 x float> %v856, %v859
  %v861 = add i64 0, %v684
  %v862 = getelementptr inbounds float, ptr %v28, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = fadd <8 x float> %v860, %v863
  %v865 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v864)
  %v866 = fcmp ogt <8 x float> %v865, splat (float 0x4023000000000000)
  %v867 = select <8 x i1> %v866, <8 x float> splat (float 0x4023000000000000), <8 x float> %v865
  %v868 = fadd <8 x float> %v867, %v867
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v870 = fsub <8 x float> %v869, splat (float 0x4168000000000000)
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v868)
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v871)
  %v873 = bitcast <8 x float> %v869 to <8 x i32>
  %v874 = fmul <8 x float> %v872, %v872
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v872, <8 x float> splat (float 0x3F81227F40000000))
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> %v872, <8 x float> splat (float 0x3FA5556740000000))
  %v877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v876, <8 x float> %v872, <8 x float> splat (float 0x3FC5554B00000000))
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v872, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v878, <8 x float> %v872)
  %v880 = shl <8 x i32> %v873, splat (i32 23)
  %v881 = add <8 x i32> %v880, splat (i32 1065353216)
  %v882 = bitcast <8 x i32> %v881 to <8 x float>
  %v883 = fsub <8 x float> %v882, splat (float 0x3FF0000000000000)
  %v884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v882, <8 x float> %v879, <8 x float> %v883)
  %v885 = fadd <8 x float> %v884, splat (float 0x4000000000000000)
  %v886 = fdiv <8 x float> %v884, %v885
  %v887 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v886, <8 x float> %v864)
  %v888 = fmul <8 x float> %v887, %v887
  %v889 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v890 = shufflevector <8 x float> %v889, <8 x float> poison, <8 x i32> zeroinitializer
  %v891 = fsub <8 x float> %v890, %v888
  %v892 = fmul <8 x float> %v847, %v891
  %v893 = fmul <8 x float> %v892, %v859
  %v894 = fmul <8 x float> %v893, %v855
  %v895 = insertelement <8 x float> poison, float %v775, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fmul <8 x float> %v896, %v853
  %v898 = fadd <8 x float> %v894, %v897
  %v899 = fadd <8 x float> %v898, %v897
  %v900 = fneg <8 x float> %v899
  %v901 = fadd <8 x float> %v685, %v900
  %v902 = add nsw i64 %v684, 8
  br label %b28
b30:
  %v903 = shufflevector <8 x float> %v685, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v904 = shufflevector <8 x float> %v685, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v905 = fadd <4 x float> %v903, %v904
  %v906 = shufflevector <4 x float> %v905, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v907 = shufflevector <4 x float> %v905, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v908 = fadd <2 x float> %v906, %v907
  %v909 = extractelement <2 x float> %v908, i64 0
  %v910 = extractelement <2 x float> %v908, i64 1
  %v911 = fadd float %v909, %v910
  %v912 = fadd float %v911, 0x0000000000000000
  %v913 = mul i64 %v682, 1
  %v914 = getelementptr inbounds float, ptr %v86, i64 %v913
  %v915 = getelementptr inbounds float, ptr %v914, i64 0
  store float %v912, ptr %v915, align 4
  %v916 = add nsw i64 %v682, 1
  br label %b25
b27:
  %v917 = add i64 %v7, 0
  %v918 = sdiv i64 %v917, 1
  %v919 = add i64 %v2, 1
  %v920 = mul i64 %v918, %v2
  %v921 = sdiv i64 %v920, %v3
  %v922 = mul i64 %v921, 1
  %v923 = icmp slt i64 %v922, %v7
  %v924 = select i1 %v923, i64 %v922, i64 %v7
  %v925 = mul i64 %v918, %v919
  %v926 = sdiv i64 %v925, %v3
  %v927 = mul i64 %v926, 1
  %v928 = icmp slt i64 %v927, %v7
  %v929 = select i1 %v928, i64 %v927, i64 %v7
  br label %b31
b31:
  %v930 = phi i64 [ %v924, %b27 ], [ %v1379, %b32 ]
  %v931 = icmp slt i64 %v930, %v929
  br i1 %v931, label %b32, label %b33
b32:
  %v932 = add i64 %v198, 1
  %v933 = and i64 %v932, 1
  %v934 = mul i64 %v933, %v7
  %v935 = add i64 %v934, %v930
  %v936 = mul i64 %v935, 8
  %v937 = getelementptr inbounds float, ptr %v38, i64 %v936
  %v938 = add i64 %v198, 0
  %v939 = and i64 %v938, %v126
  %v940 = mul i64 %v939, %v7
  %v941 = add i64 %v940, %v930
  %v942 = mul i64 %v941, 8
  %v943 = getelementptr inbounds float, ptr %v82, i64 %v942
  %v944 = add i64 %v198, 0
  %v945 = and i64 %v944, %v114
  %v946 = mul i64 %v945, %v7
  %v947 = add i64 %v946, %v930
  %v948 = mul i64 %v947, 32
  %v949 = getelementptr inbounds float, ptr %v70, i64 %v948
  %v950 = add i64 %v198, 0
  %v951 = and i64 %v950, %v118
  %v952 = mul i64 %v951, %v7
  %v953 = add i64 %v952, %v930
  %v954 = mul i64 %v953, 1
  %v955 = getelementptr inbounds float, ptr %v74, i64 %v954
  %v956 = getelementptr inbounds float, ptr %v955, i64 0
  %v957 = load float, ptr %v956, align 4
  %v958 = add i64 %v198, 0
  %v959 = and i64 %v958, %v120
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v930
  %v962 = mul i64 %v961, 1
  %v963 = getelementptr inbounds float, ptr %v76, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v963, i64 0
  %v965 = load float, ptr %v964, align 4
  %v966 = fdiv float 0x3FF0000000000000, %v965
  %v967 = add i64 %v198, 0
  %v968 = and i64 %v967, %v108
  %v969 = mul i64 %v968, %v7
  %v970 = add i64 %v969, %v930
  %v971 = mul i64 %v970, 32
  %v972 = getelementptr inbounds float, ptr %v64, i64 %v971
  %v973 = add i64 %v198, 0
  %v974 = and i64 %v973, %v110
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v930
  %v977 = mul i64 %v976, 1
  %v978 = getelementptr inbounds float, ptr %v66, i64 %v977
  %v979 = getelementptr inbounds float, ptr %v978, i64 0
  %v980 = load float, ptr %v979, align 4
  %v981 = fdiv float %v980, 0x4040000000000000
  %v982 = add i64 %v198, 0
  %v983 = and i64 %v982, %v112
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v930
  %v986 = mul i64 %v985, 1
  %v987 = getelementptr inbounds float, ptr %v68, i64 %v986
  %v988 = getelementptr inbounds float, ptr %v987, i64 0
  %v989 = load float, ptr %v988, align 4
  %v990 = fdiv float %v989, 0x4040000000000000
  %v991 = fadd float %v990, 0x3EE4F8B580000000
  %v992 = call float @llvm.sqrt.f32(float %v991)
  %v993 = fdiv float 0x3FF0000000000000, %v992
  %v994 = add i64 %v198, 1
  %v995 = and i64 %v994, %v102
  %v996 = mul i64 %v995, %v7
  %v997 = add i64 %v996, %v930
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v34, i64 %v998
  %v1000 = add i64 %v198, 0
  %v1001 = and i64 %v1000, %v122
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v930
  %v1004 = mul i64 %v1003, 1
  %v1005 = getelementptr inbounds float, ptr %v78, i64 %v1004
  %v1006 = getelementptr inbounds float, ptr %v1005, i64 0
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = add i64 %v198, 0
  %v1009 = and i64 %v1008, %v124
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v930
  %v1012 = mul i64 %v1011, 1
  %v1013 = getelementptr inbounds float, ptr %v80, i64 %v1012
  %v1014 = getelementptr inbounds float, ptr %v1013, i64 0
  %v1015 = load float, ptr %v1014, align 4
  %v1016 = fdiv float 0x3FF0000000000000, %v1015
  %v1017 = mul i64 %v930, 1
  %v1018 = getelementptr inbounds float, ptr %v84, i64 %v1017
  %v1019 = getelementptr inbounds float, ptr %v1018, i64 0
  %v1020 = load float, ptr %v1019, align 4
  %v1021 = fmul float %v1020, %v1016
  %v1022 = fdiv float %v1021, %v1015
  %v1023 = fmul float %v1022, 0x3FE0000000000000
  %v1024 = fdiv float %v1023, %v1015
  %v1025 = fdiv float %v1024, 0x4020000000000000
  %v1026 = fneg float %v1025
  %v1027 = mul i64 %v930, 1
  %v1028 = getelementptr inbounds float, ptr %v86, i64 %v1027
  %v1029 = getelementptr inbounds float, ptr %v1028, i64 0
  %v1030 = load float, ptr %v1029, align 4
  %v1031 = fdiv float %v1030, 0x4020000000000000
  %v1032 = add i64 %v198, 0
  %v1033 = and i64 %v1032, %v102
  %v1034 = mul i64 %v1033, %v7
  %v1035 = add i64 %v1034, %v930
  %v1036 = mul i64 %v1035, 8
  %v1037 = getelementptr inbounds float, ptr %v34, i64 %v1036
  %v1038 = add i64 %v198, 0
  %v1039 = and i64 %v1038, %v106
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v930
  %v1042 = mul i64 %v1041, 32
  %v1043 = getelementptr inbounds float, ptr %v60, i64 %v1042
  %v1044 = add i64 %v198, 0
  %v1045 = and i64 %v1044, 1
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v930
  %v1048 = mul i64 %v1047, 8
  %v1049 = getelementptr inbounds float, ptr %v38, i64 %v1048
  %v1050 = add i64 0, 0
  %v1051 = getelementptr inbounds float, ptr %v937, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v943, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = add i64 16, 0
  %v1057 = getelementptr inbounds float, ptr %v949, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = insertelement <8 x float> poison, float %v957, i64 0
  %v1060 = shufflevector <8 x float> %v1059, <8 x float> poison, <8 x i32> zeroinitializer
  %v1061 = fsub <8 x float> %v1058, %v1060
  %v1062 = insertelement <8 x float> poison, float %v966, i64 0
  %v1063 = shufflevector <8 x float> %v1062, <8 x float> poison, <8 x i32> zeroinitializer
  %v1064 = fmul <8 x float> %v1061, %v1063
  %v1065 = add i64 16, 0
  %v1066 = getelementptr inbounds float, ptr %v14, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fmul <8 x float> %v1064, %v1067
  %v1069 = add i64 16, 0
  %v1070 = getelementptr inbounds float, ptr %v16, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = fadd <8 x float> %v1068, %v1071
  %v1073 = add i64 16, 0
  %v1074 = getelementptr inbounds float, ptr %v972, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = insertelement <8 x float> poison, float %v981, i64 0
  %v1077 = shufflevector <8 x float> %v1076, <8 x float> poison, <8 x i32> zeroinitializer
  %v1078 = fsub <8 x float> %v1075, %v1077
  %v1079 = insertelement <8 x float> poison, float %v993, i64 0
  %v1080 = shufflevector <8 x float> %v1079, <8 x float> poison, <8 x i32> zeroinitializer
  %v1081 = fmul <8 x float> %v1078, %v1080
  %v1082 = add i64 16, 0
  %v1083 = getelementptr inbounds float, ptr %v20, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = fmul <8 x float> %v1081, %v1084
  %v1086 = add i64 16, 0
  %v1087 = getelementptr inbounds float, ptr %v22, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = fadd <8 x float> %v1085, %v1088
  %v1090 = fadd <8 x float> %v1072, %v1089
  %v1091 = add i64 16, 0
  %v1092 = getelementptr inbounds float, ptr %v24, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = fadd <8 x float> %v1090, %v1093
  %v1095 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1094)
  %v1096 = fneg <8 x float> %v1095
  %v1097 = fcmp olt <8 x float> %v1096, splat (float 0xC05A400000000000)
  %v1098 = select <8 x i1> %v1097, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1096
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1100 = fsub <8 x float> %v1099, splat (float 0x4168000000000000)
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1098)
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1101)
  %v1103 = bitcast <8 x float> %v1099 to <8 x i32>
  %v1104 = fmul <8 x float> %v1102, %v1102
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1102, <8 x float> splat (float 0x3F81227F40000000))
  %v1106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1105, <8 x float> %v1102, <8 x float> splat (float 0x3FA5556740000000))
  %v1107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1106, <8 x float> %v1102, <8 x float> splat (float 0x3FC5554B00000000))
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1107, <8 x float> %v1102, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1108, <8 x float> %v1102)
  %v1110 = sub <8 x i32> %v1103, splat (i32 1262485250)
  %v1111 = lshr <8 x i32> %v1110, splat (i32 1)
  %v1112 = sub <8 x i32> %v1110, %v1111
  %v1113 = shl <8 x i32> %v1111, splat (i32 23)
  %v1114 = bitcast <8 x i32> %v1113 to <8 x float>
  %v1115 = shl <8 x i32> %v1112, splat (i32 23)
  %v1116 = bitcast <8 x i32> %v1115 to <8 x float>
  %v1117 = fadd <8 x float> %v1109, splat (float 0x3FF0000000000000)
  %v1118 = fmul <8 x float> %v1117, %v1114
  %v1119 = fmul <8 x float> %v1118, %v1116
  %v1120 = fcmp olt <8 x float> %v1094, splat (float 0x0000000000000000)
  %v1121 = select <8 x i1> %v1120, <8 x float> %v1119, <8 x float> splat (float 0x3FF0000000000000)
  %v1122 = fadd <8 x float> %v1119, splat (float 0x3FF0000000000000)
  %v1123 = fdiv <8 x float> %v1121, %v1122
  %v1124 = fmul <8 x float> %v1055, %v1123
  %v1125 = add i64 0, 0
  %v1126 = getelementptr inbounds float, ptr %v999, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = insertelement <8 x float> poison, float %v1007, i64 0
  %v1129 = shufflevector <8 x float> %v1128, <8 x float> poison, <8 x i32> zeroinitializer
  %v1130 = fsub <8 x float> %v1127, %v1129
  %v1131 = insertelement <8 x float> poison, float %v1016, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = fmul <8 x float> %v1130, %v1132
  %v1134 = add i64 0, 0
  %v1135 = getelementptr inbounds float, ptr %v26, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fmul <8 x float> %v1133, %v1136
  %v1138 = add i64 0, 0
  %v1139 = getelementptr inbounds float, ptr %v28, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = fadd <8 x float> %v1137, %v1140
  %v1142 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1141)
  %v1143 = fcmp ogt <8 x float> %v1142, splat (float 0x4023000000000000)
  %v1144 = select <8 x i1> %v1143, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1142
  %v1145 = fadd <8 x float> %v1144, %v1144
  %v1146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1147 = fsub <8 x float> %v1146, splat (float 0x4168000000000000)
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1145)
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1148)
  %v1150 = bitcast <8 x float> %v1146 to <8 x i32>
  %v1151 = fmul <8 x float> %v1149, %v1149
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1149, <8 x float> splat (float 0x3F81227F40000000))
  %v1153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1152, <8 x float> %v1149, <8 x float> splat (float 0x3FA5556740000000))
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1149, <8 x float> splat (float 0x3FC5554B00000000))
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1149, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1151, <8 x float> %v1155, <8 x float> %v1149)
  %v1157 = shl <8 x i32> %v1150, splat (i32 23)
  %v1158 = add <8 x i32> %v1157, splat (i32 1065353216)
  %v1159 = bitcast <8 x i32> %v1158 to <8 x float>
  %v1160 = fsub <8 x float> %v1159, splat (float 0x3FF0000000000000)
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1159, <8 x float> %v1156, <8 x float> %v1160)
  %v1162 = fadd <8 x float> %v1161, splat (float 0x4000000000000000)
  %v1163 = fdiv <8 x float> %v1161, %v1162
  %v1164 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1163, <8 x float> %v1141)
  %v1165 = fmul <8 x float> %v1164, %v1164
  %v1166 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1167 = shufflevector <8 x float> %v1166, <8 x float> poison, <8 x i32> zeroinitializer
  %v1168 = fsub <8 x float> %v1167, %v1165
  %v1169 = fmul <8 x float> %v1124, %v1168
  %v1170 = fmul <8 x float> %v1169, %v1136
  %v1171 = fmul <8 x float> %v1170, %v1132
  %v1172 = insertelement <8 x float> poison, float %v1026, i64 0
  %v1173 = shufflevector <8 x float> %v1172, <8 x float> poison, <8 x i32> zeroinitializer
  %v1174 = fmul <8 x float> %v1173, %v1130
  %v1175 = fadd <8 x float> %v1171, %v1174
  %v1176 = fadd <8 x float> %v1175, %v1174
  %v1177 = fadd <8 x float> %v1052, %v1176
  %v1178 = insertelement <8 x float> poison, float %v1031, i64 0
  %v1179 = shufflevector <8 x float> %v1178, <8 x float> poison, <8 x i32> zeroinitializer
  %v1180 = fadd <8 x float> %v1177, %v1179
  %v1181 = add i64 8, 0
  %v1182 = getelementptr inbounds float, ptr %v949, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = fsub <8 x float> %v1183, %v1060
  %v1185 = fmul <8 x float> %v1184, %v1063
  %v1186 = add i64 8, 0
  %v1187 = getelementptr inbounds float, ptr %v14, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = fmul <8 x float> %v1185, %v1188
  %v1190 = add i64 8, 0
  %v1191 = getelementptr inbounds float, ptr %v16, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = fadd <8 x float> %v1189, %v1192
  %v1194 = add i64 8, 0
  %v1195 = getelementptr inbounds float, ptr %v972, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = fsub <8 x float> %v1196, %v1077
  %v1198 = fmul <8 x float> %v1197, %v1080
  %v1199 = add i64 8, 0
  %v1200 = getelementptr inbounds float, ptr %v20, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fmul <8 x float> %v1198, %v1201
  %v1203 = add i64 8, 0
  %v1204 = getelementptr inbounds float, ptr %v22, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = fadd <8 x float> %v1202, %v1205
  %v1207 = fadd <8 x float> %v1193, %v1206
  %v1208 = add i64 8, 0
  %v1209 = getelementptr inbounds float, ptr %v24, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = fadd <8 x float> %v1207, %v1210
  %v1212 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1211)
  %v1213 = fneg <8 x float> %v1212
  %v1214 = fcmp olt <8 x float> %v1213, splat (float 0xC05A400000000000)
  %v1215 = select <8 x i1> %v1214, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1213
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1217 = fsub <8 x float> %v1216, splat (float 0x4168000000000000)
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1215)
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1218)
  %v1220 = bitcast <8 x float> %v1216 to <8 x i32>
  %v1221 = fmul <8 x float> %v1219, %v1219
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1219, <8 x float> splat (float 0x3F81227F40000000))
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1219, <8 x float> splat (float 0x3FA5556740000000))
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1223, <8 x float> %v1219, <8 x float> splat (float 0x3FC5554B00000000))
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1219, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> %v1225, <8 x float> %v1219)
  %v1227 = sub <8 x i32> %v1220, splat (i32 1262485250)
  %v1228 = lshr <8 x i32> %v1227, splat (i32 1)
  %v1229 = sub <8 x i32> %v1227, %v1228
  %v1230 = shl <8 x i32> %v1228, splat (i32 23)
  %v1231 = bitcast <8 x i32> %v1230 to <8 x float>
  %v1232 = shl <8 x i32> %v1229, splat (i32 23)
  %v1233 = bitcast <8 x i32> %v1232 to <8 x float>
  %v1234 = fadd <8 x float> %v1226, splat (float 0x3FF0000000000000)
  %v1235 = fmul <8 x float> %v1234, %v1231
  %v1236 = fmul <8 x float> %v1235, %v1233
  %v1237 = fcmp olt <8 x float> %v1211, splat (float 0x0000000000000000)
  %v1238 = select <8 x i1> %v1237, <8 x float> %v1236, <8 x float> splat (float 0x3FF0000000000000)
  %v1239 = fadd <8 x float> %v1236, splat (float 0x3FF0000000000000)
  %v1240 = fdiv <8 x float> %v1238, %v1239
  %v1241 = fmul <8 x float> %v1180, %v1240
  %v1242 = add i64 24, 0
  %v1243 = getelementptr inbounds float, ptr %v949, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = fsub <8 x float> %v1244, %v1060
  %v1246 = fmul <8 x float> %v1245, %v1063
  %v1247 = add i64 24, 0
  %v1248 = getelementptr inbounds float, ptr %v14, i64 %v1247
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = fmul <8 x float> %v1246, %v1249
  %v1251 = add i64 24, 0
  %v1252 = getelementptr inbounds float, ptr %v16, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = fadd <8 x float> %v1250, %v1253
  %v1255 = add i64 24, 0
  %v1256 = getelementptr inbounds float, ptr %v972, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = fsub <8 x float> %v1257, %v1077
  %v1259 = fmul <8 x float> %v1258, %v1080
  %v1260 = add i64 24, 0
  %v1261 = getelementptr inbounds float, ptr %v20, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = fmul <8 x float> %v1259, %v1262
  %v1264 = add i64 24, 0
  %v1265 = getelementptr inbounds float, ptr %v22, i64 %v1264
  %v1266 = load <8 x float>, ptr %v1265, align 4
  %v1267 = fadd <8 x float> %v1263, %v1266
  %v1268 = fadd <8 x float> %v1254, %v1267
  %v1269 = add i64 24, 0
  %v1270 = getelementptr inbounds float, ptr %v24, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = fadd <8 x float> %v1268, %v1271
  %v1273 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1272)
  %v1274 = fcmp ogt <8 x float> %v1273, splat (float 0x4023000000000000)
  %v1275 = select <8 x i1> %v1274, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1273
  %v1276 = fadd <8 x float> %v1275, %v1275
  %v1277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1276, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1278 = fsub <8 x float> %v1277, splat (float 0x4168000000000000)
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1278, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1276)
  %v1280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1278, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1279)
  %v1281 = bitcast <8 x float> %v1277 to <8 x i32>
  %v1282 = fmul <8 x float> %v1280, %v1280
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1280, <8 x float> splat (float 0x3F81227F40000000))
  %v1284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1283, <8 x float> %v1280, <8 x float> splat (float 0x3FA5556740000000))
  %v1285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1284, <8 x float> %v1280, <8 x float> splat (float 0x3FC5554B00000000))
  %v1286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1285, <8 x float> %v1280, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1282, <8 x float> %v1286, <8 x float> %v1280)
  %v1288 = shl <8 x i32> %v1281, splat (i32 23)
  %v1289 = add <8 x i32> %v1288, splat (i32 1065353216)
  %v1290 = bitcast <8 x i32> %v1289 to <8 x float>
  %v1291 = fsub <8 x float> %v1290, splat (float 0x3FF0000000000000)
  %v1292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1290, <8 x float> %v1287, <8 x float> %v1291)
  %v1293 = fadd <8 x float> %v1292, splat (float 0x4000000000000000)
  %v1294 = fdiv <8 x float> %v1292, %v1293
  %v1295 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1294, <8 x float> %v1272)
  %v1296 = fmul <8 x float> %v1295, %v1295
  %v1297 = fsub <8 x float> %v1167, %v1296
  %v1298 = fmul <8 x float> %v1241, %v1297
  %v1299 = fmul <8 x float> %v1180, %v1295
  %v1300 = fmul <8 x float> %v1299, %v1240
  %v1301 = fsub <8 x float> %v1167, %v1240
  %v1302 = fmul <8 x float> %v1300, %v1301
  %v1303 = add i64 0, 0
  %v1304 = getelementptr inbounds float, ptr %v949, i64 %v1303
  %v1305 = load <8 x float>, ptr %v1304, align 4
  %v1306 = fsub <8 x float> %v1305, %v1060
  %v1307 = fmul <8 x float> %v1306, %v1063
  %v1308 = add i64 0, 0
  %v1309 = getelementptr inbounds float, ptr %v14, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = fmul <8 x float> %v1307, %v1310
  %v1312 = add i64 0, 0
  %v1313 = getelementptr inbounds float, ptr %v16, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = fadd <8 x float> %v1311, %v1314
  %v1316 = add i64 0, 0
  %v1317 = getelementptr inbounds float, ptr %v972, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = fsub <8 x float> %v1318, %v1077
  %v1320 = fmul <8 x float> %v1319, %v1080
  %v1321 = add i64 0, 0
  %v1322 = getelementptr inbounds float, ptr %v20, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = fmul <8 x float> %v1320, %v1323
  %v1325 = add i64 0, 0
  %v1326 = getelementptr inbounds float, ptr %v22, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = fadd <8 x float> %v1324, %v1327
  %v1329 = fadd <8 x float> %v1315, %v1328
  %v1330 = add i64 0, 0
  %v1331 = getelementptr inbounds float, ptr %v24, i64 %v1330
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = fadd <8 x float> %v1329, %v1332
  %v1334 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1333)
  %v1335 = fneg <8 x float> %v1334
  %v1336 = fcmp olt <8 x float> %v1335, splat (float 0xC05A400000000000)
  %v1337 = select <8 x i1> %v1336, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1335
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1339 = fsub <8 x float> %v1338, splat (float 0x4168000000000000)
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1337)
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1340)
  %v1342 = bitcast <8 x float> %v1338 to <8 x i32>
  %v1343 = fmul <8 x float> %v1341, %v1341
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1341, <8 x float> splat (float 0x3F81227F40000000))
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1341, <8 x float> splat (float 0x3FA5556740000000))
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1345, <8 x float> %v1341, <8 x float> splat (float 0x3FC5554B00000000))
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1341, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> %v1347, <8 x float> %v1341)
  %v1349 = sub <8 x i32> %v1342, splat (i32 1262485250)
  %v1350 = lshr <8 x i32> %v1349, splat (i32 1)
  %v1351 = sub <8 x i32> %v1349, %v1350
  %v1352 = shl <8 x i32> %v1350, splat (i32 23)
  %v1353 = bitcast <8 x i32> %v1352 to <8 x float>
  %v1354 = shl <8 x i32> %v1351, splat (i32 23)
  %v1355 = bitcast <8 x i32> %v1354 to <8 x float>
  %v1356 = fadd <8 x float> %v1348, splat (float 0x3FF0000000000000)
  %v1357 = fmul <8 x float> %v1356, %v1353
  %v1358 = fmul <8 x float> %v1357, %v1355
  %v1359 = fcmp olt <8 x float> %v1333, splat (float 0x0000000000000000)
  %v1360 = select <8 x i1> %v1359, <8 x float> %v1358, <8 x float> splat (float 0x3FF0000000000000)
  %v1361 = fadd <8 x float> %v1358, splat (float 0x3FF0000000000000)
  %v1362 = fdiv <8 x float> %v1360, %v1361
  %v1363 = fmul <8 x float> %v1180, %v1362
  %v1364 = add i64 0, 0
  %v1365 = getelementptr inbounds float, ptr %v1037, i64 %v1364
  %v1366 = load <8 x float>, ptr %v1365, align 4
  %v1367 = fmul <8 x float> %v1180, %v1366
  %v1368 = fmul <8 x float> %v1367, %v1362
  %v1369 = fsub <8 x float> %v1167, %v1362
  %v1370 = fmul <8 x float> %v1368, %v1369
  %v1371 = add i64 24, 0
  %v1372 = getelementptr inbounds float, ptr %v1043, i64 %v1371
  store <8 x float> %v1298, ptr %v1372, align 4
  %v1373 = add i64 8, 0
  %v1374 = getelementptr inbounds float, ptr %v1043, i64 %v1373
  store <8 x float> %v1302, ptr %v1374, align 4
  %v1375 = add i64 0, 0
  %v1376 = getelementptr inbounds float, ptr %v1049, i64 %v1375
  store <8 x float> %v1363, ptr %v1376, align 4
  %v1377 = add i64 0, 0
  %v1378 = getelementptr inbounds float, ptr %v1043, i64 %v1377
  store <8 x float> %v1370, ptr %v1378, align 4
  %v1379 = add nsw i64 %v930, 1
  br label %b31
b33:
  %v1380 = add i64 %v7, 0
  %v1381 = sdiv i64 %v1380, 1
  %v1382 = add i64 %v2, 1
  %v1383 = mul i64 %v1381, %v2
  %v1384 = sdiv i64 %v1383, %v3
  %v1385 = mul i64 %v1384, 1
  %v1386 = icmp slt i64 %v1385, %v7
  %v1387 = select i1 %v1386, i64 %v1385, i64 %v7
  %v1388 = mul i64 %v1381, %v1382
  %v1389 = sdiv i64 %v1388, %v3
  %v1390 = mul i64 %v1389, 1
  %v1391 = icmp slt i64 %v1390, %v7
  %v1392 = select i1 %v1391, i64 %v1390, i64 %v7
  br label %b34
b34:
  %v1393 = phi i64 [ %v1387, %b33 ], [ %v1447, %b39 ]
  %v1394 = icmp slt i64 %v1393, %v1392
  br i1 %v1394, label %b35, label %b36
b35:
  br label %b37
b37:
  %v1395 = phi i64 [ 0, %b35 ], [ %v1433, %b38 ]
  %v1396 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v1432, %b38 ]
  %v1397 = icmp slt i64 %v1395, 32
  br i1 %v1397, label %b38, label %b39
b38:
  %v1398 = add i64 %v198, 0
  %v1399 = and i64 %v1398, %v106
  %v1400 = mul i64 %v1399, %v7
  %v1401 = add i64 %v1400, %v1393
  %v1402 = mul i64 %v1401, 32
  %v1403 = getelementptr inbounds float, ptr %v60, i64 %v1402
  %v1404 = add i64 %v198, 0
  %v1405 = and i64 %v1404, %v114
  %v1406 = mul i64 %v1405, %v7
  %v1407 = add i64 %v1406, %v1393
  %v1408 = mul i64 %v1407, 32
  %v1409 = getelementptr inbounds float, ptr %v70, i64 %v1408
  %v1410 = add i64 %v198, 0
  %v1411 = and i64 %v1410, %v118
  %v1412 = mul i64 %v1411, %v7
  %v1413 = add i64 %v1412, %v1393
  %v1414 = mul i64 %v1413, 1
  %v1415 = getelementptr inbounds float, ptr %v74, i64 %v1414
  %v1416 = getelementptr inbounds float, ptr %v1415, i64 0
  %v1417 = load float, ptr %v1416, align 4
  %v1418 = add i64 0, %v1395
  %v1419 = getelementptr inbounds float, ptr %v1403, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = add i64 0, %v1395
  %v1422 = getelementptr inbounds float, ptr %v14, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = fmul <8 x float> %v1420, %v1423
  %v1425 = add i64 0, %v1395
  %v1426 = getelementptr inbounds float, ptr %v1409, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = insertelement <8 x float> poison, float %v1417, i64 0
  %v1429 = shufflevector <8 x float> %v1428, <8 x float> poison, <8 x i32> zeroinitializer
  %v1430 = fsub <8 x float> %v1427, %v1429
  %v1431 = fmul <8 x float> %v1424, %v1430
  %v1432 = fadd <8 x float> %v1396, %v1431
  %v1433 = add nsw i64 %v1395, 8
  br label %b37
b39:
  %v1434 = shufflevector <8 x float> %v1396, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1435 = shufflevector <8 x float> %v1396, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1436 = fadd <4 x float> %v1434, %v1435
  %v1437 = shufflevector <4 x float> %v1436, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1438 = shufflevector <4 x float> %v1436, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1439 = fadd <2 x float> %v1437, %v1438
  %v1440 = extractelement <2 x float> %v1439, i64 0
  %v1441 = extractelement <2 x float> %v1439, i64 1
  %v1442 = fadd float %v1440, %v1441
  %v1443 = fadd float %v1442, 0x0000000000000000
  %v1444 = mul i64 %v1393, 1
  %v1445 = getelementptr inbounds float, ptr %v84, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1445, i64 0
  store float %v1443, ptr %v1446, align 4
  %v1447 = add nsw i64 %v1393, 1
  br label %b34
b36:
  %v1448 = add i64 %v7, 0
  %v1449 = sdiv i64 %v1448, 1
  %v1450 = add i64 %v2, 1
  %v1451 = mul i64 %v1449, %v2
  %v1452 = sdiv i64 %v1451, %v3
  %v1453 = mul i64 %v1452, 1
  %v1454 = icmp slt i64 %v1453, %v7
  %v1455 = select i1 %v1454, i64 %v1453, i64 %v7
  %v1456 = mul i64 %v1449, %v1450
  %v1457 = sdiv i64 %v1456, %v3
  %v1458 = mul i64 %v1457, 1
  %v1459 = icmp slt i64 %v1458, %v7
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v7
  br label %b40
b40:
  %v1461 = phi i64 [ %v1455, %b36 ], [ %v1542, %b45 ]
  %v1462 = icmp slt i64 %v1461, %v1460
  br i1 %v1462, label %b41, label %b42
b41:
  br label %b43
b43:
  %v1463 = phi i64 [ 0, %b41 ], [ %v1528, %b44 ]
  %v1464 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v1527, %b44 ]
  %v1465 = icmp slt i64 %v1463, 32
  br i1 %v1465, label %b44, label %b45
b44:
  %v1466 = add i64 %v198, 0
  %v1467 = and i64 %v1466, %v106
  %v1468 = mul i64 %v1467, %v7
  %v1469 = add i64 %v1468, %v1461
  %v1470 = mul i64 %v1469, 32
  %v1471 = getelementptr inbounds float, ptr %v60, i64 %v1470
  %v1472 = add i64 %v198, 0
  %v1473 = and i64 %v1472, %v120
  %v1474 = mul i64 %v1473, %v7
  %v1475 = add i64 %v1474, %v1461
  %v1476 = mul i64 %v1475, 1
  %v1477 = getelementptr inbounds float, ptr %v76, i64 %v1476
  %v1478 = getelementptr inbounds float, ptr %v1477, i64 0
  %v1479 = load float, ptr %v1478, align 4
  %v1480 = fdiv float 0x3FF0000000000000, %v1479
  %v1481 = mul i64 %v1461, 1
  %v1482 = getelementptr inbounds float, ptr %v84, i64 %v1481
  %v1483 = getelementptr inbounds float, ptr %v1482, i64 0
  %v1484 = load float, ptr %v1483, align 4
  %v1485 = fmul float %v1484, %v1480
  %v1486 = fdiv float %v1485, %v1479
  %v1487 = fmul float %v1486, 0x3FE0000000000000
  %v1488 = fdiv float %v1487, %v1479
  %v1489 = fdiv float %v1488, 0x4040000000000000
  %v1490 = fneg float %v1489
  %v1491 = add i64 %v198, 0
  %v1492 = and i64 %v1491, %v114
  %v1493 = mul i64 %v1492, %v7
  %v1494 = add i64 %v1493, %v1461
  %v1495 = mul i64 %v1494, 32
  %v1496 = getelementptr inbounds float, ptr %v70, i64 %v1495
  %v1497 = add i64 %v198, 0
  %v1498 = and i64 %v1497, %v118
  %v1499 = mul i64 %v1498, %v7
  %v1500 = add i64 %v1499, %v1461
  %v1501 = mul i64 %v1500, 1
  %v1502 = getelementptr inbounds float, ptr %v74, i64 %v1501
  %v1503 = getelementptr inbounds float, ptr %v1502, i64 0
  %v1504 = load float, ptr %v1503, align 4
  %v1505 = add i64 0, %v1463
  %v1506 = getelementptr inbounds float, ptr %v1471, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = add i64 0, %v1463
  %v1509 = getelementptr inbounds float, ptr %v14, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = fmul <8 x float> %v1507, %v1510
  %v1512 = insertelement <8 x float> poison, float %v1480, i64 0
  %v1513 = shufflevector <8 x float> %v1512, <8 x float> poison, <8 x i32> zeroinitializer
  %v1514 = fmul <8 x float> %v1511, %v1513
  %v1515 = add i64 0, %v1463
  %v1516 = getelementptr inbounds float, ptr %v1496, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = insertelement <8 x float> poison, float %v1504, i64 0
  %v1519 = shufflevector <8 x float> %v1518, <8 x float> poison, <8 x i32> zeroinitializer
  %v1520 = fsub <8 x float> %v1517, %v1519
  %v1521 = insertelement <8 x float> poison, float %v1490, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fmul <8 x float> %v1522, %v1520
  %v1524 = fadd <8 x float> %v1514, %v1523
  %v1525 = fadd <8 x float> %v1524, %v1523
  %v1526 = fneg <8 x float> %v1525
  %v1527 = fadd <8 x float> %v1464, %v1526
  %v1528 = add nsw i64 %v1463, 8
  br label %b43
b45:
  %v1529 = shufflevector <8 x float> %v1464, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1530 = shufflevector <8 x float> %v1464, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1531 = fadd <4 x float> %v1529, %v1530
  %v1532 = shufflevector <4 x float> %v1531, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1533 = shufflevector <4 x float> %v1531, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1534 = fadd <2 x float> %v1532, %v1533
  %v1535 = extractelement <2 x float> %v1534, i64 0
  %v1536 = extractelement <2 x float> %v1534, i64 1
  %v1537 = fadd float %v1535, %v1536
  %v1538 = fadd float %v1537, 0x0000000000000000
  %v1539 = mul i64 %v1461, 1
  %v1540 = getelementptr inbounds float, ptr %v86, i64 %v1539
  %v1541 = getelementptr inbounds float, ptr %v1540, i64 0
  store float %v1538, ptr %v1541, align 4
  %v1542 = add nsw i64 %v1461, 1
  br label %b40
b42:
  %v1543 = add i64 %v7, 0
  %v1544 = sdiv i64 %v1543, 1
  %v1545 = add i64 %v2, 1
  %v1546 = mul i64 %v1544, %v2
  %v1547 = sdiv i64 %v1546, %v3
  %v1548 = mul i64 %v1547, 1
  %v1549 = icmp slt i64 %v1548, %v7
  %v1550 = select i1 %v1549, i64 %v1548, i64 %v7
  %v1551 = mul i64 %v1544, %v1545
  %v1552 = sdiv i64 %v1551, %v3
  %v1553 = mul i64 %v1552, 1
  %v1554 = icmp slt i64 %v1553, %v7
  %v1555 = select i1 %v1554, i64 %v1553, i64 %v7
  br label %b46
b46:
  %v1556 = phi i64 [ %v1550, %b42 ], [ %v1637, %b51 ]
  %v1557 = icmp slt i64 %v1556, %v1555
  br i1 %v1557, label %b47, label %b48
b47:
  %v1558 = add i64 %v198, 0
  %v1559 = and i64 %v1558, %v106
  %v1560 = mul i64 %v1559, %v7
  %v1561 = add i64 %v1560, %v1556
  %v1562 = mul i64 %v1561, 32
  %v1563 = getelementptr inbounds float, ptr %v60, i64 %v1562
  %v1564 = add i64 %v198, 0
  %v1565 = and i64 %v1564, %v120
  %v1566 = mul i64 %v1565, %v7
  %v1567 = add i64 %v1566, %v1556
  %v1568 = mul i64 %v1567, 1
  %v1569 = getelementptr inbounds float, ptr %v76, i64 %v1568
  %v1570 = getelementptr inbounds float, ptr %v1569, i64 0
  %v1571 = load float, ptr %v1570, align 4
  %v1572 = fdiv float 0x3FF0000000000000, %v1571
  %v1573 = mul i64 %v1556, 1
  %v1574 = getelementptr inbounds float, ptr %v84, i64 %v1573
  %v1575 = getelementptr inbounds float, ptr %v1574, i64 0
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = fmul float %v1576, %v1572
  %v1578 = fdiv float %v1577, %v1571
  %v1579 = fmul float %v1578, 0x3FE0000000000000
  %v1580 = fdiv float %v1579, %v1571
  %v1581 = fdiv float %v1580, 0x4040000000000000
  %v1582 = fneg float %v1581
  %v1583 = add i64 %v198, 0
  %v1584 = and i64 %v1583, %v114
  %v1585 = mul i64 %v1584, %v7
  %v1586 = add i64 %v1585, %v1556
  %v1587 = mul i64 %v1586, 32
  %v1588 = getelementptr inbounds float, ptr %v70, i64 %v1587
  %v1589 = add i64 %v198, 0
  %v1590 = and i64 %v1589, %v118
  %v1591 = mul i64 %v1590, %v7
  %v1592 = add i64 %v1591, %v1556
  %v1593 = mul i64 %v1592, 1
  %v1594 = getelementptr inbounds float, ptr %v74, i64 %v1593
  %v1595 = getelementptr inbounds float, ptr %v1594, i64 0
  %v1596 = load float, ptr %v1595, align 4
  %v1597 = mul i64 %v1556, 1
  %v1598 = getelementptr inbounds float, ptr %v86, i64 %v1597
  %v1599 = getelementptr inbounds float, ptr %v1598, i64 0
  %v1600 = load float, ptr %v1599, align 4
  %v1601 = fdiv float %v1600, 0x4040000000000000
  %v1602 = add i64 %v198, 0
  %v1603 = and i64 %v1602, %v128
  %v1604 = mul i64 %v1603, %v7
  %v1605 = add i64 %v1604, %v1556
  %v1606 = mul i64 %v1605, 32
  %v1607 = getelementptr inbounds float, ptr %v88, i64 %v1606
  br label %b49
b49:
  %v1608 = phi i64 [ 0, %b47 ], [ %v1636, %b50 ]
  %v1609 = icmp slt i64 %v1608, 32
  br i1 %v1609, label %b50, label %b51
b50:
  %v1610 = add i64 0, %v1608
  %v1611 = getelementptr inbounds float, ptr %v1563, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = add i64 0, %v1608
  %v1614 = getelementptr inbounds float, ptr %v14, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = fmul <8 x float> %v1612, %v1615
  %v1617 = insertelement <8 x float> poison, float %v1572, i64 0
  %v1618 = shufflevector <8 x float> %v1617, <8 x float> poison, <8 x i32> zeroinitializer
  %v1619 = fmul <8 x float> %v1616, %v1618
  %v1620 = add i64 0, %v1608
  %v1621 = getelementptr inbounds float, ptr %v1588, i64 %v1620
  %v1622 = load <8 x float>, ptr %v1621, align 4
  %v1623 = insertelement <8 x float> poison, float %v1596, i64 0
  %v1624 = shufflevector <8 x float> %v1623, <8 x float> poison, <8 x i32> zeroinitializer
  %v1625 = fsub <8 x float> %v1622, %v1624
  %v1626 = insertelement <8 x float> poison, float %v1582, i64 0
  %v1627 = shufflevector <8 x float> %v1626, <8 x float> poison, <8 x i32> zeroinitializer
  %v1628 = fmul <8 x float> %v1627, %v1625
  %v1629 = fadd <8 x float> %v1619, %v1628
  %v1630 = fadd <8 x float> %v1629, %v1628
  %v1631 = insertelement <8 x float> poison, float %v1601, i64 0
  %v1632 = shufflevector <8 x float> %v1631, <8 x float> poison, <8 x i32> zeroinitializer
  %v1633 = fadd <8 x float> %v1630, %v1632
  %v1634 = add i64 0, %v1608
  %v1635 = getelementptr inbounds float, ptr %v1607, i64 %v1634
  store <8 x float> %v1633, ptr %v1635, align 4
  %v1636 = add nsw i64 %v1608, 8
  br label %b49
b51:
  %v1637 = add nsw i64 %v1556, 1
  br label %b46
b48:
  %v1639 = add i64 %v7, 0
  %v1640 = sdiv i64 %v1639, 1
  %v1641 = add i64 %v2, 1
  %v1642 = mul i64 %v1640, %v2
  %v1643 = sdiv i64 %v1642, %v3
  %v1644 = mul i64 %v1643, 1
  %v1645 = icmp slt i64 %v1644, %v7
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v7
  %v1647 = mul i64 %v1640, %v1641
  %v1648 = sdiv i64 %v1647, %v3
  %v1649 = mul i64 %v1648, 1
  %v1650 = icmp slt i64 %v1649, %v7
  %v1651 = select i1 %v1650, i64 %v1649, i64 %v7
  br label %b52
b52:
  %v1652 = phi i64 [ %v1646, %b48 ], [ %v1713, %b57 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b53, label %b54
b53:
  %v1654 = add i64 %v1652, 96
  %v1655 = icmp slt i64 %v1654, %v1651
  %v1656 = select i1 %v1655, i64 %v1654, i64 %v1651
  br label %b55
b55:
  %v1657 = phi i64 [ 0, %b53 ], [ %v1712, %b60 ]
  %v1658 = icmp slt i64 %v1657, 1
  br i1 %v1658, label %b56, label %b57
b56:
  %v1659 = sub i64 %v1656, %v1652
  %v1660 = sub i64 8, 1
  %v1661 = add i64 %v1659, %v1660
  %v1662 = sdiv i64 %v1661, 8
  br label %b58
b58:
  %v1663 = phi i64 [ 0, %b56 ], [ %v1711, %b65 ]
  %v1664 = icmp slt i64 %v1663, %v1662
  br i1 %v1664, label %b59, label %b60
b59:
  %v1665 = mul i64 %v1659, %v1663
  %v1666 = sdiv i64 %v1665, %v1662
  %v1667 = add i64 %v1652, %v1666
  %v1668 = add i64 %v1663, 1
  %v1669 = mul i64 %v1659, %v1668
  %v1670 = sdiv i64 %v1669, %v1662
  %v1671 = add i64 %v1652, %v1670
  %v1672 = mul i64 %v1657, 256
  %v1673 = getelementptr inbounds float, ptr %v140, i64 %v1672
  %v1674 = sub i64 %v1671, %v1667
  %v1675 = add i64 %v198, 0
  %v1676 = and i64 %v1675, %v128
  %v1677 = mul i64 %v1676, %v7
  %v1678 = add i64 %v1677, %v1667
  %v1679 = mul i64 %v1678, 32
  %v1680 = getelementptr inbounds float, ptr %v88, i64 %v1679
  %v1681 = getelementptr inbounds float, ptr %v1680, i64 0
  %v1682 = sub i64 %v1674, 1
  %v1683 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1682
  %v1684 = load ptr, ptr %v1683, align 4
  %v1685 = icmp sgt i64 %v1674, 0
  br i1 %v1685, label %b61, label %b62
b61:
  call void %v1684(ptr %v1681, i64 32, ptr %v1673, i64 32, ptr %v1638)
  br label %b62
b62:
  %v1686 = add i64 %v1672, 256
  br label %b63
b63:
  %v1687 = phi i64 [ %v1667, %b62 ], [ %v1710, %b68 ]
  %v1688 = icmp slt i64 %v1687, %v1671
  br i1 %v1688, label %b64, label %b65
b64:
  %v1689 = sub i64 %v1687, %v1667
  %v1690 = mul i64 %v1689, 8
  %v1691 = getelementptr inbounds float, ptr %v1638, i64 %v1690
  %v1692 = add i64 %v198, 0
  %v1693 = and i64 %v1692, 1
  %v1694 = mul i64 %v1693, %v7
  %v1695 = add i64 %v1694, %v1687
  %v1696 = mul i64 %v1695, 8
  %v1697 = getelementptr inbounds float, ptr %v36, i64 %v1696
  br label %b66
b66:
  %v1698 = phi i64 [ 0, %b64 ], [ %v1709, %b67 ]
  %v1699 = icmp slt i64 %v1698, 1
  br i1 %v1699, label %b67, label %b68
b67:
  %v1700 = mul i64 %v1657, 1
  %v1701 = add i64 %v1700, %v1698
  %v1702 = mul i64 %v1701, 8
  %v1703 = add i64 0, %v1698
  %v1704 = mul i64 %v1703, 8
  %v1705 = getelementptr inbounds float, ptr %v1691, i64 %v1704
  %v1706 = load <8 x float>, ptr %v1705, align 4
  %v1707 = add i64 0, %v1702
  %v1708 = getelementptr inbounds float, ptr %v1697, i64 %v1707
  store <8 x float> %v1706, ptr %v1708, align 4
  %v1709 = add nsw i64 %v1698, 1
  br label %b66
b68:
  %v1710 = add nsw i64 %v1687, 1
  br label %b63
b65:
  %v1711 = add nsw i64 %v1663, 1
  br label %b58
b60:
  %v1712 = add nsw i64 %v1657, 1
  br label %b55
b57:
  %v1713 = add nsw i64 %v1652, 96
  br label %b52
b54:
  %v1714 = add nsw i64 %v195, 1
  br label %b13
b15:
  %v1715 = icmp sgt i64 %v3, 1
  br i1 %v1715, label %b69, label %b70
b69:
  %v1716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1717 = atomicrmw add ptr %v1716, i64 1 acq_rel
  %v1718 = mul i64 %v3, 2
  br label %b71
b71:
  %v1719 = load atomic i64, ptr %v1716 acquire, align 8
  %v1720 = icmp slt i64 %v1719, %v1718
  br i1 %v1720, label %b72, label %b73
b72:
  %v1721 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  %v1722 = getelementptr inbounds float, ptr %v136, i64 256
  %v1723 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1724 = load i64, ptr %v1723, align 8
  %v1725 = icmp eq i64 %v1724, 0
  br i1 %v1725, label %b74, label %b75
b74:
  %v1726 = add i64 1, 0
  %v1727 = sdiv i64 %v1726, 1
  %v1728 = add i64 %v2, 1
  %v1729 = mul i64 %v1727, %v2
  %v1730 = sdiv i64 %v1729, %v3
  %v1731 = mul i64 %v1730, 1
  %v1732 = icmp slt i64 %v1731, 1
  %v1733 = select i1 %v1732, i64 %v1731, i64 1
  %v1734 = mul i64 %v1727, %v1728
  %v1735 = sdiv i64 %v1734, %v3
  %v1736 = mul i64 %v1735, 1
  %v1737 = icmp slt i64 %v1736, 1
  %v1738 = select i1 %v1737, i64 %v1736, i64 1
  %v1739 = icmp slt i64 %v1738, 1
  %v1740 = select i1 %v1739, i64 %v1738, i64 1
  br label %b76
b76:
  %v1741 = phi i64 [ %v1733, %b74 ], [ %v1769, %b81 ]
  %v1742 = icmp slt i64 %v1741, %v1740
  br i1 %v1742, label %b77, label %b78
b77:
  %v1743 = mul i64 %v1741, 256
  %v1744 = mul i64 %v1741, 8
  %v1745 = add i64 %v1743, 0
  %v1746 = add i64 %v1744, 0
  %v1747 = getelementptr inbounds float, ptr %v1722, i64 %v1745
  %v1748 = sub i64 8, %v1746
  %v1749 = icmp slt i64 %v1748, 0
  %v1750 = select i1 %v1749, i64 0, i64 %v1748
  %v1751 = icmp ult i64 %v1750, 8
  %v1752 = select i1 %v1751, i64 %v1750, i64 8
  %v1753 = trunc i64 %v1752 to i32
  %v1754 = insertelement <8 x i32> poison, i32 %v1753, i64 0
  %v1755 = shufflevector <8 x i32> %v1754, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1756 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1755
  %v1757 = mul i64 %v1746, 1
  %v1758 = add i64 0, %v1757
  %v1759 = getelementptr inbounds float, ptr %v18, i64 %v1758
  br label %b79
b79:
  %v1760 = phi i64 [ 0, %b77 ], [ %v1767, %b80 ]
  %v1761 = icmp slt i64 %v1760, 32
  br i1 %v1761, label %b80, label %b81
b80:
  %v1762 = mul i64 %v1760, 8
  %v1763 = getelementptr inbounds float, ptr %v1759, i64 %v1762
  %v1764 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1763, <8 x i1> %v1756, <8 x float> zeroinitializer)
  %v1765 = mul i64 %v1760, 8
  %v1766 = getelementptr inbounds float, ptr %v1747, i64 %v1765
  store <8 x float> %v1764, ptr %v1766, align 4
  %v1767 = add nsw i64 %v1760, 1
  br label %b79
b81:
  %v1768 = add i64 %v1743, 256
  %v1769 = add nsw i64 %v1741, 1
  br label %b76
b78:
  br label %b75
b75:
  %v1770 = icmp sgt i64 %v3, 1
  br i1 %v1770, label %b82, label %b83
b82:
  %v1771 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1772 = atomicrmw add ptr %v1771, i64 1 acq_rel
  %v1773 = mul i64 %v3, 3
  br label %b84
b84:
  %v1774 = load atomic i64, ptr %v1771 acquire, align 8
  %v1775 = icmp slt i64 %v1774, %v1773
  br i1 %v1775, label %b85, label %b86
b85:
  %v1776 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v1777 = add i64 %v8, 0
  %v1778 = sdiv i64 %v1777, 1
  %v1779 = add i64 %v2, 1
  %v1780 = mul i64 %v1778, %v2
  %v1781 = sdiv i64 %v1780, %v3
  %v1782 = mul i64 %v1781, 1
  %v1783 = icmp slt i64 %v1782, %v8
  %v1784 = select i1 %v1783, i64 %v1782, i64 %v8
  %v1785 = mul i64 %v1778, %v1779
  %v1786 = sdiv i64 %v1785, %v3
  %v1787 = mul i64 %v1786, 1
  %v1788 = icmp slt i64 %v1787, %v8
  %v1789 = select i1 %v1788, i64 %v1787, i64 %v8
  br label %b87
b87:
  %v1790 = phi i64 [ %v1784, %b83 ], [ %v1833, %b92 ]
  %v1791 = icmp slt i64 %v1790, %v1789
  br i1 %v1791, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1792 = phi i64 [ 0, %b88 ], [ %v1819, %b91 ]
  %v1793 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v1818, %b91 ]
  %v1794 = icmp slt i64 %v1792, 32
  br i1 %v1794, label %b91, label %b92
b91:
  %v1795 = mul i64 %v1790, 32
  %v1796 = getelementptr inbounds float, ptr %v60, i64 %v1795
  %v1797 = mul i64 %v1790, 32
  %v1798 = getelementptr inbounds float, ptr %v64, i64 %v1797
  %v1799 = mul i64 %v1790, 1
  %v1800 = getelementptr inbounds float, ptr %v66, i64 %v1799
  %v1801 = getelementptr inbounds float, ptr %v1800, i64 0
  %v1802 = load float, ptr %v1801, align 4
  %v1803 = fdiv float %v1802, 0x4040000000000000
  %v1804 = add i64 0, %v1792
  %v1805 = getelementptr inbounds float, ptr %v1796, i64 %v1804
  %v1806 = load <8 x float>, ptr %v1805, align 4
  %v1807 = add i64 0, %v1792
  %v1808 = getelementptr inbounds float, ptr %v20, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fmul <8 x float> %v1806, %v1809
  %v1811 = add i64 0, %v1792
  %v1812 = getelementptr inbounds float, ptr %v1798, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = insertelement <8 x float> poison, float %v1803, i64 0
  %v1815 = shufflevector <8 x float> %v1814, <8 x float> poison, <8 x i32> zeroinitializer
  %v1816 = fsub <8 x float> %v1813, %v1815
  %v1817 = fmul <8 x float> %v1810, %v1816
  %v1818 = fadd <8 x float> %v1793, %v1817
  %v1819 = add nsw i64 %v1792, 8
  br label %b90
b92:
  %v1820 = shufflevector <8 x float> %v1793, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1821 = shufflevector <8 x float> %v1793, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1822 = fadd <4 x float> %v1820, %v1821
  %v1823 = shufflevector <4 x float> %v1822, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1824 = shufflevector <4 x float> %v1822, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1825 = fadd <2 x float> %v1823, %v1824
  %v1826 = extractelement <2 x float> %v1825, i64 0
  %v1827 = extractelement <2 x float> %v1825, i64 1
  %v1828 = fadd float %v1826, %v1827
  %v1829 = fadd float %v1828, 0x0000000000000000
  %v1830 = mul i64 %v1790, 1
  %v1831 = getelementptr inbounds float, ptr %v90, i64 %v1830
  %v1832 = getelementptr inbounds float, ptr %v1831, i64 0
  store float %v1829, ptr %v1832, align 4
  %v1833 = add nsw i64 %v1790, 1
  br label %b87
b89:
  %v1834 = add i64 %v8, 0
  %v1835 = sdiv i64 %v1834, 1
  %v1836 = add i64 %v2, 1
  %v1837 = mul i64 %v1835, %v2
  %v1838 = sdiv i64 %v1837, %v3
  %v1839 = mul i64 %v1838, 1
  %v1840 = icmp slt i64 %v1839, %v8
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v8
  %v1842 = mul i64 %v1835, %v1836
  %v1843 = sdiv i64 %v1842, %v3
  %v1844 = mul i64 %v1843, 1
  %v1845 = icmp slt i64 %v1844, %v8
  %v1846 = select i1 %v1845, i64 %v1844, i64 %v8
  br label %b93
b93:
  %v1847 = phi i64 [ %v1841, %b89 ], [ %v1916, %b98 ]
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1849 = phi i64 [ 0, %b94 ], [ %v1902, %b97 ]
  %v1850 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1901, %b97 ]
  %v1851 = icmp slt i64 %v1849, 32
  br i1 %v1851, label %b97, label %b98
b97:
  %v1852 = mul i64 %v1847, 32
  %v1853 = getelementptr inbounds float, ptr %v60, i64 %v1852
  %v1854 = mul i64 %v1847, 1
  %v1855 = getelementptr inbounds float, ptr %v68, i64 %v1854
  %v1856 = getelementptr inbounds float, ptr %v1855, i64 0
  %v1857 = load float, ptr %v1856, align 4
  %v1858 = fdiv float %v1857, 0x4040000000000000
  %v1859 = fadd float %v1858, 0x3EE4F8B580000000
  %v1860 = call float @llvm.sqrt.f32(float %v1859)
  %v1861 = fdiv float 0x3FF0000000000000, %v1860
  %v1862 = mul i64 %v1847, 1
  %v1863 = getelementptr inbounds float, ptr %v90, i64 %v1862
  %v1864 = getelementptr inbounds float, ptr %v1863, i64 0
  %v1865 = load float, ptr %v1864, align 4
  %v1866 = fmul float %v1865, %v1861
  %v1867 = fdiv float %v1866, %v1860
  %v1868 = fmul float %v1867, 0x3FE0000000000000
  %v1869 = fdiv float %v1868, %v1860
  %v1870 = fdiv float %v1869, 0x4040000000000000
  %v1871 = fneg float %v1870
  %v1872 = mul i64 %v1847, 32
  %v1873 = getelementptr inbounds float, ptr %v64, i64 %v1872
  %v1874 = mul i64 %v1847, 1
  %v1875 = getelementptr inbounds float, ptr %v66, i64 %v1874
  %v1876 = getelementptr inbounds float, ptr %v1875, i64 0
  %v1877 = load float, ptr %v1876, align 4
  %v1878 = fdiv float %v1877, 0x4040000000000000
  %v1879 = add i64 0, %v1849
  %v1880 = getelementptr inbounds float, ptr %v1853, i64 %v1879
  %v1881 = load <8 x float>, ptr %v1880, align 4
  %v1882 = add i64 0, %v1849
  %v1883 = getelementptr inbounds float, ptr %v20, i64 %v1882
  %v1884 = load <8 x float>, ptr %v1883, align 4
  %v1885 = fmul <8 x float> %v1881, %v1884
  %v1886 = insertelement <8 x float> poison, float %v1861, i64 0
  %v1887 = shufflevector <8 x float> %v1886, <8 x float> poison, <8 x i32> zeroinitializer
  %v1888 = fmul <8 x float> %v1885, %v1887
  %v1889 = add i64 0, %v1849
  %v1890 = getelementptr inbounds float, ptr %v1873, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = insertelement <8 x float> poison, float %v1878, i64 0
  %v1893 = shufflevector <8 x float> %v1892, <8 x float> poison, <8 x i32> zeroinitializer
  %v1894 = fsub <8 x float> %v1891, %v1893
  %v1895 = insertelement <8 x float> poison, float %v1871, i64 0
  %v1896 = shufflevector <8 x float> %v1895, <8 x float> poison, <8 x i32> zeroinitializer
  %v1897 = fmul <8 x float> %v1896, %v1894
  %v1898 = fadd <8 x float> %v1888, %v1897
  %v1899 = fadd <8 x float> %v1898, %v1897
  %v1900 = fneg <8 x float> %v1899
  %v1901 = fadd <8 x float> %v1850, %v1900
  %v1902 = add nsw i64 %v1849, 8
  br label %b96
b98:
  %v1903 = shufflevector <8 x float> %v1850, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1904 = shufflevector <8 x float> %v1850, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1905 = fadd <4 x float> %v1903, %v1904
  %v1906 = shufflevector <4 x float> %v1905, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1907 = shufflevector <4 x float> %v1905, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1908 = fadd <2 x float> %v1906, %v1907
  %v1909 = extractelement <2 x float> %v1908, i64 0
  %v1910 = extractelement <2 x float> %v1908, i64 1
  %v1911 = fadd float %v1909, %v1910
  %v1912 = fadd float %v1911, 0x0000000000000000
  %v1913 = mul i64 %v1847, 1
  %v1914 = getelementptr inbounds float, ptr %v92, i64 %v1913
  %v1915 = getelementptr inbounds float, ptr %v1914, i64 0
  store float %v1912, ptr %v1915, align 4
  %v1916 = add nsw i64 %v1847, 1
  br label %b93
b95:
  %v1917 = add i64 %v8, 0
  %v1918 = sdiv i64 %v1917, 1
  %v1919 = add i64 %v2, 1
  %v1920 = mul i64 %v1918, %v2
  %v1921 = sdiv i64 %v1920, %v3
  %v1922 = mul i64 %v1921, 1
  %v1923 = icmp slt i64 %v1922, %v8
  %v1924 = select i1 %v1923, i64 %v1922, i64 %v8
  %v1925 = mul i64 %v1918, %v1919
  %v1926 = sdiv i64 %v1925, %v3
  %v1927 = mul i64 %v1926, 1
  %v1928 = icmp slt i64 %v1927, %v8
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v8
  br label %b99
b99:
  %v1930 = phi i64 [ %v1924, %b95 ], [ %v1995, %b104 ]
  %v1931 = icmp slt i64 %v1930, %v1929
  br i1 %v1931, label %b100, label %b101
b100:
  %v1932 = mul i64 %v1930, 32
  %v1933 = getelementptr inbounds float, ptr %v60, i64 %v1932
  %v1934 = mul i64 %v1930, 1
  %v1935 = getelementptr inbounds float, ptr %v68, i64 %v1934
  %v1936 = getelementptr inbounds float, ptr %v1935, i64 0
  %v1937 = load float, ptr %v1936, align 4
  %v1938 = fdiv float %v1937, 0x4040000000000000
  %v1939 = fadd float %v1938, 0x3EE4F8B580000000
  %v1940 = call float @llvm.sqrt.f32(float %v1939)
  %v1941 = fdiv float 0x3FF0000000000000, %v1940
  %v1942 = mul i64 %v1930, 1
  %v1943 = getelementptr inbounds float, ptr %v90, i64 %v1942
  %v1944 = getelementptr inbounds float, ptr %v1943, i64 0
  %v1945 = load float, ptr %v1944, align 4
  %v1946 = fmul float %v1945, %v1941
  %v1947 = fdiv float %v1946, %v1940
  %v1948 = fmul float %v1947, 0x3FE0000000000000
  %v1949 = fdiv float %v1948, %v1940
  %v1950 = fdiv float %v1949, 0x4040000000000000
  %v1951 = fneg float %v1950
  %v1952 = mul i64 %v1930, 32
  %v1953 = getelementptr inbounds float, ptr %v64, i64 %v1952
  %v1954 = mul i64 %v1930, 1
  %v1955 = getelementptr inbounds float, ptr %v66, i64 %v1954
  %v1956 = getelementptr inbounds float, ptr %v1955, i64 0
  %v1957 = load float, ptr %v1956, align 4
  %v1958 = fdiv float %v1957, 0x4040000000000000
  %v1959 = mul i64 %v1930, 1
  %v1960 = getelementptr inbounds float, ptr %v92, i64 %v1959
  %v1961 = getelementptr inbounds float, ptr %v1960, i64 0
  %v1962 = load float, ptr %v1961, align 4
  %v1963 = fdiv float %v1962, 0x4040000000000000
  %v1964 = mul i64 %v1930, 32
  %v1965 = getelementptr inbounds float, ptr %v94, i64 %v1964
  br label %b102
b102:
  %v1966 = phi i64 [ 0, %b100 ], [ %v1994, %b103 ]
  %v1967 = icmp slt i64 %v1966, 32
  br i1 %v1967, label %b103, label %b104
b103:
  %v1968 = add i64 0, %v1966
  %v1969 = getelementptr inbounds float, ptr %v1933, i64 %v1968
  %v1970 = load <8 x float>, ptr %v1969, align 4
  %v1971 = add i64 0, %v1966
  %v1972 = getelementptr inbounds float, ptr %v20, i64 %v1971
  %v1973 = load <8 x float>, ptr %v1972, align 4
  %v1974 = fmul <8 x float> %v1970, %v1973
  %v1975 = insertelement <8 x float> poison, float %v1941, i64 0
  %v1976 = shufflevector <8 x float> %v1975, <8 x float> poison, <8 x i32> zeroinitializer
  %v1977 = fmul <8 x float> %v1974, %v1976
  %v1978 = add i64 0, %v1966
  %v1979 = getelementptr inbounds float, ptr %v1953, i64 %v1978
  %v1980 = load <8 x float>, ptr %v1979, align 4
  %v1981 = insertelement <8 x float> poison, float %v1958, i64 0
  %v1982 = shufflevector <8 x float> %v1981, <8 x float> poison, <8 x i32> zeroinitializer
  %v1983 = fsub <8 x float> %v1980, %v1982
  %v1984 = insertelement <8 x float> poison, float %v1951, i64 0
  %v1985 = shufflevector <8 x float> %v1984, <8 x float> poison, <8 x i32> zeroinitializer
  %v1986 = fmul <8 x float> %v1985, %v1983
  %v1987 = fadd <8 x float> %v1977, %v1986
  %v1988 = fadd <8 x float> %v1987, %v1986
  %v1989 = insertelement <8 x float> poison, float %v1963, i64 0
  %v1990 = shufflevector <8 x float> %v1989, <8 x float> poison, <8 x i32> zeroinitializer
  %v1991 = fadd <8 x float> %v1988, %v1990
  %v1992 = add i64 0, %v1966
  %v1993 = getelementptr inbounds float, ptr %v1965, i64 %v1992
  store <8 x float> %v1991, ptr %v1993, align 4
  %v1994 = add nsw i64 %v1966, 8
  br label %b102
b104:
  %v1995 = add nsw i64 %v1930, 1
  br label %b99
b101:
  %v1997 = add i64 %v8, 0
  %v1998 = sdiv i64 %v1997, 1
  %v1999 = add i64 %v2, 1
  %v2000 = mul i64 %v1998, %v2
  %v2001 = sdiv i64 %v2000, %v3
  %v2002 = mul i64 %v2001, 1
  %v2003 = icmp slt i64 %v2002, %v8
  %v2004 = select i1 %v2003, i64 %v2002, i64 %v8
  %v2005 = mul i64 %v1998, %v1999
  %v2006 = sdiv i64 %v2005, %v3
  %v2007 = mul i64 %v2006, 1
  %v2008 = icmp slt i64 %v2007, %v8
  %v2009 = select i1 %v2008, i64 %v2007, i64 %v8
  br label %b105
b105:
  %v2010 = phi i64 [ %v2004, %b101 ], [ %v2063, %b110 ]
  %v2011 = icmp slt i64 %v2010, %v2009
  br i1 %v2011, label %b106, label %b107
b106:
  %v2012 = add i64 %v2010, 96
  %v2013 = icmp slt i64 %v2012, %v2009
  %v2014 = select i1 %v2013, i64 %v2012, i64 %v2009
  br label %b108
b108:
  %v2015 = phi i64 [ 0, %b106 ], [ %v2062, %b113 ]
  %v2016 = icmp slt i64 %v2015, 1
  br i1 %v2016, label %b109, label %b110
b109:
  %v2017 = sub i64 %v2014, %v2010
  %v2018 = sub i64 8, 1
  %v2019 = add i64 %v2017, %v2018
  %v2020 = sdiv i64 %v2019, 8
  br label %b111
b111:
  %v2021 = phi i64 [ 0, %b109 ], [ %v2061, %b118 ]
  %v2022 = icmp slt i64 %v2021, %v2020
  br i1 %v2022, label %b112, label %b113
b112:
  %v2023 = mul i64 %v2017, %v2021
  %v2024 = sdiv i64 %v2023, %v2020
  %v2025 = add i64 %v2010, %v2024
  %v2026 = add i64 %v2021, 1
  %v2027 = mul i64 %v2017, %v2026
  %v2028 = sdiv i64 %v2027, %v2020
  %v2029 = add i64 %v2010, %v2028
  %v2030 = mul i64 %v2015, 256
  %v2031 = getelementptr inbounds float, ptr %v1722, i64 %v2030
  %v2032 = sub i64 %v2029, %v2025
  %v2033 = mul i64 %v2025, 32
  %v2034 = getelementptr inbounds float, ptr %v94, i64 %v2033
  %v2035 = getelementptr inbounds float, ptr %v2034, i64 0
  %v2036 = sub i64 %v2032, 1
  %v2037 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2036
  %v2038 = load ptr, ptr %v2037, align 4
  %v2039 = icmp sgt i64 %v2032, 0
  br i1 %v2039, label %b114, label %b115
b114:
  call void %v2038(ptr %v2035, i64 32, ptr %v2031, i64 32, ptr %v1996)
  br label %b115
b115:
  %v2040 = add i64 %v2030, 256
  br label %b116
b116:
  %v2041 = phi i64 [ %v2025, %b115 ], [ %v2060, %b121 ]
  %v2042 = icmp slt i64 %v2041, %v2029
  br i1 %v2042, label %b117, label %b118
b117:
  %v2043 = sub i64 %v2041, %v2025
  %v2044 = mul i64 %v2043, 8
  %v2045 = getelementptr inbounds float, ptr %v1996, i64 %v2044
  %v2046 = mul i64 %v2041, 8
  %v2047 = getelementptr inbounds float, ptr %v40, i64 %v2046
  br label %b119
b119:
  %v2048 = phi i64 [ 0, %b117 ], [ %v2059, %b120 ]
  %v2049 = icmp slt i64 %v2048, 1
  br i1 %v2049, label %b120, label %b121
b120:
  %v2050 = mul i64 %v2015, 1
  %v2051 = add i64 %v2050, %v2048
  %v2052 = mul i64 %v2051, 8
  %v2053 = add i64 0, %v2048
  %v2054 = mul i64 %v2053, 8
  %v2055 = getelementptr inbounds float, ptr %v2045, i64 %v2054
  %v2056 = load <8 x float>, ptr %v2055, align 4
  %v2057 = add i64 0, %v2052
  %v2058 = getelementptr inbounds float, ptr %v2047, i64 %v2057
  store <8 x float> %v2056, ptr %v2058, align 4
  %v2059 = add nsw i64 %v2048, 1
  br label %b119
b121:
  %v2060 = add nsw i64 %v2041, 1
  br label %b116
b118:
  %v2061 = add nsw i64 %v2021, 1
  br label %b111
b113:
  %v2062 = add nsw i64 %v2015, 1
  br label %b108
b110:
  %v2063 = add nsw i64 %v2010, 96
  br label %b105
b107:
  %v2064 = icmp sgt i64 %v3, 1
  br i1 %v2064, label %b122, label %b123
b122:
  %v2065 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2066 = atomicrmw add ptr %v2065, i64 1 acq_rel
  %v2067 = mul i64 %v3, 4
  br label %b124
b124:
  %v2068 = load atomic i64, ptr %v2065 acquire, align 8
  %v2069 = icmp slt i64 %v2068, %v2067
  br i1 %v2069, label %b125, label %b126
b125:
  %v2070 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v2071 = mul i64 0, 32
  %v2072 = getelementptr inbounds float, ptr %v88, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2074 = mul i64 0, 8
  %v2075 = getelementptr inbounds float, ptr %v32, i64 %v2074
  %v2076 = getelementptr inbounds float, ptr %v2075, i64 0
  %v2077 = getelementptr inbounds float, ptr %v139, i64 12288
  %v2078 = add i64 32, 1
  %v2079 = sdiv i64 %v2078, 2
  %v2080 = add i64 %v2, 1
  %v2081 = mul i64 %v2079, %v2
  %v2082 = sdiv i64 %v2081, %v3
  %v2083 = mul i64 %v2082, 2
  %v2084 = icmp slt i64 %v2083, 32
  %v2085 = select i1 %v2084, i64 %v2083, i64 32
  %v2086 = mul i64 %v2079, %v2080
  %v2087 = sdiv i64 %v2086, %v3
  %v2088 = mul i64 %v2087, 2
  %v2089 = icmp slt i64 %v2088, 32
  %v2090 = select i1 %v2089, i64 %v2088, i64 32
  %v2091 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b127
b127:
  %v2092 = phi i64 [ %v2085, %b123 ], [ %v2100, %b132 ]
  %v2093 = icmp slt i64 %v2092, %v2090
  br i1 %v2093, label %b128, label %b129
b128:
  %v2094 = mul i64 %v2092, 8
  %v2095 = getelementptr inbounds float, ptr %v2091, i64 %v2094
  br label %b130
b130:
  %v2096 = phi i64 [ 0, %b128 ], [ %v2099, %b131 ]
  %v2097 = icmp slt i64 %v2096, 8
  br i1 %v2097, label %b131, label %b132
b131:
  %v2098 = getelementptr inbounds float, ptr %v2095, i64 %v2096
  store float 0x0000000000000000, ptr %v2098, align 4
  %v2099 = add nsw i64 %v2096, 1
  br label %b130
b132:
  %v2100 = add nsw i64 %v2092, 1
  br label %b127
b129:
  %v2101 = mul i64 %v8, 1
  br label %b133
b133:
  %v2102 = phi i64 [ 0, %b129 ], [ %v2206, %b138 ]
  %v2103 = icmp slt i64 %v2102, %v2101
  br i1 %v2103, label %b134, label %b135
b134:
  %v2104 = sub i64 %v2101, %v2102
  %v2105 = icmp slt i64 %v2104, 384
  %v2106 = select i1 %v2105, i64 %v2104, i64 384
  br label %b136
b136:
  %v2107 = phi i64 [ %v2085, %b134 ], [ %v2205, %b162 ]
  %v2108 = icmp slt i64 %v2107, %v2090
  br i1 %v2108, label %b137, label %b138
b137:
  %v2109 = sub i64 %v2090, %v2107
  %v2110 = icmp slt i64 %v2109, 64
  %v2111 = select i1 %v2110, i64 %v2109, i64 64
  %v2112 = sdiv i64 %v2111, 2
  %v2113 = mul i64 %v2112, 2
  %v2114 = sub i64 %v2111, %v2113
  %v2115 = mul i64 %v2102, 32
  %v2116 = add i64 %v2115, %v2107
  %v2117 = getelementptr inbounds float, ptr %v2073, i64 %v2116
  br label %b139
b139:
  %v2118 = phi i64 [ 0, %b137 ], [ %v2144, %b147 ]
  %v2119 = icmp slt i64 %v2118, %v2106
  br i1 %v2119, label %b140, label %b141
b140:
  %v2120 = mul i64 %v2118, 32
  %v2121 = getelementptr inbounds float, ptr %v2117, i64 %v2120
  %v2122 = mul i64 %v2118, 2
  %v2123 = getelementptr inbounds float, ptr %v2077, i64 %v2122
  br label %b142
b142:
  %v2124 = phi i64 [ 0, %b140 ], [ %v2133, %b143 ]
  %v2125 = icmp slt i64 %v2124, %v2112
  br i1 %v2125, label %b143, label %b144
b143:
  %v2126 = mul i64 %v2124, 2
  %v2127 = getelementptr inbounds float, ptr %v2121, i64 %v2126
  %v2128 = mul i64 %v2124, 768
  %v2129 = getelementptr inbounds float, ptr %v2123, i64 %v2128
  %v2130 = getelementptr inbounds float, ptr %v2127, i64 0
  %v2131 = load <2 x float>, ptr %v2130, align 4
  %v2132 = getelementptr inbounds float, ptr %v2129, i64 0
  store <2 x float> %v2131, ptr %v2132, align 4
  %v2133 = add nsw i64 %v2124, 1
  br label %b142
b144:
  %v2134 = mul i64 %v2112, 2
  %v2135 = getelementptr inbounds float, ptr %v2121, i64 %v2134
  %v2136 = mul i64 %v2112, 768
  %v2137 = getelementptr inbounds float, ptr %v2123, i64 %v2136
  br label %b145
b145:
  %v2138 = phi i64 [ 0, %b144 ], [ %v2143, %b146 ]
  %v2139 = icmp slt i64 %v2138, %v2114
  br i1 %v2139, label %b146, label %b147
b146:
  %v2140 = getelementptr inbounds float, ptr %v2135, i64 %v2138
  %v2141 = load float, ptr %v2140, align 4
  %v2142 = getelementptr inbounds float, ptr %v2137, i64 %v2138
  store float %v2141, ptr %v2142, align 4
  %v2143 = add nsw i64 %v2138, 1
  br label %b145, !llvm.loop !0
b147:
  %v2144 = add nsw i64 %v2118, 1
  br label %b139
b141:
  br label %b148
b148:
  %v2145 = phi i64 [ 0, %b141 ], [ %v2180, %b156 ]
  %v2146 = icmp slt i64 %v2145, 0
  br i1 %v2146, label %b149, label %b150
b149:
  %v2147 = mul i64 %v2102, 8
  %v2148 = add i64 %v2147, %v2145
  %v2149 = getelementptr inbounds float, ptr %v2076, i64 %v2148
  br label %b151
b151:
  %v2150 = phi i64 [ 0, %b149 ], [ %v2168, %b152 ]
  %v2151 = icmp slt i64 %v2150, %v2106
  br i1 %v2151, label %b152, label %b153
b152:
  %v2152 = mul i64 %v2150, 8
  %v2153 = getelementptr inbounds float, ptr %v2149, i64 %v2152
  %v2154 = mul i64 %v2150, 32
  %v2155 = getelementptr inbounds float, ptr %v139, i64 %v2154
  %v2156 = getelementptr inbounds float, ptr %v2153, i64 0
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = getelementptr inbounds float, ptr %v2155, i64 0
  store <8 x float> %v2157, ptr %v2158, align 4
  %v2159 = getelementptr inbounds float, ptr %v2153, i64 8
  %v2160 = load <8 x float>, ptr %v2159, align 4
  %v2161 = getelementptr inbounds float, ptr %v2155, i64 8
  store <8 x float> %v2160, ptr %v2161, align 4
  %v2162 = getelementptr inbounds float, ptr %v2153, i64 16
  %v2163 = load <8 x float>, ptr %v2162, align 4
  %v2164 = getelementptr inbounds float, ptr %v2155, i64 16
  store <8 x float> %v2163, ptr %v2164, align 4
  %v2165 = getelementptr inbounds float, ptr %v2153, i64 24
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = getelementptr inbounds float, ptr %v2155, i64 24
  store <8 x float> %v2166, ptr %v2167, align 4
  %v2168 = add nsw i64 %v2150, 1
  br label %b151
b153:
  %v2169 = sdiv i64 %v2111, 2
  br label %b154
b154:
  %v2170 = phi i64 [ 0, %b153 ], [ %v2179, %b155 ]
  %v2171 = icmp slt i64 %v2170, %v2169
  br i1 %v2171, label %b155, label %b156
b155:
  %v2172 = mul i64 %v2170, 2
  %v2173 = add i64 %v2107, %v2172
  %v2174 = mul i64 %v2170, 768
  %v2175 = getelementptr inbounds float, ptr %v2077, i64 %v2174
  %v2176 = mul i64 %v2173, 8
  %v2177 = add i64 %v2176, %v2145
  %v2178 = getelementptr inbounds float, ptr %v2091, i64 %v2177
  call void @outer_2x32(ptr %v2175, ptr %v139, i64 %v2106, ptr %v2178, i64 8)
  %v2179 = add nsw i64 %v2170, 1
  br label %b154
b156:
  %v2180 = add nsw i64 %v2145, 32
  br label %b148
b150:
  %v2181 = mul i64 %v2102, 8
  %v2182 = add i64 %v2181, 0
  %v2183 = getelementptr inbounds float, ptr %v2076, i64 %v2182
  br label %b157
b157:
  %v2184 = phi i64 [ 0, %b150 ], [ %v2193, %b158 ]
  %v2185 = icmp slt i64 %v2184, %v2106
  br i1 %v2185, label %b158, label %b159
b158:
  %v2186 = mul i64 %v2184, 8
  %v2187 = getelementptr inbounds float, ptr %v2183, i64 %v2186
  %v2188 = mul i64 %v2184, 8
  %v2189 = getelementptr inbounds float, ptr %v139, i64 %v2188
  %v2190 = getelementptr inbounds float, ptr %v2187, i64 0
  %v2191 = load <8 x float>, ptr %v2190, align 4
  %v2192 = getelementptr inbounds float, ptr %v2189, i64 0
  store <8 x float> %v2191, ptr %v2192, align 4
  %v2193 = add nsw i64 %v2184, 1
  br label %b157
b159:
  %v2194 = sdiv i64 %v2111, 2
  br label %b160
b160:
  %v2195 = phi i64 [ 0, %b159 ], [ %v2204, %b161 ]
  %v2196 = icmp slt i64 %v2195, %v2194
  br i1 %v2196, label %b161, label %b162
b161:
  %v2197 = mul i64 %v2195, 2
  %v2198 = add i64 %v2107, %v2197
  %v2199 = mul i64 %v2195, 768
  %v2200 = getelementptr inbounds float, ptr %v2077, i64 %v2199
  %v2201 = mul i64 %v2198, 8
  %v2202 = add i64 %v2201, 0
  %v2203 = getelementptr inbounds float, ptr %v2091, i64 %v2202
  call void @outer_2x8(ptr %v2200, ptr %v139, i64 %v2106, ptr %v2203, i64 8)
  %v2204 = add nsw i64 %v2195, 1
  br label %b160
b162:
  %v2205 = add nsw i64 %v2107, 64
  br label %b136
b138:
  %v2206 = add nsw i64 %v2102, 384
  br label %b133
b135:
  %v2207 = icmp sgt i64 %v3, 1
  br i1 %v2207, label %b163, label %b164
b163:
  %v2208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2209 = atomicrmw add ptr %v2208, i64 1 acq_rel
  %v2210 = mul i64 %v3, 5
  br label %b165
b165:
  %v2211 = load atomic i64, ptr %v2208 acquire, align 8
  %v2212 = icmp slt i64 %v2211, %v2210
  br i1 %v2212, label %b166, label %b167
b166:
  %v2213 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v2214 = icmp eq i64 %v2, 0
  br i1 %v2214, label %b168, label %b169
b168:
  br label %b170
b170:
  %v2215 = phi i64 [ 0, %b168 ], [ %v2258, %b175 ]
  %v2216 = icmp slt i64 %v2215, 32
  br i1 %v2216, label %b171, label %b172
b171:
  br label %b173
b173:
  %v2217 = phi i64 [ 0, %b171 ], [ %v2255, %b178 ]
  %v2218 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v2254, %b178 ]
  %v2219 = icmp slt i64 %v2217, %v8
  br i1 %v2219, label %b174, label %b175
b174:
  %v2220 = add i64 %v2217, 128
  %v2221 = icmp slt i64 %v2220, %v8
  %v2222 = select i1 %v2221, i64 %v2220, i64 %v8
  br label %b176
b176:
  %v2223 = phi i64 [ %v2217, %b174 ], [ %v2253, %b177 ]
  %v2224 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v2252, %b177 ]
  %v2225 = icmp slt i64 %v2223, %v2222
  br i1 %v2225, label %b177, label %b178
b177:
  %v2226 = mul i64 %v2223, 32
  %v2227 = getelementptr inbounds float, ptr %v60, i64 %v2226
  %v2228 = mul i64 %v2223, 32
  %v2229 = getelementptr inbounds float, ptr %v70, i64 %v2228
  %v2230 = mul i64 %v2223, 1
  %v2231 = getelementptr inbounds float, ptr %v74, i64 %v2230
  %v2232 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2233 = load float, ptr %v2232, align 4
  %v2234 = mul i64 %v2223, 1
  %v2235 = getelementptr inbounds float, ptr %v76, i64 %v2234
  %v2236 = getelementptr inbounds float, ptr %v2235, i64 0
  %v2237 = load float, ptr %v2236, align 4
  %v2238 = fdiv float 0x3FF0000000000000, %v2237
  %v2239 = add i64 0, %v2215
  %v2240 = getelementptr inbounds float, ptr %v2227, i64 %v2239
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = add i64 0, %v2215
  %v2243 = getelementptr inbounds float, ptr %v2229, i64 %v2242
  %v2244 = load <8 x float>, ptr %v2243, align 4
  %v2245 = insertelement <8 x float> poison, float %v2233, i64 0
  %v2246 = shufflevector <8 x float> %v2245, <8 x float> poison, <8 x i32> zeroinitializer
  %v2247 = fsub <8 x float> %v2244, %v2246
  %v2248 = insertelement <8 x float> poison, float %v2238, i64 0
  %v2249 = shufflevector <8 x float> %v2248, <8 x float> poison, <8 x i32> zeroinitializer
  %v2250 = fmul <8 x float> %v2247, %v2249
  %v2251 = fmul <8 x float> %v2241, %v2250
  %v2252 = fadd <8 x float> %v2224, %v2251
  %v2253 = add nsw i64 %v2223, 1
  br label %b176
b178:
  %v2254 = fadd <8 x float> %v2218, %v2224
  %v2255 = add nsw i64 %v2217, 128
  br label %b173
b175:
  %v2256 = add i64 0, %v2215
  %v2257 = getelementptr inbounds float, ptr %v44, i64 %v2256
  store <8 x float> %v2218, ptr %v2257, align 4
  %v2258 = add nsw i64 %v2215, 8
  br label %b170
b172:
  br label %b169
b169:
  %v2259 = icmp sgt i64 %v3, 1
  br i1 %v2259, label %b179, label %b180
b179:
  %v2260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2261 = atomicrmw add ptr %v2260, i64 1 acq_rel
  %v2262 = mul i64 %v3, 6
  br label %b181
b181:
  %v2263 = load atomic i64, ptr %v2260 acquire, align 8
  %v2264 = icmp slt i64 %v2263, %v2262
  br i1 %v2264, label %b182, label %b183
b182:
  %v2265 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v2266 = icmp eq i64 %v2, 0
  br i1 %v2266, label %b184, label %b185
b184:
  br label %b186
b186:
  %v2267 = phi i64 [ 0, %b184 ], [ %v2289, %b191 ]
  %v2268 = icmp slt i64 %v2267, 32
  br i1 %v2268, label %b187, label %b188
b187:
  br label %b189
b189:
  %v2269 = phi i64 [ 0, %b187 ], [ %v2286, %b194 ]
  %v2270 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v2285, %b194 ]
  %v2271 = icmp slt i64 %v2269, %v8
  br i1 %v2271, label %b190, label %b191
b190:
  %v2272 = add i64 %v2269, 128
  %v2273 = icmp slt i64 %v2272, %v8
  %v2274 = select i1 %v2273, i64 %v2272, i64 %v8
  br label %b192
b192:
  %v2275 = phi i64 [ %v2269, %b190 ], [ %v2284, %b193 ]
  %v2276 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v2283, %b193 ]
  %v2277 = icmp slt i64 %v2275, %v2274
  br i1 %v2277, label %b193, label %b194
b193:
  %v2278 = mul i64 %v2275, 32
  %v2279 = getelementptr inbounds float, ptr %v60, i64 %v2278
  %v2280 = add i64 0, %v2267
  %v2281 = getelementptr inbounds float, ptr %v2279, i64 %v2280
  %v2282 = load <8 x float>, ptr %v2281, align 4
  %v2283 = fadd <8 x float> %v2276, %v2282
  %v2284 = add nsw i64 %v2275, 1
  br label %b192
b194:
  %v2285 = fadd <8 x float> %v2270, %v2276
  %v2286 = add nsw i64 %v2269, 128
  br label %b189
b191:
  %v2287 = add i64 0, %v2267
  %v2288 = getelementptr inbounds float, ptr %v46, i64 %v2287
  store <8 x float> %v2270, ptr %v2288, align 4
  %v2289 = add nsw i64 %v2267, 8
  br label %b186
b188:
  br label %b185
b185:
  %v2290 = icmp sgt i64 %v3, 1
  br i1 %v2290, label %b195, label %b196
b195:
  %v2291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2292 = atomicrmw add ptr %v2291, i64 1 acq_rel
  %v2293 = mul i64 %v3, 7
  br label %b197
b197:
  %v2294 = load atomic i64, ptr %v2291 acquire, align 8
  %v2295 = icmp slt i64 %v2294, %v2293
  br i1 %v2295, label %b198, label %b199
b198:
  %v2296 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v2297 = mul i64 0, 32
  %v2298 = getelementptr inbounds float, ptr %v94, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = mul i64 0, 8
  %v2301 = getelementptr inbounds float, ptr %v10, i64 %v2300
  %v2302 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2303 = getelementptr inbounds float, ptr %v139, i64 12288
  %v2304 = add i64 32, 1
  %v2305 = sdiv i64 %v2304, 2
  %v2306 = add i64 %v2, 1
  %v2307 = mul i64 %v2305, %v2
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 2
  %v2310 = icmp slt i64 %v2309, 32
  %v2311 = select i1 %v2310, i64 %v2309, i64 32
  %v2312 = mul i64 %v2305, %v2306
  %v2313 = sdiv i64 %v2312, %v3
  %v2314 = mul i64 %v2313, 2
  %v2315 = icmp slt i64 %v2314, 32
  %v2316 = select i1 %v2315, i64 %v2314, i64 32
  %v2317 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b200
b200:
  %v2318 = phi i64 [ %v2311, %b196 ], [ %v2326, %b205 ]
  %v2319 = icmp slt i64 %v2318, %v2316
  br i1 %v2319, label %b201, label %b202
b201:
  %v2320 = mul i64 %v2318, 8
  %v2321 = getelementptr inbounds float, ptr %v2317, i64 %v2320
  br label %b203
b203:
  %v2322 = phi i64 [ 0, %b201 ], [ %v2325, %b204 ]
  %v2323 = icmp slt i64 %v2322, 8
  br i1 %v2323, label %b204, label %b205
b204:
  %v2324 = getelementptr inbounds float, ptr %v2321, i64 %v2322
  store float 0x0000000000000000, ptr %v2324, align 4
  %v2325 = add nsw i64 %v2322, 1
  br label %b203
b205:
  %v2326 = add nsw i64 %v2318, 1
  br label %b200
b202:
  %v2327 = mul i64 %v8, 1
  br label %b206
b206:
  %v2328 = phi i64 [ 0, %b202 ], [ %v2432, %b211 ]
  %v2329 = icmp slt i64 %v2328, %v2327
  br i1 %v2329, label %b207, label %b208
b207:
  %v2330 = sub i64 %v2327, %v2328
  %v2331 = icmp slt i64 %v2330, 384
  %v2332 = select i1 %v2331, i64 %v2330, i64 384
  br label %b209
b209:
  %v2333 = phi i64 [ %v2311, %b207 ], [ %v2431, %b235 ]
  %v2334 = icmp slt i64 %v2333, %v2316
  br i1 %v2334, label %b210, label %b211
b210:
  %v2335 = sub i64 %v2316, %v2333
  %v2336 = icmp slt i64 %v2335, 64
  %v2337 = select i1 %v2336, i64 %v2335, i64 64
  %v2338 = sdiv i64 %v2337, 2
  %v2339 = mul i64 %v2338, 2
  %v2340 = sub i64 %v2337, %v2339
  %v2341 = mul i64 %v2328, 32
  %v2342 = add i64 %v2341, %v2333
  %v2343 = getelementptr inbounds float, ptr %v2299, i64 %v2342
  br label %b212
b212:
  %v2344 = phi i64 [ 0, %b210 ], [ %v2370, %b220 ]
  %v2345 = icmp slt i64 %v2344, %v2332
  br i1 %v2345, label %b213, label %b214
b213:
  %v2346 = mul i64 %v2344, 32
  %v2347 = getelementptr inbounds float, ptr %v2343, i64 %v2346
  %v2348 = mul i64 %v2344, 2
  %v2349 = getelementptr inbounds float, ptr %v2303, i64 %v2348
  br label %b215
b215:
  %v2350 = phi i64 [ 0, %b213 ], [ %v2359, %b216 ]
  %v2351 = icmp slt i64 %v2350, %v2338
  br i1 %v2351, label %b216, label %b217
b216:
  %v2352 = mul i64 %v2350, 2
  %v2353 = getelementptr inbounds float, ptr %v2347, i64 %v2352
  %v2354 = mul i64 %v2350, 768
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 %v2354
  %v2356 = getelementptr inbounds float, ptr %v2353, i64 0
  %v2357 = load <2 x float>, ptr %v2356, align 4
  %v2358 = getelementptr inbounds float, ptr %v2355, i64 0
  store <2 x float> %v2357, ptr %v2358, align 4
  %v2359 = add nsw i64 %v2350, 1
  br label %b215
b217:
  %v2360 = mul i64 %v2338, 2
  %v2361 = getelementptr inbounds float, ptr %v2347, i64 %v2360
  %v2362 = mul i64 %v2338, 768
  %v2363 = getelementptr inbounds float, ptr %v2349, i64 %v2362
  br label %b218
b218:
  %v2364 = phi i64 [ 0, %b217 ], [ %v2369, %b219 ]
  %v2365 = icmp slt i64 %v2364, %v2340
  br i1 %v2365, label %b219, label %b220
b219:
  %v2366 = getelementptr inbounds float, ptr %v2361, i64 %v2364
  %v2367 = load float, ptr %v2366, align 4
  %v2368 = getelementptr inbounds float, ptr %v2363, i64 %v2364
  store float %v2367, ptr %v2368, align 4
  %v2369 = add nsw i64 %v2364, 1
  br label %b218, !llvm.loop !3
b220:
  %v2370 = add nsw i64 %v2344, 1
  br label %b212
b214:
  br label %b221
b221:
  %v2371 = phi i64 [ 0, %b214 ], [ %v2406, %b229 ]
  %v2372 = icmp slt i64 %v2371, 0
  br i1 %v2372, label %b222, label %b223
b222:
  %v2373 = mul i64 %v2328, 8
  %v2374 = add i64 %v2373, %v2371
  %v2375 = getelementptr inbounds float, ptr %v2302, i64 %v2374
  br label %b224
b224:
  %v2376 = phi i64 [ 0, %b222 ], [ %v2394, %b225 ]
  %v2377 = icmp slt i64 %v2376, %v2332
  br i1 %v2377, label %b225, label %b226
b225:
  %v2378 = mul i64 %v2376, 8
  %v2379 = getelementptr inbounds float, ptr %v2375, i64 %v2378
  %v2380 = mul i64 %v2376, 32
  %v2381 = getelementptr inbounds float, ptr %v139, i64 %v2380
  %v2382 = getelementptr inbounds float, ptr %v2379, i64 0
  %v2383 = load <8 x float>, ptr %v2382, align 4
  %v2384 = getelementptr inbounds float, ptr %v2381, i64 0
  store <8 x float> %v2383, ptr %v2384, align 4
  %v2385 = getelementptr inbounds float, ptr %v2379, i64 8
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = getelementptr inbounds float, ptr %v2381, i64 8
  store <8 x float> %v2386, ptr %v2387, align 4
  %v2388 = getelementptr inbounds float, ptr %v2379, i64 16
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = getelementptr inbounds float, ptr %v2381, i64 16
  store <8 x float> %v2389, ptr %v2390, align 4
  %v2391 = getelementptr inbounds float, ptr %v2379, i64 24
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = getelementptr inbounds float, ptr %v2381, i64 24
  store <8 x float> %v2392, ptr %v2393, align 4
  %v2394 = add nsw i64 %v2376, 1
  br label %b224
b226:
  %v2395 = sdiv i64 %v2337, 2
  br label %b227
b227:
  %v2396 = phi i64 [ 0, %b226 ], [ %v2405, %b228 ]
  %v2397 = icmp slt i64 %v2396, %v2395
  br i1 %v2397, label %b228, label %b229
b228:
  %v2398 = mul i64 %v2396, 2
  %v2399 = add i64 %v2333, %v2398
  %v2400 = mul i64 %v2396, 768
  %v2401 = getelementptr inbounds float, ptr %v2303, i64 %v2400
  %v2402 = mul i64 %v2399, 8
  %v2403 = add i64 %v2402, %v2371
  %v2404 = getelementptr inbounds float, ptr %v2317, i64 %v2403
  call void @outer_2x32(ptr %v2401, ptr %v139, i64 %v2332, ptr %v2404, i64 8)
  %v2405 = add nsw i64 %v2396, 1
  br label %b227
b229:
  %v2406 = add nsw i64 %v2371, 32
  br label %b221
b223:
  %v2407 = mul i64 %v2328, 8
  %v2408 = add i64 %v2407, 0
  %v2409 = getelementptr inbounds float, ptr %v2302, i64 %v2408
  br label %b230
b230:
  %v2410 = phi i64 [ 0, %b223 ], [ %v2419, %b231 ]
  %v2411 = icmp slt i64 %v2410, %v2332
  br i1 %v2411, label %b231, label %b232
b231:
  %v2412 = mul i64 %v2410, 8
  %v2413 = getelementptr inbounds float, ptr %v2409, i64 %v2412
  %v2414 = mul i64 %v2410, 8
  %v2415 = getelementptr inbounds float, ptr %v139, i64 %v2414
  %v2416 = getelementptr inbounds float, ptr %v2413, i64 0
  %v2417 = load <8 x float>, ptr %v2416, align 4
  %v2418 = getelementptr inbounds float, ptr %v2415, i64 0
  store <8 x float> %v2417, ptr %v2418, align 4
  %v2419 = add nsw i64 %v2410, 1
  br label %b230
b232:
  %v2420 = sdiv i64 %v2337, 2
  br label %b233
b233:
  %v2421 = phi i64 [ 0, %b232 ], [ %v2430, %b234 ]
  %v2422 = icmp slt i64 %v2421, %v2420
  br i1 %v2422, label %b234, label %b235
b234:
  %v2423 = mul i64 %v2421, 2
  %v2424 = add i64 %v2333, %v2423
  %v2425 = mul i64 %v2421, 768
  %v2426 = getelementptr inbounds float, ptr %v2303, i64 %v2425
  %v2427 = mul i64 %v2424, 8
  %v2428 = add i64 %v2427, 0
  %v2429 = getelementptr inbounds float, ptr %v2317, i64 %v2428
  call void @outer_2x8(ptr %v2426, ptr %v139, i64 %v2332, ptr %v2429, i64 8)
  %v2430 = add nsw i64 %v2421, 1
  br label %b233
b235:
  %v2431 = add nsw i64 %v2333, 64
  br label %b209
b211:
  %v2432 = add nsw i64 %v2328, 384
  br label %b206
b208:
  %v2433 = icmp sgt i64 %v3, 1
  br i1 %v2433, label %b236, label %b237
b236:
  %v2434 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2435 = atomicrmw add ptr %v2434, i64 1 acq_rel
  %v2436 = mul i64 %v3, 8
  br label %b238
b238:
  %v2437 = load atomic i64, ptr %v2434 acquire, align 8
  %v2438 = icmp slt i64 %v2437, %v2436
  br i1 %v2438, label %b239, label %b240
b239:
  %v2439 = call i32 @sched_yield()
  br label %b238
b240:
  br label %b237
b237:
  %v2440 = icmp eq i64 %v2, 0
  br i1 %v2440, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2441 = phi i64 [ 0, %b241 ], [ %v2488, %b248 ]
  %v2442 = icmp slt i64 %v2441, 32
  br i1 %v2442, label %b244, label %b245
b244:
  br label %b246
b246:
  %v2443 = phi i64 [ 0, %b244 ], [ %v2485, %b251 ]
  %v2444 = phi <8 x float> [ splat (float 0x0000000000000000), %b244 ], [ %v2484, %b251 ]
  %v2445 = icmp slt i64 %v2443, %v8
  br i1 %v2445, label %b247, label %b248
b247:
  %v2446 = add i64 %v2443, 128
  %v2447 = icmp slt i64 %v2446, %v8
  %v2448 = select i1 %v2447, i64 %v2446, i64 %v8
  br label %b249
b249:
  %v2449 = phi i64 [ %v2443, %b247 ], [ %v2483, %b250 ]
  %v2450 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v2482, %b250 ]
  %v2451 = icmp slt i64 %v2449, %v2448
  br i1 %v2451, label %b250, label %b251
b250:
  %v2452 = mul i64 %v2449, 32
  %v2453 = getelementptr inbounds float, ptr %v60, i64 %v2452
  %v2454 = mul i64 %v2449, 32
  %v2455 = getelementptr inbounds float, ptr %v64, i64 %v2454
  %v2456 = mul i64 %v2449, 1
  %v2457 = getelementptr inbounds float, ptr %v66, i64 %v2456
  %v2458 = getelementptr inbounds float, ptr %v2457, i64 0
  %v2459 = load float, ptr %v2458, align 4
  %v2460 = fdiv float %v2459, 0x4040000000000000
  %v2461 = mul i64 %v2449, 1
  %v2462 = getelementptr inbounds float, ptr %v68, i64 %v2461
  %v2463 = getelementptr inbounds float, ptr %v2462, i64 0
  %v2464 = load float, ptr %v2463, align 4
  %v2465 = fdiv float %v2464, 0x4040000000000000
  %v2466 = fadd float %v2465, 0x3EE4F8B580000000
  %v2467 = call float @llvm.sqrt.f32(float %v2466)
  %v2468 = fdiv float 0x3FF0000000000000, %v2467
  %v2469 = add i64 0, %v2441
  %v2470 = getelementptr inbounds float, ptr %v2453, i64 %v2469
  %v2471 = load <8 x float>, ptr %v2470, align 4
  %v2472 = add i64 0, %v2441
  %v2473 = getelementptr inbounds float, ptr %v2455, i64 %v2472
  %v2474 = load <8 x float>, ptr %v2473, align 4
  %v2475 = insertelement <8 x float> poison, float %v2460, i64 0
  %v2476 = shufflevector <8 x float> %v2475, <8 x float> poison, <8 x i32> zeroinitializer
  %v2477 = fsub <8 x float> %v2474, %v2476
  %v2478 = insertelement <8 x float> poison, float %v2468, i64 0
  %v2479 = shufflevector <8 x float> %v2478, <8 x float> poison, <8 x i32> zeroinitializer
  %v2480 = fmul <8 x float> %v2477, %v2479
  %v2481 = fmul <8 x float> %v2471, %v2480
  %v2482 = fadd <8 x float> %v2450, %v2481
  %v2483 = add nsw i64 %v2449, 1
  br label %b249
b251:
  %v2484 = fadd <8 x float> %v2444, %v2450
  %v2485 = add nsw i64 %v2443, 128
  br label %b246
b248:
  %v2486 = add i64 0, %v2441
  %v2487 = getelementptr inbounds float, ptr %v50, i64 %v2486
  store <8 x float> %v2444, ptr %v2487, align 4
  %v2488 = add nsw i64 %v2441, 8
  br label %b243
b245:
  br label %b242
b242:
  %v2489 = icmp sgt i64 %v3, 1
  br i1 %v2489, label %b252, label %b253
b252:
  %v2490 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2491 = atomicrmw add ptr %v2490, i64 1 acq_rel
  %v2492 = mul i64 %v3, 9
  br label %b254
b254:
  %v2493 = load atomic i64, ptr %v2490 acquire, align 8
  %v2494 = icmp slt i64 %v2493, %v2492
  br i1 %v2494, label %b255, label %b256
b255:
  %v2495 = call i32 @sched_yield()
  br label %b254
b256:
  br label %b253
b253:
  %v2496 = icmp eq i64 %v2, 0
  br i1 %v2496, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2497 = phi i64 [ 0, %b257 ], [ %v2668, %b264 ]
  %v2498 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v2667, %b264 ]
  %v2499 = icmp slt i64 %v2497, %v8
  br i1 %v2499, label %b260, label %b261
b260:
  %v2500 = add i64 %v2497, 128
  %v2501 = icmp slt i64 %v2500, %v8
  %v2502 = select i1 %v2501, i64 %v2500, i64 %v8
  br label %b262
b262:
  %v2503 = phi i64 [ %v2497, %b260 ], [ %v2666, %b263 ]
  %v2504 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v2665, %b263 ]
  %v2505 = icmp slt i64 %v2503, %v2502
  br i1 %v2505, label %b263, label %b264
b263:
  %v2506 = mul i64 %v2503, 8
  %v2507 = getelementptr inbounds float, ptr %v82, i64 %v2506
  %v2508 = mul i64 %v2503, 32
  %v2509 = getelementptr inbounds float, ptr %v70, i64 %v2508
  %v2510 = mul i64 %v2503, 1
  %v2511 = getelementptr inbounds float, ptr %v74, i64 %v2510
  %v2512 = getelementptr inbounds float, ptr %v2511, i64 0
  %v2513 = load float, ptr %v2512, align 4
  %v2514 = mul i64 %v2503, 1
  %v2515 = getelementptr inbounds float, ptr %v76, i64 %v2514
  %v2516 = getelementptr inbounds float, ptr %v2515, i64 0
  %v2517 = load float, ptr %v2516, align 4
  %v2518 = fdiv float 0x3FF0000000000000, %v2517
  %v2519 = mul i64 %v2503, 32
  %v2520 = getelementptr inbounds float, ptr %v64, i64 %v2519
  %v2521 = mul i64 %v2503, 1
  %v2522 = getelementptr inbounds float, ptr %v66, i64 %v2521
  %v2523 = getelementptr inbounds float, ptr %v2522, i64 0
  %v2524 = load float, ptr %v2523, align 4
  %v2525 = fdiv float %v2524, 0x4040000000000000
  %v2526 = mul i64 %v2503, 1
  %v2527 = getelementptr inbounds float, ptr %v68, i64 %v2526
  %v2528 = getelementptr inbounds float, ptr %v2527, i64 0
  %v2529 = load float, ptr %v2528, align 4
  %v2530 = fdiv float %v2529, 0x4040000000000000
  %v2531 = fadd float %v2530, 0x3EE4F8B580000000
  %v2532 = call float @llvm.sqrt.f32(float %v2531)
  %v2533 = fdiv float 0x3FF0000000000000, %v2532
  %v2534 = mul i64 1, %v7
  %v2535 = add i64 %v2503, %v2534
  %v2536 = mul i64 %v2535, 8
  %v2537 = getelementptr inbounds float, ptr %v34, i64 %v2536
  %v2538 = mul i64 %v2503, 1
  %v2539 = getelementptr inbounds float, ptr %v78, i64 %v2538
  %v2540 = getelementptr inbounds float, ptr %v2539, i64 0
  %v2541 = load float, ptr %v2540, align 4
  %v2542 = mul i64 %v2503, 1
  %v2543 = getelementptr inbounds float, ptr %v80, i64 %v2542
  %v2544 = getelementptr inbounds float, ptr %v2543, i64 0
  %v2545 = load float, ptr %v2544, align 4
  %v2546 = fdiv float 0x3FF0000000000000, %v2545
  %v2547 = add i64 0, 0
  %v2548 = getelementptr inbounds float, ptr %v2507, i64 %v2547
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = add i64 16, 0
  %v2551 = getelementptr inbounds float, ptr %v2509, i64 %v2550
  %v2552 = load <8 x float>, ptr %v2551, align 4
  %v2553 = insertelement <8 x float> poison, float %v2513, i64 0
  %v2554 = shufflevector <8 x float> %v2553, <8 x float> poison, <8 x i32> zeroinitializer
  %v2555 = fsub <8 x float> %v2552, %v2554
  %v2556 = insertelement <8 x float> poison, float %v2518, i64 0
  %v2557 = shufflevector <8 x float> %v2556, <8 x float> poison, <8 x i32> zeroinitializer
  %v2558 = fmul <8 x float> %v2555, %v2557
  %v2559 = add i64 16, 0
  %v2560 = getelementptr inbounds float, ptr %v14, i64 %v2559
  %v2561 = load <8 x float>, ptr %v2560, align 4
  %v2562 = fmul <8 x float> %v2558, %v2561
  %v2563 = add i64 16, 0
  %v2564 = getelementptr inbounds float, ptr %v16, i64 %v2563
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = fadd <8 x float> %v2562, %v2565
  %v2567 = add i64 16, 0
  %v2568 = getelementptr inbounds float, ptr %v2520, i64 %v2567
  %v2569 = load <8 x float>, ptr %v2568, align 4
  %v2570 = insertelement <8 x float> poison, float %v2525, i64 0
  %v2571 = shufflevector <8 x float> %v2570, <8 x float> poison, <8 x i32> zeroinitializer
  %v2572 = fsub <8 x float> %v2569, %v2571
  %v2573 = insertelement <8 x float> poison, float %v2533, i64 0
  %v2574 = shufflevector <8 x float> %v2573, <8 x float> poison, <8 x i32> zeroinitializer
  %v2575 = fmul <8 x float> %v2572, %v2574
  %v2576 = add i64 16, 0
  %v2577 = getelementptr inbounds float, ptr %v20, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = fmul <8 x float> %v2575, %v2578
  %v2580 = add i64 16, 0
  %v2581 = getelementptr inbounds float, ptr %v22, i64 %v2580
  %v2582 = load <8 x float>, ptr %v2581, align 4
  %v2583 = fadd <8 x float> %v2579, %v2582
  %v2584 = fadd <8 x float> %v2566, %v2583
  %v2585 = add i64 16, 0
  %v2586 = getelementptr inbounds float, ptr %v24, i64 %v2585
  %v2587 = load <8 x float>, ptr %v2586, align 4
  %v2588 = fadd <8 x float> %v2584, %v2587
  %v2589 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2588)
  %v2590 = fneg <8 x float> %v2589
  %v2591 = fcmp olt <8 x float> %v2590, splat (float 0xC05A400000000000)
  %v2592 = select <8 x i1> %v2591, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2590
  %v2593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2592, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2594 = fsub <8 x float> %v2593, splat (float 0x4168000000000000)
  %v2595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2594, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2592)
  %v2596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2594, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2595)
  %v2597 = bitcast <8 x float> %v2593 to <8 x i32>
  %v2598 = fmul <8 x float> %v2596, %v2596
  %v2599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2596, <8 x float> splat (float 0x3F81227F40000000))
  %v2600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2599, <8 x float> %v2596, <8 x float> splat (float 0x3FA5556740000000))
  %v2601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2600, <8 x float> %v2596, <8 x float> splat (float 0x3FC5554B00000000))
  %v2602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2601, <8 x float> %v2596, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2598, <8 x float> %v2602, <8 x float> %v2596)
  %v2604 = sub <8 x i32> %v2597, splat (i32 1262485250)
  %v2605 = lshr <8 x i32> %v2604, splat (i32 1)
  %v2606 = sub <8 x i32> %v2604, %v2605
  %v2607 = shl <8 x i32> %v2605, splat (i32 23)
  %v2608 = bitcast <8 x i32> %v2607 to <8 x float>
  %v2609 = shl <8 x i32> %v2606, splat (i32 23)
  %v2610 = bitcast <8 x i32> %v2609 to <8 x float>
  %v2611 = fadd <8 x float> %v2603, splat (float 0x3FF0000000000000)
  %v2612 = fmul <8 x float> %v2611, %v2608
  %v2613 = fmul <8 x float> %v2612, %v2610
  %v2614 = fcmp olt <8 x float> %v2588, splat (float 0x0000000000000000)
  %v2615 = select <8 x i1> %v2614, <8 x float> %v2613, <8 x float> splat (float 0x3FF0000000000000)
  %v2616 = fadd <8 x float> %v2613, splat (float 0x3FF0000000000000)
  %v2617 = fdiv <8 x float> %v2615, %v2616
  %v2618 = fmul <8 x float> %v2549, %v2617
  %v2619 = add i64 0, 0
  %v2620 = getelementptr inbounds float, ptr %v2537, i64 %v2619
  %v2621 = load <8 x float>, ptr %v2620, align 4
  %v2622 = insertelement <8 x float> poison, float %v2541, i64 0
  %v2623 = shufflevector <8 x float> %v2622, <8 x float> poison, <8 x i32> zeroinitializer
  %v2624 = fsub <8 x float> %v2621, %v2623
  %v2625 = insertelement <8 x float> poison, float %v2546, i64 0
  %v2626 = shufflevector <8 x float> %v2625, <8 x float> poison, <8 x i32> zeroinitializer
  %v2627 = fmul <8 x float> %v2624, %v2626
  %v2628 = add i64 0, 0
  %v2629 = getelementptr inbounds float, ptr %v26, i64 %v2628
  %v2630 = load <8 x float>, ptr %v2629, align 4
  %v2631 = fmul <8 x float> %v2627, %v2630
  %v2632 = add i64 0, 0
  %v2633 = getelementptr inbounds float, ptr %v28, i64 %v2632
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = fadd <8 x float> %v2631, %v2634
  %v2636 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2635)
  %v2637 = fcmp ogt <8 x float> %v2636, splat (float 0x4023000000000000)
  %v2638 = select <8 x i1> %v2637, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2636
  %v2639 = fadd <8 x float> %v2638, %v2638
  %v2640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2639, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2641 = fsub <8 x float> %v2640, splat (float 0x4168000000000000)
  %v2642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2641, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2639)
  %v2643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2641, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2642)
  %v2644 = bitcast <8 x float> %v2640 to <8 x i32>
  %v2645 = fmul <8 x float> %v2643, %v2643
  %v2646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2643, <8 x float> splat (float 0x3F81227F40000000))
  %v2647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2646, <8 x float> %v2643, <8 x float> splat (float 0x3FA5556740000000))
  %v2648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2647, <8 x float> %v2643, <8 x float> splat (float 0x3FC5554B00000000))
  %v2649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2648, <8 x float> %v2643, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2645, <8 x float> %v2649, <8 x float> %v2643)
  %v2651 = shl <8 x i32> %v2644, splat (i32 23)
  %v2652 = add <8 x i32> %v2651, splat (i32 1065353216)
  %v2653 = bitcast <8 x i32> %v2652 to <8 x float>
  %v2654 = fsub <8 x float> %v2653, splat (float 0x3FF0000000000000)
  %v2655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2653, <8 x float> %v2650, <8 x float> %v2654)
  %v2656 = fadd <8 x float> %v2655, splat (float 0x4000000000000000)
  %v2657 = fdiv <8 x float> %v2655, %v2656
  %v2658 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2657, <8 x float> %v2635)
  %v2659 = fmul <8 x float> %v2658, %v2658
  %v2660 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2661 = shufflevector <8 x float> %v2660, <8 x float> poison, <8 x i32> zeroinitializer
  %v2662 = fsub <8 x float> %v2661, %v2659
  %v2663 = fmul <8 x float> %v2618, %v2662
  %v2664 = fmul <8 x float> %v2663, %v2627
  %v2665 = fadd <8 x float> %v2504, %v2664
  %v2666 = add nsw i64 %v2503, 1
  br label %b262
b264:
  %v2667 = fadd <8 x float> %v2498, %v2504
  %v2668 = add nsw i64 %v2497, 128
  br label %b259
b261:
  %v2669 = add i64 0, 0
  %v2670 = getelementptr inbounds float, ptr %v56, i64 %v2669
  store <8 x float> %v2498, ptr %v2670, align 4
  br label %b258
b258:
  %v2671 = icmp sgt i64 %v3, 1
  br i1 %v2671, label %b265, label %b266
b265:
  %v2672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2673 = atomicrmw add ptr %v2672, i64 1 acq_rel
  %v2674 = mul i64 %v3, 10
  br label %b267
b267:
  %v2675 = load atomic i64, ptr %v2672 acquire, align 8
  %v2676 = icmp slt i64 %v2675, %v2674
  br i1 %v2676, label %b268, label %b269
b268:
  %v2677 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v2678 = icmp eq i64 %v2, 0
  br i1 %v2678, label %b270, label %b271
b270:
  br label %b272
b272:
  %v2679 = phi i64 [ 0, %b270 ], [ %v2849, %b277 ]
  %v2680 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v2848, %b277 ]
  %v2681 = icmp slt i64 %v2679, %v8
  br i1 %v2681, label %b273, label %b274
b273:
  %v2682 = add i64 %v2679, 128
  %v2683 = icmp slt i64 %v2682, %v8
  %v2684 = select i1 %v2683, i64 %v2682, i64 %v8
  br label %b275
b275:
  %v2685 = phi i64 [ %v2679, %b273 ], [ %v2847, %b276 ]
  %v2686 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v2846, %b276 ]
  %v2687 = icmp slt i64 %v2685, %v2684
  br i1 %v2687, label %b276, label %b277
b276:
  %v2688 = mul i64 %v2685, 8
  %v2689 = getelementptr inbounds float, ptr %v82, i64 %v2688
  %v2690 = mul i64 %v2685, 32
  %v2691 = getelementptr inbounds float, ptr %v70, i64 %v2690
  %v2692 = mul i64 %v2685, 1
  %v2693 = getelementptr inbounds float, ptr %v74, i64 %v2692
  %v2694 = getelementptr inbounds float, ptr %v2693, i64 0
  %v2695 = load float, ptr %v2694, align 4
  %v2696 = mul i64 %v2685, 1
  %v2697 = getelementptr inbounds float, ptr %v76, i64 %v2696
  %v2698 = getelementptr inbounds float, ptr %v2697, i64 0
  %v2699 = load float, ptr %v2698, align 4
  %v2700 = fdiv float 0x3FF0000000000000, %v2699
  %v2701 = mul i64 %v2685, 32
  %v2702 = getelementptr inbounds float, ptr %v64, i64 %v2701
  %v2703 = mul i64 %v2685, 1
  %v2704 = getelementptr inbounds float, ptr %v66, i64 %v2703
  %v2705 = getelementptr inbounds float, ptr %v2704, i64 0
  %v2706 = load float, ptr %v2705, align 4
  %v2707 = fdiv float %v2706, 0x4040000000000000
  %v2708 = mul i64 %v2685, 1
  %v2709 = getelementptr inbounds float, ptr %v68, i64 %v2708
  %v2710 = getelementptr inbounds float, ptr %v2709, i64 0
  %v2711 = load float, ptr %v2710, align 4
  %v2712 = fdiv float %v2711, 0x4040000000000000
  %v2713 = fadd float %v2712, 0x3EE4F8B580000000
  %v2714 = call float @llvm.sqrt.f32(float %v2713)
  %v2715 = fdiv float 0x3FF0000000000000, %v2714
  %v2716 = mul i64 1, %v7
  %v2717 = add i64 %v2685, %v2716
  %v2718 = mul i64 %v2717, 8
  %v2719 = getelementptr inbounds float, ptr %v34, i64 %v2718
  %v2720 = mul i64 %v2685, 1
  %v2721 = getelementptr inbounds float, ptr %v78, i64 %v2720
  %v2722 = getelementptr inbounds float, ptr %v2721, i64 0
  %v2723 = load float, ptr %v2722, align 4
  %v2724 = mul i64 %v2685, 1
  %v2725 = getelementptr inbounds float, ptr %v80, i64 %v2724
  %v2726 = getelementptr inbounds float, ptr %v2725, i64 0
  %v2727 = load float, ptr %v2726, align 4
  %v2728 = fdiv float 0x3FF0000000000000, %v2727
  %v2729 = add i64 0, 0
  %v2730 = getelementptr inbounds float, ptr %v2689, i64 %v2729
  %v2731 = load <8 x float>, ptr %v2730, align 4
  %v2732 = add i64 16, 0
  %v2733 = getelementptr inbounds float, ptr %v2691, i64 %v2732
  %v2734 = load <8 x float>, ptr %v2733, align 4
  %v2735 = insertelement <8 x float> poison, float %v2695, i64 0
  %v2736 = shufflevector <8 x float> %v2735, <8 x float> poison, <8 x i32> zeroinitializer
  %v2737 = fsub <8 x float> %v2734, %v2736
  %v2738 = insertelement <8 x float> poison, float %v2700, i64 0
  %v2739 = shufflevector <8 x float> %v2738, <8 x float> poison, <8 x i32> zeroinitializer
  %v2740 = fmul <8 x float> %v2737, %v2739
  %v2741 = add i64 16, 0
  %v2742 = getelementptr inbounds float, ptr %v14, i64 %v2741
  %v2743 = load <8 x float>, ptr %v2742, align 4
  %v2744 = fmul <8 x float> %v2740, %v2743
  %v2745 = add i64 16, 0
  %v2746 = getelementptr inbounds float, ptr %v16, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = fadd <8 x float> %v2744, %v2747
  %v2749 = add i64 16, 0
  %v2750 = getelementptr inbounds float, ptr %v2702, i64 %v2749
  %v2751 = load <8 x float>, ptr %v2750, align 4
  %v2752 = insertelement <8 x float> poison, float %v2707, i64 0
  %v2753 = shufflevector <8 x float> %v2752, <8 x float> poison, <8 x i32> zeroinitializer
  %v2754 = fsub <8 x float> %v2751, %v2753
  %v2755 = insertelement <8 x float> poison, float %v2715, i64 0
  %v2756 = shufflevector <8 x float> %v2755, <8 x float> poison, <8 x i32> zeroinitializer
  %v2757 = fmul <8 x float> %v2754, %v2756
  %v2758 = add i64 16, 0
  %v2759 = getelementptr inbounds float, ptr %v20, i64 %v2758
  %v2760 = load <8 x float>, ptr %v2759, align 4
  %v2761 = fmul <8 x float> %v2757, %v2760
  %v2762 = add i64 16, 0
  %v2763 = getelementptr inbounds float, ptr %v22, i64 %v2762
  %v2764 = load <8 x float>, ptr %v2763, align 4
  %v2765 = fadd <8 x float> %v2761, %v2764
  %v2766 = fadd <8 x float> %v2748, %v2765
  %v2767 = add i64 16, 0
  %v2768 = getelementptr inbounds float, ptr %v24, i64 %v2767
  %v2769 = load <8 x float>, ptr %v2768, align 4
  %v2770 = fadd <8 x float> %v2766, %v2769
  %v2771 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2770)
  %v2772 = fneg <8 x float> %v2771
  %v2773 = fcmp olt <8 x float> %v2772, splat (float 0xC05A400000000000)
  %v2774 = select <8 x i1> %v2773, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2772
  %v2775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2774, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2776 = fsub <8 x float> %v2775, splat (float 0x4168000000000000)
  %v2777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2776, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2774)
  %v2778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2776, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2777)
  %v2779 = bitcast <8 x float> %v2775 to <8 x i32>
  %v2780 = fmul <8 x float> %v2778, %v2778
  %v2781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2778, <8 x float> splat (float 0x3F81227F40000000))
  %v2782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2781, <8 x float> %v2778, <8 x float> splat (float 0x3FA5556740000000))
  %v2783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2782, <8 x float> %v2778, <8 x float> splat (float 0x3FC5554B00000000))
  %v2784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2783, <8 x float> %v2778, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2780, <8 x float> %v2784, <8 x float> %v2778)
  %v2786 = sub <8 x i32> %v2779, splat (i32 1262485250)
  %v2787 = lshr <8 x i32> %v2786, splat (i32 1)
  %v2788 = sub <8 x i32> %v2786, %v2787
  %v2789 = shl <8 x i32> %v2787, splat (i32 23)
  %v2790 = bitcast <8 x i32> %v2789 to <8 x float>
  %v2791 = shl <8 x i32> %v2788, splat (i32 23)
  %v2792 = bitcast <8 x i32> %v2791 to <8 x float>
  %v2793 = fadd <8 x float> %v2785, splat (float 0x3FF0000000000000)
  %v2794 = fmul <8 x float> %v2793, %v2790
  %v2795 = fmul <8 x float> %v2794, %v2792
  %v2796 = fcmp olt <8 x float> %v2770, splat (float 0x0000000000000000)
  %v2797 = select <8 x i1> %v2796, <8 x float> %v2795, <8 x float> splat (float 0x3FF0000000000000)
  %v2798 = fadd <8 x float> %v2795, splat (float 0x3FF0000000000000)
  %v2799 = fdiv <8 x float> %v2797, %v2798
  %v2800 = fmul <8 x float> %v2731, %v2799
  %v2801 = add i64 0, 0
  %v2802 = getelementptr inbounds float, ptr %v2719, i64 %v2801
  %v2803 = load <8 x float>, ptr %v2802, align 4
  %v2804 = insertelement <8 x float> poison, float %v2723, i64 0
  %v2805 = shufflevector <8 x float> %v2804, <8 x float> poison, <8 x i32> zeroinitializer
  %v2806 = fsub <8 x float> %v2803, %v2805
  %v2807 = insertelement <8 x float> poison, float %v2728, i64 0
  %v2808 = shufflevector <8 x float> %v2807, <8 x float> poison, <8 x i32> zeroinitializer
  %v2809 = fmul <8 x float> %v2806, %v2808
  %v2810 = add i64 0, 0
  %v2811 = getelementptr inbounds float, ptr %v26, i64 %v2810
  %v2812 = load <8 x float>, ptr %v2811, align 4
  %v2813 = fmul <8 x float> %v2809, %v2812
  %v2814 = add i64 0, 0
  %v2815 = getelementptr inbounds float, ptr %v28, i64 %v2814
  %v2816 = load <8 x float>, ptr %v2815, align 4
  %v2817 = fadd <8 x float> %v2813, %v2816
  %v2818 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2817)
  %v2819 = fcmp ogt <8 x float> %v2818, splat (float 0x4023000000000000)
  %v2820 = select <8 x i1> %v2819, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2818
  %v2821 = fadd <8 x float> %v2820, %v2820
  %v2822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2821, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2823 = fsub <8 x float> %v2822, splat (float 0x4168000000000000)
  %v2824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2823, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2821)
  %v2825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2823, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2824)
  %v2826 = bitcast <8 x float> %v2822 to <8 x i32>
  %v2827 = fmul <8 x float> %v2825, %v2825
  %v2828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2825, <8 x float> splat (float 0x3F81227F40000000))
  %v2829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2828, <8 x float> %v2825, <8 x float> splat (float 0x3FA5556740000000))
  %v2830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2829, <8 x float> %v2825, <8 x float> splat (float 0x3FC5554B00000000))
  %v2831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2830, <8 x float> %v2825, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2827, <8 x float> %v2831, <8 x float> %v2825)
  %v2833 = shl <8 x i32> %v2826, splat (i32 23)
  %v2834 = add <8 x i32> %v2833, splat (i32 1065353216)
  %v2835 = bitcast <8 x i32> %v2834 to <8 x float>
  %v2836 = fsub <8 x float> %v2835, splat (float 0x3FF0000000000000)
  %v2837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2835, <8 x float> %v2832, <8 x float> %v2836)
  %v2838 = fadd <8 x float> %v2837, splat (float 0x4000000000000000)
  %v2839 = fdiv <8 x float> %v2837, %v2838
  %v2840 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2839, <8 x float> %v2817)
  %v2841 = fmul <8 x float> %v2840, %v2840
  %v2842 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2843 = shufflevector <8 x float> %v2842, <8 x float> poison, <8 x i32> zeroinitializer
  %v2844 = fsub <8 x float> %v2843, %v2841
  %v2845 = fmul <8 x float> %v2800, %v2844
  %v2846 = fadd <8 x float> %v2686, %v2845
  %v2847 = add nsw i64 %v2685, 1
  br label %b275
b277:
  %v2848 = fadd <8 x float> %v2680, %v2686
  %v2849 = add nsw i64 %v2679, 128
  br label %b272
b274:
  %v2850 = add i64 0, 0
  %v2851 = getelementptr inbounds float, ptr %v58, i64 %v2850
  store <8 x float> %v2680, ptr %v2851, align 4
  br label %b271
b271:
  %v2852 = icmp sgt i64 %v3, 1
  br i1 %v2852, label %b278, label %b279
b278:
  %v2853 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2854 = atomicrmw add ptr %v2853, i64 1 acq_rel
  %v2855 = mul i64 %v3, 11
  br label %b280
b280:
  %v2856 = load atomic i64, ptr %v2853 acquire, align 8
  %v2857 = icmp slt i64 %v2856, %v2855
  br i1 %v2857, label %b281, label %b282
b281:
  %v2858 = call i32 @sched_yield()
  br label %b280
b282:
  br label %b279
b279:
  %v2859 = icmp eq i64 %v2, 0
  br i1 %v2859, label %b283, label %b284
b283:
  br label %b285
b285:
  %v2860 = phi i64 [ 0, %b283 ], [ %v2867, %b286 ]
  %v2861 = icmp slt i64 %v2860, 32
  br i1 %v2861, label %b286, label %b287
b286:
  %v2862 = add i64 0, %v2860
  %v2863 = getelementptr inbounds float, ptr %v46, i64 %v2862
  %v2864 = load <8 x float>, ptr %v2863, align 4
  %v2865 = add i64 0, %v2860
  %v2866 = getelementptr inbounds float, ptr %v52, i64 %v2865
  store <8 x float> %v2864, ptr %v2866, align 4
  %v2867 = add nsw i64 %v2860, 8
  br label %b285
b287:
  br label %b284
b284:
  %v2868 = icmp sgt i64 %v3, 1
  br i1 %v2868, label %b288, label %b289
b288:
  %v2869 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2870 = atomicrmw add ptr %v2869, i64 1 acq_rel
  %v2871 = mul i64 %v3, 12
  br label %b290
b290:
  %v2872 = load atomic i64, ptr %v2869 acquire, align 8
  %v2873 = icmp slt i64 %v2872, %v2871
  br i1 %v2873, label %b291, label %b292
b291:
  %v2874 = call i32 @sched_yield()
  br label %b290
b292:
  br label %b289
b289:
  %v2875 = icmp eq i64 %v2, 0
  br i1 %v2875, label %b293, label %b294
b293:
  br label %b295
b295:
  %v2876 = phi i64 [ 0, %b293 ], [ %v2883, %b296 ]
  %v2877 = icmp slt i64 %v2876, 32
  br i1 %v2877, label %b296, label %b297
b296:
  %v2878 = add i64 0, %v2876
  %v2879 = getelementptr inbounds float, ptr %v46, i64 %v2878
  %v2880 = load <8 x float>, ptr %v2879, align 4
  %v2881 = add i64 0, %v2876
  %v2882 = getelementptr inbounds float, ptr %v54, i64 %v2881
  store <8 x float> %v2880, ptr %v2882, align 4
  %v2883 = add nsw i64 %v2876, 8
  br label %b295
b297:
  br label %b294
b294:
  %v2884 = icmp sgt i64 %v3, 1
  br i1 %v2884, label %b298, label %b299
b298:
  %v2885 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2886 = atomicrmw add ptr %v2885, i64 1 acq_rel
  %v2887 = mul i64 %v3, 13
  br label %b300
b300:
  %v2888 = load atomic i64, ptr %v2885 acquire, align 8
  %v2889 = icmp slt i64 %v2888, %v2887
  br i1 %v2889, label %b301, label %b302
b301:
  %v2890 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
