; generated from specs/lstmn.yaml by `make generated`: do not edit
; lstmn I=8 H=8 A=8 N=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v941 = alloca float, i64 64, align 4
  %v1655 = alloca float, i64 64, align 4
  %v2179 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 5
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 11
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 14
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 15
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 16
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 17
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 21
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 36
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 39
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 42
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 43
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 44
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 45
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 46
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 47
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 49
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 50
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 51
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 52
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 53
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 54
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v160 = load ptr, ptr %v159, align 4
  %v161 = mul i64 %v2, 0
  %v162 = add i64 %v161, 640
  %v163 = getelementptr inbounds float, ptr %v160, i64 %v162
  %v164 = getelementptr inbounds i64, ptr %v1, i64 4
  %v165 = load i64, ptr %v164, align 8
  %v166 = icmp eq i64 %v165, 0
  br i1 %v166, label %b0, label %b1
b0:
  %v167 = icmp eq i64 %v2, 0
  br i1 %v167, label %b2, label %b3
b2:
  br label %b4
b4:
  %v168 = phi i64 [ 0, %b2 ], [ %v174, %b5 ]
  %v169 = icmp slt i64 %v168, 32
  br i1 %v169, label %b5, label %b6
b5:
  %v170 = add i64 0, %v168
  %v171 = getelementptr inbounds float, ptr %v68, i64 %v170
  %v172 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v173, ptr %v171, align 4
  %v174 = add nsw i64 %v168, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v175 = icmp sgt i64 %v3, 1
  br i1 %v175, label %b7, label %b8
b7:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 3
  %v177 = atomicrmw add ptr %v176, i64 1 acq_rel
  %v178 = mul i64 %v3, 1
  br label %b9
b9:
  %v179 = load atomic i64, ptr %v176 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b10, label %b11
b10:
  %v181 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b12, label %b13
b12:
  %v185 = icmp eq i64 %v2, 0
  br i1 %v185, label %b14, label %b15
b14:
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v70, i64 %v186
  %v188 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v189, ptr %v187, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v190 = icmp sgt i64 %v3, 1
  br i1 %v190, label %b16, label %b17
b16:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v192 = atomicrmw add ptr %v191, i64 1 acq_rel
  %v193 = mul i64 %v3, 2
  br label %b18
b18:
  %v194 = load atomic i64, ptr %v191 acquire, align 8
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b19, label %b20
b19:
  %v196 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 4
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b21, label %b22
b21:
  %v200 = icmp eq i64 %v2, 0
  br i1 %v200, label %b23, label %b24
b23:
  br label %b25
b25:
  %v201 = phi i64 [ 0, %b23 ], [ %v208, %b26 ]
  %v202 = icmp slt i64 %v201, 64
  br i1 %v202, label %b26, label %b27
b26:
  %v203 = add i64 0, %v201
  %v204 = getelementptr inbounds float, ptr %v14, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 0, %v201
  %v207 = getelementptr inbounds float, ptr %v60, i64 %v206
  store <8 x float> %v205, ptr %v207, align 4
  %v208 = add nsw i64 %v201, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b28, label %b29
b28:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = mul i64 %v3, 3
  br label %b30
b30:
  %v213 = load atomic i64, ptr %v210 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b31, label %b32
b31:
  %v215 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 4
  %v217 = load i64, ptr %v216, align 8
  %v218 = icmp eq i64 %v217, 0
  br i1 %v218, label %b33, label %b34
b33:
  %v219 = icmp eq i64 %v2, 0
  br i1 %v219, label %b35, label %b36
b35:
  br label %b37
b37:
  %v220 = phi i64 [ 0, %b35 ], [ %v227, %b38 ]
  %v221 = icmp slt i64 %v220, 256
  br i1 %v221, label %b38, label %b39
b38:
  %v222 = add i64 0, %v220
  %v223 = getelementptr inbounds float, ptr %v16, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 64, %v220
  %v226 = getelementptr inbounds float, ptr %v60, i64 %v225
  store <8 x float> %v224, ptr %v226, align 4
  %v227 = add nsw i64 %v220, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b40, label %b41
b40:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = mul i64 %v3, 4
  br label %b42
b42:
  %v232 = load atomic i64, ptr %v229 acquire, align 8
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b43, label %b44
b43:
  %v234 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b45, label %b46
b45:
  %v238 = getelementptr inbounds i64, ptr %v1, i64 56
  %v239 = load i64, ptr %v238, align 8
  %v240 = icmp eq i64 %v239, 0
  br i1 %v240, label %b47, label %b48
b47:
  %v241 = add i64 %v7, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v7
  %v248 = select i1 %v247, i64 %v246, i64 %v7
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  br label %b49
b49:
  %v254 = phi i64 [ %v248, %b47 ], [ %v268, %b54 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b50, label %b51
b50:
  %v256 = and i64 0, %v118
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v254
  %v259 = mul i64 %v258, 32
  %v260 = getelementptr inbounds float, ptr %v30, i64 %v259
  br label %b52
b52:
  %v261 = phi i64 [ 0, %b50 ], [ %v267, %b53 ]
  %v262 = icmp slt i64 %v261, 32
  br i1 %v262, label %b53, label %b54
b53:
  %v263 = add i64 0, %v261
  %v264 = getelementptr inbounds float, ptr %v260, i64 %v263
  %v265 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v266 = shufflevector <8 x float> %v265, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v266, ptr %v264, align 4
  %v267 = add nsw i64 %v261, 8
  br label %b52
b54:
  %v268 = add nsw i64 %v254, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v269 = icmp sgt i64 %v3, 1
  br i1 %v269, label %b55, label %b56
b55:
  %v270 = getelementptr inbounds i64, ptr %v1, i64 3
  %v271 = atomicrmw add ptr %v270, i64 1 acq_rel
  %v272 = mul i64 %v3, 5
  br label %b57
b57:
  %v273 = load atomic i64, ptr %v270 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b58, label %b59
b58:
  %v275 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 4
  %v277 = load i64, ptr %v276, align 8
  %v278 = icmp eq i64 %v277, 0
  br i1 %v278, label %b60, label %b61
b60:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 57
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp eq i64 %v280, 0
  br i1 %v281, label %b62, label %b63
b62:
  %v282 = add i64 %v7, 0
  %v283 = sdiv i64 %v282, 1
  %v284 = add i64 %v2, 1
  %v285 = mul i64 %v283, %v2
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  %v290 = mul i64 %v283, %v284
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v7
  %v294 = select i1 %v293, i64 %v292, i64 %v7
  br label %b64
b64:
  %v295 = phi i64 [ %v289, %b62 ], [ %v309, %b69 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b65, label %b66
b65:
  %v297 = and i64 0, %v120
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v295
  %v300 = mul i64 %v299, 32
  %v301 = getelementptr inbounds float, ptr %v32, i64 %v300
  br label %b67
b67:
  %v302 = phi i64 [ 0, %b65 ], [ %v308, %b68 ]
  %v303 = icmp slt i64 %v302, 32
  br i1 %v303, label %b68, label %b69
b68:
  %v304 = add i64 0, %v302
  %v305 = getelementptr inbounds float, ptr %v301, i64 %v304
  %v306 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v307, ptr %v305, align 4
  %v308 = add nsw i64 %v302, 8
  br label %b67
b69:
  %v309 = add nsw i64 %v295, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v310 = icmp sgt i64 %v3, 1
  br i1 %v310, label %b70, label %b71
b70:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v312 = atomicrmw add ptr %v311, i64 1 acq_rel
  %v313 = mul i64 %v3, 6
  br label %b72
b72:
  %v314 = load atomic i64, ptr %v311 acquire, align 8
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b73, label %b74
b73:
  %v316 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v317 = getelementptr inbounds i64, ptr %v1, i64 4
  %v318 = load i64, ptr %v317, align 8
  %v319 = icmp eq i64 %v318, 0
  br i1 %v319, label %b75, label %b76
b75:
  %v320 = getelementptr inbounds i64, ptr %v1, i64 58
  %v321 = load i64, ptr %v320, align 8
  %v322 = icmp eq i64 %v321, 0
  br i1 %v322, label %b77, label %b78
b77:
  %v323 = add i64 %v7, 0
  %v324 = sdiv i64 %v323, 1
  %v325 = add i64 %v2, 1
  %v326 = mul i64 %v324, %v2
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  %v331 = mul i64 %v324, %v325
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v7
  %v335 = select i1 %v334, i64 %v333, i64 %v7
  br label %b79
b79:
  %v336 = phi i64 [ %v330, %b77 ], [ %v347, %b80 ]
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b80, label %b81
b80:
  %v338 = and i64 0, %v122
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v336
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v34, i64 %v341
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v342, i64 %v343
  %v345 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v346 = shufflevector <8 x float> %v345, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v346, ptr %v344, align 4
  %v347 = add nsw i64 %v336, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v348 = icmp sgt i64 %v3, 1
  br i1 %v348, label %b82, label %b83
b82:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v350 = atomicrmw add ptr %v349, i64 1 acq_rel
  %v351 = mul i64 %v3, 7
  br label %b84
b84:
  %v352 = load atomic i64, ptr %v349 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b85, label %b86
b85:
  %v354 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  %v355 = getelementptr inbounds float, ptr %v160, i64 0
  %v356 = getelementptr inbounds i64, ptr %v1, i64 4
  %v357 = load i64, ptr %v356, align 8
  %v358 = icmp eq i64 %v357, 0
  br i1 %v358, label %b87, label %b88
b87:
  %v359 = add i64 2, 0
  %v360 = sdiv i64 %v359, 1
  %v361 = add i64 %v2, 1
  %v362 = mul i64 %v360, %v2
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, 2
  %v366 = select i1 %v365, i64 %v364, i64 2
  %v367 = mul i64 %v360, %v361
  %v368 = sdiv i64 %v367, %v3
  %v369 = mul i64 %v368, 1
  %v370 = icmp slt i64 %v369, 2
  %v371 = select i1 %v370, i64 %v369, i64 2
  %v372 = icmp slt i64 %v371, 1
  %v373 = select i1 %v372, i64 %v371, i64 1
  br label %b89
b89:
  %v374 = phi i64 [ %v366, %b87 ], [ %v819, %b140 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b90, label %b91
b90:
  %v376 = mul i64 %v374, 256
  %v377 = mul i64 %v374, 32
  %v378 = add i64 %v376, 0
  %v379 = add i64 %v377, 0
  %v380 = getelementptr inbounds float, ptr %v355, i64 %v378
  %v381 = sub i64 40, %v379
  %v382 = icmp slt i64 %v381, 0
  %v383 = select i1 %v382, i64 0, i64 %v381
  %v384 = icmp ult i64 %v383, 8
  %v385 = select i1 %v384, i64 %v383, i64 8
  %v386 = trunc i64 %v385 to i32
  %v387 = insertelement <8 x i32> poison, i32 %v386, i64 0
  %v388 = shufflevector <8 x i32> %v387, <8 x i32> poison, <8 x i32> zeroinitializer
  %v389 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v388
  %v390 = mul i64 %v379, 8
  %v391 = add i64 0, %v390
  %v392 = getelementptr inbounds float, ptr %v60, i64 %v391
  %v393 = icmp sge i64 %v383, 8
  br i1 %v393, label %b92, label %b93
b92:
  br label %b94
b94:
  %v394 = phi i64 [ 0, %b92 ], [ %v468, %b95 ]
  %v395 = icmp slt i64 %v394, 8
  br i1 %v395, label %b95, label %b96
b95:
  %v396 = add i64 %v394, 0
  %v397 = getelementptr inbounds float, ptr %v392, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v394, 8
  %v400 = getelementptr inbounds float, ptr %v392, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v394, 16
  %v403 = getelementptr inbounds float, ptr %v392, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v394, 24
  %v406 = getelementptr inbounds float, ptr %v392, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 %v394, 32
  %v409 = getelementptr inbounds float, ptr %v392, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v394, 40
  %v412 = getelementptr inbounds float, ptr %v392, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v394, 48
  %v415 = getelementptr inbounds float, ptr %v392, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 %v394, 56
  %v418 = getelementptr inbounds float, ptr %v392, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v421 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v423 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v425 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v407, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v427 = shufflevector <8 x float> %v407, <8 x float> %v419, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v429 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v430 = shufflevector <8 x float> %v422, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v431 = shufflevector <8 x float> %v422, <8 x float> %v426, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v432 = shufflevector <8 x float> %v421, <8 x float> %v425, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v433 = shufflevector <8 x float> %v421, <8 x float> %v425, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v434 = shufflevector <8 x float> %v423, <8 x float> %v427, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v435 = shufflevector <8 x float> %v423, <8 x float> %v427, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v436 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v437 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v438 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v439 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v440 = shufflevector <8 x float> %v432, <8 x float> %v434, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v441 = shufflevector <8 x float> %v432, <8 x float> %v434, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v442 = shufflevector <8 x float> %v433, <8 x float> %v435, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v443 = shufflevector <8 x float> %v433, <8 x float> %v435, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v444 = add i64 %v394, 0
  %v445 = mul i64 %v444, 32
  %v446 = getelementptr inbounds float, ptr %v380, i64 %v445
  store <8 x float> %v436, ptr %v446, align 4
  %v447 = add i64 %v394, 1
  %v448 = mul i64 %v447, 32
  %v449 = getelementptr inbounds float, ptr %v380, i64 %v448
  store <8 x float> %v437, ptr %v449, align 4
  %v450 = add i64 %v394, 2
  %v451 = mul i64 %v450, 32
  %v452 = getelementptr inbounds float, ptr %v380, i64 %v451
  store <8 x float> %v438, ptr %v452, align 4
  %v453 = add i64 %v394, 3
  %v454 = mul i64 %v453, 32
  %v455 = getelementptr inbounds float, ptr %v380, i64 %v454
  store <8 x float> %v439, ptr %v455, align 4
  %v456 = add i64 %v394, 4
  %v457 = mul i64 %v456, 32
  %v458 = getelementptr inbounds float, ptr %v380, i64 %v457
  store <8 x float> %v440, ptr %v458, align 4
  %v459 = add i64 %v394, 5
  %v460 = mul i64 %v459, 32
  %v461 = getelementptr inbounds float, ptr %v380, i64 %v460
  store <8 x float> %v441, ptr %v461, align 4
  %v462 = add i64 %v394, 6
  %v463 = mul i64 %v462, 32
  %v464 = getelementptr inbounds float, ptr %v380, i64 %v463
  store <8 x float> %v442, ptr %v464, align 4
  %v465 = add i64 %v394, 7
  %v466 = mul i64 %v465, 32
  %v467 = getelementptr inbounds float, ptr %v380, i64 %v466
  store <8 x float> %v443, ptr %v467, align 4
  %v468 = add nsw i64 %v394, 8
  br label %b94
b96:
  br label %b97
b97:
  %v469 = phi i64 [ 8, %b96 ], [ %v477, %b98 ]
  %v470 = icmp slt i64 %v469, 8
  br i1 %v470, label %b98, label %b99
b98:
  %v471 = mul i64 %v469, 1
  %v472 = getelementptr inbounds float, ptr %v392, i64 %v471
  %v473 = getelementptr float, ptr %v472, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v474 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v473, <8 x i1> %v389, <8 x float> zeroinitializer)
  %v475 = mul i64 %v469, 32
  %v476 = getelementptr inbounds float, ptr %v380, i64 %v475
  store <8 x float> %v474, ptr %v476, align 4
  %v477 = add nsw i64 %v469, 1
  br label %b97
b99:
  br label %b93
b93:
  %v478 = icmp slt i64 %v383, 8
  br i1 %v478, label %b100, label %b101
b100:
  br label %b102
b102:
  %v479 = phi i64 [ 0, %b100 ], [ %v487, %b103 ]
  %v480 = icmp slt i64 %v479, 8
  br i1 %v480, label %b103, label %b104
b103:
  %v481 = mul i64 %v479, 1
  %v482 = getelementptr inbounds float, ptr %v392, i64 %v481
  %v483 = getelementptr float, ptr %v482, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v484 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v483, <8 x i1> %v389, <8 x float> zeroinitializer)
  %v485 = mul i64 %v479, 32
  %v486 = getelementptr inbounds float, ptr %v380, i64 %v485
  store <8 x float> %v484, ptr %v486, align 4
  %v487 = add nsw i64 %v479, 1
  br label %b102
b104:
  br label %b101
b101:
  %v488 = add i64 %v376, 8
  %v489 = add i64 %v377, 8
  %v490 = getelementptr inbounds float, ptr %v355, i64 %v488
  %v491 = sub i64 40, %v489
  %v492 = icmp slt i64 %v491, 0
  %v493 = select i1 %v492, i64 0, i64 %v491
  %v494 = icmp ult i64 %v493, 8
  %v495 = select i1 %v494, i64 %v493, i64 8
  %v496 = trunc i64 %v495 to i32
  %v497 = insertelement <8 x i32> poison, i32 %v496, i64 0
  %v498 = shufflevector <8 x i32> %v497, <8 x i32> poison, <8 x i32> zeroinitializer
  %v499 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v498
  %v500 = mul i64 %v489, 8
  %v501 = add i64 0, %v500
  %v502 = getelementptr inbounds float, ptr %v60, i64 %v501
  %v503 = icmp sge i64 %v493, 8
  br i1 %v503, label %b105, label %b106
b105:
  br label %b107
b107:
  %v504 = phi i64 [ 0, %b105 ], [ %v578, %b108 ]
  %v505 = icmp slt i64 %v504, 8
  br i1 %v505, label %b108, label %b109
b108:
  %v506 = add i64 %v504, 0
  %v507 = getelementptr inbounds float, ptr %v502, i64 %v506
  %v508 = load <8 x float>, ptr %v507, align 4
  %v509 = add i64 %v504, 8
  %v510 = getelementptr inbounds float, ptr %v502, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = add i64 %v504, 16
  %v513 = getelementptr inbounds float, ptr %v502, i64 %v512
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = add i64 %v504, 24
  %v516 = getelementptr inbounds float, ptr %v502, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 %v504, 32
  %v519 = getelementptr inbounds float, ptr %v502, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 %v504, 40
  %v522 = getelementptr inbounds float, ptr %v502, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 %v504, 48
  %v525 = getelementptr inbounds float, ptr %v502, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = add i64 %v504, 56
  %v528 = getelementptr inbounds float, ptr %v502, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = shufflevector <8 x float> %v508, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v531 = shufflevector <8 x float> %v508, <8 x float> %v520, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v511, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v533 = shufflevector <8 x float> %v511, <8 x float> %v523, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v514, <8 x float> %v526, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v535 = shufflevector <8 x float> %v514, <8 x float> %v526, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v536 = shufflevector <8 x float> %v517, <8 x float> %v529, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v537 = shufflevector <8 x float> %v517, <8 x float> %v529, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v538 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v539 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v540 = shufflevector <8 x float> %v532, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v541 = shufflevector <8 x float> %v532, <8 x float> %v536, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v542 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v543 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v544 = shufflevector <8 x float> %v533, <8 x float> %v537, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v545 = shufflevector <8 x float> %v533, <8 x float> %v537, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v546 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v547 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v548 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v549 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v550 = shufflevector <8 x float> %v542, <8 x float> %v544, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v551 = shufflevector <8 x float> %v542, <8 x float> %v544, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v545, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v553 = shufflevector <8 x float> %v543, <8 x float> %v545, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v554 = add i64 %v504, 0
  %v555 = mul i64 %v554, 32
  %v556 = getelementptr inbounds float, ptr %v490, i64 %v555
  store <8 x float> %v546, ptr %v556, align 4
  %v557 = add i64 %v504, 1
  %v558 = mul i64 %v557, 32
  %v559 = getelementptr inbounds float, ptr %v490, i64 %v558
  store <8 x float> %v547, ptr %v559, align 4
  %v560 = add i64 %v504, 2
  %v561 = mul i64 %v560, 32
  %v562 = getelementptr inbounds float, ptr %v490, i64 %v561
  store <8 x float> %v548, ptr %v562, align 4
  %v563 = add i64 %v504, 3
  %v564 = mul i64 %v563, 32
  %v565 = getelementptr inbounds float, ptr %v490, i64 %v564
  store <8 x float> %v549, ptr %v565, align 4
  %v566 = add i64 %v504, 4
  %v567 = mul i64 %v566, 32
  %v568 = getelementptr inbounds float, ptr %v490, i64 %v567
  store <8 x float> %v550, ptr %v568, align 4
  %v569 = add i64 %v504, 5
  %v570 = mul i64 %v569, 32
  %v571 = getelementptr inbounds float, ptr %v490, i64 %v570
  store <8 x float> %v551, ptr %v571, align 4
  %v572 = add i64 %v504, 6
  %v573 = mul i64 %v572, 32
  %v574 = getelementptr inbounds float, ptr %v490, i64 %v573
  store <8 x float> %v552, ptr %v574, align 4
  %v575 = add i64 %v504, 7
  %v576 = mul i64 %v575, 32
  %v577 = getelementptr inbounds float, ptr %v490, i64 %v576
  store <8 x float> %v553, ptr %v577, align 4
  %v578 = add nsw i64 %v504, 8
  br label %b107
b109:
  br label %b110
b110:
  %v579 = phi i64 [ 8, %b109 ], [ %v587, %b111 ]
  %v580 = icmp slt i64 %v579, 8
  br i1 %v580, label %b111, label %b112
b111:
  %v581 = mul i64 %v579, 1
  %v582 = getelementptr inbounds float, ptr %v502, i64 %v581
  %v583 = getelementptr float, ptr %v582, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v584 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v583, <8 x i1> %v499, <8 x float> zeroinitializer)
  %v585 = mul i64 %v579, 32
  %v586 = getelementptr inbounds float, ptr %v490, i64 %v585
  store <8 x float> %v584, ptr %v586, align 4
  %v587 = add nsw i64 %v579, 1
  br label %b110
b112:
  br label %b106
b106:
  %v588 = icmp slt i64 %v493, 8
  br i1 %v588, label %b113, label %b114
b113:
  br label %b115
b115:
  %v589 = phi i64 [ 0, %b113 ], [ %v597, %b116 ]
  %v590 = icmp slt i64 %v589, 8
  br i1 %v590, label %b116, label %b117
b116:
  %v591 = mul i64 %v589, 1
  %v592 = getelementptr inbounds float, ptr %v502, i64 %v591
  %v593 = getelementptr float, ptr %v592, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v594 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v593, <8 x i1> %v499, <8 x float> zeroinitializer)
  %v595 = mul i64 %v589, 32
  %v596 = getelementptr inbounds float, ptr %v490, i64 %v595
  store <8 x float> %v594, ptr %v596, align 4
  %v597 = add nsw i64 %v589, 1
  br label %b115
b117:
  br label %b114
b114:
  %v598 = add i64 %v376, 16
  %v599 = add i64 %v377, 16
  %v600 = getelementptr inbounds float, ptr %v355, i64 %v598
  %v601 = sub i64 40, %v599
  %v602 = icmp slt i64 %v601, 0
  %v603 = select i1 %v602, i64 0, i64 %v601
  %v604 = icmp ult i64 %v603, 8
  %v605 = select i1 %v604, i64 %v603, i64 8
  %v606 = trunc i64 %v605 to i32
  %v607 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v608 = shufflevector <8 x i32> %v607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v609 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v608
  %v610 = mul i64 %v599, 8
  %v611 = add i64 0, %v610
  %v612 = getelementptr inbounds float, ptr %v60, i64 %v611
  %v613 = icmp sge i64 %v603, 8
  br i1 %v613, label %b118, label %b119
b118:
  br label %b120
b120:
  %v614 = phi i64 [ 0, %b118 ], [ %v688, %b121 ]
  %v615 = icmp slt i64 %v614, 8
  br i1 %v615, label %b121, label %b122
b121:
  %v616 = add i64 %v614, 0
  %v617 = getelementptr inbounds float, ptr %v612, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 %v614, 8
  %v620 = getelementptr inbounds float, ptr %v612, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = add i64 %v614, 16
  %v623 = getelementptr inbounds float, ptr %v612, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 %v614, 24
  %v626 = getelementptr inbounds float, ptr %v612, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 %v614, 32
  %v629 = getelementptr inbounds float, ptr %v612, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 %v614, 40
  %v632 = getelementptr inbounds float, ptr %v612, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 %v614, 48
  %v635 = getelementptr inbounds float, ptr %v612, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = add i64 %v614, 56
  %v638 = getelementptr inbounds float, ptr %v612, i64 %v637
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v641 = shufflevector <8 x float> %v618, <8 x float> %v630, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v643 = shufflevector <8 x float> %v621, <8 x float> %v633, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v645 = shufflevector <8 x float> %v624, <8 x float> %v636, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v627, <8 x float> %v639, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v647 = shufflevector <8 x float> %v627, <8 x float> %v639, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v648 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v649 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v650 = shufflevector <8 x float> %v642, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v651 = shufflevector <8 x float> %v642, <8 x float> %v646, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v641, <8 x float> %v645, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v653 = shufflevector <8 x float> %v641, <8 x float> %v645, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v654 = shufflevector <8 x float> %v643, <8 x float> %v647, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v655 = shufflevector <8 x float> %v643, <8 x float> %v647, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v656 = shufflevector <8 x float> %v648, <8 x float> %v650, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v657 = shufflevector <8 x float> %v648, <8 x float> %v650, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v659 = shufflevector <8 x float> %v649, <8 x float> %v651, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v660 = shufflevector <8 x float> %v652, <8 x float> %v654, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v661 = shufflevector <8 x float> %v652, <8 x float> %v654, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v662 = shufflevector <8 x float> %v653, <8 x float> %v655, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v663 = shufflevector <8 x float> %v653, <8 x float> %v655, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v664 = add i64 %v614, 0
  %v665 = mul i64 %v664, 32
  %v666 = getelementptr inbounds float, ptr %v600, i64 %v665
  store <8 x float> %v656, ptr %v666, align 4
  %v667 = add i64 %v614, 1
  %v668 = mul i64 %v667, 32
  %v669 = getelementptr inbounds float, ptr %v600, i64 %v668
  store <8 x float> %v657, ptr %v669, align 4
  %v670 = add i64 %v614, 2
  %v671 = mul i64 %v670, 32
  %v672 = getelementptr inbounds float, ptr %v600, i64 %v671
  store <8 x float> %v658, ptr %v672, align 4
  %v673 = add i64 %v614, 3
  %v674 = mul i64 %v673, 32
  %v675 = getelementptr inbounds float, ptr %v600, i64 %v674
  store <8 x float> %v659, ptr %v675, align 4
  %v676 = add i64 %v614, 4
  %v677 = mul i64 %v676, 32
  %v678 = getelementptr inbounds float, ptr %v600, i64 %v677
  store <8 x float> %v660, ptr %v678, align 4
  %v679 = add i64 %v614, 5
  %v680 = mul i64 %v679, 32
  %v681 = getelementptr inbounds float, ptr %v600, i64 %v680
  store <8 x float> %v661, ptr %v681, align 4
  %v682 = add i64 %v614, 6
  %v683 = mul i64 %v682, 32
  %v684 = getelementptr inbounds float, ptr %v600, i64 %v683
  store <8 x float> %v662, ptr %v684, align 4
  %v685 = add i64 %v614, 7
  %v686 = mul i64 %v685, 32
  %v687 = getelementptr inbounds float, ptr %v600, i64 %v686
  store <8 x float> %v663, ptr %v687, align 4
  %v688 = add nsw i64 %v614, 8
  br label %b120
b122:
  br label %b123
b123:
  %v689 = phi i64 [ 8, %b122 ], [ %v697, %b124 ]
  %v690 = icmp slt i64 %v689, 8
  br i1 %v690, label %b124, label %b125
b124:
  %v691 = mul i64 %v689, 1
  %v692 = getelementptr inbounds float, ptr %v612, i64 %v691
  %v693 = getelementptr float, ptr %v692, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v694 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v693, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v695 = mul i64 %v689, 32
  %v696 = getelementptr inbounds float, ptr %v600, i64 %v695
  store <8 x float> %v694, ptr %v696, align 4
  %v697 = add nsw i64 %v689, 1
  br label %b123
b125:
  br label %b119
b119:
  %v698 = icmp slt i64 %v603, 8
  br i1 %v698, label %b126, label %b127
b126:
  br label %b128
b128:
  %v699 = phi i64 [ 0, %b126 ], [ %v707, %b129 ]
  %v700 = icmp slt i64 %v699, 8
  br i1 %v700, label %b129, label %b130
b129:
  %v701 = mul i64 %v699, 1
  %v702 = getelementptr inbounds float, ptr %v612, i64 %v701
  %v703 = getelementptr float, ptr %v702, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v704 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v703, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v705 = mul i64 %v699, 32
  %v706 = getelementptr inbounds float, ptr %v600, i64 %v705
  store <8 x float> %v704, ptr %v706, align 4
  %v707 = add nsw i64 %v699, 1
  br label %b128
b130:
  br label %b127
b127:
  %v708 = add i64 %v376, 24
  %v709 = add i64 %v377, 24
  %v710 = getelementptr inbounds float, ptr %v355, i64 %v708
  %v711 = sub i64 40, %v709
  %v712 = icmp slt i64 %v711, 0
  %v713 = select i1 %v712, i64 0, i64 %v711
  %v714 = icmp ult i64 %v713, 8
  %v715 = select i1 %v714, i64 %v713, i64 8
  %v716 = trunc i64 %v715 to i32
  %v717 = insertelement <8 x i32> poison, i32 %v716, i64 0
  %v718 = shufflevector <8 x i32> %v717, <8 x i32> poison, <8 x i32> zeroinitializer
  %v719 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v718
  %v720 = mul i64 %v709, 8
  %v721 = add i64 0, %v720
  %v722 = getelementptr inbounds float, ptr %v60, i64 %v721
  %v723 = icmp sge i64 %v713, 8
  br i1 %v723, label %b131, label %b132
b131:
  br label %b133
b133:
  %v724 = phi i64 [ 0, %b131 ], [ %v798, %b134 ]
  %v725 = icmp slt i64 %v724, 8
  br i1 %v725, label %b134, label %b135
b134:
  %v726 = add i64 %v724, 0
  %v727 = getelementptr inbounds float, ptr %v722, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 %v724, 8
  %v730 = getelementptr inbounds float, ptr %v722, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 %v724, 16
  %v733 = getelementptr inbounds float, ptr %v722, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 %v724, 24
  %v736 = getelementptr inbounds float, ptr %v722, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 %v724, 32
  %v739 = getelementptr inbounds float, ptr %v722, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = add i64 %v724, 40
  %v742 = getelementptr inbounds float, ptr %v722, i64 %v741
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = add i64 %v724, 48
  %v745 = getelementptr inbounds float, ptr %v722, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = add i64 %v724, 56
  %v748 = getelementptr inbounds float, ptr %v722, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v751 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v752 = shufflevector <8 x float> %v731, <8 x float> %v743, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v753 = shufflevector <8 x float> %v731, <8 x float> %v743, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v754 = shufflevector <8 x float> %v734, <8 x float> %v746, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v755 = shufflevector <8 x float> %v734, <8 x float> %v746, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v756 = shufflevector <8 x float> %v737, <8 x float> %v749, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v757 = shufflevector <8 x float> %v737, <8 x float> %v749, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v758 = shufflevector <8 x float> %v750, <8 x float> %v754, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v759 = shufflevector <8 x float> %v750, <8 x float> %v754, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v760 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v761 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v762 = shufflevector <8 x float> %v751, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v763 = shufflevector <8 x float> %v751, <8 x float> %v755, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v764 = shufflevector <8 x float> %v753, <8 x float> %v757, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v765 = shufflevector <8 x float> %v753, <8 x float> %v757, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v766 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v767 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v768 = shufflevector <8 x float> %v759, <8 x float> %v761, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v769 = shufflevector <8 x float> %v759, <8 x float> %v761, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v770 = shufflevector <8 x float> %v762, <8 x float> %v764, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v771 = shufflevector <8 x float> %v762, <8 x float> %v764, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v772 = shufflevector <8 x float> %v763, <8 x float> %v765, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v773 = shufflevector <8 x float> %v763, <8 x float> %v765, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v774 = add i64 %v724, 0
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v710, i64 %v775
  store <8 x float> %v766, ptr %v776, align 4
  %v777 = add i64 %v724, 1
  %v778 = mul i64 %v777, 32
  %v779 = getelementptr inbounds float, ptr %v710, i64 %v778
  store <8 x float> %v767, ptr %v779, align 4
  %v780 = add i64 %v724, 2
  %v781 = mul i64 %v780, 32
  %v782 = getelementptr inbounds float, ptr %v710, i64 %v781
  store <8 x float> %v768, ptr %v782, align 4
  %v783 = add i64 %v724, 3
  %v784 = mul i64 %v783, 32
  %v785 = getelementptr inbounds float, ptr %v710, i64 %v784
  store <8 x float> %v769, ptr %v785, align 4
  %v786 = add i64 %v724, 4
  %v787 = mul i64 %v786, 32
  %v788 = getelementptr inbounds float, ptr %v710, i64 %v787
  store <8 x float> %v770, ptr %v788, align 4
  %v789 = add i64 %v724, 5
  %v790 = mul i64 %v789, 32
  %v791 = getelementptr inbounds float, ptr %v710, i64 %v790
  store <8 x float> %v771, ptr %v791, align 4
  %v792 = add i64 %v724, 6
  %v793 = mul i64 %v792, 32
  %v794 = getelementptr inbounds float, ptr %v710, i64 %v793
  store <8 x float> %v772, ptr %v794, align 4
  %v795 = add i64 %v724, 7
  %v796 = mul i64 %v795, 32
  %v797 = getelementptr inbounds float, ptr %v710, i64 %v796
  store <8 x float> %v773, ptr %v797, align 4
  %v798 = add nsw i64 %v724, 8
  br label %b133
b135:
  br label %b136
b136:
  %v799 = phi i64 [ 8, %b135 ], [ %v807, %b137 ]
  %v800 = icmp slt i64 %v799, 8
  br i1 %v800, label %b137, label %b138
b137:
  %v801 = mul i64 %v799, 1
  %v802 = getelementptr inbounds float, ptr %v722, i64 %v801
  %v803 = getelementptr float, ptr %v802, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v804 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v803, <8 x i1> %v719, <8 x float> zeroinitializer)
  %v805 = mul i64 %v799, 32
  %v806 = getelementptr inbounds float, ptr %v710, i64 %v805
  store <8 x float> %v804, ptr %v806, align 4
  %v807 = add nsw i64 %v799, 1
  br label %b136
b138:
  br label %b132
b132:
  %v808 = icmp slt i64 %v713, 8
  br i1 %v808, label %b139, label %b140
b139:
  br label %b141
b141:
  %v809 = phi i64 [ 0, %b139 ], [ %v817, %b142 ]
  %v810 = icmp slt i64 %v809, 8
  br i1 %v810, label %b142, label %b143
b142:
  %v811 = mul i64 %v809, 1
  %v812 = getelementptr inbounds float, ptr %v722, i64 %v811
  %v813 = getelementptr float, ptr %v812, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v814 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v813, <8 x i1> %v719, <8 x float> zeroinitializer)
  %v815 = mul i64 %v809, 32
  %v816 = getelementptr inbounds float, ptr %v710, i64 %v815
  store <8 x float> %v814, ptr %v816, align 4
  %v817 = add nsw i64 %v809, 1
  br label %b141
b143:
  br label %b140
b140:
  %v818 = add i64 %v376, 256
  %v819 = add nsw i64 %v374, 1
  br label %b89
b91:
  %v820 = icmp eq i64 %v371, 2
  br i1 %v820, label %b144, label %b145
b144:
  %v821 = mul i64 1, 256
  %v822 = mul i64 1, 32
  %v823 = add i64 %v821, 0
  %v824 = add i64 %v822, 0
  %v825 = getelementptr inbounds float, ptr %v355, i64 %v823
  %v826 = sub i64 40, %v824
  %v827 = icmp slt i64 %v826, 0
  %v828 = select i1 %v827, i64 0, i64 %v826
  %v829 = icmp ult i64 %v828, 8
  %v830 = select i1 %v829, i64 %v828, i64 8
  %v831 = trunc i64 %v830 to i32
  %v832 = insertelement <8 x i32> poison, i32 %v831, i64 0
  %v833 = shufflevector <8 x i32> %v832, <8 x i32> poison, <8 x i32> zeroinitializer
  %v834 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v833
  %v835 = mul i64 %v824, 8
  %v836 = add i64 0, %v835
  %v837 = getelementptr inbounds float, ptr %v60, i64 %v836
  %v838 = icmp sge i64 %v828, 8
  br i1 %v838, label %b146, label %b147
b146:
  br label %b148
b148:
  %v839 = phi i64 [ 0, %b146 ], [ %v913, %b149 ]
  %v840 = icmp slt i64 %v839, 8
  br i1 %v840, label %b149, label %b150
