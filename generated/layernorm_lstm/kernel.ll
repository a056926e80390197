; generated from specs/layernorm_lstm.yaml by `make generated`: do not edit
; layernorm_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v135 = alloca i64, i64 1, align 8
  %v712 = alloca float, i64 64, align 4
  %v1352 = alloca float, i64 64, align 4
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
  %v95 = getelementptr inbounds i64, ptr %v1, i64 6
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 16
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 17
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 18
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 21
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 33
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 34
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 35
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 36
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 37
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 38
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 39
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 40
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 45
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 46
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 47
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 48
  %v134 = load i64, ptr %v133, align 8
  store i64 0, ptr %v135, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v137 = load ptr, ptr %v136, align 4
  %v138 = mul i64 %v2, 0
  %v139 = add i64 %v138, 512
  %v140 = getelementptr inbounds float, ptr %v137, i64 %v139
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b0, label %b1
b0:
  %v144 = icmp eq i64 %v2, 0
  br i1 %v144, label %b2, label %b3
b2:
  %v145 = add i64 0, 0
  %v146 = getelementptr inbounds float, ptr %v62, i64 %v145
  %v147 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v148, ptr %v146, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v149 = icmp sgt i64 %v3, 1
  br i1 %v149, label %b4, label %b5
b4:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v135, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v135, align 8
  %v154 = mul i64 %v3, %v153
  br label %b6
b6:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b7, label %b8
b7:
  %v157 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 4
  %v159 = load i64, ptr %v158, align 8
  %v160 = icmp eq i64 %v159, 0
  br i1 %v160, label %b9, label %b10
b9:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b11, label %b12
b11:
  %v164 = add i64 %v7, 0
  %v165 = sdiv i64 %v164, 1
  %v166 = add i64 %v2, 1
  %v167 = mul i64 %v165, %v2
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, %v7
  %v171 = select i1 %v170, i64 %v169, i64 %v7
  %v172 = mul i64 %v165, %v166
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, %v7
  %v176 = select i1 %v175, i64 %v174, i64 %v7
  br label %b13
b13:
  %v177 = phi i64 [ %v171, %b11 ], [ %v188, %b14 ]
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b14, label %b15
b14:
  %v179 = and i64 0, %v100
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v177
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v32, i64 %v182
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v183, i64 %v184
  %v186 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = add nsw i64 %v177, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b16, label %b17
b16:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = load i64, ptr %v135, align 8
  %v193 = add i64 %v192, 1
  store i64 %v193, ptr %v135, align 8
  %v194 = mul i64 %v3, %v193
  br label %b18
b18:
  %v195 = load atomic i64, ptr %v190 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b19, label %b20
b19:
  %v197 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 4
  %v199 = load i64, ptr %v198, align 8
  %v200 = icmp eq i64 %v199, 0
  br i1 %v200, label %b21, label %b22
b21:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 50
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b23, label %b24
b23:
  %v204 = add i64 %v7, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  br label %b25
b25:
  %v217 = phi i64 [ %v211, %b23 ], [ %v228, %b26 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b26, label %b27
b26:
  %v219 = and i64 0, %v102
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v217
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v34, i64 %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v223, i64 %v224
  %v226 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v227 = shufflevector <8 x float> %v226, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = add nsw i64 %v217, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v229 = icmp sgt i64 %v3, 1
  br i1 %v229, label %b28, label %b29
b28:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v231 = atomicrmw add ptr %v230, i64 1 acq_rel
  %v232 = load i64, ptr %v135, align 8
  %v233 = add i64 %v232, 1
  store i64 %v233, ptr %v135, align 8
  %v234 = mul i64 %v3, %v233
  br label %b30
b30:
  %v235 = load atomic i64, ptr %v230 acquire, align 8
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b31, label %b32
b31:
  %v237 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v238 = getelementptr inbounds float, ptr %v137, i64 0
  %v239 = getelementptr inbounds i64, ptr %v1, i64 4
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b33, label %b34
b33:
  %v242 = add i64 1, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, 1
  %v254 = select i1 %v253, i64 %v252, i64 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  br label %b35
b35:
  %v257 = phi i64 [ %v249, %b33 ], [ %v702, %b86 ]
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b36, label %b37
b36:
  %v259 = mul i64 %v257, 256
  %v260 = mul i64 %v257, 32
  %v261 = add i64 %v259, 0
  %v262 = add i64 %v260, 0
  %v263 = getelementptr inbounds float, ptr %v238, i64 %v261
  %v264 = sub i64 32, %v262
  %v265 = icmp slt i64 %v264, 0
  %v266 = select i1 %v265, i64 0, i64 %v264
  %v267 = icmp ult i64 %v266, 8
  %v268 = select i1 %v267, i64 %v266, i64 8
  %v269 = trunc i64 %v268 to i32
  %v270 = insertelement <8 x i32> poison, i32 %v269, i64 0
  %v271 = shufflevector <8 x i32> %v270, <8 x i32> poison, <8 x i32> zeroinitializer
  %v272 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v271
  %v273 = mul i64 %v262, 8
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v18, i64 %v274
  %v276 = icmp sge i64 %v266, 8
  br i1 %v276, label %b38, label %b39
b38:
  br label %b40
b40:
  %v277 = phi i64 [ 0, %b38 ], [ %v351, %b41 ]
  %v278 = icmp slt i64 %v277, 8
  br i1 %v278, label %b41, label %b42
b41:
  %v279 = add i64 %v277, 0
  %v280 = getelementptr inbounds float, ptr %v275, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 %v277, 8
  %v283 = getelementptr inbounds float, ptr %v275, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 %v277, 16
  %v286 = getelementptr inbounds float, ptr %v275, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 %v277, 24
  %v289 = getelementptr inbounds float, ptr %v275, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 %v277, 32
  %v292 = getelementptr inbounds float, ptr %v275, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 %v277, 40
  %v295 = getelementptr inbounds float, ptr %v275, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 %v277, 48
  %v298 = getelementptr inbounds float, ptr %v275, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 %v277, 56
  %v301 = getelementptr inbounds float, ptr %v275, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = shufflevector <8 x float> %v281, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v304 = shufflevector <8 x float> %v281, <8 x float> %v293, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v305 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v306 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v307 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v308 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v310 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v303, <8 x float> %v307, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v307, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v304, <8 x float> %v308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v316 = shufflevector <8 x float> %v304, <8 x float> %v308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v321 = shufflevector <8 x float> %v312, <8 x float> %v314, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v322 = shufflevector <8 x float> %v312, <8 x float> %v314, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v323 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v325 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v326 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v327 = add i64 %v277, 0
  %v328 = mul i64 %v327, 32
  %v329 = getelementptr inbounds float, ptr %v263, i64 %v328
  store <8 x float> %v319, ptr %v329, align 4
  %v330 = add i64 %v277, 1
  %v331 = mul i64 %v330, 32
  %v332 = getelementptr inbounds float, ptr %v263, i64 %v331
  store <8 x float> %v320, ptr %v332, align 4
  %v333 = add i64 %v277, 2
  %v334 = mul i64 %v333, 32
  %v335 = getelementptr inbounds float, ptr %v263, i64 %v334
  store <8 x float> %v321, ptr %v335, align 4
  %v336 = add i64 %v277, 3
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds float, ptr %v263, i64 %v337
  store <8 x float> %v322, ptr %v338, align 4
  %v339 = add i64 %v277, 4
  %v340 = mul i64 %v339, 32
  %v341 = getelementptr inbounds float, ptr %v263, i64 %v340
  store <8 x float> %v323, ptr %v341, align 4
  %v342 = add i64 %v277, 5
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v263, i64 %v343
  store <8 x float> %v324, ptr %v344, align 4
  %v345 = add i64 %v277, 6
  %v346 = mul i64 %v345, 32
  %v347 = getelementptr inbounds float, ptr %v263, i64 %v346
  store <8 x float> %v325, ptr %v347, align 4
  %v348 = add i64 %v277, 7
  %v349 = mul i64 %v348, 32
  %v350 = getelementptr inbounds float, ptr %v263, i64 %v349
  store <8 x float> %v326, ptr %v350, align 4
  %v351 = add nsw i64 %v277, 8
  br label %b40
b42:
  br label %b43
b43:
  %v352 = phi i64 [ 8, %b42 ], [ %v360, %b44 ]
  %v353 = icmp slt i64 %v352, 8
  br i1 %v353, label %b44, label %b45
b44:
  %v354 = mul i64 %v352, 1
  %v355 = getelementptr inbounds float, ptr %v275, i64 %v354
  %v356 = getelementptr float, ptr %v355, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v357 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v356, <8 x i1> %v272, <8 x float> zeroinitializer)
  %v358 = mul i64 %v352, 32
  %v359 = getelementptr inbounds float, ptr %v263, i64 %v358
  store <8 x float> %v357, ptr %v359, align 4
  %v360 = add nsw i64 %v352, 1
  br label %b43
b45:
  br label %b39
b39:
  %v361 = icmp slt i64 %v266, 8
  br i1 %v361, label %b46, label %b47
b46:
  br label %b48
b48:
  %v362 = phi i64 [ 0, %b46 ], [ %v370, %b49 ]
  %v363 = icmp slt i64 %v362, 8
  br i1 %v363, label %b49, label %b50
b49:
  %v364 = mul i64 %v362, 1
  %v365 = getelementptr inbounds float, ptr %v275, i64 %v364
  %v366 = getelementptr float, ptr %v365, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v367 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v366, <8 x i1> %v272, <8 x float> zeroinitializer)
  %v368 = mul i64 %v362, 32
  %v369 = getelementptr inbounds float, ptr %v263, i64 %v368
  store <8 x float> %v367, ptr %v369, align 4
  %v370 = add nsw i64 %v362, 1
  br label %b48
b50:
  br label %b47
b47:
  %v371 = add i64 %v259, 8
  %v372 = add i64 %v260, 8
  %v373 = getelementptr inbounds float, ptr %v238, i64 %v371
  %v374 = sub i64 32, %v372
  %v375 = icmp slt i64 %v374, 0
  %v376 = select i1 %v375, i64 0, i64 %v374
  %v377 = icmp ult i64 %v376, 8
  %v378 = select i1 %v377, i64 %v376, i64 8
  %v379 = trunc i64 %v378 to i32
  %v380 = insertelement <8 x i32> poison, i32 %v379, i64 0
  %v381 = shufflevector <8 x i32> %v380, <8 x i32> poison, <8 x i32> zeroinitializer
  %v382 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v381
  %v383 = mul i64 %v372, 8
  %v384 = add i64 0, %v383
  %v385 = getelementptr inbounds float, ptr %v18, i64 %v384
  %v386 = icmp sge i64 %v376, 8
  br i1 %v386, label %b51, label %b52
b51:
  br label %b53
b53:
  %v387 = phi i64 [ 0, %b51 ], [ %v461, %b54 ]
  %v388 = icmp slt i64 %v387, 8
  br i1 %v388, label %b54, label %b55
b54:
  %v389 = add i64 %v387, 0
  %v390 = getelementptr inbounds float, ptr %v385, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = add i64 %v387, 8
  %v393 = getelementptr inbounds float, ptr %v385, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 %v387, 16
  %v396 = getelementptr inbounds float, ptr %v385, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 %v387, 24
  %v399 = getelementptr inbounds float, ptr %v385, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 %v387, 32
  %v402 = getelementptr inbounds float, ptr %v385, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v387, 40
  %v405 = getelementptr inbounds float, ptr %v385, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v387, 48
  %v408 = getelementptr inbounds float, ptr %v385, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v387, 56
  %v411 = getelementptr inbounds float, ptr %v385, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = shufflevector <8 x float> %v391, <8 x float> %v403, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v414 = shufflevector <8 x float> %v391, <8 x float> %v403, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v422 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v431 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v432 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v435 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = add i64 %v387, 0
  %v438 = mul i64 %v437, 32
  %v439 = getelementptr inbounds float, ptr %v373, i64 %v438
  store <8 x float> %v429, ptr %v439, align 4
  %v440 = add i64 %v387, 1
  %v441 = mul i64 %v440, 32
  %v442 = getelementptr inbounds float, ptr %v373, i64 %v441
  store <8 x float> %v430, ptr %v442, align 4
  %v443 = add i64 %v387, 2
  %v444 = mul i64 %v443, 32
  %v445 = getelementptr inbounds float, ptr %v373, i64 %v444
  store <8 x float> %v431, ptr %v445, align 4
  %v446 = add i64 %v387, 3
  %v447 = mul i64 %v446, 32
  %v448 = getelementptr inbounds float, ptr %v373, i64 %v447
  store <8 x float> %v432, ptr %v448, align 4
  %v449 = add i64 %v387, 4
  %v450 = mul i64 %v449, 32
  %v451 = getelementptr inbounds float, ptr %v373, i64 %v450
  store <8 x float> %v433, ptr %v451, align 4
  %v452 = add i64 %v387, 5
  %v453 = mul i64 %v452, 32
  %v454 = getelementptr inbounds float, ptr %v373, i64 %v453
  store <8 x float> %v434, ptr %v454, align 4
  %v455 = add i64 %v387, 6
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v373, i64 %v456
  store <8 x float> %v435, ptr %v457, align 4
  %v458 = add i64 %v387, 7
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v373, i64 %v459
  store <8 x float> %v436, ptr %v460, align 4
  %v461 = add nsw i64 %v387, 8
  br label %b53
b55:
  br label %b56
b56:
  %v462 = phi i64 [ 8, %b55 ], [ %v470, %b57 ]
  %v463 = icmp slt i64 %v462, 8
  br i1 %v463, label %b57, label %b58
b57:
  %v464 = mul i64 %v462, 1
  %v465 = getelementptr inbounds float, ptr %v385, i64 %v464
  %v466 = getelementptr float, ptr %v465, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v467 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v466, <8 x i1> %v382, <8 x float> zeroinitializer)
  %v468 = mul i64 %v462, 32
  %v469 = getelementptr inbounds float, ptr %v373, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v462, 1
  br label %b56
b58:
  br label %b52
b52:
  %v471 = icmp slt i64 %v376, 8
  br i1 %v471, label %b59, label %b60
b59:
  br label %b61
b61:
  %v472 = phi i64 [ 0, %b59 ], [ %v480, %b62 ]
  %v473 = icmp slt i64 %v472, 8
  br i1 %v473, label %b62, label %b63
b62:
  %v474 = mul i64 %v472, 1
  %v475 = getelementptr inbounds float, ptr %v385, i64 %v474
  %v476 = getelementptr float, ptr %v475, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v477 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v476, <8 x i1> %v382, <8 x float> zeroinitializer)
  %v478 = mul i64 %v472, 32
  %v479 = getelementptr inbounds float, ptr %v373, i64 %v478
  store <8 x float> %v477, ptr %v479, align 4
  %v480 = add nsw i64 %v472, 1
  br label %b61
b63:
  br label %b60
b60:
  %v481 = add i64 %v259, 16
  %v482 = add i64 %v260, 16
  %v483 = getelementptr inbounds float, ptr %v238, i64 %v481
  %v484 = sub i64 32, %v482
  %v485 = icmp slt i64 %v484, 0
  %v486 = select i1 %v485, i64 0, i64 %v484
  %v487 = icmp ult i64 %v486, 8
  %v488 = select i1 %v487, i64 %v486, i64 8
  %v489 = trunc i64 %v488 to i32
  %v490 = insertelement <8 x i32> poison, i32 %v489, i64 0
  %v491 = shufflevector <8 x i32> %v490, <8 x i32> poison, <8 x i32> zeroinitializer
  %v492 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v491
  %v493 = mul i64 %v482, 8
  %v494 = add i64 0, %v493
  %v495 = getelementptr inbounds float, ptr %v18, i64 %v494
  %v496 = icmp sge i64 %v486, 8
  br i1 %v496, label %b64, label %b65
b64:
  br label %b66
b66:
  %v497 = phi i64 [ 0, %b64 ], [ %v571, %b67 ]
  %v498 = icmp slt i64 %v497, 8
  br i1 %v498, label %b67, label %b68
b67:
  %v499 = add i64 %v497, 0
  %v500 = getelementptr inbounds float, ptr %v495, i64 %v499
  %v501 = load <8 x float>, ptr %v500, align 4
  %v502 = add i64 %v497, 8
  %v503 = getelementptr inbounds float, ptr %v495, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v497, 16
  %v506 = getelementptr inbounds float, ptr %v495, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v497, 24
  %v509 = getelementptr inbounds float, ptr %v495, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 %v497, 32
  %v512 = getelementptr inbounds float, ptr %v495, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 %v497, 40
  %v515 = getelementptr inbounds float, ptr %v495, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 %v497, 48
  %v518 = getelementptr inbounds float, ptr %v495, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 %v497, 56
  %v521 = getelementptr inbounds float, ptr %v495, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = shufflevector <8 x float> %v501, <8 x float> %v513, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v524 = shufflevector <8 x float> %v501, <8 x float> %v513, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v525 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v526 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v528 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v530 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v531 = shufflevector <8 x float> %v523, <8 x float> %v527, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v532 = shufflevector <8 x float> %v523, <8 x float> %v527, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v533 = shufflevector <8 x float> %v525, <8 x float> %v529, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v529, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v535 = shufflevector <8 x float> %v524, <8 x float> %v528, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v536 = shufflevector <8 x float> %v524, <8 x float> %v528, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v537 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v538 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v539 = shufflevector <8 x float> %v531, <8 x float> %v533, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v540 = shufflevector <8 x float> %v531, <8 x float> %v533, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v541 = shufflevector <8 x float> %v532, <8 x float> %v534, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v542 = shufflevector <8 x float> %v532, <8 x float> %v534, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v543 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v544 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v545 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v546 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v547 = add i64 %v497, 0
  %v548 = mul i64 %v547, 32
  %v549 = getelementptr inbounds float, ptr %v483, i64 %v548
  store <8 x float> %v539, ptr %v549, align 4
  %v550 = add i64 %v497, 1
  %v551 = mul i64 %v550, 32
  %v552 = getelementptr inbounds float, ptr %v483, i64 %v551
  store <8 x float> %v540, ptr %v552, align 4
  %v553 = add i64 %v497, 2
  %v554 = mul i64 %v553, 32
  %v555 = getelementptr inbounds float, ptr %v483, i64 %v554
  store <8 x float> %v541, ptr %v555, align 4
  %v556 = add i64 %v497, 3
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v483, i64 %v557
  store <8 x float> %v542, ptr %v558, align 4
  %v559 = add i64 %v497, 4
  %v560 = mul i64 %v559, 32
  %v561 = getelementptr inbounds float, ptr %v483, i64 %v560
  store <8 x float> %v543, ptr %v561, align 4
  %v562 = add i64 %v497, 5
  %v563 = mul i64 %v562, 32
  %v564 = getelementptr inbounds float, ptr %v483, i64 %v563
  store <8 x float> %v544, ptr %v564, align 4
  %v565 = add i64 %v497, 6
  %v566 = mul i64 %v565, 32
  %v567 = getelementptr inbounds float, ptr %v483, i64 %v566
  store <8 x float> %v545, ptr %v567, align 4
  %v568 = add i64 %v497, 7
  %v569 = mul i64 %v568, 32
  %v570 = getelementptr inbounds float, ptr %v483, i64 %v569
  store <8 x float> %v546, ptr %v570, align 4
  %v571 = add nsw i64 %v497, 8
  br label %b66
b68:
  br label %b69
b69:
  %v572 = phi i64 [ 8, %b68 ], [ %v580, %b70 ]
  %v573 = icmp slt i64 %v572, 8
  br i1 %v573, label %b70, label %b71
b70:
  %v574 = mul i64 %v572, 1
  %v575 = getelementptr inbounds float, ptr %v495, i64 %v574
  %v576 = getelementptr float, ptr %v575, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v577 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v576, <8 x i1> %v492, <8 x float> zeroinitializer)
  %v578 = mul i64 %v572, 32
  %v579 = getelementptr inbounds float, ptr %v483, i64 %v578
  store <8 x float> %v577, ptr %v579, align 4
  %v580 = add nsw i64 %v572, 1
  br label %b69
b71:
  br label %b65
b65:
  %v581 = icmp slt i64 %v486, 8
  br i1 %v581, label %b72, label %b73
b72:
  br label %b74
b74:
  %v582 = phi i64 [ 0, %b72 ], [ %v590, %b75 ]
  %v583 = icmp slt i64 %v582, 8
  br i1 %v583, label %b75, label %b76
b75:
  %v584 = mul i64 %v582, 1
  %v585 = getelementptr inbounds float, ptr %v495, i64 %v584
  %v586 = getelementptr float, ptr %v585, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v587 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v586, <8 x i1> %v492, <8 x float> zeroinitializer)
  %v588 = mul i64 %v582, 32
  %v589 = getelementptr inbounds float, ptr %v483, i64 %v588
  store <8 x float> %v587, ptr %v589, align 4
  %v590 = add nsw i64 %v582, 1
  br label %b74
b76:
  br label %b73
b73:
  %v591 = add i64 %v259, 24
  %v592 = add i64 %v260, 24
  %v593 = getelementptr inbounds float, ptr %v238, i64 %v591
  %v594 = sub i64 32, %v592
  %v595 = icmp slt i64 %v594, 0
  %v596 = select i1 %v595, i64 0, i64 %v594
  %v597 = icmp ult i64 %v596, 8
  %v598 = select i1 %v597, i64 %v596, i64 8
  %v599 = trunc i64 %v598 to i32
  %v600 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v601 = shufflevector <8 x i32> %v600, <8 x i32> poison, <8 x i32> zeroinitializer
  %v602 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v601
  %v603 = mul i64 %v592, 8
  %v604 = add i64 0, %v603
  %v605 = getelementptr inbounds float, ptr %v18, i64 %v604
  %v606 = icmp sge i64 %v596, 8
  br i1 %v606, label %b77, label %b78
b77:
  br label %b79
b79:
  %v607 = phi i64 [ 0, %b77 ], [ %v681, %b80 ]
  %v608 = icmp slt i64 %v607, 8
  br i1 %v608, label %b80, label %b81
b80:
  %v609 = add i64 %v607, 0
  %v610 = getelementptr inbounds float, ptr %v605, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = add i64 %v607, 8
  %v613 = getelementptr inbounds float, ptr %v605, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = add i64 %v607, 16
  %v616 = getelementptr inbounds float, ptr %v605, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add i64 %v607, 24
  %v619 = getelementptr inbounds float, ptr %v605, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = add i64 %v607, 32
  %v622 = getelementptr inbounds float, ptr %v605, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = add i64 %v607, 40
  %v625 = getelementptr inbounds float, ptr %v605, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = add i64 %v607, 48
  %v628 = getelementptr inbounds float, ptr %v605, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 %v607, 56
  %v631 = getelementptr inbounds float, ptr %v605, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v634 = shufflevector <8 x float> %v611, <8 x float> %v623, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v614, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v636 = shufflevector <8 x float> %v614, <8 x float> %v626, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v637 = shufflevector <8 x float> %v617, <8 x float> %v629, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v638 = shufflevector <8 x float> %v617, <8 x float> %v629, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v620, <8 x float> %v632, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v640 = shufflevector <8 x float> %v620, <8 x float> %v632, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v641 = shufflevector <8 x float> %v633, <8 x float> %v637, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v637, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v643 = shufflevector <8 x float> %v635, <8 x float> %v639, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v644 = shufflevector <8 x float> %v635, <8 x float> %v639, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v645 = shufflevector <8 x float> %v634, <8 x float> %v638, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v646 = shufflevector <8 x float> %v634, <8 x float> %v638, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v647 = shufflevector <8 x float> %v636, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v648 = shufflevector <8 x float> %v636, <8 x float> %v640, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v641, <8 x float> %v643, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v650 = shufflevector <8 x float> %v641, <8 x float> %v643, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v651 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v652 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v653 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v655 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v656 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v657 = add i64 %v607, 0
  %v658 = mul i64 %v657, 32
  %v659 = getelementptr inbounds float, ptr %v593, i64 %v658
  store <8 x float> %v649, ptr %v659, align 4
  %v660 = add i64 %v607, 1
  %v661 = mul i64 %v660, 32
  %v662 = getelementptr inbounds float, ptr %v593, i64 %v661
  store <8 x float> %v650, ptr %v662, align 4
  %v663 = add i64 %v607, 2
  %v664 = mul i64 %v663, 32
  %v665 = getelementptr inbounds float, ptr %v593, i64 %v664
  store <8 x float> %v651, ptr %v665, align 4
  %v666 = add i64 %v607, 3
  %v667 = mul i64 %v666, 32
  %v668 = getelementptr inbounds float, ptr %v593, i64 %v667
  store <8 x float> %v652, ptr %v668, align 4
  %v669 = add i64 %v607, 4
  %v670 = mul i64 %v669, 32
  %v671 = getelementptr inbounds float, ptr %v593, i64 %v670
  store <8 x float> %v653, ptr %v671, align 4
  %v672 = add i64 %v607, 5
  %v673 = mul i64 %v672, 32
  %v674 = getelementptr inbounds float, ptr %v593, i64 %v673
  store <8 x float> %v654, ptr %v674, align 4
  %v675 = add i64 %v607, 6
  %v676 = mul i64 %v675, 32
  %v677 = getelementptr inbounds float, ptr %v593, i64 %v676
  store <8 x float> %v655, ptr %v677, align 4
  %v678 = add i64 %v607, 7
  %v679 = mul i64 %v678, 32
  %v680 = getelementptr inbounds float, ptr %v593, i64 %v679
  store <8 x float> %v656, ptr %v680, align 4
  %v681 = add nsw i64 %v607, 8
  br label %b79
b81:
  br label %b82
b82:
  %v682 = phi i64 [ 8, %b81 ], [ %v690, %b83 ]
  %v683 = icmp slt i64 %v682, 8
  br i1 %v683, label %b83, label %b84
b83:
  %v684 = mul i64 %v682, 1
  %v685 = getelementptr inbounds float, ptr %v605, i64 %v684
  %v686 = getelementptr float, ptr %v685, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v687 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v686, <8 x i1> %v602, <8 x float> zeroinitializer)
  %v688 = mul i64 %v682, 32
  %v689 = getelementptr inbounds float, ptr %v593, i64 %v688
  store <8 x float> %v687, ptr %v689, align 4
  %v690 = add nsw i64 %v682, 1
  br label %b82
b84:
  br label %b78
b78:
  %v691 = icmp slt i64 %v596, 8
  br i1 %v691, label %b85, label %b86
b85:
  br label %b87
b87:
  %v692 = phi i64 [ 0, %b85 ], [ %v700, %b88 ]
  %v693 = icmp slt i64 %v692, 8
  br i1 %v693, label %b88, label %b89
b88:
  %v694 = mul i64 %v692, 1
  %v695 = getelementptr inbounds float, ptr %v605, i64 %v694
  %v696 = getelementptr float, ptr %v695, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v697 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v696, <8 x i1> %v602, <8 x float> zeroinitializer)
  %v698 = mul i64 %v692, 32
  %v699 = getelementptr inbounds float, ptr %v593, i64 %v698
  store <8 x float> %v697, ptr %v699, align 4
  %v700 = add nsw i64 %v692, 1
  br label %b87
b89:
  br label %b86
b86:
  %v701 = add i64 %v259, 256
  %v702 = add nsw i64 %v257, 1
  br label %b35
b37:
  br label %b34
b34:
  %v703 = icmp sgt i64 %v3, 1
  br i1 %v703, label %b90, label %b91
b90:
  %v704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v705 = atomicrmw add ptr %v704, i64 1 acq_rel
  %v706 = load i64, ptr %v135, align 8
  %v707 = add i64 %v706, 1
  store i64 %v707, ptr %v135, align 8
  %v708 = mul i64 %v3, %v707
  br label %b92
b92:
  %v709 = load atomic i64, ptr %v704 acquire, align 8
  %v710 = icmp slt i64 %v709, %v708
  br i1 %v710, label %b93, label %b94
b93:
  %v711 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v713 = add i64 %v8, 0
  %v714 = sdiv i64 %v713, 1
  %v715 = add i64 %v2, 1
  %v716 = mul i64 %v714, %v2
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v8
  %v720 = select i1 %v719, i64 %v718, i64 %v8
  %v721 = mul i64 %v714, %v715
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, %v8
  %v725 = select i1 %v724, i64 %v723, i64 %v8
  br label %b95
b95:
  %v726 = phi i64 [ %v720, %b91 ], [ %v779, %b100 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b96, label %b97
b96:
  %v728 = add i64 %v726, 96
  %v729 = icmp slt i64 %v728, %v725
  %v730 = select i1 %v729, i64 %v728, i64 %v725
  br label %b98
b98:
  %v731 = phi i64 [ 0, %b96 ], [ %v778, %b103 ]
  %v732 = icmp slt i64 %v731, 1
  br i1 %v732, label %b99, label %b100
b99:
  %v733 = sub i64 %v730, %v726
  %v734 = sub i64 2, 1
  %v735 = add i64 %v733, %v734
  %v736 = sdiv i64 %v735, 2
  br label %b101
b101:
  %v737 = phi i64 [ 0, %b99 ], [ %v777, %b108 ]
  %v738 = icmp slt i64 %v737, %v736
  br i1 %v738, label %b102, label %b103
b102:
  %v739 = mul i64 %v733, %v737
  %v740 = sdiv i64 %v739, %v736
  %v741 = add i64 %v726, %v740
  %v742 = add i64 %v737, 1
  %v743 = mul i64 %v733, %v742
  %v744 = sdiv i64 %v743, %v736
  %v745 = add i64 %v726, %v744
  %v746 = mul i64 %v731, 256
  %v747 = getelementptr inbounds float, ptr %v238, i64 %v746
  %v748 = sub i64 %v745, %v741
  %v749 = mul i64 %v741, 8
  %v750 = getelementptr inbounds float, ptr %v10, i64 %v749
  %v751 = getelementptr inbounds float, ptr %v750, i64 0
  %v752 = sub i64 %v748, 1
  %v753 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v752
  %v754 = load ptr, ptr %v753, align 4
  %v755 = icmp sgt i64 %v748, 0
  br i1 %v755, label %b104, label %b105
b104:
  call void %v754(ptr %v751, i64 8, ptr %v747, i64 8, ptr %v712)
  br label %b105
b105:
  %v756 = add i64 %v746, 256
  br label %b106
b106:
  %v757 = phi i64 [ %v741, %b105 ], [ %v776, %b111 ]
  %v758 = icmp slt i64 %v757, %v745
  br i1 %v758, label %b107, label %b108
b107:
  %v759 = sub i64 %v757, %v741
  %v760 = mul i64 %v759, 32
  %v761 = getelementptr inbounds float, ptr %v712, i64 %v760
  %v762 = mul i64 %v757, 32
  %v763 = getelementptr inbounds float, ptr %v64, i64 %v762
  br label %b109
b109:
  %v764 = phi i64 [ 0, %b107 ], [ %v775, %b110 ]
  %v765 = icmp slt i64 %v764, 4
  br i1 %v765, label %b110, label %b111
b110:
  %v766 = mul i64 %v731, 4
  %v767 = add i64 %v766, %v764
  %v768 = mul i64 %v767, 8
  %v769 = add i64 0, %v764
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v761, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 0, %v768
  %v774 = getelementptr inbounds float, ptr %v763, i64 %v773
  store <8 x float> %v772, ptr %v774, align 4
  %v775 = add nsw i64 %v764, 1
  br label %b109
b111:
  %v776 = add nsw i64 %v757, 1
  br label %b106
b108:
  %v777 = add nsw i64 %v737, 1
  br label %b101
b103:
  %v778 = add nsw i64 %v731, 1
  br label %b98
b100:
  %v779 = add nsw i64 %v726, 96
  br label %b95
b97:
  %v780 = add i64 %v8, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v8
  %v787 = select i1 %v786, i64 %v785, i64 %v8
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v8
  %v792 = select i1 %v791, i64 %v790, i64 %v8
  br label %b112
b112:
  %v793 = phi i64 [ %v787, %b97 ], [ %v818, %b117 ]
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b113, label %b114
b113:
  br label %b115
b115:
  %v795 = phi i64 [ 0, %b113 ], [ %v804, %b116 ]
  %v796 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v803, %b116 ]
  %v797 = icmp slt i64 %v795, 32
  br i1 %v797, label %b116, label %b117
b116:
  %v798 = mul i64 %v793, 32
  %v799 = getelementptr inbounds float, ptr %v64, i64 %v798
  %v800 = add i64 0, %v795
  %v801 = getelementptr inbounds float, ptr %v799, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = fadd <8 x float> %v796, %v802
  %v804 = add nsw i64 %v795, 8
  br label %b115
b117:
  %v805 = shufflevector <8 x float> %v796, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v806 = shufflevector <8 x float> %v796, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v807 = fadd <4 x float> %v805, %v806
  %v808 = shufflevector <4 x float> %v807, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v809 = shufflevector <4 x float> %v807, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v810 = fadd <2 x float> %v808, %v809
  %v811 = extractelement <2 x float> %v810, i64 0
  %v812 = extractelement <2 x float> %v810, i64 1
  %v813 = fadd float %v811, %v812
  %v814 = fadd float %v813, 0x0000000000000000
  %v815 = mul i64 %v793, 1
  %v816 = getelementptr inbounds float, ptr %v66, i64 %v815
  %v817 = getelementptr inbounds float, ptr %v816, i64 0
  store float %v814, ptr %v817, align 4
  %v818 = add nsw i64 %v793, 1
  br label %b112
b114:
  %v819 = add i64 %v8, 0
  %v820 = sdiv i64 %v819, 1
  %v821 = add i64 %v2, 1
  %v822 = mul i64 %v820, %v2
  %v823 = sdiv i64 %v822, %v3
  %v824 = mul i64 %v823, 1
  %v825 = icmp slt i64 %v824, %v8
  %v826 = select i1 %v825, i64 %v824, i64 %v8
  %v827 = mul i64 %v820, %v821
  %v828 = sdiv i64 %v827, %v3
  %v829 = mul i64 %v828, 1
  %v830 = icmp slt i64 %v829, %v8
  %v831 = select i1 %v830, i64 %v829, i64 %v8
  br label %b118
b118:
  %v832 = phi i64 [ %v826, %b114 ], [ %v866, %b123 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b119, label %b120
b119:
  br label %b121
b121:
  %v834 = phi i64 [ 0, %b119 ], [ %v852, %b122 ]
  %v835 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v851, %b122 ]
  %v836 = icmp slt i64 %v834, 32
  br i1 %v836, label %b122, label %b123
b122:
  %v837 = mul i64 %v832, 32
  %v838 = getelementptr inbounds float, ptr %v64, i64 %v837
  %v839 = mul i64 %v832, 1
  %v840 = getelementptr inbounds float, ptr %v66, i64 %v839
  %v841 = getelementptr inbounds float, ptr %v840, i64 0
  %v842 = load float, ptr %v841, align 4
  %v843 = fdiv float %v842, 0x4040000000000000
  %v844 = add i64 0, %v834
  %v845 = getelementptr inbounds float, ptr %v838, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = insertelement <8 x float> poison, float %v843, i64 0
  %v848 = shufflevector <8 x float> %v847, <8 x float> poison, <8 x i32> zeroinitializer
  %v849 = fsub <8 x float> %v846, %v848
  %v850 = fmul <8 x float> %v849, %v849
  %v851 = fadd <8 x float> %v835, %v850
  %v852 = add nsw i64 %v834, 8
  br label %b121
b123:
  %v853 = shufflevector <8 x float> %v835, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v854 = shufflevector <8 x float> %v835, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v855 = fadd <4 x float> %v853, %v854
  %v856 = shufflevector <4 x float> %v855, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v857 = shufflevector <4 x float> %v855, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v858 = fadd <2 x float> %v856, %v857
  %v859 = extractelement <2 x float> %v858, i64 0
  %v860 = extractelement <2 x float> %v858, i64 1
  %v861 = fadd float %v859, %v860
  %v862 = fadd float %v861, 0x0000000000000000
  %v863 = mul i64 %v832, 1
  %v864 = getelementptr inbounds float, ptr %v68, i64 %v863
  %v865 = getelementptr inbounds float, ptr %v864, i64 0
  store float %v862, ptr %v865, align 4
  %v866 = add nsw i64 %v832, 1
  br label %b118
b120:
  %v867 = icmp sgt i64 %v3, 1
  br i1 %v867, label %b124, label %b125
b124:
  %v868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v869 = atomicrmw add ptr %v868, i64 1 acq_rel
  %v870 = load i64, ptr %v135, align 8
  %v871 = add i64 %v870, 1
  store i64 %v871, ptr %v135, align 8
  %v872 = mul i64 %v3, %v871
  br label %b126
b126:
  %v873 = load atomic i64, ptr %v868 acquire, align 8
  %v874 = icmp slt i64 %v873, %v872
  br i1 %v874, label %b127, label %b128
b127:
  %v875 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v876 = getelementptr inbounds float, ptr %v137, i64 256
  %v877 = getelementptr inbounds i64, ptr %v1, i64 4
  %v878 = load i64, ptr %v877, align 8
  %v879 = icmp eq i64 %v878, 0
  br i1 %v879, label %b129, label %b130
b129:
  %v880 = add i64 1, 0
  %v881 = sdiv i64 %v880, 1
  %v882 = add i64 %v2, 1
  %v883 = mul i64 %v881, %v2
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, 1
  %v887 = select i1 %v886, i64 %v885, i64 1
  %v888 = mul i64 %v881, %v882
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 1
  %v891 = icmp slt i64 %v890, 1
  %v892 = select i1 %v891, i64 %v890, i64 1
  %v893 = icmp slt i64 %v892, 1
  %v894 = select i1 %v893, i64 %v892, i64 1
  br label %b131
b131:
  %v895 = phi i64 [ %v887, %b129 ], [ %v1340, %b182 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b132, label %b133
b132:
  %v897 = mul i64 %v895, 256
  %v898 = mul i64 %v895, 32
  %v899 = add i64 %v897, 0
  %v900 = add i64 %v898, 0
  %v901 = getelementptr inbounds float, ptr %v876, i64 %v899
  %v902 = sub i64 32, %v900
  %v903 = icmp slt i64 %v902, 0
  %v904 = select i1 %v903, i64 0, i64 %v902
  %v905 = icmp ult i64 %v904, 8
  %v906 = select i1 %v905, i64 %v904, i64 8
  %v907 = trunc i64 %v906 to i32
  %v908 = insertelement <8 x i32> poison, i32 %v907, i64 0
  %v909 = shufflevector <8 x i32> %v908, <8 x i32> poison, <8 x i32> zeroinitializer
  %v910 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v909
  %v911 = mul i64 %v900, 8
  %v912 = add i64 0, %v911
  %v913 = getelementptr inbounds float, ptr %v12, i64 %v912
  %v914 = icmp sge i64 %v904, 8
  br i1 %v914, label %b134, label %b135
b134:
  br label %b136
b136:
  %v915 = phi i64 [ 0, %b134 ], [ %v989, %b137 ]
  %v916 = icmp slt i64 %v915, 8
  br i1 %v916, label %b137, label %b138
b137:
  %v917 = add i64 %v915, 0
  %v918 = getelementptr inbounds float, ptr %v913, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = add i64 %v915, 8
  %v921 = getelementptr inbounds float, ptr %v913, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = add i64 %v915, 16
  %v924 = getelementptr inbounds float, ptr %v913, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 4
  %v926 = add i64 %v915, 24
  %v927 = getelementptr inbounds float, ptr %v913, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 %v915, 32
  %v930 = getelementptr inbounds float, ptr %v913, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = add i64 %v915, 40
  %v933 = getelementptr inbounds float, ptr %v913, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = add i64 %v915, 48
  %v936 = getelementptr inbounds float, ptr %v913, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = add i64 %v915, 56
  %v939 = getelementptr inbounds float, ptr %v913, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = shufflevector <8 x float> %v919, <8 x float> %v931, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v942 = shufflevector <8 x float> %v919, <8 x float> %v931, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v943 = shufflevector <8 x float> %v922, <8 x float> %v934, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v944 = shufflevector <8 x float> %v922, <8 x float> %v934, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v925, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v946 = shufflevector <8 x float> %v925, <8 x float> %v937, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v928, <8 x float> %v940, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v948 = shufflevector <8 x float> %v928, <8 x float> %v940, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v949 = shufflevector <8 x float> %v941, <8 x float> %v945, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v950 = shufflevector <8 x float> %v941, <8 x float> %v945, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v951 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v947, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v953 = shufflevector <8 x float> %v942, <8 x float> %v946, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v954 = shufflevector <8 x float> %v942, <8 x float> %v946, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v955 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v956 = shufflevector <8 x float> %v944, <8 x float> %v948, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v957 = shufflevector <8 x float> %v949, <8 x float> %v951, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v958 = shufflevector <8 x float> %v949, <8 x float> %v951, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v959 = shufflevector <8 x float> %v950, <8 x float> %v952, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v960 = shufflevector <8 x float> %v950, <8 x float> %v952, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v961 = shufflevector <8 x float> %v953, <8 x float> %v955, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v962 = shufflevector <8 x float> %v953, <8 x float> %v955, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v963 = shufflevector <8 x float> %v954, <8 x float> %v956, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v964 = shufflevector <8 x float> %v954, <8 x float> %v956, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v965 = add i64 %v915, 0
  %v966 = mul i64 %v965, 32
  %v967 = getelementptr inbounds float, ptr %v901, i64 %v966
  store <8 x float> %v957, ptr %v967, align 4
  %v968 = add i64 %v915, 1
  %v969 = mul i64 %v968, 32
  %v970 = getelementptr inbounds float, ptr %v901, i64 %v969
  store <8 x float> %v958, ptr %v970, align 4
  %v971 = add i64 %v915, 2
  %v972 = mul i64 %v971, 32
  %v973 = getelementptr inbounds float, ptr %v901, i64 %v972
  store <8 x float> %v959, ptr %v973, align 4
  %v974 = add i64 %v915, 3
  %v975 = mul i64 %v974, 32
  %v976 = getelementptr inbounds float, ptr %v901, i64 %v975
  store <8 x float> %v960, ptr %v976, align 4
  %v977 = add i64 %v915, 4
  %v978 = mul i64 %v977, 32
  %v979 = getelementptr inbounds float, ptr %v901, i64 %v978
  store <8 x float> %v961, ptr %v979, align 4
  %v980 = add i64 %v915, 5
  %v981 = mul i64 %v980, 32
  %v982 = getelementptr inbounds float, ptr %v901, i64 %v981
  store <8 x float> %v962, ptr %v982, align 4
  %v983 = add i64 %v915, 6
  %v984 = mul i64 %v983, 32
  %v985 = getelementptr inbounds float, ptr %v901, i64 %v984
  store <8 x float> %v963, ptr %v985, align 4
  %v986 = add i64 %v915, 7
  %v987 = mul i64 %v986, 32
  %v988 = getelementptr inbounds float, ptr %v901, i64 %v987
  store <8 x float> %v964, ptr %v988, align 4
  %v989 = add nsw i64 %v915, 8
  br label %b136
b138:
  br label %b139
b139:
  %v990 = phi i64 [ 8, %b138 ], [ %v998, %b140 ]
  %v991 = icmp slt i64 %v990, 8
  br i1 %v991, label %b140, label %b141
b140:
  %v992 = mul i64 %v990, 1
  %v993 = getelementptr inbounds float, ptr %v913, i64 %v992
  %v994 = getelementptr float, ptr %v993, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v995 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v994, <8 x i1> %v910, <8 x float> zeroinitializer)
  %v996 = mul i64 %v990, 32
  %v997 = getelementptr inbounds float, ptr %v901, i64 %v996
  store <8 x float> %v995, ptr %v997, align 4
  %v998 = add nsw i64 %v990, 1
  br label %b139
b141:
  br label %b135
b135:
  %v999 = icmp slt i64 %v904, 8
  br i1 %v999, label %b142, label %b143
b142:
  br label %b144
b144:
  %v1000 = phi i64 [ 0, %b142 ], [ %v1008, %b145 ]
  %v1001 = icmp slt i64 %v1000, 8
  br i1 %v1001, label %b145, label %b146
b145:
  %v1002 = mul i64 %v1000, 1
  %v1003 = getelementptr inbounds float, ptr %v913, i64 %v1002
  %v1004 = getelementptr float, ptr %v1003, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1005 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1004, <8 x i1> %v910, <8 x float> zeroinitializer)
  %v1006 = mul i64 %v1000, 32
  %v1007 = getelementptr inbounds float, ptr %v901, i64 %v1006
  store <8 x float> %v1005, ptr %v1007, align 4
  %v1008 = add nsw i64 %v1000, 1
  br label %b144
b146:
  br label %b143
b143:
  %v1009 = add i64 %v897, 8
  %v1010 = add i64 %v898, 8
  %v1011 = getelementptr inbounds float, ptr %v876, i64 %v1009
  %v1012 = sub i64 32, %v1010
  %v1013 = icmp slt i64 %v1012, 0
  %v1014 = select i1 %v1013, i64 0, i64 %v1012
  %v1015 = icmp ult i64 %v1014, 8
  %v1016 = select i1 %v1015, i64 %v1014, i64 8
  %v1017 = trunc i64 %v1016 to i32
  %v1018 = insertelement <8 x i32> poison, i32 %v1017, i64 0
  %v1019 = shufflevector <8 x i32> %v1018, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1020 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1019
  %v1021 = mul i64 %v1010, 8
  %v1022 = add i64 0, %v1021
  %v1023 = getelementptr inbounds float, ptr %v12, i64 %v1022
  %v1024 = icmp sge i64 %v1014, 8
  br i1 %v1024, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1025 = phi i64 [ 0, %b147 ], [ %v1099, %b150 ]
  %v1026 = icmp slt i64 %v1025, 8
  br i1 %v1026, label %b150, label %b151
b150:
  %v1027 = add i64 %v1025, 0
  %v1028 = getelementptr inbounds float, ptr %v1023, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = add i64 %v1025, 8
  %v1031 = getelementptr inbounds float, ptr %v1023, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = add i64 %v1025, 16
  %v1034 = getelementptr inbounds float, ptr %v1023, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = add i64 %v1025, 24
  %v1037 = getelementptr inbounds float, ptr %v1023, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 %v1025, 32
  %v1040 = getelementptr inbounds float, ptr %v1023, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 %v1025, 40
  %v1043 = getelementptr inbounds float, ptr %v1023, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1025, 48
  %v1046 = getelementptr inbounds float, ptr %v1023, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1025, 56
  %v1049 = getelementptr inbounds float, ptr %v1023, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = shufflevector <8 x float> %v1029, <8 x float> %v1041, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1052 = shufflevector <8 x float> %v1029, <8 x float> %v1041, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1053 = shufflevector <8 x float> %v1032, <8 x float> %v1044, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1054 = shufflevector <8 x float> %v1032, <8 x float> %v1044, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1056 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1058 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1051, <8 x float> %v1055, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1060 = shufflevector <8 x float> %v1051, <8 x float> %v1055, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1062 = shufflevector <8 x float> %v1053, <8 x float> %v1057, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1052, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1064 = shufflevector <8 x float> %v1052, <8 x float> %v1056, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1066 = shufflevector <8 x float> %v1054, <8 x float> %v1058, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1059, <8 x float> %v1061, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1061, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1069 = shufflevector <8 x float> %v1060, <8 x float> %v1062, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1070 = shufflevector <8 x float> %v1060, <8 x float> %v1062, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1071 = shufflevector <8 x float> %v1063, <8 x float> %v1065, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1072 = shufflevector <8 x float> %v1063, <8 x float> %v1065, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1073 = shufflevector <8 x float> %v1064, <8 x float> %v1066, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1074 = shufflevector <8 x float> %v1064, <8 x float> %v1066, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1075 = add i64 %v1025, 0
  %v1076 = mul i64 %v1075, 32
  %v1077 = getelementptr inbounds float, ptr %v1011, i64 %v1076
  store <8 x float> %v1067, ptr %v1077, align 4
  %v1078 = add i64 %v1025, 1
  %v1079 = mul i64 %v1078, 32
  %v1080 = getelementptr inbounds float, ptr %v1011, i64 %v1079
  store <8 x float> %v1068, ptr %v1080, align 4
  %v1081 = add i64 %v1025, 2
  %v1082 = mul i64 %v1081, 32
  %v1083 = getelementptr inbounds float, ptr %v1011, i64 %v1082
  store <8 x float> %v1069, ptr %v1083, align 4
  %v1084 = add i64 %v1025, 3
  %v1085 = mul i64 %v1084, 32
  %v1086 = getelementptr inbounds float, ptr %v1011, i64 %v1085
  store <8 x float> %v1070, ptr %v1086, align 4
  %v1087 = add i64 %v1025, 4
  %v1088 = mul i64 %v1087, 32
  %v1089 = getelementptr inbounds float, ptr %v1011, i64 %v1088
  store <8 x float> %v1071, ptr %v1089, align 4
  %v1090 = add i64 %v1025, 5
  %v1091 = mul i64 %v1090, 32
  %v1092 = getelementptr inbounds float, ptr %v1011, i64 %v1091
  store <8 x float> %v1072, ptr %v1092, align 4
  %v1093 = add i64 %v1025, 6
  %v1094 = mul i64 %v1093, 32
  %v1095 = getelementptr inbounds float, ptr %v1011, i64 %v1094
  store <8 x float> %v1073, ptr %v1095, align 4
  %v1096 = add i64 %v1025, 7
  %v1097 = mul i64 %v1096, 32
  %v1098 = getelementptr inbounds float, ptr %v1011, i64 %v1097
  store <8 x float> %v1074, ptr %v1098, align 4
  %v1099 = add nsw i64 %v1025, 8
  br label %b149
b151:
  br label %b152
b152:
  %v1100 = phi i64 [ 8, %b151 ], [ %v1108, %b153 ]
  %v1101 = icmp slt i64 %v1100, 8
  br i1 %v1101, label %b153, label %b154
b153:
  %v1102 = mul i64 %v1100, 1
  %v1103 = getelementptr inbounds float, ptr %v1023, i64 %v1102
  %v1104 = getelementptr float, ptr %v1103, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1105 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1104, <8 x i1> %v1020, <8 x float> zeroinitializer)
  %v1106 = mul i64 %v1100, 32
  %v1107 = getelementptr inbounds float, ptr %v1011, i64 %v1106
  store <8 x float> %v1105, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1100, 1
  br label %b152
b154:
  br label %b148
b148:
  %v1109 = icmp slt i64 %v1014, 8
  br i1 %v1109, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1110 = phi i64 [ 0, %b155 ], [ %v1118, %b158 ]
  %v1111 = icmp slt i64 %v1110, 8
  br i1 %v1111, label %b158, label %b159
b158:
  %v1112 = mul i64 %v1110, 1
  %v1113 = getelementptr inbounds float, ptr %v1023, i64 %v1112
  %v1114 = getelementptr float, ptr %v1113, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1115 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1114, <8 x i1> %v1020, <8 x float> zeroinitializer)
  %v1116 = mul i64 %v1110, 32
  %v1117 = getelementptr inbounds float, ptr %v1011, i64 %v1116
  store <8 x float> %v1115, ptr %v1117, align 4
  %v1118 = add nsw i64 %v1110, 1
  br label %b157
b159:
  br label %b156
b156:
  %v1119 = add i64 %v897, 16
  %v1120 = add i64 %v898, 16
  %v1121 = getelementptr inbounds float, ptr %v876, i64 %v1119
  %v1122 = sub i64 32, %v1120
  %v1123 = icmp slt i64 %v1122, 0
  %v1124 = select i1 %v1123, i64 0, i64 %v1122
  %v1125 = icmp ult i64 %v1124, 8
  %v1126 = select i1 %v1125, i64 %v1124, i64 8
  %v1127 = trunc i64 %v1126 to i32
  %v1128 = insertelement <8 x i32> poison, i32 %v1127, i64 0
  %v1129 = shufflevector <8 x i32> %v1128, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1130 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1129
  %v1131 = mul i64 %v1120, 8
  %v1132 = add i64 0, %v1131
  %v1133 = getelementptr inbounds float, ptr %v12, i64 %v1132
  %v1134 = icmp sge i64 %v1124, 8
  br i1 %v1134, label %b160, label %b161
b160:
  br label %b162
b162:
  %v1135 = phi i64 [ 0, %b160 ], [ %v1209, %b163 ]
  %v1136 = icmp slt i64 %v1135, 8
  br i1 %v1136, label %b163, label %b164
b163:
  %v1137 = add i64 %v1135, 0
  %v1138 = getelementptr inbounds float, ptr %v1133, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = add i64 %v1135, 8
  %v1141 = getelementptr inbounds float, ptr %v1133, i64 %v1140
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = add i64 %v1135, 16
  %v1144 = getelementptr inbounds float, ptr %v1133, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = add i64 %v1135, 24
  %v1147 = getelementptr inbounds float, ptr %v1133, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = add i64 %v1135, 32
  %v1150 = getelementptr inbounds float, ptr %v1133, i64 %v1149
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = add i64 %v1135, 40
  %v1153 = getelementptr inbounds float, ptr %v1133, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = add i64 %v1135, 48
  %v1156 = getelementptr inbounds float, ptr %v1133, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = add i64 %v1135, 56
  %v1159 = getelementptr inbounds float, ptr %v1133, i64 %v1158
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = shufflevector <8 x float> %v1139, <8 x float> %v1151, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1162 = shufflevector <8 x float> %v1139, <8 x float> %v1151, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1163 = shufflevector <8 x float> %v1142, <8 x float> %v1154, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1164 = shufflevector <8 x float> %v1142, <8 x float> %v1154, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1165 = shufflevector <8 x float> %v1145, <8 x float> %v1157, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1166 = shufflevector <8 x float> %v1145, <8 x float> %v1157, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1167 = shufflevector <8 x float> %v1148, <8 x float> %v1160, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1168 = shufflevector <8 x float> %v1148, <8 x float> %v1160, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1169 = shufflevector <8 x float> %v1161, <8 x float> %v1165, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1170 = shufflevector <8 x float> %v1161, <8 x float> %v1165, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1171 = shufflevector <8 x float> %v1163, <8 x float> %v1167, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1172 = shufflevector <8 x float> %v1163, <8 x float> %v1167, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1173 = shufflevector <8 x float> %v1162, <8 x float> %v1166, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1174 = shufflevector <8 x float> %v1162, <8 x float> %v1166, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1175 = shufflevector <8 x float> %v1164, <8 x float> %v1168, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1176 = shufflevector <8 x float> %v1164, <8 x float> %v1168, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1177 = shufflevector <8 x float> %v1169, <8 x float> %v1171, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1178 = shufflevector <8 x float> %v1169, <8 x float> %v1171, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1179 = shufflevector <8 x float> %v1170, <8 x float> %v1172, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1180 = shufflevector <8 x float> %v1170, <8 x float> %v1172, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1181 = shufflevector <8 x float> %v1173, <8 x float> %v1175, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1182 = shufflevector <8 x float> %v1173, <8 x float> %v1175, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1183 = shufflevector <8 x float> %v1174, <8 x float> %v1176, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1184 = shufflevector <8 x float> %v1174, <8 x float> %v1176, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1185 = add i64 %v1135, 0
  %v1186 = mul i64 %v1185, 32
  %v1187 = getelementptr inbounds float, ptr %v1121, i64 %v1186
  store <8 x float> %v1177, ptr %v1187, align 4
  %v1188 = add i64 %v1135, 1
  %v1189 = mul i64 %v1188, 32
  %v1190 = getelementptr inbounds float, ptr %v1121, i64 %v1189
  store <8 x float> %v1178, ptr %v1190, align 4
  %v1191 = add i64 %v1135, 2
  %v1192 = mul i64 %v1191, 32
  %v1193 = getelementptr inbounds float, ptr %v1121, i64 %v1192
  store <8 x float> %v1179, ptr %v1193, align 4
  %v1194 = add i64 %v1135, 3
  %v1195 = mul i64 %v1194, 32
  %v1196 = getelementptr inbounds float, ptr %v1121, i64 %v1195
  store <8 x float> %v1180, ptr %v1196, align 4
  %v1197 = add i64 %v1135, 4
  %v1198 = mul i64 %v1197, 32
  %v1199 = getelementptr inbounds float, ptr %v1121, i64 %v1198
  store <8 x float> %v1181, ptr %v1199, align 4
  %v1200 = add i64 %v1135, 5
  %v1201 = mul i64 %v1200, 32
  %v1202 = getelementptr inbounds float, ptr %v1121, i64 %v1201
  store <8 x float> %v1182, ptr %v1202, align 4
  %v1203 = add i64 %v1135, 6
  %v1204 = mul i64 %v1203, 32
  %v1205 = getelementptr inbounds float, ptr %v1121, i64 %v1204
  store <8 x float> %v1183, ptr %v1205, align 4
  %v1206 = add i64 %v1135, 7
  %v1207 = mul i64 %v1206, 32
  %v1208 = getelementptr inbounds float, ptr %v1121, i64 %v1207
  store <8 x float> %v1184, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1135, 8
  br label %b162
b164:
  br label %b165
b165:
  %v1210 = phi i64 [ 8, %b164 ], [ %v1218, %b166 ]
  %v1211 = icmp slt i64 %v1210, 8
  br i1 %v1211, label %b166, label %b167
b166:
  %v1212 = mul i64 %v1210, 1
  %v1213 = getelementptr inbounds float, ptr %v1133, i64 %v1212
  %v1214 = getelementptr float, ptr %v1213, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1215 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1214, <8 x i1> %v1130, <8 x float> zeroinitializer)
  %v1216 = mul i64 %v1210, 32
  %v1217 = getelementptr inbounds float, ptr %v1121, i64 %v1216
  store <8 x float> %v1215, ptr %v1217, align 4
  %v1218 = add nsw i64 %v1210, 1
  br label %b165
b167:
  br label %b161
b161:
  %v1219 = icmp slt i64 %v1124, 8
  br i1 %v1219, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1220 = phi i64 [ 0, %b168 ], [ %v1228, %b171 ]
  %v1221 = icmp slt i64 %v1220, 8
  br i1 %v1221, label %b171, label %b172
b171:
  %v1222 = mul i64 %v1220, 1
  %v1223 = getelementptr inbounds float, ptr %v1133, i64 %v1222
  %v1224 = getelementptr float, ptr %v1223, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1225 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1224, <8 x i1> %v1130, <8 x float> zeroinitializer)
  %v1226 = mul i64 %v1220, 32
  %v1227 = getelementptr inbounds float, ptr %v1121, i64 %v1226
  store <8 x float> %v1225, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1220, 1
  br label %b170
b172:
  br label %b169
b169:
  %v1229 = add i64 %v897, 24
  %v1230 = add i64 %v898, 24
  %v1231 = getelementptr inbounds float, ptr %v876, i64 %v1229
  %v1232 = sub i64 32, %v1230
  %v1233 = icmp slt i64 %v1232, 0
  %v1234 = select i1 %v1233, i64 0, i64 %v1232
  %v1235 = icmp ult i64 %v1234, 8
  %v1236 = select i1 %v1235, i64 %v1234, i64 8
  %v1237 = trunc i64 %v1236 to i32
  %v1238 = insertelement <8 x i32> poison, i32 %v1237, i64 0
  %v1239 = shufflevector <8 x i32> %v1238, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1240 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1239
  %v1241 = mul i64 %v1230, 8
  %v1242 = add i64 0, %v1241
  %v1243 = getelementptr inbounds float, ptr %v12, i64 %v1242
  %v1244 = icmp sge i64 %v1234, 8
  br i1 %v1244, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1245 = phi i64 [ 0, %b173 ], [ %v1319, %b176 ]
  %v1246 = icmp slt i64 %v1245, 8
  br i1 %v1246, label %b176, label %b177
b176:
  %v1247 = add i64 %v1245, 0
  %v1248 = getelementptr inbounds float, ptr %v1243, i64 %v1247
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = add i64 %v1245, 8
  %v1251 = getelementptr inbounds float, ptr %v1243, i64 %v1250
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = add i64 %v1245, 16
  %v1254 = getelementptr inbounds float, ptr %v1243, i64 %v1253
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = add i64 %v1245, 24
  %v1257 = getelementptr inbounds float, ptr %v1243, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = add i64 %v1245, 32
  %v1260 = getelementptr inbounds float, ptr %v1243, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = add i64 %v1245, 40
  %v1263 = getelementptr inbounds float, ptr %v1243, i64 %v1262
  %v1264 = load <8 x float>, ptr %v1263, align 4
  %v1265 = add i64 %v1245, 48
  %v1266 = getelementptr inbounds float, ptr %v1243, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = add i64 %v1245, 56
  %v1269 = getelementptr inbounds float, ptr %v1243, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = shufflevector <8 x float> %v1249, <8 x float> %v1261, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1272 = shufflevector <8 x float> %v1249, <8 x float> %v1261, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1273 = shufflevector <8 x float> %v1252, <8 x float> %v1264, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1274 = shufflevector <8 x float> %v1252, <8 x float> %v1264, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1275 = shufflevector <8 x float> %v1255, <8 x float> %v1267, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1276 = shufflevector <8 x float> %v1255, <8 x float> %v1267, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1277 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1278 = shufflevector <8 x float> %v1258, <8 x float> %v1270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1279 = shufflevector <8 x float> %v1271, <8 x float> %v1275, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1280 = shufflevector <8 x float> %v1271, <8 x float> %v1275, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1281 = shufflevector <8 x float> %v1273, <8 x float> %v1277, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1282 = shufflevector <8 x float> %v1273, <8 x float> %v1277, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1283 = shufflevector <8 x float> %v1272, <8 x float> %v1276, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1284 = shufflevector <8 x float> %v1272, <8 x float> %v1276, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1285 = shufflevector <8 x float> %v1274, <8 x float> %v1278, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1286 = shufflevector <8 x float> %v1274, <8 x float> %v1278, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1287 = shufflevector <8 x float> %v1279, <8 x float> %v1281, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1288 = shufflevector <8 x float> %v1279, <8 x float> %v1281, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1289 = shufflevector <8 x float> %v1280, <8 x float> %v1282, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1290 = shufflevector <8 x float> %v1280, <8 x float> %v1282, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1291 = shufflevector <8 x float> %v1283, <8 x float> %v1285, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1292 = shufflevector <8 x float> %v1283, <8 x float> %v1285, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1293 = shufflevector <8 x float> %v1284, <8 x float> %v1286, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1294 = shufflevector <8 x float> %v1284, <8 x float> %v1286, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1295 = add i64 %v1245, 0
  %v1296 = mul i64 %v1295, 32
  %v1297 = getelementptr inbounds float, ptr %v1231, i64 %v1296
  store <8 x float> %v1287, ptr %v1297, align 4
  %v1298 = add i64 %v1245, 1
  %v1299 = mul i64 %v1298, 32
  %v1300 = getelementptr inbounds float, ptr %v1231, i64 %v1299
  store <8 x float> %v1288, ptr %v1300, align 4
  %v1301 = add i64 %v1245, 2
  %v1302 = mul i64 %v1301, 32
  %v1303 = getelementptr inbounds float, ptr %v1231, i64 %v1302
  store <8 x float> %v1289, ptr %v1303, align 4
  %v1304 = add i64 %v1245, 3
  %v1305 = mul i64 %v1304, 32
  %v1306 = getelementptr inbounds float, ptr %v1231, i64 %v1305
  store <8 x float> %v1290, ptr %v1306, align 4
  %v1307 = add i64 %v1245, 4
  %v1308 = mul i64 %v1307, 32
  %v1309 = getelementptr inbounds float, ptr %v1231, i64 %v1308
  store <8 x float> %v1291, ptr %v1309, align 4
  %v1310 = add i64 %v1245, 5
  %v1311 = mul i64 %v1310, 32
  %v1312 = getelementptr inbounds float, ptr %v1231, i64 %v1311
  store <8 x float> %v1292, ptr %v1312, align 4
  %v1313 = add i64 %v1245, 6
  %v1314 = mul i64 %v1313, 32
  %v1315 = getelementptr inbounds float, ptr %v1231, i64 %v1314
  store <8 x float> %v1293, ptr %v1315, align 4
  %v1316 = add i64 %v1245, 7
  %v1317 = mul i64 %v1316, 32
  %v1318 = getelementptr inbounds float, ptr %v1231, i64 %v1317
  store <8 x float> %v1294, ptr %v1318, align 4
  %v1319 = add nsw i64 %v1245, 8
  br label %b175
b177:
  br label %b178
b178:
  %v1320 = phi i64 [ 8, %b177 ], [ %v1328, %b179 ]
  %v1321 = icmp slt i64 %v1320, 8
  br i1 %v1321, label %b179, label %b180
b179:
  %v1322 = mul i64 %v1320, 1
  %v1323 = getelementptr inbounds float, ptr %v1243, i64 %v1322
  %v1324 = getelementptr float, ptr %v1323, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1325 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1324, <8 x i1> %v1240, <8 x float> zeroinitializer)
  %v1326 = mul i64 %v1320, 32
  %v1327 = getelementptr inbounds float, ptr %v1231, i64 %v1326
  store <8 x float> %v1325, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1320, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1329 = icmp slt i64 %v1234, 8
  br i1 %v1329, label %b181, label %b182
b181:
  br label %b183
b183:
  %v1330 = phi i64 [ 0, %b181 ], [ %v1338, %b184 ]
  %v1331 = icmp slt i64 %v1330, 8
  br i1 %v1331, label %b184, label %b185
b184:
  %v1332 = mul i64 %v1330, 1
  %v1333 = getelementptr inbounds float, ptr %v1243, i64 %v1332
  %v1334 = getelementptr float, ptr %v1333, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1335 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1334, <8 x i1> %v1240, <8 x float> zeroinitializer)
  %v1336 = mul i64 %v1330, 32
  %v1337 = getelementptr inbounds float, ptr %v1231, i64 %v1336
  store <8 x float> %v1335, ptr %v1337, align 4
  %v1338 = add nsw i64 %v1330, 1
  br label %b183
b185:
  br label %b182
b182:
  %v1339 = add i64 %v897, 256
  %v1340 = add nsw i64 %v895, 1
  br label %b131
b133:
  br label %b130
b130:
  %v1341 = icmp sgt i64 %v3, 1
  br i1 %v1341, label %b186, label %b187
b186:
  %v1342 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1343 = atomicrmw add ptr %v1342, i64 1 acq_rel
  %v1344 = load i64, ptr %v135, align 8
  %v1345 = add i64 %v1344, 1
  store i64 %v1345, ptr %v135, align 8
  %v1346 = mul i64 %v3, %v1345
  br label %b188
b188:
  %v1347 = load atomic i64, ptr %v1342 acquire, align 8
  %v1348 = icmp slt i64 %v1347, %v1346
  br i1 %v1348, label %b189, label %b190
b189:
  %v1349 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  br label %b191
b191:
  %v1350 = phi i64 [ 0, %b187 ], [ %v2250, %b252 ]
  %v1351 = icmp slt i64 %v1350, %v5
  br i1 %v1351, label %b192, label %b193
b192:
  %v1353 = add i64 %v7, 0
  %v1354 = sdiv i64 %v1353, 1
  %v1355 = add i64 %v2, 1
  %v1356 = mul i64 %v1354, %v2
  %v1357 = sdiv i64 %v1356, %v3
  %v1358 = mul i64 %v1357, 1
  %v1359 = icmp slt i64 %v1358, %v7
  %v1360 = select i1 %v1359, i64 %v1358, i64 %v7
  %v1361 = mul i64 %v1354, %v1355
  %v1362 = sdiv i64 %v1361, %v3
  %v1363 = mul i64 %v1362, 1
  %v1364 = icmp slt i64 %v1363, %v7
  %v1365 = select i1 %v1364, i64 %v1363, i64 %v7
  br label %b194
b194:
  %v1366 = phi i64 [ %v1360, %b192 ], [ %v1427, %b199 ]
  %v1367 = icmp slt i64 %v1366, %v1365
  br i1 %v1367, label %b195, label %b196
b195:
  %v1368 = add i64 %v1366, 96
  %v1369 = icmp slt i64 %v1368, %v1365
  %v1370 = select i1 %v1369, i64 %v1368, i64 %v1365
  br label %b197
b197:
  %v1371 = phi i64 [ 0, %b195 ], [ %v1426, %b202 ]
  %v1372 = icmp slt i64 %v1371, 1
  br i1 %v1372, label %b198, label %b199
b198:
  %v1373 = sub i64 %v1370, %v1366
  %v1374 = sub i64 2, 1
  %v1375 = add i64 %v1373, %v1374
  %v1376 = sdiv i64 %v1375, 2
  br label %b200
b200:
  %v1377 = phi i64 [ 0, %b198 ], [ %v1425, %b207 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b201, label %b202
b201:
  %v1379 = mul i64 %v1373, %v1377
  %v1380 = sdiv i64 %v1379, %v1376
  %v1381 = add i64 %v1366, %v1380
  %v1382 = add i64 %v1377, 1
  %v1383 = mul i64 %v1373, %v1382
  %v1384 = sdiv i64 %v1383, %v1376
  %v1385 = add i64 %v1366, %v1384
  %v1386 = mul i64 %v1371, 256
  %v1387 = getelementptr inbounds float, ptr %v876, i64 %v1386
  %v1388 = sub i64 %v1385, %v1381
  %v1389 = add i64 %v1350, 0
  %v1390 = and i64 %v1389, %v100
  %v1391 = mul i64 %v1390, %v7
  %v1392 = add i64 %v1391, %v1381
  %v1393 = mul i64 %v1392, 8
  %v1394 = getelementptr inbounds float, ptr %v32, i64 %v1393
  %v1395 = getelementptr inbounds float, ptr %v1394, i64 0
  %v1396 = sub i64 %v1388, 1
  %v1397 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1396
  %v1398 = load ptr, ptr %v1397, align 4
  %v1399 = icmp sgt i64 %v1388, 0
  br i1 %v1399, label %b203, label %b204
b203:
  call void %v1398(ptr %v1395, i64 8, ptr %v1387, i64 8, ptr %v1352)
  br label %b204
b204:
  %v1400 = add i64 %v1386, 256
  br label %b205
b205:
  %v1401 = phi i64 [ %v1381, %b204 ], [ %v1424, %b210 ]
  %v1402 = icmp slt i64 %v1401, %v1385
  br i1 %v1402, label %b206, label %b207
b206:
  %v1403 = sub i64 %v1401, %v1381
  %v1404 = mul i64 %v1403, 32
  %v1405 = getelementptr inbounds float, ptr %v1352, i64 %v1404
  %v1406 = add i64 %v1350, 0
  %v1407 = and i64 %v1406, %v114
  %v1408 = mul i64 %v1407, %v7
  %v1409 = add i64 %v1408, %v1401
  %v1410 = mul i64 %v1409, 32
  %v1411 = getelementptr inbounds float, ptr %v70, i64 %v1410
  br label %b208
b208:
  %v1412 = phi i64 [ 0, %b206 ], [ %v1423, %b209 ]
  %v1413 = icmp slt i64 %v1412, 4
  br i1 %v1413, label %b209, label %b210
b209:
  %v1414 = mul i64 %v1371, 4
  %v1415 = add i64 %v1414, %v1412
  %v1416 = mul i64 %v1415, 8
  %v1417 = add i64 0, %v1412
  %v1418 = mul i64 %v1417, 8
  %v1419 = getelementptr inbounds float, ptr %v1405, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = add i64 0, %v1416
  %v1422 = getelementptr inbounds float, ptr %v1411, i64 %v1421
  store <8 x float> %v1420, ptr %v1422, align 4
  %v1423 = add nsw i64 %v1412, 1
  br label %b208
b210:
  %v1424 = add nsw i64 %v1401, 1
  br label %b205
b207:
  %v1425 = add nsw i64 %v1377, 1
  br label %b200
b202:
  %v1426 = add nsw i64 %v1371, 1
  br label %b197
b199:
  %v1427 = add nsw i64 %v1366, 96
  br label %b194
b196:
  %v1428 = add i64 %v7, 0
  %v1429 = sdiv i64 %v1428, 1
  %v1430 = add i64 %v2, 1
  %v1431 = mul i64 %v1429, %v2
  %v1432 = sdiv i64 %v1431, %v3
  %v1433 = mul i64 %v1432, 1
  %v1434 = icmp slt i64 %v1433, %v7
  %v1435 = select i1 %v1434, i64 %v1433, i64 %v7
  %v1436 = mul i64 %v1429, %v1430
  %v1437 = sdiv i64 %v1436, %v3
  %v1438 = mul i64 %v1437, 1
  %v1439 = icmp slt i64 %v1438, %v7
  %v1440 = select i1 %v1439, i64 %v1438, i64 %v7
  br label %b211
b211:
  %v1441 = phi i64 [ %v1435, %b196 ], [ %v1474, %b216 ]
  %v1442 = icmp slt i64 %v1441, %v1440
  br i1 %v1442, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1443 = phi i64 [ 0, %b212 ], [ %v1456, %b215 ]
  %v1444 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1455, %b215 ]
  %v1445 = icmp slt i64 %v1443, 32
  br i1 %v1445, label %b215, label %b216