b149:
  %v841 = add i64 %v839, 0
  %v842 = getelementptr inbounds float, ptr %v837, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 %v839, 8
  %v845 = getelementptr inbounds float, ptr %v837, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 %v839, 16
  %v848 = getelementptr inbounds float, ptr %v837, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = add i64 %v839, 24
  %v851 = getelementptr inbounds float, ptr %v837, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 %v839, 32
  %v854 = getelementptr inbounds float, ptr %v837, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 %v839, 40
  %v857 = getelementptr inbounds float, ptr %v837, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = add i64 %v839, 48
  %v860 = getelementptr inbounds float, ptr %v837, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = add i64 %v839, 56
  %v863 = getelementptr inbounds float, ptr %v837, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = shufflevector <8 x float> %v843, <8 x float> %v855, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v866 = shufflevector <8 x float> %v843, <8 x float> %v855, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v867 = shufflevector <8 x float> %v846, <8 x float> %v858, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v868 = shufflevector <8 x float> %v846, <8 x float> %v858, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v849, <8 x float> %v861, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v870 = shufflevector <8 x float> %v849, <8 x float> %v861, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v871 = shufflevector <8 x float> %v852, <8 x float> %v864, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v872 = shufflevector <8 x float> %v852, <8 x float> %v864, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v873 = shufflevector <8 x float> %v865, <8 x float> %v869, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v874 = shufflevector <8 x float> %v865, <8 x float> %v869, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v875 = shufflevector <8 x float> %v867, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v876 = shufflevector <8 x float> %v867, <8 x float> %v871, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v877 = shufflevector <8 x float> %v866, <8 x float> %v870, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v878 = shufflevector <8 x float> %v866, <8 x float> %v870, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v879 = shufflevector <8 x float> %v868, <8 x float> %v872, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v880 = shufflevector <8 x float> %v868, <8 x float> %v872, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v881 = shufflevector <8 x float> %v873, <8 x float> %v875, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v882 = shufflevector <8 x float> %v873, <8 x float> %v875, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v883 = shufflevector <8 x float> %v874, <8 x float> %v876, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v884 = shufflevector <8 x float> %v874, <8 x float> %v876, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v885 = shufflevector <8 x float> %v877, <8 x float> %v879, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v886 = shufflevector <8 x float> %v877, <8 x float> %v879, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v887 = shufflevector <8 x float> %v878, <8 x float> %v880, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v888 = shufflevector <8 x float> %v878, <8 x float> %v880, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v889 = add i64 %v839, 0
  %v890 = mul i64 %v889, 8
  %v891 = getelementptr inbounds float, ptr %v825, i64 %v890
  store <8 x float> %v881, ptr %v891, align 4
  %v892 = add i64 %v839, 1
  %v893 = mul i64 %v892, 8
  %v894 = getelementptr inbounds float, ptr %v825, i64 %v893
  store <8 x float> %v882, ptr %v894, align 4
  %v895 = add i64 %v839, 2
  %v896 = mul i64 %v895, 8
  %v897 = getelementptr inbounds float, ptr %v825, i64 %v896
  store <8 x float> %v883, ptr %v897, align 4
  %v898 = add i64 %v839, 3
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v825, i64 %v899
  store <8 x float> %v884, ptr %v900, align 4
  %v901 = add i64 %v839, 4
  %v902 = mul i64 %v901, 8
  %v903 = getelementptr inbounds float, ptr %v825, i64 %v902
  store <8 x float> %v885, ptr %v903, align 4
  %v904 = add i64 %v839, 5
  %v905 = mul i64 %v904, 8
  %v906 = getelementptr inbounds float, ptr %v825, i64 %v905
  store <8 x float> %v886, ptr %v906, align 4
  %v907 = add i64 %v839, 6
  %v908 = mul i64 %v907, 8
  %v909 = getelementptr inbounds float, ptr %v825, i64 %v908
  store <8 x float> %v887, ptr %v909, align 4
  %v910 = add i64 %v839, 7
  %v911 = mul i64 %v910, 8
  %v912 = getelementptr inbounds float, ptr %v825, i64 %v911
  store <8 x float> %v888, ptr %v912, align 4
  %v913 = add nsw i64 %v839, 8
  br label %b148
b150:
  br label %b151
b151:
  %v914 = phi i64 [ 8, %b150 ], [ %v922, %b152 ]
  %v915 = icmp slt i64 %v914, 8
  br i1 %v915, label %b152, label %b153
b152:
  %v916 = mul i64 %v914, 1
  %v917 = getelementptr inbounds float, ptr %v837, i64 %v916
  %v918 = getelementptr float, ptr %v917, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v919 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v918, <8 x i1> %v834, <8 x float> zeroinitializer)
  %v920 = mul i64 %v914, 8
  %v921 = getelementptr inbounds float, ptr %v825, i64 %v920
  store <8 x float> %v919, ptr %v921, align 4
  %v922 = add nsw i64 %v914, 1
  br label %b151
b153:
  br label %b147
b147:
  %v923 = icmp slt i64 %v828, 8
  br i1 %v923, label %b154, label %b155
b154:
  br label %b156
b156:
  %v924 = phi i64 [ 0, %b154 ], [ %v932, %b157 ]
  %v925 = icmp slt i64 %v924, 8
  br i1 %v925, label %b157, label %b158
b157:
  %v926 = mul i64 %v924, 1
  %v927 = getelementptr inbounds float, ptr %v837, i64 %v926
  %v928 = getelementptr float, ptr %v927, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v929 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v928, <8 x i1> %v834, <8 x float> zeroinitializer)
  %v930 = mul i64 %v924, 8
  %v931 = getelementptr inbounds float, ptr %v825, i64 %v930
  store <8 x float> %v929, ptr %v931, align 4
  %v932 = add nsw i64 %v924, 1
  br label %b156
b158:
  br label %b155
b155:
  %v933 = add i64 %v821, 64
  br label %b145
b145:
  br label %b88
b88:
  %v934 = icmp sgt i64 %v3, 1
  br i1 %v934, label %b159, label %b160
b159:
  %v935 = getelementptr inbounds i64, ptr %v1, i64 3
  %v936 = atomicrmw add ptr %v935, i64 1 acq_rel
  %v937 = mul i64 %v3, 8
  br label %b161
b161:
  %v938 = load atomic i64, ptr %v935 acquire, align 8
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b162, label %b163
b162:
  %v940 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v942 = add i64 %v8, 0
  %v943 = sdiv i64 %v942, 1
  %v944 = add i64 %v2, 1
  %v945 = mul i64 %v943, %v2
  %v946 = sdiv i64 %v945, %v3
  %v947 = mul i64 %v946, 1
  %v948 = icmp slt i64 %v947, %v8
  %v949 = select i1 %v948, i64 %v947, i64 %v8
  %v950 = mul i64 %v943, %v944
  %v951 = sdiv i64 %v950, %v3
  %v952 = mul i64 %v951, 1
  %v953 = icmp slt i64 %v952, %v8
  %v954 = select i1 %v953, i64 %v952, i64 %v8
  br label %b164
b164:
  %v955 = phi i64 [ %v949, %b160 ], [ %v1014, %b169 ]
  %v956 = icmp slt i64 %v955, %v954
  br i1 %v956, label %b165, label %b166
b165:
  %v957 = add i64 %v955, 96
  %v958 = icmp slt i64 %v957, %v954
  %v959 = select i1 %v958, i64 %v957, i64 %v954
  br label %b167
b167:
  %v960 = phi i64 [ 0, %b165 ], [ %v1013, %b172 ]
  %v961 = icmp slt i64 %v960, 2
  br i1 %v961, label %b168, label %b169
b168:
  %v962 = sub i64 %v959, %v955
  %v963 = sub i64 2, 1
  %v964 = add i64 %v962, %v963
  %v965 = sdiv i64 %v964, 2
  br label %b170
b170:
  %v966 = phi i64 [ 0, %b168 ], [ %v1012, %b177 ]
  %v967 = icmp slt i64 %v966, %v965
  br i1 %v967, label %b171, label %b172
b171:
  %v968 = mul i64 %v962, %v966
  %v969 = sdiv i64 %v968, %v965
  %v970 = add i64 %v955, %v969
  %v971 = add i64 %v966, 1
  %v972 = mul i64 %v962, %v971
  %v973 = sdiv i64 %v972, %v965
  %v974 = add i64 %v955, %v973
  %v975 = mul i64 %v960, 256
  %v976 = getelementptr inbounds float, ptr %v355, i64 %v975
  %v977 = sub i64 %v974, %v970
  %v978 = mul i64 %v970, 8
  %v979 = getelementptr inbounds float, ptr %v10, i64 %v978
  %v980 = getelementptr inbounds float, ptr %v979, i64 0
  %v981 = icmp eq i64 %v960, 1
  %v982 = select i1 %v981, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v983 = sub i64 %v977, 1
  %v984 = getelementptr inbounds ptr, ptr %v982, i64 %v983
  %v985 = load ptr, ptr %v984, align 4
  %v986 = icmp sgt i64 %v977, 0
  br i1 %v986, label %b173, label %b174
b173:
  call void %v985(ptr %v980, i64 8, ptr %v976, i64 8, ptr %v941)
  br label %b174
b174:
  %v987 = icmp eq i64 %v960, 1
  %v988 = select i1 %v987, i64 64, i64 256
  %v989 = add i64 %v975, %v988
  br label %b175
b175:
  %v990 = phi i64 [ %v970, %b174 ], [ %v1011, %b180 ]
  %v991 = icmp slt i64 %v990, %v974
  br i1 %v991, label %b176, label %b177
b176:
  %v992 = sub i64 %v990, %v970
  %v993 = mul i64 %v992, 32
  %v994 = getelementptr inbounds float, ptr %v941, i64 %v993
  %v995 = mul i64 %v990, 40
  %v996 = getelementptr inbounds float, ptr %v72, i64 %v995
  %v997 = icmp eq i64 %v960, 1
  %v998 = select i1 %v997, i64 1, i64 4
  br label %b178
b178:
  %v999 = phi i64 [ 0, %b176 ], [ %v1010, %b179 ]
  %v1000 = icmp slt i64 %v999, %v998
  br i1 %v1000, label %b179, label %b180
b179:
  %v1001 = mul i64 %v960, 4
  %v1002 = add i64 %v1001, %v999
  %v1003 = mul i64 %v1002, 8
  %v1004 = add i64 0, %v999
  %v1005 = mul i64 %v1004, 8
  %v1006 = getelementptr inbounds float, ptr %v994, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = add i64 0, %v1003
  %v1009 = getelementptr inbounds float, ptr %v996, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v999, 1
  br label %b178
b180:
  %v1011 = add nsw i64 %v990, 1
  br label %b175
b177:
  %v1012 = add nsw i64 %v966, 1
  br label %b170
b172:
  %v1013 = add nsw i64 %v960, 1
  br label %b167
b169:
  %v1014 = add nsw i64 %v955, 96
  br label %b164
b166:
  %v1015 = icmp sgt i64 %v3, 1
  br i1 %v1015, label %b181, label %b182
b181:
  %v1016 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1017 = atomicrmw add ptr %v1016, i64 1 acq_rel
  %v1018 = mul i64 %v3, 9
  br label %b183
b183:
  %v1019 = load atomic i64, ptr %v1016 acquire, align 8
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b184, label %b185
b184:
  %v1021 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  %v1022 = getelementptr inbounds float, ptr %v160, i64 320
  %v1023 = getelementptr inbounds float, ptr %v160, i64 384
  %v1024 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1025 = load i64, ptr %v1024, align 8
  %v1026 = icmp eq i64 %v1025, 0
  br i1 %v1026, label %b186, label %b187
b186:
  %v1027 = add i64 1, 0
  %v1028 = sdiv i64 %v1027, 1
  %v1029 = add i64 %v2, 1
  %v1030 = mul i64 %v1028, %v2
  %v1031 = sdiv i64 %v1030, %v3
  %v1032 = mul i64 %v1031, 1
  %v1033 = icmp slt i64 %v1032, 1
  %v1034 = select i1 %v1033, i64 %v1032, i64 1
  %v1035 = mul i64 %v1028, %v1029
  %v1036 = sdiv i64 %v1035, %v3
  %v1037 = mul i64 %v1036, 1
  %v1038 = icmp slt i64 %v1037, 1
  %v1039 = select i1 %v1038, i64 %v1037, i64 1
  %v1040 = icmp slt i64 %v1039, 1
  %v1041 = select i1 %v1040, i64 %v1039, i64 1
  br label %b188
b188:
  %v1042 = phi i64 [ %v1034, %b186 ], [ %v1157, %b200 ]
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b189, label %b190
b189:
  %v1044 = mul i64 %v1042, 64
  %v1045 = mul i64 %v1042, 8
  %v1046 = add i64 %v1044, 0
  %v1047 = add i64 %v1045, 0
  %v1048 = getelementptr inbounds float, ptr %v1022, i64 %v1046
  %v1049 = sub i64 8, %v1047
  %v1050 = icmp slt i64 %v1049, 0
  %v1051 = select i1 %v1050, i64 0, i64 %v1049
  %v1052 = icmp ult i64 %v1051, 8
  %v1053 = select i1 %v1052, i64 %v1051, i64 8
  %v1054 = trunc i64 %v1053 to i32
  %v1055 = insertelement <8 x i32> poison, i32 %v1054, i64 0
  %v1056 = shufflevector <8 x i32> %v1055, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1057 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1056
  %v1058 = mul i64 %v1047, 8
  %v1059 = add i64 0, %v1058
  %v1060 = getelementptr inbounds float, ptr %v18, i64 %v1059
  %v1061 = icmp sge i64 %v1051, 8
  br i1 %v1061, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1062 = phi i64 [ 0, %b191 ], [ %v1136, %b194 ]
  %v1063 = icmp slt i64 %v1062, 8
  br i1 %v1063, label %b194, label %b195
b194:
  %v1064 = add i64 %v1062, 0
  %v1065 = getelementptr inbounds float, ptr %v1060, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 %v1062, 8
  %v1068 = getelementptr inbounds float, ptr %v1060, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 %v1062, 16
  %v1071 = getelementptr inbounds float, ptr %v1060, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 %v1062, 24
  %v1074 = getelementptr inbounds float, ptr %v1060, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = add i64 %v1062, 32
  %v1077 = getelementptr inbounds float, ptr %v1060, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 %v1062, 40
  %v1080 = getelementptr inbounds float, ptr %v1060, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = add i64 %v1062, 48
  %v1083 = getelementptr inbounds float, ptr %v1060, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = add i64 %v1062, 56
  %v1086 = getelementptr inbounds float, ptr %v1060, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = shufflevector <8 x float> %v1066, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1089 = shufflevector <8 x float> %v1066, <8 x float> %v1078, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1090 = shufflevector <8 x float> %v1069, <8 x float> %v1081, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1091 = shufflevector <8 x float> %v1069, <8 x float> %v1081, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1092 = shufflevector <8 x float> %v1072, <8 x float> %v1084, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1093 = shufflevector <8 x float> %v1072, <8 x float> %v1084, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1094 = shufflevector <8 x float> %v1075, <8 x float> %v1087, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1095 = shufflevector <8 x float> %v1075, <8 x float> %v1087, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1096 = shufflevector <8 x float> %v1088, <8 x float> %v1092, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1097 = shufflevector <8 x float> %v1088, <8 x float> %v1092, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1098 = shufflevector <8 x float> %v1090, <8 x float> %v1094, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1099 = shufflevector <8 x float> %v1090, <8 x float> %v1094, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1100 = shufflevector <8 x float> %v1089, <8 x float> %v1093, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1101 = shufflevector <8 x float> %v1089, <8 x float> %v1093, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1102 = shufflevector <8 x float> %v1091, <8 x float> %v1095, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1103 = shufflevector <8 x float> %v1091, <8 x float> %v1095, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1104 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1105 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1106 = shufflevector <8 x float> %v1097, <8 x float> %v1099, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1107 = shufflevector <8 x float> %v1097, <8 x float> %v1099, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1108 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1109 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1110 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1111 = shufflevector <8 x float> %v1101, <8 x float> %v1103, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1112 = add i64 %v1062, 0
  %v1113 = mul i64 %v1112, 8
  %v1114 = getelementptr inbounds float, ptr %v1048, i64 %v1113
  store <8 x float> %v1104, ptr %v1114, align 4
  %v1115 = add i64 %v1062, 1
  %v1116 = mul i64 %v1115, 8
  %v1117 = getelementptr inbounds float, ptr %v1048, i64 %v1116
  store <8 x float> %v1105, ptr %v1117, align 4
  %v1118 = add i64 %v1062, 2
  %v1119 = mul i64 %v1118, 8
  %v1120 = getelementptr inbounds float, ptr %v1048, i64 %v1119
  store <8 x float> %v1106, ptr %v1120, align 4
  %v1121 = add i64 %v1062, 3
  %v1122 = mul i64 %v1121, 8
  %v1123 = getelementptr inbounds float, ptr %v1048, i64 %v1122
  store <8 x float> %v1107, ptr %v1123, align 4
  %v1124 = add i64 %v1062, 4
  %v1125 = mul i64 %v1124, 8
  %v1126 = getelementptr inbounds float, ptr %v1048, i64 %v1125
  store <8 x float> %v1108, ptr %v1126, align 4
  %v1127 = add i64 %v1062, 5
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v1048, i64 %v1128
  store <8 x float> %v1109, ptr %v1129, align 4
  %v1130 = add i64 %v1062, 6
  %v1131 = mul i64 %v1130, 8
  %v1132 = getelementptr inbounds float, ptr %v1048, i64 %v1131
  store <8 x float> %v1110, ptr %v1132, align 4
  %v1133 = add i64 %v1062, 7
  %v1134 = mul i64 %v1133, 8
  %v1135 = getelementptr inbounds float, ptr %v1048, i64 %v1134
  store <8 x float> %v1111, ptr %v1135, align 4
  %v1136 = add nsw i64 %v1062, 8
  br label %b193
b195:
  br label %b196
b196:
  %v1137 = phi i64 [ 8, %b195 ], [ %v1145, %b197 ]
  %v1138 = icmp slt i64 %v1137, 8
  br i1 %v1138, label %b197, label %b198
b197:
  %v1139 = mul i64 %v1137, 1
  %v1140 = getelementptr inbounds float, ptr %v1060, i64 %v1139
  %v1141 = getelementptr float, ptr %v1140, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1142 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1141, <8 x i1> %v1057, <8 x float> zeroinitializer)
  %v1143 = mul i64 %v1137, 8
  %v1144 = getelementptr inbounds float, ptr %v1048, i64 %v1143
  store <8 x float> %v1142, ptr %v1144, align 4
  %v1145 = add nsw i64 %v1137, 1
  br label %b196
b198:
  br label %b192
b192:
  %v1146 = icmp slt i64 %v1051, 8
  br i1 %v1146, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1147 = phi i64 [ 0, %b199 ], [ %v1155, %b202 ]
  %v1148 = icmp slt i64 %v1147, 8
  br i1 %v1148, label %b202, label %b203
b202:
  %v1149 = mul i64 %v1147, 1
  %v1150 = getelementptr inbounds float, ptr %v1060, i64 %v1149
  %v1151 = getelementptr float, ptr %v1150, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1152 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1151, <8 x i1> %v1057, <8 x float> zeroinitializer)
  %v1153 = mul i64 %v1147, 8
  %v1154 = getelementptr inbounds float, ptr %v1048, i64 %v1153
  store <8 x float> %v1152, ptr %v1154, align 4
  %v1155 = add nsw i64 %v1147, 1
  br label %b201
b203:
  br label %b200
b200:
  %v1156 = add i64 %v1044, 64
  %v1157 = add nsw i64 %v1042, 1
  br label %b188
b190:
  %v1158 = add i64 1, 0
  %v1159 = sdiv i64 %v1158, 1
  %v1160 = add i64 %v2, 1
  %v1161 = mul i64 %v1159, %v2
  %v1162 = sdiv i64 %v1161, %v3
  %v1163 = mul i64 %v1162, 1
  %v1164 = icmp slt i64 %v1163, 1
  %v1165 = select i1 %v1164, i64 %v1163, i64 1
  %v1166 = mul i64 %v1159, %v1160
  %v1167 = sdiv i64 %v1166, %v3
  %v1168 = mul i64 %v1167, 1
  %v1169 = icmp slt i64 %v1168, 1
  %v1170 = select i1 %v1169, i64 %v1168, i64 1
  %v1171 = icmp slt i64 %v1170, 1
  %v1172 = select i1 %v1171, i64 %v1170, i64 1
  br label %b204
b204:
  %v1173 = phi i64 [ %v1165, %b190 ], [ %v1618, %b255 ]
  %v1174 = icmp slt i64 %v1173, %v1172
  br i1 %v1174, label %b205, label %b206
b205:
  %v1175 = mul i64 %v1173, 256
  %v1176 = mul i64 %v1173, 8
  %v1177 = add i64 %v1175, 0
  %v1178 = add i64 %v1176, 0
  %v1179 = getelementptr inbounds float, ptr %v1023, i64 %v1177
  %v1180 = sub i64 8, %v1178
  %v1181 = icmp slt i64 %v1180, 0
  %v1182 = select i1 %v1181, i64 0, i64 %v1180
  %v1183 = icmp ult i64 %v1182, 8
  %v1184 = select i1 %v1183, i64 %v1182, i64 8
  %v1185 = trunc i64 %v1184 to i32
  %v1186 = insertelement <8 x i32> poison, i32 %v1185, i64 0
  %v1187 = shufflevector <8 x i32> %v1186, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1188 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1187
  %v1189 = mul i64 %v1178, 8
  %v1190 = add i64 64, %v1189
  %v1191 = getelementptr inbounds float, ptr %v24, i64 %v1190
  %v1192 = icmp sge i64 %v1182, 8
  br i1 %v1192, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1193 = phi i64 [ 0, %b207 ], [ %v1267, %b210 ]
  %v1194 = icmp slt i64 %v1193, 8
  br i1 %v1194, label %b210, label %b211
b210:
  %v1195 = add i64 %v1193, 0
  %v1196 = getelementptr inbounds float, ptr %v1191, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = add i64 %v1193, 8
  %v1199 = getelementptr inbounds float, ptr %v1191, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = add i64 %v1193, 16
  %v1202 = getelementptr inbounds float, ptr %v1191, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 %v1193, 24
  %v1205 = getelementptr inbounds float, ptr %v1191, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = add i64 %v1193, 32
  %v1208 = getelementptr inbounds float, ptr %v1191, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = add i64 %v1193, 40
  %v1211 = getelementptr inbounds float, ptr %v1191, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = add i64 %v1193, 48
  %v1214 = getelementptr inbounds float, ptr %v1191, i64 %v1213
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = add i64 %v1193, 56
  %v1217 = getelementptr inbounds float, ptr %v1191, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = shufflevector <8 x float> %v1197, <8 x float> %v1209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1220 = shufflevector <8 x float> %v1197, <8 x float> %v1209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1221 = shufflevector <8 x float> %v1200, <8 x float> %v1212, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1222 = shufflevector <8 x float> %v1200, <8 x float> %v1212, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1223 = shufflevector <8 x float> %v1203, <8 x float> %v1215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1224 = shufflevector <8 x float> %v1203, <8 x float> %v1215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1225 = shufflevector <8 x float> %v1206, <8 x float> %v1218, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1226 = shufflevector <8 x float> %v1206, <8 x float> %v1218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1227 = shufflevector <8 x float> %v1219, <8 x float> %v1223, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1228 = shufflevector <8 x float> %v1219, <8 x float> %v1223, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1229 = shufflevector <8 x float> %v1221, <8 x float> %v1225, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1230 = shufflevector <8 x float> %v1221, <8 x float> %v1225, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1231 = shufflevector <8 x float> %v1220, <8 x float> %v1224, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1232 = shufflevector <8 x float> %v1220, <8 x float> %v1224, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1233 = shufflevector <8 x float> %v1222, <8 x float> %v1226, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1234 = shufflevector <8 x float> %v1222, <8 x float> %v1226, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1235 = shufflevector <8 x float> %v1227, <8 x float> %v1229, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1236 = shufflevector <8 x float> %v1227, <8 x float> %v1229, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1237 = shufflevector <8 x float> %v1228, <8 x float> %v1230, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1238 = shufflevector <8 x float> %v1228, <8 x float> %v1230, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1239 = shufflevector <8 x float> %v1231, <8 x float> %v1233, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1240 = shufflevector <8 x float> %v1231, <8 x float> %v1233, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1241 = shufflevector <8 x float> %v1232, <8 x float> %v1234, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1242 = shufflevector <8 x float> %v1232, <8 x float> %v1234, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1243 = add i64 %v1193, 0
  %v1244 = mul i64 %v1243, 32
  %v1245 = getelementptr inbounds float, ptr %v1179, i64 %v1244
  store <8 x float> %v1235, ptr %v1245, align 4
  %v1246 = add i64 %v1193, 1
  %v1247 = mul i64 %v1246, 32
  %v1248 = getelementptr inbounds float, ptr %v1179, i64 %v1247
  store <8 x float> %v1236, ptr %v1248, align 4
  %v1249 = add i64 %v1193, 2
  %v1250 = mul i64 %v1249, 32
  %v1251 = getelementptr inbounds float, ptr %v1179, i64 %v1250
  store <8 x float> %v1237, ptr %v1251, align 4
  %v1252 = add i64 %v1193, 3
  %v1253 = mul i64 %v1252, 32
  %v1254 = getelementptr inbounds float, ptr %v1179, i64 %v1253
  store <8 x float> %v1238, ptr %v1254, align 4
  %v1255 = add i64 %v1193, 4
  %v1256 = mul i64 %v1255, 32
  %v1257 = getelementptr inbounds float, ptr %v1179, i64 %v1256
  store <8 x float> %v1239, ptr %v1257, align 4
  %v1258 = add i64 %v1193, 5
  %v1259 = mul i64 %v1258, 32
  %v1260 = getelementptr inbounds float, ptr %v1179, i64 %v1259
  store <8 x float> %v1240, ptr %v1260, align 4
  %v1261 = add i64 %v1193, 6
  %v1262 = mul i64 %v1261, 32
  %v1263 = getelementptr inbounds float, ptr %v1179, i64 %v1262
  store <8 x float> %v1241, ptr %v1263, align 4
  %v1264 = add i64 %v1193, 7
  %v1265 = mul i64 %v1264, 32
  %v1266 = getelementptr inbounds float, ptr %v1179, i64 %v1265
  store <8 x float> %v1242, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1193, 8
  br label %b209
b211:
  br label %b212
b212:
  %v1268 = phi i64 [ 8, %b211 ], [ %v1276, %b213 ]
  %v1269 = icmp slt i64 %v1268, 8
  br i1 %v1269, label %b213, label %b214
b213:
  %v1270 = mul i64 %v1268, 1
  %v1271 = getelementptr inbounds float, ptr %v1191, i64 %v1270
  %v1272 = getelementptr float, ptr %v1271, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1273 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1272, <8 x i1> %v1188, <8 x float> zeroinitializer)
  %v1274 = mul i64 %v1268, 32
  %v1275 = getelementptr inbounds float, ptr %v1179, i64 %v1274
  store <8 x float> %v1273, ptr %v1275, align 4
  %v1276 = add nsw i64 %v1268, 1
  br label %b212
b214:
  br label %b208
b208:
  %v1277 = icmp slt i64 %v1182, 8
  br i1 %v1277, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1278 = phi i64 [ 0, %b215 ], [ %v1286, %b218 ]
  %v1279 = icmp slt i64 %v1278, 8
  br i1 %v1279, label %b218, label %b219
b218:
  %v1280 = mul i64 %v1278, 1
  %v1281 = getelementptr inbounds float, ptr %v1191, i64 %v1280
  %v1282 = getelementptr float, ptr %v1281, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1283 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1282, <8 x i1> %v1188, <8 x float> zeroinitializer)
  %v1284 = mul i64 %v1278, 32
  %v1285 = getelementptr inbounds float, ptr %v1179, i64 %v1284
  store <8 x float> %v1283, ptr %v1285, align 4
  %v1286 = add nsw i64 %v1278, 1
  br label %b217
b219:
  br label %b216
b216:
  %v1287 = add i64 %v1175, 8
  %v1288 = add i64 %v1176, 0
  %v1289 = getelementptr inbounds float, ptr %v1023, i64 %v1287
  %v1290 = sub i64 8, %v1288
  %v1291 = icmp slt i64 %v1290, 0
  %v1292 = select i1 %v1291, i64 0, i64 %v1290
  %v1293 = icmp ult i64 %v1292, 8
  %v1294 = select i1 %v1293, i64 %v1292, i64 8
  %v1295 = trunc i64 %v1294 to i32
  %v1296 = insertelement <8 x i32> poison, i32 %v1295, i64 0
  %v1297 = shufflevector <8 x i32> %v1296, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1298 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1297
  %v1299 = mul i64 %v1288, 8
  %v1300 = add i64 0, %v1299
  %v1301 = getelementptr inbounds float, ptr %v24, i64 %v1300
  %v1302 = icmp sge i64 %v1292, 8
  br i1 %v1302, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1303 = phi i64 [ 0, %b220 ], [ %v1377, %b223 ]
  %v1304 = icmp slt i64 %v1303, 8
  br i1 %v1304, label %b223, label %b224
b223:
  %v1305 = add i64 %v1303, 0
  %v1306 = getelementptr inbounds float, ptr %v1301, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = add i64 %v1303, 8
  %v1309 = getelementptr inbounds float, ptr %v1301, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 %v1303, 16
  %v1312 = getelementptr inbounds float, ptr %v1301, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = add i64 %v1303, 24
  %v1315 = getelementptr inbounds float, ptr %v1301, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = add i64 %v1303, 32
  %v1318 = getelementptr inbounds float, ptr %v1301, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = add i64 %v1303, 40
  %v1321 = getelementptr inbounds float, ptr %v1301, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = add i64 %v1303, 48
  %v1324 = getelementptr inbounds float, ptr %v1301, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = add i64 %v1303, 56
  %v1327 = getelementptr inbounds float, ptr %v1301, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = shufflevector <8 x float> %v1307, <8 x float> %v1319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1330 = shufflevector <8 x float> %v1307, <8 x float> %v1319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1331 = shufflevector <8 x float> %v1310, <8 x float> %v1322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1332 = shufflevector <8 x float> %v1310, <8 x float> %v1322, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1333 = shufflevector <8 x float> %v1313, <8 x float> %v1325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1334 = shufflevector <8 x float> %v1313, <8 x float> %v1325, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1335 = shufflevector <8 x float> %v1316, <8 x float> %v1328, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1336 = shufflevector <8 x float> %v1316, <8 x float> %v1328, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1337 = shufflevector <8 x float> %v1329, <8 x float> %v1333, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1338 = shufflevector <8 x float> %v1329, <8 x float> %v1333, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1339 = shufflevector <8 x float> %v1331, <8 x float> %v1335, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1340 = shufflevector <8 x float> %v1331, <8 x float> %v1335, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1341 = shufflevector <8 x float> %v1330, <8 x float> %v1334, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1342 = shufflevector <8 x float> %v1330, <8 x float> %v1334, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1343 = shufflevector <8 x float> %v1332, <8 x float> %v1336, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1344 = shufflevector <8 x float> %v1332, <8 x float> %v1336, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1345 = shufflevector <8 x float> %v1337, <8 x float> %v1339, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1346 = shufflevector <8 x float> %v1337, <8 x float> %v1339, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1347 = shufflevector <8 x float> %v1338, <8 x float> %v1340, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1348 = shufflevector <8 x float> %v1338, <8 x float> %v1340, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1349 = shufflevector <8 x float> %v1341, <8 x float> %v1343, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1350 = shufflevector <8 x float> %v1341, <8 x float> %v1343, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1351 = shufflevector <8 x float> %v1342, <8 x float> %v1344, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1352 = shufflevector <8 x float> %v1342, <8 x float> %v1344, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1353 = add i64 %v1303, 0
  %v1354 = mul i64 %v1353, 32
  %v1355 = getelementptr inbounds float, ptr %v1289, i64 %v1354
  store <8 x float> %v1345, ptr %v1355, align 4
  %v1356 = add i64 %v1303, 1
  %v1357 = mul i64 %v1356, 32
  %v1358 = getelementptr inbounds float, ptr %v1289, i64 %v1357
  store <8 x float> %v1346, ptr %v1358, align 4
  %v1359 = add i64 %v1303, 2
  %v1360 = mul i64 %v1359, 32
  %v1361 = getelementptr inbounds float, ptr %v1289, i64 %v1360
  store <8 x float> %v1347, ptr %v1361, align 4
  %v1362 = add i64 %v1303, 3
  %v1363 = mul i64 %v1362, 32
  %v1364 = getelementptr inbounds float, ptr %v1289, i64 %v1363
  store <8 x float> %v1348, ptr %v1364, align 4
  %v1365 = add i64 %v1303, 4
  %v1366 = mul i64 %v1365, 32
  %v1367 = getelementptr inbounds float, ptr %v1289, i64 %v1366
  store <8 x float> %v1349, ptr %v1367, align 4
  %v1368 = add i64 %v1303, 5
  %v1369 = mul i64 %v1368, 32
  %v1370 = getelementptr inbounds float, ptr %v1289, i64 %v1369
  store <8 x float> %v1350, ptr %v1370, align 4
  %v1371 = add i64 %v1303, 6
  %v1372 = mul i64 %v1371, 32
  %v1373 = getelementptr inbounds float, ptr %v1289, i64 %v1372
  store <8 x float> %v1351, ptr %v1373, align 4
  %v1374 = add i64 %v1303, 7
  %v1375 = mul i64 %v1374, 32
  %v1376 = getelementptr inbounds float, ptr %v1289, i64 %v1375
  store <8 x float> %v1352, ptr %v1376, align 4
  %v1377 = add nsw i64 %v1303, 8
  br label %b222
b224:
  br label %b225
b225:
  %v1378 = phi i64 [ 8, %b224 ], [ %v1386, %b226 ]
  %v1379 = icmp slt i64 %v1378, 8
  br i1 %v1379, label %b226, label %b227
b226:
  %v1380 = mul i64 %v1378, 1
  %v1381 = getelementptr inbounds float, ptr %v1301, i64 %v1380
  %v1382 = getelementptr float, ptr %v1381, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1383 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1382, <8 x i1> %v1298, <8 x float> zeroinitializer)
  %v1384 = mul i64 %v1378, 32
  %v1385 = getelementptr inbounds float, ptr %v1289, i64 %v1384
  store <8 x float> %v1383, ptr %v1385, align 4
  %v1386 = add nsw i64 %v1378, 1
  br label %b225
b227:
  br label %b221
b221:
  %v1387 = icmp slt i64 %v1292, 8
  br i1 %v1387, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1388 = phi i64 [ 0, %b228 ], [ %v1396, %b231 ]
  %v1389 = icmp slt i64 %v1388, 8
  br i1 %v1389, label %b231, label %b232
b231:
  %v1390 = mul i64 %v1388, 1
  %v1391 = getelementptr inbounds float, ptr %v1301, i64 %v1390
  %v1392 = getelementptr float, ptr %v1391, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1393 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1392, <8 x i1> %v1298, <8 x float> zeroinitializer)
  %v1394 = mul i64 %v1388, 32
  %v1395 = getelementptr inbounds float, ptr %v1289, i64 %v1394
  store <8 x float> %v1393, ptr %v1395, align 4
  %v1396 = add nsw i64 %v1388, 1
  br label %b230
b232:
  br label %b229
b229:
  %v1397 = add i64 %v1175, 16
  %v1398 = add i64 %v1176, 0
  %v1399 = getelementptr inbounds float, ptr %v1023, i64 %v1397
  %v1400 = sub i64 8, %v1398
  %v1401 = icmp slt i64 %v1400, 0
  %v1402 = select i1 %v1401, i64 0, i64 %v1400
  %v1403 = icmp ult i64 %v1402, 8
  %v1404 = select i1 %v1403, i64 %v1402, i64 8
  %v1405 = trunc i64 %v1404 to i32
  %v1406 = insertelement <8 x i32> poison, i32 %v1405, i64 0
  %v1407 = shufflevector <8 x i32> %v1406, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1408 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1407
  %v1409 = mul i64 %v1398, 8
  %v1410 = add i64 192, %v1409
  %v1411 = getelementptr inbounds float, ptr %v24, i64 %v1410
  %v1412 = icmp sge i64 %v1402, 8
  br i1 %v1412, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1413 = phi i64 [ 0, %b233 ], [ %v1487, %b236 ]
  %v1414 = icmp slt i64 %v1413, 8
  br i1 %v1414, label %b236, label %b237
b236:
  %v1415 = add i64 %v1413, 0
  %v1416 = getelementptr inbounds float, ptr %v1411, i64 %v1415
  %v1417 = load <8 x float>, ptr %v1416, align 4
  %v1418 = add i64 %v1413, 8
  %v1419 = getelementptr inbounds float, ptr %v1411, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = add i64 %v1413, 16
  %v1422 = getelementptr inbounds float, ptr %v1411, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = add i64 %v1413, 24
  %v1425 = getelementptr inbounds float, ptr %v1411, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = add i64 %v1413, 32
  %v1428 = getelementptr inbounds float, ptr %v1411, i64 %v1427
  %v1429 = load <8 x float>, ptr %v1428, align 4
  %v1430 = add i64 %v1413, 40
  %v1431 = getelementptr inbounds float, ptr %v1411, i64 %v1430
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = add i64 %v1413, 48
  %v1434 = getelementptr inbounds float, ptr %v1411, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = add i64 %v1413, 56
  %v1437 = getelementptr inbounds float, ptr %v1411, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = shufflevector <8 x float> %v1417, <8 x float> %v1429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1440 = shufflevector <8 x float> %v1417, <8 x float> %v1429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1441 = shufflevector <8 x float> %v1420, <8 x float> %v1432, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1442 = shufflevector <8 x float> %v1420, <8 x float> %v1432, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1443 = shufflevector <8 x float> %v1423, <8 x float> %v1435, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1444 = shufflevector <8 x float> %v1423, <8 x float> %v1435, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1445 = shufflevector <8 x float> %v1426, <8 x float> %v1438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1446 = shufflevector <8 x float> %v1426, <8 x float> %v1438, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1447 = shufflevector <8 x float> %v1439, <8 x float> %v1443, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1448 = shufflevector <8 x float> %v1439, <8 x float> %v1443, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1449 = shufflevector <8 x float> %v1441, <8 x float> %v1445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1450 = shufflevector <8 x float> %v1441, <8 x float> %v1445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1451 = shufflevector <8 x float> %v1440, <8 x float> %v1444, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1452 = shufflevector <8 x float> %v1440, <8 x float> %v1444, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1453 = shufflevector <8 x float> %v1442, <8 x float> %v1446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1454 = shufflevector <8 x float> %v1442, <8 x float> %v1446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1455 = shufflevector <8 x float> %v1447, <8 x float> %v1449, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1456 = shufflevector <8 x float> %v1447, <8 x float> %v1449, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1457 = shufflevector <8 x float> %v1448, <8 x float> %v1450, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1458 = shufflevector <8 x float> %v1448, <8 x float> %v1450, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1459 = shufflevector <8 x float> %v1451, <8 x float> %v1453, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1460 = shufflevector <8 x float> %v1451, <8 x float> %v1453, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1461 = shufflevector <8 x float> %v1452, <8 x float> %v1454, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1462 = shufflevector <8 x float> %v1452, <8 x float> %v1454, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1463 = add i64 %v1413, 0
  %v1464 = mul i64 %v1463, 32
  %v1465 = getelementptr inbounds float, ptr %v1399, i64 %v1464
  store <8 x float> %v1455, ptr %v1465, align 4
  %v1466 = add i64 %v1413, 1
  %v1467 = mul i64 %v1466, 32
  %v1468 = getelementptr inbounds float, ptr %v1399, i64 %v1467
  store <8 x float> %v1456, ptr %v1468, align 4
  %v1469 = add i64 %v1413, 2
  %v1470 = mul i64 %v1469, 32
  %v1471 = getelementptr inbounds float, ptr %v1399, i64 %v1470
  store <8 x float> %v1457, ptr %v1471, align 4
  %v1472 = add i64 %v1413, 3
  %v1473 = mul i64 %v1472, 32
  %v1474 = getelementptr inbounds float, ptr %v1399, i64 %v1473
  store <8 x float> %v1458, ptr %v1474, align 4
  %v1475 = add i64 %v1413, 4
  %v1476 = mul i64 %v1475, 32
  %v1477 = getelementptr inbounds float, ptr %v1399, i64 %v1476
  store <8 x float> %v1459, ptr %v1477, align 4
  %v1478 = add i64 %v1413, 5
  %v1479 = mul i64 %v1478, 32
  %v1480 = getelementptr inbounds float, ptr %v1399, i64 %v1479
  store <8 x float> %v1460, ptr %v1480, align 4
  %v1481 = add i64 %v1413, 6
  %v1482 = mul i64 %v1481, 32
  %v1483 = getelementptr inbounds float, ptr %v1399, i64 %v1482
  store <8 x float> %v1461, ptr %v1483, align 4
  %v1484 = add i64 %v1413, 7
  %v1485 = mul i64 %v1484, 32
  %v1486 = getelementptr inbounds float, ptr %v1399, i64 %v1485
  store <8 x float> %v1462, ptr %v1486, align 4
  %v1487 = add nsw i64 %v1413, 8
  br label %b235
b237:
  br label %b238
b238:
  %v1488 = phi i64 [ 8, %b237 ], [ %v1496, %b239 ]
  %v1489 = icmp slt i64 %v1488, 8
  br i1 %v1489, label %b239, label %b240
b239:
  %v1490 = mul i64 %v1488, 1
  %v1491 = getelementptr inbounds float, ptr %v1411, i64 %v1490
  %v1492 = getelementptr float, ptr %v1491, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1493 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1492, <8 x i1> %v1408, <8 x float> zeroinitializer)
  %v1494 = mul i64 %v1488, 32
  %v1495 = getelementptr inbounds float, ptr %v1399, i64 %v1494
  store <8 x float> %v1493, ptr %v1495, align 4
  %v1496 = add nsw i64 %v1488, 1
  br label %b238
b240:
  br label %b234
b234:
  %v1497 = icmp slt i64 %v1402, 8
  br i1 %v1497, label %b241, label %b242
b241:
  br label %b243
b243:
  %v1498 = phi i64 [ 0, %b241 ], [ %v1506, %b244 ]
  %v1499 = icmp slt i64 %v1498, 8
  br i1 %v1499, label %b244, label %b245
b244:
  %v1500 = mul i64 %v1498, 1
  %v1501 = getelementptr inbounds float, ptr %v1411, i64 %v1500
  %v1502 = getelementptr float, ptr %v1501, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1503 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1502, <8 x i1> %v1408, <8 x float> zeroinitializer)
  %v1504 = mul i64 %v1498, 32
  %v1505 = getelementptr inbounds float, ptr %v1399, i64 %v1504
  store <8 x float> %v1503, ptr %v1505, align 4
  %v1506 = add nsw i64 %v1498, 1
  br label %b243
b245:
  br label %b242
b242:
  %v1507 = add i64 %v1175, 24
  %v1508 = add i64 %v1176, 0
  %v1509 = getelementptr inbounds float, ptr %v1023, i64 %v1507
  %v1510 = sub i64 8, %v1508
  %v1511 = icmp slt i64 %v1510, 0
  %v1512 = select i1 %v1511, i64 0, i64 %v1510
  %v1513 = icmp ult i64 %v1512, 8
  %v1514 = select i1 %v1513, i64 %v1512, i64 8
  %v1515 = trunc i64 %v1514 to i32
  %v1516 = insertelement <8 x i32> poison, i32 %v1515, i64 0
  %v1517 = shufflevector <8 x i32> %v1516, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1518 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1517
  %v1519 = mul i64 %v1508, 8
  %v1520 = add i64 128, %v1519
  %v1521 = getelementptr inbounds float, ptr %v24, i64 %v1520
  %v1522 = icmp sge i64 %v1512, 8
  br i1 %v1522, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1523 = phi i64 [ 0, %b246 ], [ %v1597, %b249 ]
  %v1524 = icmp slt i64 %v1523, 8
  br i1 %v1524, label %b249, label %b250
b249:
  %v1525 = add i64 %v1523, 0
  %v1526 = getelementptr inbounds float, ptr %v1521, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = add i64 %v1523, 8
  %v1529 = getelementptr inbounds float, ptr %v1521, i64 %v1528
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = add i64 %v1523, 16
  %v1532 = getelementptr inbounds float, ptr %v1521, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = add i64 %v1523, 24
  %v1535 = getelementptr inbounds float, ptr %v1521, i64 %v1534
  %v1536 = load <8 x float>, ptr %v1535, align 4
  %v1537 = add i64 %v1523, 32
  %v1538 = getelementptr inbounds float, ptr %v1521, i64 %v1537
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = add i64 %v1523, 40
  %v1541 = getelementptr inbounds float, ptr %v1521, i64 %v1540
  %v1542 = load <8 x float>, ptr %v1541, align 4
  %v1543 = add i64 %v1523, 48
  %v1544 = getelementptr inbounds float, ptr %v1521, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = add i64 %v1523, 56
  %v1547 = getelementptr inbounds float, ptr %v1521, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = shufflevector <8 x float> %v1527, <8 x float> %v1539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1550 = shufflevector <8 x float> %v1527, <8 x float> %v1539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1551 = shufflevector <8 x float> %v1530, <8 x float> %v1542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1552 = shufflevector <8 x float> %v1530, <8 x float> %v1542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1553 = shufflevector <8 x float> %v1533, <8 x float> %v1545, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1554 = shufflevector <8 x float> %v1533, <8 x float> %v1545, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1555 = shufflevector <8 x float> %v1536, <8 x float> %v1548, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1556 = shufflevector <8 x float> %v1536, <8 x float> %v1548, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1557 = shufflevector <8 x float> %v1549, <8 x float> %v1553, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1558 = shufflevector <8 x float> %v1549, <8 x float> %v1553, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1559 = shufflevector <8 x float> %v1551, <8 x float> %v1555, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1560 = shufflevector <8 x float> %v1551, <8 x float> %v1555, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1561 = shufflevector <8 x float> %v1550, <8 x float> %v1554, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1562 = shufflevector <8 x float> %v1550, <8 x float> %v1554, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1563 = shufflevector <8 x float> %v1552, <8 x float> %v1556, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1564 = shufflevector <8 x float> %v1552, <8 x float> %v1556, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1565 = shufflevector <8 x float> %v1557, <8 x float> %v1559, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1566 = shufflevector <8 x float> %v1557, <8 x float> %v1559, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1567 = shufflevector <8 x float> %v1558, <8 x float> %v1560, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1568 = shufflevector <8 x float> %v1558, <8 x float> %v1560, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1569 = shufflevector <8 x float> %v1561, <8 x float> %v1563, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1570 = shufflevector <8 x float> %v1561, <8 x float> %v1563, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1571 = shufflevector <8 x float> %v1562, <8 x float> %v1564, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1572 = shufflevector <8 x float> %v1562, <8 x float> %v1564, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1573 = add i64 %v1523, 0
  %v1574 = mul i64 %v1573, 32
  %v1575 = getelementptr inbounds float, ptr %v1509, i64 %v1574
  store <8 x float> %v1565, ptr %v1575, align 4
  %v1576 = add i64 %v1523, 1
  %v1577 = mul i64 %v1576, 32
  %v1578 = getelementptr inbounds float, ptr %v1509, i64 %v1577
  store <8 x float> %v1566, ptr %v1578, align 4
  %v1579 = add i64 %v1523, 2
  %v1580 = mul i64 %v1579, 32
  %v1581 = getelementptr inbounds float, ptr %v1509, i64 %v1580
  store <8 x float> %v1567, ptr %v1581, align 4
  %v1582 = add i64 %v1523, 3
  %v1583 = mul i64 %v1582, 32
  %v1584 = getelementptr inbounds float, ptr %v1509, i64 %v1583
  store <8 x float> %v1568, ptr %v1584, align 4
  %v1585 = add i64 %v1523, 4
  %v1586 = mul i64 %v1585, 32
  %v1587 = getelementptr inbounds float, ptr %v1509, i64 %v1586
  store <8 x float> %v1569, ptr %v1587, align 4
  %v1588 = add i64 %v1523, 5
  %v1589 = mul i64 %v1588, 32
  %v1590 = getelementptr inbounds float, ptr %v1509, i64 %v1589
  store <8 x float> %v1570, ptr %v1590, align 4
  %v1591 = add i64 %v1523, 6
  %v1592 = mul i64 %v1591, 32
  %v1593 = getelementptr inbounds float, ptr %v1509, i64 %v1592
  store <8 x float> %v1571, ptr %v1593, align 4
  %v1594 = add i64 %v1523, 7
  %v1595 = mul i64 %v1594, 32
  %v1596 = getelementptr inbounds float, ptr %v1509, i64 %v1595
  store <8 x float> %v1572, ptr %v1596, align 4
  %v1597 = add nsw i64 %v1523, 8
  br label %b248
b250:
  br label %b251
b251:
  %v1598 = phi i64 [ 8, %b250 ], [ %v1606, %b252 ]
  %v1599 = icmp slt i64 %v1598, 8
  br i1 %v1599, label %b252, label %b253
b252:
  %v1600 = mul i64 %v1598, 1
  %v1601 = getelementptr inbounds float, ptr %v1521, i64 %v1600
  %v1602 = getelementptr float, ptr %v1601, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1603 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1602, <8 x i1> %v1518, <8 x float> zeroinitializer)
  %v1604 = mul i64 %v1598, 32
  %v1605 = getelementptr inbounds float, ptr %v1509, i64 %v1604
  store <8 x float> %v1603, ptr %v1605, align 4
  %v1606 = add nsw i64 %v1598, 1
  br label %b251
b253:
  br label %b247
b247:
  %v1607 = icmp slt i64 %v1512, 8
  br i1 %v1607, label %b254, label %b255
b254:
  br label %b256
b256:
  %v1608 = phi i64 [ 0, %b254 ], [ %v1616, %b257 ]
  %v1609 = icmp slt i64 %v1608, 8
  br i1 %v1609, label %b257, label %b258
b257:
  %v1610 = mul i64 %v1608, 1
  %v1611 = getelementptr inbounds float, ptr %v1521, i64 %v1610
  %v1612 = getelementptr float, ptr %v1611, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1613 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1612, <8 x i1> %v1518, <8 x float> zeroinitializer)
  %v1614 = mul i64 %v1608, 32
  %v1615 = getelementptr inbounds float, ptr %v1509, i64 %v1614
  store <8 x float> %v1613, ptr %v1615, align 4
  %v1616 = add nsw i64 %v1608, 1
  br label %b256
b258:
  br label %b255
b255:
  %v1617 = add i64 %v1175, 256
  %v1618 = add nsw i64 %v1173, 1
  br label %b204
b206:
  br label %b187
b187:
  %v1619 = icmp sgt i64 %v3, 1
  br i1 %v1619, label %b259, label %b260
b259:
  %v1620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1621 = atomicrmw add ptr %v1620, i64 1 acq_rel
  %v1622 = mul i64 %v3, 10
  br label %b261
b261:
  %v1623 = load atomic i64, ptr %v1620 acquire, align 8
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b262, label %b263
b262:
  %v1625 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  br label %b264
b264:
  %v1626 = phi i64 [ 0, %b260 ], [ %v2651, %b362 ]
  %v1627 = icmp slt i64 %v1626, %v5
  br i1 %v1627, label %b265, label %b266
b265:
  %v1628 = add i64 %v7, 0
  %v1629 = sdiv i64 %v1628, 1
  %v1630 = add i64 %v2, 1
  %v1631 = mul i64 %v1629, %v2
  %v1632 = sdiv i64 %v1631, %v3
  %v1633 = mul i64 %v1632, 1
  %v1634 = icmp slt i64 %v1633, %v7
  %v1635 = select i1 %v1634, i64 %v1633, i64 %v7
  %v1636 = mul i64 %v1629, %v1630
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  %v1641 = add i64 %v1626, 0
  %v1642 = and i64 %v1641, %v118
  %v1643 = mul i64 %v1642, %v7
  %v1644 = add i64 %v1643, %v1635
  %v1645 = mul i64 %v1644, 32
  %v1646 = getelementptr inbounds float, ptr %v30, i64 %v1645
  %v1647 = getelementptr inbounds float, ptr %v1646, i64 0
  %v1648 = mul i64 %v1635, 32
  %v1649 = getelementptr inbounds float, ptr %v74, i64 %v1648
  %v1650 = getelementptr inbounds float, ptr %v1649, i64 0
  %v1651 = sub i64 %v1640, %v1635
  %v1652 = mul i64 %v1651, 4
  %v1653 = getelementptr inbounds float, ptr %v12, i64 0
  %v1654 = icmp sgt i64 %v1652, 0
  br i1 %v1654, label %b267, label %b268
b267:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v1652, i64 8, ptr %v1653, i64 8, ptr %v1647, i64 8, ptr %v1650, i64 8)
  br label %b268
b268:
  %v1656 = add i64 %v7, 0
  %v1657 = sdiv i64 %v1656, 1
  %v1658 = add i64 %v2, 1
  %v1659 = mul i64 %v1657, %v2
  %v1660 = sdiv i64 %v1659, %v3
  %v1661 = mul i64 %v1660, 1
  %v1662 = icmp slt i64 %v1661, %v7
  %v1663 = select i1 %v1662, i64 %v1661, i64 %v7
  %v1664 = mul i64 %v1657, %v1658
  %v1665 = sdiv i64 %v1664, %v3
  %v1666 = mul i64 %v1665, 1
  %v1667 = icmp slt i64 %v1666, %v7
  %v1668 = select i1 %v1667, i64 %v1666, i64 %v7
  br label %b269
b269:
  %v1669 = phi i64 [ %v1663, %b268 ], [ %v1726, %b274 ]
  %v1670 = icmp slt i64 %v1669, %v1668
  br i1 %v1670, label %b270, label %b271
b270:
  %v1671 = add i64 %v1669, 96
  %v1672 = icmp slt i64 %v1671, %v1668
  %v1673 = select i1 %v1672, i64 %v1671, i64 %v1668
  br label %b272
b272:
  %v1674 = phi i64 [ 0, %b270 ], [ %v1725, %b277 ]
  %v1675 = icmp slt i64 %v1674, 1
  br i1 %v1675, label %b273, label %b274
b273:
  %v1676 = sub i64 %v1673, %v1669
  %v1677 = sub i64 8, 1
  %v1678 = add i64 %v1676, %v1677
  %v1679 = sdiv i64 %v1678, 8
  br label %b275
b275:
  %v1680 = phi i64 [ 0, %b273 ], [ %v1724, %b282 ]
  %v1681 = icmp slt i64 %v1680, %v1679
  br i1 %v1681, label %b276, label %b277
b276:
  %v1682 = mul i64 %v1676, %v1680
  %v1683 = sdiv i64 %v1682, %v1679
  %v1684 = add i64 %v1669, %v1683
  %v1685 = add i64 %v1680, 1
  %v1686 = mul i64 %v1676, %v1685
  %v1687 = sdiv i64 %v1686, %v1679
  %v1688 = add i64 %v1669, %v1687
  %v1689 = mul i64 %v1674, 64
  %v1690 = getelementptr inbounds float, ptr %v1022, i64 %v1689
  %v1691 = sub i64 %v1688, %v1684
  %v1692 = add i64 %v1626, 0
  %v1693 = and i64 %v1692, %v122
  %v1694 = mul i64 %v1693, %v7
  %v1695 = add i64 %v1694, %v1684
  %v1696 = mul i64 %v1695, 8
  %v1697 = getelementptr inbounds float, ptr %v34, i64 %v1696
  %v1698 = getelementptr inbounds float, ptr %v1697, i64 0
  %v1699 = sub i64 %v1691, 1
  %v1700 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1699
  %v1701 = load ptr, ptr %v1700, align 4
  %v1702 = icmp sgt i64 %v1691, 0
  br i1 %v1702, label %b278, label %b279
b278:
  call void %v1701(ptr %v1698, i64 8, ptr %v1690, i64 8, ptr %v1655)
  br label %b279
b279:
  %v1703 = add i64 %v1689, 64
  br label %b280
b280:
  %v1704 = phi i64 [ %v1684, %b279 ], [ %v1723, %b285 ]
  %v1705 = icmp slt i64 %v1704, %v1688
  br i1 %v1705, label %b281, label %b282
b281:
  %v1706 = sub i64 %v1704, %v1684
  %v1707 = mul i64 %v1706, 8
  %v1708 = getelementptr inbounds float, ptr %v1655, i64 %v1707
  %v1709 = mul i64 %v1704, 8
  %v1710 = getelementptr inbounds float, ptr %v76, i64 %v1709
  br label %b283
b283:
  %v1711 = phi i64 [ 0, %b281 ], [ %v1722, %b284 ]
  %v1712 = icmp slt i64 %v1711, 1
  br i1 %v1712, label %b284, label %b285
b284:
  %v1713 = mul i64 %v1674, 1
  %v1714 = add i64 %v1713, %v1711
  %v1715 = mul i64 %v1714, 8
  %v1716 = add i64 0, %v1711
  %v1717 = mul i64 %v1716, 8
  %v1718 = getelementptr inbounds float, ptr %v1708, i64 %v1717
  %v1719 = load <8 x float>, ptr %v1718, align 4
  %v1720 = add i64 0, %v1715
  %v1721 = getelementptr inbounds float, ptr %v1710, i64 %v1720
  store <8 x float> %v1719, ptr %v1721, align 4
  %v1722 = add nsw i64 %v1711, 1
  br label %b283
b285:
  %v1723 = add nsw i64 %v1704, 1
  br label %b280
b282:
  %v1724 = add nsw i64 %v1680, 1
  br label %b275
b277:
  %v1725 = add nsw i64 %v1674, 1
  br label %b272
b274:
  %v1726 = add nsw i64 %v1669, 96
  br label %b269
b271:
  %v1727 = add i64 %v7, 0
  %v1728 = sdiv i64 %v1727, 1
  %v1729 = add i64 %v2, 1
  %v1730 = mul i64 %v1728, %v2
  %v1731 = sdiv i64 %v1730, %v3
  %v1732 = mul i64 %v1731, 1
  %v1733 = icmp slt i64 %v1732, %v7
  %v1734 = select i1 %v1733, i64 %v1732, i64 %v7
  %v1735 = mul i64 %v1728, %v1729
  %v1736 = sdiv i64 %v1735, %v3
  %v1737 = mul i64 %v1736, 1
  %v1738 = icmp slt i64 %v1737, %v7
  %v1739 = select i1 %v1738, i64 %v1737, i64 %v7
  br label %b286
b286:
  %v1740 = phi i64 [ %v1734, %b271 ], [ %v1801, %b291 ]
  %v1741 = icmp slt i64 %v1740, %v1739
  br i1 %v1741, label %b287, label %b288
b287:
  br label %b289
b289:
  %v1742 = phi i64 [ 0, %b287 ], [ %v1800, %b290 ]
  %v1743 = icmp slt i64 %v1742, 4
  br i1 %v1743, label %b290, label %b291
b290:
  %v1744 = mul i64 %v1740, 32
  %v1745 = getelementptr inbounds float, ptr %v74, i64 %v1744
  %v1746 = add i64 %v1626, 0
  %v1747 = and i64 %v1746, %v130
  %v1748 = mul i64 %v1747, %v7
  %v1749 = add i64 %v1748, %v1740
  %v1750 = mul i64 %v1749, 40
  %v1751 = getelementptr inbounds float, ptr %v72, i64 %v1750
  %v1752 = mul i64 %v1740, 8
  %v1753 = getelementptr inbounds float, ptr %v76, i64 %v1752
  %v1754 = add i64 %v1626, 0
  %v1755 = and i64 %v1754, %v132
  %v1756 = mul i64 %v1755, %v7
  %v1757 = add i64 %v1756, %v1740
  %v1758 = mul i64 %v1757, 32
  %v1759 = getelementptr inbounds float, ptr %v78, i64 %v1758
  %v1760 = mul i64 %v1742, 8
  %v1761 = add i64 0, %v1760
  %v1762 = add i64 %v1761, 0
  %v1763 = getelementptr inbounds float, ptr %v1745, i64 %v1762
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = add i64 0, 0
  %v1766 = getelementptr inbounds float, ptr %v1751, i64 %v1765
  %v1767 = load <8 x float>, ptr %v1766, align 4
  %v1768 = fadd <8 x float> %v1764, %v1767
  %v1769 = add i64 0, 0
  %v1770 = getelementptr inbounds float, ptr %v1753, i64 %v1769
  %v1771 = load <8 x float>, ptr %v1770, align 4
  %v1772 = fadd <8 x float> %v1768, %v1771
  %v1773 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1772)
  %v1774 = fcmp ogt <8 x float> %v1773, splat (float 0x4023000000000000)
  %v1775 = select <8 x i1> %v1774, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1773
  %v1776 = fadd <8 x float> %v1775, %v1775
  %v1777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1776, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1778 = fsub <8 x float> %v1777, splat (float 0x4168000000000000)
  %v1779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1778, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1776)
  %v1780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1778, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1779)
  %v1781 = bitcast <8 x float> %v1777 to <8 x i32>
  %v1782 = fmul <8 x float> %v1780, %v1780
  %v1783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1780, <8 x float> splat (float 0x3F81227F40000000))
  %v1784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1783, <8 x float> %v1780, <8 x float> splat (float 0x3FA5556740000000))
  %v1785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1784, <8 x float> %v1780, <8 x float> splat (float 0x3FC5554B00000000))
  %v1786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1785, <8 x float> %v1780, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1782, <8 x float> %v1786, <8 x float> %v1780)
  %v1788 = shl <8 x i32> %v1781, splat (i32 23)
  %v1789 = add <8 x i32> %v1788, splat (i32 1065353216)
  %v1790 = bitcast <8 x i32> %v1789 to <8 x float>
  %v1791 = fsub <8 x float> %v1790, splat (float 0x3FF0000000000000)
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> %v1787, <8 x float> %v1791)
  %v1793 = fadd <8 x float> %v1792, splat (float 0x4000000000000000)
  %v1794 = fdiv <8 x float> %v1792, %v1793
  %v1795 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1794, <8 x float> %v1772)
  %v1796 = mul i64 %v1742, 8
  %v1797 = add i64 0, %v1796
  %v1798 = add i64 %v1797, 0
  %v1799 = getelementptr inbounds float, ptr %v1759, i64 %v1798
  store <8 x float> %v1795, ptr %v1799, align 4
  %v1800 = add nsw i64 %v1742, 1
  br label %b289
b291:
  %v1801 = add nsw i64 %v1740, 1
  br label %b286
b288:
  %v1802 = add i64 %v7, 0
  %v1803 = sdiv i64 %v1802, 1
  %v1804 = add i64 %v2, 1
  %v1805 = mul i64 %v1803, %v2
  %v1806 = sdiv i64 %v1805, %v3
  %v1807 = mul i64 %v1806, 1
  %v1808 = icmp slt i64 %v1807, %v7
  %v1809 = select i1 %v1808, i64 %v1807, i64 %v7
  %v1810 = mul i64 %v1803, %v1804
  %v1811 = sdiv i64 %v1810, %v3
  %v1812 = mul i64 %v1811, 1
  %v1813 = icmp slt i64 %v1812, %v7
  %v1814 = select i1 %v1813, i64 %v1812, i64 %v7
  br label %b292
b292:
  %v1815 = phi i64 [ %v1809, %b288 ], [ %v1854, %b297 ]
  %v1816 = icmp slt i64 %v1815, %v1814
  br i1 %v1816, label %b293, label %b294
b293:
  br label %b295
b295:
  %v1817 = phi i64 [ 0, %b293 ], [ %v1853, %b300 ]
  %v1818 = icmp slt i64 %v1817, 4
  br i1 %v1818, label %b296, label %b297
b296:
  br label %b298
b298:
  %v1819 = phi i64 [ 0, %b296 ], [ %v1838, %b299 ]
  %v1820 = phi <8 x float> [ splat (float 0x0000000000000000), %b296 ], [ %v1837, %b299 ]
  %v1821 = icmp slt i64 %v1819, 8
  br i1 %v1821, label %b299, label %b300
b299:
  %v1822 = add i64 %v1626, 0
  %v1823 = and i64 %v1822, %v132
  %v1824 = mul i64 %v1823, %v7
  %v1825 = add i64 %v1824, %v1815
  %v1826 = mul i64 %v1825, 32
  %v1827 = getelementptr inbounds float, ptr %v78, i64 %v1826
  %v1828 = add i64 0, %v1819
  %v1829 = getelementptr inbounds float, ptr %v20, i64 %v1828
  %v1830 = load <8 x float>, ptr %v1829, align 4
  %v1831 = mul i64 %v1817, 8
  %v1832 = add i64 0, %v1831
  %v1833 = add i64 %v1832, %v1819
  %v1834 = getelementptr inbounds float, ptr %v1827, i64 %v1833
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = fmul <8 x float> %v1830, %v1835
  %v1837 = fadd <8 x float> %v1820, %v1836
  %v1838 = add nsw i64 %v1819, 8
  br label %b298
b300:
  %v1839 = shufflevector <8 x float> %v1820, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1840 = shufflevector <8 x float> %v1820, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1841 = fadd <4 x float> %v1839, %v1840
  %v1842 = shufflevector <4 x float> %v1841, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1843 = shufflevector <4 x float> %v1841, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1844 = fadd <2 x float> %v1842, %v1843
  %v1845 = extractelement <2 x float> %v1844, i64 0
  %v1846 = extractelement <2 x float> %v1844, i64 1
  %v1847 = fadd float %v1845, %v1846
  %v1848 = fadd float %v1847, 0x0000000000000000
  %v1849 = mul i64 %v1815, 4
  %v1850 = getelementptr inbounds float, ptr %v80, i64 %v1849
  %v1851 = add i64 0, %v1817
  %v1852 = getelementptr inbounds float, ptr %v1850, i64 %v1851
  store float %v1848, ptr %v1852, align 4
  %v1853 = add nsw i64 %v1817, 1
  br label %b295
b297:
  %v1854 = add nsw i64 %v1815, 1
  br label %b292
b294:
  %v1855 = add i64 %v7, 0
  %v1856 = sdiv i64 %v1855, 1
  %v1857 = add i64 %v2, 1
  %v1858 = mul i64 %v1856, %v2
  %v1859 = sdiv i64 %v1858, %v3
  %v1860 = mul i64 %v1859, 1
  %v1861 = icmp slt i64 %v1860, %v7
  %v1862 = select i1 %v1861, i64 %v1860, i64 %v7
  %v1863 = mul i64 %v1856, %v1857
  %v1864 = sdiv i64 %v1863, %v3
  %v1865 = mul i64 %v1864, 1
  %v1866 = icmp slt i64 %v1865, %v7
  %v1867 = select i1 %v1866, i64 %v1865, i64 %v7
  br label %b301
b301:
  %v1868 = phi i64 [ %v1862, %b294 ], [ %v1902, %b306 ]
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b302, label %b303
b302:
  br label %b304
b304:
  %v1870 = phi i64 [ 0, %b302 ], [ %v1897, %b305 ]
  %v1871 = phi float [ 0xFFF0000000000000, %b302 ], [ %v1896, %b305 ]
  %v1872 = icmp slt i64 %v1870, 4
  br i1 %v1872, label %b305, label %b306
b305:
  %v1873 = add i64 %v1626, 0
  %v1874 = and i64 %v1873, %v114
  %v1875 = mul i64 %v1874, %v7
  %v1876 = add i64 %v1875, %v1868
  %v1877 = mul i64 %v1876, 1
  %v1878 = getelementptr inbounds float, ptr %v22, i64 %v1877
  %v1879 = getelementptr inbounds float, ptr %v1878, i64 0
  %v1880 = load float, ptr %v1879, align 4
  %v1881 = fcmp uno float %v1880, %v1880
  %v1882 = fcmp ogt float %v1880, 0x3FF0000000000000
  %v1883 = select i1 %v1882, float %v1880, float 0x3FF0000000000000
  %v1884 = select i1 %v1881, float %v1880, float %v1883
  %v1885 = mul i64 %v1868, 4
  %v1886 = getelementptr inbounds float, ptr %v80, i64 %v1885
  %v1887 = add i64 0, %v1870
  %v1888 = sitofp i64 %v1887 to float
  %v1889 = fcmp olt float %v1888, %v1884
  %v1890 = select i1 %v1889, float 0x3FF0000000000000, float 0x0000000000000000
  %v1891 = add i64 0, %v1870
  %v1892 = getelementptr inbounds float, ptr %v1886, i64 %v1891
  %v1893 = load float, ptr %v1892, align 4
  %v1894 = fcmp une float %v1890, 0x0000000000000000
  %v1895 = select i1 %v1894, float %v1893, float 0xC6293E5940000000
  %v1896 = call float @llvm.maximum.f32(float %v1871, float %v1895)
  %v1897 = add nsw i64 %v1870, 1
  br label %b304
b306:
  %v1898 = call float @llvm.maximum.f32(float %v1871, float 0xFFF0000000000000)
  %v1899 = mul i64 %v1868, 1
  %v1900 = getelementptr inbounds float, ptr %v82, i64 %v1899
  %v1901 = getelementptr inbounds float, ptr %v1900, i64 0
  store float %v1898, ptr %v1901, align 4
  %v1902 = add nsw i64 %v1868, 1
  br label %b301
b303:
  %v1903 = add i64 %v7, 0
  %v1904 = sdiv i64 %v1903, 1
  %v1905 = add i64 %v2, 1
  %v1906 = mul i64 %v1904, %v2
  %v1907 = sdiv i64 %v1906, %v3
  %v1908 = mul i64 %v1907, 1
  %v1909 = icmp slt i64 %v1908, %v7
  %v1910 = select i1 %v1909, i64 %v1908, i64 %v7
  %v1911 = mul i64 %v1904, %v1905
  %v1912 = sdiv i64 %v1911, %v3
  %v1913 = mul i64 %v1912, 1
  %v1914 = icmp slt i64 %v1913, %v7
  %v1915 = select i1 %v1914, i64 %v1913, i64 %v7
  br label %b307
b307:
  %v1916 = phi i64 [ %v1910, %b303 ], [ %v1994, %b308 ]
  %v1917 = icmp slt i64 %v1916, %v1915
  br i1 %v1917, label %b308, label %b309
b308:
  %v1918 = add i64 %v1626, 0
  %v1919 = and i64 %v1918, %v114
  %v1920 = mul i64 %v1919, %v7
  %v1921 = add i64 %v1920, %v1916
  %v1922 = mul i64 %v1921, 1
  %v1923 = getelementptr inbounds float, ptr %v22, i64 %v1922
  %v1924 = getelementptr inbounds float, ptr %v1923, i64 0
  %v1925 = load float, ptr %v1924, align 4
  %v1926 = fcmp uno float %v1925, %v1925
  %v1927 = fcmp ogt float %v1925, 0x3FF0000000000000
  %v1928 = select i1 %v1927, float %v1925, float 0x3FF0000000000000
  %v1929 = select i1 %v1926, float %v1925, float %v1928
  %v1930 = mul i64 %v1916, 4
  %v1931 = getelementptr inbounds float, ptr %v80, i64 %v1930
  %v1932 = mul i64 %v1916, 1
  %v1933 = getelementptr inbounds float, ptr %v82, i64 %v1932
  %v1934 = getelementptr inbounds float, ptr %v1933, i64 0
  %v1935 = load float, ptr %v1934, align 4
  %v1936 = add i64 %v1626, 0
  %v1937 = and i64 %v1936, %v134
  %v1938 = mul i64 %v1937, %v7
  %v1939 = add i64 %v1938, %v1916
  %v1940 = mul i64 %v1939, 4
  %v1941 = getelementptr inbounds float, ptr %v84, i64 %v1940
  %v1942 = icmp ult i64 4, 8
  %v1943 = select i1 %v1942, i64 4, i64 8
  %v1944 = trunc i64 %v1943 to i32
  %v1945 = insertelement <8 x i32> poison, i32 %v1944, i64 0
  %v1946 = shufflevector <8 x i32> %v1945, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1947 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1946
  %v1948 = add i64 0, 0
  %v1949 = insertelement <8 x i64> poison, i64 %v1948, i64 0
  %v1950 = shufflevector <8 x i64> %v1949, <8 x i64> poison, <8 x i32> zeroinitializer
  %v1951 = add <8 x i64> %v1950, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v1952 = sitofp <8 x i64> %v1951 to <8 x float>
  %v1953 = insertelement <8 x float> poison, float %v1929, i64 0
  %v1954 = shufflevector <8 x float> %v1953, <8 x float> poison, <8 x i32> zeroinitializer
  %v1955 = fcmp olt <8 x float> %v1952, %v1954
  %v1956 = select <8 x i1> %v1955, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1957 = add i64 0, 0
  %v1958 = getelementptr inbounds float, ptr %v1931, i64 %v1957
  %v1959 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1958, <8 x i1> %v1947, <8 x float> zeroinitializer)
  %v1960 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1961 = shufflevector <8 x float> %v1960, <8 x float> poison, <8 x i32> zeroinitializer
  %v1962 = fcmp une <8 x float> %v1956, splat (float 0x0000000000000000)
  %v1963 = select <8 x i1> %v1962, <8 x float> %v1959, <8 x float> %v1961
  %v1964 = insertelement <8 x float> poison, float %v1935, i64 0
  %v1965 = shufflevector <8 x float> %v1964, <8 x float> poison, <8 x i32> zeroinitializer
  %v1966 = fsub <8 x float> %v1963, %v1965
  %v1967 = fcmp olt <8 x float> %v1966, splat (float 0xC05A400000000000)
  %v1968 = select <8 x i1> %v1967, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1966
  %v1969 = fcmp ogt <8 x float> %v1968, splat (float 0x4056400000000000)
  %v1970 = select <8 x i1> %v1969, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1968
  %v1971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1970, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1972 = fsub <8 x float> %v1971, splat (float 0x4168000000000000)
  %v1973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1972, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1970)
  %v1974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1972, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1973)
  %v1975 = bitcast <8 x float> %v1971 to <8 x i32>
  %v1976 = fmul <8 x float> %v1974, %v1974
  %v1977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1974, <8 x float> splat (float 0x3F81227F40000000))
  %v1978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1977, <8 x float> %v1974, <8 x float> splat (float 0x3FA5556740000000))
  %v1979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1978, <8 x float> %v1974, <8 x float> splat (float 0x3FC5554B00000000))
  %v1980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1979, <8 x float> %v1974, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1976, <8 x float> %v1980, <8 x float> %v1974)
  %v1982 = sub <8 x i32> %v1975, splat (i32 1262485250)
  %v1983 = lshr <8 x i32> %v1982, splat (i32 1)
  %v1984 = sub <8 x i32> %v1982, %v1983
  %v1985 = shl <8 x i32> %v1983, splat (i32 23)
  %v1986 = bitcast <8 x i32> %v1985 to <8 x float>
  %v1987 = shl <8 x i32> %v1984, splat (i32 23)
  %v1988 = bitcast <8 x i32> %v1987 to <8 x float>
  %v1989 = fadd <8 x float> %v1981, splat (float 0x3FF0000000000000)
  %v1990 = fmul <8 x float> %v1989, %v1986
  %v1991 = fmul <8 x float> %v1990, %v1988
  %v1992 = add i64 0, 0
  %v1993 = getelementptr inbounds float, ptr %v1941, i64 %v1992
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1991, ptr align 4 %v1993, <8 x i1> %v1947)
  %v1994 = add nsw i64 %v1916, 1
  br label %b307