b215:
  %v1446 = add i64 %v1350, 0
  %v1447 = and i64 %v1446, %v114
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1441
  %v1450 = mul i64 %v1449, 32
  %v1451 = getelementptr inbounds float, ptr %v70, i64 %v1450
  %v1452 = add i64 0, %v1443
  %v1453 = getelementptr inbounds float, ptr %v1451, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = fadd <8 x float> %v1444, %v1454
  %v1456 = add nsw i64 %v1443, 8
  br label %b214
b216:
  %v1457 = shufflevector <8 x float> %v1444, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1458 = shufflevector <8 x float> %v1444, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1459 = fadd <4 x float> %v1457, %v1458
  %v1460 = shufflevector <4 x float> %v1459, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1461 = shufflevector <4 x float> %v1459, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1462 = fadd <2 x float> %v1460, %v1461
  %v1463 = extractelement <2 x float> %v1462, i64 0
  %v1464 = extractelement <2 x float> %v1462, i64 1
  %v1465 = fadd float %v1463, %v1464
  %v1466 = fadd float %v1465, 0x0000000000000000
  %v1467 = add i64 %v1350, 0
  %v1468 = and i64 %v1467, %v116
  %v1469 = mul i64 %v1468, %v7
  %v1470 = add i64 %v1469, %v1441
  %v1471 = mul i64 %v1470, 1
  %v1472 = getelementptr inbounds float, ptr %v72, i64 %v1471
  %v1473 = getelementptr inbounds float, ptr %v1472, i64 0
  store float %v1466, ptr %v1473, align 4
  %v1474 = add nsw i64 %v1441, 1
  br label %b211
b213:
  %v1475 = add i64 %v7, 0
  %v1476 = sdiv i64 %v1475, 1
  %v1477 = add i64 %v2, 1
  %v1478 = mul i64 %v1476, %v2
  %v1479 = sdiv i64 %v1478, %v3
  %v1480 = mul i64 %v1479, 1
  %v1481 = icmp slt i64 %v1480, %v7
  %v1482 = select i1 %v1481, i64 %v1480, i64 %v7
  %v1483 = mul i64 %v1476, %v1477
  %v1484 = sdiv i64 %v1483, %v3
  %v1485 = mul i64 %v1484, 1
  %v1486 = icmp slt i64 %v1485, %v7
  %v1487 = select i1 %v1486, i64 %v1485, i64 %v7
  br label %b217
b217:
  %v1488 = phi i64 [ %v1482, %b213 ], [ %v1507, %b218 ]
  %v1489 = icmp slt i64 %v1488, %v1487
  br i1 %v1489, label %b218, label %b219
b218:
  %v1490 = add i64 %v1350, 0
  %v1491 = and i64 %v1490, %v116
  %v1492 = mul i64 %v1491, %v7
  %v1493 = add i64 %v1492, %v1488
  %v1494 = mul i64 %v1493, 1
  %v1495 = getelementptr inbounds float, ptr %v72, i64 %v1494
  %v1496 = getelementptr inbounds float, ptr %v1495, i64 0
  %v1497 = load float, ptr %v1496, align 4
  %v1498 = fdiv float %v1497, 0x4040000000000000
  %v1499 = add i64 %v1350, 0
  %v1500 = and i64 %v1499, %v118
  %v1501 = mul i64 %v1500, %v7
  %v1502 = add i64 %v1501, %v1488
  %v1503 = mul i64 %v1502, 1
  %v1504 = getelementptr inbounds float, ptr %v74, i64 %v1503
  %v1505 = add i64 0, 0
  %v1506 = getelementptr inbounds float, ptr %v1504, i64 %v1505
  store float %v1498, ptr %v1506, align 4
  %v1507 = add nsw i64 %v1488, 1
  br label %b217
b219:
  %v1508 = add i64 %v7, 0
  %v1509 = sdiv i64 %v1508, 1
  %v1510 = add i64 %v2, 1
  %v1511 = mul i64 %v1509, %v2
  %v1512 = sdiv i64 %v1511, %v3
  %v1513 = mul i64 %v1512, 1
  %v1514 = icmp slt i64 %v1513, %v7
  %v1515 = select i1 %v1514, i64 %v1513, i64 %v7
  %v1516 = mul i64 %v1509, %v1510
  %v1517 = sdiv i64 %v1516, %v3
  %v1518 = mul i64 %v1517, 1
  %v1519 = icmp slt i64 %v1518, %v7
  %v1520 = select i1 %v1519, i64 %v1518, i64 %v7
  br label %b220
b220:
  %v1521 = phi i64 [ %v1515, %b219 ], [ %v1566, %b225 ]
  %v1522 = icmp slt i64 %v1521, %v1520
  br i1 %v1522, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1523 = phi i64 [ 0, %b221 ], [ %v1548, %b224 ]
  %v1524 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1547, %b224 ]
  %v1525 = icmp slt i64 %v1523, 32
  br i1 %v1525, label %b224, label %b225
b224:
  %v1526 = add i64 %v1350, 0
  %v1527 = and i64 %v1526, %v114
  %v1528 = mul i64 %v1527, %v7
  %v1529 = add i64 %v1528, %v1521
  %v1530 = mul i64 %v1529, 32
  %v1531 = getelementptr inbounds float, ptr %v70, i64 %v1530
  %v1532 = add i64 %v1350, 0
  %v1533 = and i64 %v1532, %v118
  %v1534 = mul i64 %v1533, %v7
  %v1535 = add i64 %v1534, %v1521
  %v1536 = mul i64 %v1535, 1
  %v1537 = getelementptr inbounds float, ptr %v74, i64 %v1536
  %v1538 = getelementptr inbounds float, ptr %v1537, i64 0
  %v1539 = load float, ptr %v1538, align 4
  %v1540 = add i64 0, %v1523
  %v1541 = getelementptr inbounds float, ptr %v1531, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = insertelement <8 x float> poison, float %v1539, i64 0
  %v1544 = shufflevector <8 x float> %v1543, <8 x float> poison, <8 x i32> zeroinitializer
  %v1545 = fsub <8 x float> %v1542, %v1544
  %v1546 = fmul <8 x float> %v1545, %v1545
  %v1547 = fadd <8 x float> %v1524, %v1546
  %v1548 = add nsw i64 %v1523, 8
  br label %b223
b225:
  %v1549 = shufflevector <8 x float> %v1524, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1550 = shufflevector <8 x float> %v1524, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1551 = fadd <4 x float> %v1549, %v1550
  %v1552 = shufflevector <4 x float> %v1551, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1553 = shufflevector <4 x float> %v1551, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1554 = fadd <2 x float> %v1552, %v1553
  %v1555 = extractelement <2 x float> %v1554, i64 0
  %v1556 = extractelement <2 x float> %v1554, i64 1
  %v1557 = fadd float %v1555, %v1556
  %v1558 = fadd float %v1557, 0x0000000000000000
  %v1559 = add i64 %v1350, 0
  %v1560 = and i64 %v1559, %v116
  %v1561 = mul i64 %v1560, %v7
  %v1562 = add i64 %v1561, %v1521
  %v1563 = mul i64 %v1562, 1
  %v1564 = getelementptr inbounds float, ptr %v72, i64 %v1563
  %v1565 = getelementptr inbounds float, ptr %v1564, i64 0
  store float %v1558, ptr %v1565, align 4
  %v1566 = add nsw i64 %v1521, 1
  br label %b220
b222:
  %v1567 = add i64 %v7, 0
  %v1568 = sdiv i64 %v1567, 1
  %v1569 = add i64 %v2, 1
  %v1570 = mul i64 %v1568, %v2
  %v1571 = sdiv i64 %v1570, %v3
  %v1572 = mul i64 %v1571, 1
  %v1573 = icmp slt i64 %v1572, %v7
  %v1574 = select i1 %v1573, i64 %v1572, i64 %v7
  %v1575 = mul i64 %v1568, %v1569
  %v1576 = sdiv i64 %v1575, %v3
  %v1577 = mul i64 %v1576, 1
  %v1578 = icmp slt i64 %v1577, %v7
  %v1579 = select i1 %v1578, i64 %v1577, i64 %v7
  br label %b226
b226:
  %v1580 = phi i64 [ %v1574, %b222 ], [ %v1601, %b227 ]
  %v1581 = icmp slt i64 %v1580, %v1579
  br i1 %v1581, label %b227, label %b228
b227:
  %v1582 = add i64 %v1350, 0
  %v1583 = and i64 %v1582, %v116
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1580
  %v1586 = mul i64 %v1585, 1
  %v1587 = getelementptr inbounds float, ptr %v72, i64 %v1586
  %v1588 = getelementptr inbounds float, ptr %v1587, i64 0
  %v1589 = load float, ptr %v1588, align 4
  %v1590 = fdiv float %v1589, 0x4040000000000000
  %v1591 = fadd float %v1590, 0x3EE4F8B580000000
  %v1592 = call float @llvm.sqrt.f32(float %v1591)
  %v1593 = add i64 %v1350, 0
  %v1594 = and i64 %v1593, %v120
  %v1595 = mul i64 %v1594, %v7
  %v1596 = add i64 %v1595, %v1580
  %v1597 = mul i64 %v1596, 1
  %v1598 = getelementptr inbounds float, ptr %v76, i64 %v1597
  %v1599 = add i64 0, 0
  %v1600 = getelementptr inbounds float, ptr %v1598, i64 %v1599
  store float %v1592, ptr %v1600, align 4
  %v1601 = add nsw i64 %v1580, 1
  br label %b226
b228:
  %v1602 = add i64 %v7, 0
  %v1603 = sdiv i64 %v1602, 1
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 1
  %v1608 = icmp slt i64 %v1607, %v7
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v7
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v7
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v7
  br label %b229
b229:
  %v1615 = phi i64 [ %v1609, %b228 ], [ %v1869, %b230 ]
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b230, label %b231
b230:
  %v1617 = add i64 %v1350, 0
  %v1618 = and i64 %v1617, %v114
  %v1619 = mul i64 %v1618, %v7
  %v1620 = add i64 %v1619, %v1615
  %v1621 = mul i64 %v1620, 32
  %v1622 = getelementptr inbounds float, ptr %v70, i64 %v1621
  %v1623 = add i64 %v1350, 0
  %v1624 = and i64 %v1623, %v118
  %v1625 = mul i64 %v1624, %v7
  %v1626 = add i64 %v1625, %v1615
  %v1627 = mul i64 %v1626, 1
  %v1628 = getelementptr inbounds float, ptr %v74, i64 %v1627
  %v1629 = getelementptr inbounds float, ptr %v1628, i64 0
  %v1630 = load float, ptr %v1629, align 4
  %v1631 = add i64 %v1350, 0
  %v1632 = and i64 %v1631, %v120
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1615
  %v1635 = mul i64 %v1634, 1
  %v1636 = getelementptr inbounds float, ptr %v76, i64 %v1635
  %v1637 = getelementptr inbounds float, ptr %v1636, i64 0
  %v1638 = load float, ptr %v1637, align 4
  %v1639 = fdiv float 0x3FF0000000000000, %v1638
  %v1640 = add i64 %v1350, 0
  %v1641 = and i64 %v1640, %v108
  %v1642 = mul i64 %v1641, %v7
  %v1643 = add i64 %v1642, %v1615
  %v1644 = mul i64 %v1643, 32
  %v1645 = getelementptr inbounds float, ptr %v64, i64 %v1644
  %v1646 = add i64 %v1350, 0
  %v1647 = and i64 %v1646, %v110
  %v1648 = mul i64 %v1647, %v7
  %v1649 = add i64 %v1648, %v1615
  %v1650 = mul i64 %v1649, 1
  %v1651 = getelementptr inbounds float, ptr %v66, i64 %v1650
  %v1652 = getelementptr inbounds float, ptr %v1651, i64 0
  %v1653 = load float, ptr %v1652, align 4
  %v1654 = fdiv float %v1653, 0x4040000000000000
  %v1655 = add i64 %v1350, 0
  %v1656 = and i64 %v1655, %v112
  %v1657 = mul i64 %v1656, %v7
  %v1658 = add i64 %v1657, %v1615
  %v1659 = mul i64 %v1658, 1
  %v1660 = getelementptr inbounds float, ptr %v68, i64 %v1659
  %v1661 = getelementptr inbounds float, ptr %v1660, i64 0
  %v1662 = load float, ptr %v1661, align 4
  %v1663 = fdiv float %v1662, 0x4040000000000000
  %v1664 = fadd float %v1663, 0x3EE4F8B580000000
  %v1665 = call float @llvm.sqrt.f32(float %v1664)
  %v1666 = fdiv float 0x3FF0000000000000, %v1665
  %v1667 = add i64 %v1350, 0
  %v1668 = and i64 %v1667, %v102
  %v1669 = mul i64 %v1668, %v7
  %v1670 = add i64 %v1669, %v1615
  %v1671 = mul i64 %v1670, 8
  %v1672 = getelementptr inbounds float, ptr %v34, i64 %v1671
  %v1673 = add i64 %v1350, 1
  %v1674 = and i64 %v1673, %v102
  %v1675 = mul i64 %v1674, %v7
  %v1676 = add i64 %v1675, %v1615
  %v1677 = mul i64 %v1676, 8
  %v1678 = getelementptr inbounds float, ptr %v34, i64 %v1677
  %v1679 = add i64 0, 0
  %v1680 = getelementptr inbounds float, ptr %v1622, i64 %v1679
  %v1681 = load <8 x float>, ptr %v1680, align 4
  %v1682 = insertelement <8 x float> poison, float %v1630, i64 0
  %v1683 = shufflevector <8 x float> %v1682, <8 x float> poison, <8 x i32> zeroinitializer
  %v1684 = fsub <8 x float> %v1681, %v1683
  %v1685 = insertelement <8 x float> poison, float %v1639, i64 0
  %v1686 = shufflevector <8 x float> %v1685, <8 x float> poison, <8 x i32> zeroinitializer
  %v1687 = fmul <8 x float> %v1684, %v1686
  %v1688 = add i64 0, 0
  %v1689 = getelementptr inbounds float, ptr %v14, i64 %v1688
  %v1690 = load <8 x float>, ptr %v1689, align 4
  %v1691 = fmul <8 x float> %v1687, %v1690
  %v1692 = add i64 0, 0
  %v1693 = getelementptr inbounds float, ptr %v16, i64 %v1692
  %v1694 = load <8 x float>, ptr %v1693, align 4
  %v1695 = fadd <8 x float> %v1691, %v1694
  %v1696 = add i64 0, 0
  %v1697 = getelementptr inbounds float, ptr %v1645, i64 %v1696
  %v1698 = load <8 x float>, ptr %v1697, align 4
  %v1699 = insertelement <8 x float> poison, float %v1654, i64 0
  %v1700 = shufflevector <8 x float> %v1699, <8 x float> poison, <8 x i32> zeroinitializer
  %v1701 = fsub <8 x float> %v1698, %v1700
  %v1702 = insertelement <8 x float> poison, float %v1666, i64 0
  %v1703 = shufflevector <8 x float> %v1702, <8 x float> poison, <8 x i32> zeroinitializer
  %v1704 = fmul <8 x float> %v1701, %v1703
  %v1705 = add i64 0, 0
  %v1706 = getelementptr inbounds float, ptr %v20, i64 %v1705
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = fmul <8 x float> %v1704, %v1707
  %v1709 = add i64 0, 0
  %v1710 = getelementptr inbounds float, ptr %v22, i64 %v1709
  %v1711 = load <8 x float>, ptr %v1710, align 4
  %v1712 = fadd <8 x float> %v1708, %v1711
  %v1713 = fadd <8 x float> %v1695, %v1712
  %v1714 = add i64 0, 0
  %v1715 = getelementptr inbounds float, ptr %v24, i64 %v1714
  %v1716 = load <8 x float>, ptr %v1715, align 4
  %v1717 = fadd <8 x float> %v1713, %v1716
  %v1718 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1717)
  %v1719 = fneg <8 x float> %v1718
  %v1720 = fcmp olt <8 x float> %v1719, splat (float 0xC05A400000000000)
  %v1721 = select <8 x i1> %v1720, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1719
  %v1722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1721, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1723 = fsub <8 x float> %v1722, splat (float 0x4168000000000000)
  %v1724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1723, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1721)
  %v1725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1723, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1724)
  %v1726 = bitcast <8 x float> %v1722 to <8 x i32>
  %v1727 = fmul <8 x float> %v1725, %v1725
  %v1728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1725, <8 x float> splat (float 0x3F81227F40000000))
  %v1729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1728, <8 x float> %v1725, <8 x float> splat (float 0x3FA5556740000000))
  %v1730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1729, <8 x float> %v1725, <8 x float> splat (float 0x3FC5554B00000000))
  %v1731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1730, <8 x float> %v1725, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1727, <8 x float> %v1731, <8 x float> %v1725)
  %v1733 = sub <8 x i32> %v1726, splat (i32 1262485250)
  %v1734 = lshr <8 x i32> %v1733, splat (i32 1)
  %v1735 = sub <8 x i32> %v1733, %v1734
  %v1736 = shl <8 x i32> %v1734, splat (i32 23)
  %v1737 = bitcast <8 x i32> %v1736 to <8 x float>
  %v1738 = shl <8 x i32> %v1735, splat (i32 23)
  %v1739 = bitcast <8 x i32> %v1738 to <8 x float>
  %v1740 = fadd <8 x float> %v1732, splat (float 0x3FF0000000000000)
  %v1741 = fmul <8 x float> %v1740, %v1737
  %v1742 = fmul <8 x float> %v1741, %v1739
  %v1743 = fcmp olt <8 x float> %v1717, splat (float 0x0000000000000000)
  %v1744 = select <8 x i1> %v1743, <8 x float> %v1742, <8 x float> splat (float 0x3FF0000000000000)
  %v1745 = fadd <8 x float> %v1742, splat (float 0x3FF0000000000000)
  %v1746 = fdiv <8 x float> %v1744, %v1745
  %v1747 = add i64 0, 0
  %v1748 = getelementptr inbounds float, ptr %v1672, i64 %v1747
  %v1749 = load <8 x float>, ptr %v1748, align 4
  %v1750 = fmul <8 x float> %v1746, %v1749
  %v1751 = add i64 8, 0
  %v1752 = getelementptr inbounds float, ptr %v1622, i64 %v1751
  %v1753 = load <8 x float>, ptr %v1752, align 4
  %v1754 = fsub <8 x float> %v1753, %v1683
  %v1755 = fmul <8 x float> %v1754, %v1686
  %v1756 = add i64 8, 0
  %v1757 = getelementptr inbounds float, ptr %v14, i64 %v1756
  %v1758 = load <8 x float>, ptr %v1757, align 4
  %v1759 = fmul <8 x float> %v1755, %v1758
  %v1760 = add i64 8, 0
  %v1761 = getelementptr inbounds float, ptr %v16, i64 %v1760
  %v1762 = load <8 x float>, ptr %v1761, align 4
  %v1763 = fadd <8 x float> %v1759, %v1762
  %v1764 = add i64 8, 0
  %v1765 = getelementptr inbounds float, ptr %v1645, i64 %v1764
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = fsub <8 x float> %v1766, %v1700
  %v1768 = fmul <8 x float> %v1767, %v1703
  %v1769 = add i64 8, 0
  %v1770 = getelementptr inbounds float, ptr %v20, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = fmul <8 x float> %v1768, %v1771
  %v1773 = add i64 8, 0
  %v1774 = getelementptr inbounds float, ptr %v22, i64 %v1773
  %v1775 = load <8 x float>, ptr %v1774, align 4
  %v1776 = fadd <8 x float> %v1772, %v1775
  %v1777 = fadd <8 x float> %v1763, %v1776
  %v1778 = add i64 8, 0
  %v1779 = getelementptr inbounds float, ptr %v24, i64 %v1778
  %v1780 = load <8 x float>, ptr %v1779, align 4
  %v1781 = fadd <8 x float> %v1777, %v1780
  %v1782 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1781)
  %v1783 = fneg <8 x float> %v1782
  %v1784 = fcmp olt <8 x float> %v1783, splat (float 0xC05A400000000000)
  %v1785 = select <8 x i1> %v1784, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1783
  %v1786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1785, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1787 = fsub <8 x float> %v1786, splat (float 0x4168000000000000)
  %v1788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1787, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1785)
  %v1789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1787, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1788)
  %v1790 = bitcast <8 x float> %v1786 to <8 x i32>
  %v1791 = fmul <8 x float> %v1789, %v1789
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1789, <8 x float> splat (float 0x3F81227F40000000))
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1792, <8 x float> %v1789, <8 x float> splat (float 0x3FA5556740000000))
  %v1794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1793, <8 x float> %v1789, <8 x float> splat (float 0x3FC5554B00000000))
  %v1795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1794, <8 x float> %v1789, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1791, <8 x float> %v1795, <8 x float> %v1789)
  %v1797 = sub <8 x i32> %v1790, splat (i32 1262485250)
  %v1798 = lshr <8 x i32> %v1797, splat (i32 1)
  %v1799 = sub <8 x i32> %v1797, %v1798
  %v1800 = shl <8 x i32> %v1798, splat (i32 23)
  %v1801 = bitcast <8 x i32> %v1800 to <8 x float>
  %v1802 = shl <8 x i32> %v1799, splat (i32 23)
  %v1803 = bitcast <8 x i32> %v1802 to <8 x float>
  %v1804 = fadd <8 x float> %v1796, splat (float 0x3FF0000000000000)
  %v1805 = fmul <8 x float> %v1804, %v1801
  %v1806 = fmul <8 x float> %v1805, %v1803
  %v1807 = fcmp olt <8 x float> %v1781, splat (float 0x0000000000000000)
  %v1808 = select <8 x i1> %v1807, <8 x float> %v1806, <8 x float> splat (float 0x3FF0000000000000)
  %v1809 = fadd <8 x float> %v1806, splat (float 0x3FF0000000000000)
  %v1810 = fdiv <8 x float> %v1808, %v1809
  %v1811 = add i64 24, 0
  %v1812 = getelementptr inbounds float, ptr %v1622, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = fsub <8 x float> %v1813, %v1683
  %v1815 = fmul <8 x float> %v1814, %v1686
  %v1816 = add i64 24, 0
  %v1817 = getelementptr inbounds float, ptr %v14, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = fmul <8 x float> %v1815, %v1818
  %v1820 = add i64 24, 0
  %v1821 = getelementptr inbounds float, ptr %v16, i64 %v1820
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = fadd <8 x float> %v1819, %v1822
  %v1824 = add i64 24, 0
  %v1825 = getelementptr inbounds float, ptr %v1645, i64 %v1824
  %v1826 = load <8 x float>, ptr %v1825, align 4
  %v1827 = fsub <8 x float> %v1826, %v1700
  %v1828 = fmul <8 x float> %v1827, %v1703
  %v1829 = add i64 24, 0
  %v1830 = getelementptr inbounds float, ptr %v20, i64 %v1829
  %v1831 = load <8 x float>, ptr %v1830, align 4
  %v1832 = fmul <8 x float> %v1828, %v1831
  %v1833 = add i64 24, 0
  %v1834 = getelementptr inbounds float, ptr %v22, i64 %v1833
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = fadd <8 x float> %v1832, %v1835
  %v1837 = fadd <8 x float> %v1823, %v1836
  %v1838 = add i64 24, 0
  %v1839 = getelementptr inbounds float, ptr %v24, i64 %v1838
  %v1840 = load <8 x float>, ptr %v1839, align 4
  %v1841 = fadd <8 x float> %v1837, %v1840
  %v1842 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1841)
  %v1843 = fcmp ogt <8 x float> %v1842, splat (float 0x4023000000000000)
  %v1844 = select <8 x i1> %v1843, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1842
  %v1845 = fadd <8 x float> %v1844, %v1844
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1847 = fsub <8 x float> %v1846, splat (float 0x4168000000000000)
  %v1848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1847, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1845)
  %v1849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1847, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1848)
  %v1850 = bitcast <8 x float> %v1846 to <8 x i32>
  %v1851 = fmul <8 x float> %v1849, %v1849
  %v1852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1849, <8 x float> splat (float 0x3F81227F40000000))
  %v1853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1852, <8 x float> %v1849, <8 x float> splat (float 0x3FA5556740000000))
  %v1854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1853, <8 x float> %v1849, <8 x float> splat (float 0x3FC5554B00000000))
  %v1855 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1854, <8 x float> %v1849, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1851, <8 x float> %v1855, <8 x float> %v1849)
  %v1857 = shl <8 x i32> %v1850, splat (i32 23)
  %v1858 = add <8 x i32> %v1857, splat (i32 1065353216)
  %v1859 = bitcast <8 x i32> %v1858 to <8 x float>
  %v1860 = fsub <8 x float> %v1859, splat (float 0x3FF0000000000000)
  %v1861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1859, <8 x float> %v1856, <8 x float> %v1860)
  %v1862 = fadd <8 x float> %v1861, splat (float 0x4000000000000000)
  %v1863 = fdiv <8 x float> %v1861, %v1862
  %v1864 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1863, <8 x float> %v1841)
  %v1865 = fmul <8 x float> %v1810, %v1864
  %v1866 = fadd <8 x float> %v1750, %v1865
  %v1867 = add i64 0, 0
  %v1868 = getelementptr inbounds float, ptr %v1678, i64 %v1867
  store <8 x float> %v1866, ptr %v1868, align 4
  %v1869 = add nsw i64 %v1615, 1
  br label %b229
b231:
  %v1870 = add i64 %v7, 0
  %v1871 = sdiv i64 %v1870, 1
  %v1872 = add i64 %v2, 1
  %v1873 = mul i64 %v1871, %v2
  %v1874 = sdiv i64 %v1873, %v3
  %v1875 = mul i64 %v1874, 1
  %v1876 = icmp slt i64 %v1875, %v7
  %v1877 = select i1 %v1876, i64 %v1875, i64 %v7
  %v1878 = mul i64 %v1871, %v1872
  %v1879 = sdiv i64 %v1878, %v3
  %v1880 = mul i64 %v1879, 1
  %v1881 = icmp slt i64 %v1880, %v7
  %v1882 = select i1 %v1881, i64 %v1880, i64 %v7
  br label %b232
b232:
  %v1883 = phi i64 [ %v1877, %b231 ], [ %v1916, %b237 ]
  %v1884 = icmp slt i64 %v1883, %v1882
  br i1 %v1884, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1885 = phi i64 [ 0, %b233 ], [ %v1898, %b236 ]
  %v1886 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1897, %b236 ]
  %v1887 = icmp slt i64 %v1885, 8
  br i1 %v1887, label %b236, label %b237
b236:
  %v1888 = add i64 %v1350, 1
  %v1889 = and i64 %v1888, %v102
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1883
  %v1892 = mul i64 %v1891, 8
  %v1893 = getelementptr inbounds float, ptr %v34, i64 %v1892
  %v1894 = add i64 0, %v1885
  %v1895 = getelementptr inbounds float, ptr %v1893, i64 %v1894
  %v1896 = load <8 x float>, ptr %v1895, align 4
  %v1897 = fadd <8 x float> %v1886, %v1896
  %v1898 = add nsw i64 %v1885, 8
  br label %b235
b237:
  %v1899 = shufflevector <8 x float> %v1886, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1900 = shufflevector <8 x float> %v1886, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1901 = fadd <4 x float> %v1899, %v1900
  %v1902 = shufflevector <4 x float> %v1901, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1903 = shufflevector <4 x float> %v1901, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1904 = fadd <2 x float> %v1902, %v1903
  %v1905 = extractelement <2 x float> %v1904, i64 0
  %v1906 = extractelement <2 x float> %v1904, i64 1
  %v1907 = fadd float %v1905, %v1906
  %v1908 = fadd float %v1907, 0x0000000000000000
  %v1909 = add i64 %v1350, 0
  %v1910 = and i64 %v1909, %v116
  %v1911 = mul i64 %v1910, %v7
  %v1912 = add i64 %v1911, %v1883
  %v1913 = mul i64 %v1912, 1
  %v1914 = getelementptr inbounds float, ptr %v72, i64 %v1913
  %v1915 = getelementptr inbounds float, ptr %v1914, i64 0
  store float %v1908, ptr %v1915, align 4
  %v1916 = add nsw i64 %v1883, 1
  br label %b232
b234:
  %v1917 = add i64 %v7, 0
  %v1918 = sdiv i64 %v1917, 1
  %v1919 = add i64 %v2, 1
  %v1920 = mul i64 %v1918, %v2
  %v1921 = sdiv i64 %v1920, %v3
  %v1922 = mul i64 %v1921, 1
  %v1923 = icmp slt i64 %v1922, %v7
  %v1924 = select i1 %v1923, i64 %v1922, i64 %v7
  %v1925 = mul i64 %v1918, %v1919
  %v1926 = sdiv i64 %v1925, %v3
  %v1927 = mul i64 %v1926, 1
  %v1928 = icmp slt i64 %v1927, %v7
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v7
  br label %b238
b238:
  %v1930 = phi i64 [ %v1924, %b234 ], [ %v1949, %b239 ]
  %v1931 = icmp slt i64 %v1930, %v1929
  br i1 %v1931, label %b239, label %b240
b239:
  %v1932 = add i64 %v1350, 0
  %v1933 = and i64 %v1932, %v116
  %v1934 = mul i64 %v1933, %v7
  %v1935 = add i64 %v1934, %v1930
  %v1936 = mul i64 %v1935, 1
  %v1937 = getelementptr inbounds float, ptr %v72, i64 %v1936
  %v1938 = getelementptr inbounds float, ptr %v1937, i64 0
  %v1939 = load float, ptr %v1938, align 4
  %v1940 = fdiv float %v1939, 0x4020000000000000
  %v1941 = add i64 %v1350, 0
  %v1942 = and i64 %v1941, %v122
  %v1943 = mul i64 %v1942, %v7
  %v1944 = add i64 %v1943, %v1930
  %v1945 = mul i64 %v1944, 1
  %v1946 = getelementptr inbounds float, ptr %v78, i64 %v1945
  %v1947 = add i64 0, 0
  %v1948 = getelementptr inbounds float, ptr %v1946, i64 %v1947
  store float %v1940, ptr %v1948, align 4
  %v1949 = add nsw i64 %v1930, 1
  br label %b238
b240:
  %v1950 = add i64 %v7, 0
  %v1951 = sdiv i64 %v1950, 1
  %v1952 = add i64 %v2, 1
  %v1953 = mul i64 %v1951, %v2
  %v1954 = sdiv i64 %v1953, %v3
  %v1955 = mul i64 %v1954, 1
  %v1956 = icmp slt i64 %v1955, %v7
  %v1957 = select i1 %v1956, i64 %v1955, i64 %v7
  %v1958 = mul i64 %v1951, %v1952
  %v1959 = sdiv i64 %v1958, %v3
  %v1960 = mul i64 %v1959, 1
  %v1961 = icmp slt i64 %v1960, %v7
  %v1962 = select i1 %v1961, i64 %v1960, i64 %v7
  br label %b241
b241:
  %v1963 = phi i64 [ %v1957, %b240 ], [ %v2008, %b246 ]
  %v1964 = icmp slt i64 %v1963, %v1962
  br i1 %v1964, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1965 = phi i64 [ 0, %b242 ], [ %v1990, %b245 ]
  %v1966 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v1989, %b245 ]
  %v1967 = icmp slt i64 %v1965, 8
  br i1 %v1967, label %b245, label %b246
b245:
  %v1968 = add i64 %v1350, 1
  %v1969 = and i64 %v1968, %v102
  %v1970 = mul i64 %v1969, %v7
  %v1971 = add i64 %v1970, %v1963
  %v1972 = mul i64 %v1971, 8
  %v1973 = getelementptr inbounds float, ptr %v34, i64 %v1972
  %v1974 = add i64 %v1350, 0
  %v1975 = and i64 %v1974, %v122
  %v1976 = mul i64 %v1975, %v7
  %v1977 = add i64 %v1976, %v1963
  %v1978 = mul i64 %v1977, 1
  %v1979 = getelementptr inbounds float, ptr %v78, i64 %v1978
  %v1980 = getelementptr inbounds float, ptr %v1979, i64 0
  %v1981 = load float, ptr %v1980, align 4
  %v1982 = add i64 0, %v1965
  %v1983 = getelementptr inbounds float, ptr %v1973, i64 %v1982
  %v1984 = load <8 x float>, ptr %v1983, align 4
  %v1985 = insertelement <8 x float> poison, float %v1981, i64 0
  %v1986 = shufflevector <8 x float> %v1985, <8 x float> poison, <8 x i32> zeroinitializer
  %v1987 = fsub <8 x float> %v1984, %v1986
  %v1988 = fmul <8 x float> %v1987, %v1987
  %v1989 = fadd <8 x float> %v1966, %v1988
  %v1990 = add nsw i64 %v1965, 8
  br label %b244
b246:
  %v1991 = shufflevector <8 x float> %v1966, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1992 = shufflevector <8 x float> %v1966, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1993 = fadd <4 x float> %v1991, %v1992
  %v1994 = shufflevector <4 x float> %v1993, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1995 = shufflevector <4 x float> %v1993, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1996 = fadd <2 x float> %v1994, %v1995
  %v1997 = extractelement <2 x float> %v1996, i64 0
  %v1998 = extractelement <2 x float> %v1996, i64 1
  %v1999 = fadd float %v1997, %v1998
  %v2000 = fadd float %v1999, 0x0000000000000000
  %v2001 = add i64 %v1350, 0
  %v2002 = and i64 %v2001, %v116
  %v2003 = mul i64 %v2002, %v7
  %v2004 = add i64 %v2003, %v1963
  %v2005 = mul i64 %v2004, 1
  %v2006 = getelementptr inbounds float, ptr %v72, i64 %v2005
  %v2007 = getelementptr inbounds float, ptr %v2006, i64 0
  store float %v2000, ptr %v2007, align 4
  %v2008 = add nsw i64 %v1963, 1
  br label %b241
b243:
  %v2009 = add i64 %v7, 0
  %v2010 = sdiv i64 %v2009, 1
  %v2011 = add i64 %v2, 1
  %v2012 = mul i64 %v2010, %v2
  %v2013 = sdiv i64 %v2012, %v3
  %v2014 = mul i64 %v2013, 1
  %v2015 = icmp slt i64 %v2014, %v7
  %v2016 = select i1 %v2015, i64 %v2014, i64 %v7
  %v2017 = mul i64 %v2010, %v2011
  %v2018 = sdiv i64 %v2017, %v3
  %v2019 = mul i64 %v2018, 1
  %v2020 = icmp slt i64 %v2019, %v7
  %v2021 = select i1 %v2020, i64 %v2019, i64 %v7
  br label %b247
b247:
  %v2022 = phi i64 [ %v2016, %b243 ], [ %v2043, %b248 ]
  %v2023 = icmp slt i64 %v2022, %v2021
  br i1 %v2023, label %b248, label %b249
b248:
  %v2024 = add i64 %v1350, 0
  %v2025 = and i64 %v2024, %v116
  %v2026 = mul i64 %v2025, %v7
  %v2027 = add i64 %v2026, %v2022
  %v2028 = mul i64 %v2027, 1
  %v2029 = getelementptr inbounds float, ptr %v72, i64 %v2028
  %v2030 = getelementptr inbounds float, ptr %v2029, i64 0
  %v2031 = load float, ptr %v2030, align 4
  %v2032 = fdiv float %v2031, 0x4020000000000000
  %v2033 = fadd float %v2032, 0x3EE4F8B580000000
  %v2034 = call float @llvm.sqrt.f32(float %v2033)
  %v2035 = add i64 %v1350, 0
  %v2036 = and i64 %v2035, %v124
  %v2037 = mul i64 %v2036, %v7
  %v2038 = add i64 %v2037, %v2022
  %v2039 = mul i64 %v2038, 1
  %v2040 = getelementptr inbounds float, ptr %v80, i64 %v2039
  %v2041 = add i64 0, 0
  %v2042 = getelementptr inbounds float, ptr %v2040, i64 %v2041
  store float %v2034, ptr %v2042, align 4
  %v2043 = add nsw i64 %v2022, 1
  br label %b247