b309:
  %v1995 = add i64 %v7, 0
  %v1996 = sdiv i64 %v1995, 1
  %v1997 = add i64 %v2, 1
  %v1998 = mul i64 %v1996, %v2
  %v1999 = sdiv i64 %v1998, %v3
  %v2000 = mul i64 %v1999, 1
  %v2001 = icmp slt i64 %v2000, %v7
  %v2002 = select i1 %v2001, i64 %v2000, i64 %v7
  %v2003 = mul i64 %v1996, %v1997
  %v2004 = sdiv i64 %v2003, %v3
  %v2005 = mul i64 %v2004, 1
  %v2006 = icmp slt i64 %v2005, %v7
  %v2007 = select i1 %v2006, i64 %v2005, i64 %v7
  br label %b310
b310:
  %v2008 = phi i64 [ %v2002, %b309 ], [ %v2028, %b315 ]
  %v2009 = icmp slt i64 %v2008, %v2007
  br i1 %v2009, label %b311, label %b312
b311:
  br label %b313
b313:
  %v2010 = phi i64 [ 0, %b311 ], [ %v2023, %b314 ]
  %v2011 = phi float [ 0x0000000000000000, %b311 ], [ %v2022, %b314 ]
  %v2012 = icmp slt i64 %v2010, 4
  br i1 %v2012, label %b314, label %b315
b314:
  %v2013 = add i64 %v1626, 0
  %v2014 = and i64 %v2013, %v134
  %v2015 = mul i64 %v2014, %v7
  %v2016 = add i64 %v2015, %v2008
  %v2017 = mul i64 %v2016, 4
  %v2018 = getelementptr inbounds float, ptr %v84, i64 %v2017
  %v2019 = add i64 0, %v2010
  %v2020 = getelementptr inbounds float, ptr %v2018, i64 %v2019
  %v2021 = load float, ptr %v2020, align 4
  %v2022 = fadd float %v2011, %v2021
  %v2023 = add nsw i64 %v2010, 1
  br label %b313
b315:
  %v2024 = fadd float %v2011, 0x0000000000000000
  %v2025 = mul i64 %v2008, 1
  %v2026 = getelementptr inbounds float, ptr %v82, i64 %v2025
  %v2027 = getelementptr inbounds float, ptr %v2026, i64 0
  store float %v2024, ptr %v2027, align 4
  %v2028 = add nsw i64 %v2008, 1
  br label %b310
b312:
  %v2029 = add i64 %v7, 0
  %v2030 = sdiv i64 %v2029, 1
  %v2031 = add i64 %v2, 1
  %v2032 = mul i64 %v2030, %v2
  %v2033 = sdiv i64 %v2032, %v3
  %v2034 = mul i64 %v2033, 1
  %v2035 = icmp slt i64 %v2034, %v7
  %v2036 = select i1 %v2035, i64 %v2034, i64 %v7
  %v2037 = mul i64 %v2030, %v2031
  %v2038 = sdiv i64 %v2037, %v3
  %v2039 = mul i64 %v2038, 1
  %v2040 = icmp slt i64 %v2039, %v7
  %v2041 = select i1 %v2040, i64 %v2039, i64 %v7
  br label %b316
b316:
  %v2042 = phi i64 [ %v2036, %b312 ], [ %v2056, %b317 ]
  %v2043 = icmp slt i64 %v2042, %v2041
  br i1 %v2043, label %b317, label %b318
b317:
  %v2044 = mul i64 %v2042, 1
  %v2045 = getelementptr inbounds float, ptr %v82, i64 %v2044
  %v2046 = getelementptr inbounds float, ptr %v2045, i64 0
  %v2047 = load float, ptr %v2046, align 4
  %v2048 = add i64 %v1626, 0
  %v2049 = and i64 %v2048, %v136
  %v2050 = mul i64 %v2049, %v7
  %v2051 = add i64 %v2050, %v2042
  %v2052 = mul i64 %v2051, 1
  %v2053 = getelementptr inbounds float, ptr %v86, i64 %v2052
  %v2054 = add i64 0, 0
  %v2055 = getelementptr inbounds float, ptr %v2053, i64 %v2054
  store float %v2047, ptr %v2055, align 4
  %v2056 = add nsw i64 %v2042, 1
  br label %b316
b318:
  %v2057 = add i64 %v7, 0
  %v2058 = sdiv i64 %v2057, 1
  %v2059 = add i64 %v2, 1
  %v2060 = mul i64 %v2058, %v2
  %v2061 = sdiv i64 %v2060, %v3
  %v2062 = mul i64 %v2061, 1
  %v2063 = icmp slt i64 %v2062, %v7
  %v2064 = select i1 %v2063, i64 %v2062, i64 %v7
  %v2065 = mul i64 %v2058, %v2059
  %v2066 = sdiv i64 %v2065, %v3
  %v2067 = mul i64 %v2066, 1
  %v2068 = icmp slt i64 %v2067, %v7
  %v2069 = select i1 %v2068, i64 %v2067, i64 %v7
  br label %b319
b319:
  %v2070 = phi i64 [ %v2064, %b318 ], [ %v2117, %b324 ]
  %v2071 = icmp slt i64 %v2070, %v2069
  br i1 %v2071, label %b320, label %b321
b320:
  br label %b322
b322:
  %v2072 = phi i64 [ 0, %b320 ], [ %v2108, %b323 ]
  %v2073 = phi <8 x float> [ splat (float 0x0000000000000000), %b320 ], [ %v2107, %b323 ]
  %v2074 = icmp slt i64 %v2072, 4
  br i1 %v2074, label %b323, label %b324
b323:
  %v2075 = add i64 %v1626, 0
  %v2076 = and i64 %v2075, %v134
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2070
  %v2079 = mul i64 %v2078, 4
  %v2080 = getelementptr inbounds float, ptr %v84, i64 %v2079
  %v2081 = add i64 0, %v2072
  %v2082 = getelementptr inbounds float, ptr %v2080, i64 %v2081
  %v2083 = load float, ptr %v2082, align 4
  %v2084 = add i64 %v1626, 0
  %v2085 = and i64 %v2084, %v136
  %v2086 = mul i64 %v2085, %v7
  %v2087 = add i64 %v2086, %v2070
  %v2088 = mul i64 %v2087, 1
  %v2089 = getelementptr inbounds float, ptr %v86, i64 %v2088
  %v2090 = getelementptr inbounds float, ptr %v2089, i64 0
  %v2091 = load float, ptr %v2090, align 4
  %v2092 = fdiv float %v2083, %v2091
  %v2093 = add i64 %v1626, 0
  %v2094 = and i64 %v2093, %v118
  %v2095 = mul i64 %v2094, %v7
  %v2096 = add i64 %v2095, %v2070
  %v2097 = mul i64 %v2096, 32
  %v2098 = getelementptr inbounds float, ptr %v30, i64 %v2097
  %v2099 = add i64 0, 0
  %v2100 = mul i64 %v2072, 8
  %v2101 = add i64 %v2099, %v2100
  %v2102 = getelementptr inbounds float, ptr %v2098, i64 %v2101
  %v2103 = load <8 x float>, ptr %v2102, align 4
  %v2104 = insertelement <8 x float> poison, float %v2092, i64 0
  %v2105 = shufflevector <8 x float> %v2104, <8 x float> poison, <8 x i32> zeroinitializer
  %v2106 = fmul <8 x float> %v2105, %v2103
  %v2107 = fadd <8 x float> %v2073, %v2106
  %v2108 = add nsw i64 %v2072, 1
  br label %b322
b324:
  %v2109 = add i64 %v1626, 1
  %v2110 = and i64 %v2109, %v122
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2070
  %v2113 = mul i64 %v2112, 8
  %v2114 = getelementptr inbounds float, ptr %v34, i64 %v2113
  %v2115 = add i64 0, 0
  %v2116 = getelementptr inbounds float, ptr %v2114, i64 %v2115
  store <8 x float> %v2073, ptr %v2116, align 4
  %v2117 = add nsw i64 %v2070, 1
  br label %b319
b321:
  %v2118 = add i64 %v7, 0
  %v2119 = sdiv i64 %v2118, 1
  %v2120 = add i64 %v2, 1
  %v2121 = mul i64 %v2119, %v2
  %v2122 = sdiv i64 %v2121, %v3
  %v2123 = mul i64 %v2122, 1
  %v2124 = icmp slt i64 %v2123, %v7
  %v2125 = select i1 %v2124, i64 %v2123, i64 %v7
  %v2126 = mul i64 %v2119, %v2120
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 1
  %v2129 = icmp slt i64 %v2128, %v7
  %v2130 = select i1 %v2129, i64 %v2128, i64 %v7
  br label %b325
b325:
  %v2131 = phi i64 [ %v2125, %b321 ], [ %v2178, %b330 ]
  %v2132 = icmp slt i64 %v2131, %v2130
  br i1 %v2132, label %b326, label %b327
b326:
  br label %b328
b328:
  %v2133 = phi i64 [ 0, %b326 ], [ %v2169, %b329 ]
  %v2134 = phi <8 x float> [ splat (float 0x0000000000000000), %b326 ], [ %v2168, %b329 ]
  %v2135 = icmp slt i64 %v2133, 4
  br i1 %v2135, label %b329, label %b330
b329:
  %v2136 = add i64 %v1626, 0
  %v2137 = and i64 %v2136, %v134
  %v2138 = mul i64 %v2137, %v7
  %v2139 = add i64 %v2138, %v2131
  %v2140 = mul i64 %v2139, 4
  %v2141 = getelementptr inbounds float, ptr %v84, i64 %v2140
  %v2142 = add i64 0, %v2133
  %v2143 = getelementptr inbounds float, ptr %v2141, i64 %v2142
  %v2144 = load float, ptr %v2143, align 4
  %v2145 = add i64 %v1626, 0
  %v2146 = and i64 %v2145, %v136
  %v2147 = mul i64 %v2146, %v7
  %v2148 = add i64 %v2147, %v2131
  %v2149 = mul i64 %v2148, 1
  %v2150 = getelementptr inbounds float, ptr %v86, i64 %v2149
  %v2151 = getelementptr inbounds float, ptr %v2150, i64 0
  %v2152 = load float, ptr %v2151, align 4
  %v2153 = fdiv float %v2144, %v2152
  %v2154 = add i64 %v1626, 0
  %v2155 = and i64 %v2154, %v120
  %v2156 = mul i64 %v2155, %v7
  %v2157 = add i64 %v2156, %v2131
  %v2158 = mul i64 %v2157, 32
  %v2159 = getelementptr inbounds float, ptr %v32, i64 %v2158
  %v2160 = add i64 0, 0
  %v2161 = mul i64 %v2133, 8
  %v2162 = add i64 %v2160, %v2161
  %v2163 = getelementptr inbounds float, ptr %v2159, i64 %v2162
  %v2164 = load <8 x float>, ptr %v2163, align 4
  %v2165 = insertelement <8 x float> poison, float %v2153, i64 0
  %v2166 = shufflevector <8 x float> %v2165, <8 x float> poison, <8 x i32> zeroinitializer
  %v2167 = fmul <8 x float> %v2166, %v2164
  %v2168 = fadd <8 x float> %v2134, %v2167
  %v2169 = add nsw i64 %v2133, 1
  br label %b328
b330:
  %v2170 = add i64 %v1626, 0
  %v2171 = and i64 %v2170, %v138
  %v2172 = mul i64 %v2171, %v7
  %v2173 = add i64 %v2172, %v2131
  %v2174 = mul i64 %v2173, 8
  %v2175 = getelementptr inbounds float, ptr %v88, i64 %v2174
  %v2176 = add i64 0, 0
  %v2177 = getelementptr inbounds float, ptr %v2175, i64 %v2176
  store <8 x float> %v2134, ptr %v2177, align 4
  %v2178 = add nsw i64 %v2131, 1
  br label %b325
b327:
  %v2180 = add i64 %v7, 0
  %v2181 = sdiv i64 %v2180, 1
  %v2182 = add i64 %v2, 1
  %v2183 = mul i64 %v2181, %v2
  %v2184 = sdiv i64 %v2183, %v3
  %v2185 = mul i64 %v2184, 1
  %v2186 = icmp slt i64 %v2185, %v7
  %v2187 = select i1 %v2186, i64 %v2185, i64 %v7
  %v2188 = mul i64 %v2181, %v2182
  %v2189 = sdiv i64 %v2188, %v3
  %v2190 = mul i64 %v2189, 1
  %v2191 = icmp slt i64 %v2190, %v7
  %v2192 = select i1 %v2191, i64 %v2190, i64 %v7
  br label %b331
b331:
  %v2193 = phi i64 [ %v2187, %b327 ], [ %v2482, %b336 ]
  %v2194 = icmp slt i64 %v2193, %v2192
  br i1 %v2194, label %b332, label %b333
b332:
  %v2195 = add i64 %v2193, 96
  %v2196 = icmp slt i64 %v2195, %v2192
  %v2197 = select i1 %v2196, i64 %v2195, i64 %v2192
  br label %b334
b334:
  %v2198 = phi i64 [ 0, %b332 ], [ %v2481, %b339 ]
  %v2199 = icmp slt i64 %v2198, 1
  br i1 %v2199, label %b335, label %b336
b335:
  %v2200 = sub i64 %v2197, %v2193
  %v2201 = sub i64 2, 1
  %v2202 = add i64 %v2200, %v2201
  %v2203 = sdiv i64 %v2202, 2
  br label %b337
b337:
  %v2204 = phi i64 [ 0, %b335 ], [ %v2480, %b344 ]
  %v2205 = icmp slt i64 %v2204, %v2203
  br i1 %v2205, label %b338, label %b339
b338:
  %v2206 = mul i64 %v2200, %v2204
  %v2207 = sdiv i64 %v2206, %v2203
  %v2208 = add i64 %v2193, %v2207
  %v2209 = add i64 %v2204, 1
  %v2210 = mul i64 %v2200, %v2209
  %v2211 = sdiv i64 %v2210, %v2203
  %v2212 = add i64 %v2193, %v2211
  %v2213 = mul i64 %v2198, 256
  %v2214 = getelementptr inbounds float, ptr %v1023, i64 %v2213
  %v2215 = sub i64 %v2212, %v2208
  %v2216 = add i64 %v1626, 1
  %v2217 = and i64 %v2216, %v122
  %v2218 = mul i64 %v2217, %v7
  %v2219 = add i64 %v2218, %v2208
  %v2220 = mul i64 %v2219, 8
  %v2221 = getelementptr inbounds float, ptr %v34, i64 %v2220
  %v2222 = getelementptr inbounds float, ptr %v2221, i64 0
  %v2223 = sub i64 %v2215, 1
  %v2224 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v2223
  %v2225 = load ptr, ptr %v2224, align 4
  %v2226 = icmp sgt i64 %v2215, 0
  br i1 %v2226, label %b340, label %b341
b340:
  call void %v2225(ptr %v2222, i64 8, ptr %v2214, i64 8, ptr %v2179)
  br label %b341
b341:
  %v2227 = add i64 %v2213, 256
  br label %b342
b342:
  %v2228 = phi i64 [ %v2208, %b341 ], [ %v2479, %b347 ]
  %v2229 = icmp slt i64 %v2228, %v2212
  br i1 %v2229, label %b343, label %b344
b343:
  %v2230 = sub i64 %v2228, %v2208
  %v2231 = mul i64 %v2230, 32
  %v2232 = getelementptr inbounds float, ptr %v2179, i64 %v2231
  %v2233 = add i64 %v1626, 0
  %v2234 = and i64 %v2233, %v130
  %v2235 = mul i64 %v2234, %v7
  %v2236 = add i64 %v2235, %v2228
  %v2237 = mul i64 %v2236, 40
  %v2238 = getelementptr inbounds float, ptr %v72, i64 %v2237
  %v2239 = add i64 %v1626, 0
  %v2240 = and i64 %v2239, %v138
  %v2241 = mul i64 %v2240, %v7
  %v2242 = add i64 %v2241, %v2228
  %v2243 = mul i64 %v2242, 8
  %v2244 = getelementptr inbounds float, ptr %v88, i64 %v2243
  %v2245 = add i64 %v1626, 0
  %v2246 = and i64 %v2245, %v140
  %v2247 = mul i64 %v2246, %v7
  %v2248 = add i64 %v2247, %v2228
  %v2249 = mul i64 %v2248, 8
  %v2250 = getelementptr inbounds float, ptr %v90, i64 %v2249
  %v2251 = add i64 %v1626, 0
  %v2252 = and i64 %v2251, %v142
  %v2253 = mul i64 %v2252, %v7
  %v2254 = add i64 %v2253, %v2228
  %v2255 = mul i64 %v2254, 8
  %v2256 = getelementptr inbounds float, ptr %v92, i64 %v2255
  %v2257 = add i64 %v1626, 0
  %v2258 = and i64 %v2257, %v144
  %v2259 = mul i64 %v2258, %v7
  %v2260 = add i64 %v2259, %v2228
  %v2261 = mul i64 %v2260, 8
  %v2262 = getelementptr inbounds float, ptr %v94, i64 %v2261
  %v2263 = add i64 %v1626, 0
  %v2264 = and i64 %v2263, %v146
  %v2265 = mul i64 %v2264, %v7
  %v2266 = add i64 %v2265, %v2228
  %v2267 = mul i64 %v2266, 8
  %v2268 = getelementptr inbounds float, ptr %v96, i64 %v2267
  %v2269 = add i64 %v1626, 0
  %v2270 = and i64 %v2269, %v124
  %v2271 = mul i64 %v2270, %v7
  %v2272 = add i64 %v2271, %v2228
  %v2273 = mul i64 %v2272, 8
  %v2274 = getelementptr inbounds float, ptr %v42, i64 %v2273
  br label %b345
b345:
  %v2275 = phi i64 [ 0, %b343 ], [ %v2478, %b346 ]
  %v2276 = icmp slt i64 %v2275, 1
  br i1 %v2276, label %b346, label %b347
b346:
  %v2277 = mul i64 %v2198, 1
  %v2278 = add i64 %v2277, %v2275
  %v2279 = mul i64 %v2278, 8
  %v2280 = add i64 0, %v2275
  %v2281 = mul i64 %v2280, 8
  %v2282 = getelementptr inbounds float, ptr %v2232, i64 %v2281
  %v2283 = load <8 x float>, ptr %v2282, align 4
  %v2284 = add i64 1, %v2275
  %v2285 = mul i64 %v2284, 8
  %v2286 = getelementptr inbounds float, ptr %v2232, i64 %v2285
  %v2287 = load <8 x float>, ptr %v2286, align 4
  %v2288 = add i64 2, %v2275
  %v2289 = mul i64 %v2288, 8
  %v2290 = getelementptr inbounds float, ptr %v2232, i64 %v2289
  %v2291 = load <8 x float>, ptr %v2290, align 4
  %v2292 = add i64 3, %v2275
  %v2293 = mul i64 %v2292, 8
  %v2294 = getelementptr inbounds float, ptr %v2232, i64 %v2293
  %v2295 = load <8 x float>, ptr %v2294, align 4
  %v2296 = add i64 16, %v2279
  %v2297 = getelementptr inbounds float, ptr %v2238, i64 %v2296
  %v2298 = load <8 x float>, ptr %v2297, align 4
  %v2299 = fadd <8 x float> %v2298, %v2283
  %v2300 = add i64 8, %v2279
  %v2301 = getelementptr inbounds float, ptr %v26, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = fadd <8 x float> %v2299, %v2302
  %v2304 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2303)
  %v2305 = fneg <8 x float> %v2304
  %v2306 = fcmp olt <8 x float> %v2305, splat (float 0xC05A400000000000)
  %v2307 = select <8 x i1> %v2306, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2305
  %v2308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2307, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2309 = fsub <8 x float> %v2308, splat (float 0x4168000000000000)
  %v2310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2309, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2307)
  %v2311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2309, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2310)
  %v2312 = bitcast <8 x float> %v2308 to <8 x i32>
  %v2313 = fmul <8 x float> %v2311, %v2311
  %v2314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2311, <8 x float> splat (float 0x3F81227F40000000))
  %v2315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2314, <8 x float> %v2311, <8 x float> splat (float 0x3FA5556740000000))
  %v2316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2315, <8 x float> %v2311, <8 x float> splat (float 0x3FC5554B00000000))
  %v2317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2316, <8 x float> %v2311, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2313, <8 x float> %v2317, <8 x float> %v2311)
  %v2319 = sub <8 x i32> %v2312, splat (i32 1262485250)
  %v2320 = lshr <8 x i32> %v2319, splat (i32 1)
  %v2321 = sub <8 x i32> %v2319, %v2320
  %v2322 = shl <8 x i32> %v2320, splat (i32 23)
  %v2323 = bitcast <8 x i32> %v2322 to <8 x float>
  %v2324 = shl <8 x i32> %v2321, splat (i32 23)
  %v2325 = bitcast <8 x i32> %v2324 to <8 x float>
  %v2326 = fadd <8 x float> %v2318, splat (float 0x3FF0000000000000)
  %v2327 = fmul <8 x float> %v2326, %v2323
  %v2328 = fmul <8 x float> %v2327, %v2325
  %v2329 = fcmp olt <8 x float> %v2303, splat (float 0x0000000000000000)
  %v2330 = select <8 x i1> %v2329, <8 x float> %v2328, <8 x float> splat (float 0x3FF0000000000000)
  %v2331 = fadd <8 x float> %v2328, splat (float 0x3FF0000000000000)
  %v2332 = fdiv <8 x float> %v2330, %v2331
  %v2333 = add i64 8, %v2279
  %v2334 = getelementptr inbounds float, ptr %v2238, i64 %v2333
  %v2335 = load <8 x float>, ptr %v2334, align 4
  %v2336 = fadd <8 x float> %v2335, %v2287
  %v2337 = add i64 0, %v2279
  %v2338 = getelementptr inbounds float, ptr %v26, i64 %v2337
  %v2339 = load <8 x float>, ptr %v2338, align 4
  %v2340 = fadd <8 x float> %v2336, %v2339
  %v2341 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2340)
  %v2342 = fneg <8 x float> %v2341
  %v2343 = fcmp olt <8 x float> %v2342, splat (float 0xC05A400000000000)
  %v2344 = select <8 x i1> %v2343, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2342
  %v2345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2344, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2346 = fsub <8 x float> %v2345, splat (float 0x4168000000000000)
  %v2347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2346, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2344)
  %v2348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2346, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2347)
  %v2349 = bitcast <8 x float> %v2345 to <8 x i32>
  %v2350 = fmul <8 x float> %v2348, %v2348
  %v2351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2348, <8 x float> splat (float 0x3F81227F40000000))
  %v2352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2351, <8 x float> %v2348, <8 x float> splat (float 0x3FA5556740000000))
  %v2353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2352, <8 x float> %v2348, <8 x float> splat (float 0x3FC5554B00000000))
  %v2354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2353, <8 x float> %v2348, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2350, <8 x float> %v2354, <8 x float> %v2348)
  %v2356 = sub <8 x i32> %v2349, splat (i32 1262485250)
  %v2357 = lshr <8 x i32> %v2356, splat (i32 1)
  %v2358 = sub <8 x i32> %v2356, %v2357
  %v2359 = shl <8 x i32> %v2357, splat (i32 23)
  %v2360 = bitcast <8 x i32> %v2359 to <8 x float>
  %v2361 = shl <8 x i32> %v2358, splat (i32 23)
  %v2362 = bitcast <8 x i32> %v2361 to <8 x float>
  %v2363 = fadd <8 x float> %v2355, splat (float 0x3FF0000000000000)
  %v2364 = fmul <8 x float> %v2363, %v2360
  %v2365 = fmul <8 x float> %v2364, %v2362
  %v2366 = fcmp olt <8 x float> %v2340, splat (float 0x0000000000000000)
  %v2367 = select <8 x i1> %v2366, <8 x float> %v2365, <8 x float> splat (float 0x3FF0000000000000)
  %v2368 = fadd <8 x float> %v2365, splat (float 0x3FF0000000000000)
  %v2369 = fdiv <8 x float> %v2367, %v2368
  %v2370 = add i64 32, %v2279
  %v2371 = getelementptr inbounds float, ptr %v2238, i64 %v2370
  %v2372 = load <8 x float>, ptr %v2371, align 4
  %v2373 = fadd <8 x float> %v2372, %v2291
  %v2374 = add i64 24, %v2279
  %v2375 = getelementptr inbounds float, ptr %v26, i64 %v2374
  %v2376 = load <8 x float>, ptr %v2375, align 4
  %v2377 = fadd <8 x float> %v2373, %v2376
  %v2378 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2377)
  %v2379 = fcmp ogt <8 x float> %v2378, splat (float 0x4023000000000000)
  %v2380 = select <8 x i1> %v2379, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2378
  %v2381 = fadd <8 x float> %v2380, %v2380
  %v2382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2381, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2383 = fsub <8 x float> %v2382, splat (float 0x4168000000000000)
  %v2384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2383, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2381)
  %v2385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2383, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2384)
  %v2386 = bitcast <8 x float> %v2382 to <8 x i32>
  %v2387 = fmul <8 x float> %v2385, %v2385
  %v2388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2385, <8 x float> splat (float 0x3F81227F40000000))
  %v2389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2388, <8 x float> %v2385, <8 x float> splat (float 0x3FA5556740000000))
  %v2390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2389, <8 x float> %v2385, <8 x float> splat (float 0x3FC5554B00000000))
  %v2391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2390, <8 x float> %v2385, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2387, <8 x float> %v2391, <8 x float> %v2385)
  %v2393 = shl <8 x i32> %v2386, splat (i32 23)
  %v2394 = add <8 x i32> %v2393, splat (i32 1065353216)
  %v2395 = bitcast <8 x i32> %v2394 to <8 x float>
  %v2396 = fsub <8 x float> %v2395, splat (float 0x3FF0000000000000)
  %v2397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2395, <8 x float> %v2392, <8 x float> %v2396)
  %v2398 = fadd <8 x float> %v2397, splat (float 0x4000000000000000)
  %v2399 = fdiv <8 x float> %v2397, %v2398
  %v2400 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2399, <8 x float> %v2377)
  %v2401 = add i64 24, %v2279
  %v2402 = getelementptr inbounds float, ptr %v2238, i64 %v2401
  %v2403 = load <8 x float>, ptr %v2402, align 4
  %v2404 = fadd <8 x float> %v2403, %v2295
  %v2405 = add i64 16, %v2279
  %v2406 = getelementptr inbounds float, ptr %v26, i64 %v2405
  %v2407 = load <8 x float>, ptr %v2406, align 4
  %v2408 = fadd <8 x float> %v2404, %v2407
  %v2409 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2408)
  %v2410 = fneg <8 x float> %v2409
  %v2411 = fcmp olt <8 x float> %v2410, splat (float 0xC05A400000000000)
  %v2412 = select <8 x i1> %v2411, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2410
  %v2413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2412, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2414 = fsub <8 x float> %v2413, splat (float 0x4168000000000000)
  %v2415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2414, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2412)
  %v2416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2414, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2415)
  %v2417 = bitcast <8 x float> %v2413 to <8 x i32>
  %v2418 = fmul <8 x float> %v2416, %v2416
  %v2419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2416, <8 x float> splat (float 0x3F81227F40000000))
  %v2420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2419, <8 x float> %v2416, <8 x float> splat (float 0x3FA5556740000000))
  %v2421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2420, <8 x float> %v2416, <8 x float> splat (float 0x3FC5554B00000000))
  %v2422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2421, <8 x float> %v2416, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2418, <8 x float> %v2422, <8 x float> %v2416)
  %v2424 = sub <8 x i32> %v2417, splat (i32 1262485250)
  %v2425 = lshr <8 x i32> %v2424, splat (i32 1)
  %v2426 = sub <8 x i32> %v2424, %v2425
  %v2427 = shl <8 x i32> %v2425, splat (i32 23)
  %v2428 = bitcast <8 x i32> %v2427 to <8 x float>
  %v2429 = shl <8 x i32> %v2426, splat (i32 23)
  %v2430 = bitcast <8 x i32> %v2429 to <8 x float>
  %v2431 = fadd <8 x float> %v2423, splat (float 0x3FF0000000000000)
  %v2432 = fmul <8 x float> %v2431, %v2428
  %v2433 = fmul <8 x float> %v2432, %v2430
  %v2434 = fcmp olt <8 x float> %v2408, splat (float 0x0000000000000000)
  %v2435 = select <8 x i1> %v2434, <8 x float> %v2433, <8 x float> splat (float 0x3FF0000000000000)
  %v2436 = fadd <8 x float> %v2433, splat (float 0x3FF0000000000000)
  %v2437 = fdiv <8 x float> %v2435, %v2436
  %v2438 = add i64 0, %v2279
  %v2439 = getelementptr inbounds float, ptr %v2244, i64 %v2438
  %v2440 = load <8 x float>, ptr %v2439, align 4
  %v2441 = fmul <8 x float> %v2332, %v2440
  %v2442 = fmul <8 x float> %v2369, %v2400
  %v2443 = fadd <8 x float> %v2441, %v2442
  %v2444 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2443)
  %v2445 = fcmp ogt <8 x float> %v2444, splat (float 0x4023000000000000)
  %v2446 = select <8 x i1> %v2445, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2444
  %v2447 = fadd <8 x float> %v2446, %v2446
  %v2448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2447, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2449 = fsub <8 x float> %v2448, splat (float 0x4168000000000000)
  %v2450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2449, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2447)
  %v2451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2449, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2450)
  %v2452 = bitcast <8 x float> %v2448 to <8 x i32>
  %v2453 = fmul <8 x float> %v2451, %v2451
  %v2454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2451, <8 x float> splat (float 0x3F81227F40000000))
  %v2455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2454, <8 x float> %v2451, <8 x float> splat (float 0x3FA5556740000000))
  %v2456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2455, <8 x float> %v2451, <8 x float> splat (float 0x3FC5554B00000000))
  %v2457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2456, <8 x float> %v2451, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2453, <8 x float> %v2457, <8 x float> %v2451)
  %v2459 = shl <8 x i32> %v2452, splat (i32 23)
  %v2460 = add <8 x i32> %v2459, splat (i32 1065353216)
  %v2461 = bitcast <8 x i32> %v2460 to <8 x float>
  %v2462 = fsub <8 x float> %v2461, splat (float 0x3FF0000000000000)
  %v2463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2461, <8 x float> %v2458, <8 x float> %v2462)
  %v2464 = fadd <8 x float> %v2463, splat (float 0x4000000000000000)
  %v2465 = fdiv <8 x float> %v2463, %v2464
  %v2466 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2465, <8 x float> %v2443)
  %v2467 = fmul <8 x float> %v2437, %v2466
  %v2468 = add i64 0, %v2279
  %v2469 = getelementptr inbounds float, ptr %v2250, i64 %v2468
  store <8 x float> %v2332, ptr %v2469, align 4
  %v2470 = add i64 0, %v2279
  %v2471 = getelementptr inbounds float, ptr %v2256, i64 %v2470
  store <8 x float> %v2369, ptr %v2471, align 4
  %v2472 = add i64 0, %v2279
  %v2473 = getelementptr inbounds float, ptr %v2262, i64 %v2472
  store <8 x float> %v2400, ptr %v2473, align 4
  %v2474 = add i64 0, %v2279
  %v2475 = getelementptr inbounds float, ptr %v2268, i64 %v2474
  store <8 x float> %v2437, ptr %v2475, align 4
  %v2476 = add i64 0, %v2279
  %v2477 = getelementptr inbounds float, ptr %v2274, i64 %v2476
  store <8 x float> %v2467, ptr %v2477, align 4
  %v2478 = add nsw i64 %v2275, 1
  br label %b345
b347:
  %v2479 = add nsw i64 %v2228, 1
  br label %b342
b344:
  %v2480 = add nsw i64 %v2204, 1
  br label %b337
b339:
  %v2481 = add nsw i64 %v2198, 1
  br label %b334
b336:
  %v2482 = add nsw i64 %v2193, 96
  br label %b331
b333:
  %v2483 = add i64 %v7, 0
  %v2484 = sdiv i64 %v2483, 1
  %v2485 = add i64 %v2, 1
  %v2486 = mul i64 %v2484, %v2
  %v2487 = sdiv i64 %v2486, %v3
  %v2488 = mul i64 %v2487, 1
  %v2489 = icmp slt i64 %v2488, %v7
  %v2490 = select i1 %v2489, i64 %v2488, i64 %v7
  %v2491 = mul i64 %v2484, %v2485
  %v2492 = sdiv i64 %v2491, %v3
  %v2493 = mul i64 %v2492, 1
  %v2494 = icmp slt i64 %v2493, %v7
  %v2495 = select i1 %v2494, i64 %v2493, i64 %v7
  br label %b348
b348:
  %v2496 = phi i64 [ %v2490, %b333 ], [ %v2545, %b349 ]
  %v2497 = icmp slt i64 %v2496, %v2495
  br i1 %v2497, label %b349, label %b350
b349:
  %v2498 = add i64 %v1626, 0
  %v2499 = and i64 %v2498, %v140
  %v2500 = mul i64 %v2499, %v7
  %v2501 = add i64 %v2500, %v2496
  %v2502 = mul i64 %v2501, 8
  %v2503 = getelementptr inbounds float, ptr %v90, i64 %v2502
  %v2504 = add i64 %v1626, 0
  %v2505 = and i64 %v2504, %v138
  %v2506 = mul i64 %v2505, %v7
  %v2507 = add i64 %v2506, %v2496
  %v2508 = mul i64 %v2507, 8
  %v2509 = getelementptr inbounds float, ptr %v88, i64 %v2508
  %v2510 = add i64 %v1626, 0
  %v2511 = and i64 %v2510, %v142
  %v2512 = mul i64 %v2511, %v7
  %v2513 = add i64 %v2512, %v2496
  %v2514 = mul i64 %v2513, 8
  %v2515 = getelementptr inbounds float, ptr %v92, i64 %v2514
  %v2516 = add i64 %v1626, 0
  %v2517 = and i64 %v2516, %v144
  %v2518 = mul i64 %v2517, %v7
  %v2519 = add i64 %v2518, %v2496
  %v2520 = mul i64 %v2519, 8
  %v2521 = getelementptr inbounds float, ptr %v94, i64 %v2520
  %v2522 = add i64 %v1626, 1
  %v2523 = and i64 %v2522, %v120
  %v2524 = mul i64 %v2523, %v7
  %v2525 = add i64 %v2524, %v2496
  %v2526 = mul i64 %v2525, 32
  %v2527 = getelementptr inbounds float, ptr %v32, i64 %v2526
  %v2528 = add i64 0, 0
  %v2529 = getelementptr inbounds float, ptr %v2503, i64 %v2528
  %v2530 = load <8 x float>, ptr %v2529, align 4
  %v2531 = add i64 0, 0
  %v2532 = getelementptr inbounds float, ptr %v2509, i64 %v2531
  %v2533 = load <8 x float>, ptr %v2532, align 4
  %v2534 = fmul <8 x float> %v2530, %v2533
  %v2535 = add i64 0, 0
  %v2536 = getelementptr inbounds float, ptr %v2515, i64 %v2535
  %v2537 = load <8 x float>, ptr %v2536, align 4
  %v2538 = add i64 0, 0
  %v2539 = getelementptr inbounds float, ptr %v2521, i64 %v2538
  %v2540 = load <8 x float>, ptr %v2539, align 4
  %v2541 = fmul <8 x float> %v2537, %v2540
  %v2542 = fadd <8 x float> %v2534, %v2541
  %v2543 = add i64 0, 0
  %v2544 = getelementptr inbounds float, ptr %v2527, i64 %v2543
  store <8 x float> %v2542, ptr %v2544, align 4
  %v2545 = add nsw i64 %v2496, 1
  br label %b348