b249:
  %v2044 = add i64 %v7, 0
  %v2045 = sdiv i64 %v2044, 1
  %v2046 = add i64 %v2, 1
  %v2047 = mul i64 %v2045, %v2
  %v2048 = sdiv i64 %v2047, %v3
  %v2049 = mul i64 %v2048, 1
  %v2050 = icmp slt i64 %v2049, %v7
  %v2051 = select i1 %v2050, i64 %v2049, i64 %v7
  %v2052 = mul i64 %v2045, %v2046
  %v2053 = sdiv i64 %v2052, %v3
  %v2054 = mul i64 %v2053, 1
  %v2055 = icmp slt i64 %v2054, %v7
  %v2056 = select i1 %v2055, i64 %v2054, i64 %v7
  br label %b250
b250:
  %v2057 = phi i64 [ %v2051, %b249 ], [ %v2249, %b251 ]
  %v2058 = icmp slt i64 %v2057, %v2056
  br i1 %v2058, label %b251, label %b252
b251:
  %v2059 = add i64 %v1350, 0
  %v2060 = and i64 %v2059, %v114
  %v2061 = mul i64 %v2060, %v7
  %v2062 = add i64 %v2061, %v2057
  %v2063 = mul i64 %v2062, 32
  %v2064 = getelementptr inbounds float, ptr %v70, i64 %v2063
  %v2065 = add i64 %v1350, 0
  %v2066 = and i64 %v2065, %v118
  %v2067 = mul i64 %v2066, %v7
  %v2068 = add i64 %v2067, %v2057
  %v2069 = mul i64 %v2068, 1
  %v2070 = getelementptr inbounds float, ptr %v74, i64 %v2069
  %v2071 = getelementptr inbounds float, ptr %v2070, i64 0
  %v2072 = load float, ptr %v2071, align 4
  %v2073 = add i64 %v1350, 0
  %v2074 = and i64 %v2073, %v120
  %v2075 = mul i64 %v2074, %v7
  %v2076 = add i64 %v2075, %v2057
  %v2077 = mul i64 %v2076, 1
  %v2078 = getelementptr inbounds float, ptr %v76, i64 %v2077
  %v2079 = getelementptr inbounds float, ptr %v2078, i64 0
  %v2080 = load float, ptr %v2079, align 4
  %v2081 = fdiv float 0x3FF0000000000000, %v2080
  %v2082 = add i64 %v1350, 0
  %v2083 = and i64 %v2082, %v108
  %v2084 = mul i64 %v2083, %v7
  %v2085 = add i64 %v2084, %v2057
  %v2086 = mul i64 %v2085, 32
  %v2087 = getelementptr inbounds float, ptr %v64, i64 %v2086
  %v2088 = add i64 %v1350, 0
  %v2089 = and i64 %v2088, %v110
  %v2090 = mul i64 %v2089, %v7
  %v2091 = add i64 %v2090, %v2057
  %v2092 = mul i64 %v2091, 1
  %v2093 = getelementptr inbounds float, ptr %v66, i64 %v2092
  %v2094 = getelementptr inbounds float, ptr %v2093, i64 0
  %v2095 = load float, ptr %v2094, align 4
  %v2096 = fdiv float %v2095, 0x4040000000000000
  %v2097 = add i64 %v1350, 0
  %v2098 = and i64 %v2097, %v112
  %v2099 = mul i64 %v2098, %v7
  %v2100 = add i64 %v2099, %v2057
  %v2101 = mul i64 %v2100, 1
  %v2102 = getelementptr inbounds float, ptr %v68, i64 %v2101
  %v2103 = getelementptr inbounds float, ptr %v2102, i64 0
  %v2104 = load float, ptr %v2103, align 4
  %v2105 = fdiv float %v2104, 0x4040000000000000
  %v2106 = fadd float %v2105, 0x3EE4F8B580000000
  %v2107 = call float @llvm.sqrt.f32(float %v2106)
  %v2108 = fdiv float 0x3FF0000000000000, %v2107
  %v2109 = add i64 %v1350, 1
  %v2110 = and i64 %v2109, %v102
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2057
  %v2113 = mul i64 %v2112, 8
  %v2114 = getelementptr inbounds float, ptr %v34, i64 %v2113
  %v2115 = add i64 %v1350, 0
  %v2116 = and i64 %v2115, %v122
  %v2117 = mul i64 %v2116, %v7
  %v2118 = add i64 %v2117, %v2057
  %v2119 = mul i64 %v2118, 1
  %v2120 = getelementptr inbounds float, ptr %v78, i64 %v2119
  %v2121 = getelementptr inbounds float, ptr %v2120, i64 0
  %v2122 = load float, ptr %v2121, align 4
  %v2123 = add i64 %v1350, 0
  %v2124 = and i64 %v2123, %v124
  %v2125 = mul i64 %v2124, %v7
  %v2126 = add i64 %v2125, %v2057
  %v2127 = mul i64 %v2126, 1
  %v2128 = getelementptr inbounds float, ptr %v80, i64 %v2127
  %v2129 = getelementptr inbounds float, ptr %v2128, i64 0
  %v2130 = load float, ptr %v2129, align 4
  %v2131 = fdiv float 0x3FF0000000000000, %v2130
  %v2132 = add i64 %v1350, 1
  %v2133 = and i64 %v2132, %v100
  %v2134 = mul i64 %v2133, %v7
  %v2135 = add i64 %v2134, %v2057
  %v2136 = mul i64 %v2135, 8
  %v2137 = getelementptr inbounds float, ptr %v32, i64 %v2136
  %v2138 = add i64 16, 0
  %v2139 = getelementptr inbounds float, ptr %v2064, i64 %v2138
  %v2140 = load <8 x float>, ptr %v2139, align 4
  %v2141 = insertelement <8 x float> poison, float %v2072, i64 0
  %v2142 = shufflevector <8 x float> %v2141, <8 x float> poison, <8 x i32> zeroinitializer
  %v2143 = fsub <8 x float> %v2140, %v2142
  %v2144 = insertelement <8 x float> poison, float %v2081, i64 0
  %v2145 = shufflevector <8 x float> %v2144, <8 x float> poison, <8 x i32> zeroinitializer
  %v2146 = fmul <8 x float> %v2143, %v2145
  %v2147 = add i64 16, 0
  %v2148 = getelementptr inbounds float, ptr %v14, i64 %v2147
  %v2149 = load <8 x float>, ptr %v2148, align 4
  %v2150 = fmul <8 x float> %v2146, %v2149
  %v2151 = add i64 16, 0
  %v2152 = getelementptr inbounds float, ptr %v16, i64 %v2151
  %v2153 = load <8 x float>, ptr %v2152, align 4
  %v2154 = fadd <8 x float> %v2150, %v2153
  %v2155 = add i64 16, 0
  %v2156 = getelementptr inbounds float, ptr %v2087, i64 %v2155
  %v2157 = load <8 x float>, ptr %v2156, align 4
  %v2158 = insertelement <8 x float> poison, float %v2096, i64 0
  %v2159 = shufflevector <8 x float> %v2158, <8 x float> poison, <8 x i32> zeroinitializer
  %v2160 = fsub <8 x float> %v2157, %v2159
  %v2161 = insertelement <8 x float> poison, float %v2108, i64 0
  %v2162 = shufflevector <8 x float> %v2161, <8 x float> poison, <8 x i32> zeroinitializer
  %v2163 = fmul <8 x float> %v2160, %v2162
  %v2164 = add i64 16, 0
  %v2165 = getelementptr inbounds float, ptr %v20, i64 %v2164
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = fmul <8 x float> %v2163, %v2166
  %v2168 = add i64 16, 0
  %v2169 = getelementptr inbounds float, ptr %v22, i64 %v2168
  %v2170 = load <8 x float>, ptr %v2169, align 4
  %v2171 = fadd <8 x float> %v2167, %v2170
  %v2172 = fadd <8 x float> %v2154, %v2171
  %v2173 = add i64 16, 0
  %v2174 = getelementptr inbounds float, ptr %v24, i64 %v2173
  %v2175 = load <8 x float>, ptr %v2174, align 4
  %v2176 = fadd <8 x float> %v2172, %v2175
  %v2177 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2176)
  %v2178 = fneg <8 x float> %v2177
  %v2179 = fcmp olt <8 x float> %v2178, splat (float 0xC05A400000000000)
  %v2180 = select <8 x i1> %v2179, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2178
  %v2181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2180, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2182 = fsub <8 x float> %v2181, splat (float 0x4168000000000000)
  %v2183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2182, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2180)
  %v2184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2182, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2183)
  %v2185 = bitcast <8 x float> %v2181 to <8 x i32>
  %v2186 = fmul <8 x float> %v2184, %v2184
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2184, <8 x float> splat (float 0x3F81227F40000000))
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> %v2184, <8 x float> splat (float 0x3FA5556740000000))
  %v2189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2188, <8 x float> %v2184, <8 x float> splat (float 0x3FC5554B00000000))
  %v2190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2189, <8 x float> %v2184, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> %v2190, <8 x float> %v2184)
  %v2192 = sub <8 x i32> %v2185, splat (i32 1262485250)
  %v2193 = lshr <8 x i32> %v2192, splat (i32 1)
  %v2194 = sub <8 x i32> %v2192, %v2193
  %v2195 = shl <8 x i32> %v2193, splat (i32 23)
  %v2196 = bitcast <8 x i32> %v2195 to <8 x float>
  %v2197 = shl <8 x i32> %v2194, splat (i32 23)
  %v2198 = bitcast <8 x i32> %v2197 to <8 x float>
  %v2199 = fadd <8 x float> %v2191, splat (float 0x3FF0000000000000)
  %v2200 = fmul <8 x float> %v2199, %v2196
  %v2201 = fmul <8 x float> %v2200, %v2198
  %v2202 = fcmp olt <8 x float> %v2176, splat (float 0x0000000000000000)
  %v2203 = select <8 x i1> %v2202, <8 x float> %v2201, <8 x float> splat (float 0x3FF0000000000000)
  %v2204 = fadd <8 x float> %v2201, splat (float 0x3FF0000000000000)
  %v2205 = fdiv <8 x float> %v2203, %v2204
  %v2206 = add i64 0, 0
  %v2207 = getelementptr inbounds float, ptr %v2114, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = insertelement <8 x float> poison, float %v2122, i64 0
  %v2210 = shufflevector <8 x float> %v2209, <8 x float> poison, <8 x i32> zeroinitializer
  %v2211 = fsub <8 x float> %v2208, %v2210
  %v2212 = insertelement <8 x float> poison, float %v2131, i64 0
  %v2213 = shufflevector <8 x float> %v2212, <8 x float> poison, <8 x i32> zeroinitializer
  %v2214 = fmul <8 x float> %v2211, %v2213
  %v2215 = add i64 0, 0
  %v2216 = getelementptr inbounds float, ptr %v26, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = fmul <8 x float> %v2214, %v2217
  %v2219 = add i64 0, 0
  %v2220 = getelementptr inbounds float, ptr %v28, i64 %v2219
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = fadd <8 x float> %v2218, %v2221
  %v2223 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2222)
  %v2224 = fcmp ogt <8 x float> %v2223, splat (float 0x4023000000000000)
  %v2225 = select <8 x i1> %v2224, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2223
  %v2226 = fadd <8 x float> %v2225, %v2225
  %v2227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2226, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2228 = fsub <8 x float> %v2227, splat (float 0x4168000000000000)
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2228, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2226)
  %v2230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2228, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2229)
  %v2231 = bitcast <8 x float> %v2227 to <8 x i32>
  %v2232 = fmul <8 x float> %v2230, %v2230
  %v2233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2230, <8 x float> splat (float 0x3F81227F40000000))
  %v2234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2233, <8 x float> %v2230, <8 x float> splat (float 0x3FA5556740000000))
  %v2235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2234, <8 x float> %v2230, <8 x float> splat (float 0x3FC5554B00000000))
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2235, <8 x float> %v2230, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2232, <8 x float> %v2236, <8 x float> %v2230)
  %v2238 = shl <8 x i32> %v2231, splat (i32 23)
  %v2239 = add <8 x i32> %v2238, splat (i32 1065353216)
  %v2240 = bitcast <8 x i32> %v2239 to <8 x float>
  %v2241 = fsub <8 x float> %v2240, splat (float 0x3FF0000000000000)
  %v2242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2240, <8 x float> %v2237, <8 x float> %v2241)
  %v2243 = fadd <8 x float> %v2242, splat (float 0x4000000000000000)
  %v2244 = fdiv <8 x float> %v2242, %v2243
  %v2245 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2244, <8 x float> %v2222)
  %v2246 = fmul <8 x float> %v2205, %v2245
  %v2247 = add i64 0, 0
  %v2248 = getelementptr inbounds float, ptr %v2137, i64 %v2247
  store <8 x float> %v2246, ptr %v2248, align 4
  %v2249 = add nsw i64 %v2057, 1
  br label %b250
b252:
  %v2250 = add nsw i64 %v1350, 1
  br label %b191
b193:
  %v2251 = icmp sgt i64 %v3, 1
  br i1 %v2251, label %b253, label %b254
b253:
  %v2252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2253 = atomicrmw add ptr %v2252, i64 1 acq_rel
  %v2254 = load i64, ptr %v135, align 8
  %v2255 = add i64 %v2254, 1
  store i64 %v2255, ptr %v135, align 8
  %v2256 = mul i64 %v3, %v2255
  br label %b255
b255:
  %v2257 = load atomic i64, ptr %v2252 acquire, align 8
  %v2258 = icmp slt i64 %v2257, %v2256
  br i1 %v2258, label %b256, label %b257
b256:
  %v2259 = call i32 @sched_yield()
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
  %v135 = alloca i64, i64 1, align 8
  %v1641 = alloca float, i64 64, align 4
  %v2003 = alloca float, i64 64, align 4
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
  %v95 = getelementptr inbounds i64, ptr %v1, i64 6
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 16
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 17
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 18
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 21
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 33
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 34
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 35
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 36
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 37
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 38
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 39
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 40
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 45
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 46
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 47
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 48
  %v134 = load i64, ptr %v133, align 8
  store i64 0, ptr %v135, align 8
  %v136 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v137 = load ptr, ptr %v136, align 4
  %v138 = mul i64 %v2, 24576
  %v139 = add i64 %v138, 512
  %v140 = getelementptr inbounds float, ptr %v137, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v137, i64 0
  %v142 = getelementptr inbounds i64, ptr %v1, i64 4
  %v143 = load i64, ptr %v142, align 8
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b0, label %b1
b0:
  %v145 = add i64 1, 0
  %v146 = sdiv i64 %v145, 1
  %v147 = add i64 %v2, 1
  %v148 = mul i64 %v146, %v2
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  %v153 = mul i64 %v146, %v147
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, 1
  %v157 = select i1 %v156, i64 %v155, i64 1
  %v158 = icmp slt i64 %v157, 1
  %v159 = select i1 %v158, i64 %v157, i64 1
  br label %b2
b2:
  %v160 = phi i64 [ %v152, %b0 ], [ %v188, %b7 ]
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b3, label %b4
b3:
  %v162 = mul i64 %v160, 256
  %v163 = mul i64 %v160, 8
  %v164 = add i64 %v162, 0
  %v165 = add i64 %v163, 0
  %v166 = getelementptr inbounds float, ptr %v141, i64 %v164
  %v167 = sub i64 8, %v165
  %v168 = icmp slt i64 %v167, 0
  %v169 = select i1 %v168, i64 0, i64 %v167
  %v170 = icmp ult i64 %v169, 8
  %v171 = select i1 %v170, i64 %v169, i64 8
  %v172 = trunc i64 %v171 to i32
  %v173 = insertelement <8 x i32> poison, i32 %v172, i64 0
  %v174 = shufflevector <8 x i32> %v173, <8 x i32> poison, <8 x i32> zeroinitializer
  %v175 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v174
  %v176 = mul i64 %v165, 1
  %v177 = add i64 0, %v176
  %v178 = getelementptr inbounds float, ptr %v12, i64 %v177
  br label %b5
b5:
  %v179 = phi i64 [ 0, %b3 ], [ %v186, %b6 ]
  %v180 = icmp slt i64 %v179, 32
  br i1 %v180, label %b6, label %b7
b6:
  %v181 = mul i64 %v179, 8
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v182, <8 x i1> %v175, <8 x float> zeroinitializer)
  %v184 = mul i64 %v179, 8
  %v185 = getelementptr inbounds float, ptr %v166, i64 %v184
  store <8 x float> %v183, ptr %v185, align 4
  %v186 = add nsw i64 %v179, 1
  br label %b5
b7:
  %v187 = add i64 %v162, 256
  %v188 = add nsw i64 %v160, 1
  br label %b2
b4:
  br label %b1
b1:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b8, label %b9
b8:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = load i64, ptr %v135, align 8
  %v193 = add i64 %v192, 1
  store i64 %v193, ptr %v135, align 8
  %v194 = mul i64 %v3, %v193
  br label %b10
b10:
  %v195 = load atomic i64, ptr %v190 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b11, label %b12
b11:
  %v197 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v198 = phi i64 [ 0, %b9 ], [ %v1717, %b54 ]
  %v199 = icmp slt i64 %v198, %v5
  br i1 %v199, label %b14, label %b15
b14:
  %v200 = sub i64 %v5, 1
  %v201 = sub i64 %v200, %v198
  %v202 = add i64 %v7, 0
  %v203 = sdiv i64 %v202, 1
  %v204 = add i64 %v2, 1
  %v205 = mul i64 %v203, %v2
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, %v7
  %v209 = select i1 %v208, i64 %v207, i64 %v7
  %v210 = mul i64 %v203, %v204
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, %v7
  %v214 = select i1 %v213, i64 %v212, i64 %v7
  br label %b16
b16:
  %v215 = phi i64 [ %v209, %b14 ], [ %v439, %b17 ]
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b17, label %b18
b17:
  %v217 = add i64 %v201, 1
  %v218 = and i64 %v217, 1
  %v219 = mul i64 %v218, %v7
  %v220 = add i64 %v219, %v215
  %v221 = mul i64 %v220, 8
  %v222 = getelementptr inbounds float, ptr %v36, i64 %v221
  %v223 = add i64 %v201, 0
  %v224 = and i64 %v223, %v98
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v215
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v30, i64 %v227
  %v229 = add i64 %v201, 1
  %v230 = and i64 %v229, %v102
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v215
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v34, i64 %v233
  %v235 = add i64 %v201, 0
  %v236 = and i64 %v235, %v122
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v215
  %v239 = mul i64 %v238, 1
  %v240 = getelementptr inbounds float, ptr %v78, i64 %v239
  %v241 = getelementptr inbounds float, ptr %v240, i64 0
  %v242 = load float, ptr %v241, align 4
  %v243 = add i64 %v201, 0
  %v244 = and i64 %v243, %v124
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v215
  %v247 = mul i64 %v246, 1
  %v248 = getelementptr inbounds float, ptr %v80, i64 %v247
  %v249 = getelementptr inbounds float, ptr %v248, i64 0
  %v250 = load float, ptr %v249, align 4
  %v251 = fdiv float 0x3FF0000000000000, %v250
  %v252 = add i64 %v201, 0
  %v253 = and i64 %v252, %v114
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v215
  %v256 = mul i64 %v255, 32
  %v257 = getelementptr inbounds float, ptr %v70, i64 %v256
  %v258 = add i64 %v201, 0
  %v259 = and i64 %v258, %v118
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v215
  %v262 = mul i64 %v261, 1
  %v263 = getelementptr inbounds float, ptr %v74, i64 %v262
  %v264 = getelementptr inbounds float, ptr %v263, i64 0
  %v265 = load float, ptr %v264, align 4
  %v266 = add i64 %v201, 0
  %v267 = and i64 %v266, %v120
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v215
  %v270 = mul i64 %v269, 1
  %v271 = getelementptr inbounds float, ptr %v76, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v271, i64 0
  %v273 = load float, ptr %v272, align 4
  %v274 = fdiv float 0x3FF0000000000000, %v273
  %v275 = add i64 %v201, 0
  %v276 = and i64 %v275, %v108
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v215
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v64, i64 %v279
  %v281 = add i64 %v201, 0
  %v282 = and i64 %v281, %v110
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v215
  %v285 = mul i64 %v284, 1
  %v286 = getelementptr inbounds float, ptr %v66, i64 %v285
  %v287 = getelementptr inbounds float, ptr %v286, i64 0
  %v288 = load float, ptr %v287, align 4
  %v289 = fdiv float %v288, 0x4040000000000000
  %v290 = add i64 %v201, 0
  %v291 = and i64 %v290, %v112
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v215
  %v294 = mul i64 %v293, 1
  %v295 = getelementptr inbounds float, ptr %v68, i64 %v294
  %v296 = getelementptr inbounds float, ptr %v295, i64 0
  %v297 = load float, ptr %v296, align 4
  %v298 = fdiv float %v297, 0x4040000000000000
  %v299 = fadd float %v298, 0x3EE4F8B580000000
  %v300 = call float @llvm.sqrt.f32(float %v299)
  %v301 = fdiv float 0x3FF0000000000000, %v300
  %v302 = add i64 %v201, 0
  %v303 = and i64 %v302, %v126
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v215
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v82, i64 %v306
  %v308 = add i64 %v201, 0
  %v309 = and i64 %v308, %v106
  %v310 = mul i64 %v309, %v7
  %v311 = add i64 %v310, %v215
  %v312 = mul i64 %v311, 32
  %v313 = getelementptr inbounds float, ptr %v60, i64 %v312
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v222, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 0, 0
  %v318 = getelementptr inbounds float, ptr %v228, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = fadd <8 x float> %v316, %v319
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v234, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = insertelement <8 x float> poison, float %v242, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fsub <8 x float> %v323, %v325
  %v327 = insertelement <8 x float> poison, float %v251, i64 0
  %v328 = shufflevector <8 x float> %v327, <8 x float> poison, <8 x i32> zeroinitializer
  %v329 = fmul <8 x float> %v326, %v328
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v26, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fmul <8 x float> %v329, %v332
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v28, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = fadd <8 x float> %v333, %v336
  %v338 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v337)
  %v339 = fcmp ogt <8 x float> %v338, splat (float 0x4023000000000000)
  %v340 = select <8 x i1> %v339, <8 x float> splat (float 0x4023000000000000), <8 x float> %v338
  %v341 = fadd <8 x float> %v340, %v340
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v343 = fsub <8 x float> %v342, splat (float 0x4168000000000000)
  %v344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v341)
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v343, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v344)
  %v346 = bitcast <8 x float> %v342 to <8 x i32>
  %v347 = fmul <8 x float> %v345, %v345
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v345, <8 x float> splat (float 0x3F81227F40000000))
  %v349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v348, <8 x float> %v345, <8 x float> splat (float 0x3FA5556740000000))
  %v350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v349, <8 x float> %v345, <8 x float> splat (float 0x3FC5554B00000000))
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v350, <8 x float> %v345, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v347, <8 x float> %v351, <8 x float> %v345)
  %v353 = shl <8 x i32> %v346, splat (i32 23)
  %v354 = add <8 x i32> %v353, splat (i32 1065353216)
  %v355 = bitcast <8 x i32> %v354 to <8 x float>
  %v356 = fsub <8 x float> %v355, splat (float 0x3FF0000000000000)
  %v357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v355, <8 x float> %v352, <8 x float> %v356)
  %v358 = fadd <8 x float> %v357, splat (float 0x4000000000000000)
  %v359 = fdiv <8 x float> %v357, %v358
  %v360 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v359, <8 x float> %v337)
  %v361 = fmul <8 x float> %v320, %v360
  %v362 = add i64 16, 0
  %v363 = getelementptr inbounds float, ptr %v257, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = insertelement <8 x float> poison, float %v265, i64 0
  %v366 = shufflevector <8 x float> %v365, <8 x float> poison, <8 x i32> zeroinitializer
  %v367 = fsub <8 x float> %v364, %v366
  %v368 = insertelement <8 x float> poison, float %v274, i64 0
  %v369 = shufflevector <8 x float> %v368, <8 x float> poison, <8 x i32> zeroinitializer
  %v370 = fmul <8 x float> %v367, %v369
  %v371 = add i64 16, 0
  %v372 = getelementptr inbounds float, ptr %v14, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = fmul <8 x float> %v370, %v373
  %v375 = add i64 16, 0
  %v376 = getelementptr inbounds float, ptr %v16, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = fadd <8 x float> %v374, %v377
  %v379 = add i64 16, 0
  %v380 = getelementptr inbounds float, ptr %v280, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = insertelement <8 x float> poison, float %v289, i64 0
  %v383 = shufflevector <8 x float> %v382, <8 x float> poison, <8 x i32> zeroinitializer
  %v384 = fsub <8 x float> %v381, %v383
  %v385 = insertelement <8 x float> poison, float %v301, i64 0
  %v386 = shufflevector <8 x float> %v385, <8 x float> poison, <8 x i32> zeroinitializer
  %v387 = fmul <8 x float> %v384, %v386
  %v388 = add i64 16, 0
  %v389 = getelementptr inbounds float, ptr %v20, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fmul <8 x float> %v387, %v390
  %v392 = add i64 16, 0
  %v393 = getelementptr inbounds float, ptr %v22, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fadd <8 x float> %v391, %v394
  %v396 = fadd <8 x float> %v378, %v395
  %v397 = add i64 16, 0
  %v398 = getelementptr inbounds float, ptr %v24, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = fadd <8 x float> %v396, %v399
  %v401 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v400)
  %v402 = fneg <8 x float> %v401
  %v403 = fcmp olt <8 x float> %v402, splat (float 0xC05A400000000000)
  %v404 = select <8 x i1> %v403, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v402
  %v405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v404, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v406 = fsub <8 x float> %v405, splat (float 0x4168000000000000)
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v404)
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v407)
  %v409 = bitcast <8 x float> %v405 to <8 x i32>
  %v410 = fmul <8 x float> %v408, %v408
  %v411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v408, <8 x float> splat (float 0x3F81227F40000000))
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v408, <8 x float> splat (float 0x3FA5556740000000))
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v408, <8 x float> splat (float 0x3FC5554B00000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v408, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v410, <8 x float> %v414, <8 x float> %v408)
  %v416 = sub <8 x i32> %v409, splat (i32 1262485250)
  %v417 = lshr <8 x i32> %v416, splat (i32 1)
  %v418 = sub <8 x i32> %v416, %v417
  %v419 = shl <8 x i32> %v417, splat (i32 23)
  %v420 = bitcast <8 x i32> %v419 to <8 x float>
  %v421 = shl <8 x i32> %v418, splat (i32 23)
  %v422 = bitcast <8 x i32> %v421 to <8 x float>
  %v423 = fadd <8 x float> %v415, splat (float 0x3FF0000000000000)
  %v424 = fmul <8 x float> %v423, %v420
  %v425 = fmul <8 x float> %v424, %v422
  %v426 = fcmp olt <8 x float> %v400, splat (float 0x0000000000000000)
  %v427 = select <8 x i1> %v426, <8 x float> %v425, <8 x float> splat (float 0x3FF0000000000000)
  %v428 = fadd <8 x float> %v425, splat (float 0x3FF0000000000000)
  %v429 = fdiv <8 x float> %v427, %v428
  %v430 = fmul <8 x float> %v361, %v429
  %v431 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v432 = shufflevector <8 x float> %v431, <8 x float> poison, <8 x i32> zeroinitializer
  %v433 = fsub <8 x float> %v432, %v429
  %v434 = fmul <8 x float> %v430, %v433
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v307, i64 %v435
  store <8 x float> %v320, ptr %v436, align 4
  %v437 = add i64 16, 0
  %v438 = getelementptr inbounds float, ptr %v313, i64 %v437
  store <8 x float> %v434, ptr %v438, align 4
  %v439 = add nsw i64 %v215, 1
  br label %b16
b18:
  %v440 = add i64 %v7, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v7
  %v447 = select i1 %v446, i64 %v445, i64 %v7
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v7
  %v452 = select i1 %v451, i64 %v450, i64 %v7
  br label %b19
b19:
  %v453 = phi i64 [ %v447, %b18 ], [ %v671, %b24 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b20, label %b21
b20:
  br label %b22
b22:
  %v455 = phi i64 [ 0, %b20 ], [ %v657, %b23 ]
  %v456 = phi <8 x float> [ splat (float 0x0000000000000000), %b20 ], [ %v656, %b23 ]
  %v457 = icmp slt i64 %v455, 8
  br i1 %v457, label %b23, label %b24
b23:
  %v458 = add i64 %v201, 0
  %v459 = and i64 %v458, %v126
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v453
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v82, i64 %v462
  %v464 = add i64 %v201, 0
  %v465 = and i64 %v464, %v114
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v453
  %v468 = mul i64 %v467, 32
  %v469 = getelementptr inbounds float, ptr %v70, i64 %v468
  %v470 = add i64 %v201, 0
  %v471 = and i64 %v470, %v118
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v453
  %v474 = mul i64 %v473, 1
  %v475 = getelementptr inbounds float, ptr %v74, i64 %v474
  %v476 = getelementptr inbounds float, ptr %v475, i64 0
  %v477 = load float, ptr %v476, align 4
  %v478 = add i64 %v201, 0
  %v479 = and i64 %v478, %v120
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v453
  %v482 = mul i64 %v481, 1
  %v483 = getelementptr inbounds float, ptr %v76, i64 %v482
  %v484 = getelementptr inbounds float, ptr %v483, i64 0
  %v485 = load float, ptr %v484, align 4
  %v486 = fdiv float 0x3FF0000000000000, %v485
  %v487 = add i64 %v201, 0
  %v488 = and i64 %v487, %v108
  %v489 = mul i64 %v488, %v7
  %v490 = add i64 %v489, %v453
  %v491 = mul i64 %v490, 32
  %v492 = getelementptr inbounds float, ptr %v64, i64 %v491
  %v493 = add i64 %v201, 0
  %v494 = and i64 %v493, %v110
  %v495 = mul i64 %v494, %v7
  %v496 = add i64 %v495, %v453
  %v497 = mul i64 %v496, 1
  %v498 = getelementptr inbounds float, ptr %v66, i64 %v497
  %v499 = getelementptr inbounds float, ptr %v498, i64 0
  %v500 = load float, ptr %v499, align 4
  %v501 = fdiv float %v500, 0x4040000000000000
  %v502 = add i64 %v201, 0
  %v503 = and i64 %v502, %v112
  %v504 = mul i64 %v503, %v7
  %v505 = add i64 %v504, %v453
  %v506 = mul i64 %v505, 1
  %v507 = getelementptr inbounds float, ptr %v68, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = load float, ptr %v508, align 4
  %v510 = fdiv float %v509, 0x4040000000000000
  %v511 = fadd float %v510, 0x3EE4F8B580000000
  %v512 = call float @llvm.sqrt.f32(float %v511)
  %v513 = fdiv float 0x3FF0000000000000, %v512
  %v514 = add i64 %v201, 1
  %v515 = and i64 %v514, %v102
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v453
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v34, i64 %v518
  %v520 = add i64 %v201, 0
  %v521 = and i64 %v520, %v122
  %v522 = mul i64 %v521, %v7
  %v523 = add i64 %v522, %v453
  %v524 = mul i64 %v523, 1
  %v525 = getelementptr inbounds float, ptr %v78, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = load float, ptr %v526, align 4
  %v528 = add i64 %v201, 0
  %v529 = and i64 %v528, %v124
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v453
  %v532 = mul i64 %v531, 1
  %v533 = getelementptr inbounds float, ptr %v80, i64 %v532
  %v534 = getelementptr inbounds float, ptr %v533, i64 0
  %v535 = load float, ptr %v534, align 4
  %v536 = fdiv float 0x3FF0000000000000, %v535
  %v537 = add i64 0, %v455
  %v538 = getelementptr inbounds float, ptr %v463, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 16, %v455
  %v541 = getelementptr inbounds float, ptr %v469, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = insertelement <8 x float> poison, float %v477, i64 0
  %v544 = shufflevector <8 x float> %v543, <8 x float> poison, <8 x i32> zeroinitializer
  %v545 = fsub <8 x float> %v542, %v544
  %v546 = insertelement <8 x float> poison, float %v486, i64 0
  %v547 = shufflevector <8 x float> %v546, <8 x float> poison, <8 x i32> zeroinitializer
  %v548 = fmul <8 x float> %v545, %v547
  %v549 = add i64 16, %v455
  %v550 = getelementptr inbounds float, ptr %v14, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = fmul <8 x float> %v548, %v551
  %v553 = add i64 16, %v455
  %v554 = getelementptr inbounds float, ptr %v16, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fadd <8 x float> %v552, %v555
  %v557 = add i64 16, %v455
  %v558 = getelementptr inbounds float, ptr %v492, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = insertelement <8 x float> poison, float %v501, i64 0
  %v561 = shufflevector <8 x float> %v560, <8 x float> poison, <8 x i32> zeroinitializer
  %v562 = fsub <8 x float> %v559, %v561
  %v563 = insertelement <8 x float> poison, float %v513, i64 0
  %v564 = shufflevector <8 x float> %v563, <8 x float> poison, <8 x i32> zeroinitializer
  %v565 = fmul <8 x float> %v562, %v564
  %v566 = add i64 16, %v455
  %v567 = getelementptr inbounds float, ptr %v20, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = fmul <8 x float> %v565, %v568
  %v570 = add i64 16, %v455
  %v571 = getelementptr inbounds float, ptr %v22, i64 %v570
  %v572 = load <8 x float>, ptr %v571, align 4
  %v573 = fadd <8 x float> %v569, %v572
  %v574 = fadd <8 x float> %v556, %v573
  %v575 = add i64 16, %v455
  %v576 = getelementptr inbounds float, ptr %v24, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = fadd <8 x float> %v574, %v577
  %v579 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v578)
  %v580 = fneg <8 x float> %v579
  %v581 = fcmp olt <8 x float> %v580, splat (float 0xC05A400000000000)
  %v582 = select <8 x i1> %v581, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v580
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v584 = fsub <8 x float> %v583, splat (float 0x4168000000000000)
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v582)
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v585)
  %v587 = bitcast <8 x float> %v583 to <8 x i32>
  %v588 = fmul <8 x float> %v586, %v586
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v586, <8 x float> splat (float 0x3F81227F40000000))
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v589, <8 x float> %v586, <8 x float> splat (float 0x3FA5556740000000))
  %v591 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v590, <8 x float> %v586, <8 x float> splat (float 0x3FC5554B00000000))
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> %v586, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v592, <8 x float> %v586)
  %v594 = sub <8 x i32> %v587, splat (i32 1262485250)
  %v595 = lshr <8 x i32> %v594, splat (i32 1)
  %v596 = sub <8 x i32> %v594, %v595
  %v597 = shl <8 x i32> %v595, splat (i32 23)
  %v598 = bitcast <8 x i32> %v597 to <8 x float>
  %v599 = shl <8 x i32> %v596, splat (i32 23)
  %v600 = bitcast <8 x i32> %v599 to <8 x float>
  %v601 = fadd <8 x float> %v593, splat (float 0x3FF0000000000000)
  %v602 = fmul <8 x float> %v601, %v598
  %v603 = fmul <8 x float> %v602, %v600
  %v604 = fcmp olt <8 x float> %v578, splat (float 0x0000000000000000)
  %v605 = select <8 x i1> %v604, <8 x float> %v603, <8 x float> splat (float 0x3FF0000000000000)
  %v606 = fadd <8 x float> %v603, splat (float 0x3FF0000000000000)
  %v607 = fdiv <8 x float> %v605, %v606
  %v608 = fmul <8 x float> %v539, %v607
  %v609 = add i64 0, %v455
  %v610 = getelementptr inbounds float, ptr %v519, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = insertelement <8 x float> poison, float %v527, i64 0
  %v613 = shufflevector <8 x float> %v612, <8 x float> poison, <8 x i32> zeroinitializer
  %v614 = fsub <8 x float> %v611, %v613
  %v615 = insertelement <8 x float> poison, float %v536, i64 0
  %v616 = shufflevector <8 x float> %v615, <8 x float> poison, <8 x i32> zeroinitializer
  %v617 = fmul <8 x float> %v614, %v616
  %v618 = add i64 0, %v455
  %v619 = getelementptr inbounds float, ptr %v26, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = fmul <8 x float> %v617, %v620
  %v622 = add i64 0, %v455
  %v623 = getelementptr inbounds float, ptr %v28, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = fadd <8 x float> %v621, %v624
  %v626 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v625)
  %v627 = fcmp ogt <8 x float> %v626, splat (float 0x4023000000000000)
  %v628 = select <8 x i1> %v627, <8 x float> splat (float 0x4023000000000000), <8 x float> %v626
  %v629 = fadd <8 x float> %v628, %v628
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v631 = fsub <8 x float> %v630, splat (float 0x4168000000000000)
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v629)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v632)
  %v634 = bitcast <8 x float> %v630 to <8 x i32>
  %v635 = fmul <8 x float> %v633, %v633
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v633, <8 x float> splat (float 0x3F81227F40000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v633, <8 x float> splat (float 0x3FA5556740000000))
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v633, <8 x float> splat (float 0x3FC5554B00000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> %v633, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v639, <8 x float> %v633)
  %v641 = shl <8 x i32> %v634, splat (i32 23)
  %v642 = add <8 x i32> %v641, splat (i32 1065353216)
  %v643 = bitcast <8 x i32> %v642 to <8 x float>
  %v644 = fsub <8 x float> %v643, splat (float 0x3FF0000000000000)
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v640, <8 x float> %v644)
  %v646 = fadd <8 x float> %v645, splat (float 0x4000000000000000)
  %v647 = fdiv <8 x float> %v645, %v646
  %v648 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v647, <8 x float> %v625)
  %v649 = fmul <8 x float> %v648, %v648
  %v650 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  %v652 = fsub <8 x float> %v651, %v649
  %v653 = fmul <8 x float> %v608, %v652
  %v654 = fmul <8 x float> %v653, %v620
  %v655 = fmul <8 x float> %v654, %v614
  %v656 = fadd <8 x float> %v456, %v655
  %v657 = add nsw i64 %v455, 8
  br label %b22
b24:
  %v658 = shufflevector <8 x float> %v456, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v659 = shufflevector <8 x float> %v456, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v660 = fadd <4 x float> %v658, %v659
  %v661 = shufflevector <4 x float> %v660, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v662 = shufflevector <4 x float> %v660, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v663 = fadd <2 x float> %v661, %v662
  %v664 = extractelement <2 x float> %v663, i64 0
  %v665 = extractelement <2 x float> %v663, i64 1
  %v666 = fadd float %v664, %v665
  %v667 = fadd float %v666, 0x0000000000000000
  %v668 = mul i64 %v453, 1
  %v669 = getelementptr inbounds float, ptr %v84, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v669, i64 0
  store float %v667, ptr %v670, align 4
  %v671 = add nsw i64 %v453, 1
  br label %b19
b21:
  %v672 = add i64 %v7, 0
  %v673 = sdiv i64 %v672, 1
  %v674 = add i64 %v2, 1
  %v675 = mul i64 %v673, %v2
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 1
  %v678 = icmp slt i64 %v677, %v7
  %v679 = select i1 %v678, i64 %v677, i64 %v7
  %v680 = mul i64 %v673, %v674
  %v681 = sdiv i64 %v680, %v3
  %v682 = mul i64 %v681, 1
  %v683 = icmp slt i64 %v682, %v7
  %v684 = select i1 %v683, i64 %v682, i64 %v7
  br label %b25
b25:
  %v685 = phi i64 [ %v679, %b21 ], [ %v919, %b30 ]
  %v686 = icmp slt i64 %v685, %v684
  br i1 %v686, label %b26, label %b27
b26:
  br label %b28
b28:
  %v687 = phi i64 [ 0, %b26 ], [ %v905, %b29 ]
  %v688 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v904, %b29 ]
  %v689 = icmp slt i64 %v687, 8
  br i1 %v689, label %b29, label %b30
b29:
  %v690 = add i64 %v201, 0
  %v691 = and i64 %v690, %v126
  %v692 = mul i64 %v691, %v7
  %v693 = add i64 %v692, %v685
  %v694 = mul i64 %v693, 8
  %v695 = getelementptr inbounds float, ptr %v82, i64 %v694
  %v696 = add i64 %v201, 0
  %v697 = and i64 %v696, %v114
  %v698 = mul i64 %v697, %v7
  %v699 = add i64 %v698, %v685
  %v700 = mul i64 %v699, 32
  %v701 = getelementptr inbounds float, ptr %v70, i64 %v700
  %v702 = add i64 %v201, 0
  %v703 = and i64 %v702, %v118
  %v704 = mul i64 %v703, %v7
  %v705 = add i64 %v704, %v685
  %v706 = mul i64 %v705, 1
  %v707 = getelementptr inbounds float, ptr %v74, i64 %v706
  %v708 = getelementptr inbounds float, ptr %v707, i64 0
  %v709 = load float, ptr %v708, align 4
  %v710 = add i64 %v201, 0
  %v711 = and i64 %v710, %v120
  %v712 = mul i64 %v711, %v7
  %v713 = add i64 %v712, %v685
  %v714 = mul i64 %v713, 1
  %v715 = getelementptr inbounds float, ptr %v76, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v715, i64 0
  %v717 = load float, ptr %v716, align 4
  %v718 = fdiv float 0x3FF0000000000000, %v717
  %v719 = add i64 %v201, 0
  %v720 = and i64 %v719, %v108
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v685
  %v723 = mul i64 %v722, 32
  %v724 = getelementptr inbounds float, ptr %v64, i64 %v723
  %v725 = add i64 %v201, 0
  %v726 = and i64 %v725, %v110
  %v727 = mul i64 %v726, %v7
  %v728 = add i64 %v727, %v685
  %v729 = mul i64 %v728, 1
  %v730 = getelementptr inbounds float, ptr %v66, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v730, i64 0
  %v732 = load float, ptr %v731, align 4
  %v733 = fdiv float %v732, 0x4040000000000000
  %v734 = add i64 %v201, 0
  %v735 = and i64 %v734, %v112
  %v736 = mul i64 %v735, %v7
  %v737 = add i64 %v736, %v685
  %v738 = mul i64 %v737, 1
  %v739 = getelementptr inbounds float, ptr %v68, i64 %v738
  %v740 = getelementptr inbounds float, ptr %v739, i64 0
  %v741 = load float, ptr %v740, align 4
  %v742 = fdiv float %v741, 0x4040000000000000
  %v743 = fadd float %v742, 0x3EE4F8B580000000
  %v744 = call float @llvm.sqrt.f32(float %v743)
  %v745 = fdiv float 0x3FF0000000000000, %v744
  %v746 = add i64 %v201, 1
  %v747 = and i64 %v746, %v102
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v685
  %v750 = mul i64 %v749, 8
  %v751 = getelementptr inbounds float, ptr %v34, i64 %v750
  %v752 = add i64 %v201, 0
  %v753 = and i64 %v752, %v122
  %v754 = mul i64 %v753, %v7
  %v755 = add i64 %v754, %v685
  %v756 = mul i64 %v755, 1
  %v757 = getelementptr inbounds float, ptr %v78, i64 %v756
  %v758 = getelementptr inbounds float, ptr %v757, i64 0
  %v759 = load float, ptr %v758, align 4
  %v760 = add i64 %v201, 0
  %v761 = and i64 %v760, %v124
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v685
  %v764 = mul i64 %v763, 1
  %v765 = getelementptr inbounds float, ptr %v80, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v765, i64 0
  %v767 = load float, ptr %v766, align 4
  %v768 = fdiv float 0x3FF0000000000000, %v767
  %v769 = mul i64 %v685, 1
  %v770 = getelementptr inbounds float, ptr %v84, i64 %v769
  %v771 = getelementptr inbounds float, ptr %v770, i64 0
  %v772 = load float, ptr %v771, align 4
  %v773 = fmul float %v772, %v768
  %v774 = fdiv float %v773, %v767
  %v775 = fmul float %v774, 0x3FE0000000000000
  %v776 = fdiv float %v775, %v767
  %v777 = fdiv float %v776, 0x4020000000000000
  %v778 = fneg float %v777
  %v779 = add i64 0, %v687
  %v780 = getelementptr inbounds float, ptr %v695, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 16, %v687
  %v783 = getelementptr inbounds float, ptr %v701, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = insertelement <8 x float> poison, float %v709, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fsub <8 x float> %v784, %v786
  %v788 = insertelement <8 x float> poison, float %v718, i64 0
  %v789 = shufflevector <8 x float> %v788, <8 x float> poison, <8 x i32> zeroinitializer
  %v790 = fmul <8 x float> %v787, %v789
  %v791 = add i64 16, %v687
  %v792 = getelementptr inbounds float, ptr %v14, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = fmul <8 x float> %v790, %v793
  %v795 = add i64 16, %v687
  %v796 = getelementptr inbounds float, ptr %v16, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = fadd <8 x float> %v794, %v797
  %v799 = add i64 16, %v687
  %v800 = getelementptr inbounds float, ptr %v724, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = insertelement <8 x float> poison, float %v733, i64 0
  %v803 = shufflevector <8 x float> %v802, <8 x float> poison, <8 x i32> zeroinitializer
  %v804 = fsub <8 x float> %v801, %v803
  %v805 = insertelement <8 x float> poison, float %v745, i64 0
  %v806 = shufflevector <8 x float> %v805, <8 x float> poison, <8 x i32> zeroinitializer
  %v807 = fmul <8 x float> %v804, %v806
  %v808 = add i64 16, %v687
  %v809 = getelementptr inbounds float, ptr %v20, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = fmul <8 x float> %v807, %v810
  %v812 = add i64 16, %v687
  %v813 = getelementptr inbounds float, ptr %v22, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = fadd <8 x float> %v811, %v814
  %v816 = fadd <8 x float> %v798, %v815
  %v817 = add i64 16, %v687
  %v818 = getelementptr inbounds float, ptr %v24, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = fadd <8 x float> %v816, %v819
  %v821 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v820)
  %v822 = fneg <8 x float> %v821
  %v823 = fcmp olt <8 x float> %v822, splat (float 0xC05A400000000000)
  %v824 = select <8 x i1> %v823, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v822
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v824, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v826 = fsub <8 x float> %v825, splat (float 0x4168000000000000)
  %v827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v826, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v824)
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v826, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v827)
  %v829 = bitcast <8 x float> %v825 to <8 x i32>
  %v830 = fmul <8 x float> %v828, %v828
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v828, <8 x float> splat (float 0x3F81227F40000000))
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v828, <8 x float> splat (float 0x3FA5556740000000))
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> %v828, <8 x float> splat (float 0x3FC5554B00000000))
  %v834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v833, <8 x float> %v828, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v834, <8 x float> %v828)
  %v836 = sub <8 x i32> %v829, splat (i32 1262485250)
  %v837 = lshr <8 x i32> %v836, splat (i32 1)
  %v838 = sub <8 x i32> %v836, %v837
  %v839 = shl <8 x i32> %v837, splat (i32 23)
  %v840 = bitcast <8 x i32> %v839 to <8 x float>
  %v841 = shl <8 x i32> %v838, splat (i32 23)
  %v842 = bitcast <8 x i32> %v841 to <8 x float>
  %v843 = fadd <8 x float> %v835, splat (float 0x3FF0000000000000)
  %v844 = fmul <8 x float> %v843, %v840
  %v845 = fmul <8 x float> %v844, %v842
  %v846 = fcmp olt <8 x float> %v820, splat (float 0x0000000000000000)
  %v847 = select <8 x i1> %v846, <8 x float> %v845, <8 x float> splat (float 0x3FF0000000000000)
  %v848 = fadd <8 x float> %v845, splat (float 0x3FF0000000000000)
  %v849 = fdiv <8 x float> %v847, %v848
  %v850 = fmul <8 x float> %v781, %v849
  %v851 = add i64 0, %v687
  %v852 = getelementptr inbounds float, ptr %v751, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = insertelement <8 x float> poison, float %v759, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fsub <8 x float> %v853, %v855
  %v857 = insertelement <8 x float> poison, float %v768, i64 0
  %v858 = shufflevector <8 x float> %v857, <8 x float> poison, <8 x i32> zeroinitializer
  %v859 = fmul <8 x float> %v856, %v858
  %v860 = add i64 0, %v687
  %v861 = getelementptr inbounds float, ptr %v26, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fmul <8 x float> %v859, %v862
  %v864 = add i64 0, %v687
  %v865 = getelementptr inbounds float, ptr %v28, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fadd <8 x float> %v863, %v866
  %v868 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v867)
  %v869 = fcmp ogt <8 x float> %v868, splat (float 0x4023000000000000)
  %v870 = select <8 x i1> %v869, <8 x float> splat (float 0x4023000000000000), <8 x float> %v868
  %v871 = fadd <8 x float> %v870, %v870
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v873 = fsub <8 x float> %v872, splat (float 0x4168000000000000)
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v871)
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v874)
  %v876 = bitcast <8 x float> %v872 to <8 x i32>
  %v877 = fmul <8 x float> %v875, %v875
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v875, <8 x float> splat (float 0x3F81227F40000000))
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v878, <8 x float> %v875, <8 x float> splat (float 0x3FA5556740000000))
  %v880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v879, <8 x float> %v875, <8 x float> splat (float 0x3FC5554B00000000))
  %v881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v880, <8 x float> %v875, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v881, <8 x float> %v875)
  %v883 = shl <8 x i32> %v876, splat (i32 23)
  %v884 = add <8 x i32> %v883, splat (i32 1065353216)
  %v885 = bitcast <8 x i32> %v884 to <8 x float>
  %v886 = fsub <8 x float> %v885, splat (float 0x3FF0000000000000)
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> %v882, <8 x float> %v886)
  %v888 = fadd <8 x float> %v887, splat (float 0x4000000000000000)
  %v889 = fdiv <8 x float> %v887, %v888
  %v890 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v889, <8 x float> %v867)
  %v891 = fmul <8 x float> %v890, %v890
  %v892 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v893 = shufflevector <8 x float> %v892, <8 x float> poison, <8 x i32> zeroinitializer
  %v894 = fsub <8 x float> %v893, %v891
  %v895 = fmul <8 x float> %v850, %v894
  %v896 = fmul <8 x float> %v895, %v862
  %v897 = fmul <8 x float> %v896, %v858
  %v898 = insertelement <8 x float> poison, float %v778, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = fmul <8 x float> %v899, %v856
  %v901 = fadd <8 x float> %v897, %v900
  %v902 = fadd <8 x float> %v901, %v900
  %v903 = fneg <8 x float> %v902
  %v904 = fadd <8 x float> %v688, %v903
  %v905 = add nsw i64 %v687, 8
  br label %b28
b30:
  %v906 = shufflevector <8 x float> %v688, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v907 = shufflevector <8 x float> %v688, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v908 = fadd <4 x float> %v906, %v907
  %v909 = shufflevector <4 x float> %v908, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v910 = shufflevector <4 x float> %v908, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v911 = fadd <2 x float> %v909, %v910
  %v912 = extractelement <2 x float> %v911, i64 0
  %v913 = extractelement <2 x float> %v911, i64 1
  %v914 = fadd float %v912, %v913
  %v915 = fadd float %v914, 0x0000000000000000
  %v916 = mul i64 %v685, 1
  %v917 = getelementptr inbounds float, ptr %v86, i64 %v916
  %v918 = getelementptr inbounds float, ptr %v917, i64 0
  store float %v915, ptr %v918, align 4
  %v919 = add nsw i64 %v685, 1
  br label %b25
b27:
  %v920 = add i64 %v7, 0
  %v921 = sdiv i64 %v920, 1
  %v922 = add i64 %v2, 1
  %v923 = mul i64 %v921, %v2
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v7
  %v927 = select i1 %v926, i64 %v925, i64 %v7
  %v928 = mul i64 %v921, %v922
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v7
  %v932 = select i1 %v931, i64 %v930, i64 %v7
  br label %b31
b31:
  %v933 = phi i64 [ %v927, %b27 ], [ %v1382, %b32 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b32, label %b33
b32:
  %v935 = add i64 %v201, 1
  %v936 = and i64 %v935, 1
  %v937 = mul i64 %v936, %v7
  %v938 = add i64 %v937, %v933
  %v939 = mul i64 %v938, 8
  %v940 = getelementptr inbounds float, ptr %v38, i64 %v939
  %v941 = add i64 %v201, 0
  %v942 = and i64 %v941, %v126
  %v943 = mul i64 %v942, %v7
  %v944 = add i64 %v943, %v933
  %v945 = mul i64 %v944, 8
  %v946 = getelementptr inbounds float, ptr %v82, i64 %v945
  %v947 = add i64 %v201, 0
  %v948 = and i64 %v947, %v114
  %v949 = mul i64 %v948, %v7
  %v950 = add i64 %v949, %v933
  %v951 = mul i64 %v950, 32
  %v952 = getelementptr inbounds float, ptr %v70, i64 %v951
  %v953 = add i64 %v201, 0
  %v954 = and i64 %v953, %v118
  %v955 = mul i64 %v954, %v7
  %v956 = add i64 %v955, %v933
  %v957 = mul i64 %v956, 1
  %v958 = getelementptr inbounds float, ptr %v74, i64 %v957
  %v959 = getelementptr inbounds float, ptr %v958, i64 0
  %v960 = load float, ptr %v959, align 4
  %v961 = add i64 %v201, 0
  %v962 = and i64 %v961, %v120
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v933
  %v965 = mul i64 %v964, 1
  %v966 = getelementptr inbounds float, ptr %v76, i64 %v965
  %v967 = getelementptr inbounds float, ptr %v966, i64 0
  %v968 = load float, ptr %v967, align 4
  %v969 = fdiv float 0x3FF0000000000000, %v968
  %v970 = add i64 %v201, 0
  %v971 = and i64 %v970, %v108
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v933
  %v974 = mul i64 %v973, 32
  %v975 = getelementptr inbounds float, ptr %v64, i64 %v974
  %v976 = add i64 %v201, 0
  %v977 = and i64 %v976, %v110
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v933
  %v980 = mul i64 %v979, 1
  %v981 = getelementptr inbounds float, ptr %v66, i64 %v980
  %v982 = getelementptr inbounds float, ptr %v981, i64 0
  %v983 = load float, ptr %v982, align 4
  %v984 = fdiv float %v983, 0x4040000000000000
  %v985 = add i64 %v201, 0
  %v986 = and i64 %v985, %v112
  %v987 = mul i64 %v986, %v7
  %v988 = add i64 %v987, %v933
  %v989 = mul i64 %v988, 1
  %v990 = getelementptr inbounds float, ptr %v68, i64 %v989
  %v991 = getelementptr inbounds float, ptr %v990, i64 0
  %v992 = load float, ptr %v991, align 4
  %v993 = fdiv float %v992, 0x4040000000000000
  %v994 = fadd float %v993, 0x3EE4F8B580000000
  %v995 = call float @llvm.sqrt.f32(float %v994)
  %v996 = fdiv float 0x3FF0000000000000, %v995
  %v997 = add i64 %v201, 1
  %v998 = and i64 %v997, %v102
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v933
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v34, i64 %v1001
  %v1003 = add i64 %v201, 0
  %v1004 = and i64 %v1003, %v122
  %v1005 = mul i64 %v1004, %v7
  %v1006 = add i64 %v1005, %v933
  %v1007 = mul i64 %v1006, 1
  %v1008 = getelementptr inbounds float, ptr %v78, i64 %v1007
  %v1009 = getelementptr inbounds float, ptr %v1008, i64 0
  %v1010 = load float, ptr %v1009, align 4
  %v1011 = add i64 %v201, 0
  %v1012 = and i64 %v1011, %v124
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v933
  %v1015 = mul i64 %v1014, 1
  %v1016 = getelementptr inbounds float, ptr %v80, i64 %v1015
  %v1017 = getelementptr inbounds float, ptr %v1016, i64 0
  %v1018 = load float, ptr %v1017, align 4
  %v1019 = fdiv float 0x3FF0000000000000, %v1018
  %v1020 = mul i64 %v933, 1
  %v1021 = getelementptr inbounds float, ptr %v84, i64 %v1020
  %v1022 = getelementptr inbounds float, ptr %v1021, i64 0
  %v1023 = load float, ptr %v1022, align 4
  %v1024 = fmul float %v1023, %v1019
  %v1025 = fdiv float %v1024, %v1018
  %v1026 = fmul float %v1025, 0x3FE0000000000000
  %v1027 = fdiv float %v1026, %v1018
  %v1028 = fdiv float %v1027, 0x4020000000000000
  %v1029 = fneg float %v1028
  %v1030 = mul i64 %v933, 1
  %v1031 = getelementptr inbounds float, ptr %v86, i64 %v1030
  %v1032 = getelementptr inbounds float, ptr %v1031, i64 0
  %v1033 = load float, ptr %v1032, align 4
  %v1034 = fdiv float %v1033, 0x4020000000000000
  %v1035 = add i64 %v201, 0
  %v1036 = and i64 %v1035, %v102
  %v1037 = mul i64 %v1036, %v7
  %v1038 = add i64 %v1037, %v933
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v34, i64 %v1039
  %v1041 = add i64 %v201, 0
  %v1042 = and i64 %v1041, %v106
  %v1043 = mul i64 %v1042, %v7
  %v1044 = add i64 %v1043, %v933
  %v1045 = mul i64 %v1044, 32
  %v1046 = getelementptr inbounds float, ptr %v60, i64 %v1045
  %v1047 = add i64 %v201, 0
  %v1048 = and i64 %v1047, 1
  %v1049 = mul i64 %v1048, %v7
  %v1050 = add i64 %v1049, %v933
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v38, i64 %v1051
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v940, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = add i64 0, 0
  %v1057 = getelementptr inbounds float, ptr %v946, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = add i64 16, 0
  %v1060 = getelementptr inbounds float, ptr %v952, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = insertelement <8 x float> poison, float %v960, i64 0
  %v1063 = shufflevector <8 x float> %v1062, <8 x float> poison, <8 x i32> zeroinitializer
  %v1064 = fsub <8 x float> %v1061, %v1063
  %v1065 = insertelement <8 x float> poison, float %v969, i64 0
  %v1066 = shufflevector <8 x float> %v1065, <8 x float> poison, <8 x i32> zeroinitializer
  %v1067 = fmul <8 x float> %v1064, %v1066
  %v1068 = add i64 16, 0
  %v1069 = getelementptr inbounds float, ptr %v14, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = fmul <8 x float> %v1067, %v1070
  %v1072 = add i64 16, 0
  %v1073 = getelementptr inbounds float, ptr %v16, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = fadd <8 x float> %v1071, %v1074
  %v1076 = add i64 16, 0
  %v1077 = getelementptr inbounds float, ptr %v975, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = insertelement <8 x float> poison, float %v984, i64 0
  %v1080 = shufflevector <8 x float> %v1079, <8 x float> poison, <8 x i32> zeroinitializer
  %v1081 = fsub <8 x float> %v1078, %v1080
  %v1082 = insertelement <8 x float> poison, float %v996, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = fmul <8 x float> %v1081, %v1083
  %v1085 = add i64 16, 0
  %v1086 = getelementptr inbounds float, ptr %v20, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = fmul <8 x float> %v1084, %v1087
  %v1089 = add i64 16, 0
  %v1090 = getelementptr inbounds float, ptr %v22, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = fadd <8 x float> %v1088, %v1091
  %v1093 = fadd <8 x float> %v1075, %v1092
  %v1094 = add i64 16, 0
  %v1095 = getelementptr inbounds float, ptr %v24, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = fadd <8 x float> %v1093, %v1096
  %v1098 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1097)
  %v1099 = fneg <8 x float> %v1098
  %v1100 = fcmp olt <8 x float> %v1099, splat (float 0xC05A400000000000)
  %v1101 = select <8 x i1> %v1100, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1099
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1103 = fsub <8 x float> %v1102, splat (float 0x4168000000000000)
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1101)
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1104)
  %v1106 = bitcast <8 x float> %v1102 to <8 x i32>
  %v1107 = fmul <8 x float> %v1105, %v1105
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1105, <8 x float> splat (float 0x3F81227F40000000))
  %v1109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1108, <8 x float> %v1105, <8 x float> splat (float 0x3FA5556740000000))
  %v1110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1109, <8 x float> %v1105, <8 x float> splat (float 0x3FC5554B00000000))
  %v1111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1110, <8 x float> %v1105, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1107, <8 x float> %v1111, <8 x float> %v1105)
  %v1113 = sub <8 x i32> %v1106, splat (i32 1262485250)
  %v1114 = lshr <8 x i32> %v1113, splat (i32 1)
  %v1115 = sub <8 x i32> %v1113, %v1114
  %v1116 = shl <8 x i32> %v1114, splat (i32 23)
  %v1117 = bitcast <8 x i32> %v1116 to <8 x float>
  %v1118 = shl <8 x i32> %v1115, splat (i32 23)
  %v1119 = bitcast <8 x i32> %v1118 to <8 x float>
  %v1120 = fadd <8 x float> %v1112, splat (float 0x3FF0000000000000)
  %v1121 = fmul <8 x float> %v1120, %v1117
  %v1122 = fmul <8 x float> %v1121, %v1119
  %v1123 = fcmp olt <8 x float> %v1097, splat (float 0x0000000000000000)
  %v1124 = select <8 x i1> %v1123, <8 x float> %v1122, <8 x float> splat (float 0x3FF0000000000000)
  %v1125 = fadd <8 x float> %v1122, splat (float 0x3FF0000000000000)
  %v1126 = fdiv <8 x float> %v1124, %v1125
  %v1127 = fmul <8 x float> %v1058, %v1126
  %v1128 = add i64 0, 0
  %v1129 = getelementptr inbounds float, ptr %v1002, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float %v1010, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = fsub <8 x float> %v1130, %v1132
  %v1134 = insertelement <8 x float> poison, float %v1019, i64 0
  %v1135 = shufflevector <8 x float> %v1134, <8 x float> poison, <8 x i32> zeroinitializer
  %v1136 = fmul <8 x float> %v1133, %v1135
  %v1137 = add i64 0, 0
  %v1138 = getelementptr inbounds float, ptr %v26, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = fmul <8 x float> %v1136, %v1139
  %v1141 = add i64 0, 0
  %v1142 = getelementptr inbounds float, ptr %v28, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = fadd <8 x float> %v1140, %v1143
  %v1145 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1144)
  %v1146 = fcmp ogt <8 x float> %v1145, splat (float 0x4023000000000000)
  %v1147 = select <8 x i1> %v1146, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1145
  %v1148 = fadd <8 x float> %v1147, %v1147
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1150 = fsub <8 x float> %v1149, splat (float 0x4168000000000000)
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1148)
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1151)
  %v1153 = bitcast <8 x float> %v1149 to <8 x i32>
  %v1154 = fmul <8 x float> %v1152, %v1152
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1152, <8 x float> splat (float 0x3F81227F40000000))
  %v1156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1155, <8 x float> %v1152, <8 x float> splat (float 0x3FA5556740000000))
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1152, <8 x float> splat (float 0x3FC5554B00000000))
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1157, <8 x float> %v1152, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1158, <8 x float> %v1152)
  %v1160 = shl <8 x i32> %v1153, splat (i32 23)
  %v1161 = add <8 x i32> %v1160, splat (i32 1065353216)
  %v1162 = bitcast <8 x i32> %v1161 to <8 x float>
  %v1163 = fsub <8 x float> %v1162, splat (float 0x3FF0000000000000)
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1162, <8 x float> %v1159, <8 x float> %v1163)
  %v1165 = fadd <8 x float> %v1164, splat (float 0x4000000000000000)
  %v1166 = fdiv <8 x float> %v1164, %v1165
  %v1167 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1166, <8 x float> %v1144)
  %v1168 = fmul <8 x float> %v1167, %v1167
  %v1169 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1170 = shufflevector <8 x float> %v1169, <8 x float> poison, <8 x i32> zeroinitializer
  %v1171 = fsub <8 x float> %v1170, %v1168
  %v1172 = fmul <8 x float> %v1127, %v1171
  %v1173 = fmul <8 x float> %v1172, %v1139
  %v1174 = fmul <8 x float> %v1173, %v1135
  %v1175 = insertelement <8 x float> poison, float %v1029, i64 0
  %v1176 = shufflevector <8 x float> %v1175, <8 x float> poison, <8 x i32> zeroinitializer
  %v1177 = fmul <8 x float> %v1176, %v1133
  %v1178 = fadd <8 x float> %v1174, %v1177
  %v1179 = fadd <8 x float> %v1178, %v1177
  %v1180 = fadd <8 x float> %v1055, %v1179
  %v1181 = insertelement <8 x float> poison, float %v1034, i64 0
  %v1182 = shufflevector <8 x float> %v1181, <8 x float> poison, <8 x i32> zeroinitializer
  %v1183 = fadd <8 x float> %v1180, %v1182
  %v1184 = add i64 8, 0
  %v1185 = getelementptr inbounds float, ptr %v952, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = fsub <8 x float> %v1186, %v1063
  %v1188 = fmul <8 x float> %v1187, %v1066
  %v1189 = add i64 8, 0
  %v1190 = getelementptr inbounds float, ptr %v14, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fmul <8 x float> %v1188, %v1191
  %v1193 = add i64 8, 0
  %v1194 = getelementptr inbounds float, ptr %v16, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fadd <8 x float> %v1192, %v1195
  %v1197 = add i64 8, 0
  %v1198 = getelementptr inbounds float, ptr %v975, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = fsub <8 x float> %v1199, %v1080
  %v1201 = fmul <8 x float> %v1200, %v1083
  %v1202 = add i64 8, 0
  %v1203 = getelementptr inbounds float, ptr %v20, i64 %v1202
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = fmul <8 x float> %v1201, %v1204
  %v1206 = add i64 8, 0
  %v1207 = getelementptr inbounds float, ptr %v22, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = fadd <8 x float> %v1205, %v1208
  %v1210 = fadd <8 x float> %v1196, %v1209
  %v1211 = add i64 8, 0
  %v1212 = getelementptr inbounds float, ptr %v24, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fadd <8 x float> %v1210, %v1213
  %v1215 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1214)
  %v1216 = fneg <8 x float> %v1215
  %v1217 = fcmp olt <8 x float> %v1216, splat (float 0xC05A400000000000)
  %v1218 = select <8 x i1> %v1217, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1216
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1220 = fsub <8 x float> %v1219, splat (float 0x4168000000000000)
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1218)
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1221)
  %v1223 = bitcast <8 x float> %v1219 to <8 x i32>
  %v1224 = fmul <8 x float> %v1222, %v1222
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1222, <8 x float> splat (float 0x3F81227F40000000))
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1222, <8 x float> splat (float 0x3FA5556740000000))
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1222, <8 x float> splat (float 0x3FC5554B00000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1222, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1228, <8 x float> %v1222)
  %v1230 = sub <8 x i32> %v1223, splat (i32 1262485250)
  %v1231 = lshr <8 x i32> %v1230, splat (i32 1)
  %v1232 = sub <8 x i32> %v1230, %v1231
  %v1233 = shl <8 x i32> %v1231, splat (i32 23)
  %v1234 = bitcast <8 x i32> %v1233 to <8 x float>
  %v1235 = shl <8 x i32> %v1232, splat (i32 23)
  %v1236 = bitcast <8 x i32> %v1235 to <8 x float>
  %v1237 = fadd <8 x float> %v1229, splat (float 0x3FF0000000000000)
  %v1238 = fmul <8 x float> %v1237, %v1234
  %v1239 = fmul <8 x float> %v1238, %v1236
  %v1240 = fcmp olt <8 x float> %v1214, splat (float 0x0000000000000000)
  %v1241 = select <8 x i1> %v1240, <8 x float> %v1239, <8 x float> splat (float 0x3FF0000000000000)
  %v1242 = fadd <8 x float> %v1239, splat (float 0x3FF0000000000000)
  %v1243 = fdiv <8 x float> %v1241, %v1242
  %v1244 = fmul <8 x float> %v1183, %v1243
  %v1245 = add i64 24, 0
  %v1246 = getelementptr inbounds float, ptr %v952, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = fsub <8 x float> %v1247, %v1063
  %v1249 = fmul <8 x float> %v1248, %v1066
  %v1250 = add i64 24, 0
  %v1251 = getelementptr inbounds float, ptr %v14, i64 %v1250
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = fmul <8 x float> %v1249, %v1252
  %v1254 = add i64 24, 0
  %v1255 = getelementptr inbounds float, ptr %v16, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fadd <8 x float> %v1253, %v1256
  %v1258 = add i64 24, 0
  %v1259 = getelementptr inbounds float, ptr %v975, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fsub <8 x float> %v1260, %v1080
  %v1262 = fmul <8 x float> %v1261, %v1083
  %v1263 = add i64 24, 0
  %v1264 = getelementptr inbounds float, ptr %v20, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = fmul <8 x float> %v1262, %v1265
  %v1267 = add i64 24, 0
  %v1268 = getelementptr inbounds float, ptr %v22, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = fadd <8 x float> %v1266, %v1269
  %v1271 = fadd <8 x float> %v1257, %v1270
  %v1272 = add i64 24, 0
  %v1273 = getelementptr inbounds float, ptr %v24, i64 %v1272
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = fadd <8 x float> %v1271, %v1274
  %v1276 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1275)
  %v1277 = fcmp ogt <8 x float> %v1276, splat (float 0x4023000000000000)
  %v1278 = select <8 x i1> %v1277, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1276
  %v1279 = fadd <8 x float> %v1278, %v1278
  %v1280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1279, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1281 = fsub <8 x float> %v1280, splat (float 0x4168000000000000)
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1279)
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1282)
  %v1284 = bitcast <8 x float> %v1280 to <8 x i32>
  %v1285 = fmul <8 x float> %v1283, %v1283
  %v1286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1283, <8 x float> splat (float 0x3F81227F40000000))
  %v1287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1286, <8 x float> %v1283, <8 x float> splat (float 0x3FA5556740000000))
  %v1288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1287, <8 x float> %v1283, <8 x float> splat (float 0x3FC5554B00000000))
  %v1289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1288, <8 x float> %v1283, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1285, <8 x float> %v1289, <8 x float> %v1283)
  %v1291 = shl <8 x i32> %v1284, splat (i32 23)
  %v1292 = add <8 x i32> %v1291, splat (i32 1065353216)
  %v1293 = bitcast <8 x i32> %v1292 to <8 x float>
  %v1294 = fsub <8 x float> %v1293, splat (float 0x3FF0000000000000)
  %v1295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1293, <8 x float> %v1290, <8 x float> %v1294)
  %v1296 = fadd <8 x float> %v1295, splat (float 0x4000000000000000)
  %v1297 = fdiv <8 x float> %v1295, %v1296
  %v1298 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1297, <8 x float> %v1275)
  %v1299 = fmul <8 x float> %v1298, %v1298
  %v1300 = fsub <8 x float> %v1170, %v1299
  %v1301 = fmul <8 x float> %v1244, %v1300
  %v1302 = fmul <8 x float> %v1183, %v1298
  %v1303 = fmul <8 x float> %v1302, %v1243
  %v1304 = fsub <8 x float> %v1170, %v1243
  %v1305 = fmul <8 x float> %v1303, %v1304
  %v1306 = add i64 0, 0
  %v1307 = getelementptr inbounds float, ptr %v952, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = fsub <8 x float> %v1308, %v1063
  %v1310 = fmul <8 x float> %v1309, %v1066
  %v1311 = add i64 0, 0
  %v1312 = getelementptr inbounds float, ptr %v14, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fmul <8 x float> %v1310, %v1313
  %v1315 = add i64 0, 0
  %v1316 = getelementptr inbounds float, ptr %v16, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fadd <8 x float> %v1314, %v1317
  %v1319 = add i64 0, 0
  %v1320 = getelementptr inbounds float, ptr %v975, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fsub <8 x float> %v1321, %v1080
  %v1323 = fmul <8 x float> %v1322, %v1083
  %v1324 = add i64 0, 0
  %v1325 = getelementptr inbounds float, ptr %v20, i64 %v1324
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = fmul <8 x float> %v1323, %v1326
  %v1328 = add i64 0, 0
  %v1329 = getelementptr inbounds float, ptr %v22, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = fadd <8 x float> %v1327, %v1330
  %v1332 = fadd <8 x float> %v1318, %v1331
  %v1333 = add i64 0, 0
  %v1334 = getelementptr inbounds float, ptr %v24, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fadd <8 x float> %v1332, %v1335
  %v1337 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1336)
  %v1338 = fneg <8 x float> %v1337
  %v1339 = fcmp olt <8 x float> %v1338, splat (float 0xC05A400000000000)
  %v1340 = select <8 x i1> %v1339, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1338
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1342 = fsub <8 x float> %v1341, splat (float 0x4168000000000000)
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1340)
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1343)
  %v1345 = bitcast <8 x float> %v1341 to <8 x i32>
  %v1346 = fmul <8 x float> %v1344, %v1344
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1344, <8 x float> splat (float 0x3F81227F40000000))
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> %v1344, <8 x float> splat (float 0x3FA5556740000000))
  %v1349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1348, <8 x float> %v1344, <8 x float> splat (float 0x3FC5554B00000000))
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> %v1344, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1350, <8 x float> %v1344)
  %v1352 = sub <8 x i32> %v1345, splat (i32 1262485250)
  %v1353 = lshr <8 x i32> %v1352, splat (i32 1)
  %v1354 = sub <8 x i32> %v1352, %v1353
  %v1355 = shl <8 x i32> %v1353, splat (i32 23)
  %v1356 = bitcast <8 x i32> %v1355 to <8 x float>
  %v1357 = shl <8 x i32> %v1354, splat (i32 23)
  %v1358 = bitcast <8 x i32> %v1357 to <8 x float>
  %v1359 = fadd <8 x float> %v1351, splat (float 0x3FF0000000000000)
  %v1360 = fmul <8 x float> %v1359, %v1356
  %v1361 = fmul <8 x float> %v1360, %v1358
  %v1362 = fcmp olt <8 x float> %v1336, splat (float 0x0000000000000000)
  %v1363 = select <8 x i1> %v1362, <8 x float> %v1361, <8 x float> splat (float 0x3FF0000000000000)
  %v1364 = fadd <8 x float> %v1361, splat (float 0x3FF0000000000000)
  %v1365 = fdiv <8 x float> %v1363, %v1364
  %v1366 = fmul <8 x float> %v1183, %v1365
  %v1367 = add i64 0, 0
  %v1368 = getelementptr inbounds float, ptr %v1040, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = fmul <8 x float> %v1183, %v1369
  %v1371 = fmul <8 x float> %v1370, %v1365
  %v1372 = fsub <8 x float> %v1170, %v1365
  %v1373 = fmul <8 x float> %v1371, %v1372
  %v1374 = add i64 24, 0
  %v1375 = getelementptr inbounds float, ptr %v1046, i64 %v1374
  store <8 x float> %v1301, ptr %v1375, align 4
  %v1376 = add i64 8, 0
  %v1377 = getelementptr inbounds float, ptr %v1046, i64 %v1376
  store <8 x float> %v1305, ptr %v1377, align 4
  %v1378 = add i64 0, 0
  %v1379 = getelementptr inbounds float, ptr %v1052, i64 %v1378
  store <8 x float> %v1366, ptr %v1379, align 4
  %v1380 = add i64 0, 0
  %v1381 = getelementptr inbounds float, ptr %v1046, i64 %v1380
  store <8 x float> %v1373, ptr %v1381, align 4
  %v1382 = add nsw i64 %v933, 1
  br label %b31