b350:
  %v2546 = add i64 %v7, 0
  %v2547 = sdiv i64 %v2546, 1
  %v2548 = add i64 %v2, 1
  %v2549 = mul i64 %v2547, %v2
  %v2550 = sdiv i64 %v2549, %v3
  %v2551 = mul i64 %v2550, 1
  %v2552 = icmp slt i64 %v2551, %v7
  %v2553 = select i1 %v2552, i64 %v2551, i64 %v7
  %v2554 = mul i64 %v2547, %v2548
  %v2555 = sdiv i64 %v2554, %v3
  %v2556 = mul i64 %v2555, 1
  %v2557 = icmp slt i64 %v2556, %v7
  %v2558 = select i1 %v2557, i64 %v2556, i64 %v7
  br label %b351
b351:
  %v2559 = phi i64 [ %v2553, %b350 ], [ %v2581, %b356 ]
  %v2560 = icmp slt i64 %v2559, %v2558
  br i1 %v2560, label %b352, label %b353
b352:
  %v2561 = add i64 %v1626, 0
  %v2562 = and i64 %v2561, %v120
  %v2563 = mul i64 %v2562, %v7
  %v2564 = add i64 %v2563, %v2559
  %v2565 = mul i64 %v2564, 32
  %v2566 = getelementptr inbounds float, ptr %v32, i64 %v2565
  %v2567 = add i64 %v1626, 1
  %v2568 = and i64 %v2567, %v120
  %v2569 = mul i64 %v2568, %v7
  %v2570 = add i64 %v2569, %v2559
  %v2571 = mul i64 %v2570, 32
  %v2572 = getelementptr inbounds float, ptr %v32, i64 %v2571
  br label %b354
b354:
  %v2573 = phi i64 [ 0, %b352 ], [ %v2580, %b355 ]
  %v2574 = icmp slt i64 %v2573, 24
  br i1 %v2574, label %b355, label %b356
b355:
  %v2575 = add i64 0, %v2573
  %v2576 = getelementptr inbounds float, ptr %v2566, i64 %v2575
  %v2577 = load <8 x float>, ptr %v2576, align 4
  %v2578 = add i64 8, %v2573
  %v2579 = getelementptr inbounds float, ptr %v2572, i64 %v2578
  store <8 x float> %v2577, ptr %v2579, align 4
  %v2580 = add nsw i64 %v2573, 8
  br label %b354
b356:
  %v2581 = add nsw i64 %v2559, 1
  br label %b351
b353:
  %v2582 = add i64 %v7, 0
  %v2583 = sdiv i64 %v2582, 1
  %v2584 = add i64 %v2, 1
  %v2585 = mul i64 %v2583, %v2
  %v2586 = sdiv i64 %v2585, %v3
  %v2587 = mul i64 %v2586, 1
  %v2588 = icmp slt i64 %v2587, %v7
  %v2589 = select i1 %v2588, i64 %v2587, i64 %v7
  %v2590 = mul i64 %v2583, %v2584
  %v2591 = sdiv i64 %v2590, %v3
  %v2592 = mul i64 %v2591, 1
  %v2593 = icmp slt i64 %v2592, %v7
  %v2594 = select i1 %v2593, i64 %v2592, i64 %v7
  br label %b357
b357:
  %v2595 = phi i64 [ %v2589, %b353 ], [ %v2614, %b358 ]
  %v2596 = icmp slt i64 %v2595, %v2594
  br i1 %v2596, label %b358, label %b359
b358:
  %v2597 = add i64 %v1626, 0
  %v2598 = and i64 %v2597, %v124
  %v2599 = mul i64 %v2598, %v7
  %v2600 = add i64 %v2599, %v2595
  %v2601 = mul i64 %v2600, 8
  %v2602 = getelementptr inbounds float, ptr %v42, i64 %v2601
  %v2603 = add i64 %v1626, 1
  %v2604 = and i64 %v2603, %v118
  %v2605 = mul i64 %v2604, %v7
  %v2606 = add i64 %v2605, %v2595
  %v2607 = mul i64 %v2606, 32
  %v2608 = getelementptr inbounds float, ptr %v30, i64 %v2607
  %v2609 = add i64 0, 0
  %v2610 = getelementptr inbounds float, ptr %v2602, i64 %v2609
  %v2611 = load <8 x float>, ptr %v2610, align 4
  %v2612 = add i64 0, 0
  %v2613 = getelementptr inbounds float, ptr %v2608, i64 %v2612
  store <8 x float> %v2611, ptr %v2613, align 4
  %v2614 = add nsw i64 %v2595, 1
  br label %b357
b359:
  %v2615 = add i64 %v7, 0
  %v2616 = sdiv i64 %v2615, 1
  %v2617 = add i64 %v2, 1
  %v2618 = mul i64 %v2616, %v2
  %v2619 = sdiv i64 %v2618, %v3
  %v2620 = mul i64 %v2619, 1
  %v2621 = icmp slt i64 %v2620, %v7
  %v2622 = select i1 %v2621, i64 %v2620, i64 %v7
  %v2623 = mul i64 %v2616, %v2617
  %v2624 = sdiv i64 %v2623, %v3
  %v2625 = mul i64 %v2624, 1
  %v2626 = icmp slt i64 %v2625, %v7
  %v2627 = select i1 %v2626, i64 %v2625, i64 %v7
  br label %b360
b360:
  %v2628 = phi i64 [ %v2622, %b359 ], [ %v2650, %b365 ]
  %v2629 = icmp slt i64 %v2628, %v2627
  br i1 %v2629, label %b361, label %b362
b361:
  %v2630 = add i64 %v1626, 0
  %v2631 = and i64 %v2630, %v118
  %v2632 = mul i64 %v2631, %v7
  %v2633 = add i64 %v2632, %v2628
  %v2634 = mul i64 %v2633, 32
  %v2635 = getelementptr inbounds float, ptr %v30, i64 %v2634
  %v2636 = add i64 %v1626, 1
  %v2637 = and i64 %v2636, %v118
  %v2638 = mul i64 %v2637, %v7
  %v2639 = add i64 %v2638, %v2628
  %v2640 = mul i64 %v2639, 32
  %v2641 = getelementptr inbounds float, ptr %v30, i64 %v2640
  br label %b363
b363:
  %v2642 = phi i64 [ 0, %b361 ], [ %v2649, %b364 ]
  %v2643 = icmp slt i64 %v2642, 24
  br i1 %v2643, label %b364, label %b365
b364:
  %v2644 = add i64 0, %v2642
  %v2645 = getelementptr inbounds float, ptr %v2635, i64 %v2644
  %v2646 = load <8 x float>, ptr %v2645, align 4
  %v2647 = add i64 8, %v2642
  %v2648 = getelementptr inbounds float, ptr %v2641, i64 %v2647
  store <8 x float> %v2646, ptr %v2648, align 4
  %v2649 = add nsw i64 %v2642, 8
  br label %b363
b365:
  %v2650 = add nsw i64 %v2628, 1
  br label %b360
b362:
  %v2651 = add nsw i64 %v1626, 1
  br label %b264
b266:
  %v2652 = icmp sgt i64 %v3, 1
  br i1 %v2652, label %b366, label %b367
b366:
  %v2653 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2654 = atomicrmw add ptr %v2653, i64 1 acq_rel
  %v2655 = mul i64 %v3, 11
  br label %b368
b368:
  %v2656 = load atomic i64, ptr %v2653 acquire, align 8
  %v2657 = icmp slt i64 %v2656, %v2655
  br i1 %v2657, label %b369, label %b370
b369:
  %v2658 = call i32 @sched_yield()
  br label %b368
b370:
  br label %b367
b367:
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
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #0 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
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
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v689 = alloca float, i64 64, align 4
  %v1255 = alloca float, i64 64, align 4
  %v1503 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 5
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 11
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 14
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 15
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 16
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 17
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 21
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 36
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 39
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 42
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 43
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 44
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 45
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 46
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 47
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 49
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 50
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 51
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 52
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 53
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 54
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v160 = load ptr, ptr %v159, align 4
  %v161 = mul i64 %v2, 24576
  %v162 = add i64 %v161, 640
  %v163 = getelementptr inbounds float, ptr %v160, i64 %v162
  %v164 = getelementptr inbounds float, ptr %v160, i64 0
  %v165 = getelementptr inbounds float, ptr %v160, i64 256
  %v166 = getelementptr inbounds i64, ptr %v1, i64 4
  %v167 = load i64, ptr %v166, align 8
  %v168 = icmp eq i64 %v167, 0
  br i1 %v168, label %b0, label %b1
b0:
  %v169 = add i64 1, 0
  %v170 = sdiv i64 %v169, 1
  %v171 = add i64 %v2, 1
  %v172 = mul i64 %v170, %v2
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, 1
  %v176 = select i1 %v175, i64 %v174, i64 1
  %v177 = mul i64 %v170, %v171
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, 1
  %v181 = select i1 %v180, i64 %v179, i64 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  br label %b2
b2:
  %v184 = phi i64 [ %v176, %b0 ], [ %v212, %b7 ]
  %v185 = icmp slt i64 %v184, %v183
  br i1 %v185, label %b3, label %b4
b3:
  %v186 = mul i64 %v184, 256
  %v187 = mul i64 %v184, 8
  %v188 = add i64 %v186, 0
  %v189 = add i64 %v187, 0
  %v190 = getelementptr inbounds float, ptr %v164, i64 %v188
  %v191 = sub i64 8, %v189
  %v192 = icmp slt i64 %v191, 0
  %v193 = select i1 %v192, i64 0, i64 %v191
  %v194 = icmp ult i64 %v193, 8
  %v195 = select i1 %v194, i64 %v193, i64 8
  %v196 = trunc i64 %v195 to i32
  %v197 = insertelement <8 x i32> poison, i32 %v196, i64 0
  %v198 = shufflevector <8 x i32> %v197, <8 x i32> poison, <8 x i32> zeroinitializer
  %v199 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v198
  %v200 = mul i64 %v189, 1
  %v201 = add i64 0, %v200
  %v202 = getelementptr inbounds float, ptr %v24, i64 %v201
  br label %b5
b5:
  %v203 = phi i64 [ 0, %b3 ], [ %v210, %b6 ]
  %v204 = icmp slt i64 %v203, 32
  br i1 %v204, label %b6, label %b7
b6:
  %v205 = mul i64 %v203, 8
  %v206 = getelementptr inbounds float, ptr %v202, i64 %v205
  %v207 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v206, <8 x i1> %v199, <8 x float> zeroinitializer)
  %v208 = mul i64 %v203, 8
  %v209 = getelementptr inbounds float, ptr %v190, i64 %v208
  store <8 x float> %v207, ptr %v209, align 4
  %v210 = add nsw i64 %v203, 1
  br label %b5
b7:
  %v211 = add i64 %v186, 256
  %v212 = add nsw i64 %v184, 1
  br label %b2
b4:
  %v213 = add i64 1, 0
  %v214 = sdiv i64 %v213, 1
  %v215 = add i64 %v2, 1
  %v216 = mul i64 %v214, %v2
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  %v221 = mul i64 %v214, %v215
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  br label %b8
b8:
  %v228 = phi i64 [ %v220, %b4 ], [ %v256, %b13 ]
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b9, label %b10
b9:
  %v230 = mul i64 %v228, 64
  %v231 = mul i64 %v228, 8
  %v232 = add i64 %v230, 0
  %v233 = add i64 %v231, 0
  %v234 = getelementptr inbounds float, ptr %v165, i64 %v232
  %v235 = sub i64 8, %v233
  %v236 = icmp slt i64 %v235, 0
  %v237 = select i1 %v236, i64 0, i64 %v235
  %v238 = icmp ult i64 %v237, 8
  %v239 = select i1 %v238, i64 %v237, i64 8
  %v240 = trunc i64 %v239 to i32
  %v241 = insertelement <8 x i32> poison, i32 %v240, i64 0
  %v242 = shufflevector <8 x i32> %v241, <8 x i32> poison, <8 x i32> zeroinitializer
  %v243 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v242
  %v244 = mul i64 %v233, 1
  %v245 = add i64 0, %v244
  %v246 = getelementptr inbounds float, ptr %v18, i64 %v245
  br label %b11
b11:
  %v247 = phi i64 [ 0, %b9 ], [ %v254, %b12 ]
  %v248 = icmp slt i64 %v247, 8
  br i1 %v248, label %b12, label %b13
b12:
  %v249 = mul i64 %v247, 8
  %v250 = getelementptr inbounds float, ptr %v246, i64 %v249
  %v251 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v250, <8 x i1> %v243, <8 x float> zeroinitializer)
  %v252 = mul i64 %v247, 8
  %v253 = getelementptr inbounds float, ptr %v234, i64 %v252
  store <8 x float> %v251, ptr %v253, align 4
  %v254 = add nsw i64 %v247, 1
  br label %b11
b13:
  %v255 = add i64 %v230, 64
  %v256 = add nsw i64 %v228, 1
  br label %b8
b10:
  br label %b1
b1:
  %v257 = icmp sgt i64 %v3, 1
  br i1 %v257, label %b14, label %b15
b14:
  %v258 = getelementptr inbounds i64, ptr %v1, i64 3
  %v259 = atomicrmw add ptr %v258, i64 1 acq_rel
  %v260 = mul i64 %v3, 1
  br label %b16
b16:
  %v261 = load atomic i64, ptr %v258 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b17, label %b18
b17:
  %v263 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v264 = phi i64 [ 0, %b15 ], [ %v1416, %b123 ]
  %v265 = icmp slt i64 %v264, %v5
  br i1 %v265, label %b20, label %b21
b20:
  %v266 = sub i64 %v5, 1
  %v267 = sub i64 %v266, %v264
  %v268 = add i64 %v7, 0
  %v269 = sdiv i64 %v268, 1
  %v270 = add i64 %v2, 1
  %v271 = mul i64 %v269, %v2
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  %v276 = mul i64 %v269, %v270
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  br label %b22
b22:
  %v281 = phi i64 [ %v275, %b20 ], [ %v419, %b23 ]
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b23, label %b24
b23:
  %v283 = add i64 %v267, 0
  %v284 = and i64 %v283, %v116
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v281
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v28, i64 %v287
  %v289 = add i64 %v267, 1
  %v290 = and i64 %v289, 1
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v281
  %v293 = mul i64 %v292, 32
  %v294 = getelementptr inbounds float, ptr %v36, i64 %v293
  %v295 = add i64 %v267, 0
  %v296 = and i64 %v295, %v140
  %v297 = mul i64 %v296, %v7
  %v298 = add i64 %v297, %v281
  %v299 = mul i64 %v298, 8
  %v300 = getelementptr inbounds float, ptr %v90, i64 %v299
  %v301 = add i64 %v267, 0
  %v302 = and i64 %v301, %v138
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v281
  %v305 = mul i64 %v304, 8
  %v306 = getelementptr inbounds float, ptr %v88, i64 %v305
  %v307 = add i64 %v267, 0
  %v308 = and i64 %v307, %v142
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v281
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v92, i64 %v311
  %v313 = add i64 %v267, 0
  %v314 = and i64 %v313, %v144
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v281
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v94, i64 %v317
  %v319 = add i64 %v267, 0
  %v320 = and i64 %v319, %v146
  %v321 = mul i64 %v320, %v7
  %v322 = add i64 %v321, %v281
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr inbounds float, ptr %v96, i64 %v323
  %v325 = add i64 %v267, 1
  %v326 = and i64 %v325, 1
  %v327 = mul i64 %v326, %v7
  %v328 = add i64 %v327, %v281
  %v329 = mul i64 %v328, 32
  %v330 = getelementptr inbounds float, ptr %v38, i64 %v329
  %v331 = add i64 %v267, 0
  %v332 = and i64 %v331, %v128
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v281
  %v335 = mul i64 %v334, 32
  %v336 = getelementptr inbounds float, ptr %v66, i64 %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v288, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v294, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = fadd <8 x float> %v339, %v342
  %v344 = add i64 0, 0
  %v345 = getelementptr inbounds float, ptr %v300, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 0, 0
  %v348 = getelementptr inbounds float, ptr %v306, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fmul <8 x float> %v346, %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v312, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v318, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fmul <8 x float> %v353, %v356
  %v358 = fadd <8 x float> %v350, %v357
  %v359 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v358)
  %v360 = fcmp ogt <8 x float> %v359, splat (float 0x4023000000000000)
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0x4023000000000000), <8 x float> %v359
  %v362 = fadd <8 x float> %v361, %v361
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v362, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v364 = fsub <8 x float> %v363, splat (float 0x4168000000000000)
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v364, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v362)
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v364, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v365)
  %v367 = bitcast <8 x float> %v363 to <8 x i32>
  %v368 = fmul <8 x float> %v366, %v366
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v366, <8 x float> splat (float 0x3F81227F40000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v366, <8 x float> splat (float 0x3FA5556740000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v366, <8 x float> splat (float 0x3FC5554B00000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v366, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v372, <8 x float> %v366)
  %v374 = shl <8 x i32> %v367, splat (i32 23)
  %v375 = add <8 x i32> %v374, splat (i32 1065353216)
  %v376 = bitcast <8 x i32> %v375 to <8 x float>
  %v377 = fsub <8 x float> %v376, splat (float 0x3FF0000000000000)
  %v378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v376, <8 x float> %v373, <8 x float> %v377)
  %v379 = fadd <8 x float> %v378, splat (float 0x4000000000000000)
  %v380 = fdiv <8 x float> %v378, %v379
  %v381 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v380, <8 x float> %v358)
  %v382 = fmul <8 x float> %v343, %v381
  %v383 = add i64 0, 0
  %v384 = getelementptr inbounds float, ptr %v324, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fmul <8 x float> %v382, %v385
  %v387 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v388 = shufflevector <8 x float> %v387, <8 x float> poison, <8 x i32> zeroinitializer
  %v389 = fsub <8 x float> %v388, %v385
  %v390 = fmul <8 x float> %v386, %v389
  %v391 = add i64 0, 0
  %v392 = getelementptr inbounds float, ptr %v330, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = fmul <8 x float> %v343, %v385
  %v395 = fmul <8 x float> %v381, %v381
  %v396 = fsub <8 x float> %v388, %v395
  %v397 = fmul <8 x float> %v394, %v396
  %v398 = fadd <8 x float> %v393, %v397
  %v399 = fmul <8 x float> %v398, %v353
  %v400 = fmul <8 x float> %v356, %v356
  %v401 = fsub <8 x float> %v388, %v400
  %v402 = fmul <8 x float> %v399, %v401
  %v403 = fmul <8 x float> %v398, %v356
  %v404 = fmul <8 x float> %v403, %v353
  %v405 = fsub <8 x float> %v388, %v353
  %v406 = fmul <8 x float> %v404, %v405
  %v407 = fmul <8 x float> %v398, %v349
  %v408 = fmul <8 x float> %v407, %v346
  %v409 = fsub <8 x float> %v388, %v346
  %v410 = fmul <8 x float> %v408, %v409
  %v411 = add i64 16, 0
  %v412 = getelementptr inbounds float, ptr %v336, i64 %v411
  store <8 x float> %v390, ptr %v412, align 4
  %v413 = add i64 24, 0
  %v414 = getelementptr inbounds float, ptr %v336, i64 %v413
  store <8 x float> %v402, ptr %v414, align 4
  %v415 = add i64 0, 0
  %v416 = getelementptr inbounds float, ptr %v336, i64 %v415
  store <8 x float> %v406, ptr %v416, align 4
  %v417 = add i64 8, 0
  %v418 = getelementptr inbounds float, ptr %v336, i64 %v417
  store <8 x float> %v410, ptr %v418, align 4
  %v419 = add nsw i64 %v281, 1
  br label %b22
b24:
  %v420 = add i64 %v7, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, %v7
  %v427 = select i1 %v426, i64 %v425, i64 %v7
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, %v7
  %v432 = select i1 %v431, i64 %v430, i64 %v7
  br label %b25
b25:
  %v433 = phi i64 [ %v427, %b24 ], [ %v580, %b30 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b26, label %b27
b26:
  br label %b28
b28:
  %v435 = phi i64 [ 0, %b26 ], [ %v579, %b33 ]
  %v436 = icmp slt i64 %v435, 4
  br i1 %v436, label %b29, label %b30
b29:
  br label %b31
b31:
  %v437 = phi i64 [ 0, %b29 ], [ %v560, %b32 ]
  %v438 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v559, %b32 ]
  %v439 = icmp slt i64 %v437, 8
  br i1 %v439, label %b32, label %b33
b32:
  %v440 = add i64 %v267, 1
  %v441 = and i64 %v440, 1
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v433
  %v444 = mul i64 %v443, 32
  %v445 = getelementptr inbounds float, ptr %v38, i64 %v444
  %v446 = add i64 %v267, 0
  %v447 = and i64 %v446, %v116
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v433
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v28, i64 %v450
  %v452 = add i64 %v267, 1
  %v453 = and i64 %v452, 1
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v433
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v36, i64 %v456
  %v458 = add i64 %v267, 0
  %v459 = and i64 %v458, %v146
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v433
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v96, i64 %v462
  %v464 = add i64 %v267, 0
  %v465 = and i64 %v464, %v140
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v433
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v90, i64 %v468
  %v470 = add i64 %v267, 0
  %v471 = and i64 %v470, %v138
  %v472 = mul i64 %v471, %v7
  %v473 = add i64 %v472, %v433
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v88, i64 %v474
  %v476 = add i64 %v267, 0
  %v477 = and i64 %v476, %v142
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v433
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v92, i64 %v480
  %v482 = add i64 %v267, 0
  %v483 = and i64 %v482, %v144
  %v484 = mul i64 %v483, %v7
  %v485 = add i64 %v484, %v433
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v94, i64 %v486
  %v488 = add i64 %v267, 0
  %v489 = and i64 %v488, %v120
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v433
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v32, i64 %v492
  %v494 = add i64 0, %v437
  %v495 = getelementptr inbounds float, ptr %v445, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 0, %v437
  %v498 = getelementptr inbounds float, ptr %v451, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 0, %v437
  %v501 = getelementptr inbounds float, ptr %v457, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = fadd <8 x float> %v499, %v502
  %v504 = add i64 0, %v437
  %v505 = getelementptr inbounds float, ptr %v463, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = fmul <8 x float> %v503, %v506
  %v508 = add i64 0, %v437
  %v509 = getelementptr inbounds float, ptr %v469, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 0, %v437
  %v512 = getelementptr inbounds float, ptr %v475, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = fmul <8 x float> %v510, %v513
  %v515 = add i64 0, %v437
  %v516 = getelementptr inbounds float, ptr %v481, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, %v437
  %v519 = getelementptr inbounds float, ptr %v487, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = fmul <8 x float> %v517, %v520
  %v522 = fadd <8 x float> %v514, %v521
  %v523 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v522)
  %v524 = fcmp ogt <8 x float> %v523, splat (float 0x4023000000000000)
  %v525 = select <8 x i1> %v524, <8 x float> splat (float 0x4023000000000000), <8 x float> %v523
  %v526 = fadd <8 x float> %v525, %v525
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v528 = fsub <8 x float> %v527, splat (float 0x4168000000000000)
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v526)
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v529)
  %v531 = bitcast <8 x float> %v527 to <8 x i32>
  %v532 = fmul <8 x float> %v530, %v530
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v530, <8 x float> splat (float 0x3F81227F40000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v530, <8 x float> splat (float 0x3FA5556740000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v530, <8 x float> splat (float 0x3FC5554B00000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v530, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v536, <8 x float> %v530)
  %v538 = shl <8 x i32> %v531, splat (i32 23)
  %v539 = add <8 x i32> %v538, splat (i32 1065353216)
  %v540 = bitcast <8 x i32> %v539 to <8 x float>
  %v541 = fsub <8 x float> %v540, splat (float 0x3FF0000000000000)
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v537, <8 x float> %v541)
  %v543 = fadd <8 x float> %v542, splat (float 0x4000000000000000)
  %v544 = fdiv <8 x float> %v542, %v543
  %v545 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v544, <8 x float> %v522)
  %v546 = fmul <8 x float> %v545, %v545
  %v547 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v548 = shufflevector <8 x float> %v547, <8 x float> poison, <8 x i32> zeroinitializer
  %v549 = fsub <8 x float> %v548, %v546
  %v550 = fmul <8 x float> %v507, %v549
  %v551 = fadd <8 x float> %v496, %v550
  %v552 = fmul <8 x float> %v551, %v510
  %v553 = mul i64 %v435, 8
  %v554 = add i64 0, %v553
  %v555 = add i64 %v554, %v437
  %v556 = getelementptr inbounds float, ptr %v493, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = fmul <8 x float> %v552, %v557
  %v559 = fadd <8 x float> %v438, %v558
  %v560 = add nsw i64 %v437, 8
  br label %b31
b33:
  %v561 = shufflevector <8 x float> %v438, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v562 = shufflevector <8 x float> %v438, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v563 = fadd <4 x float> %v561, %v562
  %v564 = shufflevector <4 x float> %v563, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v565 = shufflevector <4 x float> %v563, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v566 = fadd <2 x float> %v564, %v565
  %v567 = extractelement <2 x float> %v566, i64 0
  %v568 = extractelement <2 x float> %v566, i64 1
  %v569 = fadd float %v567, %v568
  %v570 = fadd float %v569, 0x0000000000000000
  %v571 = add i64 %v267, 0
  %v572 = and i64 %v571, %v148
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v433
  %v575 = mul i64 %v574, 4
  %v576 = getelementptr inbounds float, ptr %v98, i64 %v575
  %v577 = add i64 0, %v435
  %v578 = getelementptr inbounds float, ptr %v576, i64 %v577
  store float %v570, ptr %v578, align 4
  %v579 = add nsw i64 %v435, 1
  br label %b28
b30:
  %v580 = add nsw i64 %v433, 1
  br label %b25
b27:
  %v581 = add i64 %v7, 0
  %v582 = sdiv i64 %v581, 1
  %v583 = add i64 %v2, 1
  %v584 = mul i64 %v582, %v2
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v7
  %v588 = select i1 %v587, i64 %v586, i64 %v7
  %v589 = mul i64 %v582, %v583
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v7
  %v593 = select i1 %v592, i64 %v591, i64 %v7
  br label %b34
b34:
  %v594 = phi i64 [ %v588, %b27 ], [ %v612, %b39 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b35, label %b36
b35:
  %v596 = add i64 %v267, 1
  %v597 = and i64 %v596, 1
  %v598 = mul i64 %v597, %v7
  %v599 = add i64 %v598, %v594
  %v600 = mul i64 %v599, 32
  %v601 = getelementptr inbounds float, ptr %v36, i64 %v600
  %v602 = mul i64 %v594, 32
  %v603 = getelementptr inbounds float, ptr %v62, i64 %v602
  br label %b37
b37:
  %v604 = phi i64 [ 0, %b35 ], [ %v611, %b38 ]
  %v605 = icmp slt i64 %v604, 24
  br i1 %v605, label %b38, label %b39
b38:
  %v606 = add i64 8, %v604
  %v607 = getelementptr inbounds float, ptr %v601, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 0, %v604
  %v610 = getelementptr inbounds float, ptr %v603, i64 %v609
  store <8 x float> %v608, ptr %v610, align 4
  %v611 = add nsw i64 %v604, 8
  br label %b37
b39:
  %v612 = add nsw i64 %v594, 1
  br label %b34
b36:
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
  br label %b40
b40:
  %v626 = phi i64 [ %v620, %b36 ], [ %v634, %b41 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b41, label %b42
b41:
  %v628 = mul i64 %v626, 32
  %v629 = getelementptr inbounds float, ptr %v62, i64 %v628
  %v630 = add i64 24, 0
  %v631 = getelementptr inbounds float, ptr %v629, i64 %v630
  %v632 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v633 = shufflevector <8 x float> %v632, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v633, ptr %v631, align 4
  %v634 = add nsw i64 %v626, 1
  br label %b40
b42:
  %v635 = add i64 %v7, 0
  %v636 = sdiv i64 %v635, 1
  %v637 = add i64 %v2, 1
  %v638 = mul i64 %v636, %v2
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v7
  %v642 = select i1 %v641, i64 %v640, i64 %v7
  %v643 = mul i64 %v636, %v637
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v7
  %v647 = select i1 %v646, i64 %v645, i64 %v7
  br label %b43
b43:
  %v648 = phi i64 [ %v642, %b42 ], [ %v666, %b48 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b44, label %b45
b44:
  %v650 = add i64 %v267, 1
  %v651 = and i64 %v650, 1
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v648
  %v654 = mul i64 %v653, 32
  %v655 = getelementptr inbounds float, ptr %v38, i64 %v654
  %v656 = mul i64 %v648, 32
  %v657 = getelementptr inbounds float, ptr %v64, i64 %v656
  br label %b46
b46:
  %v658 = phi i64 [ 0, %b44 ], [ %v665, %b47 ]
  %v659 = icmp slt i64 %v658, 24
  br i1 %v659, label %b47, label %b48
b47:
  %v660 = add i64 8, %v658
  %v661 = getelementptr inbounds float, ptr %v655, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 0, %v658
  %v664 = getelementptr inbounds float, ptr %v657, i64 %v663
  store <8 x float> %v662, ptr %v664, align 4
  %v665 = add nsw i64 %v658, 8
  br label %b46
b48:
  %v666 = add nsw i64 %v648, 1
  br label %b43
b45:
  %v667 = add i64 %v7, 0
  %v668 = sdiv i64 %v667, 1
  %v669 = add i64 %v2, 1
  %v670 = mul i64 %v668, %v2
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v7
  %v674 = select i1 %v673, i64 %v672, i64 %v7
  %v675 = mul i64 %v668, %v669
  %v676 = sdiv i64 %v675, %v3
  %v677 = mul i64 %v676, 1
  %v678 = icmp slt i64 %v677, %v7
  %v679 = select i1 %v678, i64 %v677, i64 %v7
  br label %b49
b49:
  %v680 = phi i64 [ %v674, %b45 ], [ %v688, %b50 ]
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b50, label %b51
b50:
  %v682 = mul i64 %v680, 32
  %v683 = getelementptr inbounds float, ptr %v64, i64 %v682
  %v684 = add i64 24, 0
  %v685 = getelementptr inbounds float, ptr %v683, i64 %v684
  %v686 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v687 = shufflevector <8 x float> %v686, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v687, ptr %v685, align 4
  %v688 = add nsw i64 %v680, 1
  br label %b49
b51:
  %v690 = add i64 %v7, 0
  %v691 = sdiv i64 %v690, 1
  %v692 = add i64 %v2, 1
  %v693 = mul i64 %v691, %v2
  %v694 = sdiv i64 %v693, %v3
  %v695 = mul i64 %v694, 1
  %v696 = icmp slt i64 %v695, %v7
  %v697 = select i1 %v696, i64 %v695, i64 %v7
  %v698 = mul i64 %v691, %v692
  %v699 = sdiv i64 %v698, %v3
  %v700 = mul i64 %v699, 1
  %v701 = icmp slt i64 %v700, %v7
  %v702 = select i1 %v701, i64 %v700, i64 %v7
  br label %b52
b52:
  %v703 = phi i64 [ %v697, %b51 ], [ %v764, %b57 ]
  %v704 = icmp slt i64 %v703, %v702
  br i1 %v704, label %b53, label %b54
b53:
  %v705 = add i64 %v703, 96
  %v706 = icmp slt i64 %v705, %v702
  %v707 = select i1 %v706, i64 %v705, i64 %v702
  br label %b55
b55:
  %v708 = phi i64 [ 0, %b53 ], [ %v763, %b60 ]
  %v709 = icmp slt i64 %v708, 1
  br i1 %v709, label %b56, label %b57
b56:
  %v710 = sub i64 %v707, %v703
  %v711 = sub i64 8, 1
  %v712 = add i64 %v710, %v711
  %v713 = sdiv i64 %v712, 8
  br label %b58
b58:
  %v714 = phi i64 [ 0, %b56 ], [ %v762, %b65 ]
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b59, label %b60
b59:
  %v716 = mul i64 %v710, %v714
  %v717 = sdiv i64 %v716, %v713
  %v718 = add i64 %v703, %v717
  %v719 = add i64 %v714, 1
  %v720 = mul i64 %v710, %v719
  %v721 = sdiv i64 %v720, %v713
  %v722 = add i64 %v703, %v721
  %v723 = mul i64 %v708, 256
  %v724 = getelementptr inbounds float, ptr %v164, i64 %v723
  %v725 = sub i64 %v722, %v718
  %v726 = add i64 %v267, 0
  %v727 = and i64 %v726, %v128
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v718
  %v730 = mul i64 %v729, 32
  %v731 = getelementptr inbounds float, ptr %v66, i64 %v730
  %v732 = getelementptr inbounds float, ptr %v731, i64 0
  %v733 = sub i64 %v725, 1
  %v734 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v733
  %v735 = load ptr, ptr %v734, align 4
  %v736 = icmp sgt i64 %v725, 0
  br i1 %v736, label %b61, label %b62
b61:
  call void %v735(ptr %v732, i64 32, ptr %v724, i64 32, ptr %v689)
  br label %b62
b62:
  %v737 = add i64 %v723, 256
  br label %b63
b63:
  %v738 = phi i64 [ %v718, %b62 ], [ %v761, %b68 ]
  %v739 = icmp slt i64 %v738, %v722
  br i1 %v739, label %b64, label %b65
b64:
  %v740 = sub i64 %v738, %v718
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v689, i64 %v741
  %v743 = add i64 %v267, 0
  %v744 = and i64 %v743, %v150
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v738
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v100, i64 %v747
  br label %b66
b66:
  %v749 = phi i64 [ 0, %b64 ], [ %v760, %b67 ]
  %v750 = icmp slt i64 %v749, 1
  br i1 %v750, label %b67, label %b68
b67:
  %v751 = mul i64 %v708, 1
  %v752 = add i64 %v751, %v749
  %v753 = mul i64 %v752, 8
  %v754 = add i64 0, %v749
  %v755 = mul i64 %v754, 8
  %v756 = getelementptr inbounds float, ptr %v742, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 0, %v753
  %v759 = getelementptr inbounds float, ptr %v748, i64 %v758
  store <8 x float> %v757, ptr %v759, align 4
  %v760 = add nsw i64 %v749, 1
  br label %b66
b68:
  %v761 = add nsw i64 %v738, 1
  br label %b63
b65:
  %v762 = add nsw i64 %v714, 1
  br label %b58
b60:
  %v763 = add nsw i64 %v708, 1
  br label %b55
b57:
  %v764 = add nsw i64 %v703, 96
  br label %b52
b54:
  %v765 = add i64 %v7, 0
  %v766 = sdiv i64 %v765, 1
  %v767 = add i64 %v2, 1
  %v768 = mul i64 %v766, %v2
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 1
  %v771 = icmp slt i64 %v770, %v7
  %v772 = select i1 %v771, i64 %v770, i64 %v7
  %v773 = mul i64 %v766, %v767
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 1
  %v776 = icmp slt i64 %v775, %v7
  %v777 = select i1 %v776, i64 %v775, i64 %v7
  br label %b69
b69:
  %v778 = phi i64 [ %v772, %b54 ], [ %v929, %b74 ]
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b70, label %b71
b70:
  br label %b72
b72:
  %v780 = phi i64 [ 0, %b70 ], [ %v928, %b73 ]
  %v781 = icmp slt i64 %v780, 4
  br i1 %v781, label %b73, label %b74
b73:
  %v782 = mul i64 %v778, 32
  %v783 = getelementptr inbounds float, ptr %v64, i64 %v782
  %v784 = add i64 %v267, 1
  %v785 = and i64 %v784, 1
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v778
  %v788 = mul i64 %v787, 32
  %v789 = getelementptr inbounds float, ptr %v38, i64 %v788
  %v790 = add i64 %v267, 0
  %v791 = and i64 %v790, %v116
  %v792 = mul i64 %v791, %v7
  %v793 = add i64 %v792, %v778
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v28, i64 %v794
  %v796 = add i64 %v267, 1
  %v797 = and i64 %v796, 1
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v778
  %v800 = mul i64 %v799, 32
  %v801 = getelementptr inbounds float, ptr %v36, i64 %v800
  %v802 = add i64 %v267, 0
  %v803 = and i64 %v802, %v146
  %v804 = mul i64 %v803, %v7
  %v805 = add i64 %v804, %v778
  %v806 = mul i64 %v805, 8
  %v807 = getelementptr inbounds float, ptr %v96, i64 %v806
  %v808 = add i64 %v267, 0
  %v809 = and i64 %v808, %v140
  %v810 = mul i64 %v809, %v7
  %v811 = add i64 %v810, %v778
  %v812 = mul i64 %v811, 8
  %v813 = getelementptr inbounds float, ptr %v90, i64 %v812
  %v814 = add i64 %v267, 0
  %v815 = and i64 %v814, %v138
  %v816 = mul i64 %v815, %v7
  %v817 = add i64 %v816, %v778
  %v818 = mul i64 %v817, 8
  %v819 = getelementptr inbounds float, ptr %v88, i64 %v818
  %v820 = add i64 %v267, 0
  %v821 = and i64 %v820, %v142
  %v822 = mul i64 %v821, %v7
  %v823 = add i64 %v822, %v778
  %v824 = mul i64 %v823, 8
  %v825 = getelementptr inbounds float, ptr %v92, i64 %v824
  %v826 = add i64 %v267, 0
  %v827 = and i64 %v826, %v144
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v778
  %v830 = mul i64 %v829, 8
  %v831 = getelementptr inbounds float, ptr %v94, i64 %v830
  %v832 = add i64 %v267, 0
  %v833 = and i64 %v832, %v134
  %v834 = mul i64 %v833, %v7
  %v835 = add i64 %v834, %v778
  %v836 = mul i64 %v835, 4
  %v837 = getelementptr inbounds float, ptr %v84, i64 %v836
  %v838 = add i64 0, %v780
  %v839 = getelementptr inbounds float, ptr %v837, i64 %v838
  %v840 = load float, ptr %v839, align 4
  %v841 = add i64 %v267, 0
  %v842 = and i64 %v841, %v136
  %v843 = mul i64 %v842, %v7
  %v844 = add i64 %v843, %v778
  %v845 = mul i64 %v844, 1
  %v846 = getelementptr inbounds float, ptr %v86, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = load float, ptr %v847, align 4
  %v849 = fdiv float %v840, %v848
  %v850 = add i64 %v267, 0
  %v851 = and i64 %v850, 1
  %v852 = mul i64 %v851, %v7
  %v853 = add i64 %v852, %v778
  %v854 = mul i64 %v853, 32
  %v855 = getelementptr inbounds float, ptr %v38, i64 %v854
  %v856 = mul i64 %v780, 8
  %v857 = add i64 0, %v856
  %v858 = add i64 %v857, 0
  %v859 = getelementptr inbounds float, ptr %v783, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = add i64 0, 0
  %v862 = getelementptr inbounds float, ptr %v789, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v795, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = add i64 0, 0
  %v868 = getelementptr inbounds float, ptr %v801, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = fadd <8 x float> %v866, %v869
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v807, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = fmul <8 x float> %v870, %v873
  %v875 = add i64 0, 0
  %v876 = getelementptr inbounds float, ptr %v813, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = add i64 0, 0
  %v879 = getelementptr inbounds float, ptr %v819, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = fmul <8 x float> %v877, %v880
  %v882 = add i64 0, 0
  %v883 = getelementptr inbounds float, ptr %v825, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = add i64 0, 0
  %v886 = getelementptr inbounds float, ptr %v831, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = fmul <8 x float> %v884, %v887
  %v889 = fadd <8 x float> %v881, %v888
  %v890 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v889)
  %v891 = fcmp ogt <8 x float> %v890, splat (float 0x4023000000000000)
  %v892 = select <8 x i1> %v891, <8 x float> splat (float 0x4023000000000000), <8 x float> %v890
  %v893 = fadd <8 x float> %v892, %v892
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v895 = fsub <8 x float> %v894, splat (float 0x4168000000000000)
  %v896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v895, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v893)
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v895, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v896)
  %v898 = bitcast <8 x float> %v894 to <8 x i32>
  %v899 = fmul <8 x float> %v897, %v897
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v897, <8 x float> splat (float 0x3F81227F40000000))
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v897, <8 x float> splat (float 0x3FA5556740000000))
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> %v897, <8 x float> splat (float 0x3FC5554B00000000))
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> %v897, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v903, <8 x float> %v897)
  %v905 = shl <8 x i32> %v898, splat (i32 23)
  %v906 = add <8 x i32> %v905, splat (i32 1065353216)
  %v907 = bitcast <8 x i32> %v906 to <8 x float>
  %v908 = fsub <8 x float> %v907, splat (float 0x3FF0000000000000)
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v904, <8 x float> %v908)
  %v910 = fadd <8 x float> %v909, splat (float 0x4000000000000000)
  %v911 = fdiv <8 x float> %v909, %v910
  %v912 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v911, <8 x float> %v889)
  %v913 = fmul <8 x float> %v912, %v912
  %v914 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v915 = shufflevector <8 x float> %v914, <8 x float> poison, <8 x i32> zeroinitializer
  %v916 = fsub <8 x float> %v915, %v913
  %v917 = fmul <8 x float> %v874, %v916
  %v918 = fadd <8 x float> %v863, %v917
  %v919 = fmul <8 x float> %v918, %v877
  %v920 = insertelement <8 x float> poison, float %v849, i64 0
  %v921 = shufflevector <8 x float> %v920, <8 x float> poison, <8 x i32> zeroinitializer
  %v922 = fmul <8 x float> %v919, %v921
  %v923 = fadd <8 x float> %v860, %v922
  %v924 = mul i64 %v780, 8
  %v925 = add i64 0, %v924
  %v926 = add i64 %v925, 0
  %v927 = getelementptr inbounds float, ptr %v855, i64 %v926
  store <8 x float> %v923, ptr %v927, align 4
  %v928 = add nsw i64 %v780, 1
  br label %b72