b33:
  %v1383 = add i64 %v7, 0
  %v1384 = sdiv i64 %v1383, 1
  %v1385 = add i64 %v2, 1
  %v1386 = mul i64 %v1384, %v2
  %v1387 = sdiv i64 %v1386, %v3
  %v1388 = mul i64 %v1387, 1
  %v1389 = icmp slt i64 %v1388, %v7
  %v1390 = select i1 %v1389, i64 %v1388, i64 %v7
  %v1391 = mul i64 %v1384, %v1385
  %v1392 = sdiv i64 %v1391, %v3
  %v1393 = mul i64 %v1392, 1
  %v1394 = icmp slt i64 %v1393, %v7
  %v1395 = select i1 %v1394, i64 %v1393, i64 %v7
  br label %b34
b34:
  %v1396 = phi i64 [ %v1390, %b33 ], [ %v1450, %b39 ]
  %v1397 = icmp slt i64 %v1396, %v1395
  br i1 %v1397, label %b35, label %b36
b35:
  br label %b37
b37:
  %v1398 = phi i64 [ 0, %b35 ], [ %v1436, %b38 ]
  %v1399 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v1435, %b38 ]
  %v1400 = icmp slt i64 %v1398, 32
  br i1 %v1400, label %b38, label %b39
b38:
  %v1401 = add i64 %v201, 0
  %v1402 = and i64 %v1401, %v106
  %v1403 = mul i64 %v1402, %v7
  %v1404 = add i64 %v1403, %v1396
  %v1405 = mul i64 %v1404, 32
  %v1406 = getelementptr inbounds float, ptr %v60, i64 %v1405
  %v1407 = add i64 %v201, 0
  %v1408 = and i64 %v1407, %v114
  %v1409 = mul i64 %v1408, %v7
  %v1410 = add i64 %v1409, %v1396
  %v1411 = mul i64 %v1410, 32
  %v1412 = getelementptr inbounds float, ptr %v70, i64 %v1411
  %v1413 = add i64 %v201, 0
  %v1414 = and i64 %v1413, %v118
  %v1415 = mul i64 %v1414, %v7
  %v1416 = add i64 %v1415, %v1396
  %v1417 = mul i64 %v1416, 1
  %v1418 = getelementptr inbounds float, ptr %v74, i64 %v1417
  %v1419 = getelementptr inbounds float, ptr %v1418, i64 0
  %v1420 = load float, ptr %v1419, align 4
  %v1421 = add i64 0, %v1398
  %v1422 = getelementptr inbounds float, ptr %v1406, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = add i64 0, %v1398
  %v1425 = getelementptr inbounds float, ptr %v14, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = fmul <8 x float> %v1423, %v1426
  %v1428 = add i64 0, %v1398
  %v1429 = getelementptr inbounds float, ptr %v1412, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = insertelement <8 x float> poison, float %v1420, i64 0
  %v1432 = shufflevector <8 x float> %v1431, <8 x float> poison, <8 x i32> zeroinitializer
  %v1433 = fsub <8 x float> %v1430, %v1432
  %v1434 = fmul <8 x float> %v1427, %v1433
  %v1435 = fadd <8 x float> %v1399, %v1434
  %v1436 = add nsw i64 %v1398, 8
  br label %b37
b39:
  %v1437 = shufflevector <8 x float> %v1399, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1438 = shufflevector <8 x float> %v1399, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1439 = fadd <4 x float> %v1437, %v1438
  %v1440 = shufflevector <4 x float> %v1439, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1441 = shufflevector <4 x float> %v1439, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1442 = fadd <2 x float> %v1440, %v1441
  %v1443 = extractelement <2 x float> %v1442, i64 0
  %v1444 = extractelement <2 x float> %v1442, i64 1
  %v1445 = fadd float %v1443, %v1444
  %v1446 = fadd float %v1445, 0x0000000000000000
  %v1447 = mul i64 %v1396, 1
  %v1448 = getelementptr inbounds float, ptr %v84, i64 %v1447
  %v1449 = getelementptr inbounds float, ptr %v1448, i64 0
  store float %v1446, ptr %v1449, align 4
  %v1450 = add nsw i64 %v1396, 1
  br label %b34
b36:
  %v1451 = add i64 %v7, 0
  %v1452 = sdiv i64 %v1451, 1
  %v1453 = add i64 %v2, 1
  %v1454 = mul i64 %v1452, %v2
  %v1455 = sdiv i64 %v1454, %v3
  %v1456 = mul i64 %v1455, 1
  %v1457 = icmp slt i64 %v1456, %v7
  %v1458 = select i1 %v1457, i64 %v1456, i64 %v7
  %v1459 = mul i64 %v1452, %v1453
  %v1460 = sdiv i64 %v1459, %v3
  %v1461 = mul i64 %v1460, 1
  %v1462 = icmp slt i64 %v1461, %v7
  %v1463 = select i1 %v1462, i64 %v1461, i64 %v7
  br label %b40
b40:
  %v1464 = phi i64 [ %v1458, %b36 ], [ %v1545, %b45 ]
  %v1465 = icmp slt i64 %v1464, %v1463
  br i1 %v1465, label %b41, label %b42
b41:
  br label %b43
b43:
  %v1466 = phi i64 [ 0, %b41 ], [ %v1531, %b44 ]
  %v1467 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v1530, %b44 ]
  %v1468 = icmp slt i64 %v1466, 32
  br i1 %v1468, label %b44, label %b45
b44:
  %v1469 = add i64 %v201, 0
  %v1470 = and i64 %v1469, %v106
  %v1471 = mul i64 %v1470, %v7
  %v1472 = add i64 %v1471, %v1464
  %v1473 = mul i64 %v1472, 32
  %v1474 = getelementptr inbounds float, ptr %v60, i64 %v1473
  %v1475 = add i64 %v201, 0
  %v1476 = and i64 %v1475, %v120
  %v1477 = mul i64 %v1476, %v7
  %v1478 = add i64 %v1477, %v1464
  %v1479 = mul i64 %v1478, 1
  %v1480 = getelementptr inbounds float, ptr %v76, i64 %v1479
  %v1481 = getelementptr inbounds float, ptr %v1480, i64 0
  %v1482 = load float, ptr %v1481, align 4
  %v1483 = fdiv float 0x3FF0000000000000, %v1482
  %v1484 = mul i64 %v1464, 1
  %v1485 = getelementptr inbounds float, ptr %v84, i64 %v1484
  %v1486 = getelementptr inbounds float, ptr %v1485, i64 0
  %v1487 = load float, ptr %v1486, align 4
  %v1488 = fmul float %v1487, %v1483
  %v1489 = fdiv float %v1488, %v1482
  %v1490 = fmul float %v1489, 0x3FE0000000000000
  %v1491 = fdiv float %v1490, %v1482
  %v1492 = fdiv float %v1491, 0x4040000000000000
  %v1493 = fneg float %v1492
  %v1494 = add i64 %v201, 0
  %v1495 = and i64 %v1494, %v114
  %v1496 = mul i64 %v1495, %v7
  %v1497 = add i64 %v1496, %v1464
  %v1498 = mul i64 %v1497, 32
  %v1499 = getelementptr inbounds float, ptr %v70, i64 %v1498
  %v1500 = add i64 %v201, 0
  %v1501 = and i64 %v1500, %v118
  %v1502 = mul i64 %v1501, %v7
  %v1503 = add i64 %v1502, %v1464
  %v1504 = mul i64 %v1503, 1
  %v1505 = getelementptr inbounds float, ptr %v74, i64 %v1504
  %v1506 = getelementptr inbounds float, ptr %v1505, i64 0
  %v1507 = load float, ptr %v1506, align 4
  %v1508 = add i64 0, %v1466
  %v1509 = getelementptr inbounds float, ptr %v1474, i64 %v1508
  %v1510 = load <8 x float>, ptr %v1509, align 4
  %v1511 = add i64 0, %v1466
  %v1512 = getelementptr inbounds float, ptr %v14, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fmul <8 x float> %v1510, %v1513
  %v1515 = insertelement <8 x float> poison, float %v1483, i64 0
  %v1516 = shufflevector <8 x float> %v1515, <8 x float> poison, <8 x i32> zeroinitializer
  %v1517 = fmul <8 x float> %v1514, %v1516
  %v1518 = add i64 0, %v1466
  %v1519 = getelementptr inbounds float, ptr %v1499, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = insertelement <8 x float> poison, float %v1507, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fsub <8 x float> %v1520, %v1522
  %v1524 = insertelement <8 x float> poison, float %v1493, i64 0
  %v1525 = shufflevector <8 x float> %v1524, <8 x float> poison, <8 x i32> zeroinitializer
  %v1526 = fmul <8 x float> %v1525, %v1523
  %v1527 = fadd <8 x float> %v1517, %v1526
  %v1528 = fadd <8 x float> %v1527, %v1526
  %v1529 = fneg <8 x float> %v1528
  %v1530 = fadd <8 x float> %v1467, %v1529
  %v1531 = add nsw i64 %v1466, 8
  br label %b43
b45:
  %v1532 = shufflevector <8 x float> %v1467, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1533 = shufflevector <8 x float> %v1467, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1534 = fadd <4 x float> %v1532, %v1533
  %v1535 = shufflevector <4 x float> %v1534, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1536 = shufflevector <4 x float> %v1534, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1537 = fadd <2 x float> %v1535, %v1536
  %v1538 = extractelement <2 x float> %v1537, i64 0
  %v1539 = extractelement <2 x float> %v1537, i64 1
  %v1540 = fadd float %v1538, %v1539
  %v1541 = fadd float %v1540, 0x0000000000000000
  %v1542 = mul i64 %v1464, 1
  %v1543 = getelementptr inbounds float, ptr %v86, i64 %v1542
  %v1544 = getelementptr inbounds float, ptr %v1543, i64 0
  store float %v1541, ptr %v1544, align 4
  %v1545 = add nsw i64 %v1464, 1
  br label %b40
b42:
  %v1546 = add i64 %v7, 0
  %v1547 = sdiv i64 %v1546, 1
  %v1548 = add i64 %v2, 1
  %v1549 = mul i64 %v1547, %v2
  %v1550 = sdiv i64 %v1549, %v3
  %v1551 = mul i64 %v1550, 1
  %v1552 = icmp slt i64 %v1551, %v7
  %v1553 = select i1 %v1552, i64 %v1551, i64 %v7
  %v1554 = mul i64 %v1547, %v1548
  %v1555 = sdiv i64 %v1554, %v3
  %v1556 = mul i64 %v1555, 1
  %v1557 = icmp slt i64 %v1556, %v7
  %v1558 = select i1 %v1557, i64 %v1556, i64 %v7
  br label %b46
b46:
  %v1559 = phi i64 [ %v1553, %b42 ], [ %v1640, %b51 ]
  %v1560 = icmp slt i64 %v1559, %v1558
  br i1 %v1560, label %b47, label %b48
b47:
  %v1561 = add i64 %v201, 0
  %v1562 = and i64 %v1561, %v106
  %v1563 = mul i64 %v1562, %v7
  %v1564 = add i64 %v1563, %v1559
  %v1565 = mul i64 %v1564, 32
  %v1566 = getelementptr inbounds float, ptr %v60, i64 %v1565
  %v1567 = add i64 %v201, 0
  %v1568 = and i64 %v1567, %v120
  %v1569 = mul i64 %v1568, %v7
  %v1570 = add i64 %v1569, %v1559
  %v1571 = mul i64 %v1570, 1
  %v1572 = getelementptr inbounds float, ptr %v76, i64 %v1571
  %v1573 = getelementptr inbounds float, ptr %v1572, i64 0
  %v1574 = load float, ptr %v1573, align 4
  %v1575 = fdiv float 0x3FF0000000000000, %v1574
  %v1576 = mul i64 %v1559, 1
  %v1577 = getelementptr inbounds float, ptr %v84, i64 %v1576
  %v1578 = getelementptr inbounds float, ptr %v1577, i64 0
  %v1579 = load float, ptr %v1578, align 4
  %v1580 = fmul float %v1579, %v1575
  %v1581 = fdiv float %v1580, %v1574
  %v1582 = fmul float %v1581, 0x3FE0000000000000
  %v1583 = fdiv float %v1582, %v1574
  %v1584 = fdiv float %v1583, 0x4040000000000000
  %v1585 = fneg float %v1584
  %v1586 = add i64 %v201, 0
  %v1587 = and i64 %v1586, %v114
  %v1588 = mul i64 %v1587, %v7
  %v1589 = add i64 %v1588, %v1559
  %v1590 = mul i64 %v1589, 32
  %v1591 = getelementptr inbounds float, ptr %v70, i64 %v1590
  %v1592 = add i64 %v201, 0
  %v1593 = and i64 %v1592, %v118
  %v1594 = mul i64 %v1593, %v7
  %v1595 = add i64 %v1594, %v1559
  %v1596 = mul i64 %v1595, 1
  %v1597 = getelementptr inbounds float, ptr %v74, i64 %v1596
  %v1598 = getelementptr inbounds float, ptr %v1597, i64 0
  %v1599 = load float, ptr %v1598, align 4
  %v1600 = mul i64 %v1559, 1
  %v1601 = getelementptr inbounds float, ptr %v86, i64 %v1600
  %v1602 = getelementptr inbounds float, ptr %v1601, i64 0
  %v1603 = load float, ptr %v1602, align 4
  %v1604 = fdiv float %v1603, 0x4040000000000000
  %v1605 = add i64 %v201, 0
  %v1606 = and i64 %v1605, %v128
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1559
  %v1609 = mul i64 %v1608, 32
  %v1610 = getelementptr inbounds float, ptr %v88, i64 %v1609
  br label %b49
b49:
  %v1611 = phi i64 [ 0, %b47 ], [ %v1639, %b50 ]
  %v1612 = icmp slt i64 %v1611, 32
  br i1 %v1612, label %b50, label %b51
b50:
  %v1613 = add i64 0, %v1611
  %v1614 = getelementptr inbounds float, ptr %v1566, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = add i64 0, %v1611
  %v1617 = getelementptr inbounds float, ptr %v14, i64 %v1616
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = fmul <8 x float> %v1615, %v1618
  %v1620 = insertelement <8 x float> poison, float %v1575, i64 0
  %v1621 = shufflevector <8 x float> %v1620, <8 x float> poison, <8 x i32> zeroinitializer
  %v1622 = fmul <8 x float> %v1619, %v1621
  %v1623 = add i64 0, %v1611
  %v1624 = getelementptr inbounds float, ptr %v1591, i64 %v1623
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = insertelement <8 x float> poison, float %v1599, i64 0
  %v1627 = shufflevector <8 x float> %v1626, <8 x float> poison, <8 x i32> zeroinitializer
  %v1628 = fsub <8 x float> %v1625, %v1627
  %v1629 = insertelement <8 x float> poison, float %v1585, i64 0
  %v1630 = shufflevector <8 x float> %v1629, <8 x float> poison, <8 x i32> zeroinitializer
  %v1631 = fmul <8 x float> %v1630, %v1628
  %v1632 = fadd <8 x float> %v1622, %v1631
  %v1633 = fadd <8 x float> %v1632, %v1631
  %v1634 = insertelement <8 x float> poison, float %v1604, i64 0
  %v1635 = shufflevector <8 x float> %v1634, <8 x float> poison, <8 x i32> zeroinitializer
  %v1636 = fadd <8 x float> %v1633, %v1635
  %v1637 = add i64 0, %v1611
  %v1638 = getelementptr inbounds float, ptr %v1610, i64 %v1637
  store <8 x float> %v1636, ptr %v1638, align 4
  %v1639 = add nsw i64 %v1611, 8
  br label %b49
b51:
  %v1640 = add nsw i64 %v1559, 1
  br label %b46
b48:
  %v1642 = add i64 %v7, 0
  %v1643 = sdiv i64 %v1642, 1
  %v1644 = add i64 %v2, 1
  %v1645 = mul i64 %v1643, %v2
  %v1646 = sdiv i64 %v1645, %v3
  %v1647 = mul i64 %v1646, 1
  %v1648 = icmp slt i64 %v1647, %v7
  %v1649 = select i1 %v1648, i64 %v1647, i64 %v7
  %v1650 = mul i64 %v1643, %v1644
  %v1651 = sdiv i64 %v1650, %v3
  %v1652 = mul i64 %v1651, 1
  %v1653 = icmp slt i64 %v1652, %v7
  %v1654 = select i1 %v1653, i64 %v1652, i64 %v7
  br label %b52
b52:
  %v1655 = phi i64 [ %v1649, %b48 ], [ %v1716, %b57 ]
  %v1656 = icmp slt i64 %v1655, %v1654
  br i1 %v1656, label %b53, label %b54
b53:
  %v1657 = add i64 %v1655, 96
  %v1658 = icmp slt i64 %v1657, %v1654
  %v1659 = select i1 %v1658, i64 %v1657, i64 %v1654
  br label %b55
b55:
  %v1660 = phi i64 [ 0, %b53 ], [ %v1715, %b60 ]
  %v1661 = icmp slt i64 %v1660, 1
  br i1 %v1661, label %b56, label %b57
b56:
  %v1662 = sub i64 %v1659, %v1655
  %v1663 = sub i64 8, 1
  %v1664 = add i64 %v1662, %v1663
  %v1665 = sdiv i64 %v1664, 8
  br label %b58
b58:
  %v1666 = phi i64 [ 0, %b56 ], [ %v1714, %b65 ]
  %v1667 = icmp slt i64 %v1666, %v1665
  br i1 %v1667, label %b59, label %b60
b59:
  %v1668 = mul i64 %v1662, %v1666
  %v1669 = sdiv i64 %v1668, %v1665
  %v1670 = add i64 %v1655, %v1669
  %v1671 = add i64 %v1666, 1
  %v1672 = mul i64 %v1662, %v1671
  %v1673 = sdiv i64 %v1672, %v1665
  %v1674 = add i64 %v1655, %v1673
  %v1675 = mul i64 %v1660, 256
  %v1676 = getelementptr inbounds float, ptr %v141, i64 %v1675
  %v1677 = sub i64 %v1674, %v1670
  %v1678 = add i64 %v201, 0
  %v1679 = and i64 %v1678, %v128
  %v1680 = mul i64 %v1679, %v7
  %v1681 = add i64 %v1680, %v1670
  %v1682 = mul i64 %v1681, 32
  %v1683 = getelementptr inbounds float, ptr %v88, i64 %v1682
  %v1684 = getelementptr inbounds float, ptr %v1683, i64 0
  %v1685 = sub i64 %v1677, 1
  %v1686 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1685
  %v1687 = load ptr, ptr %v1686, align 4
  %v1688 = icmp sgt i64 %v1677, 0
  br i1 %v1688, label %b61, label %b62
b61:
  call void %v1687(ptr %v1684, i64 32, ptr %v1676, i64 32, ptr %v1641)
  br label %b62
b62:
  %v1689 = add i64 %v1675, 256
  br label %b63
b63:
  %v1690 = phi i64 [ %v1670, %b62 ], [ %v1713, %b68 ]
  %v1691 = icmp slt i64 %v1690, %v1674
  br i1 %v1691, label %b64, label %b65
b64:
  %v1692 = sub i64 %v1690, %v1670
  %v1693 = mul i64 %v1692, 8
  %v1694 = getelementptr inbounds float, ptr %v1641, i64 %v1693
  %v1695 = add i64 %v201, 0
  %v1696 = and i64 %v1695, 1
  %v1697 = mul i64 %v1696, %v7
  %v1698 = add i64 %v1697, %v1690
  %v1699 = mul i64 %v1698, 8
  %v1700 = getelementptr inbounds float, ptr %v36, i64 %v1699
  br label %b66
b66:
  %v1701 = phi i64 [ 0, %b64 ], [ %v1712, %b67 ]
  %v1702 = icmp slt i64 %v1701, 1
  br i1 %v1702, label %b67, label %b68
b67:
  %v1703 = mul i64 %v1660, 1
  %v1704 = add i64 %v1703, %v1701
  %v1705 = mul i64 %v1704, 8
  %v1706 = add i64 0, %v1701
  %v1707 = mul i64 %v1706, 8
  %v1708 = getelementptr inbounds float, ptr %v1694, i64 %v1707
  %v1709 = load <8 x float>, ptr %v1708, align 4
  %v1710 = add i64 0, %v1705
  %v1711 = getelementptr inbounds float, ptr %v1700, i64 %v1710
  store <8 x float> %v1709, ptr %v1711, align 4
  %v1712 = add nsw i64 %v1701, 1
  br label %b66
b68:
  %v1713 = add nsw i64 %v1690, 1
  br label %b63
b65:
  %v1714 = add nsw i64 %v1666, 1
  br label %b58
b60:
  %v1715 = add nsw i64 %v1660, 1
  br label %b55
b57:
  %v1716 = add nsw i64 %v1655, 96
  br label %b52
b54:
  %v1717 = add nsw i64 %v198, 1
  br label %b13
b15:
  %v1718 = icmp sgt i64 %v3, 1
  br i1 %v1718, label %b69, label %b70
b69:
  %v1719 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1720 = atomicrmw add ptr %v1719, i64 1 acq_rel
  %v1721 = load i64, ptr %v135, align 8
  %v1722 = add i64 %v1721, 1
  store i64 %v1722, ptr %v135, align 8
  %v1723 = mul i64 %v3, %v1722
  br label %b71
b71:
  %v1724 = load atomic i64, ptr %v1719 acquire, align 8
  %v1725 = icmp slt i64 %v1724, %v1723
  br i1 %v1725, label %b72, label %b73
b72:
  %v1726 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  %v1727 = getelementptr inbounds float, ptr %v137, i64 256
  %v1728 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1729 = load i64, ptr %v1728, align 8
  %v1730 = icmp eq i64 %v1729, 0
  br i1 %v1730, label %b74, label %b75
b74:
  %v1731 = add i64 1, 0
  %v1732 = sdiv i64 %v1731, 1
  %v1733 = add i64 %v2, 1
  %v1734 = mul i64 %v1732, %v2
  %v1735 = sdiv i64 %v1734, %v3
  %v1736 = mul i64 %v1735, 1
  %v1737 = icmp slt i64 %v1736, 1
  %v1738 = select i1 %v1737, i64 %v1736, i64 1
  %v1739 = mul i64 %v1732, %v1733
  %v1740 = sdiv i64 %v1739, %v3
  %v1741 = mul i64 %v1740, 1
  %v1742 = icmp slt i64 %v1741, 1
  %v1743 = select i1 %v1742, i64 %v1741, i64 1
  %v1744 = icmp slt i64 %v1743, 1
  %v1745 = select i1 %v1744, i64 %v1743, i64 1
  br label %b76
b76:
  %v1746 = phi i64 [ %v1738, %b74 ], [ %v1774, %b81 ]
  %v1747 = icmp slt i64 %v1746, %v1745
  br i1 %v1747, label %b77, label %b78
b77:
  %v1748 = mul i64 %v1746, 256
  %v1749 = mul i64 %v1746, 8
  %v1750 = add i64 %v1748, 0
  %v1751 = add i64 %v1749, 0
  %v1752 = getelementptr inbounds float, ptr %v1727, i64 %v1750
  %v1753 = sub i64 8, %v1751
  %v1754 = icmp slt i64 %v1753, 0
  %v1755 = select i1 %v1754, i64 0, i64 %v1753
  %v1756 = icmp ult i64 %v1755, 8
  %v1757 = select i1 %v1756, i64 %v1755, i64 8
  %v1758 = trunc i64 %v1757 to i32
  %v1759 = insertelement <8 x i32> poison, i32 %v1758, i64 0
  %v1760 = shufflevector <8 x i32> %v1759, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1761 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1760
  %v1762 = mul i64 %v1751, 1
  %v1763 = add i64 0, %v1762
  %v1764 = getelementptr inbounds float, ptr %v18, i64 %v1763
  br label %b79
b79:
  %v1765 = phi i64 [ 0, %b77 ], [ %v1772, %b80 ]
  %v1766 = icmp slt i64 %v1765, 32
  br i1 %v1766, label %b80, label %b81
b80:
  %v1767 = mul i64 %v1765, 8
  %v1768 = getelementptr inbounds float, ptr %v1764, i64 %v1767
  %v1769 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1768, <8 x i1> %v1761, <8 x float> zeroinitializer)
  %v1770 = mul i64 %v1765, 8
  %v1771 = getelementptr inbounds float, ptr %v1752, i64 %v1770
  store <8 x float> %v1769, ptr %v1771, align 4
  %v1772 = add nsw i64 %v1765, 1
  br label %b79
b81:
  %v1773 = add i64 %v1748, 256
  %v1774 = add nsw i64 %v1746, 1
  br label %b76
b78:
  br label %b75
b75:
  %v1775 = icmp sgt i64 %v3, 1
  br i1 %v1775, label %b82, label %b83
b82:
  %v1776 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1777 = atomicrmw add ptr %v1776, i64 1 acq_rel
  %v1778 = load i64, ptr %v135, align 8
  %v1779 = add i64 %v1778, 1
  store i64 %v1779, ptr %v135, align 8
  %v1780 = mul i64 %v3, %v1779
  br label %b84
b84:
  %v1781 = load atomic i64, ptr %v1776 acquire, align 8
  %v1782 = icmp slt i64 %v1781, %v1780
  br i1 %v1782, label %b85, label %b86
b85:
  %v1783 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v1784 = add i64 %v8, 0
  %v1785 = sdiv i64 %v1784, 1
  %v1786 = add i64 %v2, 1
  %v1787 = mul i64 %v1785, %v2
  %v1788 = sdiv i64 %v1787, %v3
  %v1789 = mul i64 %v1788, 1
  %v1790 = icmp slt i64 %v1789, %v8
  %v1791 = select i1 %v1790, i64 %v1789, i64 %v8
  %v1792 = mul i64 %v1785, %v1786
  %v1793 = sdiv i64 %v1792, %v3
  %v1794 = mul i64 %v1793, 1
  %v1795 = icmp slt i64 %v1794, %v8
  %v1796 = select i1 %v1795, i64 %v1794, i64 %v8
  br label %b87
b87:
  %v1797 = phi i64 [ %v1791, %b83 ], [ %v1840, %b92 ]
  %v1798 = icmp slt i64 %v1797, %v1796
  br i1 %v1798, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1799 = phi i64 [ 0, %b88 ], [ %v1826, %b91 ]
  %v1800 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v1825, %b91 ]
  %v1801 = icmp slt i64 %v1799, 32
  br i1 %v1801, label %b91, label %b92
b91:
  %v1802 = mul i64 %v1797, 32
  %v1803 = getelementptr inbounds float, ptr %v60, i64 %v1802
  %v1804 = mul i64 %v1797, 32
  %v1805 = getelementptr inbounds float, ptr %v64, i64 %v1804
  %v1806 = mul i64 %v1797, 1
  %v1807 = getelementptr inbounds float, ptr %v66, i64 %v1806
  %v1808 = getelementptr inbounds float, ptr %v1807, i64 0
  %v1809 = load float, ptr %v1808, align 4
  %v1810 = fdiv float %v1809, 0x4040000000000000
  %v1811 = add i64 0, %v1799
  %v1812 = getelementptr inbounds float, ptr %v1803, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = add i64 0, %v1799
  %v1815 = getelementptr inbounds float, ptr %v20, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = fmul <8 x float> %v1813, %v1816
  %v1818 = add i64 0, %v1799
  %v1819 = getelementptr inbounds float, ptr %v1805, i64 %v1818
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = insertelement <8 x float> poison, float %v1810, i64 0
  %v1822 = shufflevector <8 x float> %v1821, <8 x float> poison, <8 x i32> zeroinitializer
  %v1823 = fsub <8 x float> %v1820, %v1822
  %v1824 = fmul <8 x float> %v1817, %v1823
  %v1825 = fadd <8 x float> %v1800, %v1824
  %v1826 = add nsw i64 %v1799, 8
  br label %b90
b92:
  %v1827 = shufflevector <8 x float> %v1800, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1828 = shufflevector <8 x float> %v1800, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1829 = fadd <4 x float> %v1827, %v1828
  %v1830 = shufflevector <4 x float> %v1829, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1831 = shufflevector <4 x float> %v1829, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1832 = fadd <2 x float> %v1830, %v1831
  %v1833 = extractelement <2 x float> %v1832, i64 0
  %v1834 = extractelement <2 x float> %v1832, i64 1
  %v1835 = fadd float %v1833, %v1834
  %v1836 = fadd float %v1835, 0x0000000000000000
  %v1837 = mul i64 %v1797, 1
  %v1838 = getelementptr inbounds float, ptr %v90, i64 %v1837
  %v1839 = getelementptr inbounds float, ptr %v1838, i64 0
  store float %v1836, ptr %v1839, align 4
  %v1840 = add nsw i64 %v1797, 1
  br label %b87
b89:
  %v1841 = add i64 %v8, 0
  %v1842 = sdiv i64 %v1841, 1
  %v1843 = add i64 %v2, 1
  %v1844 = mul i64 %v1842, %v2
  %v1845 = sdiv i64 %v1844, %v3
  %v1846 = mul i64 %v1845, 1
  %v1847 = icmp slt i64 %v1846, %v8
  %v1848 = select i1 %v1847, i64 %v1846, i64 %v8
  %v1849 = mul i64 %v1842, %v1843
  %v1850 = sdiv i64 %v1849, %v3
  %v1851 = mul i64 %v1850, 1
  %v1852 = icmp slt i64 %v1851, %v8
  %v1853 = select i1 %v1852, i64 %v1851, i64 %v8
  br label %b93
b93:
  %v1854 = phi i64 [ %v1848, %b89 ], [ %v1923, %b98 ]
  %v1855 = icmp slt i64 %v1854, %v1853
  br i1 %v1855, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1856 = phi i64 [ 0, %b94 ], [ %v1909, %b97 ]
  %v1857 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1908, %b97 ]
  %v1858 = icmp slt i64 %v1856, 32
  br i1 %v1858, label %b97, label %b98
b97:
  %v1859 = mul i64 %v1854, 32
  %v1860 = getelementptr inbounds float, ptr %v60, i64 %v1859
  %v1861 = mul i64 %v1854, 1
  %v1862 = getelementptr inbounds float, ptr %v68, i64 %v1861
  %v1863 = getelementptr inbounds float, ptr %v1862, i64 0
  %v1864 = load float, ptr %v1863, align 4
  %v1865 = fdiv float %v1864, 0x4040000000000000
  %v1866 = fadd float %v1865, 0x3EE4F8B580000000
  %v1867 = call float @llvm.sqrt.f32(float %v1866)
  %v1868 = fdiv float 0x3FF0000000000000, %v1867
  %v1869 = mul i64 %v1854, 1
  %v1870 = getelementptr inbounds float, ptr %v90, i64 %v1869
  %v1871 = getelementptr inbounds float, ptr %v1870, i64 0
  %v1872 = load float, ptr %v1871, align 4
  %v1873 = fmul float %v1872, %v1868
  %v1874 = fdiv float %v1873, %v1867
  %v1875 = fmul float %v1874, 0x3FE0000000000000
  %v1876 = fdiv float %v1875, %v1867
  %v1877 = fdiv float %v1876, 0x4040000000000000
  %v1878 = fneg float %v1877
  %v1879 = mul i64 %v1854, 32
  %v1880 = getelementptr inbounds float, ptr %v64, i64 %v1879
  %v1881 = mul i64 %v1854, 1
  %v1882 = getelementptr inbounds float, ptr %v66, i64 %v1881
  %v1883 = getelementptr inbounds float, ptr %v1882, i64 0
  %v1884 = load float, ptr %v1883, align 4
  %v1885 = fdiv float %v1884, 0x4040000000000000
  %v1886 = add i64 0, %v1856
  %v1887 = getelementptr inbounds float, ptr %v1860, i64 %v1886
  %v1888 = load <8 x float>, ptr %v1887, align 4
  %v1889 = add i64 0, %v1856
  %v1890 = getelementptr inbounds float, ptr %v20, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = fmul <8 x float> %v1888, %v1891
  %v1893 = insertelement <8 x float> poison, float %v1868, i64 0
  %v1894 = shufflevector <8 x float> %v1893, <8 x float> poison, <8 x i32> zeroinitializer
  %v1895 = fmul <8 x float> %v1892, %v1894
  %v1896 = add i64 0, %v1856
  %v1897 = getelementptr inbounds float, ptr %v1880, i64 %v1896
  %v1898 = load <8 x float>, ptr %v1897, align 4
  %v1899 = insertelement <8 x float> poison, float %v1885, i64 0
  %v1900 = shufflevector <8 x float> %v1899, <8 x float> poison, <8 x i32> zeroinitializer
  %v1901 = fsub <8 x float> %v1898, %v1900
  %v1902 = insertelement <8 x float> poison, float %v1878, i64 0
  %v1903 = shufflevector <8 x float> %v1902, <8 x float> poison, <8 x i32> zeroinitializer
  %v1904 = fmul <8 x float> %v1903, %v1901
  %v1905 = fadd <8 x float> %v1895, %v1904
  %v1906 = fadd <8 x float> %v1905, %v1904
  %v1907 = fneg <8 x float> %v1906
  %v1908 = fadd <8 x float> %v1857, %v1907
  %v1909 = add nsw i64 %v1856, 8
  br label %b96
b98:
  %v1910 = shufflevector <8 x float> %v1857, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1911 = shufflevector <8 x float> %v1857, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1912 = fadd <4 x float> %v1910, %v1911
  %v1913 = shufflevector <4 x float> %v1912, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1914 = shufflevector <4 x float> %v1912, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1915 = fadd <2 x float> %v1913, %v1914
  %v1916 = extractelement <2 x float> %v1915, i64 0
  %v1917 = extractelement <2 x float> %v1915, i64 1
  %v1918 = fadd float %v1916, %v1917
  %v1919 = fadd float %v1918, 0x0000000000000000
  %v1920 = mul i64 %v1854, 1
  %v1921 = getelementptr inbounds float, ptr %v92, i64 %v1920
  %v1922 = getelementptr inbounds float, ptr %v1921, i64 0
  store float %v1919, ptr %v1922, align 4
  %v1923 = add nsw i64 %v1854, 1
  br label %b93