b74:
  %v929 = add nsw i64 %v778, 1
  br label %b69
b71:
  %v930 = add i64 %v7, 0
  %v931 = sdiv i64 %v930, 1
  %v932 = add i64 %v2, 1
  %v933 = mul i64 %v931, %v2
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v7
  %v937 = select i1 %v936, i64 %v935, i64 %v7
  %v938 = mul i64 %v931, %v932
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v7
  %v942 = select i1 %v941, i64 %v940, i64 %v7
  br label %b75
b75:
  %v943 = phi i64 [ %v937, %b71 ], [ %v1002, %b80 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b76, label %b77
b76:
  br label %b78
b78:
  %v945 = phi i64 [ 0, %b76 ], [ %v1001, %b83 ]
  %v946 = icmp slt i64 %v945, 4
  br i1 %v946, label %b79, label %b80
b79:
  br label %b81
b81:
  %v947 = phi i64 [ 0, %b79 ], [ %v982, %b82 ]
  %v948 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v981, %b82 ]
  %v949 = icmp slt i64 %v947, 8
  br i1 %v949, label %b82, label %b83
b82:
  %v950 = add i64 %v267, 1
  %v951 = and i64 %v950, 1
  %v952 = mul i64 %v951, %v7
  %v953 = add i64 %v952, %v943
  %v954 = mul i64 %v953, 8
  %v955 = getelementptr inbounds float, ptr %v40, i64 %v954
  %v956 = add i64 %v267, 0
  %v957 = and i64 %v956, %v150
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v943
  %v960 = mul i64 %v959, 8
  %v961 = getelementptr inbounds float, ptr %v100, i64 %v960
  %v962 = add i64 %v267, 0
  %v963 = and i64 %v962, %v118
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v943
  %v966 = mul i64 %v965, 32
  %v967 = getelementptr inbounds float, ptr %v30, i64 %v966
  %v968 = add i64 0, %v947
  %v969 = getelementptr inbounds float, ptr %v955, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 0, %v947
  %v972 = getelementptr inbounds float, ptr %v961, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = fadd <8 x float> %v970, %v973
  %v975 = mul i64 %v945, 8
  %v976 = add i64 0, %v975
  %v977 = add i64 %v976, %v947
  %v978 = getelementptr inbounds float, ptr %v967, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = fmul <8 x float> %v974, %v979
  %v981 = fadd <8 x float> %v948, %v980
  %v982 = add nsw i64 %v947, 8
  br label %b81
b83:
  %v983 = shufflevector <8 x float> %v948, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v984 = shufflevector <8 x float> %v948, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v985 = fadd <4 x float> %v983, %v984
  %v986 = shufflevector <4 x float> %v985, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v987 = shufflevector <4 x float> %v985, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v988 = fadd <2 x float> %v986, %v987
  %v989 = extractelement <2 x float> %v988, i64 0
  %v990 = extractelement <2 x float> %v988, i64 1
  %v991 = fadd float %v989, %v990
  %v992 = fadd float %v991, 0x0000000000000000
  %v993 = add i64 %v267, 0
  %v994 = and i64 %v993, %v152
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v943
  %v997 = mul i64 %v996, 4
  %v998 = getelementptr inbounds float, ptr %v102, i64 %v997
  %v999 = add i64 0, %v945
  %v1000 = getelementptr inbounds float, ptr %v998, i64 %v999
  store float %v992, ptr %v1000, align 4
  %v1001 = add nsw i64 %v945, 1
  br label %b78
b80:
  %v1002 = add nsw i64 %v943, 1
  br label %b75
b77:
  %v1003 = add i64 %v7, 0
  %v1004 = sdiv i64 %v1003, 1
  %v1005 = add i64 %v2, 1
  %v1006 = mul i64 %v1004, %v2
  %v1007 = sdiv i64 %v1006, %v3
  %v1008 = mul i64 %v1007, 1
  %v1009 = icmp slt i64 %v1008, %v7
  %v1010 = select i1 %v1009, i64 %v1008, i64 %v7
  %v1011 = mul i64 %v1004, %v1005
  %v1012 = sdiv i64 %v1011, %v3
  %v1013 = mul i64 %v1012, 1
  %v1014 = icmp slt i64 %v1013, %v7
  %v1015 = select i1 %v1014, i64 %v1013, i64 %v7
  br label %b84
b84:
  %v1016 = phi i64 [ %v1010, %b77 ], [ %v1071, %b89 ]
  %v1017 = icmp slt i64 %v1016, %v1015
  br i1 %v1017, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1018 = phi i64 [ 0, %b85 ], [ %v1062, %b88 ]
  %v1019 = phi float [ 0x0000000000000000, %b85 ], [ %v1061, %b88 ]
  %v1020 = icmp slt i64 %v1018, 4
  br i1 %v1020, label %b88, label %b89
b88:
  %v1021 = add i64 %v267, 0
  %v1022 = and i64 %v1021, %v148
  %v1023 = mul i64 %v1022, %v7
  %v1024 = add i64 %v1023, %v1016
  %v1025 = mul i64 %v1024, 4
  %v1026 = getelementptr inbounds float, ptr %v98, i64 %v1025
  %v1027 = add i64 %v267, 0
  %v1028 = and i64 %v1027, %v152
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v1016
  %v1031 = mul i64 %v1030, 4
  %v1032 = getelementptr inbounds float, ptr %v102, i64 %v1031
  %v1033 = add i64 %v267, 0
  %v1034 = and i64 %v1033, %v134
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1016
  %v1037 = mul i64 %v1036, 4
  %v1038 = getelementptr inbounds float, ptr %v84, i64 %v1037
  %v1039 = add i64 %v267, 0
  %v1040 = and i64 %v1039, %v136
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1016
  %v1043 = mul i64 %v1042, 1
  %v1044 = getelementptr inbounds float, ptr %v86, i64 %v1043
  %v1045 = getelementptr inbounds float, ptr %v1044, i64 0
  %v1046 = load float, ptr %v1045, align 4
  %v1047 = add i64 0, %v1018
  %v1048 = getelementptr inbounds float, ptr %v1026, i64 %v1047
  %v1049 = load float, ptr %v1048, align 4
  %v1050 = add i64 0, %v1018
  %v1051 = getelementptr inbounds float, ptr %v1032, i64 %v1050
  %v1052 = load float, ptr %v1051, align 4
  %v1053 = fadd float %v1049, %v1052
  %v1054 = add i64 0, %v1018
  %v1055 = getelementptr inbounds float, ptr %v1038, i64 %v1054
  %v1056 = load float, ptr %v1055, align 4
  %v1057 = fdiv float %v1056, %v1046
  %v1058 = fmul float %v1053, %v1057
  %v1059 = fdiv float %v1058, %v1046
  %v1060 = fneg float %v1059
  %v1061 = fadd float %v1019, %v1060
  %v1062 = add nsw i64 %v1018, 1
  br label %b87
b89:
  %v1063 = fadd float %v1019, 0x0000000000000000
  %v1064 = add i64 %v267, 0
  %v1065 = and i64 %v1064, %v154
  %v1066 = mul i64 %v1065, %v7
  %v1067 = add i64 %v1066, %v1016
  %v1068 = mul i64 %v1067, 1
  %v1069 = getelementptr inbounds float, ptr %v104, i64 %v1068
  %v1070 = getelementptr inbounds float, ptr %v1069, i64 0
  store float %v1063, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1016, 1
  br label %b84
b86:
  %v1072 = add i64 %v7, 0
  %v1073 = sdiv i64 %v1072, 1
  %v1074 = add i64 %v2, 1
  %v1075 = mul i64 %v1073, %v2
  %v1076 = sdiv i64 %v1075, %v3
  %v1077 = mul i64 %v1076, 1
  %v1078 = icmp slt i64 %v1077, %v7
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v7
  %v1080 = mul i64 %v1073, %v1074
  %v1081 = sdiv i64 %v1080, %v3
  %v1082 = mul i64 %v1081, 1
  %v1083 = icmp slt i64 %v1082, %v7
  %v1084 = select i1 %v1083, i64 %v1082, i64 %v7
  br label %b90
b90:
  %v1085 = phi i64 [ %v1079, %b86 ], [ %v1187, %b95 ]
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b91, label %b92
b91:
  br label %b93
b93:
  %v1087 = phi i64 [ 0, %b91 ], [ %v1186, %b94 ]
  %v1088 = icmp slt i64 %v1087, 4
  br i1 %v1088, label %b94, label %b95
b94:
  %v1089 = add i64 0, %v1087
  %v1090 = sitofp i64 %v1089 to float
  %v1091 = add i64 %v267, 0
  %v1092 = and i64 %v1091, %v114
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1085
  %v1095 = mul i64 %v1094, 1
  %v1096 = getelementptr inbounds float, ptr %v22, i64 %v1095
  %v1097 = getelementptr inbounds float, ptr %v1096, i64 0
  %v1098 = load float, ptr %v1097, align 4
  %v1099 = fcmp uno float %v1098, %v1098
  %v1100 = fcmp ogt float %v1098, 0x3FF0000000000000
  %v1101 = select i1 %v1100, float %v1098, float 0x3FF0000000000000
  %v1102 = select i1 %v1099, float %v1098, float %v1101
  %v1103 = fcmp olt float %v1090, %v1102
  %v1104 = select i1 %v1103, float 0x3FF0000000000000, float 0x0000000000000000
  %v1105 = add i64 %v267, 0
  %v1106 = and i64 %v1105, %v148
  %v1107 = mul i64 %v1106, %v7
  %v1108 = add i64 %v1107, %v1085
  %v1109 = mul i64 %v1108, 4
  %v1110 = getelementptr inbounds float, ptr %v98, i64 %v1109
  %v1111 = add i64 0, %v1087
  %v1112 = getelementptr inbounds float, ptr %v1110, i64 %v1111
  %v1113 = load float, ptr %v1112, align 4
  %v1114 = add i64 %v267, 0
  %v1115 = and i64 %v1114, %v152
  %v1116 = mul i64 %v1115, %v7
  %v1117 = add i64 %v1116, %v1085
  %v1118 = mul i64 %v1117, 4
  %v1119 = getelementptr inbounds float, ptr %v102, i64 %v1118
  %v1120 = add i64 0, %v1087
  %v1121 = getelementptr inbounds float, ptr %v1119, i64 %v1120
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = fadd float %v1113, %v1122
  %v1124 = add i64 %v267, 0
  %v1125 = and i64 %v1124, %v136
  %v1126 = mul i64 %v1125, %v7
  %v1127 = add i64 %v1126, %v1085
  %v1128 = mul i64 %v1127, 1
  %v1129 = getelementptr inbounds float, ptr %v86, i64 %v1128
  %v1130 = getelementptr inbounds float, ptr %v1129, i64 0
  %v1131 = load float, ptr %v1130, align 4
  %v1132 = fdiv float %v1123, %v1131
  %v1133 = add i64 %v267, 0
  %v1134 = and i64 %v1133, %v154
  %v1135 = mul i64 %v1134, %v7
  %v1136 = add i64 %v1135, %v1085
  %v1137 = mul i64 %v1136, 1
  %v1138 = getelementptr inbounds float, ptr %v104, i64 %v1137
  %v1139 = getelementptr inbounds float, ptr %v1138, i64 0
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = fadd float %v1132, %v1140
  %v1142 = add i64 %v267, 0
  %v1143 = and i64 %v1142, %v134
  %v1144 = mul i64 %v1143, %v7
  %v1145 = add i64 %v1144, %v1085
  %v1146 = mul i64 %v1145, 4
  %v1147 = getelementptr inbounds float, ptr %v84, i64 %v1146
  %v1148 = add i64 0, %v1087
  %v1149 = getelementptr inbounds float, ptr %v1147, i64 %v1148
  %v1150 = load float, ptr %v1149, align 4
  %v1151 = fmul float %v1141, %v1150
  %v1152 = fcmp une float %v1104, 0x0000000000000000
  %v1153 = select i1 %v1152, float %v1151, float 0x0000000000000000
  %v1154 = add i64 %v267, 0
  %v1155 = and i64 %v1154, %v132
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1085
  %v1158 = mul i64 %v1157, 32
  %v1159 = getelementptr inbounds float, ptr %v78, i64 %v1158
  %v1160 = add i64 %v267, 0
  %v1161 = and i64 %v1160, %v156
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1085
  %v1164 = mul i64 %v1163, 32
  %v1165 = getelementptr inbounds float, ptr %v106, i64 %v1164
  %v1166 = add i64 0, 0
  %v1167 = getelementptr inbounds float, ptr %v20, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = insertelement <8 x float> poison, float %v1153, i64 0
  %v1170 = shufflevector <8 x float> %v1169, <8 x float> poison, <8 x i32> zeroinitializer
  %v1171 = fmul <8 x float> %v1168, %v1170
  %v1172 = mul i64 %v1087, 8
  %v1173 = add i64 0, %v1172
  %v1174 = add i64 %v1173, 0
  %v1175 = getelementptr inbounds float, ptr %v1159, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fmul <8 x float> %v1176, %v1176
  %v1178 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1179 = shufflevector <8 x float> %v1178, <8 x float> poison, <8 x i32> zeroinitializer
  %v1180 = fsub <8 x float> %v1179, %v1177
  %v1181 = fmul <8 x float> %v1171, %v1180
  %v1182 = mul i64 %v1087, 8
  %v1183 = add i64 0, %v1182
  %v1184 = add i64 %v1183, 0
  %v1185 = getelementptr inbounds float, ptr %v1165, i64 %v1184
  store <8 x float> %v1181, ptr %v1185, align 4
  %v1186 = add nsw i64 %v1087, 1
  br label %b93
b95:
  %v1187 = add nsw i64 %v1085, 1
  br label %b90
b92:
  %v1188 = add i64 %v7, 0
  %v1189 = sdiv i64 %v1188, 1
  %v1190 = add i64 %v2, 1
  %v1191 = mul i64 %v1189, %v2
  %v1192 = sdiv i64 %v1191, %v3
  %v1193 = mul i64 %v1192, 1
  %v1194 = icmp slt i64 %v1193, %v7
  %v1195 = select i1 %v1194, i64 %v1193, i64 %v7
  %v1196 = mul i64 %v1189, %v1190
  %v1197 = sdiv i64 %v1196, %v3
  %v1198 = mul i64 %v1197, 1
  %v1199 = icmp slt i64 %v1198, %v7
  %v1200 = select i1 %v1199, i64 %v1198, i64 %v7
  br label %b96
b96:
  %v1201 = phi i64 [ %v1195, %b92 ], [ %v1227, %b101 ]
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1203 = phi i64 [ 0, %b97 ], [ %v1218, %b100 ]
  %v1204 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v1217, %b100 ]
  %v1205 = icmp slt i64 %v1203, 4
  br i1 %v1205, label %b100, label %b101
b100:
  %v1206 = add i64 %v267, 0
  %v1207 = and i64 %v1206, %v156
  %v1208 = mul i64 %v1207, %v7
  %v1209 = add i64 %v1208, %v1201
  %v1210 = mul i64 %v1209, 32
  %v1211 = getelementptr inbounds float, ptr %v106, i64 %v1210
  %v1212 = add i64 0, 0
  %v1213 = mul i64 %v1203, 8
  %v1214 = add i64 %v1212, %v1213
  %v1215 = getelementptr inbounds float, ptr %v1211, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = fadd <8 x float> %v1204, %v1216
  %v1218 = add nsw i64 %v1203, 1
  br label %b99
b101:
  %v1219 = add i64 %v267, 0
  %v1220 = and i64 %v1219, %v158
  %v1221 = mul i64 %v1220, %v7
  %v1222 = add i64 %v1221, %v1201
  %v1223 = mul i64 %v1222, 8
  %v1224 = getelementptr inbounds float, ptr %v108, i64 %v1223
  %v1225 = add i64 0, 0
  %v1226 = getelementptr inbounds float, ptr %v1224, i64 %v1225
  store <8 x float> %v1204, ptr %v1226, align 4
  %v1227 = add nsw i64 %v1201, 1
  br label %b96
b98:
  %v1228 = add i64 %v7, 0
  %v1229 = sdiv i64 %v1228, 1
  %v1230 = add i64 %v2, 1
  %v1231 = mul i64 %v1229, %v2
  %v1232 = sdiv i64 %v1231, %v3
  %v1233 = mul i64 %v1232, 1
  %v1234 = icmp slt i64 %v1233, %v7
  %v1235 = select i1 %v1234, i64 %v1233, i64 %v7
  %v1236 = mul i64 %v1229, %v1230
  %v1237 = sdiv i64 %v1236, %v3
  %v1238 = mul i64 %v1237, 1
  %v1239 = icmp slt i64 %v1238, %v7
  %v1240 = select i1 %v1239, i64 %v1238, i64 %v7
  %v1241 = add i64 %v267, 0
  %v1242 = and i64 %v1241, %v156
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1235
  %v1245 = mul i64 %v1244, 32
  %v1246 = getelementptr inbounds float, ptr %v106, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  %v1248 = mul i64 %v1235, 32
  %v1249 = getelementptr inbounds float, ptr %v64, i64 %v1248
  %v1250 = getelementptr inbounds float, ptr %v1249, i64 0
  %v1251 = sub i64 %v1240, %v1235
  %v1252 = mul i64 %v1251, 4
  %v1253 = getelementptr inbounds float, ptr %v12, i64 0
  %v1254 = icmp sgt i64 %v1252, 0
  br i1 %v1254, label %b102, label %b103
b102:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v1252, i64 8, ptr %v1253, i64 8, ptr %v1247, i64 8, ptr %v1250, i64 8)
  br label %b103
b103:
  %v1256 = add i64 %v7, 0
  %v1257 = sdiv i64 %v1256, 1
  %v1258 = add i64 %v2, 1
  %v1259 = mul i64 %v1257, %v2
  %v1260 = sdiv i64 %v1259, %v3
  %v1261 = mul i64 %v1260, 1
  %v1262 = icmp slt i64 %v1261, %v7
  %v1263 = select i1 %v1262, i64 %v1261, i64 %v7
  %v1264 = mul i64 %v1257, %v1258
  %v1265 = sdiv i64 %v1264, %v3
  %v1266 = mul i64 %v1265, 1
  %v1267 = icmp slt i64 %v1266, %v7
  %v1268 = select i1 %v1267, i64 %v1266, i64 %v7
  br label %b104
b104:
  %v1269 = phi i64 [ %v1263, %b103 ], [ %v1330, %b109 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b105, label %b106
b105:
  %v1271 = add i64 %v1269, 96
  %v1272 = icmp slt i64 %v1271, %v1268
  %v1273 = select i1 %v1272, i64 %v1271, i64 %v1268
  br label %b107
b107:
  %v1274 = phi i64 [ 0, %b105 ], [ %v1329, %b112 ]
  %v1275 = icmp slt i64 %v1274, 1
  br i1 %v1275, label %b108, label %b109
b108:
  %v1276 = sub i64 %v1273, %v1269
  %v1277 = sub i64 8, 1
  %v1278 = add i64 %v1276, %v1277
  %v1279 = sdiv i64 %v1278, 8
  br label %b110
b110:
  %v1280 = phi i64 [ 0, %b108 ], [ %v1328, %b117 ]
  %v1281 = icmp slt i64 %v1280, %v1279
  br i1 %v1281, label %b111, label %b112
b111:
  %v1282 = mul i64 %v1276, %v1280
  %v1283 = sdiv i64 %v1282, %v1279
  %v1284 = add i64 %v1269, %v1283
  %v1285 = add i64 %v1280, 1
  %v1286 = mul i64 %v1276, %v1285
  %v1287 = sdiv i64 %v1286, %v1279
  %v1288 = add i64 %v1269, %v1287
  %v1289 = mul i64 %v1274, 64
  %v1290 = getelementptr inbounds float, ptr %v165, i64 %v1289
  %v1291 = sub i64 %v1288, %v1284
  %v1292 = add i64 %v267, 0
  %v1293 = and i64 %v1292, %v158
  %v1294 = mul i64 %v1293, %v7
  %v1295 = add i64 %v1294, %v1284
  %v1296 = mul i64 %v1295, 8
  %v1297 = getelementptr inbounds float, ptr %v108, i64 %v1296
  %v1298 = getelementptr inbounds float, ptr %v1297, i64 0
  %v1299 = sub i64 %v1291, 1
  %v1300 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1299
  %v1301 = load ptr, ptr %v1300, align 4
  %v1302 = icmp sgt i64 %v1291, 0
  br i1 %v1302, label %b113, label %b114
b113:
  call void %v1301(ptr %v1298, i64 8, ptr %v1290, i64 8, ptr %v1255)
  br label %b114
b114:
  %v1303 = add i64 %v1289, 64
  br label %b115
b115:
  %v1304 = phi i64 [ %v1284, %b114 ], [ %v1327, %b120 ]
  %v1305 = icmp slt i64 %v1304, %v1288
  br i1 %v1305, label %b116, label %b117
b116:
  %v1306 = sub i64 %v1304, %v1284
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v1255, i64 %v1307
  %v1309 = add i64 %v267, 0
  %v1310 = and i64 %v1309, 1
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1304
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v40, i64 %v1313
  br label %b118
b118:
  %v1315 = phi i64 [ 0, %b116 ], [ %v1326, %b119 ]
  %v1316 = icmp slt i64 %v1315, 1
  br i1 %v1316, label %b119, label %b120
b119:
  %v1317 = mul i64 %v1274, 1
  %v1318 = add i64 %v1317, %v1315
  %v1319 = mul i64 %v1318, 8
  %v1320 = add i64 0, %v1315
  %v1321 = mul i64 %v1320, 8
  %v1322 = getelementptr inbounds float, ptr %v1308, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = add i64 0, %v1319
  %v1325 = getelementptr inbounds float, ptr %v1314, i64 %v1324
  store <8 x float> %v1323, ptr %v1325, align 4
  %v1326 = add nsw i64 %v1315, 1
  br label %b118
b120:
  %v1327 = add nsw i64 %v1304, 1
  br label %b115
b117:
  %v1328 = add nsw i64 %v1280, 1
  br label %b110
b112:
  %v1329 = add nsw i64 %v1274, 1
  br label %b107
b109:
  %v1330 = add nsw i64 %v1269, 96
  br label %b104
b106:
  %v1331 = add i64 %v7, 0
  %v1332 = sdiv i64 %v1331, 1
  %v1333 = add i64 %v2, 1
  %v1334 = mul i64 %v1332, %v2
  %v1335 = sdiv i64 %v1334, %v3
  %v1336 = mul i64 %v1335, 1
  %v1337 = icmp slt i64 %v1336, %v7
  %v1338 = select i1 %v1337, i64 %v1336, i64 %v7
  %v1339 = mul i64 %v1332, %v1333
  %v1340 = sdiv i64 %v1339, %v3
  %v1341 = mul i64 %v1340, 1
  %v1342 = icmp slt i64 %v1341, %v7
  %v1343 = select i1 %v1342, i64 %v1341, i64 %v7
  br label %b121
b121:
  %v1344 = phi i64 [ %v1338, %b106 ], [ %v1415, %b126 ]
  %v1345 = icmp slt i64 %v1344, %v1343
  br i1 %v1345, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1346 = phi i64 [ 0, %b122 ], [ %v1414, %b125 ]
  %v1347 = icmp slt i64 %v1346, 4
  br i1 %v1347, label %b125, label %b126
b125:
  %v1348 = mul i64 %v1344, 32
  %v1349 = getelementptr inbounds float, ptr %v62, i64 %v1348
  %v1350 = add i64 %v267, 1
  %v1351 = and i64 %v1350, 1
  %v1352 = mul i64 %v1351, %v7
  %v1353 = add i64 %v1352, %v1344
  %v1354 = mul i64 %v1353, 8
  %v1355 = getelementptr inbounds float, ptr %v40, i64 %v1354
  %v1356 = add i64 %v267, 0
  %v1357 = and i64 %v1356, %v150
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1344
  %v1360 = mul i64 %v1359, 8
  %v1361 = getelementptr inbounds float, ptr %v100, i64 %v1360
  %v1362 = add i64 %v267, 0
  %v1363 = and i64 %v1362, %v134
  %v1364 = mul i64 %v1363, %v7
  %v1365 = add i64 %v1364, %v1344
  %v1366 = mul i64 %v1365, 4
  %v1367 = getelementptr inbounds float, ptr %v84, i64 %v1366
  %v1368 = add i64 0, %v1346
  %v1369 = getelementptr inbounds float, ptr %v1367, i64 %v1368
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = add i64 %v267, 0
  %v1372 = and i64 %v1371, %v136
  %v1373 = mul i64 %v1372, %v7
  %v1374 = add i64 %v1373, %v1344
  %v1375 = mul i64 %v1374, 1
  %v1376 = getelementptr inbounds float, ptr %v86, i64 %v1375
  %v1377 = getelementptr inbounds float, ptr %v1376, i64 0
  %v1378 = load float, ptr %v1377, align 4
  %v1379 = fdiv float %v1370, %v1378
  %v1380 = mul i64 %v1344, 32
  %v1381 = getelementptr inbounds float, ptr %v64, i64 %v1380
  %v1382 = add i64 %v267, 0
  %v1383 = and i64 %v1382, 1
  %v1384 = mul i64 %v1383, %v7
  %v1385 = add i64 %v1384, %v1344
  %v1386 = mul i64 %v1385, 32
  %v1387 = getelementptr inbounds float, ptr %v36, i64 %v1386
  %v1388 = mul i64 %v1346, 8
  %v1389 = add i64 0, %v1388
  %v1390 = add i64 %v1389, 0
  %v1391 = getelementptr inbounds float, ptr %v1349, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = add i64 0, 0
  %v1394 = getelementptr inbounds float, ptr %v1355, i64 %v1393
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = add i64 0, 0
  %v1397 = getelementptr inbounds float, ptr %v1361, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fadd <8 x float> %v1395, %v1398
  %v1400 = insertelement <8 x float> poison, float %v1379, i64 0
  %v1401 = shufflevector <8 x float> %v1400, <8 x float> poison, <8 x i32> zeroinitializer
  %v1402 = fmul <8 x float> %v1399, %v1401
  %v1403 = fadd <8 x float> %v1392, %v1402
  %v1404 = mul i64 %v1346, 8
  %v1405 = add i64 0, %v1404
  %v1406 = add i64 %v1405, 0
  %v1407 = getelementptr inbounds float, ptr %v1381, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fadd <8 x float> %v1403, %v1408
  %v1410 = mul i64 %v1346, 8
  %v1411 = add i64 0, %v1410
  %v1412 = add i64 %v1411, 0
  %v1413 = getelementptr inbounds float, ptr %v1387, i64 %v1412
  store <8 x float> %v1409, ptr %v1413, align 4
  %v1414 = add nsw i64 %v1346, 1
  br label %b124
b126:
  %v1415 = add nsw i64 %v1344, 1
  br label %b121
b123:
  %v1416 = add nsw i64 %v264, 1
  br label %b19
b21:
  %v1417 = icmp sgt i64 %v3, 1
  br i1 %v1417, label %b127, label %b128
b127:
  %v1418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1419 = atomicrmw add ptr %v1418, i64 1 acq_rel
  %v1420 = mul i64 %v3, 2
  br label %b129
b129:
  %v1421 = load atomic i64, ptr %v1418 acquire, align 8
  %v1422 = icmp slt i64 %v1421, %v1420
  br i1 %v1422, label %b130, label %b131
b130:
  %v1423 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v1424 = getelementptr inbounds float, ptr %v160, i64 320
  %v1425 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1426 = load i64, ptr %v1425, align 8
  %v1427 = icmp eq i64 %v1426, 0
  br i1 %v1427, label %b132, label %b133
b132:
  %v1428 = add i64 1, 0
  %v1429 = sdiv i64 %v1428, 1
  %v1430 = add i64 %v2, 1
  %v1431 = mul i64 %v1429, %v2
  %v1432 = sdiv i64 %v1431, %v3
  %v1433 = mul i64 %v1432, 1
  %v1434 = icmp slt i64 %v1433, 1
  %v1435 = select i1 %v1434, i64 %v1433, i64 1
  %v1436 = mul i64 %v1429, %v1430
  %v1437 = sdiv i64 %v1436, %v3
  %v1438 = mul i64 %v1437, 1
  %v1439 = icmp slt i64 %v1438, 1
  %v1440 = select i1 %v1439, i64 %v1438, i64 1
  %v1441 = icmp slt i64 %v1440, 1
  %v1442 = select i1 %v1441, i64 %v1440, i64 1
  br label %b134
b134:
  %v1443 = phi i64 [ %v1435, %b132 ], [ %v1495, %b142 ]
  %v1444 = icmp slt i64 %v1443, %v1442
  br i1 %v1444, label %b135, label %b136
b135:
  %v1445 = mul i64 %v1443, 320
  %v1446 = mul i64 %v1443, 8
  %v1447 = add i64 %v1445, 0
  %v1448 = add i64 %v1446, 0
  %v1449 = getelementptr inbounds float, ptr %v1424, i64 %v1447
  %v1450 = sub i64 8, %v1448
  %v1451 = icmp slt i64 %v1450, 0
  %v1452 = select i1 %v1451, i64 0, i64 %v1450
  %v1453 = icmp ult i64 %v1452, 8
  %v1454 = select i1 %v1453, i64 %v1452, i64 8
  %v1455 = trunc i64 %v1454 to i32
  %v1456 = insertelement <8 x i32> poison, i32 %v1455, i64 0
  %v1457 = shufflevector <8 x i32> %v1456, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1458 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1457
  %v1459 = mul i64 %v1448, 1
  %v1460 = add i64 0, %v1459
  %v1461 = getelementptr inbounds float, ptr %v16, i64 %v1460
  br label %b137
b137:
  %v1462 = phi i64 [ 0, %b135 ], [ %v1469, %b138 ]
  %v1463 = icmp slt i64 %v1462, 32
  br i1 %v1463, label %b138, label %b139
b138:
  %v1464 = mul i64 %v1462, 8
  %v1465 = getelementptr inbounds float, ptr %v1461, i64 %v1464
  %v1466 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1465, <8 x i1> %v1458, <8 x float> zeroinitializer)
  %v1467 = mul i64 %v1462, 8
  %v1468 = getelementptr inbounds float, ptr %v1449, i64 %v1467
  store <8 x float> %v1466, ptr %v1468, align 4
  %v1469 = add nsw i64 %v1462, 1
  br label %b137