b95:
  %v1924 = add i64 %v8, 0
  %v1925 = sdiv i64 %v1924, 1
  %v1926 = add i64 %v2, 1
  %v1927 = mul i64 %v1925, %v2
  %v1928 = sdiv i64 %v1927, %v3
  %v1929 = mul i64 %v1928, 1
  %v1930 = icmp slt i64 %v1929, %v8
  %v1931 = select i1 %v1930, i64 %v1929, i64 %v8
  %v1932 = mul i64 %v1925, %v1926
  %v1933 = sdiv i64 %v1932, %v3
  %v1934 = mul i64 %v1933, 1
  %v1935 = icmp slt i64 %v1934, %v8
  %v1936 = select i1 %v1935, i64 %v1934, i64 %v8
  br label %b99
b99:
  %v1937 = phi i64 [ %v1931, %b95 ], [ %v2002, %b104 ]
  %v1938 = icmp slt i64 %v1937, %v1936
  br i1 %v1938, label %b100, label %b101
b100:
  %v1939 = mul i64 %v1937, 32
  %v1940 = getelementptr inbounds float, ptr %v60, i64 %v1939
  %v1941 = mul i64 %v1937, 1
  %v1942 = getelementptr inbounds float, ptr %v68, i64 %v1941
  %v1943 = getelementptr inbounds float, ptr %v1942, i64 0
  %v1944 = load float, ptr %v1943, align 4
  %v1945 = fdiv float %v1944, 0x4040000000000000
  %v1946 = fadd float %v1945, 0x3EE4F8B580000000
  %v1947 = call float @llvm.sqrt.f32(float %v1946)
  %v1948 = fdiv float 0x3FF0000000000000, %v1947
  %v1949 = mul i64 %v1937, 1
  %v1950 = getelementptr inbounds float, ptr %v90, i64 %v1949
  %v1951 = getelementptr inbounds float, ptr %v1950, i64 0
  %v1952 = load float, ptr %v1951, align 4
  %v1953 = fmul float %v1952, %v1948
  %v1954 = fdiv float %v1953, %v1947
  %v1955 = fmul float %v1954, 0x3FE0000000000000
  %v1956 = fdiv float %v1955, %v1947
  %v1957 = fdiv float %v1956, 0x4040000000000000
  %v1958 = fneg float %v1957
  %v1959 = mul i64 %v1937, 32
  %v1960 = getelementptr inbounds float, ptr %v64, i64 %v1959
  %v1961 = mul i64 %v1937, 1
  %v1962 = getelementptr inbounds float, ptr %v66, i64 %v1961
  %v1963 = getelementptr inbounds float, ptr %v1962, i64 0
  %v1964 = load float, ptr %v1963, align 4
  %v1965 = fdiv float %v1964, 0x4040000000000000
  %v1966 = mul i64 %v1937, 1
  %v1967 = getelementptr inbounds float, ptr %v92, i64 %v1966
  %v1968 = getelementptr inbounds float, ptr %v1967, i64 0
  %v1969 = load float, ptr %v1968, align 4
  %v1970 = fdiv float %v1969, 0x4040000000000000
  %v1971 = mul i64 %v1937, 32
  %v1972 = getelementptr inbounds float, ptr %v94, i64 %v1971
  br label %b102
b102:
  %v1973 = phi i64 [ 0, %b100 ], [ %v2001, %b103 ]
  %v1974 = icmp slt i64 %v1973, 32
  br i1 %v1974, label %b103, label %b104
b103:
  %v1975 = add i64 0, %v1973
  %v1976 = getelementptr inbounds float, ptr %v1940, i64 %v1975
  %v1977 = load <8 x float>, ptr %v1976, align 4
  %v1978 = add i64 0, %v1973
  %v1979 = getelementptr inbounds float, ptr %v20, i64 %v1978
  %v1980 = load <8 x float>, ptr %v1979, align 4
  %v1981 = fmul <8 x float> %v1977, %v1980
  %v1982 = insertelement <8 x float> poison, float %v1948, i64 0
  %v1983 = shufflevector <8 x float> %v1982, <8 x float> poison, <8 x i32> zeroinitializer
  %v1984 = fmul <8 x float> %v1981, %v1983
  %v1985 = add i64 0, %v1973
  %v1986 = getelementptr inbounds float, ptr %v1960, i64 %v1985
  %v1987 = load <8 x float>, ptr %v1986, align 4
  %v1988 = insertelement <8 x float> poison, float %v1965, i64 0
  %v1989 = shufflevector <8 x float> %v1988, <8 x float> poison, <8 x i32> zeroinitializer
  %v1990 = fsub <8 x float> %v1987, %v1989
  %v1991 = insertelement <8 x float> poison, float %v1958, i64 0
  %v1992 = shufflevector <8 x float> %v1991, <8 x float> poison, <8 x i32> zeroinitializer
  %v1993 = fmul <8 x float> %v1992, %v1990
  %v1994 = fadd <8 x float> %v1984, %v1993
  %v1995 = fadd <8 x float> %v1994, %v1993
  %v1996 = insertelement <8 x float> poison, float %v1970, i64 0
  %v1997 = shufflevector <8 x float> %v1996, <8 x float> poison, <8 x i32> zeroinitializer
  %v1998 = fadd <8 x float> %v1995, %v1997
  %v1999 = add i64 0, %v1973
  %v2000 = getelementptr inbounds float, ptr %v1972, i64 %v1999
  store <8 x float> %v1998, ptr %v2000, align 4
  %v2001 = add nsw i64 %v1973, 8
  br label %b102
b104:
  %v2002 = add nsw i64 %v1937, 1
  br label %b99
b101:
  %v2004 = add i64 %v8, 0
  %v2005 = sdiv i64 %v2004, 1
  %v2006 = add i64 %v2, 1
  %v2007 = mul i64 %v2005, %v2
  %v2008 = sdiv i64 %v2007, %v3
  %v2009 = mul i64 %v2008, 1
  %v2010 = icmp slt i64 %v2009, %v8
  %v2011 = select i1 %v2010, i64 %v2009, i64 %v8
  %v2012 = mul i64 %v2005, %v2006
  %v2013 = sdiv i64 %v2012, %v3
  %v2014 = mul i64 %v2013, 1
  %v2015 = icmp slt i64 %v2014, %v8
  %v2016 = select i1 %v2015, i64 %v2014, i64 %v8
  br label %b105
b105:
  %v2017 = phi i64 [ %v2011, %b101 ], [ %v2070, %b110 ]
  %v2018 = icmp slt i64 %v2017, %v2016
  br i1 %v2018, label %b106, label %b107
b106:
  %v2019 = add i64 %v2017, 96
  %v2020 = icmp slt i64 %v2019, %v2016
  %v2021 = select i1 %v2020, i64 %v2019, i64 %v2016
  br label %b108
b108:
  %v2022 = phi i64 [ 0, %b106 ], [ %v2069, %b113 ]
  %v2023 = icmp slt i64 %v2022, 1
  br i1 %v2023, label %b109, label %b110
b109:
  %v2024 = sub i64 %v2021, %v2017
  %v2025 = sub i64 8, 1
  %v2026 = add i64 %v2024, %v2025
  %v2027 = sdiv i64 %v2026, 8
  br label %b111
b111:
  %v2028 = phi i64 [ 0, %b109 ], [ %v2068, %b118 ]
  %v2029 = icmp slt i64 %v2028, %v2027
  br i1 %v2029, label %b112, label %b113
b112:
  %v2030 = mul i64 %v2024, %v2028
  %v2031 = sdiv i64 %v2030, %v2027
  %v2032 = add i64 %v2017, %v2031
  %v2033 = add i64 %v2028, 1
  %v2034 = mul i64 %v2024, %v2033
  %v2035 = sdiv i64 %v2034, %v2027
  %v2036 = add i64 %v2017, %v2035
  %v2037 = mul i64 %v2022, 256
  %v2038 = getelementptr inbounds float, ptr %v1727, i64 %v2037
  %v2039 = sub i64 %v2036, %v2032
  %v2040 = mul i64 %v2032, 32
  %v2041 = getelementptr inbounds float, ptr %v94, i64 %v2040
  %v2042 = getelementptr inbounds float, ptr %v2041, i64 0
  %v2043 = sub i64 %v2039, 1
  %v2044 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2043
  %v2045 = load ptr, ptr %v2044, align 4
  %v2046 = icmp sgt i64 %v2039, 0
  br i1 %v2046, label %b114, label %b115
b114:
  call void %v2045(ptr %v2042, i64 32, ptr %v2038, i64 32, ptr %v2003)
  br label %b115
b115:
  %v2047 = add i64 %v2037, 256
  br label %b116
b116:
  %v2048 = phi i64 [ %v2032, %b115 ], [ %v2067, %b121 ]
  %v2049 = icmp slt i64 %v2048, %v2036
  br i1 %v2049, label %b117, label %b118
b117:
  %v2050 = sub i64 %v2048, %v2032
  %v2051 = mul i64 %v2050, 8
  %v2052 = getelementptr inbounds float, ptr %v2003, i64 %v2051
  %v2053 = mul i64 %v2048, 8
  %v2054 = getelementptr inbounds float, ptr %v40, i64 %v2053
  br label %b119
b119:
  %v2055 = phi i64 [ 0, %b117 ], [ %v2066, %b120 ]
  %v2056 = icmp slt i64 %v2055, 1
  br i1 %v2056, label %b120, label %b121
b120:
  %v2057 = mul i64 %v2022, 1
  %v2058 = add i64 %v2057, %v2055
  %v2059 = mul i64 %v2058, 8
  %v2060 = add i64 0, %v2055
  %v2061 = mul i64 %v2060, 8
  %v2062 = getelementptr inbounds float, ptr %v2052, i64 %v2061
  %v2063 = load <8 x float>, ptr %v2062, align 4
  %v2064 = add i64 0, %v2059
  %v2065 = getelementptr inbounds float, ptr %v2054, i64 %v2064
  store <8 x float> %v2063, ptr %v2065, align 4
  %v2066 = add nsw i64 %v2055, 1
  br label %b119
b121:
  %v2067 = add nsw i64 %v2048, 1
  br label %b116
b118:
  %v2068 = add nsw i64 %v2028, 1
  br label %b111
b113:
  %v2069 = add nsw i64 %v2022, 1
  br label %b108
b110:
  %v2070 = add nsw i64 %v2017, 96
  br label %b105
b107:
  %v2071 = icmp sgt i64 %v3, 1
  br i1 %v2071, label %b122, label %b123
b122:
  %v2072 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2073 = atomicrmw add ptr %v2072, i64 1 acq_rel
  %v2074 = load i64, ptr %v135, align 8
  %v2075 = add i64 %v2074, 1
  store i64 %v2075, ptr %v135, align 8
  %v2076 = mul i64 %v3, %v2075
  br label %b124
b124:
  %v2077 = load atomic i64, ptr %v2072 acquire, align 8
  %v2078 = icmp slt i64 %v2077, %v2076
  br i1 %v2078, label %b125, label %b126
b125:
  %v2079 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v2080 = mul i64 0, 32
  %v2081 = getelementptr inbounds float, ptr %v88, i64 %v2080
  %v2082 = getelementptr inbounds float, ptr %v2081, i64 0
  %v2083 = mul i64 0, 8
  %v2084 = getelementptr inbounds float, ptr %v32, i64 %v2083
  %v2085 = getelementptr inbounds float, ptr %v2084, i64 0
  %v2086 = getelementptr inbounds float, ptr %v140, i64 12288
  %v2087 = add i64 32, 1
  %v2088 = sdiv i64 %v2087, 2
  %v2089 = add i64 %v2, 1
  %v2090 = mul i64 %v2088, %v2
  %v2091 = sdiv i64 %v2090, %v3
  %v2092 = mul i64 %v2091, 2
  %v2093 = icmp slt i64 %v2092, 32
  %v2094 = select i1 %v2093, i64 %v2092, i64 32
  %v2095 = mul i64 %v2088, %v2089
  %v2096 = sdiv i64 %v2095, %v3
  %v2097 = mul i64 %v2096, 2
  %v2098 = icmp slt i64 %v2097, 32
  %v2099 = select i1 %v2098, i64 %v2097, i64 32
  %v2100 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b127
b127:
  %v2101 = phi i64 [ %v2094, %b123 ], [ %v2109, %b132 ]
  %v2102 = icmp slt i64 %v2101, %v2099
  br i1 %v2102, label %b128, label %b129
b128:
  %v2103 = mul i64 %v2101, 8
  %v2104 = getelementptr inbounds float, ptr %v2100, i64 %v2103
  br label %b130
b130:
  %v2105 = phi i64 [ 0, %b128 ], [ %v2108, %b131 ]
  %v2106 = icmp slt i64 %v2105, 8
  br i1 %v2106, label %b131, label %b132
b131:
  %v2107 = getelementptr inbounds float, ptr %v2104, i64 %v2105
  store float 0x0000000000000000, ptr %v2107, align 4
  %v2108 = add nsw i64 %v2105, 1
  br label %b130
b132:
  %v2109 = add nsw i64 %v2101, 1
  br label %b127
b129:
  %v2110 = mul i64 %v8, 1
  br label %b133
b133:
  %v2111 = phi i64 [ 0, %b129 ], [ %v2215, %b138 ]
  %v2112 = icmp slt i64 %v2111, %v2110
  br i1 %v2112, label %b134, label %b135
b134:
  %v2113 = sub i64 %v2110, %v2111
  %v2114 = icmp slt i64 %v2113, 384
  %v2115 = select i1 %v2114, i64 %v2113, i64 384
  br label %b136
b136:
  %v2116 = phi i64 [ %v2094, %b134 ], [ %v2214, %b162 ]
  %v2117 = icmp slt i64 %v2116, %v2099
  br i1 %v2117, label %b137, label %b138
b137:
  %v2118 = sub i64 %v2099, %v2116
  %v2119 = icmp slt i64 %v2118, 64
  %v2120 = select i1 %v2119, i64 %v2118, i64 64
  %v2121 = sdiv i64 %v2120, 2
  %v2122 = mul i64 %v2121, 2
  %v2123 = sub i64 %v2120, %v2122
  %v2124 = mul i64 %v2111, 32
  %v2125 = add i64 %v2124, %v2116
  %v2126 = getelementptr inbounds float, ptr %v2082, i64 %v2125
  br label %b139
b139:
  %v2127 = phi i64 [ 0, %b137 ], [ %v2153, %b147 ]
  %v2128 = icmp slt i64 %v2127, %v2115
  br i1 %v2128, label %b140, label %b141
b140:
  %v2129 = mul i64 %v2127, 32
  %v2130 = getelementptr inbounds float, ptr %v2126, i64 %v2129
  %v2131 = mul i64 %v2127, 2
  %v2132 = getelementptr inbounds float, ptr %v2086, i64 %v2131
  br label %b142
b142:
  %v2133 = phi i64 [ 0, %b140 ], [ %v2142, %b143 ]
  %v2134 = icmp slt i64 %v2133, %v2121
  br i1 %v2134, label %b143, label %b144
b143:
  %v2135 = mul i64 %v2133, 2
  %v2136 = getelementptr inbounds float, ptr %v2130, i64 %v2135
  %v2137 = mul i64 %v2133, 768
  %v2138 = getelementptr inbounds float, ptr %v2132, i64 %v2137
  %v2139 = getelementptr inbounds float, ptr %v2136, i64 0
  %v2140 = load <2 x float>, ptr %v2139, align 4
  %v2141 = getelementptr inbounds float, ptr %v2138, i64 0
  store <2 x float> %v2140, ptr %v2141, align 4
  %v2142 = add nsw i64 %v2133, 1
  br label %b142
b144:
  %v2143 = mul i64 %v2121, 2
  %v2144 = getelementptr inbounds float, ptr %v2130, i64 %v2143
  %v2145 = mul i64 %v2121, 768
  %v2146 = getelementptr inbounds float, ptr %v2132, i64 %v2145
  br label %b145
b145:
  %v2147 = phi i64 [ 0, %b144 ], [ %v2152, %b146 ]
  %v2148 = icmp slt i64 %v2147, %v2123
  br i1 %v2148, label %b146, label %b147
b146:
  %v2149 = getelementptr inbounds float, ptr %v2144, i64 %v2147
  %v2150 = load float, ptr %v2149, align 4
  %v2151 = getelementptr inbounds float, ptr %v2146, i64 %v2147
  store float %v2150, ptr %v2151, align 4
  %v2152 = add nsw i64 %v2147, 1
  br label %b145, !llvm.loop !0
b147:
  %v2153 = add nsw i64 %v2127, 1
  br label %b139
b141:
  br label %b148
b148:
  %v2154 = phi i64 [ 0, %b141 ], [ %v2189, %b156 ]
  %v2155 = icmp slt i64 %v2154, 0
  br i1 %v2155, label %b149, label %b150
b149:
  %v2156 = mul i64 %v2111, 8
  %v2157 = add i64 %v2156, %v2154
  %v2158 = getelementptr inbounds float, ptr %v2085, i64 %v2157
  br label %b151
b151:
  %v2159 = phi i64 [ 0, %b149 ], [ %v2177, %b152 ]
  %v2160 = icmp slt i64 %v2159, %v2115
  br i1 %v2160, label %b152, label %b153
b152:
  %v2161 = mul i64 %v2159, 8
  %v2162 = getelementptr inbounds float, ptr %v2158, i64 %v2161
  %v2163 = mul i64 %v2159, 32
  %v2164 = getelementptr inbounds float, ptr %v140, i64 %v2163
  %v2165 = getelementptr inbounds float, ptr %v2162, i64 0
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = getelementptr inbounds float, ptr %v2164, i64 0
  store <8 x float> %v2166, ptr %v2167, align 4
  %v2168 = getelementptr inbounds float, ptr %v2162, i64 8
  %v2169 = load <8 x float>, ptr %v2168, align 4
  %v2170 = getelementptr inbounds float, ptr %v2164, i64 8
  store <8 x float> %v2169, ptr %v2170, align 4
  %v2171 = getelementptr inbounds float, ptr %v2162, i64 16
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = getelementptr inbounds float, ptr %v2164, i64 16
  store <8 x float> %v2172, ptr %v2173, align 4
  %v2174 = getelementptr inbounds float, ptr %v2162, i64 24
  %v2175 = load <8 x float>, ptr %v2174, align 4
  %v2176 = getelementptr inbounds float, ptr %v2164, i64 24
  store <8 x float> %v2175, ptr %v2176, align 4
  %v2177 = add nsw i64 %v2159, 1
  br label %b151
b153:
  %v2178 = sdiv i64 %v2120, 2
  br label %b154
b154:
  %v2179 = phi i64 [ 0, %b153 ], [ %v2188, %b155 ]
  %v2180 = icmp slt i64 %v2179, %v2178
  br i1 %v2180, label %b155, label %b156
b155:
  %v2181 = mul i64 %v2179, 2
  %v2182 = add i64 %v2116, %v2181
  %v2183 = mul i64 %v2179, 768
  %v2184 = getelementptr inbounds float, ptr %v2086, i64 %v2183
  %v2185 = mul i64 %v2182, 8
  %v2186 = add i64 %v2185, %v2154
  %v2187 = getelementptr inbounds float, ptr %v2100, i64 %v2186
  call void @outer_2x32(ptr %v2184, ptr %v140, i64 %v2115, ptr %v2187, i64 8)
  %v2188 = add nsw i64 %v2179, 1
  br label %b154
b156:
  %v2189 = add nsw i64 %v2154, 32
  br label %b148
b150:
  %v2190 = mul i64 %v2111, 8
  %v2191 = add i64 %v2190, 0
  %v2192 = getelementptr inbounds float, ptr %v2085, i64 %v2191
  br label %b157
b157:
  %v2193 = phi i64 [ 0, %b150 ], [ %v2202, %b158 ]
  %v2194 = icmp slt i64 %v2193, %v2115
  br i1 %v2194, label %b158, label %b159
b158:
  %v2195 = mul i64 %v2193, 8
  %v2196 = getelementptr inbounds float, ptr %v2192, i64 %v2195
  %v2197 = mul i64 %v2193, 8
  %v2198 = getelementptr inbounds float, ptr %v140, i64 %v2197
  %v2199 = getelementptr inbounds float, ptr %v2196, i64 0
  %v2200 = load <8 x float>, ptr %v2199, align 4
  %v2201 = getelementptr inbounds float, ptr %v2198, i64 0
  store <8 x float> %v2200, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2193, 1
  br label %b157
b159:
  %v2203 = sdiv i64 %v2120, 2
  br label %b160
b160:
  %v2204 = phi i64 [ 0, %b159 ], [ %v2213, %b161 ]
  %v2205 = icmp slt i64 %v2204, %v2203
  br i1 %v2205, label %b161, label %b162
b161:
  %v2206 = mul i64 %v2204, 2
  %v2207 = add i64 %v2116, %v2206
  %v2208 = mul i64 %v2204, 768
  %v2209 = getelementptr inbounds float, ptr %v2086, i64 %v2208
  %v2210 = mul i64 %v2207, 8
  %v2211 = add i64 %v2210, 0
  %v2212 = getelementptr inbounds float, ptr %v2100, i64 %v2211
  call void @outer_2x8(ptr %v2209, ptr %v140, i64 %v2115, ptr %v2212, i64 8)
  %v2213 = add nsw i64 %v2204, 1
  br label %b160
b162:
  %v2214 = add nsw i64 %v2116, 64
  br label %b136
b138:
  %v2215 = add nsw i64 %v2111, 384
  br label %b133
b135:
  %v2216 = icmp sgt i64 %v3, 1
  br i1 %v2216, label %b163, label %b164
b163:
  %v2217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2218 = atomicrmw add ptr %v2217, i64 1 acq_rel
  %v2219 = load i64, ptr %v135, align 8
  %v2220 = add i64 %v2219, 1
  store i64 %v2220, ptr %v135, align 8
  %v2221 = mul i64 %v3, %v2220
  br label %b165
b165:
  %v2222 = load atomic i64, ptr %v2217 acquire, align 8
  %v2223 = icmp slt i64 %v2222, %v2221
  br i1 %v2223, label %b166, label %b167
b166:
  %v2224 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v2225 = icmp eq i64 %v2, 0
  br i1 %v2225, label %b168, label %b169
b168:
  br label %b170
b170:
  %v2226 = phi i64 [ 0, %b168 ], [ %v2269, %b175 ]
  %v2227 = icmp slt i64 %v2226, 32
  br i1 %v2227, label %b171, label %b172
b171:
  br label %b173
b173:
  %v2228 = phi i64 [ 0, %b171 ], [ %v2266, %b178 ]
  %v2229 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v2265, %b178 ]
  %v2230 = icmp slt i64 %v2228, %v8
  br i1 %v2230, label %b174, label %b175
b174:
  %v2231 = add i64 %v2228, 128
  %v2232 = icmp slt i64 %v2231, %v8
  %v2233 = select i1 %v2232, i64 %v2231, i64 %v8
  br label %b176
b176:
  %v2234 = phi i64 [ %v2228, %b174 ], [ %v2264, %b177 ]
  %v2235 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v2263, %b177 ]
  %v2236 = icmp slt i64 %v2234, %v2233
  br i1 %v2236, label %b177, label %b178
b177:
  %v2237 = mul i64 %v2234, 32
  %v2238 = getelementptr inbounds float, ptr %v60, i64 %v2237
  %v2239 = mul i64 %v2234, 32
  %v2240 = getelementptr inbounds float, ptr %v70, i64 %v2239
  %v2241 = mul i64 %v2234, 1
  %v2242 = getelementptr inbounds float, ptr %v74, i64 %v2241
  %v2243 = getelementptr inbounds float, ptr %v2242, i64 0
  %v2244 = load float, ptr %v2243, align 4
  %v2245 = mul i64 %v2234, 1
  %v2246 = getelementptr inbounds float, ptr %v76, i64 %v2245
  %v2247 = getelementptr inbounds float, ptr %v2246, i64 0
  %v2248 = load float, ptr %v2247, align 4
  %v2249 = fdiv float 0x3FF0000000000000, %v2248
  %v2250 = add i64 0, %v2226
  %v2251 = getelementptr inbounds float, ptr %v2238, i64 %v2250
  %v2252 = load <8 x float>, ptr %v2251, align 4
  %v2253 = add i64 0, %v2226
  %v2254 = getelementptr inbounds float, ptr %v2240, i64 %v2253
  %v2255 = load <8 x float>, ptr %v2254, align 4
  %v2256 = insertelement <8 x float> poison, float %v2244, i64 0
  %v2257 = shufflevector <8 x float> %v2256, <8 x float> poison, <8 x i32> zeroinitializer
  %v2258 = fsub <8 x float> %v2255, %v2257
  %v2259 = insertelement <8 x float> poison, float %v2249, i64 0
  %v2260 = shufflevector <8 x float> %v2259, <8 x float> poison, <8 x i32> zeroinitializer
  %v2261 = fmul <8 x float> %v2258, %v2260
  %v2262 = fmul <8 x float> %v2252, %v2261
  %v2263 = fadd <8 x float> %v2235, %v2262
  %v2264 = add nsw i64 %v2234, 1
  br label %b176
b178:
  %v2265 = fadd <8 x float> %v2229, %v2235
  %v2266 = add nsw i64 %v2228, 128
  br label %b173
b175:
  %v2267 = add i64 0, %v2226
  %v2268 = getelementptr inbounds float, ptr %v44, i64 %v2267
  store <8 x float> %v2229, ptr %v2268, align 4
  %v2269 = add nsw i64 %v2226, 8
  br label %b170
b172:
  br label %b169
b169:
  %v2270 = icmp sgt i64 %v3, 1
  br i1 %v2270, label %b179, label %b180
b179:
  %v2271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2272 = atomicrmw add ptr %v2271, i64 1 acq_rel
  %v2273 = load i64, ptr %v135, align 8
  %v2274 = add i64 %v2273, 1
  store i64 %v2274, ptr %v135, align 8
  %v2275 = mul i64 %v3, %v2274
  br label %b181
b181:
  %v2276 = load atomic i64, ptr %v2271 acquire, align 8
  %v2277 = icmp slt i64 %v2276, %v2275
  br i1 %v2277, label %b182, label %b183
b182:
  %v2278 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v2279 = icmp eq i64 %v2, 0
  br i1 %v2279, label %b184, label %b185
b184:
  br label %b186
b186:
  %v2280 = phi i64 [ 0, %b184 ], [ %v2302, %b191 ]
  %v2281 = icmp slt i64 %v2280, 32
  br i1 %v2281, label %b187, label %b188
b187:
  br label %b189
b189:
  %v2282 = phi i64 [ 0, %b187 ], [ %v2299, %b194 ]
  %v2283 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v2298, %b194 ]
  %v2284 = icmp slt i64 %v2282, %v8
  br i1 %v2284, label %b190, label %b191
b190:
  %v2285 = add i64 %v2282, 128
  %v2286 = icmp slt i64 %v2285, %v8
  %v2287 = select i1 %v2286, i64 %v2285, i64 %v8
  br label %b192
b192:
  %v2288 = phi i64 [ %v2282, %b190 ], [ %v2297, %b193 ]
  %v2289 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v2296, %b193 ]
  %v2290 = icmp slt i64 %v2288, %v2287
  br i1 %v2290, label %b193, label %b194
b193:
  %v2291 = mul i64 %v2288, 32
  %v2292 = getelementptr inbounds float, ptr %v60, i64 %v2291
  %v2293 = add i64 0, %v2280
  %v2294 = getelementptr inbounds float, ptr %v2292, i64 %v2293
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = fadd <8 x float> %v2289, %v2295
  %v2297 = add nsw i64 %v2288, 1
  br label %b192
b194:
  %v2298 = fadd <8 x float> %v2283, %v2289
  %v2299 = add nsw i64 %v2282, 128
  br label %b189
b191:
  %v2300 = add i64 0, %v2280
  %v2301 = getelementptr inbounds float, ptr %v46, i64 %v2300
  store <8 x float> %v2283, ptr %v2301, align 4
  %v2302 = add nsw i64 %v2280, 8
  br label %b186
b188:
  br label %b185
b185:
  %v2303 = icmp sgt i64 %v3, 1
  br i1 %v2303, label %b195, label %b196
b195:
  %v2304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2305 = atomicrmw add ptr %v2304, i64 1 acq_rel
  %v2306 = load i64, ptr %v135, align 8
  %v2307 = add i64 %v2306, 1
  store i64 %v2307, ptr %v135, align 8
  %v2308 = mul i64 %v3, %v2307
  br label %b197
b197:
  %v2309 = load atomic i64, ptr %v2304 acquire, align 8
  %v2310 = icmp slt i64 %v2309, %v2308
  br i1 %v2310, label %b198, label %b199
b198:
  %v2311 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v2312 = mul i64 0, 32
  %v2313 = getelementptr inbounds float, ptr %v94, i64 %v2312
  %v2314 = getelementptr inbounds float, ptr %v2313, i64 0
  %v2315 = mul i64 0, 8
  %v2316 = getelementptr inbounds float, ptr %v10, i64 %v2315
  %v2317 = getelementptr inbounds float, ptr %v2316, i64 0
  %v2318 = getelementptr inbounds float, ptr %v140, i64 12288
  %v2319 = add i64 32, 1
  %v2320 = sdiv i64 %v2319, 2
  %v2321 = add i64 %v2, 1
  %v2322 = mul i64 %v2320, %v2
  %v2323 = sdiv i64 %v2322, %v3
  %v2324 = mul i64 %v2323, 2
  %v2325 = icmp slt i64 %v2324, 32
  %v2326 = select i1 %v2325, i64 %v2324, i64 32
  %v2327 = mul i64 %v2320, %v2321
  %v2328 = sdiv i64 %v2327, %v3
  %v2329 = mul i64 %v2328, 2
  %v2330 = icmp slt i64 %v2329, 32
  %v2331 = select i1 %v2330, i64 %v2329, i64 32
  %v2332 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b200
b200:
  %v2333 = phi i64 [ %v2326, %b196 ], [ %v2341, %b205 ]
  %v2334 = icmp slt i64 %v2333, %v2331
  br i1 %v2334, label %b201, label %b202
b201:
  %v2335 = mul i64 %v2333, 8
  %v2336 = getelementptr inbounds float, ptr %v2332, i64 %v2335
  br label %b203
b203:
  %v2337 = phi i64 [ 0, %b201 ], [ %v2340, %b204 ]
  %v2338 = icmp slt i64 %v2337, 8
  br i1 %v2338, label %b204, label %b205
b204:
  %v2339 = getelementptr inbounds float, ptr %v2336, i64 %v2337
  store float 0x0000000000000000, ptr %v2339, align 4
  %v2340 = add nsw i64 %v2337, 1
  br label %b203
b205:
  %v2341 = add nsw i64 %v2333, 1
  br label %b200
b202:
  %v2342 = mul i64 %v8, 1
  br label %b206
b206:
  %v2343 = phi i64 [ 0, %b202 ], [ %v2447, %b211 ]
  %v2344 = icmp slt i64 %v2343, %v2342
  br i1 %v2344, label %b207, label %b208
b207:
  %v2345 = sub i64 %v2342, %v2343
  %v2346 = icmp slt i64 %v2345, 384
  %v2347 = select i1 %v2346, i64 %v2345, i64 384
  br label %b209
b209:
  %v2348 = phi i64 [ %v2326, %b207 ], [ %v2446, %b235 ]
  %v2349 = icmp slt i64 %v2348, %v2331
  br i1 %v2349, label %b210, label %b211
b210:
  %v2350 = sub i64 %v2331, %v2348
  %v2351 = icmp slt i64 %v2350, 64
  %v2352 = select i1 %v2351, i64 %v2350, i64 64
  %v2353 = sdiv i64 %v2352, 2
  %v2354 = mul i64 %v2353, 2
  %v2355 = sub i64 %v2352, %v2354
  %v2356 = mul i64 %v2343, 32
  %v2357 = add i64 %v2356, %v2348
  %v2358 = getelementptr inbounds float, ptr %v2314, i64 %v2357
  br label %b212
b212:
  %v2359 = phi i64 [ 0, %b210 ], [ %v2385, %b220 ]
  %v2360 = icmp slt i64 %v2359, %v2347
  br i1 %v2360, label %b213, label %b214
b213:
  %v2361 = mul i64 %v2359, 32
  %v2362 = getelementptr inbounds float, ptr %v2358, i64 %v2361
  %v2363 = mul i64 %v2359, 2
  %v2364 = getelementptr inbounds float, ptr %v2318, i64 %v2363
  br label %b215
b215:
  %v2365 = phi i64 [ 0, %b213 ], [ %v2374, %b216 ]
  %v2366 = icmp slt i64 %v2365, %v2353
  br i1 %v2366, label %b216, label %b217
b216:
  %v2367 = mul i64 %v2365, 2
  %v2368 = getelementptr inbounds float, ptr %v2362, i64 %v2367
  %v2369 = mul i64 %v2365, 768
  %v2370 = getelementptr inbounds float, ptr %v2364, i64 %v2369
  %v2371 = getelementptr inbounds float, ptr %v2368, i64 0
  %v2372 = load <2 x float>, ptr %v2371, align 4
  %v2373 = getelementptr inbounds float, ptr %v2370, i64 0
  store <2 x float> %v2372, ptr %v2373, align 4
  %v2374 = add nsw i64 %v2365, 1
  br label %b215
b217:
  %v2375 = mul i64 %v2353, 2
  %v2376 = getelementptr inbounds float, ptr %v2362, i64 %v2375
  %v2377 = mul i64 %v2353, 768
  %v2378 = getelementptr inbounds float, ptr %v2364, i64 %v2377
  br label %b218
b218:
  %v2379 = phi i64 [ 0, %b217 ], [ %v2384, %b219 ]
  %v2380 = icmp slt i64 %v2379, %v2355
  br i1 %v2380, label %b219, label %b220
b219:
  %v2381 = getelementptr inbounds float, ptr %v2376, i64 %v2379
  %v2382 = load float, ptr %v2381, align 4
  %v2383 = getelementptr inbounds float, ptr %v2378, i64 %v2379
  store float %v2382, ptr %v2383, align 4
  %v2384 = add nsw i64 %v2379, 1
  br label %b218, !llvm.loop !3
b220:
  %v2385 = add nsw i64 %v2359, 1
  br label %b212
b214:
  br label %b221
b221:
  %v2386 = phi i64 [ 0, %b214 ], [ %v2421, %b229 ]
  %v2387 = icmp slt i64 %v2386, 0
  br i1 %v2387, label %b222, label %b223
b222:
  %v2388 = mul i64 %v2343, 8
  %v2389 = add i64 %v2388, %v2386
  %v2390 = getelementptr inbounds float, ptr %v2317, i64 %v2389
  br label %b224
b224:
  %v2391 = phi i64 [ 0, %b222 ], [ %v2409, %b225 ]
  %v2392 = icmp slt i64 %v2391, %v2347
  br i1 %v2392, label %b225, label %b226
b225:
  %v2393 = mul i64 %v2391, 8
  %v2394 = getelementptr inbounds float, ptr %v2390, i64 %v2393
  %v2395 = mul i64 %v2391, 32
  %v2396 = getelementptr inbounds float, ptr %v140, i64 %v2395
  %v2397 = getelementptr inbounds float, ptr %v2394, i64 0
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = getelementptr inbounds float, ptr %v2396, i64 0
  store <8 x float> %v2398, ptr %v2399, align 4
  %v2400 = getelementptr inbounds float, ptr %v2394, i64 8
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = getelementptr inbounds float, ptr %v2396, i64 8
  store <8 x float> %v2401, ptr %v2402, align 4
  %v2403 = getelementptr inbounds float, ptr %v2394, i64 16
  %v2404 = load <8 x float>, ptr %v2403, align 4
  %v2405 = getelementptr inbounds float, ptr %v2396, i64 16
  store <8 x float> %v2404, ptr %v2405, align 4
  %v2406 = getelementptr inbounds float, ptr %v2394, i64 24
  %v2407 = load <8 x float>, ptr %v2406, align 4
  %v2408 = getelementptr inbounds float, ptr %v2396, i64 24
  store <8 x float> %v2407, ptr %v2408, align 4
  %v2409 = add nsw i64 %v2391, 1
  br label %b224
b226:
  %v2410 = sdiv i64 %v2352, 2
  br label %b227
b227:
  %v2411 = phi i64 [ 0, %b226 ], [ %v2420, %b228 ]
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b228, label %b229
b228:
  %v2413 = mul i64 %v2411, 2
  %v2414 = add i64 %v2348, %v2413
  %v2415 = mul i64 %v2411, 768
  %v2416 = getelementptr inbounds float, ptr %v2318, i64 %v2415
  %v2417 = mul i64 %v2414, 8
  %v2418 = add i64 %v2417, %v2386
  %v2419 = getelementptr inbounds float, ptr %v2332, i64 %v2418
  call void @outer_2x32(ptr %v2416, ptr %v140, i64 %v2347, ptr %v2419, i64 8)
  %v2420 = add nsw i64 %v2411, 1
  br label %b227
b229:
  %v2421 = add nsw i64 %v2386, 32
  br label %b221
b223:
  %v2422 = mul i64 %v2343, 8
  %v2423 = add i64 %v2422, 0
  %v2424 = getelementptr inbounds float, ptr %v2317, i64 %v2423
  br label %b230
b230:
  %v2425 = phi i64 [ 0, %b223 ], [ %v2434, %b231 ]
  %v2426 = icmp slt i64 %v2425, %v2347
  br i1 %v2426, label %b231, label %b232
b231:
  %v2427 = mul i64 %v2425, 8
  %v2428 = getelementptr inbounds float, ptr %v2424, i64 %v2427
  %v2429 = mul i64 %v2425, 8
  %v2430 = getelementptr inbounds float, ptr %v140, i64 %v2429
  %v2431 = getelementptr inbounds float, ptr %v2428, i64 0
  %v2432 = load <8 x float>, ptr %v2431, align 4
  %v2433 = getelementptr inbounds float, ptr %v2430, i64 0
  store <8 x float> %v2432, ptr %v2433, align 4
  %v2434 = add nsw i64 %v2425, 1
  br label %b230
b232:
  %v2435 = sdiv i64 %v2352, 2
  br label %b233
b233:
  %v2436 = phi i64 [ 0, %b232 ], [ %v2445, %b234 ]
  %v2437 = icmp slt i64 %v2436, %v2435
  br i1 %v2437, label %b234, label %b235
b234:
  %v2438 = mul i64 %v2436, 2
  %v2439 = add i64 %v2348, %v2438
  %v2440 = mul i64 %v2436, 768
  %v2441 = getelementptr inbounds float, ptr %v2318, i64 %v2440
  %v2442 = mul i64 %v2439, 8
  %v2443 = add i64 %v2442, 0
  %v2444 = getelementptr inbounds float, ptr %v2332, i64 %v2443
  call void @outer_2x8(ptr %v2441, ptr %v140, i64 %v2347, ptr %v2444, i64 8)
  %v2445 = add nsw i64 %v2436, 1
  br label %b233
b235:
  %v2446 = add nsw i64 %v2348, 64
  br label %b209
b211:
  %v2447 = add nsw i64 %v2343, 384
  br label %b206
b208:
  %v2448 = icmp sgt i64 %v3, 1
  br i1 %v2448, label %b236, label %b237
b236:
  %v2449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2450 = atomicrmw add ptr %v2449, i64 1 acq_rel
  %v2451 = load i64, ptr %v135, align 8
  %v2452 = add i64 %v2451, 1
  store i64 %v2452, ptr %v135, align 8
  %v2453 = mul i64 %v3, %v2452
  br label %b238
b238:
  %v2454 = load atomic i64, ptr %v2449 acquire, align 8
  %v2455 = icmp slt i64 %v2454, %v2453
  br i1 %v2455, label %b239, label %b240
b239:
  %v2456 = call i32 @sched_yield()
  br label %b238
b240:
  br label %b237
b237:
  %v2457 = icmp eq i64 %v2, 0
  br i1 %v2457, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2458 = phi i64 [ 0, %b241 ], [ %v2505, %b248 ]
  %v2459 = icmp slt i64 %v2458, 32
  br i1 %v2459, label %b244, label %b245
b244:
  br label %b246
b246:
  %v2460 = phi i64 [ 0, %b244 ], [ %v2502, %b251 ]
  %v2461 = phi <8 x float> [ splat (float 0x0000000000000000), %b244 ], [ %v2501, %b251 ]
  %v2462 = icmp slt i64 %v2460, %v8
  br i1 %v2462, label %b247, label %b248
b247:
  %v2463 = add i64 %v2460, 128
  %v2464 = icmp slt i64 %v2463, %v8
  %v2465 = select i1 %v2464, i64 %v2463, i64 %v8
  br label %b249
b249:
  %v2466 = phi i64 [ %v2460, %b247 ], [ %v2500, %b250 ]
  %v2467 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v2499, %b250 ]
  %v2468 = icmp slt i64 %v2466, %v2465
  br i1 %v2468, label %b250, label %b251
b250:
  %v2469 = mul i64 %v2466, 32
  %v2470 = getelementptr inbounds float, ptr %v60, i64 %v2469
  %v2471 = mul i64 %v2466, 32
  %v2472 = getelementptr inbounds float, ptr %v64, i64 %v2471
  %v2473 = mul i64 %v2466, 1
  %v2474 = getelementptr inbounds float, ptr %v66, i64 %v2473
  %v2475 = getelementptr inbounds float, ptr %v2474, i64 0
  %v2476 = load float, ptr %v2475, align 4
  %v2477 = fdiv float %v2476, 0x4040000000000000
  %v2478 = mul i64 %v2466, 1
  %v2479 = getelementptr inbounds float, ptr %v68, i64 %v2478
  %v2480 = getelementptr inbounds float, ptr %v2479, i64 0
  %v2481 = load float, ptr %v2480, align 4
  %v2482 = fdiv float %v2481, 0x4040000000000000
  %v2483 = fadd float %v2482, 0x3EE4F8B580000000
  %v2484 = call float @llvm.sqrt.f32(float %v2483)
  %v2485 = fdiv float 0x3FF0000000000000, %v2484
  %v2486 = add i64 0, %v2458
  %v2487 = getelementptr inbounds float, ptr %v2470, i64 %v2486
  %v2488 = load <8 x float>, ptr %v2487, align 4
  %v2489 = add i64 0, %v2458
  %v2490 = getelementptr inbounds float, ptr %v2472, i64 %v2489
  %v2491 = load <8 x float>, ptr %v2490, align 4
  %v2492 = insertelement <8 x float> poison, float %v2477, i64 0
  %v2493 = shufflevector <8 x float> %v2492, <8 x float> poison, <8 x i32> zeroinitializer
  %v2494 = fsub <8 x float> %v2491, %v2493
  %v2495 = insertelement <8 x float> poison, float %v2485, i64 0
  %v2496 = shufflevector <8 x float> %v2495, <8 x float> poison, <8 x i32> zeroinitializer
  %v2497 = fmul <8 x float> %v2494, %v2496
  %v2498 = fmul <8 x float> %v2488, %v2497
  %v2499 = fadd <8 x float> %v2467, %v2498
  %v2500 = add nsw i64 %v2466, 1
  br label %b249
b251:
  %v2501 = fadd <8 x float> %v2461, %v2467
  %v2502 = add nsw i64 %v2460, 128
  br label %b246
b248:
  %v2503 = add i64 0, %v2458
  %v2504 = getelementptr inbounds float, ptr %v50, i64 %v2503
  store <8 x float> %v2461, ptr %v2504, align 4
  %v2505 = add nsw i64 %v2458, 8
  br label %b243
b245:
  br label %b242
b242:
  %v2506 = icmp sgt i64 %v3, 1
  br i1 %v2506, label %b252, label %b253
b252:
  %v2507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2508 = atomicrmw add ptr %v2507, i64 1 acq_rel
  %v2509 = load i64, ptr %v135, align 8
  %v2510 = add i64 %v2509, 1
  store i64 %v2510, ptr %v135, align 8
  %v2511 = mul i64 %v3, %v2510
  br label %b254
b254:
  %v2512 = load atomic i64, ptr %v2507 acquire, align 8
  %v2513 = icmp slt i64 %v2512, %v2511
  br i1 %v2513, label %b255, label %b256
b255:
  %v2514 = call i32 @sched_yield()
  br label %b254
b256:
  br label %b253
b253:
  %v2515 = icmp eq i64 %v2, 0
  br i1 %v2515, label %b257, label %b258
b257:
  br label %b259
b259:
  %v2516 = phi i64 [ 0, %b257 ], [ %v2687, %b264 ]
  %v2517 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v2686, %b264 ]
  %v2518 = icmp slt i64 %v2516, %v8
  br i1 %v2518, label %b260, label %b261
b260:
  %v2519 = add i64 %v2516, 128
  %v2520 = icmp slt i64 %v2519, %v8
  %v2521 = select i1 %v2520, i64 %v2519, i64 %v8
  br label %b262
b262:
  %v2522 = phi i64 [ %v2516, %b260 ], [ %v2685, %b263 ]
  %v2523 = phi <8 x float> [ splat (float 0x0000000000000000), %b260 ], [ %v2684, %b263 ]
  %v2524 = icmp slt i64 %v2522, %v2521
  br i1 %v2524, label %b263, label %b264
b263:
  %v2525 = mul i64 %v2522, 8
  %v2526 = getelementptr inbounds float, ptr %v82, i64 %v2525
  %v2527 = mul i64 %v2522, 32
  %v2528 = getelementptr inbounds float, ptr %v70, i64 %v2527
  %v2529 = mul i64 %v2522, 1
  %v2530 = getelementptr inbounds float, ptr %v74, i64 %v2529
  %v2531 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2532 = load float, ptr %v2531, align 4
  %v2533 = mul i64 %v2522, 1
  %v2534 = getelementptr inbounds float, ptr %v76, i64 %v2533
  %v2535 = getelementptr inbounds float, ptr %v2534, i64 0
  %v2536 = load float, ptr %v2535, align 4
  %v2537 = fdiv float 0x3FF0000000000000, %v2536
  %v2538 = mul i64 %v2522, 32
  %v2539 = getelementptr inbounds float, ptr %v64, i64 %v2538
  %v2540 = mul i64 %v2522, 1
  %v2541 = getelementptr inbounds float, ptr %v66, i64 %v2540
  %v2542 = getelementptr inbounds float, ptr %v2541, i64 0
  %v2543 = load float, ptr %v2542, align 4
  %v2544 = fdiv float %v2543, 0x4040000000000000
  %v2545 = mul i64 %v2522, 1
  %v2546 = getelementptr inbounds float, ptr %v68, i64 %v2545
  %v2547 = getelementptr inbounds float, ptr %v2546, i64 0
  %v2548 = load float, ptr %v2547, align 4
  %v2549 = fdiv float %v2548, 0x4040000000000000
  %v2550 = fadd float %v2549, 0x3EE4F8B580000000
  %v2551 = call float @llvm.sqrt.f32(float %v2550)
  %v2552 = fdiv float 0x3FF0000000000000, %v2551
  %v2553 = mul i64 1, %v7
  %v2554 = add i64 %v2522, %v2553
  %v2555 = mul i64 %v2554, 8
  %v2556 = getelementptr inbounds float, ptr %v34, i64 %v2555
  %v2557 = mul i64 %v2522, 1
  %v2558 = getelementptr inbounds float, ptr %v78, i64 %v2557
  %v2559 = getelementptr inbounds float, ptr %v2558, i64 0
  %v2560 = load float, ptr %v2559, align 4
  %v2561 = mul i64 %v2522, 1
  %v2562 = getelementptr inbounds float, ptr %v80, i64 %v2561
  %v2563 = getelementptr inbounds float, ptr %v2562, i64 0
  %v2564 = load float, ptr %v2563, align 4
  %v2565 = fdiv float 0x3FF0000000000000, %v2564
  %v2566 = add i64 0, 0
  %v2567 = getelementptr inbounds float, ptr %v2526, i64 %v2566
  %v2568 = load <8 x float>, ptr %v2567, align 4
  %v2569 = add i64 16, 0
  %v2570 = getelementptr inbounds float, ptr %v2528, i64 %v2569
  %v2571 = load <8 x float>, ptr %v2570, align 4
  %v2572 = insertelement <8 x float> poison, float %v2532, i64 0
  %v2573 = shufflevector <8 x float> %v2572, <8 x float> poison, <8 x i32> zeroinitializer
  %v2574 = fsub <8 x float> %v2571, %v2573
  %v2575 = insertelement <8 x float> poison, float %v2537, i64 0
  %v2576 = shufflevector <8 x float> %v2575, <8 x float> poison, <8 x i32> zeroinitializer
  %v2577 = fmul <8 x float> %v2574, %v2576
  %v2578 = add i64 16, 0
  %v2579 = getelementptr inbounds float, ptr %v14, i64 %v2578
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = fmul <8 x float> %v2577, %v2580
  %v2582 = add i64 16, 0
  %v2583 = getelementptr inbounds float, ptr %v16, i64 %v2582
  %v2584 = load <8 x float>, ptr %v2583, align 4
  %v2585 = fadd <8 x float> %v2581, %v2584
  %v2586 = add i64 16, 0
  %v2587 = getelementptr inbounds float, ptr %v2539, i64 %v2586
  %v2588 = load <8 x float>, ptr %v2587, align 4
  %v2589 = insertelement <8 x float> poison, float %v2544, i64 0
  %v2590 = shufflevector <8 x float> %v2589, <8 x float> poison, <8 x i32> zeroinitializer
  %v2591 = fsub <8 x float> %v2588, %v2590
  %v2592 = insertelement <8 x float> poison, float %v2552, i64 0
  %v2593 = shufflevector <8 x float> %v2592, <8 x float> poison, <8 x i32> zeroinitializer
  %v2594 = fmul <8 x float> %v2591, %v2593
  %v2595 = add i64 16, 0
  %v2596 = getelementptr inbounds float, ptr %v20, i64 %v2595
  %v2597 = load <8 x float>, ptr %v2596, align 4
  %v2598 = fmul <8 x float> %v2594, %v2597
  %v2599 = add i64 16, 0
  %v2600 = getelementptr inbounds float, ptr %v22, i64 %v2599
  %v2601 = load <8 x float>, ptr %v2600, align 4
  %v2602 = fadd <8 x float> %v2598, %v2601
  %v2603 = fadd <8 x float> %v2585, %v2602
  %v2604 = add i64 16, 0
  %v2605 = getelementptr inbounds float, ptr %v24, i64 %v2604
  %v2606 = load <8 x float>, ptr %v2605, align 4
  %v2607 = fadd <8 x float> %v2603, %v2606
  %v2608 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2607)
  %v2609 = fneg <8 x float> %v2608
  %v2610 = fcmp olt <8 x float> %v2609, splat (float 0xC05A400000000000)
  %v2611 = select <8 x i1> %v2610, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2609
  %v2612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2611, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2613 = fsub <8 x float> %v2612, splat (float 0x4168000000000000)
  %v2614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2613, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2611)
  %v2615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2613, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2614)
  %v2616 = bitcast <8 x float> %v2612 to <8 x i32>
  %v2617 = fmul <8 x float> %v2615, %v2615
  %v2618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2615, <8 x float> splat (float 0x3F81227F40000000))
  %v2619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2618, <8 x float> %v2615, <8 x float> splat (float 0x3FA5556740000000))
  %v2620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2619, <8 x float> %v2615, <8 x float> splat (float 0x3FC5554B00000000))
  %v2621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2620, <8 x float> %v2615, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2617, <8 x float> %v2621, <8 x float> %v2615)
  %v2623 = sub <8 x i32> %v2616, splat (i32 1262485250)
  %v2624 = lshr <8 x i32> %v2623, splat (i32 1)
  %v2625 = sub <8 x i32> %v2623, %v2624
  %v2626 = shl <8 x i32> %v2624, splat (i32 23)
  %v2627 = bitcast <8 x i32> %v2626 to <8 x float>
  %v2628 = shl <8 x i32> %v2625, splat (i32 23)
  %v2629 = bitcast <8 x i32> %v2628 to <8 x float>
  %v2630 = fadd <8 x float> %v2622, splat (float 0x3FF0000000000000)
  %v2631 = fmul <8 x float> %v2630, %v2627
  %v2632 = fmul <8 x float> %v2631, %v2629
  %v2633 = fcmp olt <8 x float> %v2607, splat (float 0x0000000000000000)
  %v2634 = select <8 x i1> %v2633, <8 x float> %v2632, <8 x float> splat (float 0x3FF0000000000000)
  %v2635 = fadd <8 x float> %v2632, splat (float 0x3FF0000000000000)
  %v2636 = fdiv <8 x float> %v2634, %v2635
  %v2637 = fmul <8 x float> %v2568, %v2636
  %v2638 = add i64 0, 0
  %v2639 = getelementptr inbounds float, ptr %v2556, i64 %v2638
  %v2640 = load <8 x float>, ptr %v2639, align 4
  %v2641 = insertelement <8 x float> poison, float %v2560, i64 0
  %v2642 = shufflevector <8 x float> %v2641, <8 x float> poison, <8 x i32> zeroinitializer
  %v2643 = fsub <8 x float> %v2640, %v2642
  %v2644 = insertelement <8 x float> poison, float %v2565, i64 0
  %v2645 = shufflevector <8 x float> %v2644, <8 x float> poison, <8 x i32> zeroinitializer
  %v2646 = fmul <8 x float> %v2643, %v2645
  %v2647 = add i64 0, 0
  %v2648 = getelementptr inbounds float, ptr %v26, i64 %v2647
  %v2649 = load <8 x float>, ptr %v2648, align 4
  %v2650 = fmul <8 x float> %v2646, %v2649
  %v2651 = add i64 0, 0
  %v2652 = getelementptr inbounds float, ptr %v28, i64 %v2651
  %v2653 = load <8 x float>, ptr %v2652, align 4
  %v2654 = fadd <8 x float> %v2650, %v2653
  %v2655 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2654)
  %v2656 = fcmp ogt <8 x float> %v2655, splat (float 0x4023000000000000)
  %v2657 = select <8 x i1> %v2656, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2655
  %v2658 = fadd <8 x float> %v2657, %v2657
  %v2659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2658, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2660 = fsub <8 x float> %v2659, splat (float 0x4168000000000000)
  %v2661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2660, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2658)
  %v2662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2660, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2661)
  %v2663 = bitcast <8 x float> %v2659 to <8 x i32>
  %v2664 = fmul <8 x float> %v2662, %v2662
  %v2665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2662, <8 x float> splat (float 0x3F81227F40000000))
  %v2666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2665, <8 x float> %v2662, <8 x float> splat (float 0x3FA5556740000000))
  %v2667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2666, <8 x float> %v2662, <8 x float> splat (float 0x3FC5554B00000000))
  %v2668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2667, <8 x float> %v2662, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2664, <8 x float> %v2668, <8 x float> %v2662)
  %v2670 = shl <8 x i32> %v2663, splat (i32 23)
  %v2671 = add <8 x i32> %v2670, splat (i32 1065353216)
  %v2672 = bitcast <8 x i32> %v2671 to <8 x float>
  %v2673 = fsub <8 x float> %v2672, splat (float 0x3FF0000000000000)
  %v2674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2672, <8 x float> %v2669, <8 x float> %v2673)
  %v2675 = fadd <8 x float> %v2674, splat (float 0x4000000000000000)
  %v2676 = fdiv <8 x float> %v2674, %v2675
  %v2677 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2676, <8 x float> %v2654)
  %v2678 = fmul <8 x float> %v2677, %v2677
  %v2679 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2680 = shufflevector <8 x float> %v2679, <8 x float> poison, <8 x i32> zeroinitializer
  %v2681 = fsub <8 x float> %v2680, %v2678
  %v2682 = fmul <8 x float> %v2637, %v2681
  %v2683 = fmul <8 x float> %v2682, %v2646
  %v2684 = fadd <8 x float> %v2523, %v2683
  %v2685 = add nsw i64 %v2522, 1
  br label %b262
b264:
  %v2686 = fadd <8 x float> %v2517, %v2523
  %v2687 = add nsw i64 %v2516, 128
  br label %b259
b261:
  %v2688 = add i64 0, 0
  %v2689 = getelementptr inbounds float, ptr %v56, i64 %v2688
  store <8 x float> %v2517, ptr %v2689, align 4
  br label %b258
b258:
  %v2690 = icmp sgt i64 %v3, 1
  br i1 %v2690, label %b265, label %b266
b265:
  %v2691 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2692 = atomicrmw add ptr %v2691, i64 1 acq_rel
  %v2693 = load i64, ptr %v135, align 8
  %v2694 = add i64 %v2693, 1
  store i64 %v2694, ptr %v135, align 8
  %v2695 = mul i64 %v3, %v2694
  br label %b267
b267:
  %v2696 = load atomic i64, ptr %v2691 acquire, align 8
  %v2697 = icmp slt i64 %v2696, %v2695
  br i1 %v2697, label %b268, label %b269
b268:
  %v2698 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v2699 = icmp eq i64 %v2, 0
  br i1 %v2699, label %b270, label %b271
b270:
  br label %b272
b272:
  %v2700 = phi i64 [ 0, %b270 ], [ %v2870, %b277 ]
  %v2701 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v2869, %b277 ]
  %v2702 = icmp slt i64 %v2700, %v8
  br i1 %v2702, label %b273, label %b274
b273:
  %v2703 = add i64 %v2700, 128
  %v2704 = icmp slt i64 %v2703, %v8
  %v2705 = select i1 %v2704, i64 %v2703, i64 %v8
  br label %b275
b275:
  %v2706 = phi i64 [ %v2700, %b273 ], [ %v2868, %b276 ]
  %v2707 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v2867, %b276 ]
  %v2708 = icmp slt i64 %v2706, %v2705
  br i1 %v2708, label %b276, label %b277
b276:
  %v2709 = mul i64 %v2706, 8
  %v2710 = getelementptr inbounds float, ptr %v82, i64 %v2709
  %v2711 = mul i64 %v2706, 32
  %v2712 = getelementptr inbounds float, ptr %v70, i64 %v2711
  %v2713 = mul i64 %v2706, 1
  %v2714 = getelementptr inbounds float, ptr %v74, i64 %v2713
  %v2715 = getelementptr inbounds float, ptr %v2714, i64 0
  %v2716 = load float, ptr %v2715, align 4
  %v2717 = mul i64 %v2706, 1
  %v2718 = getelementptr inbounds float, ptr %v76, i64 %v2717
  %v2719 = getelementptr inbounds float, ptr %v2718, i64 0
  %v2720 = load float, ptr %v2719, align 4
  %v2721 = fdiv float 0x3FF0000000000000, %v2720
  %v2722 = mul i64 %v2706, 32
  %v2723 = getelementptr inbounds float, ptr %v64, i64 %v2722
  %v2724 = mul i64 %v2706, 1
  %v2725 = getelementptr inbounds float, ptr %v66, i64 %v2724
  %v2726 = getelementptr inbounds float, ptr %v2725, i64 0
  %v2727 = load float, ptr %v2726, align 4
  %v2728 = fdiv float %v2727, 0x4040000000000000
  %v2729 = mul i64 %v2706, 1
  %v2730 = getelementptr inbounds float, ptr %v68, i64 %v2729
  %v2731 = getelementptr inbounds float, ptr %v2730, i64 0
  %v2732 = load float, ptr %v2731, align 4
  %v2733 = fdiv float %v2732, 0x4040000000000000
  %v2734 = fadd float %v2733, 0x3EE4F8B580000000
  %v2735 = call float @llvm.sqrt.f32(float %v2734)
  %v2736 = fdiv float 0x3FF0000000000000, %v2735
  %v2737 = mul i64 1, %v7
  %v2738 = add i64 %v2706, %v2737
  %v2739 = mul i64 %v2738, 8
  %v2740 = getelementptr inbounds float, ptr %v34, i64 %v2739
  %v2741 = mul i64 %v2706, 1
  %v2742 = getelementptr inbounds float, ptr %v78, i64 %v2741
  %v2743 = getelementptr inbounds float, ptr %v2742, i64 0
  %v2744 = load float, ptr %v2743, align 4
  %v2745 = mul i64 %v2706, 1
  %v2746 = getelementptr inbounds float, ptr %v80, i64 %v2745
  %v2747 = getelementptr inbounds float, ptr %v2746, i64 0
  %v2748 = load float, ptr %v2747, align 4
  %v2749 = fdiv float 0x3FF0000000000000, %v2748
  %v2750 = add i64 0, 0
  %v2751 = getelementptr inbounds float, ptr %v2710, i64 %v2750
  %v2752 = load <8 x float>, ptr %v2751, align 4
  %v2753 = add i64 16, 0
  %v2754 = getelementptr inbounds float, ptr %v2712, i64 %v2753
  %v2755 = load <8 x float>, ptr %v2754, align 4
  %v2756 = insertelement <8 x float> poison, float %v2716, i64 0
  %v2757 = shufflevector <8 x float> %v2756, <8 x float> poison, <8 x i32> zeroinitializer
  %v2758 = fsub <8 x float> %v2755, %v2757
  %v2759 = insertelement <8 x float> poison, float %v2721, i64 0
  %v2760 = shufflevector <8 x float> %v2759, <8 x float> poison, <8 x i32> zeroinitializer
  %v2761 = fmul <8 x float> %v2758, %v2760
  %v2762 = add i64 16, 0
  %v2763 = getelementptr inbounds float, ptr %v14, i64 %v2762
  %v2764 = load <8 x float>, ptr %v2763, align 4
  %v2765 = fmul <8 x float> %v2761, %v2764
  %v2766 = add i64 16, 0
  %v2767 = getelementptr inbounds float, ptr %v16, i64 %v2766
  %v2768 = load <8 x float>, ptr %v2767, align 4
  %v2769 = fadd <8 x float> %v2765, %v2768
  %v2770 = add i64 16, 0
  %v2771 = getelementptr inbounds float, ptr %v2723, i64 %v2770
  %v2772 = load <8 x float>, ptr %v2771, align 4
  %v2773 = insertelement <8 x float> poison, float %v2728, i64 0
  %v2774 = shufflevector <8 x float> %v2773, <8 x float> poison, <8 x i32> zeroinitializer
  %v2775 = fsub <8 x float> %v2772, %v2774
  %v2776 = insertelement <8 x float> poison, float %v2736, i64 0
  %v2777 = shufflevector <8 x float> %v2776, <8 x float> poison, <8 x i32> zeroinitializer
  %v2778 = fmul <8 x float> %v2775, %v2777
  %v2779 = add i64 16, 0
  %v2780 = getelementptr inbounds float, ptr %v20, i64 %v2779
  %v2781 = load <8 x float>, ptr %v2780, align 4
  %v2782 = fmul <8 x float> %v2778, %v2781
  %v2783 = add i64 16, 0
  %v2784 = getelementptr inbounds float, ptr %v22, i64 %v2783
  %v2785 = load <8 x float>, ptr %v2784, align 4
  %v2786 = fadd <8 x float> %v2782, %v2785
  %v2787 = fadd <8 x float> %v2769, %v2786
  %v2788 = add i64 16, 0
  %v2789 = getelementptr inbounds float, ptr %v24, i64 %v2788
  %v2790 = load <8 x float>, ptr %v2789, align 4
  %v2791 = fadd <8 x float> %v2787, %v2790
  %v2792 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2791)
  %v2793 = fneg <8 x float> %v2792
  %v2794 = fcmp olt <8 x float> %v2793, splat (float 0xC05A400000000000)
  %v2795 = select <8 x i1> %v2794, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2793
  %v2796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2795, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2797 = fsub <8 x float> %v2796, splat (float 0x4168000000000000)
  %v2798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2797, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2795)
  %v2799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2797, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2798)
  %v2800 = bitcast <8 x float> %v2796 to <8 x i32>
  %v2801 = fmul <8 x float> %v2799, %v2799
  %v2802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2799, <8 x float> splat (float 0x3F81227F40000000))
  %v2803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2802, <8 x float> %v2799, <8 x float> splat (float 0x3FA5556740000000))
  %v2804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2803, <8 x float> %v2799, <8 x float> splat (float 0x3FC5554B00000000))
  %v2805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2804, <8 x float> %v2799, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2801, <8 x float> %v2805, <8 x float> %v2799)
  %v2807 = sub <8 x i32> %v2800, splat (i32 1262485250)
  %v2808 = lshr <8 x i32> %v2807, splat (i32 1)
  %v2809 = sub <8 x i32> %v2807, %v2808
  %v2810 = shl <8 x i32> %v2808, splat (i32 23)
  %v2811 = bitcast <8 x i32> %v2810 to <8 x float>
  %v2812 = shl <8 x i32> %v2809, splat (i32 23)
  %v2813 = bitcast <8 x i32> %v2812 to <8 x float>
  %v2814 = fadd <8 x float> %v2806, splat (float 0x3FF0000000000000)
  %v2815 = fmul <8 x float> %v2814, %v2811
  %v2816 = fmul <8 x float> %v2815, %v2813
  %v2817 = fcmp olt <8 x float> %v2791, splat (float 0x0000000000000000)
  %v2818 = select <8 x i1> %v2817, <8 x float> %v2816, <8 x float> splat (float 0x3FF0000000000000)
  %v2819 = fadd <8 x float> %v2816, splat (float 0x3FF0000000000000)
  %v2820 = fdiv <8 x float> %v2818, %v2819
  %v2821 = fmul <8 x float> %v2752, %v2820
  %v2822 = add i64 0, 0
  %v2823 = getelementptr inbounds float, ptr %v2740, i64 %v2822
  %v2824 = load <8 x float>, ptr %v2823, align 4
  %v2825 = insertelement <8 x float> poison, float %v2744, i64 0
  %v2826 = shufflevector <8 x float> %v2825, <8 x float> poison, <8 x i32> zeroinitializer
  %v2827 = fsub <8 x float> %v2824, %v2826
  %v2828 = insertelement <8 x float> poison, float %v2749, i64 0
  %v2829 = shufflevector <8 x float> %v2828, <8 x float> poison, <8 x i32> zeroinitializer
  %v2830 = fmul <8 x float> %v2827, %v2829
  %v2831 = add i64 0, 0
  %v2832 = getelementptr inbounds float, ptr %v26, i64 %v2831
  %v2833 = load <8 x float>, ptr %v2832, align 4
  %v2834 = fmul <8 x float> %v2830, %v2833
  %v2835 = add i64 0, 0
  %v2836 = getelementptr inbounds float, ptr %v28, i64 %v2835
  %v2837 = load <8 x float>, ptr %v2836, align 4
  %v2838 = fadd <8 x float> %v2834, %v2837
  %v2839 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2838)
  %v2840 = fcmp ogt <8 x float> %v2839, splat (float 0x4023000000000000)
  %v2841 = select <8 x i1> %v2840, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2839
  %v2842 = fadd <8 x float> %v2841, %v2841
  %v2843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2842, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2844 = fsub <8 x float> %v2843, splat (float 0x4168000000000000)
  %v2845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2844, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2842)
  %v2846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2844, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2845)
  %v2847 = bitcast <8 x float> %v2843 to <8 x i32>
  %v2848 = fmul <8 x float> %v2846, %v2846
  %v2849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2846, <8 x float> splat (float 0x3F81227F40000000))
  %v2850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2849, <8 x float> %v2846, <8 x float> splat (float 0x3FA5556740000000))
  %v2851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2850, <8 x float> %v2846, <8 x float> splat (float 0x3FC5554B00000000))
  %v2852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2851, <8 x float> %v2846, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2848, <8 x float> %v2852, <8 x float> %v2846)
  %v2854 = shl <8 x i32> %v2847, splat (i32 23)
  %v2855 = add <8 x i32> %v2854, splat (i32 1065353216)
  %v2856 = bitcast <8 x i32> %v2855 to <8 x float>
  %v2857 = fsub <8 x float> %v2856, splat (float 0x3FF0000000000000)
  %v2858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2856, <8 x float> %v2853, <8 x float> %v2857)
  %v2859 = fadd <8 x float> %v2858, splat (float 0x4000000000000000)
  %v2860 = fdiv <8 x float> %v2858, %v2859
  %v2861 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2860, <8 x float> %v2838)
  %v2862 = fmul <8 x float> %v2861, %v2861
  %v2863 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2864 = shufflevector <8 x float> %v2863, <8 x float> poison, <8 x i32> zeroinitializer
  %v2865 = fsub <8 x float> %v2864, %v2862
  %v2866 = fmul <8 x float> %v2821, %v2865
  %v2867 = fadd <8 x float> %v2707, %v2866
  %v2868 = add nsw i64 %v2706, 1
  br label %b275
b277:
  %v2869 = fadd <8 x float> %v2701, %v2707
  %v2870 = add nsw i64 %v2700, 128
  br label %b272
b274:
  %v2871 = add i64 0, 0
  %v2872 = getelementptr inbounds float, ptr %v58, i64 %v2871
  store <8 x float> %v2701, ptr %v2872, align 4
  br label %b271
b271:
  %v2873 = icmp sgt i64 %v3, 1
  br i1 %v2873, label %b278, label %b279
b278:
  %v2874 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2875 = atomicrmw add ptr %v2874, i64 1 acq_rel
  %v2876 = load i64, ptr %v135, align 8
  %v2877 = add i64 %v2876, 1
  store i64 %v2877, ptr %v135, align 8
  %v2878 = mul i64 %v3, %v2877
  br label %b280
b280:
  %v2879 = load atomic i64, ptr %v2874 acquire, align 8
  %v2880 = icmp slt i64 %v2879, %v2878
  br i1 %v2880, label %b281, label %b282
b281:
  %v2881 = call i32 @sched_yield()
  br label %b280
b282:
  br label %b279
b279:
  %v2882 = icmp eq i64 %v2, 0
  br i1 %v2882, label %b283, label %b284
b283:
  br label %b285
b285:
  %v2883 = phi i64 [ 0, %b283 ], [ %v2890, %b286 ]
  %v2884 = icmp slt i64 %v2883, 32
  br i1 %v2884, label %b286, label %b287
b286:
  %v2885 = add i64 0, %v2883
  %v2886 = getelementptr inbounds float, ptr %v46, i64 %v2885
  %v2887 = load <8 x float>, ptr %v2886, align 4
  %v2888 = add i64 0, %v2883
  %v2889 = getelementptr inbounds float, ptr %v52, i64 %v2888
  store <8 x float> %v2887, ptr %v2889, align 4
  %v2890 = add nsw i64 %v2883, 8
  br label %b285
b287:
  br label %b284
b284:
  %v2891 = icmp sgt i64 %v3, 1
  br i1 %v2891, label %b288, label %b289
b288:
  %v2892 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2893 = atomicrmw add ptr %v2892, i64 1 acq_rel
  %v2894 = load i64, ptr %v135, align 8
  %v2895 = add i64 %v2894, 1
  store i64 %v2895, ptr %v135, align 8
  %v2896 = mul i64 %v3, %v2895
  br label %b290
b290:
  %v2897 = load atomic i64, ptr %v2892 acquire, align 8
  %v2898 = icmp slt i64 %v2897, %v2896
  br i1 %v2898, label %b291, label %b292
b291:
  %v2899 = call i32 @sched_yield()
  br label %b290
b292:
  br label %b289
b289:
  %v2900 = icmp eq i64 %v2, 0
  br i1 %v2900, label %b293, label %b294
b293:
  br label %b295
b295:
  %v2901 = phi i64 [ 0, %b293 ], [ %v2908, %b296 ]
  %v2902 = icmp slt i64 %v2901, 32
  br i1 %v2902, label %b296, label %b297
b296:
  %v2903 = add i64 0, %v2901
  %v2904 = getelementptr inbounds float, ptr %v46, i64 %v2903
  %v2905 = load <8 x float>, ptr %v2904, align 4
  %v2906 = add i64 0, %v2901
  %v2907 = getelementptr inbounds float, ptr %v54, i64 %v2906
  store <8 x float> %v2905, ptr %v2907, align 4
  %v2908 = add nsw i64 %v2901, 8
  br label %b295
b297:
  br label %b294
b294:
  %v2909 = icmp sgt i64 %v3, 1
  br i1 %v2909, label %b298, label %b299
b298:
  %v2910 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2911 = atomicrmw add ptr %v2910, i64 1 acq_rel
  %v2912 = load i64, ptr %v135, align 8
  %v2913 = add i64 %v2912, 1
  store i64 %v2913, ptr %v135, align 8
  %v2914 = mul i64 %v3, %v2913
  br label %b300
b300:
  %v2915 = load atomic i64, ptr %v2910 acquire, align 8
  %v2916 = icmp slt i64 %v2915, %v2914
  br i1 %v2916, label %b301, label %b302
b301:
  %v2917 = call i32 @sched_yield()
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