b139:
  %v1470 = add i64 %v1445, 256
  %v1471 = add i64 %v1470, 0
  %v1472 = add i64 %v1446, 0
  %v1473 = getelementptr inbounds float, ptr %v1424, i64 %v1471
  %v1474 = sub i64 8, %v1472
  %v1475 = icmp slt i64 %v1474, 0
  %v1476 = select i1 %v1475, i64 0, i64 %v1474
  %v1477 = icmp ult i64 %v1476, 8
  %v1478 = select i1 %v1477, i64 %v1476, i64 8
  %v1479 = trunc i64 %v1478 to i32
  %v1480 = insertelement <8 x i32> poison, i32 %v1479, i64 0
  %v1481 = shufflevector <8 x i32> %v1480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1481
  %v1483 = mul i64 %v1472, 1
  %v1484 = add i64 0, %v1483
  %v1485 = getelementptr inbounds float, ptr %v14, i64 %v1484
  br label %b140
b140:
  %v1486 = phi i64 [ 0, %b139 ], [ %v1493, %b141 ]
  %v1487 = icmp slt i64 %v1486, 8
  br i1 %v1487, label %b141, label %b142
b141:
  %v1488 = mul i64 %v1486, 8
  %v1489 = getelementptr inbounds float, ptr %v1485, i64 %v1488
  %v1490 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1489, <8 x i1> %v1482, <8 x float> zeroinitializer)
  %v1491 = mul i64 %v1486, 8
  %v1492 = getelementptr inbounds float, ptr %v1473, i64 %v1491
  store <8 x float> %v1490, ptr %v1492, align 4
  %v1493 = add nsw i64 %v1486, 1
  br label %b140
b142:
  %v1494 = add i64 %v1470, 64
  %v1495 = add nsw i64 %v1443, 1
  br label %b134
b136:
  br label %b133
b133:
  %v1496 = icmp sgt i64 %v3, 1
  br i1 %v1496, label %b143, label %b144
b143:
  %v1497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1498 = atomicrmw add ptr %v1497, i64 1 acq_rel
  %v1499 = mul i64 %v3, 3
  br label %b145
b145:
  %v1500 = load atomic i64, ptr %v1497 acquire, align 8
  %v1501 = icmp slt i64 %v1500, %v1499
  br i1 %v1501, label %b146, label %b147
b146:
  %v1502 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v1504 = add i64 %v8, 0
  %v1505 = sdiv i64 %v1504, 1
  %v1506 = add i64 %v2, 1
  %v1507 = mul i64 %v1505, %v2
  %v1508 = sdiv i64 %v1507, %v3
  %v1509 = mul i64 %v1508, 1
  %v1510 = icmp slt i64 %v1509, %v8
  %v1511 = select i1 %v1510, i64 %v1509, i64 %v8
  %v1512 = mul i64 %v1505, %v1506
  %v1513 = sdiv i64 %v1512, %v3
  %v1514 = mul i64 %v1513, 1
  %v1515 = icmp slt i64 %v1514, %v8
  %v1516 = select i1 %v1515, i64 %v1514, i64 %v8
  br label %b148
b148:
  %v1517 = phi i64 [ %v1511, %b144 ], [ %v1580, %b153 ]
  %v1518 = icmp slt i64 %v1517, %v1516
  br i1 %v1518, label %b149, label %b150
b149:
  %v1519 = add i64 %v1517, 96
  %v1520 = icmp slt i64 %v1519, %v1516
  %v1521 = select i1 %v1520, i64 %v1519, i64 %v1516
  br label %b151
b151:
  %v1522 = phi i64 [ 0, %b149 ], [ %v1579, %b156 ]
  %v1523 = icmp slt i64 %v1522, 1
  br i1 %v1523, label %b152, label %b153
b152:
  %v1524 = sub i64 %v1521, %v1517
  %v1525 = sub i64 8, 1
  %v1526 = add i64 %v1524, %v1525
  %v1527 = sdiv i64 %v1526, 8
  br label %b154
b154:
  %v1528 = phi i64 [ 0, %b152 ], [ %v1578, %b163 ]
  %v1529 = icmp slt i64 %v1528, %v1527
  br i1 %v1529, label %b155, label %b156
b155:
  %v1530 = mul i64 %v1524, %v1528
  %v1531 = sdiv i64 %v1530, %v1527
  %v1532 = add i64 %v1517, %v1531
  %v1533 = add i64 %v1528, 1
  %v1534 = mul i64 %v1524, %v1533
  %v1535 = sdiv i64 %v1534, %v1527
  %v1536 = add i64 %v1517, %v1535
  %v1537 = mul i64 %v1522, 320
  %v1538 = getelementptr inbounds float, ptr %v1424, i64 %v1537
  %v1539 = sub i64 %v1536, %v1532
  %v1540 = mul i64 %v1532, 32
  %v1541 = getelementptr inbounds float, ptr %v66, i64 %v1540
  %v1542 = getelementptr inbounds float, ptr %v1541, i64 0
  %v1543 = sub i64 %v1539, 1
  %v1544 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1543
  %v1545 = load ptr, ptr %v1544, align 4
  %v1546 = icmp sgt i64 %v1539, 0
  br i1 %v1546, label %b157, label %b158
b157:
  call void %v1545(ptr %v1542, i64 32, ptr %v1538, i64 32, ptr %v1503)
  br label %b158
b158:
  %v1547 = add i64 %v1537, 256
  %v1548 = getelementptr inbounds float, ptr %v1424, i64 %v1547
  %v1549 = sub i64 %v1536, %v1532
  %v1550 = mul i64 %v1532, 8
  %v1551 = getelementptr inbounds float, ptr %v108, i64 %v1550
  %v1552 = getelementptr inbounds float, ptr %v1551, i64 0
  %v1553 = sub i64 %v1549, 1
  %v1554 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1553
  %v1555 = load ptr, ptr %v1554, align 4
  %v1556 = icmp sgt i64 %v1549, 0
  br i1 %v1556, label %b159, label %b160
b159:
  call void %v1555(ptr %v1552, i64 8, ptr %v1548, i64 8, ptr %v1503)
  br label %b160
b160:
  %v1557 = add i64 %v1547, 64
  br label %b161
b161:
  %v1558 = phi i64 [ %v1532, %b160 ], [ %v1577, %b166 ]
  %v1559 = icmp slt i64 %v1558, %v1536
  br i1 %v1559, label %b162, label %b163
b162:
  %v1560 = sub i64 %v1558, %v1532
  %v1561 = mul i64 %v1560, 8
  %v1562 = getelementptr inbounds float, ptr %v1503, i64 %v1561
  %v1563 = mul i64 %v1558, 8
  %v1564 = getelementptr inbounds float, ptr %v44, i64 %v1563
  br label %b164
b164:
  %v1565 = phi i64 [ 0, %b162 ], [ %v1576, %b165 ]
  %v1566 = icmp slt i64 %v1565, 1
  br i1 %v1566, label %b165, label %b166
b165:
  %v1567 = mul i64 %v1522, 1
  %v1568 = add i64 %v1567, %v1565
  %v1569 = mul i64 %v1568, 8
  %v1570 = add i64 0, %v1565
  %v1571 = mul i64 %v1570, 8
  %v1572 = getelementptr inbounds float, ptr %v1562, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = add i64 0, %v1569
  %v1575 = getelementptr inbounds float, ptr %v1564, i64 %v1574
  store <8 x float> %v1573, ptr %v1575, align 4
  %v1576 = add nsw i64 %v1565, 1
  br label %b164
b166:
  %v1577 = add nsw i64 %v1558, 1
  br label %b161
b163:
  %v1578 = add nsw i64 %v1528, 1
  br label %b154
b156:
  %v1579 = add nsw i64 %v1522, 1
  br label %b151
b153:
  %v1580 = add nsw i64 %v1517, 96
  br label %b148
b150:
  %v1581 = icmp sgt i64 %v3, 1
  br i1 %v1581, label %b167, label %b168
b167:
  %v1582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1583 = atomicrmw add ptr %v1582, i64 1 acq_rel
  %v1584 = mul i64 %v3, 4
  br label %b169
b169:
  %v1585 = load atomic i64, ptr %v1582 acquire, align 8
  %v1586 = icmp slt i64 %v1585, %v1584
  br i1 %v1586, label %b170, label %b171
b170:
  %v1587 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v1588 = mul i64 0, 32
  %v1589 = getelementptr inbounds float, ptr %v30, i64 %v1588
  %v1590 = getelementptr inbounds float, ptr %v1589, i64 0
  %v1591 = mul i64 0, 32
  %v1592 = getelementptr inbounds float, ptr %v106, i64 %v1591
  %v1593 = getelementptr inbounds float, ptr %v1592, i64 0
  %v1594 = getelementptr inbounds float, ptr %v163, i64 12288
  %v1595 = add i64 8, 1
  %v1596 = sdiv i64 %v1595, 2
  %v1597 = add i64 %v2, 1
  %v1598 = mul i64 %v1596, %v2
  %v1599 = sdiv i64 %v1598, %v3
  %v1600 = mul i64 %v1599, 2
  %v1601 = icmp slt i64 %v1600, 8
  %v1602 = select i1 %v1601, i64 %v1600, i64 8
  %v1603 = mul i64 %v1596, %v1597
  %v1604 = sdiv i64 %v1603, %v3
  %v1605 = mul i64 %v1604, 2
  %v1606 = icmp slt i64 %v1605, 8
  %v1607 = select i1 %v1606, i64 %v1605, i64 8
  %v1608 = getelementptr inbounds float, ptr %v110, i64 0
  br label %b172
b172:
  %v1609 = phi i64 [ %v1602, %b168 ], [ %v1617, %b177 ]
  %v1610 = icmp slt i64 %v1609, %v1607
  br i1 %v1610, label %b173, label %b174
b173:
  %v1611 = mul i64 %v1609, 8
  %v1612 = getelementptr inbounds float, ptr %v1608, i64 %v1611
  br label %b175
b175:
  %v1613 = phi i64 [ 0, %b173 ], [ %v1616, %b176 ]
  %v1614 = icmp slt i64 %v1613, 8
  br i1 %v1614, label %b176, label %b177
b176:
  %v1615 = getelementptr inbounds float, ptr %v1612, i64 %v1613
  store float 0x0000000000000000, ptr %v1615, align 4
  %v1616 = add nsw i64 %v1613, 1
  br label %b175
b177:
  %v1617 = add nsw i64 %v1609, 1
  br label %b172
b174:
  %v1618 = mul i64 %v8, 4
  br label %b178
b178:
  %v1619 = phi i64 [ 0, %b174 ], [ %v1723, %b183 ]
  %v1620 = icmp slt i64 %v1619, %v1618
  br i1 %v1620, label %b179, label %b180
b179:
  %v1621 = sub i64 %v1618, %v1619
  %v1622 = icmp slt i64 %v1621, 384
  %v1623 = select i1 %v1622, i64 %v1621, i64 384
  br label %b181
b181:
  %v1624 = phi i64 [ %v1602, %b179 ], [ %v1722, %b207 ]
  %v1625 = icmp slt i64 %v1624, %v1607
  br i1 %v1625, label %b182, label %b183
b182:
  %v1626 = sub i64 %v1607, %v1624
  %v1627 = icmp slt i64 %v1626, 64
  %v1628 = select i1 %v1627, i64 %v1626, i64 64
  %v1629 = sdiv i64 %v1628, 2
  %v1630 = mul i64 %v1629, 2
  %v1631 = sub i64 %v1628, %v1630
  %v1632 = mul i64 %v1619, 8
  %v1633 = add i64 %v1632, %v1624
  %v1634 = getelementptr inbounds float, ptr %v1590, i64 %v1633
  br label %b184
b184:
  %v1635 = phi i64 [ 0, %b182 ], [ %v1661, %b192 ]
  %v1636 = icmp slt i64 %v1635, %v1623
  br i1 %v1636, label %b185, label %b186
b185:
  %v1637 = mul i64 %v1635, 8
  %v1638 = getelementptr inbounds float, ptr %v1634, i64 %v1637
  %v1639 = mul i64 %v1635, 2
  %v1640 = getelementptr inbounds float, ptr %v1594, i64 %v1639
  br label %b187
b187:
  %v1641 = phi i64 [ 0, %b185 ], [ %v1650, %b188 ]
  %v1642 = icmp slt i64 %v1641, %v1629
  br i1 %v1642, label %b188, label %b189
b188:
  %v1643 = mul i64 %v1641, 2
  %v1644 = getelementptr inbounds float, ptr %v1638, i64 %v1643
  %v1645 = mul i64 %v1641, 768
  %v1646 = getelementptr inbounds float, ptr %v1640, i64 %v1645
  %v1647 = getelementptr inbounds float, ptr %v1644, i64 0
  %v1648 = load <2 x float>, ptr %v1647, align 4
  %v1649 = getelementptr inbounds float, ptr %v1646, i64 0
  store <2 x float> %v1648, ptr %v1649, align 4
  %v1650 = add nsw i64 %v1641, 1
  br label %b187
b189:
  %v1651 = mul i64 %v1629, 2
  %v1652 = getelementptr inbounds float, ptr %v1638, i64 %v1651
  %v1653 = mul i64 %v1629, 768
  %v1654 = getelementptr inbounds float, ptr %v1640, i64 %v1653
  br label %b190
b190:
  %v1655 = phi i64 [ 0, %b189 ], [ %v1660, %b191 ]
  %v1656 = icmp slt i64 %v1655, %v1631
  br i1 %v1656, label %b191, label %b192
b191:
  %v1657 = getelementptr inbounds float, ptr %v1652, i64 %v1655
  %v1658 = load float, ptr %v1657, align 4
  %v1659 = getelementptr inbounds float, ptr %v1654, i64 %v1655
  store float %v1658, ptr %v1659, align 4
  %v1660 = add nsw i64 %v1655, 1
  br label %b190, !llvm.loop !0
b192:
  %v1661 = add nsw i64 %v1635, 1
  br label %b184
b186:
  br label %b193
b193:
  %v1662 = phi i64 [ 0, %b186 ], [ %v1697, %b201 ]
  %v1663 = icmp slt i64 %v1662, 0
  br i1 %v1663, label %b194, label %b195
b194:
  %v1664 = mul i64 %v1619, 8
  %v1665 = add i64 %v1664, %v1662
  %v1666 = getelementptr inbounds float, ptr %v1593, i64 %v1665
  br label %b196
b196:
  %v1667 = phi i64 [ 0, %b194 ], [ %v1685, %b197 ]
  %v1668 = icmp slt i64 %v1667, %v1623
  br i1 %v1668, label %b197, label %b198
b197:
  %v1669 = mul i64 %v1667, 8
  %v1670 = getelementptr inbounds float, ptr %v1666, i64 %v1669
  %v1671 = mul i64 %v1667, 32
  %v1672 = getelementptr inbounds float, ptr %v163, i64 %v1671
  %v1673 = getelementptr inbounds float, ptr %v1670, i64 0
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = getelementptr inbounds float, ptr %v1672, i64 0
  store <8 x float> %v1674, ptr %v1675, align 4
  %v1676 = getelementptr inbounds float, ptr %v1670, i64 8
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = getelementptr inbounds float, ptr %v1672, i64 8
  store <8 x float> %v1677, ptr %v1678, align 4
  %v1679 = getelementptr inbounds float, ptr %v1670, i64 16
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = getelementptr inbounds float, ptr %v1672, i64 16
  store <8 x float> %v1680, ptr %v1681, align 4
  %v1682 = getelementptr inbounds float, ptr %v1670, i64 24
  %v1683 = load <8 x float>, ptr %v1682, align 4
  %v1684 = getelementptr inbounds float, ptr %v1672, i64 24
  store <8 x float> %v1683, ptr %v1684, align 4
  %v1685 = add nsw i64 %v1667, 1
  br label %b196
b198:
  %v1686 = sdiv i64 %v1628, 2
  br label %b199
b199:
  %v1687 = phi i64 [ 0, %b198 ], [ %v1696, %b200 ]
  %v1688 = icmp slt i64 %v1687, %v1686
  br i1 %v1688, label %b200, label %b201
b200:
  %v1689 = mul i64 %v1687, 2
  %v1690 = add i64 %v1624, %v1689
  %v1691 = mul i64 %v1687, 768
  %v1692 = getelementptr inbounds float, ptr %v1594, i64 %v1691
  %v1693 = mul i64 %v1690, 8
  %v1694 = add i64 %v1693, %v1662
  %v1695 = getelementptr inbounds float, ptr %v1608, i64 %v1694
  call void @outer_2x32(ptr %v1692, ptr %v163, i64 %v1623, ptr %v1695, i64 8)
  %v1696 = add nsw i64 %v1687, 1
  br label %b199
b201:
  %v1697 = add nsw i64 %v1662, 32
  br label %b193
b195:
  %v1698 = mul i64 %v1619, 8
  %v1699 = add i64 %v1698, 0
  %v1700 = getelementptr inbounds float, ptr %v1593, i64 %v1699
  br label %b202
b202:
  %v1701 = phi i64 [ 0, %b195 ], [ %v1710, %b203 ]
  %v1702 = icmp slt i64 %v1701, %v1623
  br i1 %v1702, label %b203, label %b204
b203:
  %v1703 = mul i64 %v1701, 8
  %v1704 = getelementptr inbounds float, ptr %v1700, i64 %v1703
  %v1705 = mul i64 %v1701, 8
  %v1706 = getelementptr inbounds float, ptr %v163, i64 %v1705
  %v1707 = getelementptr inbounds float, ptr %v1704, i64 0
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = getelementptr inbounds float, ptr %v1706, i64 0
  store <8 x float> %v1708, ptr %v1709, align 4
  %v1710 = add nsw i64 %v1701, 1
  br label %b202
b204:
  %v1711 = sdiv i64 %v1628, 2
  br label %b205
b205:
  %v1712 = phi i64 [ 0, %b204 ], [ %v1721, %b206 ]
  %v1713 = icmp slt i64 %v1712, %v1711
  br i1 %v1713, label %b206, label %b207
b206:
  %v1714 = mul i64 %v1712, 2
  %v1715 = add i64 %v1624, %v1714
  %v1716 = mul i64 %v1712, 768
  %v1717 = getelementptr inbounds float, ptr %v1594, i64 %v1716
  %v1718 = mul i64 %v1715, 8
  %v1719 = add i64 %v1718, 0
  %v1720 = getelementptr inbounds float, ptr %v1608, i64 %v1719
  call void @outer_2x8(ptr %v1717, ptr %v163, i64 %v1623, ptr %v1720, i64 8)
  %v1721 = add nsw i64 %v1712, 1
  br label %b205
b207:
  %v1722 = add nsw i64 %v1624, 64
  br label %b181
b183:
  %v1723 = add nsw i64 %v1619, 384
  br label %b178
b180:
  %v1724 = icmp sgt i64 %v3, 1
  br i1 %v1724, label %b208, label %b209
b208:
  %v1725 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1726 = atomicrmw add ptr %v1725, i64 1 acq_rel
  %v1727 = mul i64 %v3, 5
  br label %b210
b210:
  %v1728 = load atomic i64, ptr %v1725 acquire, align 8
  %v1729 = icmp slt i64 %v1728, %v1727
  br i1 %v1729, label %b211, label %b212
b211:
  %v1730 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1731 = mul i64 0, 8
  %v1732 = getelementptr inbounds float, ptr %v108, i64 %v1731
  %v1733 = getelementptr inbounds float, ptr %v1732, i64 0
  %v1734 = mul i64 0, 8
  %v1735 = getelementptr inbounds float, ptr %v10, i64 %v1734
  %v1736 = getelementptr inbounds float, ptr %v1735, i64 0
  %v1737 = getelementptr inbounds float, ptr %v163, i64 12288
  %v1738 = add i64 8, 1
  %v1739 = sdiv i64 %v1738, 2
  %v1740 = add i64 %v2, 1
  %v1741 = mul i64 %v1739, %v2
  %v1742 = sdiv i64 %v1741, %v3
  %v1743 = mul i64 %v1742, 2
  %v1744 = icmp slt i64 %v1743, 8
  %v1745 = select i1 %v1744, i64 %v1743, i64 8
  %v1746 = mul i64 %v1739, %v1740
  %v1747 = sdiv i64 %v1746, %v3
  %v1748 = mul i64 %v1747, 2
  %v1749 = icmp slt i64 %v1748, 8
  %v1750 = select i1 %v1749, i64 %v1748, i64 8
  %v1751 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b213
b213:
  %v1752 = phi i64 [ %v1745, %b209 ], [ %v1760, %b218 ]
  %v1753 = icmp slt i64 %v1752, %v1750
  br i1 %v1753, label %b214, label %b215
b214:
  %v1754 = mul i64 %v1752, 8
  %v1755 = getelementptr inbounds float, ptr %v1751, i64 %v1754
  br label %b216
b216:
  %v1756 = phi i64 [ 0, %b214 ], [ %v1759, %b217 ]
  %v1757 = icmp slt i64 %v1756, 8
  br i1 %v1757, label %b217, label %b218
b217:
  %v1758 = getelementptr inbounds float, ptr %v1755, i64 %v1756
  store float 0x0000000000000000, ptr %v1758, align 4
  %v1759 = add nsw i64 %v1756, 1
  br label %b216
b218:
  %v1760 = add nsw i64 %v1752, 1
  br label %b213
b215:
  %v1761 = mul i64 %v8, 1
  br label %b219
b219:
  %v1762 = phi i64 [ 0, %b215 ], [ %v1866, %b224 ]
  %v1763 = icmp slt i64 %v1762, %v1761
  br i1 %v1763, label %b220, label %b221
b220:
  %v1764 = sub i64 %v1761, %v1762
  %v1765 = icmp slt i64 %v1764, 384
  %v1766 = select i1 %v1765, i64 %v1764, i64 384
  br label %b222
b222:
  %v1767 = phi i64 [ %v1745, %b220 ], [ %v1865, %b248 ]
  %v1768 = icmp slt i64 %v1767, %v1750
  br i1 %v1768, label %b223, label %b224
b223:
  %v1769 = sub i64 %v1750, %v1767
  %v1770 = icmp slt i64 %v1769, 64
  %v1771 = select i1 %v1770, i64 %v1769, i64 64
  %v1772 = sdiv i64 %v1771, 2
  %v1773 = mul i64 %v1772, 2
  %v1774 = sub i64 %v1771, %v1773
  %v1775 = mul i64 %v1762, 8
  %v1776 = add i64 %v1775, %v1767
  %v1777 = getelementptr inbounds float, ptr %v1733, i64 %v1776
  br label %b225
b225:
  %v1778 = phi i64 [ 0, %b223 ], [ %v1804, %b233 ]
  %v1779 = icmp slt i64 %v1778, %v1766
  br i1 %v1779, label %b226, label %b227
b226:
  %v1780 = mul i64 %v1778, 8
  %v1781 = getelementptr inbounds float, ptr %v1777, i64 %v1780
  %v1782 = mul i64 %v1778, 2
  %v1783 = getelementptr inbounds float, ptr %v1737, i64 %v1782
  br label %b228
b228:
  %v1784 = phi i64 [ 0, %b226 ], [ %v1793, %b229 ]
  %v1785 = icmp slt i64 %v1784, %v1772
  br i1 %v1785, label %b229, label %b230
b229:
  %v1786 = mul i64 %v1784, 2
  %v1787 = getelementptr inbounds float, ptr %v1781, i64 %v1786
  %v1788 = mul i64 %v1784, 768
  %v1789 = getelementptr inbounds float, ptr %v1783, i64 %v1788
  %v1790 = getelementptr inbounds float, ptr %v1787, i64 0
  %v1791 = load <2 x float>, ptr %v1790, align 4
  %v1792 = getelementptr inbounds float, ptr %v1789, i64 0
  store <2 x float> %v1791, ptr %v1792, align 4
  %v1793 = add nsw i64 %v1784, 1
  br label %b228
b230:
  %v1794 = mul i64 %v1772, 2
  %v1795 = getelementptr inbounds float, ptr %v1781, i64 %v1794
  %v1796 = mul i64 %v1772, 768
  %v1797 = getelementptr inbounds float, ptr %v1783, i64 %v1796
  br label %b231
b231:
  %v1798 = phi i64 [ 0, %b230 ], [ %v1803, %b232 ]
  %v1799 = icmp slt i64 %v1798, %v1774
  br i1 %v1799, label %b232, label %b233
b232:
  %v1800 = getelementptr inbounds float, ptr %v1795, i64 %v1798
  %v1801 = load float, ptr %v1800, align 4
  %v1802 = getelementptr inbounds float, ptr %v1797, i64 %v1798
  store float %v1801, ptr %v1802, align 4
  %v1803 = add nsw i64 %v1798, 1
  br label %b231, !llvm.loop !3
b233:
  %v1804 = add nsw i64 %v1778, 1
  br label %b225
b227:
  br label %b234
b234:
  %v1805 = phi i64 [ 0, %b227 ], [ %v1840, %b242 ]
  %v1806 = icmp slt i64 %v1805, 0
  br i1 %v1806, label %b235, label %b236
b235:
  %v1807 = mul i64 %v1762, 8
  %v1808 = add i64 %v1807, %v1805
  %v1809 = getelementptr inbounds float, ptr %v1736, i64 %v1808
  br label %b237
b237:
  %v1810 = phi i64 [ 0, %b235 ], [ %v1828, %b238 ]
  %v1811 = icmp slt i64 %v1810, %v1766
  br i1 %v1811, label %b238, label %b239
b238:
  %v1812 = mul i64 %v1810, 8
  %v1813 = getelementptr inbounds float, ptr %v1809, i64 %v1812
  %v1814 = mul i64 %v1810, 32
  %v1815 = getelementptr inbounds float, ptr %v163, i64 %v1814
  %v1816 = getelementptr inbounds float, ptr %v1813, i64 0
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = getelementptr inbounds float, ptr %v1815, i64 0
  store <8 x float> %v1817, ptr %v1818, align 4
  %v1819 = getelementptr inbounds float, ptr %v1813, i64 8
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = getelementptr inbounds float, ptr %v1815, i64 8
  store <8 x float> %v1820, ptr %v1821, align 4
  %v1822 = getelementptr inbounds float, ptr %v1813, i64 16
  %v1823 = load <8 x float>, ptr %v1822, align 4
  %v1824 = getelementptr inbounds float, ptr %v1815, i64 16
  store <8 x float> %v1823, ptr %v1824, align 4
  %v1825 = getelementptr inbounds float, ptr %v1813, i64 24
  %v1826 = load <8 x float>, ptr %v1825, align 4
  %v1827 = getelementptr inbounds float, ptr %v1815, i64 24
  store <8 x float> %v1826, ptr %v1827, align 4
  %v1828 = add nsw i64 %v1810, 1
  br label %b237
b239:
  %v1829 = sdiv i64 %v1771, 2
  br label %b240
b240:
  %v1830 = phi i64 [ 0, %b239 ], [ %v1839, %b241 ]
  %v1831 = icmp slt i64 %v1830, %v1829
  br i1 %v1831, label %b241, label %b242
b241:
  %v1832 = mul i64 %v1830, 2
  %v1833 = add i64 %v1767, %v1832
  %v1834 = mul i64 %v1830, 768
  %v1835 = getelementptr inbounds float, ptr %v1737, i64 %v1834
  %v1836 = mul i64 %v1833, 8
  %v1837 = add i64 %v1836, %v1805
  %v1838 = getelementptr inbounds float, ptr %v1751, i64 %v1837
  call void @outer_2x32(ptr %v1835, ptr %v163, i64 %v1766, ptr %v1838, i64 8)
  %v1839 = add nsw i64 %v1830, 1
  br label %b240
b242:
  %v1840 = add nsw i64 %v1805, 32
  br label %b234
b236:
  %v1841 = mul i64 %v1762, 8
  %v1842 = add i64 %v1841, 0
  %v1843 = getelementptr inbounds float, ptr %v1736, i64 %v1842
  br label %b243
b243:
  %v1844 = phi i64 [ 0, %b236 ], [ %v1853, %b244 ]
  %v1845 = icmp slt i64 %v1844, %v1766
  br i1 %v1845, label %b244, label %b245
b244:
  %v1846 = mul i64 %v1844, 8
  %v1847 = getelementptr inbounds float, ptr %v1843, i64 %v1846
  %v1848 = mul i64 %v1844, 8
  %v1849 = getelementptr inbounds float, ptr %v163, i64 %v1848
  %v1850 = getelementptr inbounds float, ptr %v1847, i64 0
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = getelementptr inbounds float, ptr %v1849, i64 0
  store <8 x float> %v1851, ptr %v1852, align 4
  %v1853 = add nsw i64 %v1844, 1
  br label %b243
b245:
  %v1854 = sdiv i64 %v1771, 2
  br label %b246
b246:
  %v1855 = phi i64 [ 0, %b245 ], [ %v1864, %b247 ]
  %v1856 = icmp slt i64 %v1855, %v1854
  br i1 %v1856, label %b247, label %b248
b247:
  %v1857 = mul i64 %v1855, 2
  %v1858 = add i64 %v1767, %v1857
  %v1859 = mul i64 %v1855, 768
  %v1860 = getelementptr inbounds float, ptr %v1737, i64 %v1859
  %v1861 = mul i64 %v1858, 8
  %v1862 = add i64 %v1861, 0
  %v1863 = getelementptr inbounds float, ptr %v1751, i64 %v1862
  call void @outer_2x8(ptr %v1860, ptr %v163, i64 %v1766, ptr %v1863, i64 8)
  %v1864 = add nsw i64 %v1855, 1
  br label %b246
b248:
  %v1865 = add nsw i64 %v1767, 64
  br label %b222
b224:
  %v1866 = add nsw i64 %v1762, 384
  br label %b219
b221:
  %v1867 = icmp sgt i64 %v3, 1
  br i1 %v1867, label %b249, label %b250
b249:
  %v1868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1869 = atomicrmw add ptr %v1868, i64 1 acq_rel
  %v1870 = mul i64 %v3, 6
  br label %b251
b251:
  %v1871 = load atomic i64, ptr %v1868 acquire, align 8
  %v1872 = icmp slt i64 %v1871, %v1870
  br i1 %v1872, label %b252, label %b253
b252:
  %v1873 = call i32 @sched_yield()
  br label %b251
b253:
  br label %b250
b250:
  %v1874 = mul i64 0, 8
  %v1875 = getelementptr inbounds float, ptr %v108, i64 %v1874
  %v1876 = getelementptr inbounds float, ptr %v1875, i64 0
  %v1877 = mul i64 0, 8
  %v1878 = getelementptr inbounds float, ptr %v34, i64 %v1877
  %v1879 = getelementptr inbounds float, ptr %v1878, i64 0
  %v1880 = getelementptr inbounds float, ptr %v163, i64 12288
  %v1881 = add i64 8, 1
  %v1882 = sdiv i64 %v1881, 2
  %v1883 = add i64 %v2, 1
  %v1884 = mul i64 %v1882, %v2
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 2
  %v1887 = icmp slt i64 %v1886, 8
  %v1888 = select i1 %v1887, i64 %v1886, i64 8
  %v1889 = mul i64 %v1882, %v1883
  %v1890 = sdiv i64 %v1889, %v3
  %v1891 = mul i64 %v1890, 2
  %v1892 = icmp slt i64 %v1891, 8
  %v1893 = select i1 %v1892, i64 %v1891, i64 8
  %v1894 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b254
b254:
  %v1895 = phi i64 [ %v1888, %b250 ], [ %v1903, %b259 ]
  %v1896 = icmp slt i64 %v1895, %v1893
  br i1 %v1896, label %b255, label %b256
b255:
  %v1897 = mul i64 %v1895, 8
  %v1898 = getelementptr inbounds float, ptr %v1894, i64 %v1897
  br label %b257
b257:
  %v1899 = phi i64 [ 0, %b255 ], [ %v1902, %b258 ]
  %v1900 = icmp slt i64 %v1899, 8
  br i1 %v1900, label %b258, label %b259
b258:
  %v1901 = getelementptr inbounds float, ptr %v1898, i64 %v1899
  store float 0x0000000000000000, ptr %v1901, align 4
  %v1902 = add nsw i64 %v1899, 1
  br label %b257
b259:
  %v1903 = add nsw i64 %v1895, 1
  br label %b254
b256:
  %v1904 = mul i64 %v8, 1
  br label %b260
b260:
  %v1905 = phi i64 [ 0, %b256 ], [ %v2009, %b265 ]
  %v1906 = icmp slt i64 %v1905, %v1904
  br i1 %v1906, label %b261, label %b262
b261:
  %v1907 = sub i64 %v1904, %v1905
  %v1908 = icmp slt i64 %v1907, 384
  %v1909 = select i1 %v1908, i64 %v1907, i64 384
  br label %b263
b263:
  %v1910 = phi i64 [ %v1888, %b261 ], [ %v2008, %b289 ]
  %v1911 = icmp slt i64 %v1910, %v1893
  br i1 %v1911, label %b264, label %b265
b264:
  %v1912 = sub i64 %v1893, %v1910
  %v1913 = icmp slt i64 %v1912, 64
  %v1914 = select i1 %v1913, i64 %v1912, i64 64
  %v1915 = sdiv i64 %v1914, 2
  %v1916 = mul i64 %v1915, 2
  %v1917 = sub i64 %v1914, %v1916
  %v1918 = mul i64 %v1905, 8
  %v1919 = add i64 %v1918, %v1910
  %v1920 = getelementptr inbounds float, ptr %v1876, i64 %v1919
  br label %b266
b266:
  %v1921 = phi i64 [ 0, %b264 ], [ %v1947, %b274 ]
  %v1922 = icmp slt i64 %v1921, %v1909
  br i1 %v1922, label %b267, label %b268
b267:
  %v1923 = mul i64 %v1921, 8
  %v1924 = getelementptr inbounds float, ptr %v1920, i64 %v1923
  %v1925 = mul i64 %v1921, 2
  %v1926 = getelementptr inbounds float, ptr %v1880, i64 %v1925
  br label %b269
b269:
  %v1927 = phi i64 [ 0, %b267 ], [ %v1936, %b270 ]
  %v1928 = icmp slt i64 %v1927, %v1915
  br i1 %v1928, label %b270, label %b271
b270:
  %v1929 = mul i64 %v1927, 2
  %v1930 = getelementptr inbounds float, ptr %v1924, i64 %v1929
  %v1931 = mul i64 %v1927, 768
  %v1932 = getelementptr inbounds float, ptr %v1926, i64 %v1931
  %v1933 = getelementptr inbounds float, ptr %v1930, i64 0
  %v1934 = load <2 x float>, ptr %v1933, align 4
  %v1935 = getelementptr inbounds float, ptr %v1932, i64 0
  store <2 x float> %v1934, ptr %v1935, align 4
  %v1936 = add nsw i64 %v1927, 1
  br label %b269
b271:
  %v1937 = mul i64 %v1915, 2
  %v1938 = getelementptr inbounds float, ptr %v1924, i64 %v1937
  %v1939 = mul i64 %v1915, 768
  %v1940 = getelementptr inbounds float, ptr %v1926, i64 %v1939
  br label %b272
b272:
  %v1941 = phi i64 [ 0, %b271 ], [ %v1946, %b273 ]
  %v1942 = icmp slt i64 %v1941, %v1917
  br i1 %v1942, label %b273, label %b274
b273:
  %v1943 = getelementptr inbounds float, ptr %v1938, i64 %v1941
  %v1944 = load float, ptr %v1943, align 4
  %v1945 = getelementptr inbounds float, ptr %v1940, i64 %v1941
  store float %v1944, ptr %v1945, align 4
  %v1946 = add nsw i64 %v1941, 1
  br label %b272, !llvm.loop !6
b274:
  %v1947 = add nsw i64 %v1921, 1
  br label %b266
b268:
  br label %b275
b275:
  %v1948 = phi i64 [ 0, %b268 ], [ %v1983, %b283 ]
  %v1949 = icmp slt i64 %v1948, 0
  br i1 %v1949, label %b276, label %b277
b276:
  %v1950 = mul i64 %v1905, 8
  %v1951 = add i64 %v1950, %v1948
  %v1952 = getelementptr inbounds float, ptr %v1879, i64 %v1951
  br label %b278
b278:
  %v1953 = phi i64 [ 0, %b276 ], [ %v1971, %b279 ]
  %v1954 = icmp slt i64 %v1953, %v1909
  br i1 %v1954, label %b279, label %b280
b279:
  %v1955 = mul i64 %v1953, 8
  %v1956 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  %v1957 = mul i64 %v1953, 32
  %v1958 = getelementptr inbounds float, ptr %v163, i64 %v1957
  %v1959 = getelementptr inbounds float, ptr %v1956, i64 0
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = getelementptr inbounds float, ptr %v1958, i64 0
  store <8 x float> %v1960, ptr %v1961, align 4
  %v1962 = getelementptr inbounds float, ptr %v1956, i64 8
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = getelementptr inbounds float, ptr %v1958, i64 8
  store <8 x float> %v1963, ptr %v1964, align 4
  %v1965 = getelementptr inbounds float, ptr %v1956, i64 16
  %v1966 = load <8 x float>, ptr %v1965, align 4
  %v1967 = getelementptr inbounds float, ptr %v1958, i64 16
  store <8 x float> %v1966, ptr %v1967, align 4
  %v1968 = getelementptr inbounds float, ptr %v1956, i64 24
  %v1969 = load <8 x float>, ptr %v1968, align 4
  %v1970 = getelementptr inbounds float, ptr %v1958, i64 24
  store <8 x float> %v1969, ptr %v1970, align 4
  %v1971 = add nsw i64 %v1953, 1
  br label %b278
b280:
  %v1972 = sdiv i64 %v1914, 2
  br label %b281
b281:
  %v1973 = phi i64 [ 0, %b280 ], [ %v1982, %b282 ]
  %v1974 = icmp slt i64 %v1973, %v1972
  br i1 %v1974, label %b282, label %b283
b282:
  %v1975 = mul i64 %v1973, 2
  %v1976 = add i64 %v1910, %v1975
  %v1977 = mul i64 %v1973, 768
  %v1978 = getelementptr inbounds float, ptr %v1880, i64 %v1977
  %v1979 = mul i64 %v1976, 8
  %v1980 = add i64 %v1979, %v1948
  %v1981 = getelementptr inbounds float, ptr %v1894, i64 %v1980
  call void @outer_2x32(ptr %v1978, ptr %v163, i64 %v1909, ptr %v1981, i64 8)
  %v1982 = add nsw i64 %v1973, 1
  br label %b281
b283:
  %v1983 = add nsw i64 %v1948, 32
  br label %b275
b277:
  %v1984 = mul i64 %v1905, 8
  %v1985 = add i64 %v1984, 0
  %v1986 = getelementptr inbounds float, ptr %v1879, i64 %v1985
  br label %b284
b284:
  %v1987 = phi i64 [ 0, %b277 ], [ %v1996, %b285 ]
  %v1988 = icmp slt i64 %v1987, %v1909
  br i1 %v1988, label %b285, label %b286
b285:
  %v1989 = mul i64 %v1987, 8
  %v1990 = getelementptr inbounds float, ptr %v1986, i64 %v1989
  %v1991 = mul i64 %v1987, 8
  %v1992 = getelementptr inbounds float, ptr %v163, i64 %v1991
  %v1993 = getelementptr inbounds float, ptr %v1990, i64 0
  %v1994 = load <8 x float>, ptr %v1993, align 4
  %v1995 = getelementptr inbounds float, ptr %v1992, i64 0
  store <8 x float> %v1994, ptr %v1995, align 4
  %v1996 = add nsw i64 %v1987, 1
  br label %b284
b286:
  %v1997 = sdiv i64 %v1914, 2
  br label %b287
b287:
  %v1998 = phi i64 [ 0, %b286 ], [ %v2007, %b288 ]
  %v1999 = icmp slt i64 %v1998, %v1997
  br i1 %v1999, label %b288, label %b289
b288:
  %v2000 = mul i64 %v1998, 2
  %v2001 = add i64 %v1910, %v2000
  %v2002 = mul i64 %v1998, 768
  %v2003 = getelementptr inbounds float, ptr %v1880, i64 %v2002
  %v2004 = mul i64 %v2001, 8
  %v2005 = add i64 %v2004, 0
  %v2006 = getelementptr inbounds float, ptr %v1894, i64 %v2005
  call void @outer_2x8(ptr %v2003, ptr %v163, i64 %v1909, ptr %v2006, i64 8)
  %v2007 = add nsw i64 %v1998, 1
  br label %b287
b289:
  %v2008 = add nsw i64 %v1910, 64
  br label %b263
b265:
  %v2009 = add nsw i64 %v1905, 384
  br label %b260
b262:
  %v2010 = icmp sgt i64 %v3, 1
  br i1 %v2010, label %b290, label %b291
b290:
  %v2011 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2012 = atomicrmw add ptr %v2011, i64 1 acq_rel
  %v2013 = mul i64 %v3, 7
  br label %b292
b292:
  %v2014 = load atomic i64, ptr %v2011 acquire, align 8
  %v2015 = icmp slt i64 %v2014, %v2013
  br i1 %v2015, label %b293, label %b294
b293:
  %v2016 = call i32 @sched_yield()
  br label %b292
b294:
  br label %b291
b291:
  %v2017 = icmp eq i64 %v2, 0
  br i1 %v2017, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2018 = phi i64 [ 0, %b295 ], [ %v2085, %b302 ]
  %v2019 = phi <8 x float> [ splat (float 0x0000000000000000), %b295 ], [ %v2084, %b302 ]
  %v2020 = icmp slt i64 %v2018, %v8
  br i1 %v2020, label %b298, label %b299
b298:
  %v2021 = add i64 %v2018, 128
  %v2022 = icmp slt i64 %v2021, %v8
  %v2023 = select i1 %v2022, i64 %v2021, i64 %v8
  br label %b300
b300:
  %v2024 = phi i64 [ %v2018, %b298 ], [ %v2083, %b305 ]
  %v2025 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2028, %b305 ]
  %v2026 = icmp slt i64 %v2024, %v2023
  br i1 %v2026, label %b301, label %b302
b301:
  br label %b303
b303:
  %v2027 = phi i64 [ 0, %b301 ], [ %v2082, %b304 ]
  %v2028 = phi <8 x float> [ %v2025, %b301 ], [ %v2081, %b304 ]
  %v2029 = icmp slt i64 %v2027, 4
  br i1 %v2029, label %b304, label %b305
b304:
  %v2030 = add i64 0, %v2027
  %v2031 = sitofp i64 %v2030 to float
  %v2032 = mul i64 %v2024, 1
  %v2033 = getelementptr inbounds float, ptr %v22, i64 %v2032
  %v2034 = getelementptr inbounds float, ptr %v2033, i64 0
  %v2035 = load float, ptr %v2034, align 4
  %v2036 = fcmp uno float %v2035, %v2035
  %v2037 = fcmp ogt float %v2035, 0x3FF0000000000000
  %v2038 = select i1 %v2037, float %v2035, float 0x3FF0000000000000
  %v2039 = select i1 %v2036, float %v2035, float %v2038
  %v2040 = fcmp olt float %v2031, %v2039
  %v2041 = select i1 %v2040, float 0x3FF0000000000000, float 0x0000000000000000
  %v2042 = mul i64 %v2024, 4
  %v2043 = getelementptr inbounds float, ptr %v98, i64 %v2042
  %v2044 = add i64 0, %v2027
  %v2045 = getelementptr inbounds float, ptr %v2043, i64 %v2044
  %v2046 = load float, ptr %v2045, align 4
  %v2047 = mul i64 %v2024, 4
  %v2048 = getelementptr inbounds float, ptr %v102, i64 %v2047
  %v2049 = add i64 0, %v2027
  %v2050 = getelementptr inbounds float, ptr %v2048, i64 %v2049
  %v2051 = load float, ptr %v2050, align 4
  %v2052 = fadd float %v2046, %v2051
  %v2053 = mul i64 %v2024, 1
  %v2054 = getelementptr inbounds float, ptr %v86, i64 %v2053
  %v2055 = getelementptr inbounds float, ptr %v2054, i64 0
  %v2056 = load float, ptr %v2055, align 4
  %v2057 = fdiv float %v2052, %v2056
  %v2058 = mul i64 %v2024, 1
  %v2059 = getelementptr inbounds float, ptr %v104, i64 %v2058
  %v2060 = getelementptr inbounds float, ptr %v2059, i64 0
  %v2061 = load float, ptr %v2060, align 4
  %v2062 = fadd float %v2057, %v2061
  %v2063 = mul i64 %v2024, 4
  %v2064 = getelementptr inbounds float, ptr %v84, i64 %v2063
  %v2065 = add i64 0, %v2027
  %v2066 = getelementptr inbounds float, ptr %v2064, i64 %v2065
  %v2067 = load float, ptr %v2066, align 4
  %v2068 = fmul float %v2062, %v2067
  %v2069 = fcmp une float %v2041, 0x0000000000000000
  %v2070 = select i1 %v2069, float %v2068, float 0x0000000000000000
  %v2071 = mul i64 %v2024, 32
  %v2072 = getelementptr inbounds float, ptr %v78, i64 %v2071
  %v2073 = add i64 0, 0
  %v2074 = mul i64 %v2027, 8
  %v2075 = add i64 %v2073, %v2074
  %v2076 = getelementptr inbounds float, ptr %v2072, i64 %v2075
  %v2077 = load <8 x float>, ptr %v2076, align 4
  %v2078 = insertelement <8 x float> poison, float %v2070, i64 0
  %v2079 = shufflevector <8 x float> %v2078, <8 x float> poison, <8 x i32> zeroinitializer
  %v2080 = fmul <8 x float> %v2079, %v2077
  %v2081 = fadd <8 x float> %v2028, %v2080
  %v2082 = add nsw i64 %v2027, 1
  br label %b303
b305:
  %v2083 = add nsw i64 %v2024, 1
  br label %b300
b302:
  %v2084 = fadd <8 x float> %v2019, %v2025
  %v2085 = add nsw i64 %v2018, 128
  br label %b297
b299:
  %v2086 = add i64 0, 0
  %v2087 = getelementptr inbounds float, ptr %v52, i64 %v2086
  store <8 x float> %v2019, ptr %v2087, align 4
  br label %b296
b296:
  %v2088 = icmp sgt i64 %v3, 1
  br i1 %v2088, label %b306, label %b307
b306:
  %v2089 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2090 = atomicrmw add ptr %v2089, i64 1 acq_rel
  %v2091 = mul i64 %v3, 8
  br label %b308
b308:
  %v2092 = load atomic i64, ptr %v2089 acquire, align 8
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b309, label %b310
b309:
  %v2094 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  %v2095 = mul i64 0, 32
  %v2096 = getelementptr inbounds float, ptr %v66, i64 %v2095
  %v2097 = getelementptr inbounds float, ptr %v2096, i64 0
  %v2098 = mul i64 0, 8
  %v2099 = getelementptr inbounds float, ptr %v10, i64 %v2098
  %v2100 = getelementptr inbounds float, ptr %v2099, i64 0
  %v2101 = getelementptr inbounds float, ptr %v163, i64 12288
  %v2102 = add i64 32, 1
  %v2103 = sdiv i64 %v2102, 2
  %v2104 = add i64 %v2, 1
  %v2105 = mul i64 %v2103, %v2
  %v2106 = sdiv i64 %v2105, %v3
  %v2107 = mul i64 %v2106, 2
  %v2108 = icmp slt i64 %v2107, 32
  %v2109 = select i1 %v2108, i64 %v2107, i64 32
  %v2110 = mul i64 %v2103, %v2104
  %v2111 = sdiv i64 %v2110, %v3
  %v2112 = mul i64 %v2111, 2
  %v2113 = icmp slt i64 %v2112, 32
  %v2114 = select i1 %v2113, i64 %v2112, i64 32
  %v2115 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b311
b311:
  %v2116 = phi i64 [ %v2109, %b307 ], [ %v2124, %b316 ]
  %v2117 = icmp slt i64 %v2116, %v2114
  br i1 %v2117, label %b312, label %b313
b312:
  %v2118 = mul i64 %v2116, 8
  %v2119 = getelementptr inbounds float, ptr %v2115, i64 %v2118
  br label %b314
b314:
  %v2120 = phi i64 [ 0, %b312 ], [ %v2123, %b315 ]
  %v2121 = icmp slt i64 %v2120, 8
  br i1 %v2121, label %b315, label %b316
b315:
  %v2122 = getelementptr inbounds float, ptr %v2119, i64 %v2120
  store float 0x0000000000000000, ptr %v2122, align 4
  %v2123 = add nsw i64 %v2120, 1
  br label %b314
b316:
  %v2124 = add nsw i64 %v2116, 1
  br label %b311
b313:
  %v2125 = mul i64 %v8, 1
  br label %b317
b317:
  %v2126 = phi i64 [ 0, %b313 ], [ %v2230, %b322 ]
  %v2127 = icmp slt i64 %v2126, %v2125
  br i1 %v2127, label %b318, label %b319
b318:
  %v2128 = sub i64 %v2125, %v2126
  %v2129 = icmp slt i64 %v2128, 384
  %v2130 = select i1 %v2129, i64 %v2128, i64 384
  br label %b320
b320:
  %v2131 = phi i64 [ %v2109, %b318 ], [ %v2229, %b346 ]
  %v2132 = icmp slt i64 %v2131, %v2114
  br i1 %v2132, label %b321, label %b322
b321:
  %v2133 = sub i64 %v2114, %v2131
  %v2134 = icmp slt i64 %v2133, 64
  %v2135 = select i1 %v2134, i64 %v2133, i64 64
  %v2136 = sdiv i64 %v2135, 2
  %v2137 = mul i64 %v2136, 2
  %v2138 = sub i64 %v2135, %v2137
  %v2139 = mul i64 %v2126, 32
  %v2140 = add i64 %v2139, %v2131
  %v2141 = getelementptr inbounds float, ptr %v2097, i64 %v2140
  br label %b323
b323:
  %v2142 = phi i64 [ 0, %b321 ], [ %v2168, %b331 ]
  %v2143 = icmp slt i64 %v2142, %v2130
  br i1 %v2143, label %b324, label %b325
b324:
  %v2144 = mul i64 %v2142, 32
  %v2145 = getelementptr inbounds float, ptr %v2141, i64 %v2144
  %v2146 = mul i64 %v2142, 2
  %v2147 = getelementptr inbounds float, ptr %v2101, i64 %v2146
  br label %b326
b326:
  %v2148 = phi i64 [ 0, %b324 ], [ %v2157, %b327 ]
  %v2149 = icmp slt i64 %v2148, %v2136
  br i1 %v2149, label %b327, label %b328
b327:
  %v2150 = mul i64 %v2148, 2
  %v2151 = getelementptr inbounds float, ptr %v2145, i64 %v2150
  %v2152 = mul i64 %v2148, 768
  %v2153 = getelementptr inbounds float, ptr %v2147, i64 %v2152
  %v2154 = getelementptr inbounds float, ptr %v2151, i64 0
  %v2155 = load <2 x float>, ptr %v2154, align 4
  %v2156 = getelementptr inbounds float, ptr %v2153, i64 0
  store <2 x float> %v2155, ptr %v2156, align 4
  %v2157 = add nsw i64 %v2148, 1
  br label %b326
b328:
  %v2158 = mul i64 %v2136, 2
  %v2159 = getelementptr inbounds float, ptr %v2145, i64 %v2158
  %v2160 = mul i64 %v2136, 768
  %v2161 = getelementptr inbounds float, ptr %v2147, i64 %v2160
  br label %b329
b329:
  %v2162 = phi i64 [ 0, %b328 ], [ %v2167, %b330 ]
  %v2163 = icmp slt i64 %v2162, %v2138
  br i1 %v2163, label %b330, label %b331
b330:
  %v2164 = getelementptr inbounds float, ptr %v2159, i64 %v2162
  %v2165 = load float, ptr %v2164, align 4
  %v2166 = getelementptr inbounds float, ptr %v2161, i64 %v2162
  store float %v2165, ptr %v2166, align 4
  %v2167 = add nsw i64 %v2162, 1
  br label %b329, !llvm.loop !9
b331:
  %v2168 = add nsw i64 %v2142, 1
  br label %b323
b325:
  br label %b332
b332:
  %v2169 = phi i64 [ 0, %b325 ], [ %v2204, %b340 ]
  %v2170 = icmp slt i64 %v2169, 0
  br i1 %v2170, label %b333, label %b334
b333:
  %v2171 = mul i64 %v2126, 8
  %v2172 = add i64 %v2171, %v2169
  %v2173 = getelementptr inbounds float, ptr %v2100, i64 %v2172
  br label %b335
b335:
  %v2174 = phi i64 [ 0, %b333 ], [ %v2192, %b336 ]
  %v2175 = icmp slt i64 %v2174, %v2130
  br i1 %v2175, label %b336, label %b337
b336:
  %v2176 = mul i64 %v2174, 8
  %v2177 = getelementptr inbounds float, ptr %v2173, i64 %v2176
  %v2178 = mul i64 %v2174, 32
  %v2179 = getelementptr inbounds float, ptr %v163, i64 %v2178
  %v2180 = getelementptr inbounds float, ptr %v2177, i64 0
  %v2181 = load <8 x float>, ptr %v2180, align 4
  %v2182 = getelementptr inbounds float, ptr %v2179, i64 0
  store <8 x float> %v2181, ptr %v2182, align 4
  %v2183 = getelementptr inbounds float, ptr %v2177, i64 8
  %v2184 = load <8 x float>, ptr %v2183, align 4
  %v2185 = getelementptr inbounds float, ptr %v2179, i64 8
  store <8 x float> %v2184, ptr %v2185, align 4
  %v2186 = getelementptr inbounds float, ptr %v2177, i64 16
  %v2187 = load <8 x float>, ptr %v2186, align 4
  %v2188 = getelementptr inbounds float, ptr %v2179, i64 16
  store <8 x float> %v2187, ptr %v2188, align 4
  %v2189 = getelementptr inbounds float, ptr %v2177, i64 24
  %v2190 = load <8 x float>, ptr %v2189, align 4
  %v2191 = getelementptr inbounds float, ptr %v2179, i64 24
  store <8 x float> %v2190, ptr %v2191, align 4
  %v2192 = add nsw i64 %v2174, 1
  br label %b335
b337:
  %v2193 = sdiv i64 %v2135, 2
  br label %b338
b338:
  %v2194 = phi i64 [ 0, %b337 ], [ %v2203, %b339 ]
  %v2195 = icmp slt i64 %v2194, %v2193
  br i1 %v2195, label %b339, label %b340
b339:
  %v2196 = mul i64 %v2194, 2
  %v2197 = add i64 %v2131, %v2196
  %v2198 = mul i64 %v2194, 768
  %v2199 = getelementptr inbounds float, ptr %v2101, i64 %v2198
  %v2200 = mul i64 %v2197, 8
  %v2201 = add i64 %v2200, %v2169
  %v2202 = getelementptr inbounds float, ptr %v2115, i64 %v2201
  call void @outer_2x32(ptr %v2199, ptr %v163, i64 %v2130, ptr %v2202, i64 8)
  %v2203 = add nsw i64 %v2194, 1
  br label %b338
b340:
  %v2204 = add nsw i64 %v2169, 32
  br label %b332
b334:
  %v2205 = mul i64 %v2126, 8
  %v2206 = add i64 %v2205, 0
  %v2207 = getelementptr inbounds float, ptr %v2100, i64 %v2206
  br label %b341
b341:
  %v2208 = phi i64 [ 0, %b334 ], [ %v2217, %b342 ]
  %v2209 = icmp slt i64 %v2208, %v2130
  br i1 %v2209, label %b342, label %b343
b342:
  %v2210 = mul i64 %v2208, 8
  %v2211 = getelementptr inbounds float, ptr %v2207, i64 %v2210
  %v2212 = mul i64 %v2208, 8
  %v2213 = getelementptr inbounds float, ptr %v163, i64 %v2212
  %v2214 = getelementptr inbounds float, ptr %v2211, i64 0
  %v2215 = load <8 x float>, ptr %v2214, align 4
  %v2216 = getelementptr inbounds float, ptr %v2213, i64 0
  store <8 x float> %v2215, ptr %v2216, align 4
  %v2217 = add nsw i64 %v2208, 1
  br label %b341
b343:
  %v2218 = sdiv i64 %v2135, 2
  br label %b344
b344:
  %v2219 = phi i64 [ 0, %b343 ], [ %v2228, %b345 ]
  %v2220 = icmp slt i64 %v2219, %v2218
  br i1 %v2220, label %b345, label %b346
b345:
  %v2221 = mul i64 %v2219, 2
  %v2222 = add i64 %v2131, %v2221
  %v2223 = mul i64 %v2219, 768
  %v2224 = getelementptr inbounds float, ptr %v2101, i64 %v2223
  %v2225 = mul i64 %v2222, 8
  %v2226 = add i64 %v2225, 0
  %v2227 = getelementptr inbounds float, ptr %v2115, i64 %v2226
  call void @outer_2x8(ptr %v2224, ptr %v163, i64 %v2130, ptr %v2227, i64 8)
  %v2228 = add nsw i64 %v2219, 1
  br label %b344
b346:
  %v2229 = add nsw i64 %v2131, 64
  br label %b320
b322:
  %v2230 = add nsw i64 %v2126, 384
  br label %b317
b319:
  %v2231 = icmp sgt i64 %v3, 1
  br i1 %v2231, label %b347, label %b348
b347:
  %v2232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2233 = atomicrmw add ptr %v2232, i64 1 acq_rel
  %v2234 = mul i64 %v3, 9
  br label %b349
b349:
  %v2235 = load atomic i64, ptr %v2232 acquire, align 8
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b350, label %b351
b350:
  %v2237 = call i32 @sched_yield()
  br label %b349
b351:
  br label %b348
b348:
  %v2238 = mul i64 0, 32
  %v2239 = getelementptr inbounds float, ptr %v66, i64 %v2238
  %v2240 = getelementptr inbounds float, ptr %v2239, i64 0
  %v2241 = mul i64 1, %v7
  %v2242 = add i64 0, %v2241
  %v2243 = mul i64 %v2242, 8
  %v2244 = getelementptr inbounds float, ptr %v34, i64 %v2243
  %v2245 = getelementptr inbounds float, ptr %v2244, i64 0
  %v2246 = getelementptr inbounds float, ptr %v163, i64 12288
  %v2247 = add i64 32, 1
  %v2248 = sdiv i64 %v2247, 2
  %v2249 = add i64 %v2, 1
  %v2250 = mul i64 %v2248, %v2
  %v2251 = sdiv i64 %v2250, %v3
  %v2252 = mul i64 %v2251, 2
  %v2253 = icmp slt i64 %v2252, 32
  %v2254 = select i1 %v2253, i64 %v2252, i64 32
  %v2255 = mul i64 %v2248, %v2249
  %v2256 = sdiv i64 %v2255, %v3
  %v2257 = mul i64 %v2256, 2
  %v2258 = icmp slt i64 %v2257, 32
  %v2259 = select i1 %v2258, i64 %v2257, i64 32
  %v2260 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b352
b352:
  %v2261 = phi i64 [ %v2254, %b348 ], [ %v2269, %b357 ]
  %v2262 = icmp slt i64 %v2261, %v2259
  br i1 %v2262, label %b353, label %b354
b353:
  %v2263 = mul i64 %v2261, 8
  %v2264 = getelementptr inbounds float, ptr %v2260, i64 %v2263
  br label %b355
b355:
  %v2265 = phi i64 [ 0, %b353 ], [ %v2268, %b356 ]
  %v2266 = icmp slt i64 %v2265, 8
  br i1 %v2266, label %b356, label %b357
b356:
  %v2267 = getelementptr inbounds float, ptr %v2264, i64 %v2265
  store float 0x0000000000000000, ptr %v2267, align 4
  %v2268 = add nsw i64 %v2265, 1
  br label %b355
b357:
  %v2269 = add nsw i64 %v2261, 1
  br label %b352
b354:
  %v2270 = mul i64 %v8, 1
  br label %b358
b358:
  %v2271 = phi i64 [ 0, %b354 ], [ %v2375, %b363 ]
  %v2272 = icmp slt i64 %v2271, %v2270
  br i1 %v2272, label %b359, label %b360
b359:
  %v2273 = sub i64 %v2270, %v2271
  %v2274 = icmp slt i64 %v2273, 384
  %v2275 = select i1 %v2274, i64 %v2273, i64 384
  br label %b361
b361:
  %v2276 = phi i64 [ %v2254, %b359 ], [ %v2374, %b387 ]
  %v2277 = icmp slt i64 %v2276, %v2259
  br i1 %v2277, label %b362, label %b363
b362:
  %v2278 = sub i64 %v2259, %v2276
  %v2279 = icmp slt i64 %v2278, 64
  %v2280 = select i1 %v2279, i64 %v2278, i64 64
  %v2281 = sdiv i64 %v2280, 2
  %v2282 = mul i64 %v2281, 2
  %v2283 = sub i64 %v2280, %v2282
  %v2284 = mul i64 %v2271, 32
  %v2285 = add i64 %v2284, %v2276
  %v2286 = getelementptr inbounds float, ptr %v2240, i64 %v2285
  br label %b364
b364:
  %v2287 = phi i64 [ 0, %b362 ], [ %v2313, %b372 ]
  %v2288 = icmp slt i64 %v2287, %v2275
  br i1 %v2288, label %b365, label %b366
b365:
  %v2289 = mul i64 %v2287, 32
  %v2290 = getelementptr inbounds float, ptr %v2286, i64 %v2289
  %v2291 = mul i64 %v2287, 2
  %v2292 = getelementptr inbounds float, ptr %v2246, i64 %v2291
  br label %b367
b367:
  %v2293 = phi i64 [ 0, %b365 ], [ %v2302, %b368 ]
  %v2294 = icmp slt i64 %v2293, %v2281
  br i1 %v2294, label %b368, label %b369
b368:
  %v2295 = mul i64 %v2293, 2
  %v2296 = getelementptr inbounds float, ptr %v2290, i64 %v2295
  %v2297 = mul i64 %v2293, 768
  %v2298 = getelementptr inbounds float, ptr %v2292, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2296, i64 0
  %v2300 = load <2 x float>, ptr %v2299, align 4
  %v2301 = getelementptr inbounds float, ptr %v2298, i64 0
  store <2 x float> %v2300, ptr %v2301, align 4
  %v2302 = add nsw i64 %v2293, 1
  br label %b367
b369:
  %v2303 = mul i64 %v2281, 2
  %v2304 = getelementptr inbounds float, ptr %v2290, i64 %v2303
  %v2305 = mul i64 %v2281, 768
  %v2306 = getelementptr inbounds float, ptr %v2292, i64 %v2305
  br label %b370
b370:
  %v2307 = phi i64 [ 0, %b369 ], [ %v2312, %b371 ]
  %v2308 = icmp slt i64 %v2307, %v2283
  br i1 %v2308, label %b371, label %b372
b371:
  %v2309 = getelementptr inbounds float, ptr %v2304, i64 %v2307
  %v2310 = load float, ptr %v2309, align 4
  %v2311 = getelementptr inbounds float, ptr %v2306, i64 %v2307
  store float %v2310, ptr %v2311, align 4
  %v2312 = add nsw i64 %v2307, 1
  br label %b370, !llvm.loop !12
b372:
  %v2313 = add nsw i64 %v2287, 1
  br label %b364
b366:
  br label %b373
b373:
  %v2314 = phi i64 [ 0, %b366 ], [ %v2349, %b381 ]
  %v2315 = icmp slt i64 %v2314, 0
  br i1 %v2315, label %b374, label %b375
b374:
  %v2316 = mul i64 %v2271, 8
  %v2317 = add i64 %v2316, %v2314
  %v2318 = getelementptr inbounds float, ptr %v2245, i64 %v2317
  br label %b376
b376:
  %v2319 = phi i64 [ 0, %b374 ], [ %v2337, %b377 ]
  %v2320 = icmp slt i64 %v2319, %v2275
  br i1 %v2320, label %b377, label %b378
b377:
  %v2321 = mul i64 %v2319, 8
  %v2322 = getelementptr inbounds float, ptr %v2318, i64 %v2321
  %v2323 = mul i64 %v2319, 32
  %v2324 = getelementptr inbounds float, ptr %v163, i64 %v2323
  %v2325 = getelementptr inbounds float, ptr %v2322, i64 0
  %v2326 = load <8 x float>, ptr %v2325, align 4
  %v2327 = getelementptr inbounds float, ptr %v2324, i64 0
  store <8 x float> %v2326, ptr %v2327, align 4
  %v2328 = getelementptr inbounds float, ptr %v2322, i64 8
  %v2329 = load <8 x float>, ptr %v2328, align 4
  %v2330 = getelementptr inbounds float, ptr %v2324, i64 8
  store <8 x float> %v2329, ptr %v2330, align 4
  %v2331 = getelementptr inbounds float, ptr %v2322, i64 16
  %v2332 = load <8 x float>, ptr %v2331, align 4
  %v2333 = getelementptr inbounds float, ptr %v2324, i64 16
  store <8 x float> %v2332, ptr %v2333, align 4
  %v2334 = getelementptr inbounds float, ptr %v2322, i64 24
  %v2335 = load <8 x float>, ptr %v2334, align 4
  %v2336 = getelementptr inbounds float, ptr %v2324, i64 24
  store <8 x float> %v2335, ptr %v2336, align 4
  %v2337 = add nsw i64 %v2319, 1
  br label %b376
b378:
  %v2338 = sdiv i64 %v2280, 2
  br label %b379
b379:
  %v2339 = phi i64 [ 0, %b378 ], [ %v2348, %b380 ]
  %v2340 = icmp slt i64 %v2339, %v2338
  br i1 %v2340, label %b380, label %b381
b380:
  %v2341 = mul i64 %v2339, 2
  %v2342 = add i64 %v2276, %v2341
  %v2343 = mul i64 %v2339, 768
  %v2344 = getelementptr inbounds float, ptr %v2246, i64 %v2343
  %v2345 = mul i64 %v2342, 8
  %v2346 = add i64 %v2345, %v2314
  %v2347 = getelementptr inbounds float, ptr %v2260, i64 %v2346
  call void @outer_2x32(ptr %v2344, ptr %v163, i64 %v2275, ptr %v2347, i64 8)
  %v2348 = add nsw i64 %v2339, 1
  br label %b379
b381:
  %v2349 = add nsw i64 %v2314, 32
  br label %b373
b375:
  %v2350 = mul i64 %v2271, 8
  %v2351 = add i64 %v2350, 0
  %v2352 = getelementptr inbounds float, ptr %v2245, i64 %v2351
  br label %b382
b382:
  %v2353 = phi i64 [ 0, %b375 ], [ %v2362, %b383 ]
  %v2354 = icmp slt i64 %v2353, %v2275
  br i1 %v2354, label %b383, label %b384
b383:
  %v2355 = mul i64 %v2353, 8
  %v2356 = getelementptr inbounds float, ptr %v2352, i64 %v2355
  %v2357 = mul i64 %v2353, 8
  %v2358 = getelementptr inbounds float, ptr %v163, i64 %v2357
  %v2359 = getelementptr inbounds float, ptr %v2356, i64 0
  %v2360 = load <8 x float>, ptr %v2359, align 4
  %v2361 = getelementptr inbounds float, ptr %v2358, i64 0
  store <8 x float> %v2360, ptr %v2361, align 4
  %v2362 = add nsw i64 %v2353, 1
  br label %b382
b384:
  %v2363 = sdiv i64 %v2280, 2
  br label %b385
b385:
  %v2364 = phi i64 [ 0, %b384 ], [ %v2373, %b386 ]
  %v2365 = icmp slt i64 %v2364, %v2363
  br i1 %v2365, label %b386, label %b387
b386:
  %v2366 = mul i64 %v2364, 2
  %v2367 = add i64 %v2276, %v2366
  %v2368 = mul i64 %v2364, 768
  %v2369 = getelementptr inbounds float, ptr %v2246, i64 %v2368
  %v2370 = mul i64 %v2367, 8
  %v2371 = add i64 %v2370, 0
  %v2372 = getelementptr inbounds float, ptr %v2260, i64 %v2371
  call void @outer_2x8(ptr %v2369, ptr %v163, i64 %v2275, ptr %v2372, i64 8)
  %v2373 = add nsw i64 %v2364, 1
  br label %b385
b387:
  %v2374 = add nsw i64 %v2276, 64
  br label %b361
b363:
  %v2375 = add nsw i64 %v2271, 384
  br label %b358
b360:
  %v2376 = icmp sgt i64 %v3, 1
  br i1 %v2376, label %b388, label %b389
b388:
  %v2377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2378 = atomicrmw add ptr %v2377, i64 1 acq_rel
  %v2379 = mul i64 %v3, 10
  br label %b390
b390:
  %v2380 = load atomic i64, ptr %v2377 acquire, align 8
  %v2381 = icmp slt i64 %v2380, %v2379
  br i1 %v2381, label %b391, label %b392
b391:
  %v2382 = call i32 @sched_yield()
  br label %b390
b392:
  br label %b389
b389:
  %v2383 = icmp eq i64 %v2, 0
  br i1 %v2383, label %b393, label %b394
b393:
  br label %b395
b395:
  %v2384 = phi i64 [ 0, %b393 ], [ %v2406, %b400 ]
  %v2385 = icmp slt i64 %v2384, 32
  br i1 %v2385, label %b396, label %b397
b396:
  br label %b398
b398:
  %v2386 = phi i64 [ 0, %b396 ], [ %v2403, %b403 ]
  %v2387 = phi <8 x float> [ splat (float 0x0000000000000000), %b396 ], [ %v2402, %b403 ]
  %v2388 = icmp slt i64 %v2386, %v8
  br i1 %v2388, label %b399, label %b400
b399:
  %v2389 = add i64 %v2386, 128
  %v2390 = icmp slt i64 %v2389, %v8
  %v2391 = select i1 %v2390, i64 %v2389, i64 %v8
  br label %b401
b401:
  %v2392 = phi i64 [ %v2386, %b399 ], [ %v2401, %b402 ]
  %v2393 = phi <8 x float> [ splat (float 0x0000000000000000), %b399 ], [ %v2400, %b402 ]
  %v2394 = icmp slt i64 %v2392, %v2391
  br i1 %v2394, label %b402, label %b403
b402:
  %v2395 = mul i64 %v2392, 32
  %v2396 = getelementptr inbounds float, ptr %v66, i64 %v2395
  %v2397 = add i64 0, %v2384
  %v2398 = getelementptr inbounds float, ptr %v2396, i64 %v2397
  %v2399 = load <8 x float>, ptr %v2398, align 4
  %v2400 = fadd <8 x float> %v2393, %v2399
  %v2401 = add nsw i64 %v2392, 1
  br label %b401
b403:
  %v2402 = fadd <8 x float> %v2387, %v2393
  %v2403 = add nsw i64 %v2386, 128
  br label %b398
b400:
  %v2404 = add i64 0, %v2384
  %v2405 = getelementptr inbounds float, ptr %v58, i64 %v2404
  store <8 x float> %v2387, ptr %v2405, align 4
  %v2406 = add nsw i64 %v2384, 8
  br label %b395
b397:
  br label %b394
b394:
  %v2407 = icmp sgt i64 %v3, 1
  br i1 %v2407, label %b404, label %b405
b404:
  %v2408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2409 = atomicrmw add ptr %v2408, i64 1 acq_rel
  %v2410 = mul i64 %v3, 11
  br label %b406
b406:
  %v2411 = load atomic i64, ptr %v2408 acquire, align 8
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b407, label %b408
b407:
  %v2413 = call i32 @sched_yield()
  br label %b406
b408:
  br label %b405
b405:
  %v2414 = icmp eq i64 %v2, 0
  br i1 %v2414, label %b409, label %b410
b409:
  br label %b411
b411:
  %v2415 = phi i64 [ 0, %b409 ], [ %v2427, %b412 ]
  %v2416 = icmp slt i64 %v2415, 8
  br i1 %v2416, label %b412, label %b413
b412:
  %v2417 = add i64 0, %v2415
  %v2418 = mul i64 0, 8
  %v2419 = add i64 %v2417, %v2418
  %v2420 = getelementptr inbounds float, ptr %v110, i64 %v2419
  %v2421 = getelementptr float, ptr %v2420, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2422 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2421, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v2423 = mul i64 %v2415, 8
  %v2424 = add i64 0, %v2423
  %v2425 = add i64 %v2424, 0
  %v2426 = getelementptr inbounds float, ptr %v46, i64 %v2425
  store <8 x float> %v2422, ptr %v2426, align 4
  %v2427 = add nsw i64 %v2415, 1
  br label %b411
b413:
  br label %b410
b410:
  %v2428 = icmp sgt i64 %v3, 1
  br i1 %v2428, label %b414, label %b415
b414:
  %v2429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2430 = atomicrmw add ptr %v2429, i64 1 acq_rel
  %v2431 = mul i64 %v3, 12
  br label %b416
b416:
  %v2432 = load atomic i64, ptr %v2429 acquire, align 8
  %v2433 = icmp slt i64 %v2432, %v2431
  br i1 %v2433, label %b417, label %b418
b417:
  %v2434 = call i32 @sched_yield()
  br label %b416
b418:
  br label %b415
b415:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
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
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
