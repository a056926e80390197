; generated from specs/lstm_continual.yaml by `make generated`: do not edit
; lstm_continual@prediction_gate I=8 N=8 C=2 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x2 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2, ptr @tile_2x2], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2_more = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2_more, ptr @tile_2x2_more, ptr @tile_3x2_more, ptr @tile_4x2_more, ptr @tile_5x2_more, ptr @tile_6x2_more], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v139 = alloca i64, i64 1, align 8
  %v504 = alloca float, i64 64, align 4
  %v595 = alloca float, i64 64, align 4
  %v672 = alloca float, i64 96, align 4
  %v1284 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 15
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 16
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 17
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 18
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 21
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 22
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 32
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 34
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 35
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 36
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 43
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 44
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 45
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 46
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 47
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 51
  %v138 = load i64, ptr %v137, align 8
  store i64 0, ptr %v139, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v141 = load ptr, ptr %v140, align 4
  %v142 = mul i64 %v2, 0
  %v143 = add i64 %v142, 1280
  %v144 = getelementptr inbounds float, ptr %v141, i64 %v143
  %v145 = getelementptr inbounds i64, ptr %v1, i64 4
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b0, label %b1
b0:
  %v148 = icmp eq i64 %v2, 0
  br i1 %v148, label %b2, label %b3
b2:
  br label %b4
b4:
  %v149 = phi i64 [ 0, %b2 ], [ %v155, %b5 ]
  %v150 = icmp slt i64 %v149, 16
  br i1 %v150, label %b5, label %b6
b5:
  %v151 = add i64 0, %v149
  %v152 = getelementptr inbounds float, ptr %v64, i64 %v151
  %v153 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v154, ptr %v152, align 4
  %v155 = add nsw i64 %v149, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v156 = icmp sgt i64 %v3, 1
  br i1 %v156, label %b7, label %b8
b7:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v158 = atomicrmw add ptr %v157, i64 1 acq_rel
  %v159 = load i64, ptr %v139, align 8
  %v160 = add i64 %v159, 1
  store i64 %v160, ptr %v139, align 8
  %v161 = mul i64 %v3, %v160
  br label %b9
b9:
  %v162 = load atomic i64, ptr %v157 acquire, align 8
  %v163 = icmp slt i64 %v162, %v161
  br i1 %v163, label %b10, label %b11
b10:
  %v164 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 4
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b12, label %b13
b12:
  %v168 = icmp eq i64 %v2, 0
  br i1 %v168, label %b14, label %b15
b14:
  br label %b16
b16:
  %v169 = phi i64 [ 0, %b14 ], [ %v176, %b17 ]
  %v170 = icmp slt i64 %v169, 256
  br i1 %v170, label %b17, label %b18
b17:
  %v171 = add i64 0, %v169
  %v172 = getelementptr inbounds float, ptr %v12, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 0, %v169
  %v175 = getelementptr inbounds float, ptr %v60, i64 %v174
  store <8 x float> %v173, ptr %v175, align 4
  %v176 = add nsw i64 %v169, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b19, label %b20
b19:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = load i64, ptr %v139, align 8
  %v181 = add i64 %v180, 1
  store i64 %v181, ptr %v139, align 8
  %v182 = mul i64 %v3, %v181
  br label %b21
b21:
  %v183 = load atomic i64, ptr %v178 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b22, label %b23
b22:
  %v185 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 4
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b24, label %b25
b24:
  %v189 = icmp eq i64 %v2, 0
  br i1 %v189, label %b26, label %b27
b26:
  br label %b28
b28:
  %v190 = phi i64 [ 0, %b26 ], [ %v197, %b29 ]
  %v191 = icmp slt i64 %v190, 128
  br i1 %v191, label %b29, label %b30
b29:
  %v192 = add i64 0, %v190
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 256, %v190
  %v196 = getelementptr inbounds float, ptr %v60, i64 %v195
  store <8 x float> %v194, ptr %v196, align 4
  %v197 = add nsw i64 %v190, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v198 = icmp sgt i64 %v3, 1
  br i1 %v198, label %b31, label %b32
b31:
  %v199 = getelementptr inbounds i64, ptr %v1, i64 3
  %v200 = atomicrmw add ptr %v199, i64 1 acq_rel
  %v201 = load i64, ptr %v139, align 8
  %v202 = add i64 %v201, 1
  store i64 %v202, ptr %v139, align 8
  %v203 = mul i64 %v3, %v202
  br label %b33
b33:
  %v204 = load atomic i64, ptr %v199 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b34, label %b35
b34:
  %v206 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 4
  %v208 = load i64, ptr %v207, align 8
  %v209 = icmp eq i64 %v208, 0
  br i1 %v209, label %b36, label %b37
b36:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 52
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b38, label %b39
b38:
  %v213 = add i64 %v7, 0
  %v214 = sdiv i64 %v213, 1
  %v215 = add i64 %v2, 1
  %v216 = mul i64 %v214, %v2
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  %v221 = mul i64 %v214, %v215
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  br label %b40
b40:
  %v226 = phi i64 [ %v220, %b38 ], [ %v240, %b45 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b41, label %b42
b41:
  %v228 = and i64 0, %v108
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v226
  %v231 = mul i64 %v230, 16
  %v232 = getelementptr inbounds float, ptr %v32, i64 %v231
  br label %b43
b43:
  %v233 = phi i64 [ 0, %b41 ], [ %v239, %b44 ]
  %v234 = icmp slt i64 %v233, 16
  br i1 %v234, label %b44, label %b45
b44:
  %v235 = add i64 0, %v233
  %v236 = getelementptr inbounds float, ptr %v232, i64 %v235
  %v237 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = add nsw i64 %v233, 8
  br label %b43
b45:
  %v240 = add nsw i64 %v226, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b46, label %b47
b46:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = load i64, ptr %v139, align 8
  %v245 = add i64 %v244, 1
  store i64 %v245, ptr %v139, align 8
  %v246 = mul i64 %v3, %v245
  br label %b48
b48:
  %v247 = load atomic i64, ptr %v242 acquire, align 8
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b49, label %b50
b49:
  %v249 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 4
  %v251 = load i64, ptr %v250, align 8
  %v252 = icmp eq i64 %v251, 0
  br i1 %v252, label %b51, label %b52
b51:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 53
  %v254 = load i64, ptr %v253, align 8
  %v255 = icmp eq i64 %v254, 0
  br i1 %v255, label %b53, label %b54
b53:
  %v256 = add i64 %v7, 0
  %v257 = sdiv i64 %v256, 1
  %v258 = add i64 %v2, 1
  %v259 = mul i64 %v257, %v2
  %v260 = sdiv i64 %v259, %v3
  %v261 = mul i64 %v260, 1
  %v262 = icmp slt i64 %v261, %v7
  %v263 = select i1 %v262, i64 %v261, i64 %v7
  %v264 = mul i64 %v257, %v258
  %v265 = sdiv i64 %v264, %v3
  %v266 = mul i64 %v265, 1
  %v267 = icmp slt i64 %v266, %v7
  %v268 = select i1 %v267, i64 %v266, i64 %v7
  br label %b55
b55:
  %v269 = phi i64 [ %v263, %b53 ], [ %v283, %b60 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b56, label %b57
b56:
  %v271 = and i64 0, %v110
  %v272 = mul i64 %v271, %v7
  %v273 = add i64 %v272, %v269
  %v274 = mul i64 %v273, 16
  %v275 = getelementptr inbounds float, ptr %v34, i64 %v274
  br label %b58
b58:
  %v276 = phi i64 [ 0, %b56 ], [ %v282, %b59 ]
  %v277 = icmp slt i64 %v276, 16
  br i1 %v277, label %b59, label %b60
b59:
  %v278 = add i64 0, %v276
  %v279 = getelementptr inbounds float, ptr %v275, i64 %v278
  %v280 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v281, ptr %v279, align 4
  %v282 = add nsw i64 %v276, 8
  br label %b58
b60:
  %v283 = add nsw i64 %v269, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v284 = icmp sgt i64 %v3, 1
  br i1 %v284, label %b61, label %b62
b61:
  %v285 = getelementptr inbounds i64, ptr %v1, i64 3
  %v286 = atomicrmw add ptr %v285, i64 1 acq_rel
  %v287 = load i64, ptr %v139, align 8
  %v288 = add i64 %v287, 1
  store i64 %v288, ptr %v139, align 8
  %v289 = mul i64 %v3, %v288
  br label %b63
b63:
  %v290 = load atomic i64, ptr %v285 acquire, align 8
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b64, label %b65
b64:
  %v292 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v293 = getelementptr inbounds float, ptr %v141, i64 0
  %v294 = getelementptr inbounds i64, ptr %v1, i64 4
  %v295 = load i64, ptr %v294, align 8
  %v296 = icmp eq i64 %v295, 0
  br i1 %v296, label %b66, label %b67
b66:
  %v297 = add i64 2, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 2
  %v304 = select i1 %v303, i64 %v302, i64 2
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 2
  %v309 = select i1 %v308, i64 %v307, i64 2
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  br label %b68
b68:
  %v312 = phi i64 [ %v304, %b66 ], [ %v353, %b69 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b69, label %b70
b69:
  %v314 = mul i64 %v312, 256
  %v315 = mul i64 %v312, 32
  %v316 = add i64 %v314, 0
  %v317 = add i64 %v315, 0
  %v318 = getelementptr inbounds float, ptr %v293, i64 %v316
  %v319 = sub i64 48, %v317
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = mul i64 %v317, 8
  %v323 = add i64 0, %v322
  %v324 = getelementptr inbounds float, ptr %v60, i64 %v323
  call void @pack_turned(ptr %v324, i64 8, i64 1, i64 8, i64 %v321, ptr %v318, i64 32)
  %v325 = add i64 %v314, 8
  %v326 = add i64 %v315, 8
  %v327 = getelementptr inbounds float, ptr %v293, i64 %v325
  %v328 = sub i64 48, %v326
  %v329 = icmp slt i64 %v328, 0
  %v330 = select i1 %v329, i64 0, i64 %v328
  %v331 = mul i64 %v326, 8
  %v332 = add i64 0, %v331
  %v333 = getelementptr inbounds float, ptr %v60, i64 %v332
  call void @pack_turned(ptr %v333, i64 8, i64 1, i64 8, i64 %v330, ptr %v327, i64 32)
  %v334 = add i64 %v314, 16
  %v335 = add i64 %v315, 16
  %v336 = getelementptr inbounds float, ptr %v293, i64 %v334
  %v337 = sub i64 48, %v335
  %v338 = icmp slt i64 %v337, 0
  %v339 = select i1 %v338, i64 0, i64 %v337
  %v340 = mul i64 %v335, 8
  %v341 = add i64 0, %v340
  %v342 = getelementptr inbounds float, ptr %v60, i64 %v341
  call void @pack_turned(ptr %v342, i64 8, i64 1, i64 8, i64 %v339, ptr %v336, i64 32)
  %v343 = add i64 %v314, 24
  %v344 = add i64 %v315, 24
  %v345 = getelementptr inbounds float, ptr %v293, i64 %v343
  %v346 = sub i64 48, %v344
  %v347 = icmp slt i64 %v346, 0
  %v348 = select i1 %v347, i64 0, i64 %v346
  %v349 = mul i64 %v344, 8
  %v350 = add i64 0, %v349
  %v351 = getelementptr inbounds float, ptr %v60, i64 %v350
  call void @pack_turned(ptr %v351, i64 8, i64 1, i64 8, i64 %v348, ptr %v345, i64 32)
  %v352 = add i64 %v314, 256
  %v353 = add nsw i64 %v312, 1
  br label %b68
b70:
  %v354 = icmp eq i64 %v309, 2
  br i1 %v354, label %b71, label %b72
b71:
  %v355 = mul i64 1, 256
  %v356 = mul i64 1, 32
  %v357 = add i64 %v355, 0
  %v358 = add i64 %v356, 0
  %v359 = getelementptr inbounds float, ptr %v293, i64 %v357
  %v360 = sub i64 48, %v358
  %v361 = icmp slt i64 %v360, 0
  %v362 = select i1 %v361, i64 0, i64 %v360
  %v363 = mul i64 %v358, 8
  %v364 = add i64 0, %v363
  %v365 = getelementptr inbounds float, ptr %v60, i64 %v364
  call void @pack_turned(ptr %v365, i64 8, i64 1, i64 8, i64 %v362, ptr %v359, i64 16)
  %v366 = add i64 %v355, 8
  %v367 = add i64 %v356, 8
  %v368 = getelementptr inbounds float, ptr %v293, i64 %v366
  %v369 = sub i64 48, %v367
  %v370 = icmp slt i64 %v369, 0
  %v371 = select i1 %v370, i64 0, i64 %v369
  %v372 = mul i64 %v367, 8
  %v373 = add i64 0, %v372
  %v374 = getelementptr inbounds float, ptr %v60, i64 %v373
  call void @pack_turned(ptr %v374, i64 8, i64 1, i64 8, i64 %v371, ptr %v368, i64 16)
  %v375 = add i64 %v355, 128
  br label %b72
b72:
  br label %b67
b67:
  %v376 = icmp sgt i64 %v3, 1
  br i1 %v376, label %b73, label %b74
b73:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v378 = atomicrmw add ptr %v377, i64 1 acq_rel
  %v379 = load i64, ptr %v139, align 8
  %v380 = add i64 %v379, 1
  store i64 %v380, ptr %v139, align 8
  %v381 = mul i64 %v3, %v380
  br label %b75
b75:
  %v382 = load atomic i64, ptr %v377 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b76, label %b77
b76:
  %v384 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v385 = getelementptr inbounds float, ptr %v141, i64 384
  %v386 = getelementptr inbounds float, ptr %v141, i64 896
  %v387 = getelementptr inbounds i64, ptr %v1, i64 4
  %v388 = load i64, ptr %v387, align 8
  %v389 = icmp eq i64 %v388, 0
  br i1 %v389, label %b78, label %b79
b78:
  %v390 = add i64 1, 0
  %v391 = sdiv i64 %v390, 1
  %v392 = add i64 %v2, 1
  %v393 = mul i64 %v391, %v2
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, 1
  %v397 = select i1 %v396, i64 %v395, i64 1
  %v398 = mul i64 %v391, %v392
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  br label %b80
b80:
  %v405 = phi i64 [ %v397, %b78 ], [ %v446, %b81 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b81, label %b82
b81:
  %v407 = mul i64 %v405, 512
  %v408 = mul i64 %v405, 32
  %v409 = add i64 %v407, 0
  %v410 = add i64 %v408, 0
  %v411 = getelementptr inbounds float, ptr %v385, i64 %v409
  %v412 = sub i64 32, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 16
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v16, i64 %v416
  call void @pack_turned(ptr %v417, i64 16, i64 1, i64 16, i64 %v414, ptr %v411, i64 32)
  %v418 = add i64 %v407, 8
  %v419 = add i64 %v408, 8
  %v420 = getelementptr inbounds float, ptr %v385, i64 %v418
  %v421 = sub i64 32, %v419
  %v422 = icmp slt i64 %v421, 0
  %v423 = select i1 %v422, i64 0, i64 %v421
  %v424 = mul i64 %v419, 16
  %v425 = add i64 0, %v424
  %v426 = getelementptr inbounds float, ptr %v16, i64 %v425
  call void @pack_turned(ptr %v426, i64 16, i64 1, i64 16, i64 %v423, ptr %v420, i64 32)
  %v427 = add i64 %v407, 16
  %v428 = add i64 %v408, 16
  %v429 = getelementptr inbounds float, ptr %v385, i64 %v427
  %v430 = sub i64 32, %v428
  %v431 = icmp slt i64 %v430, 0
  %v432 = select i1 %v431, i64 0, i64 %v430
  %v433 = mul i64 %v428, 16
  %v434 = add i64 0, %v433
  %v435 = getelementptr inbounds float, ptr %v16, i64 %v434
  call void @pack_turned(ptr %v435, i64 16, i64 1, i64 16, i64 %v432, ptr %v429, i64 32)
  %v436 = add i64 %v407, 24
  %v437 = add i64 %v408, 24
  %v438 = getelementptr inbounds float, ptr %v385, i64 %v436
  %v439 = sub i64 32, %v437
  %v440 = icmp slt i64 %v439, 0
  %v441 = select i1 %v440, i64 0, i64 %v439
  %v442 = mul i64 %v437, 16
  %v443 = add i64 0, %v442
  %v444 = getelementptr inbounds float, ptr %v16, i64 %v443
  call void @pack_turned(ptr %v444, i64 16, i64 1, i64 16, i64 %v441, ptr %v438, i64 32)
  %v445 = add i64 %v407, 512
  %v446 = add nsw i64 %v405, 1
  br label %b80
b82:
  %v447 = add i64 1, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, 1
  %v454 = select i1 %v453, i64 %v452, i64 1
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, 1
  %v459 = select i1 %v458, i64 %v457, i64 1
  %v460 = icmp slt i64 %v459, 1
  %v461 = select i1 %v460, i64 %v459, i64 1
  br label %b83
b83:
  %v462 = phi i64 [ %v454, %b82 ], [ %v485, %b84 ]
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b84, label %b85
b84:
  %v464 = mul i64 %v462, 256
  %v465 = mul i64 %v462, 16
  %v466 = add i64 %v464, 0
  %v467 = add i64 %v465, 0
  %v468 = getelementptr inbounds float, ptr %v386, i64 %v466
  %v469 = sub i64 16, %v467
  %v470 = icmp slt i64 %v469, 0
  %v471 = select i1 %v470, i64 0, i64 %v469
  %v472 = mul i64 %v467, 16
  %v473 = add i64 0, %v472
  %v474 = getelementptr inbounds float, ptr %v20, i64 %v473
  call void @pack_turned(ptr %v474, i64 16, i64 1, i64 16, i64 %v471, ptr %v468, i64 16)
  %v475 = add i64 %v464, 8
  %v476 = add i64 %v465, 8
  %v477 = getelementptr inbounds float, ptr %v386, i64 %v475
  %v478 = sub i64 16, %v476
  %v479 = icmp slt i64 %v478, 0
  %v480 = select i1 %v479, i64 0, i64 %v478
  %v481 = mul i64 %v476, 16
  %v482 = add i64 0, %v481
  %v483 = getelementptr inbounds float, ptr %v20, i64 %v482
  call void @pack_turned(ptr %v483, i64 16, i64 1, i64 16, i64 %v480, ptr %v477, i64 16)
  %v484 = add i64 %v464, 256
  %v485 = add nsw i64 %v462, 1
  br label %b83
b85:
  br label %b79
b79:
  %v486 = icmp sgt i64 %v3, 1
  br i1 %v486, label %b86, label %b87
b86:
  %v487 = getelementptr inbounds i64, ptr %v1, i64 3
  %v488 = atomicrmw add ptr %v487, i64 1 acq_rel
  %v489 = load i64, ptr %v139, align 8
  %v490 = add i64 %v489, 1
  store i64 %v490, ptr %v139, align 8
  %v491 = mul i64 %v3, %v490
  br label %b88
b88:
  %v492 = load atomic i64, ptr %v487 acquire, align 8
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b89, label %b90
b89:
  %v494 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v495 = getelementptr inbounds i64, ptr %v1, i64 5
  %v496 = load i64, ptr %v495, align 8
  br label %b91
b91:
  %v497 = phi i64 [ 0, %b87 ], [ %v1240, %b169 ]
  %v498 = icmp slt i64 %v497, %v5
  br i1 %v498, label %b92, label %b93
b92:
  %v499 = add i64 %v497, %v496
  %v500 = icmp slt i64 %v499, %v5
  %v501 = select i1 %v500, i64 %v499, i64 %v5
  %v502 = sub i64 %v501, %v497
  %v503 = mul i64 %v502, %v7
  %v505 = add i64 %v503, 0
  %v506 = sdiv i64 %v505, 1
  %v507 = add i64 %v2, 1
  %v508 = mul i64 %v506, %v2
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, %v503
  %v512 = select i1 %v511, i64 %v510, i64 %v503
  %v513 = mul i64 %v506, %v507
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 1
  %v516 = icmp slt i64 %v515, %v503
  %v517 = select i1 %v516, i64 %v515, i64 %v503
  %v518 = mul i64 %v497, %v7
  %v519 = add i64 %v512, %v518
  %v520 = add i64 %v517, %v518
  br label %b94
b94:
  %v521 = phi i64 [ %v519, %b92 ], [ %v583, %b99 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b95, label %b96
b95:
  %v523 = add i64 %v521, 96
  %v524 = icmp slt i64 %v523, %v520
  %v525 = select i1 %v524, i64 %v523, i64 %v520
  br label %b97
b97:
  %v526 = phi i64 [ 0, %b95 ], [ %v582, %b102 ]
  %v527 = icmp slt i64 %v526, 2
  br i1 %v527, label %b98, label %b99
b98:
  %v528 = sub i64 %v525, %v521
  %v529 = sub i64 2, 1
  %v530 = add i64 %v528, %v529
  %v531 = sdiv i64 %v530, 2
  br label %b100
b100:
  %v532 = phi i64 [ 0, %b98 ], [ %v581, %b107 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b101, label %b102
b101:
  %v534 = mul i64 %v528, %v532
  %v535 = sdiv i64 %v534, %v531
  %v536 = add i64 %v521, %v535
  %v537 = add i64 %v532, 1
  %v538 = mul i64 %v528, %v537
  %v539 = sdiv i64 %v538, %v531
  %v540 = add i64 %v521, %v539
  %v541 = mul i64 %v526, 256
  %v542 = getelementptr inbounds float, ptr %v293, i64 %v541
  %v543 = sub i64 %v540, %v536
  %v544 = mul i64 %v536, 8
  %v545 = getelementptr inbounds float, ptr %v10, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 0
  %v547 = icmp eq i64 %v526, 1
  %v548 = select i1 %v547, ptr @table_tile_2x2, ptr @table_tile_2x4
  %v549 = icmp eq i64 %v526, 1
  %v550 = select i1 %v549, i64 8, i64 8
  %v551 = sub i64 %v543, 1
  %v552 = getelementptr inbounds ptr, ptr %v548, i64 %v551
  %v553 = load ptr, ptr %v552, align 4
  %v554 = getelementptr inbounds float, ptr %v504, i64 0
  %v555 = icmp sgt i64 %v543, 0
  br i1 %v555, label %b103, label %b104
b103:
  call void %v553(ptr %v546, i64 8, ptr %v542, i64 8, ptr %v554, i64 32, i64 %v550)
  br label %b104
b104:
  %v556 = icmp eq i64 %v526, 1
  %v557 = select i1 %v556, i64 128, i64 256
  %v558 = add i64 %v541, %v557
  br label %b105
b105:
  %v559 = phi i64 [ %v536, %b104 ], [ %v580, %b110 ]
  %v560 = icmp slt i64 %v559, %v540
  br i1 %v560, label %b106, label %b107
b106:
  %v561 = sub i64 %v559, %v536
  %v562 = mul i64 %v561, 32
  %v563 = getelementptr inbounds float, ptr %v504, i64 %v562
  %v564 = mul i64 %v559, 48
  %v565 = getelementptr inbounds float, ptr %v66, i64 %v564
  %v566 = icmp eq i64 %v526, 1
  %v567 = select i1 %v566, i64 2, i64 4
  br label %b108
b108:
  %v568 = phi i64 [ 0, %b106 ], [ %v579, %b109 ]
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b109, label %b110
b109:
  %v570 = mul i64 %v526, 4
  %v571 = add i64 %v570, %v568
  %v572 = mul i64 %v571, 8
  %v573 = add i64 0, %v568
  %v574 = mul i64 %v573, 8
  %v575 = getelementptr inbounds float, ptr %v563, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 0, %v572
  %v578 = getelementptr inbounds float, ptr %v565, i64 %v577
  store <8 x float> %v576, ptr %v578, align 4
  %v579 = add nsw i64 %v568, 1
  br label %b108
b110:
  %v580 = add nsw i64 %v559, 1
  br label %b105
b107:
  %v581 = add nsw i64 %v532, 1
  br label %b100
b102:
  %v582 = add nsw i64 %v526, 1
  br label %b97
b99:
  %v583 = add nsw i64 %v521, 96
  br label %b94
b96:
  %v584 = icmp sgt i64 %v3, 1
  br i1 %v584, label %b111, label %b112
b111:
  %v585 = getelementptr inbounds i64, ptr %v1, i64 3
  %v586 = atomicrmw add ptr %v585, i64 1 acq_rel
  %v587 = load i64, ptr %v139, align 8
  %v588 = add i64 %v587, 1
  store i64 %v588, ptr %v139, align 8
  %v589 = mul i64 %v3, %v588
  br label %b113
b113:
  %v590 = load atomic i64, ptr %v585 acquire, align 8
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b114, label %b115
b114:
  %v592 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  br label %b116
b116:
  %v593 = phi i64 [ %v497, %b112 ], [ %v1230, %b164 ]
  %v594 = icmp slt i64 %v593, %v501
  br i1 %v594, label %b117, label %b118
b117:
  %v596 = add i64 %v7, 0
  %v597 = sdiv i64 %v596, 1
  %v598 = add i64 %v2, 1
  %v599 = mul i64 %v597, %v2
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 1
  %v602 = icmp slt i64 %v601, %v7
  %v603 = select i1 %v602, i64 %v601, i64 %v7
  %v604 = mul i64 %v597, %v598
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, %v7
  %v608 = select i1 %v607, i64 %v606, i64 %v7
  br label %b119
b119:
  %v609 = phi i64 [ %v603, %b117 ], [ %v671, %b124 ]
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b120, label %b121
b120:
  %v611 = add i64 %v609, 96
  %v612 = icmp slt i64 %v611, %v608
  %v613 = select i1 %v612, i64 %v611, i64 %v608
  br label %b122
b122:
  %v614 = phi i64 [ 0, %b120 ], [ %v670, %b127 ]
  %v615 = icmp slt i64 %v614, 1
  br i1 %v615, label %b123, label %b124
b123:
  %v616 = sub i64 %v613, %v609
  %v617 = sub i64 2, 1
  %v618 = add i64 %v616, %v617
  %v619 = sdiv i64 %v618, 2
  br label %b125
b125:
  %v620 = phi i64 [ 0, %b123 ], [ %v669, %b132 ]
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b126, label %b127
b126:
  %v622 = mul i64 %v616, %v620
  %v623 = sdiv i64 %v622, %v619
  %v624 = add i64 %v609, %v623
  %v625 = add i64 %v620, 1
  %v626 = mul i64 %v616, %v625
  %v627 = sdiv i64 %v626, %v619
  %v628 = add i64 %v609, %v627
  %v629 = mul i64 %v614, 512
  %v630 = getelementptr inbounds float, ptr %v385, i64 %v629
  %v631 = sub i64 %v628, %v624
  %v632 = add i64 %v593, 0
  %v633 = and i64 %v632, %v108
  %v634 = mul i64 %v633, %v7
  %v635 = add i64 %v634, %v624
  %v636 = mul i64 %v635, 16
  %v637 = getelementptr inbounds float, ptr %v32, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v637, i64 0
  %v639 = sub i64 %v631, 1
  %v640 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v639
  %v641 = load ptr, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v595, i64 0
  %v643 = icmp sgt i64 %v631, 0
  br i1 %v643, label %b128, label %b129
b128:
  call void %v641(ptr %v638, i64 16, ptr %v630, i64 16, ptr %v642, i64 32, i64 8)
  br label %b129
b129:
  %v644 = add i64 %v629, 512
  br label %b130
b130:
  %v645 = phi i64 [ %v624, %b129 ], [ %v668, %b135 ]
  %v646 = icmp slt i64 %v645, %v628
  br i1 %v646, label %b131, label %b132
b131:
  %v647 = sub i64 %v645, %v624
  %v648 = mul i64 %v647, 32
  %v649 = getelementptr inbounds float, ptr %v595, i64 %v648
  %v650 = add i64 %v593, 0
  %v651 = and i64 %v650, %v120
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v645
  %v654 = mul i64 %v653, 32
  %v655 = getelementptr inbounds float, ptr %v68, i64 %v654
  br label %b133
b133:
  %v656 = phi i64 [ 0, %b131 ], [ %v667, %b134 ]
  %v657 = icmp slt i64 %v656, 4
  br i1 %v657, label %b134, label %b135
b134:
  %v658 = mul i64 %v614, 4
  %v659 = add i64 %v658, %v656
  %v660 = mul i64 %v659, 8
  %v661 = add i64 0, %v656
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v649, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 0, %v660
  %v666 = getelementptr inbounds float, ptr %v655, i64 %v665
  store <8 x float> %v664, ptr %v666, align 4
  %v667 = add nsw i64 %v656, 1
  br label %b133
b135:
  %v668 = add nsw i64 %v645, 1
  br label %b130
b132:
  %v669 = add nsw i64 %v620, 1
  br label %b125
b127:
  %v670 = add nsw i64 %v614, 1
  br label %b122
b124:
  %v671 = add nsw i64 %v609, 96
  br label %b119
b121:
  %v673 = add i64 %v7, 0
  %v674 = sdiv i64 %v673, 1
  %v675 = add i64 %v2, 1
  %v676 = mul i64 %v674, %v2
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  %v681 = mul i64 %v674, %v675
  %v682 = sdiv i64 %v681, %v3
  %v683 = mul i64 %v682, 1
  %v684 = icmp slt i64 %v683, %v7
  %v685 = select i1 %v684, i64 %v683, i64 %v7
  br label %b136
b136:
  %v686 = phi i64 [ %v680, %b121 ], [ %v791, %b141 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b137, label %b138
b137:
  %v688 = add i64 %v686, 96
  %v689 = icmp slt i64 %v688, %v685
  %v690 = select i1 %v689, i64 %v688, i64 %v685
  br label %b139
b139:
  %v691 = phi i64 [ 0, %b137 ], [ %v790, %b144 ]
  %v692 = icmp slt i64 %v691, 1
  br i1 %v692, label %b140, label %b141
b140:
  %v693 = sub i64 %v690, %v686
  %v694 = sub i64 6, 1
  %v695 = add i64 %v693, %v694
  %v696 = sdiv i64 %v695, 6
  br label %b142
b142:
  %v697 = phi i64 [ 0, %b140 ], [ %v789, %b149 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b143, label %b144
b143:
  %v699 = mul i64 %v693, %v697
  %v700 = sdiv i64 %v699, %v696
  %v701 = add i64 %v686, %v700
  %v702 = add i64 %v697, 1
  %v703 = mul i64 %v693, %v702
  %v704 = sdiv i64 %v703, %v696
  %v705 = add i64 %v686, %v704
  %v706 = mul i64 %v691, 256
  %v707 = getelementptr inbounds float, ptr %v386, i64 %v706
  %v708 = sub i64 %v705, %v701
  %v709 = add i64 %v593, 0
  %v710 = and i64 %v709, %v108
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v701
  %v713 = mul i64 %v712, 16
  %v714 = getelementptr inbounds float, ptr %v32, i64 %v713
  %v715 = getelementptr inbounds float, ptr %v714, i64 0
  %v716 = sub i64 %v708, 1
  %v717 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v716
  %v718 = load ptr, ptr %v717, align 4
  %v719 = getelementptr inbounds float, ptr %v672, i64 0
  %v720 = icmp sgt i64 %v708, 0
  br i1 %v720, label %b145, label %b146
b145:
  call void %v718(ptr %v715, i64 16, ptr %v707, i64 16, ptr %v719, i64 16, i64 8)
  br label %b146
b146:
  %v721 = add i64 %v706, 256
  br label %b147
b147:
  %v722 = phi i64 [ %v701, %b146 ], [ %v788, %b152 ]
  %v723 = icmp slt i64 %v722, %v705
  br i1 %v723, label %b148, label %b149
b148:
  %v724 = sub i64 %v722, %v701
  %v725 = mul i64 %v724, 16
  %v726 = getelementptr inbounds float, ptr %v672, i64 %v725
  %v727 = add i64 %v593, 0
  %v728 = and i64 %v727, %v118
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v722
  %v731 = mul i64 %v730, 48
  %v732 = getelementptr inbounds float, ptr %v66, i64 %v731
  %v733 = add i64 %v593, 0
  %v734 = and i64 %v733, %v122
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v722
  %v737 = mul i64 %v736, 16
  %v738 = getelementptr inbounds float, ptr %v70, i64 %v737
  br label %b150
b150:
  %v739 = phi i64 [ 0, %b148 ], [ %v787, %b151 ]
  %v740 = icmp slt i64 %v739, 2
  br i1 %v740, label %b151, label %b152
b151:
  %v741 = mul i64 %v691, 2
  %v742 = add i64 %v741, %v739
  %v743 = mul i64 %v742, 8
  %v744 = add i64 0, %v739
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v726, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 0, %v743
  %v749 = getelementptr inbounds float, ptr %v22, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 32, %v743
  %v752 = getelementptr inbounds float, ptr %v732, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = fadd <8 x float> %v753, %v747
  %v755 = fadd <8 x float> %v750, %v754
  %v756 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v755)
  %v757 = fneg <8 x float> %v756
  %v758 = fcmp olt <8 x float> %v757, splat (float 0xC05A400000000000)
  %v759 = select <8 x i1> %v758, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v757
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v761 = fsub <8 x float> %v760, splat (float 0x4168000000000000)
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v759)
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v762)
  %v764 = bitcast <8 x float> %v760 to <8 x i32>
  %v765 = fmul <8 x float> %v763, %v763
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v763, <8 x float> splat (float 0x3F81227F40000000))
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v763, <8 x float> splat (float 0x3FA5556740000000))
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> %v763, <8 x float> splat (float 0x3FC5554B00000000))
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v768, <8 x float> %v763, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v769, <8 x float> %v763)
  %v771 = sub <8 x i32> %v764, splat (i32 1262485250)
  %v772 = lshr <8 x i32> %v771, splat (i32 1)
  %v773 = sub <8 x i32> %v771, %v772
  %v774 = shl <8 x i32> %v772, splat (i32 23)
  %v775 = bitcast <8 x i32> %v774 to <8 x float>
  %v776 = shl <8 x i32> %v773, splat (i32 23)
  %v777 = bitcast <8 x i32> %v776 to <8 x float>
  %v778 = fadd <8 x float> %v770, splat (float 0x3FF0000000000000)
  %v779 = fmul <8 x float> %v778, %v775
  %v780 = fmul <8 x float> %v779, %v777
  %v781 = fcmp olt <8 x float> %v755, splat (float 0x0000000000000000)
  %v782 = select <8 x i1> %v781, <8 x float> %v780, <8 x float> splat (float 0x3FF0000000000000)
  %v783 = fadd <8 x float> %v780, splat (float 0x3FF0000000000000)
  %v784 = fdiv <8 x float> %v782, %v783
  %v785 = add i64 0, %v743
  %v786 = getelementptr inbounds float, ptr %v738, i64 %v785
  store <8 x float> %v784, ptr %v786, align 4
  %v787 = add nsw i64 %v739, 1
  br label %b150
b152:
  %v788 = add nsw i64 %v722, 1
  br label %b147
b149:
  %v789 = add nsw i64 %v697, 1
  br label %b142
b144:
  %v790 = add nsw i64 %v691, 1
  br label %b139
b141:
  %v791 = add nsw i64 %v686, 96
  br label %b136
b138:
  %v792 = add i64 %v7, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v7
  %v799 = select i1 %v798, i64 %v797, i64 %v7
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v7
  %v804 = select i1 %v803, i64 %v802, i64 %v7
  br label %b153
b153:
  %v805 = phi i64 [ %v799, %b138 ], [ %v995, %b154 ]
  %v806 = icmp slt i64 %v805, %v804
  br i1 %v806, label %b154, label %b155
b154:
  %v807 = add i64 %v593, 0
  %v808 = and i64 %v807, %v118
  %v809 = mul i64 %v808, %v7
  %v810 = add i64 %v809, %v805
  %v811 = mul i64 %v810, 48
  %v812 = getelementptr inbounds float, ptr %v66, i64 %v811
  %v813 = add i64 %v593, 0
  %v814 = and i64 %v813, %v120
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v805
  %v817 = mul i64 %v816, 32
  %v818 = getelementptr inbounds float, ptr %v68, i64 %v817
  %v819 = mul i64 %v805, 8
  %v820 = getelementptr inbounds float, ptr %v72, i64 %v819
  %v821 = mul i64 %v805, 8
  %v822 = getelementptr inbounds float, ptr %v74, i64 %v821
  %v823 = mul i64 %v805, 8
  %v824 = getelementptr inbounds float, ptr %v76, i64 %v823
  %v825 = mul i64 %v805, 8
  %v826 = getelementptr inbounds float, ptr %v78, i64 %v825
  %v827 = add i64 0, 0
  %v828 = getelementptr inbounds float, ptr %v812, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = add i64 0, 0
  %v831 = getelementptr inbounds float, ptr %v818, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = fadd <8 x float> %v829, %v832
  %v834 = add i64 0, 0
  %v835 = getelementptr inbounds float, ptr %v18, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = fadd <8 x float> %v833, %v836
  %v838 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v837)
  %v839 = fneg <8 x float> %v838
  %v840 = fcmp olt <8 x float> %v839, splat (float 0xC05A400000000000)
  %v841 = select <8 x i1> %v840, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v839
  %v842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v841, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v843 = fsub <8 x float> %v842, splat (float 0x4168000000000000)
  %v844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v841)
  %v845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v844)
  %v846 = bitcast <8 x float> %v842 to <8 x i32>
  %v847 = fmul <8 x float> %v845, %v845
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v845, <8 x float> splat (float 0x3F81227F40000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v848, <8 x float> %v845, <8 x float> splat (float 0x3FA5556740000000))
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v845, <8 x float> splat (float 0x3FC5554B00000000))
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v845, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v847, <8 x float> %v851, <8 x float> %v845)
  %v853 = sub <8 x i32> %v846, splat (i32 1262485250)
  %v854 = lshr <8 x i32> %v853, splat (i32 1)
  %v855 = sub <8 x i32> %v853, %v854
  %v856 = shl <8 x i32> %v854, splat (i32 23)
  %v857 = bitcast <8 x i32> %v856 to <8 x float>
  %v858 = shl <8 x i32> %v855, splat (i32 23)
  %v859 = bitcast <8 x i32> %v858 to <8 x float>
  %v860 = fadd <8 x float> %v852, splat (float 0x3FF0000000000000)
  %v861 = fmul <8 x float> %v860, %v857
  %v862 = fmul <8 x float> %v861, %v859
  %v863 = fcmp olt <8 x float> %v837, splat (float 0x0000000000000000)
  %v864 = select <8 x i1> %v863, <8 x float> %v862, <8 x float> splat (float 0x3FF0000000000000)
  %v865 = fadd <8 x float> %v862, splat (float 0x3FF0000000000000)
  %v866 = fdiv <8 x float> %v864, %v865
  %v867 = add i64 8, 0
  %v868 = getelementptr inbounds float, ptr %v812, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 8, 0
  %v871 = getelementptr inbounds float, ptr %v818, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = fadd <8 x float> %v869, %v872
  %v874 = add i64 8, 0
  %v875 = getelementptr inbounds float, ptr %v18, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = fadd <8 x float> %v873, %v876
  %v878 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v877)
  %v879 = fneg <8 x float> %v878
  %v880 = fcmp olt <8 x float> %v879, splat (float 0xC05A400000000000)
  %v881 = select <8 x i1> %v880, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v879
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v883 = fsub <8 x float> %v882, splat (float 0x4168000000000000)
  %v884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v883, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v881)
  %v885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v883, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v884)
  %v886 = bitcast <8 x float> %v882 to <8 x i32>
  %v887 = fmul <8 x float> %v885, %v885
  %v888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v885, <8 x float> splat (float 0x3F81227F40000000))
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v888, <8 x float> %v885, <8 x float> splat (float 0x3FA5556740000000))
  %v890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v889, <8 x float> %v885, <8 x float> splat (float 0x3FC5554B00000000))
  %v891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v890, <8 x float> %v885, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> %v891, <8 x float> %v885)
  %v893 = sub <8 x i32> %v886, splat (i32 1262485250)
  %v894 = lshr <8 x i32> %v893, splat (i32 1)
  %v895 = sub <8 x i32> %v893, %v894
  %v896 = shl <8 x i32> %v894, splat (i32 23)
  %v897 = bitcast <8 x i32> %v896 to <8 x float>
  %v898 = shl <8 x i32> %v895, splat (i32 23)
  %v899 = bitcast <8 x i32> %v898 to <8 x float>
  %v900 = fadd <8 x float> %v892, splat (float 0x3FF0000000000000)
  %v901 = fmul <8 x float> %v900, %v897
  %v902 = fmul <8 x float> %v901, %v899
  %v903 = fcmp olt <8 x float> %v877, splat (float 0x0000000000000000)
  %v904 = select <8 x i1> %v903, <8 x float> %v902, <8 x float> splat (float 0x3FF0000000000000)
  %v905 = fadd <8 x float> %v902, splat (float 0x3FF0000000000000)
  %v906 = fdiv <8 x float> %v904, %v905
  %v907 = add i64 16, 0
  %v908 = getelementptr inbounds float, ptr %v812, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 16, 0
  %v911 = getelementptr inbounds float, ptr %v818, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = fadd <8 x float> %v909, %v912
  %v914 = add i64 16, 0
  %v915 = getelementptr inbounds float, ptr %v18, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = fadd <8 x float> %v913, %v916
  %v918 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v917)
  %v919 = fneg <8 x float> %v918
  %v920 = fcmp olt <8 x float> %v919, splat (float 0xC05A400000000000)
  %v921 = select <8 x i1> %v920, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v919
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v923 = fsub <8 x float> %v922, splat (float 0x4168000000000000)
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v921)
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v924)
  %v926 = bitcast <8 x float> %v922 to <8 x i32>
  %v927 = fmul <8 x float> %v925, %v925
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v925, <8 x float> splat (float 0x3F81227F40000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> %v925, <8 x float> splat (float 0x3FA5556740000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v925, <8 x float> splat (float 0x3FC5554B00000000))
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v925, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v931, <8 x float> %v925)
  %v933 = sub <8 x i32> %v926, splat (i32 1262485250)
  %v934 = lshr <8 x i32> %v933, splat (i32 1)
  %v935 = sub <8 x i32> %v933, %v934
  %v936 = shl <8 x i32> %v934, splat (i32 23)
  %v937 = bitcast <8 x i32> %v936 to <8 x float>
  %v938 = shl <8 x i32> %v935, splat (i32 23)
  %v939 = bitcast <8 x i32> %v938 to <8 x float>
  %v940 = fadd <8 x float> %v932, splat (float 0x3FF0000000000000)
  %v941 = fmul <8 x float> %v940, %v937
  %v942 = fmul <8 x float> %v941, %v939
  %v943 = fcmp olt <8 x float> %v917, splat (float 0x0000000000000000)
  %v944 = select <8 x i1> %v943, <8 x float> %v942, <8 x float> splat (float 0x3FF0000000000000)
  %v945 = fadd <8 x float> %v942, splat (float 0x3FF0000000000000)
  %v946 = fdiv <8 x float> %v944, %v945
  %v947 = add i64 24, 0
  %v948 = getelementptr inbounds float, ptr %v812, i64 %v947
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = add i64 24, 0
  %v951 = getelementptr inbounds float, ptr %v818, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = fadd <8 x float> %v949, %v952
  %v954 = add i64 24, 0
  %v955 = getelementptr inbounds float, ptr %v18, i64 %v954
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = fadd <8 x float> %v953, %v956
  %v958 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v957)
  %v959 = fneg <8 x float> %v958
  %v960 = fcmp olt <8 x float> %v959, splat (float 0xC05A400000000000)
  %v961 = select <8 x i1> %v960, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v959
  %v962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v961, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v963 = fsub <8 x float> %v962, splat (float 0x4168000000000000)
  %v964 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v963, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v961)
  %v965 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v963, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v964)
  %v966 = bitcast <8 x float> %v962 to <8 x i32>
  %v967 = fmul <8 x float> %v965, %v965
  %v968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v965, <8 x float> splat (float 0x3F81227F40000000))
  %v969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v968, <8 x float> %v965, <8 x float> splat (float 0x3FA5556740000000))
  %v970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v969, <8 x float> %v965, <8 x float> splat (float 0x3FC5554B00000000))
  %v971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v970, <8 x float> %v965, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v967, <8 x float> %v971, <8 x float> %v965)
  %v973 = sub <8 x i32> %v966, splat (i32 1262485250)
  %v974 = lshr <8 x i32> %v973, splat (i32 1)
  %v975 = sub <8 x i32> %v973, %v974
  %v976 = shl <8 x i32> %v974, splat (i32 23)
  %v977 = bitcast <8 x i32> %v976 to <8 x float>
  %v978 = shl <8 x i32> %v975, splat (i32 23)
  %v979 = bitcast <8 x i32> %v978 to <8 x float>
  %v980 = fadd <8 x float> %v972, splat (float 0x3FF0000000000000)
  %v981 = fmul <8 x float> %v980, %v977
  %v982 = fmul <8 x float> %v981, %v979
  %v983 = fcmp olt <8 x float> %v957, splat (float 0x0000000000000000)
  %v984 = select <8 x i1> %v983, <8 x float> %v982, <8 x float> splat (float 0x3FF0000000000000)
  %v985 = fadd <8 x float> %v982, splat (float 0x3FF0000000000000)
  %v986 = fdiv <8 x float> %v984, %v985
  %v987 = add i64 0, 0
  %v988 = getelementptr inbounds float, ptr %v820, i64 %v987
  store <8 x float> %v866, ptr %v988, align 4
  %v989 = add i64 0, 0
  %v990 = getelementptr inbounds float, ptr %v822, i64 %v989
  store <8 x float> %v906, ptr %v990, align 4
  %v991 = add i64 0, 0
  %v992 = getelementptr inbounds float, ptr %v824, i64 %v991
  store <8 x float> %v946, ptr %v992, align 4
  %v993 = add i64 0, 0
  %v994 = getelementptr inbounds float, ptr %v826, i64 %v993
  store <8 x float> %v986, ptr %v994, align 4
  %v995 = add nsw i64 %v805, 1
  br label %b153
b155:
  %v996 = add i64 %v7, 0
  %v997 = sdiv i64 %v996, 1
  %v998 = add i64 %v2, 1
  %v999 = mul i64 %v997, %v2
  %v1000 = sdiv i64 %v999, %v3
  %v1001 = mul i64 %v1000, 1
  %v1002 = icmp slt i64 %v1001, %v7
  %v1003 = select i1 %v1002, i64 %v1001, i64 %v7
  %v1004 = mul i64 %v997, %v998
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, %v7
  %v1008 = select i1 %v1007, i64 %v1006, i64 %v7
  br label %b156
b156:
  %v1009 = phi i64 [ %v1003, %b155 ], [ %v1088, %b161 ]
  %v1010 = icmp slt i64 %v1009, %v1008
  br i1 %v1010, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1011 = phi i64 [ 0, %b157 ], [ %v1087, %b160 ]
  %v1012 = icmp slt i64 %v1011, 8
  br i1 %v1012, label %b160, label %b161
b160:
  %v1013 = mul i64 %v1009, 8
  %v1014 = getelementptr inbounds float, ptr %v74, i64 %v1013
  %v1015 = add i64 0, %v1011
  %v1016 = getelementptr inbounds float, ptr %v1014, i64 %v1015
  %v1017 = load float, ptr %v1016, align 4
  %v1018 = mul i64 %v1009, 8
  %v1019 = getelementptr inbounds float, ptr %v72, i64 %v1018
  %v1020 = add i64 0, %v1011
  %v1021 = getelementptr inbounds float, ptr %v1019, i64 %v1020
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = mul i64 %v1009, 8
  %v1024 = getelementptr inbounds float, ptr %v76, i64 %v1023
  %v1025 = add i64 0, %v1011
  %v1026 = getelementptr inbounds float, ptr %v1024, i64 %v1025
  %v1027 = load float, ptr %v1026, align 4
  %v1028 = mul i64 %v1009, 8
  %v1029 = getelementptr inbounds float, ptr %v78, i64 %v1028
  %v1030 = add i64 0, %v1011
  %v1031 = getelementptr inbounds float, ptr %v1029, i64 %v1030
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = add i64 %v593, 0
  %v1034 = and i64 %v1033, %v124
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1009
  %v1037 = mul i64 %v1036, 16
  %v1038 = getelementptr inbounds float, ptr %v80, i64 %v1037
  %v1039 = add i64 %v593, 0
  %v1040 = and i64 %v1039, %v126
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1009
  %v1043 = mul i64 %v1042, 16
  %v1044 = getelementptr inbounds float, ptr %v82, i64 %v1043
  %v1045 = add i64 %v593, 0
  %v1046 = and i64 %v1045, %v128
  %v1047 = mul i64 %v1046, %v7
  %v1048 = add i64 %v1047, %v1009
  %v1049 = mul i64 %v1048, 16
  %v1050 = getelementptr inbounds float, ptr %v84, i64 %v1049
  %v1051 = add i64 %v593, 0
  %v1052 = and i64 %v1051, %v130
  %v1053 = mul i64 %v1052, %v7
  %v1054 = add i64 %v1053, %v1009
  %v1055 = mul i64 %v1054, 16
  %v1056 = getelementptr inbounds float, ptr %v86, i64 %v1055
  %v1057 = icmp ult i64 2, 8
  %v1058 = select i1 %v1057, i64 2, i64 8
  %v1059 = trunc i64 %v1058 to i32
  %v1060 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1061 = shufflevector <8 x i32> %v1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1062 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1061
  %v1063 = mul i64 %v1011, 2
  %v1064 = add i64 0, %v1063
  %v1065 = add i64 %v1064, 0
  %v1066 = getelementptr inbounds float, ptr %v1038, i64 %v1065
  %v1067 = insertelement <8 x float> poison, float %v1017, i64 0
  %v1068 = shufflevector <8 x float> %v1067, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1068, ptr align 4 %v1066, <8 x i1> %v1062)
  %v1069 = mul i64 %v1011, 2
  %v1070 = add i64 0, %v1069
  %v1071 = add i64 %v1070, 0
  %v1072 = getelementptr inbounds float, ptr %v1044, i64 %v1071
  %v1073 = insertelement <8 x float> poison, float %v1022, i64 0
  %v1074 = shufflevector <8 x float> %v1073, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1074, ptr align 4 %v1072, <8 x i1> %v1062)
  %v1075 = mul i64 %v1011, 2
  %v1076 = add i64 0, %v1075
  %v1077 = add i64 %v1076, 0
  %v1078 = getelementptr inbounds float, ptr %v1050, i64 %v1077
  %v1079 = insertelement <8 x float> poison, float %v1027, i64 0
  %v1080 = shufflevector <8 x float> %v1079, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1080, ptr align 4 %v1078, <8 x i1> %v1062)
  %v1081 = mul i64 %v1011, 2
  %v1082 = add i64 0, %v1081
  %v1083 = add i64 %v1082, 0
  %v1084 = getelementptr inbounds float, ptr %v1056, i64 %v1083
  %v1085 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1086, ptr align 4 %v1084, <8 x i1> %v1062)
  %v1087 = add nsw i64 %v1011, 1
  br label %b159
b161:
  %v1088 = add nsw i64 %v1009, 1
  br label %b156
b158:
  %v1089 = add i64 %v7, 0
  %v1090 = sdiv i64 %v1089, 1
  %v1091 = add i64 %v2, 1
  %v1092 = mul i64 %v1090, %v2
  %v1093 = sdiv i64 %v1092, %v3
  %v1094 = mul i64 %v1093, 1
  %v1095 = icmp slt i64 %v1094, %v7
  %v1096 = select i1 %v1095, i64 %v1094, i64 %v7
  %v1097 = mul i64 %v1090, %v1091
  %v1098 = sdiv i64 %v1097, %v3
  %v1099 = mul i64 %v1098, 1
  %v1100 = icmp slt i64 %v1099, %v7
  %v1101 = select i1 %v1100, i64 %v1099, i64 %v7
  br label %b162
b162:
  %v1102 = phi i64 [ %v1096, %b158 ], [ %v1229, %b167 ]
  %v1103 = icmp slt i64 %v1102, %v1101
  br i1 %v1103, label %b163, label %b164
b163:
  %v1104 = add i64 %v593, 0
  %v1105 = and i64 %v1104, %v124
  %v1106 = mul i64 %v1105, %v7
  %v1107 = add i64 %v1106, %v1102
  %v1108 = mul i64 %v1107, 16
  %v1109 = getelementptr inbounds float, ptr %v80, i64 %v1108
  %v1110 = add i64 %v593, 0
  %v1111 = and i64 %v1110, %v110
  %v1112 = mul i64 %v1111, %v7
  %v1113 = add i64 %v1112, %v1102
  %v1114 = mul i64 %v1113, 16
  %v1115 = getelementptr inbounds float, ptr %v34, i64 %v1114
  %v1116 = add i64 %v593, 0
  %v1117 = and i64 %v1116, %v126
  %v1118 = mul i64 %v1117, %v7
  %v1119 = add i64 %v1118, %v1102
  %v1120 = mul i64 %v1119, 16
  %v1121 = getelementptr inbounds float, ptr %v82, i64 %v1120
  %v1122 = add i64 %v593, 0
  %v1123 = and i64 %v1122, %v122
  %v1124 = mul i64 %v1123, %v7
  %v1125 = add i64 %v1124, %v1102
  %v1126 = mul i64 %v1125, 16
  %v1127 = getelementptr inbounds float, ptr %v70, i64 %v1126
  %v1128 = add i64 %v593, 0
  %v1129 = and i64 %v1128, %v128
  %v1130 = mul i64 %v1129, %v7
  %v1131 = add i64 %v1130, %v1102
  %v1132 = mul i64 %v1131, 16
  %v1133 = getelementptr inbounds float, ptr %v84, i64 %v1132
  %v1134 = add i64 %v593, 0
  %v1135 = and i64 %v1134, %v130
  %v1136 = mul i64 %v1135, %v7
  %v1137 = add i64 %v1136, %v1102
  %v1138 = mul i64 %v1137, 16
  %v1139 = getelementptr inbounds float, ptr %v86, i64 %v1138
  %v1140 = add i64 %v593, 1
  %v1141 = and i64 %v1140, %v110
  %v1142 = mul i64 %v1141, %v7
  %v1143 = add i64 %v1142, %v1102
  %v1144 = mul i64 %v1143, 16
  %v1145 = getelementptr inbounds float, ptr %v34, i64 %v1144
  %v1146 = add i64 %v593, 1
  %v1147 = and i64 %v1146, %v108
  %v1148 = mul i64 %v1147, %v7
  %v1149 = add i64 %v1148, %v1102
  %v1150 = mul i64 %v1149, 16
  %v1151 = getelementptr inbounds float, ptr %v32, i64 %v1150
  %v1152 = add i64 %v593, 0
  %v1153 = and i64 %v1152, %v132
  %v1154 = mul i64 %v1153, %v7
  %v1155 = add i64 %v1154, %v1102
  %v1156 = mul i64 %v1155, 16
  %v1157 = getelementptr inbounds float, ptr %v88, i64 %v1156
  br label %b165
b165:
  %v1158 = phi i64 [ 0, %b163 ], [ %v1228, %b166 ]
  %v1159 = icmp slt i64 %v1158, 16
  br i1 %v1159, label %b166, label %b167
b166:
  %v1160 = add i64 0, %v1158
  %v1161 = getelementptr inbounds float, ptr %v1109, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = add i64 0, %v1158
  %v1164 = getelementptr inbounds float, ptr %v1115, i64 %v1163
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fmul <8 x float> %v1162, %v1165
  %v1167 = add i64 0, %v1158
  %v1168 = getelementptr inbounds float, ptr %v1121, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = add i64 0, %v1158
  %v1171 = getelementptr inbounds float, ptr %v1127, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v1174 = shufflevector <8 x float> %v1173, <8 x float> poison, <8 x i32> zeroinitializer
  %v1175 = fmul <8 x float> %v1174, %v1172
  %v1176 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1177 = shufflevector <8 x float> %v1176, <8 x float> poison, <8 x i32> zeroinitializer
  %v1178 = fsub <8 x float> %v1175, %v1177
  %v1179 = fmul <8 x float> %v1169, %v1178
  %v1180 = fadd <8 x float> %v1166, %v1179
  %v1181 = add i64 0, %v1158
  %v1182 = getelementptr inbounds float, ptr %v1133, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1180)
  %v1185 = fneg <8 x float> %v1184
  %v1186 = fcmp olt <8 x float> %v1185, splat (float 0xC05A400000000000)
  %v1187 = select <8 x i1> %v1186, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1185
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1189 = fsub <8 x float> %v1188, splat (float 0x4168000000000000)
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1187)
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1190)
  %v1192 = bitcast <8 x float> %v1188 to <8 x i32>
  %v1193 = fmul <8 x float> %v1191, %v1191
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1191, <8 x float> splat (float 0x3F81227F40000000))
  %v1195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1194, <8 x float> %v1191, <8 x float> splat (float 0x3FA5556740000000))
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1191, <8 x float> splat (float 0x3FC5554B00000000))
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> %v1191, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1193, <8 x float> %v1197, <8 x float> %v1191)
  %v1199 = sub <8 x i32> %v1192, splat (i32 1262485250)
  %v1200 = lshr <8 x i32> %v1199, splat (i32 1)
  %v1201 = sub <8 x i32> %v1199, %v1200
  %v1202 = shl <8 x i32> %v1200, splat (i32 23)
  %v1203 = bitcast <8 x i32> %v1202 to <8 x float>
  %v1204 = shl <8 x i32> %v1201, splat (i32 23)
  %v1205 = bitcast <8 x i32> %v1204 to <8 x float>
  %v1206 = fadd <8 x float> %v1198, splat (float 0x3FF0000000000000)
  %v1207 = fmul <8 x float> %v1206, %v1203
  %v1208 = fmul <8 x float> %v1207, %v1205
  %v1209 = fcmp olt <8 x float> %v1180, splat (float 0x0000000000000000)
  %v1210 = select <8 x i1> %v1209, <8 x float> %v1208, <8 x float> splat (float 0x3FF0000000000000)
  %v1211 = fadd <8 x float> %v1208, splat (float 0x3FF0000000000000)
  %v1212 = fdiv <8 x float> %v1210, %v1211
  %v1213 = fmul <8 x float> %v1177, %v1212
  %v1214 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1215 = shufflevector <8 x float> %v1214, <8 x float> poison, <8 x i32> zeroinitializer
  %v1216 = fsub <8 x float> %v1213, %v1215
  %v1217 = fmul <8 x float> %v1183, %v1216
  %v1218 = add i64 0, %v1158
  %v1219 = getelementptr inbounds float, ptr %v1139, i64 %v1218
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = fmul <8 x float> %v1220, %v1216
  %v1222 = add i64 0, %v1158
  %v1223 = getelementptr inbounds float, ptr %v1145, i64 %v1222
  store <8 x float> %v1180, ptr %v1223, align 4
  %v1224 = add i64 0, %v1158
  %v1225 = getelementptr inbounds float, ptr %v1151, i64 %v1224
  store <8 x float> %v1217, ptr %v1225, align 4
  %v1226 = add i64 0, %v1158
  %v1227 = getelementptr inbounds float, ptr %v1157, i64 %v1226
  store <8 x float> %v1221, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1158, 8
  br label %b165
b167:
  %v1229 = add nsw i64 %v1102, 1
  br label %b162
b164:
  %v1230 = add nsw i64 %v593, 1
  br label %b116
b118:
  %v1231 = icmp sgt i64 %v3, 1
  br i1 %v1231, label %b168, label %b169
b168:
  %v1232 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1233 = atomicrmw add ptr %v1232, i64 1 acq_rel
  %v1234 = load i64, ptr %v139, align 8
  %v1235 = add i64 %v1234, 1
  store i64 %v1235, ptr %v139, align 8
  %v1236 = mul i64 %v3, %v1235
  br label %b170
b170:
  %v1237 = load atomic i64, ptr %v1232 acquire, align 8
  %v1238 = icmp slt i64 %v1237, %v1236
  br i1 %v1238, label %b171, label %b172
b171:
  %v1239 = call i32 @sched_yield()
  br label %b170
b172:
  br label %b169
b169:
  %v1240 = add nsw i64 %v497, %v496
  br label %b91
b93:
  %v1241 = getelementptr inbounds float, ptr %v141, i64 1152
  %v1242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1243 = load i64, ptr %v1242, align 8
  %v1244 = icmp eq i64 %v1243, 0
  br i1 %v1244, label %b173, label %b174
b173:
  %v1245 = add i64 1, 0
  %v1246 = sdiv i64 %v1245, 1
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 1
  %v1251 = icmp slt i64 %v1250, 1
  %v1252 = select i1 %v1251, i64 %v1250, i64 1
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, 1
  %v1257 = select i1 %v1256, i64 %v1255, i64 1
  %v1258 = icmp slt i64 %v1257, 1
  %v1259 = select i1 %v1258, i64 %v1257, i64 1
  br label %b175
b175:
  %v1260 = phi i64 [ %v1252, %b173 ], [ %v1274, %b176 ]
  %v1261 = icmp slt i64 %v1260, %v1259
  br i1 %v1261, label %b176, label %b177
b176:
  %v1262 = mul i64 %v1260, 128
  %v1263 = mul i64 %v1260, 8
  %v1264 = add i64 %v1262, 0
  %v1265 = add i64 %v1263, 0
  %v1266 = getelementptr inbounds float, ptr %v1241, i64 %v1264
  %v1267 = sub i64 8, %v1265
  %v1268 = icmp slt i64 %v1267, 0
  %v1269 = select i1 %v1268, i64 0, i64 %v1267
  %v1270 = mul i64 %v1265, 16
  %v1271 = add i64 0, %v1270
  %v1272 = getelementptr inbounds float, ptr %v24, i64 %v1271
  call void @pack_turned(ptr %v1272, i64 16, i64 1, i64 16, i64 %v1269, ptr %v1266, i64 8)
  %v1273 = add i64 %v1262, 128
  %v1274 = add nsw i64 %v1260, 1
  br label %b175
b177:
  br label %b174
b174:
  %v1275 = icmp sgt i64 %v3, 1
  br i1 %v1275, label %b178, label %b179
b178:
  %v1276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1277 = atomicrmw add ptr %v1276, i64 1 acq_rel
  %v1278 = load i64, ptr %v139, align 8
  %v1279 = add i64 %v1278, 1
  store i64 %v1279, ptr %v139, align 8
  %v1280 = mul i64 %v3, %v1279
  br label %b180
b180:
  %v1281 = load atomic i64, ptr %v1276 acquire, align 8
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b181, label %b182
b181:
  %v1283 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  %v1285 = add i64 %v8, 0
  %v1286 = sdiv i64 %v1285, 1
  %v1287 = add i64 %v2, 1
  %v1288 = mul i64 %v1286, %v2
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v8
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v8
  %v1293 = mul i64 %v1286, %v1287
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v8
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v8
  br label %b183
b183:
  %v1298 = phi i64 [ %v1292, %b179 ], [ %v1356, %b188 ]
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b184, label %b185
b184:
  %v1300 = add i64 %v1298, 96
  %v1301 = icmp slt i64 %v1300, %v1297
  %v1302 = select i1 %v1301, i64 %v1300, i64 %v1297
  br label %b186
b186:
  %v1303 = phi i64 [ 0, %b184 ], [ %v1355, %b191 ]
  %v1304 = icmp slt i64 %v1303, 1
  br i1 %v1304, label %b187, label %b188
b187:
  %v1305 = sub i64 %v1302, %v1298
  %v1306 = sub i64 8, 1
  %v1307 = add i64 %v1305, %v1306
  %v1308 = sdiv i64 %v1307, 8
  br label %b189
b189:
  %v1309 = phi i64 [ 0, %b187 ], [ %v1354, %b196 ]
  %v1310 = icmp slt i64 %v1309, %v1308
  br i1 %v1310, label %b190, label %b191
b190:
  %v1311 = mul i64 %v1305, %v1309
  %v1312 = sdiv i64 %v1311, %v1308
  %v1313 = add i64 %v1298, %v1312
  %v1314 = add i64 %v1309, 1
  %v1315 = mul i64 %v1305, %v1314
  %v1316 = sdiv i64 %v1315, %v1308
  %v1317 = add i64 %v1298, %v1316
  %v1318 = mul i64 %v1303, 128
  %v1319 = getelementptr inbounds float, ptr %v1241, i64 %v1318
  %v1320 = sub i64 %v1317, %v1313
  %v1321 = mul i64 %v1313, 16
  %v1322 = getelementptr inbounds float, ptr %v88, i64 %v1321
  %v1323 = getelementptr inbounds float, ptr %v1322, i64 0
  %v1324 = sub i64 %v1320, 1
  %v1325 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1324
  %v1326 = load ptr, ptr %v1325, align 4
  %v1327 = getelementptr inbounds float, ptr %v1284, i64 0
  %v1328 = icmp sgt i64 %v1320, 0
  br i1 %v1328, label %b192, label %b193
b192:
  call void %v1326(ptr %v1323, i64 16, ptr %v1319, i64 16, ptr %v1327, i64 8, i64 0)
  br label %b193
b193:
  %v1329 = add i64 %v1318, 128
  br label %b194
b194:
  %v1330 = phi i64 [ %v1313, %b193 ], [ %v1353, %b199 ]
  %v1331 = icmp slt i64 %v1330, %v1317
  br i1 %v1331, label %b195, label %b196
b195:
  %v1332 = sub i64 %v1330, %v1313
  %v1333 = mul i64 %v1332, 8
  %v1334 = getelementptr inbounds float, ptr %v1284, i64 %v1333
  %v1335 = mul i64 %v1330, 8
  %v1336 = getelementptr inbounds float, ptr %v40, i64 %v1335
  br label %b197
b197:
  %v1337 = phi i64 [ 0, %b195 ], [ %v1352, %b198 ]
  %v1338 = icmp slt i64 %v1337, 1
  br i1 %v1338, label %b198, label %b199
b198:
  %v1339 = mul i64 %v1303, 1
  %v1340 = add i64 %v1339, %v1337
  %v1341 = mul i64 %v1340, 8
  %v1342 = add i64 0, %v1337
  %v1343 = mul i64 %v1342, 8
  %v1344 = getelementptr inbounds float, ptr %v1334, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = add i64 0, %v1341
  %v1347 = getelementptr inbounds float, ptr %v26, i64 %v1346
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = fadd <8 x float> %v1345, %v1348
  %v1350 = add i64 0, %v1341
  %v1351 = getelementptr inbounds float, ptr %v1336, i64 %v1350
  store <8 x float> %v1349, ptr %v1351, align 4
  %v1352 = add nsw i64 %v1337, 1
  br label %b197
b199:
  %v1353 = add nsw i64 %v1330, 1
  br label %b194
b196:
  %v1354 = add nsw i64 %v1309, 1
  br label %b189
b191:
  %v1355 = add nsw i64 %v1303, 1
  br label %b186
b188:
  %v1356 = add nsw i64 %v1298, 96
  br label %b183
b185:
  %v1357 = icmp sgt i64 %v3, 1
  br i1 %v1357, label %b200, label %b201
b200:
  %v1358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1359 = atomicrmw add ptr %v1358, i64 1 acq_rel
  %v1360 = load i64, ptr %v139, align 8
  %v1361 = add i64 %v1360, 1
  store i64 %v1361, ptr %v139, align 8
  %v1362 = mul i64 %v3, %v1361
  br label %b202
b202:
  %v1363 = load atomic i64, ptr %v1358 acquire, align 8
  %v1364 = icmp slt i64 %v1363, %v1362
  br i1 %v1364, label %b203, label %b204
b203:
  %v1365 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
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
  %v139 = alloca i64, i64 1, align 8
  %v197 = alloca float, i64 96, align 4
  %v849 = alloca float, i64 96, align 4
  %v1004 = alloca float, i64 64, align 4
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
  %v101 = getelementptr inbounds i64, ptr %v1, i64 6
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 15
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 16
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 17
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 18
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 21
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 22
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 32
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 34
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 35
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 36
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 41
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 42
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 43
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 44
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 45
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 46
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 47
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 51
  %v138 = load i64, ptr %v137, align 8
  store i64 0, ptr %v139, align 8
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v141 = load ptr, ptr %v140, align 4
  %v142 = mul i64 %v2, 24576
  %v143 = add i64 %v142, 1280
  %v144 = getelementptr inbounds float, ptr %v141, i64 %v143
  %v145 = getelementptr inbounds float, ptr %v141, i64 0
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b0, label %b1
b0:
  %v149 = add i64 1, 0
  %v150 = sdiv i64 %v149, 1
  %v151 = add i64 %v2, 1
  %v152 = mul i64 %v150, %v2
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, 1
  %v156 = select i1 %v155, i64 %v154, i64 1
  %v157 = mul i64 %v150, %v151
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 1
  %v161 = select i1 %v160, i64 %v159, i64 1
  %v162 = icmp slt i64 %v161, 1
  %v163 = select i1 %v162, i64 %v161, i64 1
  br label %b2
b2:
  %v164 = phi i64 [ %v156, %b0 ], [ %v187, %b3 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b3, label %b4
b3:
  %v166 = mul i64 %v164, 128
  %v167 = mul i64 %v164, 16
  %v168 = add i64 %v166, 0
  %v169 = add i64 %v167, 0
  %v170 = getelementptr inbounds float, ptr %v145, i64 %v168
  %v171 = sub i64 16, %v169
  %v172 = icmp slt i64 %v171, 0
  %v173 = select i1 %v172, i64 0, i64 %v171
  %v174 = mul i64 %v169, 1
  %v175 = add i64 0, %v174
  %v176 = getelementptr inbounds float, ptr %v24, i64 %v175
  call void @pack_rows(ptr %v176, i64 1, i64 16, i64 8, i64 %v173, ptr %v170, i64 16)
  %v177 = add i64 %v166, 8
  %v178 = add i64 %v167, 8
  %v179 = getelementptr inbounds float, ptr %v145, i64 %v177
  %v180 = sub i64 16, %v178
  %v181 = icmp slt i64 %v180, 0
  %v182 = select i1 %v181, i64 0, i64 %v180
  %v183 = mul i64 %v178, 1
  %v184 = add i64 0, %v183
  %v185 = getelementptr inbounds float, ptr %v24, i64 %v184
  call void @pack_rows(ptr %v185, i64 1, i64 16, i64 8, i64 %v182, ptr %v179, i64 16)
  %v186 = add i64 %v166, 128
  %v187 = add nsw i64 %v164, 1
  br label %b2
b4:
  br label %b1
b1:
  %v188 = icmp sgt i64 %v3, 1
  br i1 %v188, label %b5, label %b6
b5:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 3
  %v190 = atomicrmw add ptr %v189, i64 1 acq_rel
  %v191 = load i64, ptr %v139, align 8
  %v192 = add i64 %v191, 1
  store i64 %v192, ptr %v139, align 8
  %v193 = mul i64 %v3, %v192
  br label %b7
b7:
  %v194 = load atomic i64, ptr %v189 acquire, align 8
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b8, label %b9
b8:
  %v196 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v198 = add i64 %v8, 0
  %v199 = sdiv i64 %v198, 1
  %v200 = add i64 %v2, 1
  %v201 = mul i64 %v199, %v2
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, %v8
  %v205 = select i1 %v204, i64 %v203, i64 %v8
  %v206 = mul i64 %v199, %v200
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v8
  %v210 = select i1 %v209, i64 %v208, i64 %v8
  br label %b10
b10:
  %v211 = phi i64 [ %v205, %b6 ], [ %v312, %b15 ]
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b11, label %b12
b11:
  %v213 = add i64 %v211, 96
  %v214 = icmp slt i64 %v213, %v210
  %v215 = select i1 %v214, i64 %v213, i64 %v210
  br label %b13
b13:
  %v216 = phi i64 [ 0, %b11 ], [ %v311, %b18 ]
  %v217 = icmp slt i64 %v216, 1
  br i1 %v217, label %b14, label %b15
b14:
  %v218 = sub i64 %v215, %v211
  %v219 = sub i64 6, 1
  %v220 = add i64 %v218, %v219
  %v221 = sdiv i64 %v220, 6
  br label %b16
b16:
  %v222 = phi i64 [ 0, %b14 ], [ %v310, %b23 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b17, label %b18
b17:
  %v224 = mul i64 %v218, %v222
  %v225 = sdiv i64 %v224, %v221
  %v226 = add i64 %v211, %v225
  %v227 = add i64 %v222, 1
  %v228 = mul i64 %v218, %v227
  %v229 = sdiv i64 %v228, %v221
  %v230 = add i64 %v211, %v229
  %v231 = mul i64 %v216, 128
  %v232 = getelementptr inbounds float, ptr %v145, i64 %v231
  %v233 = sub i64 %v230, %v226
  %v234 = mul i64 %v226, 8
  %v235 = getelementptr inbounds float, ptr %v30, i64 %v234
  %v236 = getelementptr inbounds float, ptr %v235, i64 0
  %v237 = sub i64 %v233, 1
  %v238 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v237
  %v239 = load ptr, ptr %v238, align 4
  %v240 = getelementptr inbounds float, ptr %v197, i64 0
  %v241 = icmp sgt i64 %v233, 0
  br i1 %v241, label %b19, label %b20
b19:
  call void %v239(ptr %v236, i64 8, ptr %v232, i64 8, ptr %v240, i64 16, i64 8)
  br label %b20
b20:
  %v242 = add i64 %v231, 128
  br label %b21
b21:
  %v243 = phi i64 [ %v226, %b20 ], [ %v309, %b26 ]
  %v244 = icmp slt i64 %v243, %v230
  br i1 %v244, label %b22, label %b23
b22:
  %v245 = sub i64 %v243, %v226
  %v246 = mul i64 %v245, 16
  %v247 = getelementptr inbounds float, ptr %v197, i64 %v246
  %v248 = mul i64 1, %v7
  %v249 = add i64 %v243, %v248
  %v250 = mul i64 %v249, 16
  %v251 = getelementptr inbounds float, ptr %v34, i64 %v250
  %v252 = mul i64 %v243, 16
  %v253 = getelementptr inbounds float, ptr %v90, i64 %v252
  %v254 = mul i64 %v243, 16
  %v255 = getelementptr inbounds float, ptr %v92, i64 %v254
  br label %b24
b24:
  %v256 = phi i64 [ 0, %b22 ], [ %v308, %b25 ]
  %v257 = icmp slt i64 %v256, 2
  br i1 %v257, label %b25, label %b26
b25:
  %v258 = mul i64 %v216, 2
  %v259 = add i64 %v258, %v256
  %v260 = mul i64 %v259, 8
  %v261 = add i64 0, %v256
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v247, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 0, %v260
  %v266 = getelementptr inbounds float, ptr %v251, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v267)
  %v269 = fneg <8 x float> %v268
  %v270 = fcmp olt <8 x float> %v269, splat (float 0xC05A400000000000)
  %v271 = select <8 x i1> %v270, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v269
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v273 = fsub <8 x float> %v272, splat (float 0x4168000000000000)
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v271)
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v274)
  %v276 = bitcast <8 x float> %v272 to <8 x i32>
  %v277 = fmul <8 x float> %v275, %v275
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v275, <8 x float> splat (float 0x3F81227F40000000))
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v278, <8 x float> %v275, <8 x float> splat (float 0x3FA5556740000000))
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> %v275, <8 x float> splat (float 0x3FC5554B00000000))
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v275, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> %v281, <8 x float> %v275)
  %v283 = sub <8 x i32> %v276, splat (i32 1262485250)
  %v284 = lshr <8 x i32> %v283, splat (i32 1)
  %v285 = sub <8 x i32> %v283, %v284
  %v286 = shl <8 x i32> %v284, splat (i32 23)
  %v287 = bitcast <8 x i32> %v286 to <8 x float>
  %v288 = shl <8 x i32> %v285, splat (i32 23)
  %v289 = bitcast <8 x i32> %v288 to <8 x float>
  %v290 = fadd <8 x float> %v282, splat (float 0x3FF0000000000000)
  %v291 = fmul <8 x float> %v290, %v287
  %v292 = fmul <8 x float> %v291, %v289
  %v293 = fcmp olt <8 x float> %v267, splat (float 0x0000000000000000)
  %v294 = select <8 x i1> %v293, <8 x float> %v292, <8 x float> splat (float 0x3FF0000000000000)
  %v295 = fadd <8 x float> %v292, splat (float 0x3FF0000000000000)
  %v296 = fdiv <8 x float> %v294, %v295
  %v297 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  %v299 = fmul <8 x float> %v298, %v296
  %v300 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v301 = shufflevector <8 x float> %v300, <8 x float> poison, <8 x i32> zeroinitializer
  %v302 = fsub <8 x float> %v299, %v301
  %v303 = fmul <8 x float> %v264, %v302
  %v304 = add i64 0, %v260
  %v305 = getelementptr inbounds float, ptr %v253, i64 %v304
  store <8 x float> %v264, ptr %v305, align 4
  %v306 = add i64 0, %v260
  %v307 = getelementptr inbounds float, ptr %v255, i64 %v306
  store <8 x float> %v303, ptr %v307, align 4
  %v308 = add nsw i64 %v256, 1
  br label %b24
b26:
  %v309 = add nsw i64 %v243, 1
  br label %b21
b23:
  %v310 = add nsw i64 %v222, 1
  br label %b16
b18:
  %v311 = add nsw i64 %v216, 1
  br label %b13
b15:
  %v312 = add nsw i64 %v211, 96
  br label %b10
b12:
  %v313 = add i64 %v8, 0
  %v314 = sdiv i64 %v313, 1
  %v315 = add i64 %v2, 1
  %v316 = mul i64 %v314, %v2
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v8
  %v320 = select i1 %v319, i64 %v318, i64 %v8
  %v321 = mul i64 %v314, %v315
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v8
  %v325 = select i1 %v324, i64 %v323, i64 %v8
  br label %b27
b27:
  %v326 = phi i64 [ %v320, %b12 ], [ %v348, %b32 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b28, label %b29
b28:
  br label %b30
b30:
  %v328 = phi i64 [ 0, %b28 ], [ %v347, %b35 ]
  %v329 = icmp slt i64 %v328, 8
  br i1 %v329, label %b31, label %b32
b31:
  br label %b33
b33:
  %v330 = phi i64 [ 0, %b31 ], [ %v341, %b34 ]
  %v331 = phi float [ 0x0000000000000000, %b31 ], [ %v340, %b34 ]
  %v332 = icmp slt i64 %v330, 2
  br i1 %v332, label %b34, label %b35
b34:
  %v333 = mul i64 %v326, 16
  %v334 = getelementptr inbounds float, ptr %v92, i64 %v333
  %v335 = mul i64 %v328, 2
  %v336 = add i64 0, %v335
  %v337 = add i64 %v336, %v330
  %v338 = getelementptr inbounds float, ptr %v334, i64 %v337
  %v339 = load float, ptr %v338, align 4
  %v340 = fadd float %v331, %v339
  %v341 = add nsw i64 %v330, 1
  br label %b33
b35:
  %v342 = fadd float %v331, 0x0000000000000000
  %v343 = mul i64 %v326, 32
  %v344 = getelementptr inbounds float, ptr %v62, i64 %v343
  %v345 = add i64 24, %v328
  %v346 = getelementptr inbounds float, ptr %v344, i64 %v345
  store float %v342, ptr %v346, align 4
  %v347 = add nsw i64 %v328, 1
  br label %b30
b32:
  %v348 = add nsw i64 %v326, 1
  br label %b27
b29:
  %v349 = icmp sgt i64 %v3, 1
  br i1 %v349, label %b36, label %b37
b36:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v351 = atomicrmw add ptr %v350, i64 1 acq_rel
  %v352 = load i64, ptr %v139, align 8
  %v353 = add i64 %v352, 1
  store i64 %v353, ptr %v139, align 8
  %v354 = mul i64 %v3, %v353
  br label %b38
b38:
  %v355 = load atomic i64, ptr %v350 acquire, align 8
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b39, label %b40
b39:
  %v357 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v358 = getelementptr inbounds float, ptr %v141, i64 128
  %v359 = getelementptr inbounds i64, ptr %v1, i64 4
  %v360 = load i64, ptr %v359, align 8
  %v361 = icmp eq i64 %v360, 0
  br i1 %v361, label %b41, label %b42
b41:
  %v362 = add i64 1, 0
  %v363 = sdiv i64 %v362, 1
  %v364 = add i64 %v2, 1
  %v365 = mul i64 %v363, %v2
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  %v370 = mul i64 %v363, %v364
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  %v375 = icmp slt i64 %v374, 1
  %v376 = select i1 %v375, i64 %v374, i64 1
  br label %b43
b43:
  %v377 = phi i64 [ %v369, %b41 ], [ %v419, %b44 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b44, label %b45
b44:
  %v379 = mul i64 %v377, 768
  %v380 = mul i64 %v377, 16
  %v381 = add i64 %v379, 0
  %v382 = add i64 %v380, 0
  %v383 = getelementptr inbounds float, ptr %v358, i64 %v381
  %v384 = sub i64 16, %v382
  %v385 = icmp slt i64 %v384, 0
  %v386 = select i1 %v385, i64 0, i64 %v384
  %v387 = mul i64 %v382, 1
  %v388 = add i64 0, %v387
  %v389 = getelementptr inbounds float, ptr %v20, i64 %v388
  call void @pack_rows(ptr %v389, i64 1, i64 16, i64 16, i64 %v386, ptr %v383, i64 16)
  %v390 = add i64 %v379, 8
  %v391 = add i64 %v380, 8
  %v392 = getelementptr inbounds float, ptr %v358, i64 %v390
  %v393 = sub i64 16, %v391
  %v394 = icmp slt i64 %v393, 0
  %v395 = select i1 %v394, i64 0, i64 %v393
  %v396 = mul i64 %v391, 1
  %v397 = add i64 0, %v396
  %v398 = getelementptr inbounds float, ptr %v20, i64 %v397
  call void @pack_rows(ptr %v398, i64 1, i64 16, i64 16, i64 %v395, ptr %v392, i64 16)
  %v399 = add i64 %v379, 256
  %v400 = add i64 %v399, 0
  %v401 = add i64 %v380, 0
  %v402 = getelementptr inbounds float, ptr %v358, i64 %v400
  %v403 = sub i64 16, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = mul i64 %v401, 1
  %v407 = add i64 0, %v406
  %v408 = getelementptr inbounds float, ptr %v16, i64 %v407
  call void @pack_rows(ptr %v408, i64 1, i64 16, i64 32, i64 %v405, ptr %v402, i64 16)
  %v409 = add i64 %v399, 8
  %v410 = add i64 %v380, 8
  %v411 = getelementptr inbounds float, ptr %v358, i64 %v409
  %v412 = sub i64 16, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 1
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v16, i64 %v416
  call void @pack_rows(ptr %v417, i64 1, i64 16, i64 32, i64 %v414, ptr %v411, i64 16)
  %v418 = add i64 %v399, 512
  %v419 = add nsw i64 %v377, 1
  br label %b43
b45:
  br label %b42
b42:
  %v420 = icmp sgt i64 %v3, 1
  br i1 %v420, label %b46, label %b47
b46:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 3
  %v422 = atomicrmw add ptr %v421, i64 1 acq_rel
  %v423 = load i64, ptr %v139, align 8
  %v424 = add i64 %v423, 1
  store i64 %v424, ptr %v139, align 8
  %v425 = mul i64 %v3, %v424
  br label %b48
b48:
  %v426 = load atomic i64, ptr %v421 acquire, align 8
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b49, label %b50
b49:
  %v428 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  br label %b51
b51:
  %v429 = phi i64 [ 0, %b47 ], [ %v941, %b95 ]
  %v430 = icmp slt i64 %v429, %v5
  br i1 %v430, label %b52, label %b53
b52:
  %v431 = sub i64 %v5, 1
  %v432 = sub i64 %v431, %v429
  %v433 = add i64 %v7, 0
  %v434 = sdiv i64 %v433, 1
  %v435 = add i64 %v2, 1
  %v436 = mul i64 %v434, %v2
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  %v441 = mul i64 %v434, %v435
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  br label %b54
b54:
  %v446 = phi i64 [ %v440, %b52 ], [ %v635, %b59 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b55, label %b56
b55:
  %v448 = add i64 %v432, 1
  %v449 = and i64 %v448, 1
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v446
  %v452 = mul i64 %v451, 16
  %v453 = getelementptr inbounds float, ptr %v36, i64 %v452
  %v454 = add i64 %v432, 0
  %v455 = and i64 %v454, %v104
  %v456 = mul i64 %v455, %v7
  %v457 = add i64 %v456, %v446
  %v458 = mul i64 %v457, 16
  %v459 = getelementptr inbounds float, ptr %v28, i64 %v458
  %v460 = add i64 %v432, 1
  %v461 = and i64 %v460, %v110
  %v462 = mul i64 %v461, %v7
  %v463 = add i64 %v462, %v446
  %v464 = mul i64 %v463, 16
  %v465 = getelementptr inbounds float, ptr %v34, i64 %v464
  %v466 = add i64 %v432, 1
  %v467 = and i64 %v466, 1
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v446
  %v470 = mul i64 %v469, 16
  %v471 = getelementptr inbounds float, ptr %v38, i64 %v470
  %v472 = add i64 %v432, 0
  %v473 = and i64 %v472, %v134
  %v474 = mul i64 %v473, %v7
  %v475 = add i64 %v474, %v446
  %v476 = mul i64 %v475, 16
  %v477 = getelementptr inbounds float, ptr %v90, i64 %v476
  %v478 = add i64 %v432, 0
  %v479 = and i64 %v478, %v130
  %v480 = mul i64 %v479, %v7
  %v481 = add i64 %v480, %v446
  %v482 = mul i64 %v481, 16
  %v483 = getelementptr inbounds float, ptr %v86, i64 %v482
  %v484 = add i64 %v432, 0
  %v485 = and i64 %v484, %v128
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v446
  %v488 = mul i64 %v487, 16
  %v489 = getelementptr inbounds float, ptr %v84, i64 %v488
  %v490 = add i64 %v432, 0
  %v491 = and i64 %v490, %v122
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v446
  %v494 = mul i64 %v493, 16
  %v495 = getelementptr inbounds float, ptr %v70, i64 %v494
  %v496 = add i64 %v432, 0
  %v497 = and i64 %v496, %v110
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v446
  %v500 = mul i64 %v499, 16
  %v501 = getelementptr inbounds float, ptr %v34, i64 %v500
  %v502 = add i64 %v432, 0
  %v503 = and i64 %v502, %v124
  %v504 = mul i64 %v503, %v7
  %v505 = add i64 %v504, %v446
  %v506 = mul i64 %v505, 16
  %v507 = getelementptr inbounds float, ptr %v80, i64 %v506
  %v508 = add i64 %v432, 0
  %v509 = and i64 %v508, %v126
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v446
  %v512 = mul i64 %v511, 16
  %v513 = getelementptr inbounds float, ptr %v82, i64 %v512
  %v514 = mul i64 %v446, 16
  %v515 = getelementptr inbounds float, ptr %v94, i64 %v514
  %v516 = mul i64 %v446, 16
  %v517 = getelementptr inbounds float, ptr %v96, i64 %v516
  %v518 = mul i64 %v446, 16
  %v519 = getelementptr inbounds float, ptr %v98, i64 %v518
  %v520 = add i64 %v432, 0
  %v521 = and i64 %v520, 1
  %v522 = mul i64 %v521, %v7
  %v523 = add i64 %v522, %v446
  %v524 = mul i64 %v523, 16
  %v525 = getelementptr inbounds float, ptr %v38, i64 %v524
  %v526 = add i64 %v432, 0
  %v527 = and i64 %v526, %v136
  %v528 = mul i64 %v527, %v7
  %v529 = add i64 %v528, %v446
  %v530 = mul i64 %v529, 16
  %v531 = getelementptr inbounds float, ptr %v92, i64 %v530
  br label %b57
b57:
  %v532 = phi i64 [ 0, %b55 ], [ %v634, %b58 ]
  %v533 = icmp slt i64 %v532, 16
  br i1 %v533, label %b58, label %b59
b58:
  %v534 = add i64 0, %v532
  %v535 = getelementptr inbounds float, ptr %v453, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 0, %v532
  %v538 = getelementptr inbounds float, ptr %v459, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = fadd <8 x float> %v536, %v539
  %v541 = add i64 0, %v532
  %v542 = getelementptr inbounds float, ptr %v465, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v543)
  %v545 = fneg <8 x float> %v544
  %v546 = fcmp olt <8 x float> %v545, splat (float 0xC05A400000000000)
  %v547 = select <8 x i1> %v546, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v545
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v549 = fsub <8 x float> %v548, splat (float 0x4168000000000000)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v547)
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v550)
  %v552 = bitcast <8 x float> %v548 to <8 x i32>
  %v553 = fmul <8 x float> %v551, %v551
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v551, <8 x float> splat (float 0x3F81227F40000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v551, <8 x float> splat (float 0x3FA5556740000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v551, <8 x float> splat (float 0x3FC5554B00000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v551, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v557, <8 x float> %v551)
  %v559 = sub <8 x i32> %v552, splat (i32 1262485250)
  %v560 = lshr <8 x i32> %v559, splat (i32 1)
  %v561 = sub <8 x i32> %v559, %v560
  %v562 = shl <8 x i32> %v560, splat (i32 23)
  %v563 = bitcast <8 x i32> %v562 to <8 x float>
  %v564 = shl <8 x i32> %v561, splat (i32 23)
  %v565 = bitcast <8 x i32> %v564 to <8 x float>
  %v566 = fadd <8 x float> %v558, splat (float 0x3FF0000000000000)
  %v567 = fmul <8 x float> %v566, %v563
  %v568 = fmul <8 x float> %v567, %v565
  %v569 = fcmp olt <8 x float> %v543, splat (float 0x0000000000000000)
  %v570 = select <8 x i1> %v569, <8 x float> %v568, <8 x float> splat (float 0x3FF0000000000000)
  %v571 = fadd <8 x float> %v568, splat (float 0x3FF0000000000000)
  %v572 = fdiv <8 x float> %v570, %v571
  %v573 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v574 = shufflevector <8 x float> %v573, <8 x float> poison, <8 x i32> zeroinitializer
  %v575 = fmul <8 x float> %v574, %v572
  %v576 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = fsub <8 x float> %v575, %v577
  %v579 = fmul <8 x float> %v540, %v578
  %v580 = add i64 0, %v532
  %v581 = getelementptr inbounds float, ptr %v471, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = add i64 0, %v532
  %v584 = getelementptr inbounds float, ptr %v477, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 0, %v532
  %v587 = getelementptr inbounds float, ptr %v483, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = fmul <8 x float> %v585, %v588
  %v590 = add i64 0, %v532
  %v591 = getelementptr inbounds float, ptr %v489, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fmul <8 x float> %v540, %v592
  %v594 = fadd <8 x float> %v589, %v593
  %v595 = fmul <8 x float> %v594, %v574
  %v596 = fmul <8 x float> %v595, %v572
  %v597 = fsub <8 x float> %v577, %v572
  %v598 = fmul <8 x float> %v596, %v597
  %v599 = fadd <8 x float> %v582, %v598
  %v600 = add i64 0, %v532
  %v601 = getelementptr inbounds float, ptr %v495, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v604 = shufflevector <8 x float> %v603, <8 x float> poison, <8 x i32> zeroinitializer
  %v605 = fmul <8 x float> %v604, %v602
  %v606 = fsub <8 x float> %v605, %v574
  %v607 = fmul <8 x float> %v599, %v606
  %v608 = add i64 0, %v532
  %v609 = getelementptr inbounds float, ptr %v501, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = fmul <8 x float> %v599, %v610
  %v612 = add i64 0, %v532
  %v613 = getelementptr inbounds float, ptr %v507, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 4
  %v615 = fmul <8 x float> %v599, %v614
  %v616 = add i64 0, %v532
  %v617 = getelementptr inbounds float, ptr %v513, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = fmul <8 x float> %v599, %v618
  %v620 = fmul <8 x float> %v619, %v604
  %v621 = fmul <8 x float> %v620, %v602
  %v622 = fsub <8 x float> %v577, %v602
  %v623 = fmul <8 x float> %v621, %v622
  %v624 = add i64 0, %v532
  %v625 = getelementptr inbounds float, ptr %v515, i64 %v624
  store <8 x float> %v579, ptr %v625, align 4
  %v626 = add i64 0, %v532
  %v627 = getelementptr inbounds float, ptr %v517, i64 %v626
  store <8 x float> %v607, ptr %v627, align 4
  %v628 = add i64 0, %v532
  %v629 = getelementptr inbounds float, ptr %v519, i64 %v628
  store <8 x float> %v611, ptr %v629, align 4
  %v630 = add i64 0, %v532
  %v631 = getelementptr inbounds float, ptr %v525, i64 %v630
  store <8 x float> %v615, ptr %v631, align 4
  %v632 = add i64 0, %v532
  %v633 = getelementptr inbounds float, ptr %v531, i64 %v632
  store <8 x float> %v623, ptr %v633, align 4
  %v634 = add nsw i64 %v532, 8
  br label %b57
b59:
  %v635 = add nsw i64 %v446, 1
  br label %b54
b56:
  %v636 = add i64 %v7, 0
  %v637 = sdiv i64 %v636, 1
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, %v7
  %v643 = select i1 %v642, i64 %v641, i64 %v7
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 1
  %v647 = icmp slt i64 %v646, %v7
  %v648 = select i1 %v647, i64 %v646, i64 %v7
  br label %b60
b60:
  %v649 = phi i64 [ %v643, %b56 ], [ %v675, %b65 ]
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b61, label %b62
b61:
  br label %b63
b63:
  %v651 = phi i64 [ 0, %b61 ], [ %v674, %b68 ]
  %v652 = icmp slt i64 %v651, 8
  br i1 %v652, label %b64, label %b65
b64:
  br label %b66
b66:
  %v653 = phi i64 [ 0, %b64 ], [ %v664, %b67 ]
  %v654 = phi float [ 0x0000000000000000, %b64 ], [ %v663, %b67 ]
  %v655 = icmp slt i64 %v653, 2
  br i1 %v655, label %b67, label %b68
b67:
  %v656 = mul i64 %v649, 16
  %v657 = getelementptr inbounds float, ptr %v94, i64 %v656
  %v658 = mul i64 %v651, 2
  %v659 = add i64 0, %v658
  %v660 = add i64 %v659, %v653
  %v661 = getelementptr inbounds float, ptr %v657, i64 %v660
  %v662 = load float, ptr %v661, align 4
  %v663 = fadd float %v654, %v662
  %v664 = add nsw i64 %v653, 1
  br label %b66
b68:
  %v665 = fadd float %v654, 0x0000000000000000
  %v666 = add i64 %v432, 0
  %v667 = and i64 %v666, %v116
  %v668 = mul i64 %v667, %v7
  %v669 = add i64 %v668, %v649
  %v670 = mul i64 %v669, 32
  %v671 = getelementptr inbounds float, ptr %v62, i64 %v670
  %v672 = add i64 16, %v651
  %v673 = getelementptr inbounds float, ptr %v671, i64 %v672
  store float %v665, ptr %v673, align 4
  %v674 = add nsw i64 %v651, 1
  br label %b63
b65:
  %v675 = add nsw i64 %v649, 1
  br label %b60
b62:
  %v676 = add i64 %v7, 0
  %v677 = sdiv i64 %v676, 1
  %v678 = add i64 %v2, 1
  %v679 = mul i64 %v677, %v2
  %v680 = sdiv i64 %v679, %v3
  %v681 = mul i64 %v680, 1
  %v682 = icmp slt i64 %v681, %v7
  %v683 = select i1 %v682, i64 %v681, i64 %v7
  %v684 = mul i64 %v677, %v678
  %v685 = sdiv i64 %v684, %v3
  %v686 = mul i64 %v685, 1
  %v687 = icmp slt i64 %v686, %v7
  %v688 = select i1 %v687, i64 %v686, i64 %v7
  br label %b69
b69:
  %v689 = phi i64 [ %v683, %b62 ], [ %v715, %b74 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b70, label %b71
b70:
  br label %b72
b72:
  %v691 = phi i64 [ 0, %b70 ], [ %v714, %b77 ]
  %v692 = icmp slt i64 %v691, 8
  br i1 %v692, label %b73, label %b74
b73:
  br label %b75
b75:
  %v693 = phi i64 [ 0, %b73 ], [ %v704, %b76 ]
  %v694 = phi float [ 0x0000000000000000, %b73 ], [ %v703, %b76 ]
  %v695 = icmp slt i64 %v693, 2
  br i1 %v695, label %b76, label %b77
b76:
  %v696 = mul i64 %v689, 16
  %v697 = getelementptr inbounds float, ptr %v96, i64 %v696
  %v698 = mul i64 %v691, 2
  %v699 = add i64 0, %v698
  %v700 = add i64 %v699, %v693
  %v701 = getelementptr inbounds float, ptr %v697, i64 %v700
  %v702 = load float, ptr %v701, align 4
  %v703 = fadd float %v694, %v702
  %v704 = add nsw i64 %v693, 1
  br label %b75
b77:
  %v705 = fadd float %v694, 0x0000000000000000
  %v706 = add i64 %v432, 0
  %v707 = and i64 %v706, %v116
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v689
  %v710 = mul i64 %v709, 32
  %v711 = getelementptr inbounds float, ptr %v62, i64 %v710
  %v712 = add i64 0, %v691
  %v713 = getelementptr inbounds float, ptr %v711, i64 %v712
  store float %v705, ptr %v713, align 4
  %v714 = add nsw i64 %v691, 1
  br label %b72
b74:
  %v715 = add nsw i64 %v689, 1
  br label %b69
b71:
  %v716 = add i64 %v7, 0
  %v717 = sdiv i64 %v716, 1
  %v718 = add i64 %v2, 1
  %v719 = mul i64 %v717, %v2
  %v720 = sdiv i64 %v719, %v3
  %v721 = mul i64 %v720, 1
  %v722 = icmp slt i64 %v721, %v7
  %v723 = select i1 %v722, i64 %v721, i64 %v7
  %v724 = mul i64 %v717, %v718
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 1
  %v727 = icmp slt i64 %v726, %v7
  %v728 = select i1 %v727, i64 %v726, i64 %v7
  br label %b78
b78:
  %v729 = phi i64 [ %v723, %b71 ], [ %v755, %b83 ]
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b79, label %b80
b79:
  br label %b81
b81:
  %v731 = phi i64 [ 0, %b79 ], [ %v754, %b86 ]
  %v732 = icmp slt i64 %v731, 8
  br i1 %v732, label %b82, label %b83
b82:
  br label %b84
b84:
  %v733 = phi i64 [ 0, %b82 ], [ %v744, %b85 ]
  %v734 = phi float [ 0x0000000000000000, %b82 ], [ %v743, %b85 ]
  %v735 = icmp slt i64 %v733, 2
  br i1 %v735, label %b85, label %b86
b85:
  %v736 = mul i64 %v729, 16
  %v737 = getelementptr inbounds float, ptr %v98, i64 %v736
  %v738 = mul i64 %v731, 2
  %v739 = add i64 0, %v738
  %v740 = add i64 %v739, %v733
  %v741 = getelementptr inbounds float, ptr %v737, i64 %v740
  %v742 = load float, ptr %v741, align 4
  %v743 = fadd float %v734, %v742
  %v744 = add nsw i64 %v733, 1
  br label %b84
b86:
  %v745 = fadd float %v734, 0x0000000000000000
  %v746 = add i64 %v432, 0
  %v747 = and i64 %v746, %v116
  %v748 = mul i64 %v747, %v7
  %v749 = add i64 %v748, %v729
  %v750 = mul i64 %v749, 32
  %v751 = getelementptr inbounds float, ptr %v62, i64 %v750
  %v752 = add i64 8, %v731
  %v753 = getelementptr inbounds float, ptr %v751, i64 %v752
  store float %v745, ptr %v753, align 4
  %v754 = add nsw i64 %v731, 1
  br label %b81
b83:
  %v755 = add nsw i64 %v729, 1
  br label %b78
b80:
  %v756 = add i64 %v7, 0
  %v757 = sdiv i64 %v756, 1
  %v758 = add i64 %v2, 1
  %v759 = mul i64 %v757, %v2
  %v760 = sdiv i64 %v759, %v3
  %v761 = mul i64 %v760, 1
  %v762 = icmp slt i64 %v761, %v7
  %v763 = select i1 %v762, i64 %v761, i64 %v7
  %v764 = mul i64 %v757, %v758
  %v765 = sdiv i64 %v764, %v3
  %v766 = mul i64 %v765, 1
  %v767 = icmp slt i64 %v766, %v7
  %v768 = select i1 %v767, i64 %v766, i64 %v7
  br label %b87
b87:
  %v769 = phi i64 [ %v763, %b80 ], [ %v848, %b92 ]
  %v770 = icmp slt i64 %v769, %v768
  br i1 %v770, label %b88, label %b89
b88:
  %v771 = add i64 %v432, 0
  %v772 = and i64 %v771, %v116
  %v773 = mul i64 %v772, %v7
  %v774 = add i64 %v773, %v769
  %v775 = mul i64 %v774, 32
  %v776 = getelementptr inbounds float, ptr %v62, i64 %v775
  %v777 = add i64 %v432, 0
  %v778 = and i64 %v777, %v118
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v769
  %v781 = mul i64 %v780, 48
  %v782 = getelementptr inbounds float, ptr %v66, i64 %v781
  %v783 = add i64 %v432, 0
  %v784 = and i64 %v783, %v120
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v769
  %v787 = mul i64 %v786, 32
  %v788 = getelementptr inbounds float, ptr %v68, i64 %v787
  %v789 = add i64 %v432, 0
  %v790 = and i64 %v789, %v138
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v769
  %v793 = mul i64 %v792, 32
  %v794 = getelementptr inbounds float, ptr %v100, i64 %v793
  br label %b90
b90:
  %v795 = phi i64 [ 0, %b88 ], [ %v847, %b91 ]
  %v796 = icmp slt i64 %v795, 32
  br i1 %v796, label %b91, label %b92
b91:
  %v797 = add i64 0, %v795
  %v798 = getelementptr inbounds float, ptr %v776, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 0, %v795
  %v801 = getelementptr inbounds float, ptr %v18, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = add i64 0, %v795
  %v804 = getelementptr inbounds float, ptr %v782, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 0, %v795
  %v807 = getelementptr inbounds float, ptr %v788, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = fadd <8 x float> %v805, %v808
  %v810 = fadd <8 x float> %v802, %v809
  %v811 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v810)
  %v812 = fneg <8 x float> %v811
  %v813 = fcmp olt <8 x float> %v812, splat (float 0xC05A400000000000)
  %v814 = select <8 x i1> %v813, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v812
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v816 = fsub <8 x float> %v815, splat (float 0x4168000000000000)
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v814)
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v817)
  %v819 = bitcast <8 x float> %v815 to <8 x i32>
  %v820 = fmul <8 x float> %v818, %v818
  %v821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v818, <8 x float> splat (float 0x3F81227F40000000))
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v818, <8 x float> splat (float 0x3FA5556740000000))
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v818, <8 x float> splat (float 0x3FC5554B00000000))
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> %v818, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v824, <8 x float> %v818)
  %v826 = sub <8 x i32> %v819, splat (i32 1262485250)
  %v827 = lshr <8 x i32> %v826, splat (i32 1)
  %v828 = sub <8 x i32> %v826, %v827
  %v829 = shl <8 x i32> %v827, splat (i32 23)
  %v830 = bitcast <8 x i32> %v829 to <8 x float>
  %v831 = shl <8 x i32> %v828, splat (i32 23)
  %v832 = bitcast <8 x i32> %v831 to <8 x float>
  %v833 = fadd <8 x float> %v825, splat (float 0x3FF0000000000000)
  %v834 = fmul <8 x float> %v833, %v830
  %v835 = fmul <8 x float> %v834, %v832
  %v836 = fcmp olt <8 x float> %v810, splat (float 0x0000000000000000)
  %v837 = select <8 x i1> %v836, <8 x float> %v835, <8 x float> splat (float 0x3FF0000000000000)
  %v838 = fadd <8 x float> %v835, splat (float 0x3FF0000000000000)
  %v839 = fdiv <8 x float> %v837, %v838
  %v840 = fmul <8 x float> %v799, %v839
  %v841 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v842 = shufflevector <8 x float> %v841, <8 x float> poison, <8 x i32> zeroinitializer
  %v843 = fsub <8 x float> %v842, %v839
  %v844 = fmul <8 x float> %v840, %v843
  %v845 = add i64 0, %v795
  %v846 = getelementptr inbounds float, ptr %v794, i64 %v845
  store <8 x float> %v844, ptr %v846, align 4
  %v847 = add nsw i64 %v795, 8
  br label %b90
b92:
  %v848 = add nsw i64 %v769, 1
  br label %b87
b89:
  %v850 = add i64 %v7, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v7
  %v857 = select i1 %v856, i64 %v855, i64 %v7
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  br label %b93
b93:
  %v863 = phi i64 [ %v857, %b89 ], [ %v940, %b98 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b94, label %b95
b94:
  %v865 = add i64 %v863, 96
  %v866 = icmp slt i64 %v865, %v862
  %v867 = select i1 %v866, i64 %v865, i64 %v862
  br label %b96
b96:
  %v868 = phi i64 [ 0, %b94 ], [ %v939, %b101 ]
  %v869 = icmp slt i64 %v868, 1
  br i1 %v869, label %b97, label %b98
b97:
  %v870 = sub i64 %v867, %v863
  %v871 = sub i64 6, 1
  %v872 = add i64 %v870, %v871
  %v873 = sdiv i64 %v872, 6
  br label %b99
b99:
  %v874 = phi i64 [ 0, %b97 ], [ %v938, %b108 ]
  %v875 = icmp slt i64 %v874, %v873
  br i1 %v875, label %b100, label %b101
b100:
  %v876 = mul i64 %v870, %v874
  %v877 = sdiv i64 %v876, %v873
  %v878 = add i64 %v863, %v877
  %v879 = add i64 %v874, 1
  %v880 = mul i64 %v870, %v879
  %v881 = sdiv i64 %v880, %v873
  %v882 = add i64 %v863, %v881
  %v883 = mul i64 %v868, 768
  %v884 = getelementptr inbounds float, ptr %v358, i64 %v883
  %v885 = sub i64 %v882, %v878
  %v886 = add i64 %v432, 0
  %v887 = and i64 %v886, %v136
  %v888 = mul i64 %v887, %v7
  %v889 = add i64 %v888, %v878
  %v890 = mul i64 %v889, 16
  %v891 = getelementptr inbounds float, ptr %v92, i64 %v890
  %v892 = getelementptr inbounds float, ptr %v891, i64 0
  %v893 = sub i64 %v885, 1
  %v894 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v893
  %v895 = load ptr, ptr %v894, align 4
  %v896 = getelementptr inbounds float, ptr %v849, i64 0
  %v897 = icmp sgt i64 %v885, 0
  br i1 %v897, label %b102, label %b103
b102:
  call void %v895(ptr %v892, i64 16, ptr %v884, i64 16, ptr %v896, i64 16, i64 8)
  br label %b103
b103:
  %v898 = add i64 %v883, 256
  %v899 = getelementptr inbounds float, ptr %v358, i64 %v898
  %v900 = sub i64 %v882, %v878
  %v901 = add i64 %v432, 0
  %v902 = and i64 %v901, %v138
  %v903 = mul i64 %v902, %v7
  %v904 = add i64 %v903, %v878
  %v905 = mul i64 %v904, 32
  %v906 = getelementptr inbounds float, ptr %v100, i64 %v905
  %v907 = getelementptr inbounds float, ptr %v906, i64 0
  %v908 = sub i64 %v900, 1
  %v909 = getelementptr inbounds ptr, ptr @table_tile_6x2_more, i64 %v908
  %v910 = load ptr, ptr %v909, align 4
  %v911 = getelementptr inbounds float, ptr %v849, i64 0
  %v912 = icmp sgt i64 %v900, 0
  br i1 %v912, label %b104, label %b105
b104:
  call void %v910(ptr %v907, i64 32, ptr %v899, i64 32, ptr %v911, i64 16, i64 8)
  br label %b105
b105:
  %v913 = add i64 %v898, 512
  br label %b106
b106:
  %v914 = phi i64 [ %v878, %b105 ], [ %v937, %b111 ]
  %v915 = icmp slt i64 %v914, %v882
  br i1 %v915, label %b107, label %b108
b107:
  %v916 = sub i64 %v914, %v878
  %v917 = mul i64 %v916, 16
  %v918 = getelementptr inbounds float, ptr %v849, i64 %v917
  %v919 = add i64 %v432, 0
  %v920 = and i64 %v919, 1
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v914
  %v923 = mul i64 %v922, 16
  %v924 = getelementptr inbounds float, ptr %v36, i64 %v923
  br label %b109
b109:
  %v925 = phi i64 [ 0, %b107 ], [ %v936, %b110 ]
  %v926 = icmp slt i64 %v925, 2
  br i1 %v926, label %b110, label %b111
b110:
  %v927 = mul i64 %v868, 2
  %v928 = add i64 %v927, %v925
  %v929 = mul i64 %v928, 8
  %v930 = add i64 0, %v925
  %v931 = mul i64 %v930, 8
  %v932 = getelementptr inbounds float, ptr %v918, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 0, %v929
  %v935 = getelementptr inbounds float, ptr %v924, i64 %v934
  store <8 x float> %v933, ptr %v935, align 4
  %v936 = add nsw i64 %v925, 1
  br label %b109
b111:
  %v937 = add nsw i64 %v914, 1
  br label %b106
b108:
  %v938 = add nsw i64 %v874, 1
  br label %b99
b101:
  %v939 = add nsw i64 %v868, 1
  br label %b96
b98:
  %v940 = add nsw i64 %v863, 96
  br label %b93
b95:
  %v941 = add nsw i64 %v429, 1
  br label %b51
b53:
  %v942 = icmp sgt i64 %v3, 1
  br i1 %v942, label %b112, label %b113
b112:
  %v943 = getelementptr inbounds i64, ptr %v1, i64 3
  %v944 = atomicrmw add ptr %v943, i64 1 acq_rel
  %v945 = load i64, ptr %v139, align 8
  %v946 = add i64 %v945, 1
  store i64 %v946, ptr %v139, align 8
  %v947 = mul i64 %v3, %v946
  br label %b114
b114:
  %v948 = load atomic i64, ptr %v943 acquire, align 8
  %v949 = icmp slt i64 %v948, %v947
  br i1 %v949, label %b115, label %b116
b115:
  %v950 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v951 = getelementptr inbounds float, ptr %v141, i64 896
  %v952 = getelementptr inbounds i64, ptr %v1, i64 4
  %v953 = load i64, ptr %v952, align 8
  %v954 = icmp eq i64 %v953, 0
  br i1 %v954, label %b117, label %b118
b117:
  %v955 = add i64 1, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, 1
  %v962 = select i1 %v961, i64 %v960, i64 1
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, 1
  %v967 = select i1 %v966, i64 %v965, i64 1
  %v968 = icmp slt i64 %v967, 1
  %v969 = select i1 %v968, i64 %v967, i64 1
  br label %b119
b119:
  %v970 = phi i64 [ %v962, %b117 ], [ %v994, %b120 ]
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b120, label %b121
b120:
  %v972 = mul i64 %v970, 384
  %v973 = mul i64 %v970, 8
  %v974 = add i64 %v972, 0
  %v975 = add i64 %v973, 0
  %v976 = getelementptr inbounds float, ptr %v951, i64 %v974
  %v977 = sub i64 8, %v975
  %v978 = icmp slt i64 %v977, 0
  %v979 = select i1 %v978, i64 0, i64 %v977
  %v980 = mul i64 %v975, 1
  %v981 = add i64 0, %v980
  %v982 = getelementptr inbounds float, ptr %v14, i64 %v981
  call void @pack_rows(ptr %v982, i64 1, i64 8, i64 16, i64 %v979, ptr %v976, i64 8)
  %v983 = add i64 %v972, 128
  %v984 = add i64 %v983, 0
  %v985 = add i64 %v973, 0
  %v986 = getelementptr inbounds float, ptr %v951, i64 %v984
  %v987 = sub i64 8, %v985
  %v988 = icmp slt i64 %v987, 0
  %v989 = select i1 %v988, i64 0, i64 %v987
  %v990 = mul i64 %v985, 1
  %v991 = add i64 0, %v990
  %v992 = getelementptr inbounds float, ptr %v12, i64 %v991
  call void @pack_rows(ptr %v992, i64 1, i64 8, i64 32, i64 %v989, ptr %v986, i64 8)
  %v993 = add i64 %v983, 256
  %v994 = add nsw i64 %v970, 1
  br label %b119
b121:
  br label %b118
b118:
  %v995 = icmp sgt i64 %v3, 1
  br i1 %v995, label %b122, label %b123
b122:
  %v996 = getelementptr inbounds i64, ptr %v1, i64 3
  %v997 = atomicrmw add ptr %v996, i64 1 acq_rel
  %v998 = load i64, ptr %v139, align 8
  %v999 = add i64 %v998, 1
  store i64 %v999, ptr %v139, align 8
  %v1000 = mul i64 %v3, %v999
  br label %b124
b124:
  %v1001 = load atomic i64, ptr %v996 acquire, align 8
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b125, label %b126
b125:
  %v1003 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v1005 = add i64 %v8, 0
  %v1006 = sdiv i64 %v1005, 1
  %v1007 = add i64 %v2, 1
  %v1008 = mul i64 %v1006, %v2
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 1
  %v1011 = icmp slt i64 %v1010, %v8
  %v1012 = select i1 %v1011, i64 %v1010, i64 %v8
  %v1013 = mul i64 %v1006, %v1007
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 1
  %v1016 = icmp slt i64 %v1015, %v8
  %v1017 = select i1 %v1016, i64 %v1015, i64 %v8
  br label %b127
b127:
  %v1018 = phi i64 [ %v1012, %b123 ], [ %v1083, %b132 ]
  %v1019 = icmp slt i64 %v1018, %v1017
  br i1 %v1019, label %b128, label %b129
b128:
  %v1020 = add i64 %v1018, 96
  %v1021 = icmp slt i64 %v1020, %v1017
  %v1022 = select i1 %v1021, i64 %v1020, i64 %v1017
  br label %b130
b130:
  %v1023 = phi i64 [ 0, %b128 ], [ %v1082, %b135 ]
  %v1024 = icmp slt i64 %v1023, 1
  br i1 %v1024, label %b131, label %b132
b131:
  %v1025 = sub i64 %v1022, %v1018
  %v1026 = sub i64 8, 1
  %v1027 = add i64 %v1025, %v1026
  %v1028 = sdiv i64 %v1027, 8
  br label %b133
b133:
  %v1029 = phi i64 [ 0, %b131 ], [ %v1081, %b142 ]
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b134, label %b135
b134:
  %v1031 = mul i64 %v1025, %v1029
  %v1032 = sdiv i64 %v1031, %v1028
  %v1033 = add i64 %v1018, %v1032
  %v1034 = add i64 %v1029, 1
  %v1035 = mul i64 %v1025, %v1034
  %v1036 = sdiv i64 %v1035, %v1028
  %v1037 = add i64 %v1018, %v1036
  %v1038 = mul i64 %v1023, 384
  %v1039 = getelementptr inbounds float, ptr %v951, i64 %v1038
  %v1040 = sub i64 %v1037, %v1033
  %v1041 = mul i64 %v1033, 16
  %v1042 = getelementptr inbounds float, ptr %v92, i64 %v1041
  %v1043 = getelementptr inbounds float, ptr %v1042, i64 0
  %v1044 = sub i64 %v1040, 1
  %v1045 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1044
  %v1046 = load ptr, ptr %v1045, align 4
  %v1047 = getelementptr inbounds float, ptr %v1004, i64 0
  %v1048 = icmp sgt i64 %v1040, 0
  br i1 %v1048, label %b136, label %b137
b136:
  call void %v1046(ptr %v1043, i64 16, ptr %v1039, i64 16, ptr %v1047, i64 8, i64 0)
  br label %b137
b137:
  %v1049 = add i64 %v1038, 128
  %v1050 = getelementptr inbounds float, ptr %v951, i64 %v1049
  %v1051 = sub i64 %v1037, %v1033
  %v1052 = mul i64 %v1033, 32
  %v1053 = getelementptr inbounds float, ptr %v100, i64 %v1052
  %v1054 = getelementptr inbounds float, ptr %v1053, i64 0
  %v1055 = sub i64 %v1051, 1
  %v1056 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1055
  %v1057 = load ptr, ptr %v1056, align 4
  %v1058 = getelementptr inbounds float, ptr %v1004, i64 0
  %v1059 = icmp sgt i64 %v1051, 0
  br i1 %v1059, label %b138, label %b139
b138:
  call void %v1057(ptr %v1054, i64 32, ptr %v1050, i64 32, ptr %v1058, i64 8, i64 0)
  br label %b139
b139:
  %v1060 = add i64 %v1049, 256
  br label %b140
b140:
  %v1061 = phi i64 [ %v1033, %b139 ], [ %v1080, %b145 ]
  %v1062 = icmp slt i64 %v1061, %v1037
  br i1 %v1062, label %b141, label %b142
b141:
  %v1063 = sub i64 %v1061, %v1033
  %v1064 = mul i64 %v1063, 8
  %v1065 = getelementptr inbounds float, ptr %v1004, i64 %v1064
  %v1066 = mul i64 %v1061, 8
  %v1067 = getelementptr inbounds float, ptr %v42, i64 %v1066
  br label %b143
b143:
  %v1068 = phi i64 [ 0, %b141 ], [ %v1079, %b144 ]
  %v1069 = icmp slt i64 %v1068, 1
  br i1 %v1069, label %b144, label %b145
b144:
  %v1070 = mul i64 %v1023, 1
  %v1071 = add i64 %v1070, %v1068
  %v1072 = mul i64 %v1071, 8
  %v1073 = add i64 0, %v1068
  %v1074 = mul i64 %v1073, 8
  %v1075 = getelementptr inbounds float, ptr %v1065, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 0, %v1072
  %v1078 = getelementptr inbounds float, ptr %v1067, i64 %v1077
  store <8 x float> %v1076, ptr %v1078, align 4
  %v1079 = add nsw i64 %v1068, 1
  br label %b143
b145:
  %v1080 = add nsw i64 %v1061, 1
  br label %b140
b142:
  %v1081 = add nsw i64 %v1029, 1
  br label %b133
b135:
  %v1082 = add nsw i64 %v1023, 1
  br label %b130
b132:
  %v1083 = add nsw i64 %v1018, 96
  br label %b127
b129:
  %v1084 = icmp sgt i64 %v3, 1
  br i1 %v1084, label %b146, label %b147
b146:
  %v1085 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1086 = atomicrmw add ptr %v1085, i64 1 acq_rel
  %v1087 = load i64, ptr %v139, align 8
  %v1088 = add i64 %v1087, 1
  store i64 %v1088, ptr %v139, align 8
  %v1089 = mul i64 %v3, %v1088
  br label %b148
b148:
  %v1090 = load atomic i64, ptr %v1085 acquire, align 8
  %v1091 = icmp slt i64 %v1090, %v1089
  br i1 %v1091, label %b149, label %b150
b149:
  %v1092 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
  %v1093 = mul i64 0, 32
  %v1094 = getelementptr inbounds float, ptr %v100, i64 %v1093
  %v1095 = getelementptr inbounds float, ptr %v1094, i64 0
  %v1096 = mul i64 0, 8
  %v1097 = getelementptr inbounds float, ptr %v10, i64 %v1096
  %v1098 = getelementptr inbounds float, ptr %v1097, i64 0
  %v1099 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1100 = add i64 32, 1
  %v1101 = sdiv i64 %v1100, 2
  %v1102 = add i64 %v2, 1
  %v1103 = mul i64 %v1101, %v2
  %v1104 = sdiv i64 %v1103, %v3
  %v1105 = mul i64 %v1104, 2
  %v1106 = icmp slt i64 %v1105, 32
  %v1107 = select i1 %v1106, i64 %v1105, i64 32
  %v1108 = mul i64 %v1101, %v1102
  %v1109 = sdiv i64 %v1108, %v3
  %v1110 = mul i64 %v1109, 2
  %v1111 = icmp slt i64 %v1110, 32
  %v1112 = select i1 %v1111, i64 %v1110, i64 32
  %v1113 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b151
b151:
  %v1114 = phi i64 [ %v1107, %b147 ], [ %v1122, %b156 ]
  %v1115 = icmp slt i64 %v1114, %v1112
  br i1 %v1115, label %b152, label %b153
b152:
  %v1116 = mul i64 %v1114, 8
  %v1117 = getelementptr inbounds float, ptr %v1113, i64 %v1116
  br label %b154
b154:
  %v1118 = phi i64 [ 0, %b152 ], [ %v1121, %b155 ]
  %v1119 = icmp slt i64 %v1118, 8
  br i1 %v1119, label %b155, label %b156
b155:
  %v1120 = getelementptr inbounds float, ptr %v1117, i64 %v1118
  store float 0x0000000000000000, ptr %v1120, align 4
  %v1121 = add nsw i64 %v1118, 1
  br label %b154
b156:
  %v1122 = add nsw i64 %v1114, 1
  br label %b151
b153:
  %v1123 = mul i64 %v8, 1
  br label %b157
b157:
  %v1124 = phi i64 [ 0, %b153 ], [ %v1228, %b162 ]
  %v1125 = icmp slt i64 %v1124, %v1123
  br i1 %v1125, label %b158, label %b159
b158:
  %v1126 = sub i64 %v1123, %v1124
  %v1127 = icmp slt i64 %v1126, 384
  %v1128 = select i1 %v1127, i64 %v1126, i64 384
  br label %b160
b160:
  %v1129 = phi i64 [ %v1107, %b158 ], [ %v1227, %b186 ]
  %v1130 = icmp slt i64 %v1129, %v1112
  br i1 %v1130, label %b161, label %b162
b161:
  %v1131 = sub i64 %v1112, %v1129
  %v1132 = icmp slt i64 %v1131, 64
  %v1133 = select i1 %v1132, i64 %v1131, i64 64
  %v1134 = sdiv i64 %v1133, 2
  %v1135 = mul i64 %v1134, 2
  %v1136 = sub i64 %v1133, %v1135
  %v1137 = mul i64 %v1124, 32
  %v1138 = add i64 %v1137, %v1129
  %v1139 = getelementptr inbounds float, ptr %v1095, i64 %v1138
  br label %b163
b163:
  %v1140 = phi i64 [ 0, %b161 ], [ %v1166, %b171 ]
  %v1141 = icmp slt i64 %v1140, %v1128
  br i1 %v1141, label %b164, label %b165
b164:
  %v1142 = mul i64 %v1140, 32
  %v1143 = getelementptr inbounds float, ptr %v1139, i64 %v1142
  %v1144 = mul i64 %v1140, 2
  %v1145 = getelementptr inbounds float, ptr %v1099, i64 %v1144
  br label %b166
b166:
  %v1146 = phi i64 [ 0, %b164 ], [ %v1155, %b167 ]
  %v1147 = icmp slt i64 %v1146, %v1134
  br i1 %v1147, label %b167, label %b168
b167:
  %v1148 = mul i64 %v1146, 2
  %v1149 = getelementptr inbounds float, ptr %v1143, i64 %v1148
  %v1150 = mul i64 %v1146, 768
  %v1151 = getelementptr inbounds float, ptr %v1145, i64 %v1150
  %v1152 = getelementptr inbounds float, ptr %v1149, i64 0
  %v1153 = load <2 x float>, ptr %v1152, align 4
  %v1154 = getelementptr inbounds float, ptr %v1151, i64 0
  store <2 x float> %v1153, ptr %v1154, align 4
  %v1155 = add nsw i64 %v1146, 1
  br label %b166
b168:
  %v1156 = mul i64 %v1134, 2
  %v1157 = getelementptr inbounds float, ptr %v1143, i64 %v1156
  %v1158 = mul i64 %v1134, 768
  %v1159 = getelementptr inbounds float, ptr %v1145, i64 %v1158
  br label %b169
b169:
  %v1160 = phi i64 [ 0, %b168 ], [ %v1165, %b170 ]
  %v1161 = icmp slt i64 %v1160, %v1136
  br i1 %v1161, label %b170, label %b171
b170:
  %v1162 = getelementptr inbounds float, ptr %v1157, i64 %v1160
  %v1163 = load float, ptr %v1162, align 4
  %v1164 = getelementptr inbounds float, ptr %v1159, i64 %v1160
  store float %v1163, ptr %v1164, align 4
  %v1165 = add nsw i64 %v1160, 1
  br label %b169, !llvm.loop !0
b171:
  %v1166 = add nsw i64 %v1140, 1
  br label %b163
b165:
  br label %b172
b172:
  %v1167 = phi i64 [ 0, %b165 ], [ %v1202, %b180 ]
  %v1168 = icmp slt i64 %v1167, 0
  br i1 %v1168, label %b173, label %b174
b173:
  %v1169 = mul i64 %v1124, 8
  %v1170 = add i64 %v1169, %v1167
  %v1171 = getelementptr inbounds float, ptr %v1098, i64 %v1170
  br label %b175
b175:
  %v1172 = phi i64 [ 0, %b173 ], [ %v1190, %b176 ]
  %v1173 = icmp slt i64 %v1172, %v1128
  br i1 %v1173, label %b176, label %b177
b176:
  %v1174 = mul i64 %v1172, 8
  %v1175 = getelementptr inbounds float, ptr %v1171, i64 %v1174
  %v1176 = mul i64 %v1172, 32
  %v1177 = getelementptr inbounds float, ptr %v144, i64 %v1176
  %v1178 = getelementptr inbounds float, ptr %v1175, i64 0
  %v1179 = load <8 x float>, ptr %v1178, align 4
  %v1180 = getelementptr inbounds float, ptr %v1177, i64 0
  store <8 x float> %v1179, ptr %v1180, align 4
  %v1181 = getelementptr inbounds float, ptr %v1175, i64 8
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = getelementptr inbounds float, ptr %v1177, i64 8
  store <8 x float> %v1182, ptr %v1183, align 4
  %v1184 = getelementptr inbounds float, ptr %v1175, i64 16
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = getelementptr inbounds float, ptr %v1177, i64 16
  store <8 x float> %v1185, ptr %v1186, align 4
  %v1187 = getelementptr inbounds float, ptr %v1175, i64 24
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = getelementptr inbounds float, ptr %v1177, i64 24
  store <8 x float> %v1188, ptr %v1189, align 4
  %v1190 = add nsw i64 %v1172, 1
  br label %b175
b177:
  %v1191 = sdiv i64 %v1133, 2
  br label %b178
b178:
  %v1192 = phi i64 [ 0, %b177 ], [ %v1201, %b179 ]
  %v1193 = icmp slt i64 %v1192, %v1191
  br i1 %v1193, label %b179, label %b180
b179:
  %v1194 = mul i64 %v1192, 2
  %v1195 = add i64 %v1129, %v1194
  %v1196 = mul i64 %v1192, 768
  %v1197 = getelementptr inbounds float, ptr %v1099, i64 %v1196
  %v1198 = mul i64 %v1195, 8
  %v1199 = add i64 %v1198, %v1167
  %v1200 = getelementptr inbounds float, ptr %v1113, i64 %v1199
  call void @outer_2x32(ptr %v1197, ptr %v144, i64 %v1128, ptr %v1200, i64 8)
  %v1201 = add nsw i64 %v1192, 1
  br label %b178
b180:
  %v1202 = add nsw i64 %v1167, 32
  br label %b172
b174:
  %v1203 = mul i64 %v1124, 8
  %v1204 = add i64 %v1203, 0
  %v1205 = getelementptr inbounds float, ptr %v1098, i64 %v1204
  br label %b181
b181:
  %v1206 = phi i64 [ 0, %b174 ], [ %v1215, %b182 ]
  %v1207 = icmp slt i64 %v1206, %v1128
  br i1 %v1207, label %b182, label %b183
b182:
  %v1208 = mul i64 %v1206, 8
  %v1209 = getelementptr inbounds float, ptr %v1205, i64 %v1208
  %v1210 = mul i64 %v1206, 8
  %v1211 = getelementptr inbounds float, ptr %v144, i64 %v1210
  %v1212 = getelementptr inbounds float, ptr %v1209, i64 0
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = getelementptr inbounds float, ptr %v1211, i64 0
  store <8 x float> %v1213, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1206, 1
  br label %b181
b183:
  %v1216 = sdiv i64 %v1133, 2
  br label %b184
b184:
  %v1217 = phi i64 [ 0, %b183 ], [ %v1226, %b185 ]
  %v1218 = icmp slt i64 %v1217, %v1216
  br i1 %v1218, label %b185, label %b186
b185:
  %v1219 = mul i64 %v1217, 2
  %v1220 = add i64 %v1129, %v1219
  %v1221 = mul i64 %v1217, 768
  %v1222 = getelementptr inbounds float, ptr %v1099, i64 %v1221
  %v1223 = mul i64 %v1220, 8
  %v1224 = add i64 %v1223, 0
  %v1225 = getelementptr inbounds float, ptr %v1113, i64 %v1224
  call void @outer_2x8(ptr %v1222, ptr %v144, i64 %v1128, ptr %v1225, i64 8)
  %v1226 = add nsw i64 %v1217, 1
  br label %b184
b186:
  %v1227 = add nsw i64 %v1129, 64
  br label %b160
b162:
  %v1228 = add nsw i64 %v1124, 384
  br label %b157
b159:
  %v1229 = icmp sgt i64 %v3, 1
  br i1 %v1229, label %b187, label %b188
b187:
  %v1230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1231 = atomicrmw add ptr %v1230, i64 1 acq_rel
  %v1232 = load i64, ptr %v139, align 8
  %v1233 = add i64 %v1232, 1
  store i64 %v1233, ptr %v139, align 8
  %v1234 = mul i64 %v3, %v1233
  br label %b189
b189:
  %v1235 = load atomic i64, ptr %v1230 acquire, align 8
  %v1236 = icmp slt i64 %v1235, %v1234
  br i1 %v1236, label %b190, label %b191
b190:
  %v1237 = call i32 @sched_yield()
  br label %b189
b191:
  br label %b188
b188:
  %v1238 = mul i64 0, 32
  %v1239 = getelementptr inbounds float, ptr %v100, i64 %v1238
  %v1240 = getelementptr inbounds float, ptr %v1239, i64 0
  %v1241 = mul i64 0, 16
  %v1242 = getelementptr inbounds float, ptr %v32, i64 %v1241
  %v1243 = getelementptr inbounds float, ptr %v1242, i64 0
  %v1244 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1245 = add i64 32, 1
  %v1246 = sdiv i64 %v1245, 2
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 2
  %v1251 = icmp slt i64 %v1250, 32
  %v1252 = select i1 %v1251, i64 %v1250, i64 32
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 2
  %v1256 = icmp slt i64 %v1255, 32
  %v1257 = select i1 %v1256, i64 %v1255, i64 32
  %v1258 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b192
b192:
  %v1259 = phi i64 [ %v1252, %b188 ], [ %v1267, %b197 ]
  %v1260 = icmp slt i64 %v1259, %v1257
  br i1 %v1260, label %b193, label %b194
b193:
  %v1261 = mul i64 %v1259, 16
  %v1262 = getelementptr inbounds float, ptr %v1258, i64 %v1261
  br label %b195
b195:
  %v1263 = phi i64 [ 0, %b193 ], [ %v1266, %b196 ]
  %v1264 = icmp slt i64 %v1263, 16
  br i1 %v1264, label %b196, label %b197
b196:
  %v1265 = getelementptr inbounds float, ptr %v1262, i64 %v1263
  store float 0x0000000000000000, ptr %v1265, align 4
  %v1266 = add nsw i64 %v1263, 1
  br label %b195
b197:
  %v1267 = add nsw i64 %v1259, 1
  br label %b192
b194:
  %v1268 = mul i64 %v8, 1
  br label %b198
b198:
  %v1269 = phi i64 [ 0, %b194 ], [ %v1376, %b203 ]
  %v1270 = icmp slt i64 %v1269, %v1268
  br i1 %v1270, label %b199, label %b200
b199:
  %v1271 = sub i64 %v1268, %v1269
  %v1272 = icmp slt i64 %v1271, 384
  %v1273 = select i1 %v1272, i64 %v1271, i64 384
  br label %b201
b201:
  %v1274 = phi i64 [ %v1252, %b199 ], [ %v1375, %b227 ]
  %v1275 = icmp slt i64 %v1274, %v1257
  br i1 %v1275, label %b202, label %b203
b202:
  %v1276 = sub i64 %v1257, %v1274
  %v1277 = icmp slt i64 %v1276, 64
  %v1278 = select i1 %v1277, i64 %v1276, i64 64
  %v1279 = sdiv i64 %v1278, 2
  %v1280 = mul i64 %v1279, 2
  %v1281 = sub i64 %v1278, %v1280
  %v1282 = mul i64 %v1269, 32
  %v1283 = add i64 %v1282, %v1274
  %v1284 = getelementptr inbounds float, ptr %v1240, i64 %v1283
  br label %b204
b204:
  %v1285 = phi i64 [ 0, %b202 ], [ %v1311, %b212 ]
  %v1286 = icmp slt i64 %v1285, %v1273
  br i1 %v1286, label %b205, label %b206
b205:
  %v1287 = mul i64 %v1285, 32
  %v1288 = getelementptr inbounds float, ptr %v1284, i64 %v1287
  %v1289 = mul i64 %v1285, 2
  %v1290 = getelementptr inbounds float, ptr %v1244, i64 %v1289
  br label %b207
b207:
  %v1291 = phi i64 [ 0, %b205 ], [ %v1300, %b208 ]
  %v1292 = icmp slt i64 %v1291, %v1279
  br i1 %v1292, label %b208, label %b209
b208:
  %v1293 = mul i64 %v1291, 2
  %v1294 = getelementptr inbounds float, ptr %v1288, i64 %v1293
  %v1295 = mul i64 %v1291, 768
  %v1296 = getelementptr inbounds float, ptr %v1290, i64 %v1295
  %v1297 = getelementptr inbounds float, ptr %v1294, i64 0
  %v1298 = load <2 x float>, ptr %v1297, align 4
  %v1299 = getelementptr inbounds float, ptr %v1296, i64 0
  store <2 x float> %v1298, ptr %v1299, align 4
  %v1300 = add nsw i64 %v1291, 1
  br label %b207
b209:
  %v1301 = mul i64 %v1279, 2
  %v1302 = getelementptr inbounds float, ptr %v1288, i64 %v1301
  %v1303 = mul i64 %v1279, 768
  %v1304 = getelementptr inbounds float, ptr %v1290, i64 %v1303
  br label %b210
b210:
  %v1305 = phi i64 [ 0, %b209 ], [ %v1310, %b211 ]
  %v1306 = icmp slt i64 %v1305, %v1281
  br i1 %v1306, label %b211, label %b212
b211:
  %v1307 = getelementptr inbounds float, ptr %v1302, i64 %v1305
  %v1308 = load float, ptr %v1307, align 4
  %v1309 = getelementptr inbounds float, ptr %v1304, i64 %v1305
  store float %v1308, ptr %v1309, align 4
  %v1310 = add nsw i64 %v1305, 1
  br label %b210, !llvm.loop !3
b212:
  %v1311 = add nsw i64 %v1285, 1
  br label %b204
b206:
  br label %b213
b213:
  %v1312 = phi i64 [ 0, %b206 ], [ %v1347, %b221 ]
  %v1313 = icmp slt i64 %v1312, 0
  br i1 %v1313, label %b214, label %b215
b214:
  %v1314 = mul i64 %v1269, 16
  %v1315 = add i64 %v1314, %v1312
  %v1316 = getelementptr inbounds float, ptr %v1243, i64 %v1315
  br label %b216
b216:
  %v1317 = phi i64 [ 0, %b214 ], [ %v1335, %b217 ]
  %v1318 = icmp slt i64 %v1317, %v1273
  br i1 %v1318, label %b217, label %b218
b217:
  %v1319 = mul i64 %v1317, 16
  %v1320 = getelementptr inbounds float, ptr %v1316, i64 %v1319
  %v1321 = mul i64 %v1317, 32
  %v1322 = getelementptr inbounds float, ptr %v144, i64 %v1321
  %v1323 = getelementptr inbounds float, ptr %v1320, i64 0
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = getelementptr inbounds float, ptr %v1322, i64 0
  store <8 x float> %v1324, ptr %v1325, align 4
  %v1326 = getelementptr inbounds float, ptr %v1320, i64 8
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = getelementptr inbounds float, ptr %v1322, i64 8
  store <8 x float> %v1327, ptr %v1328, align 4
  %v1329 = getelementptr inbounds float, ptr %v1320, i64 16
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = getelementptr inbounds float, ptr %v1322, i64 16
  store <8 x float> %v1330, ptr %v1331, align 4
  %v1332 = getelementptr inbounds float, ptr %v1320, i64 24
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = getelementptr inbounds float, ptr %v1322, i64 24
  store <8 x float> %v1333, ptr %v1334, align 4
  %v1335 = add nsw i64 %v1317, 1
  br label %b216
b218:
  %v1336 = sdiv i64 %v1278, 2
  br label %b219
b219:
  %v1337 = phi i64 [ 0, %b218 ], [ %v1346, %b220 ]
  %v1338 = icmp slt i64 %v1337, %v1336
  br i1 %v1338, label %b220, label %b221
b220:
  %v1339 = mul i64 %v1337, 2
  %v1340 = add i64 %v1274, %v1339
  %v1341 = mul i64 %v1337, 768
  %v1342 = getelementptr inbounds float, ptr %v1244, i64 %v1341
  %v1343 = mul i64 %v1340, 16
  %v1344 = add i64 %v1343, %v1312
  %v1345 = getelementptr inbounds float, ptr %v1258, i64 %v1344
  call void @outer_2x32(ptr %v1342, ptr %v144, i64 %v1273, ptr %v1345, i64 16)
  %v1346 = add nsw i64 %v1337, 1
  br label %b219
b221:
  %v1347 = add nsw i64 %v1312, 32
  br label %b213
b215:
  %v1348 = mul i64 %v1269, 16
  %v1349 = add i64 %v1348, 0
  %v1350 = getelementptr inbounds float, ptr %v1243, i64 %v1349
  br label %b222
b222:
  %v1351 = phi i64 [ 0, %b215 ], [ %v1363, %b223 ]
  %v1352 = icmp slt i64 %v1351, %v1273
  br i1 %v1352, label %b223, label %b224
b223:
  %v1353 = mul i64 %v1351, 16
  %v1354 = getelementptr inbounds float, ptr %v1350, i64 %v1353
  %v1355 = mul i64 %v1351, 16
  %v1356 = getelementptr inbounds float, ptr %v144, i64 %v1355
  %v1357 = getelementptr inbounds float, ptr %v1354, i64 0
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = getelementptr inbounds float, ptr %v1356, i64 0
  store <8 x float> %v1358, ptr %v1359, align 4
  %v1360 = getelementptr inbounds float, ptr %v1354, i64 8
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = getelementptr inbounds float, ptr %v1356, i64 8
  store <8 x float> %v1361, ptr %v1362, align 4
  %v1363 = add nsw i64 %v1351, 1
  br label %b222
b224:
  %v1364 = sdiv i64 %v1278, 2
  br label %b225
b225:
  %v1365 = phi i64 [ 0, %b224 ], [ %v1374, %b226 ]
  %v1366 = icmp slt i64 %v1365, %v1364
  br i1 %v1366, label %b226, label %b227
b226:
  %v1367 = mul i64 %v1365, 2
  %v1368 = add i64 %v1274, %v1367
  %v1369 = mul i64 %v1365, 768
  %v1370 = getelementptr inbounds float, ptr %v1244, i64 %v1369
  %v1371 = mul i64 %v1368, 16
  %v1372 = add i64 %v1371, 0
  %v1373 = getelementptr inbounds float, ptr %v1258, i64 %v1372
  call void @outer_2x16(ptr %v1370, ptr %v144, i64 %v1273, ptr %v1373, i64 16)
  %v1374 = add nsw i64 %v1365, 1
  br label %b225
b227:
  %v1375 = add nsw i64 %v1274, 64
  br label %b201
b203:
  %v1376 = add nsw i64 %v1269, 384
  br label %b198
b200:
  %v1377 = icmp sgt i64 %v3, 1
  br i1 %v1377, label %b228, label %b229
b228:
  %v1378 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1379 = atomicrmw add ptr %v1378, i64 1 acq_rel
  %v1380 = load i64, ptr %v139, align 8
  %v1381 = add i64 %v1380, 1
  store i64 %v1381, ptr %v139, align 8
  %v1382 = mul i64 %v3, %v1381
  br label %b230
b230:
  %v1383 = load atomic i64, ptr %v1378 acquire, align 8
  %v1384 = icmp slt i64 %v1383, %v1382
  br i1 %v1384, label %b231, label %b232
b231:
  %v1385 = call i32 @sched_yield()
  br label %b230
b232:
  br label %b229
b229:
  %v1386 = icmp eq i64 %v2, 0
  br i1 %v1386, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1387 = phi i64 [ 0, %b233 ], [ %v1409, %b240 ]
  %v1388 = icmp slt i64 %v1387, 32
  br i1 %v1388, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1389 = phi i64 [ 0, %b236 ], [ %v1406, %b243 ]
  %v1390 = phi <8 x float> [ splat (float 0x0000000000000000), %b236 ], [ %v1405, %b243 ]
  %v1391 = icmp slt i64 %v1389, %v8
  br i1 %v1391, label %b239, label %b240
b239:
  %v1392 = add i64 %v1389, 128
  %v1393 = icmp slt i64 %v1392, %v8
  %v1394 = select i1 %v1393, i64 %v1392, i64 %v8
  br label %b241
b241:
  %v1395 = phi i64 [ %v1389, %b239 ], [ %v1404, %b242 ]
  %v1396 = phi <8 x float> [ splat (float 0x0000000000000000), %b239 ], [ %v1403, %b242 ]
  %v1397 = icmp slt i64 %v1395, %v1394
  br i1 %v1397, label %b242, label %b243
b242:
  %v1398 = mul i64 %v1395, 32
  %v1399 = getelementptr inbounds float, ptr %v100, i64 %v1398
  %v1400 = add i64 0, %v1387
  %v1401 = getelementptr inbounds float, ptr %v1399, i64 %v1400
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = fadd <8 x float> %v1396, %v1402
  %v1404 = add nsw i64 %v1395, 1
  br label %b241
b243:
  %v1405 = fadd <8 x float> %v1390, %v1396
  %v1406 = add nsw i64 %v1389, 128
  br label %b238
b240:
  %v1407 = add i64 0, %v1387
  %v1408 = getelementptr inbounds float, ptr %v48, i64 %v1407
  store <8 x float> %v1390, ptr %v1408, align 4
  %v1409 = add nsw i64 %v1387, 8
  br label %b235
b237:
  br label %b234
b234:
  %v1410 = icmp sgt i64 %v3, 1
  br i1 %v1410, label %b244, label %b245
b244:
  %v1411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1412 = atomicrmw add ptr %v1411, i64 1 acq_rel
  %v1413 = load i64, ptr %v139, align 8
  %v1414 = add i64 %v1413, 1
  store i64 %v1414, ptr %v139, align 8
  %v1415 = mul i64 %v3, %v1414
  br label %b246
b246:
  %v1416 = load atomic i64, ptr %v1411 acquire, align 8
  %v1417 = icmp slt i64 %v1416, %v1415
  br i1 %v1417, label %b247, label %b248
b247:
  %v1418 = call i32 @sched_yield()
  br label %b246
b248:
  br label %b245
b245:
  %v1419 = mul i64 0, 16
  %v1420 = getelementptr inbounds float, ptr %v92, i64 %v1419
  %v1421 = getelementptr inbounds float, ptr %v1420, i64 0
  %v1422 = mul i64 0, 8
  %v1423 = getelementptr inbounds float, ptr %v10, i64 %v1422
  %v1424 = getelementptr inbounds float, ptr %v1423, i64 0
  %v1425 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1426 = add i64 16, 1
  %v1427 = sdiv i64 %v1426, 2
  %v1428 = add i64 %v2, 1
  %v1429 = mul i64 %v1427, %v2
  %v1430 = sdiv i64 %v1429, %v3
  %v1431 = mul i64 %v1430, 2
  %v1432 = icmp slt i64 %v1431, 16
  %v1433 = select i1 %v1432, i64 %v1431, i64 16
  %v1434 = mul i64 %v1427, %v1428
  %v1435 = sdiv i64 %v1434, %v3
  %v1436 = mul i64 %v1435, 2
  %v1437 = icmp slt i64 %v1436, 16
  %v1438 = select i1 %v1437, i64 %v1436, i64 16
  %v1439 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b249
b249:
  %v1440 = phi i64 [ %v1433, %b245 ], [ %v1448, %b254 ]
  %v1441 = icmp slt i64 %v1440, %v1438
  br i1 %v1441, label %b250, label %b251
b250:
  %v1442 = mul i64 %v1440, 8
  %v1443 = getelementptr inbounds float, ptr %v1439, i64 %v1442
  br label %b252
b252:
  %v1444 = phi i64 [ 0, %b250 ], [ %v1447, %b253 ]
  %v1445 = icmp slt i64 %v1444, 8
  br i1 %v1445, label %b253, label %b254
b253:
  %v1446 = getelementptr inbounds float, ptr %v1443, i64 %v1444
  store float 0x0000000000000000, ptr %v1446, align 4
  %v1447 = add nsw i64 %v1444, 1
  br label %b252
b254:
  %v1448 = add nsw i64 %v1440, 1
  br label %b249
b251:
  %v1449 = mul i64 %v8, 1
  br label %b255
b255:
  %v1450 = phi i64 [ 0, %b251 ], [ %v1554, %b260 ]
  %v1451 = icmp slt i64 %v1450, %v1449
  br i1 %v1451, label %b256, label %b257
b256:
  %v1452 = sub i64 %v1449, %v1450
  %v1453 = icmp slt i64 %v1452, 384
  %v1454 = select i1 %v1453, i64 %v1452, i64 384
  br label %b258
b258:
  %v1455 = phi i64 [ %v1433, %b256 ], [ %v1553, %b284 ]
  %v1456 = icmp slt i64 %v1455, %v1438
  br i1 %v1456, label %b259, label %b260
b259:
  %v1457 = sub i64 %v1438, %v1455
  %v1458 = icmp slt i64 %v1457, 64
  %v1459 = select i1 %v1458, i64 %v1457, i64 64
  %v1460 = sdiv i64 %v1459, 2
  %v1461 = mul i64 %v1460, 2
  %v1462 = sub i64 %v1459, %v1461
  %v1463 = mul i64 %v1450, 16
  %v1464 = add i64 %v1463, %v1455
  %v1465 = getelementptr inbounds float, ptr %v1421, i64 %v1464
  br label %b261
b261:
  %v1466 = phi i64 [ 0, %b259 ], [ %v1492, %b269 ]
  %v1467 = icmp slt i64 %v1466, %v1454
  br i1 %v1467, label %b262, label %b263
b262:
  %v1468 = mul i64 %v1466, 16
  %v1469 = getelementptr inbounds float, ptr %v1465, i64 %v1468
  %v1470 = mul i64 %v1466, 2
  %v1471 = getelementptr inbounds float, ptr %v1425, i64 %v1470
  br label %b264
b264:
  %v1472 = phi i64 [ 0, %b262 ], [ %v1481, %b265 ]
  %v1473 = icmp slt i64 %v1472, %v1460
  br i1 %v1473, label %b265, label %b266
b265:
  %v1474 = mul i64 %v1472, 2
  %v1475 = getelementptr inbounds float, ptr %v1469, i64 %v1474
  %v1476 = mul i64 %v1472, 768
  %v1477 = getelementptr inbounds float, ptr %v1471, i64 %v1476
  %v1478 = getelementptr inbounds float, ptr %v1475, i64 0
  %v1479 = load <2 x float>, ptr %v1478, align 4
  %v1480 = getelementptr inbounds float, ptr %v1477, i64 0
  store <2 x float> %v1479, ptr %v1480, align 4
  %v1481 = add nsw i64 %v1472, 1
  br label %b264
b266:
  %v1482 = mul i64 %v1460, 2
  %v1483 = getelementptr inbounds float, ptr %v1469, i64 %v1482
  %v1484 = mul i64 %v1460, 768
  %v1485 = getelementptr inbounds float, ptr %v1471, i64 %v1484
  br label %b267
b267:
  %v1486 = phi i64 [ 0, %b266 ], [ %v1491, %b268 ]
  %v1487 = icmp slt i64 %v1486, %v1462
  br i1 %v1487, label %b268, label %b269
b268:
  %v1488 = getelementptr inbounds float, ptr %v1483, i64 %v1486
  %v1489 = load float, ptr %v1488, align 4
  %v1490 = getelementptr inbounds float, ptr %v1485, i64 %v1486
  store float %v1489, ptr %v1490, align 4
  %v1491 = add nsw i64 %v1486, 1
  br label %b267, !llvm.loop !6
b269:
  %v1492 = add nsw i64 %v1466, 1
  br label %b261
b263:
  br label %b270
b270:
  %v1493 = phi i64 [ 0, %b263 ], [ %v1528, %b278 ]
  %v1494 = icmp slt i64 %v1493, 0
  br i1 %v1494, label %b271, label %b272
b271:
  %v1495 = mul i64 %v1450, 8
  %v1496 = add i64 %v1495, %v1493
  %v1497 = getelementptr inbounds float, ptr %v1424, i64 %v1496
  br label %b273
b273:
  %v1498 = phi i64 [ 0, %b271 ], [ %v1516, %b274 ]
  %v1499 = icmp slt i64 %v1498, %v1454
  br i1 %v1499, label %b274, label %b275
b274:
  %v1500 = mul i64 %v1498, 8
  %v1501 = getelementptr inbounds float, ptr %v1497, i64 %v1500
  %v1502 = mul i64 %v1498, 32
  %v1503 = getelementptr inbounds float, ptr %v144, i64 %v1502
  %v1504 = getelementptr inbounds float, ptr %v1501, i64 0
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = getelementptr inbounds float, ptr %v1503, i64 0
  store <8 x float> %v1505, ptr %v1506, align 4
  %v1507 = getelementptr inbounds float, ptr %v1501, i64 8
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = getelementptr inbounds float, ptr %v1503, i64 8
  store <8 x float> %v1508, ptr %v1509, align 4
  %v1510 = getelementptr inbounds float, ptr %v1501, i64 16
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = getelementptr inbounds float, ptr %v1503, i64 16
  store <8 x float> %v1511, ptr %v1512, align 4
  %v1513 = getelementptr inbounds float, ptr %v1501, i64 24
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = getelementptr inbounds float, ptr %v1503, i64 24
  store <8 x float> %v1514, ptr %v1515, align 4
  %v1516 = add nsw i64 %v1498, 1
  br label %b273
b275:
  %v1517 = sdiv i64 %v1459, 2
  br label %b276
b276:
  %v1518 = phi i64 [ 0, %b275 ], [ %v1527, %b277 ]
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b277, label %b278
b277:
  %v1520 = mul i64 %v1518, 2
  %v1521 = add i64 %v1455, %v1520
  %v1522 = mul i64 %v1518, 768
  %v1523 = getelementptr inbounds float, ptr %v1425, i64 %v1522
  %v1524 = mul i64 %v1521, 8
  %v1525 = add i64 %v1524, %v1493
  %v1526 = getelementptr inbounds float, ptr %v1439, i64 %v1525
  call void @outer_2x32(ptr %v1523, ptr %v144, i64 %v1454, ptr %v1526, i64 8)
  %v1527 = add nsw i64 %v1518, 1
  br label %b276
b278:
  %v1528 = add nsw i64 %v1493, 32
  br label %b270
b272:
  %v1529 = mul i64 %v1450, 8
  %v1530 = add i64 %v1529, 0
  %v1531 = getelementptr inbounds float, ptr %v1424, i64 %v1530
  br label %b279
b279:
  %v1532 = phi i64 [ 0, %b272 ], [ %v1541, %b280 ]
  %v1533 = icmp slt i64 %v1532, %v1454
  br i1 %v1533, label %b280, label %b281
b280:
  %v1534 = mul i64 %v1532, 8
  %v1535 = getelementptr inbounds float, ptr %v1531, i64 %v1534
  %v1536 = mul i64 %v1532, 8
  %v1537 = getelementptr inbounds float, ptr %v144, i64 %v1536
  %v1538 = getelementptr inbounds float, ptr %v1535, i64 0
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = getelementptr inbounds float, ptr %v1537, i64 0
  store <8 x float> %v1539, ptr %v1540, align 4
  %v1541 = add nsw i64 %v1532, 1
  br label %b279
b281:
  %v1542 = sdiv i64 %v1459, 2
  br label %b282
b282:
  %v1543 = phi i64 [ 0, %b281 ], [ %v1552, %b283 ]
  %v1544 = icmp slt i64 %v1543, %v1542
  br i1 %v1544, label %b283, label %b284
b283:
  %v1545 = mul i64 %v1543, 2
  %v1546 = add i64 %v1455, %v1545
  %v1547 = mul i64 %v1543, 768
  %v1548 = getelementptr inbounds float, ptr %v1425, i64 %v1547
  %v1549 = mul i64 %v1546, 8
  %v1550 = add i64 %v1549, 0
  %v1551 = getelementptr inbounds float, ptr %v1439, i64 %v1550
  call void @outer_2x8(ptr %v1548, ptr %v144, i64 %v1454, ptr %v1551, i64 8)
  %v1552 = add nsw i64 %v1543, 1
  br label %b282
b284:
  %v1553 = add nsw i64 %v1455, 64
  br label %b258
b260:
  %v1554 = add nsw i64 %v1450, 384
  br label %b255
b257:
  %v1555 = icmp sgt i64 %v3, 1
  br i1 %v1555, label %b285, label %b286
b285:
  %v1556 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1557 = atomicrmw add ptr %v1556, i64 1 acq_rel
  %v1558 = load i64, ptr %v139, align 8
  %v1559 = add i64 %v1558, 1
  store i64 %v1559, ptr %v139, align 8
  %v1560 = mul i64 %v3, %v1559
  br label %b287
b287:
  %v1561 = load atomic i64, ptr %v1556 acquire, align 8
  %v1562 = icmp slt i64 %v1561, %v1560
  br i1 %v1562, label %b288, label %b289
b288:
  %v1563 = call i32 @sched_yield()
  br label %b287
b289:
  br label %b286
b286:
  %v1564 = mul i64 0, 16
  %v1565 = getelementptr inbounds float, ptr %v92, i64 %v1564
  %v1566 = getelementptr inbounds float, ptr %v1565, i64 0
  %v1567 = mul i64 0, 16
  %v1568 = getelementptr inbounds float, ptr %v32, i64 %v1567
  %v1569 = getelementptr inbounds float, ptr %v1568, i64 0
  %v1570 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1571 = add i64 16, 1
  %v1572 = sdiv i64 %v1571, 2
  %v1573 = add i64 %v2, 1
  %v1574 = mul i64 %v1572, %v2
  %v1575 = sdiv i64 %v1574, %v3
  %v1576 = mul i64 %v1575, 2
  %v1577 = icmp slt i64 %v1576, 16
  %v1578 = select i1 %v1577, i64 %v1576, i64 16
  %v1579 = mul i64 %v1572, %v1573
  %v1580 = sdiv i64 %v1579, %v3
  %v1581 = mul i64 %v1580, 2
  %v1582 = icmp slt i64 %v1581, 16
  %v1583 = select i1 %v1582, i64 %v1581, i64 16
  %v1584 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b290
b290:
  %v1585 = phi i64 [ %v1578, %b286 ], [ %v1593, %b295 ]
  %v1586 = icmp slt i64 %v1585, %v1583
  br i1 %v1586, label %b291, label %b292
b291:
  %v1587 = mul i64 %v1585, 16
  %v1588 = getelementptr inbounds float, ptr %v1584, i64 %v1587
  br label %b293
b293:
  %v1589 = phi i64 [ 0, %b291 ], [ %v1592, %b294 ]
  %v1590 = icmp slt i64 %v1589, 16
  br i1 %v1590, label %b294, label %b295
b294:
  %v1591 = getelementptr inbounds float, ptr %v1588, i64 %v1589
  store float 0x0000000000000000, ptr %v1591, align 4
  %v1592 = add nsw i64 %v1589, 1
  br label %b293
b295:
  %v1593 = add nsw i64 %v1585, 1
  br label %b290
b292:
  %v1594 = mul i64 %v8, 1
  br label %b296
b296:
  %v1595 = phi i64 [ 0, %b292 ], [ %v1702, %b301 ]
  %v1596 = icmp slt i64 %v1595, %v1594
  br i1 %v1596, label %b297, label %b298
b297:
  %v1597 = sub i64 %v1594, %v1595
  %v1598 = icmp slt i64 %v1597, 384
  %v1599 = select i1 %v1598, i64 %v1597, i64 384
  br label %b299
b299:
  %v1600 = phi i64 [ %v1578, %b297 ], [ %v1701, %b325 ]
  %v1601 = icmp slt i64 %v1600, %v1583
  br i1 %v1601, label %b300, label %b301
b300:
  %v1602 = sub i64 %v1583, %v1600
  %v1603 = icmp slt i64 %v1602, 64
  %v1604 = select i1 %v1603, i64 %v1602, i64 64
  %v1605 = sdiv i64 %v1604, 2
  %v1606 = mul i64 %v1605, 2
  %v1607 = sub i64 %v1604, %v1606
  %v1608 = mul i64 %v1595, 16
  %v1609 = add i64 %v1608, %v1600
  %v1610 = getelementptr inbounds float, ptr %v1566, i64 %v1609
  br label %b302
b302:
  %v1611 = phi i64 [ 0, %b300 ], [ %v1637, %b310 ]
  %v1612 = icmp slt i64 %v1611, %v1599
  br i1 %v1612, label %b303, label %b304
b303:
  %v1613 = mul i64 %v1611, 16
  %v1614 = getelementptr inbounds float, ptr %v1610, i64 %v1613
  %v1615 = mul i64 %v1611, 2
  %v1616 = getelementptr inbounds float, ptr %v1570, i64 %v1615
  br label %b305
b305:
  %v1617 = phi i64 [ 0, %b303 ], [ %v1626, %b306 ]
  %v1618 = icmp slt i64 %v1617, %v1605
  br i1 %v1618, label %b306, label %b307
b306:
  %v1619 = mul i64 %v1617, 2
  %v1620 = getelementptr inbounds float, ptr %v1614, i64 %v1619
  %v1621 = mul i64 %v1617, 768
  %v1622 = getelementptr inbounds float, ptr %v1616, i64 %v1621
  %v1623 = getelementptr inbounds float, ptr %v1620, i64 0
  %v1624 = load <2 x float>, ptr %v1623, align 4
  %v1625 = getelementptr inbounds float, ptr %v1622, i64 0
  store <2 x float> %v1624, ptr %v1625, align 4
  %v1626 = add nsw i64 %v1617, 1
  br label %b305
b307:
  %v1627 = mul i64 %v1605, 2
  %v1628 = getelementptr inbounds float, ptr %v1614, i64 %v1627
  %v1629 = mul i64 %v1605, 768
  %v1630 = getelementptr inbounds float, ptr %v1616, i64 %v1629
  br label %b308
b308:
  %v1631 = phi i64 [ 0, %b307 ], [ %v1636, %b309 ]
  %v1632 = icmp slt i64 %v1631, %v1607
  br i1 %v1632, label %b309, label %b310
b309:
  %v1633 = getelementptr inbounds float, ptr %v1628, i64 %v1631
  %v1634 = load float, ptr %v1633, align 4
  %v1635 = getelementptr inbounds float, ptr %v1630, i64 %v1631
  store float %v1634, ptr %v1635, align 4
  %v1636 = add nsw i64 %v1631, 1
  br label %b308, !llvm.loop !9
b310:
  %v1637 = add nsw i64 %v1611, 1
  br label %b302
b304:
  br label %b311
b311:
  %v1638 = phi i64 [ 0, %b304 ], [ %v1673, %b319 ]
  %v1639 = icmp slt i64 %v1638, 0
  br i1 %v1639, label %b312, label %b313
b312:
  %v1640 = mul i64 %v1595, 16
  %v1641 = add i64 %v1640, %v1638
  %v1642 = getelementptr inbounds float, ptr %v1569, i64 %v1641
  br label %b314
b314:
  %v1643 = phi i64 [ 0, %b312 ], [ %v1661, %b315 ]
  %v1644 = icmp slt i64 %v1643, %v1599
  br i1 %v1644, label %b315, label %b316
b315:
  %v1645 = mul i64 %v1643, 16
  %v1646 = getelementptr inbounds float, ptr %v1642, i64 %v1645
  %v1647 = mul i64 %v1643, 32
  %v1648 = getelementptr inbounds float, ptr %v144, i64 %v1647
  %v1649 = getelementptr inbounds float, ptr %v1646, i64 0
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = getelementptr inbounds float, ptr %v1648, i64 0
  store <8 x float> %v1650, ptr %v1651, align 4
  %v1652 = getelementptr inbounds float, ptr %v1646, i64 8
  %v1653 = load <8 x float>, ptr %v1652, align 4
  %v1654 = getelementptr inbounds float, ptr %v1648, i64 8
  store <8 x float> %v1653, ptr %v1654, align 4
  %v1655 = getelementptr inbounds float, ptr %v1646, i64 16
  %v1656 = load <8 x float>, ptr %v1655, align 4
  %v1657 = getelementptr inbounds float, ptr %v1648, i64 16
  store <8 x float> %v1656, ptr %v1657, align 4
  %v1658 = getelementptr inbounds float, ptr %v1646, i64 24
  %v1659 = load <8 x float>, ptr %v1658, align 4
  %v1660 = getelementptr inbounds float, ptr %v1648, i64 24
  store <8 x float> %v1659, ptr %v1660, align 4
  %v1661 = add nsw i64 %v1643, 1
  br label %b314
b316:
  %v1662 = sdiv i64 %v1604, 2
  br label %b317
b317:
  %v1663 = phi i64 [ 0, %b316 ], [ %v1672, %b318 ]
  %v1664 = icmp slt i64 %v1663, %v1662
  br i1 %v1664, label %b318, label %b319
b318:
  %v1665 = mul i64 %v1663, 2
  %v1666 = add i64 %v1600, %v1665
  %v1667 = mul i64 %v1663, 768
  %v1668 = getelementptr inbounds float, ptr %v1570, i64 %v1667
  %v1669 = mul i64 %v1666, 16
  %v1670 = add i64 %v1669, %v1638
  %v1671 = getelementptr inbounds float, ptr %v1584, i64 %v1670
  call void @outer_2x32(ptr %v1668, ptr %v144, i64 %v1599, ptr %v1671, i64 16)
  %v1672 = add nsw i64 %v1663, 1
  br label %b317
b319:
  %v1673 = add nsw i64 %v1638, 32
  br label %b311
b313:
  %v1674 = mul i64 %v1595, 16
  %v1675 = add i64 %v1674, 0
  %v1676 = getelementptr inbounds float, ptr %v1569, i64 %v1675
  br label %b320
b320:
  %v1677 = phi i64 [ 0, %b313 ], [ %v1689, %b321 ]
  %v1678 = icmp slt i64 %v1677, %v1599
  br i1 %v1678, label %b321, label %b322
b321:
  %v1679 = mul i64 %v1677, 16
  %v1680 = getelementptr inbounds float, ptr %v1676, i64 %v1679
  %v1681 = mul i64 %v1677, 16
  %v1682 = getelementptr inbounds float, ptr %v144, i64 %v1681
  %v1683 = getelementptr inbounds float, ptr %v1680, i64 0
  %v1684 = load <8 x float>, ptr %v1683, align 4
  %v1685 = getelementptr inbounds float, ptr %v1682, i64 0
  store <8 x float> %v1684, ptr %v1685, align 4
  %v1686 = getelementptr inbounds float, ptr %v1680, i64 8
  %v1687 = load <8 x float>, ptr %v1686, align 4
  %v1688 = getelementptr inbounds float, ptr %v1682, i64 8
  store <8 x float> %v1687, ptr %v1688, align 4
  %v1689 = add nsw i64 %v1677, 1
  br label %b320
b322:
  %v1690 = sdiv i64 %v1604, 2
  br label %b323
b323:
  %v1691 = phi i64 [ 0, %b322 ], [ %v1700, %b324 ]
  %v1692 = icmp slt i64 %v1691, %v1690
  br i1 %v1692, label %b324, label %b325
b324:
  %v1693 = mul i64 %v1691, 2
  %v1694 = add i64 %v1600, %v1693
  %v1695 = mul i64 %v1691, 768
  %v1696 = getelementptr inbounds float, ptr %v1570, i64 %v1695
  %v1697 = mul i64 %v1694, 16
  %v1698 = add i64 %v1697, 0
  %v1699 = getelementptr inbounds float, ptr %v1584, i64 %v1698
  call void @outer_2x16(ptr %v1696, ptr %v144, i64 %v1599, ptr %v1699, i64 16)
  %v1700 = add nsw i64 %v1691, 1
  br label %b323
b325:
  %v1701 = add nsw i64 %v1600, 64
  br label %b299
b301:
  %v1702 = add nsw i64 %v1595, 384
  br label %b296
b298:
  %v1703 = icmp sgt i64 %v3, 1
  br i1 %v1703, label %b326, label %b327
b326:
  %v1704 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1705 = atomicrmw add ptr %v1704, i64 1 acq_rel
  %v1706 = load i64, ptr %v139, align 8
  %v1707 = add i64 %v1706, 1
  store i64 %v1707, ptr %v139, align 8
  %v1708 = mul i64 %v3, %v1707
  br label %b328
b328:
  %v1709 = load atomic i64, ptr %v1704 acquire, align 8
  %v1710 = icmp slt i64 %v1709, %v1708
  br i1 %v1710, label %b329, label %b330
b329:
  %v1711 = call i32 @sched_yield()
  br label %b328
b330:
  br label %b327
b327:
  %v1712 = icmp eq i64 %v2, 0
  br i1 %v1712, label %b331, label %b332
b331:
  br label %b333
b333:
  %v1713 = phi i64 [ 0, %b331 ], [ %v1735, %b338 ]
  %v1714 = icmp slt i64 %v1713, 16
  br i1 %v1714, label %b334, label %b335
b334:
  br label %b336
b336:
  %v1715 = phi i64 [ 0, %b334 ], [ %v1732, %b341 ]
  %v1716 = phi <8 x float> [ splat (float 0x0000000000000000), %b334 ], [ %v1731, %b341 ]
  %v1717 = icmp slt i64 %v1715, %v8
  br i1 %v1717, label %b337, label %b338
b337:
  %v1718 = add i64 %v1715, 128
  %v1719 = icmp slt i64 %v1718, %v8
  %v1720 = select i1 %v1719, i64 %v1718, i64 %v8
  br label %b339
b339:
  %v1721 = phi i64 [ %v1715, %b337 ], [ %v1730, %b340 ]
  %v1722 = phi <8 x float> [ splat (float 0x0000000000000000), %b337 ], [ %v1729, %b340 ]
  %v1723 = icmp slt i64 %v1721, %v1720
  br i1 %v1723, label %b340, label %b341
b340:
  %v1724 = mul i64 %v1721, 16
  %v1725 = getelementptr inbounds float, ptr %v92, i64 %v1724
  %v1726 = add i64 0, %v1713
  %v1727 = getelementptr inbounds float, ptr %v1725, i64 %v1726
  %v1728 = load <8 x float>, ptr %v1727, align 4
  %v1729 = fadd <8 x float> %v1722, %v1728
  %v1730 = add nsw i64 %v1721, 1
  br label %b339
b341:
  %v1731 = fadd <8 x float> %v1716, %v1722
  %v1732 = add nsw i64 %v1715, 128
  br label %b336
b338:
  %v1733 = add i64 0, %v1713
  %v1734 = getelementptr inbounds float, ptr %v54, i64 %v1733
  store <8 x float> %v1716, ptr %v1734, align 4
  %v1735 = add nsw i64 %v1713, 8
  br label %b333
b335:
  br label %b332
b332:
  %v1736 = icmp sgt i64 %v3, 1
  br i1 %v1736, label %b342, label %b343
b342:
  %v1737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1738 = atomicrmw add ptr %v1737, i64 1 acq_rel
  %v1739 = load i64, ptr %v139, align 8
  %v1740 = add i64 %v1739, 1
  store i64 %v1740, ptr %v139, align 8
  %v1741 = mul i64 %v3, %v1740
  br label %b344
b344:
  %v1742 = load atomic i64, ptr %v1737 acquire, align 8
  %v1743 = icmp slt i64 %v1742, %v1741
  br i1 %v1743, label %b345, label %b346
b345:
  %v1744 = call i32 @sched_yield()
  br label %b344
b346:
  br label %b343
b343:
  %v1745 = mul i64 0, 8
  %v1746 = getelementptr inbounds float, ptr %v30, i64 %v1745
  %v1747 = getelementptr inbounds float, ptr %v1746, i64 0
  %v1748 = mul i64 0, 16
  %v1749 = getelementptr inbounds float, ptr %v88, i64 %v1748
  %v1750 = getelementptr inbounds float, ptr %v1749, i64 0
  %v1751 = getelementptr inbounds float, ptr %v144, i64 12288
  %v1752 = add i64 8, 1
  %v1753 = sdiv i64 %v1752, 2
  %v1754 = add i64 %v2, 1
  %v1755 = mul i64 %v1753, %v2
  %v1756 = sdiv i64 %v1755, %v3
  %v1757 = mul i64 %v1756, 2
  %v1758 = icmp slt i64 %v1757, 8
  %v1759 = select i1 %v1758, i64 %v1757, i64 8
  %v1760 = mul i64 %v1753, %v1754
  %v1761 = sdiv i64 %v1760, %v3
  %v1762 = mul i64 %v1761, 2
  %v1763 = icmp slt i64 %v1762, 8
  %v1764 = select i1 %v1763, i64 %v1762, i64 8
  %v1765 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b347
b347:
  %v1766 = phi i64 [ %v1759, %b343 ], [ %v1774, %b352 ]
  %v1767 = icmp slt i64 %v1766, %v1764
  br i1 %v1767, label %b348, label %b349
b348:
  %v1768 = mul i64 %v1766, 16
  %v1769 = getelementptr inbounds float, ptr %v1765, i64 %v1768
  br label %b350
b350:
  %v1770 = phi i64 [ 0, %b348 ], [ %v1773, %b351 ]
  %v1771 = icmp slt i64 %v1770, 16
  br i1 %v1771, label %b351, label %b352
b351:
  %v1772 = getelementptr inbounds float, ptr %v1769, i64 %v1770
  store float 0x0000000000000000, ptr %v1772, align 4
  %v1773 = add nsw i64 %v1770, 1
  br label %b350
b352:
  %v1774 = add nsw i64 %v1766, 1
  br label %b347
b349:
  %v1775 = mul i64 %v8, 1
  br label %b353
b353:
  %v1776 = phi i64 [ 0, %b349 ], [ %v1883, %b358 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b354, label %b355
b354:
  %v1778 = sub i64 %v1775, %v1776
  %v1779 = icmp slt i64 %v1778, 384
  %v1780 = select i1 %v1779, i64 %v1778, i64 384
  br label %b356
b356:
  %v1781 = phi i64 [ %v1759, %b354 ], [ %v1882, %b382 ]
  %v1782 = icmp slt i64 %v1781, %v1764
  br i1 %v1782, label %b357, label %b358
b357:
  %v1783 = sub i64 %v1764, %v1781
  %v1784 = icmp slt i64 %v1783, 64
  %v1785 = select i1 %v1784, i64 %v1783, i64 64
  %v1786 = sdiv i64 %v1785, 2
  %v1787 = mul i64 %v1786, 2
  %v1788 = sub i64 %v1785, %v1787
  %v1789 = mul i64 %v1776, 8
  %v1790 = add i64 %v1789, %v1781
  %v1791 = getelementptr inbounds float, ptr %v1747, i64 %v1790
  br label %b359
b359:
  %v1792 = phi i64 [ 0, %b357 ], [ %v1818, %b367 ]
  %v1793 = icmp slt i64 %v1792, %v1780
  br i1 %v1793, label %b360, label %b361
b360:
  %v1794 = mul i64 %v1792, 8
  %v1795 = getelementptr inbounds float, ptr %v1791, i64 %v1794
  %v1796 = mul i64 %v1792, 2
  %v1797 = getelementptr inbounds float, ptr %v1751, i64 %v1796
  br label %b362
b362:
  %v1798 = phi i64 [ 0, %b360 ], [ %v1807, %b363 ]
  %v1799 = icmp slt i64 %v1798, %v1786
  br i1 %v1799, label %b363, label %b364
b363:
  %v1800 = mul i64 %v1798, 2
  %v1801 = getelementptr inbounds float, ptr %v1795, i64 %v1800
  %v1802 = mul i64 %v1798, 768
  %v1803 = getelementptr inbounds float, ptr %v1797, i64 %v1802
  %v1804 = getelementptr inbounds float, ptr %v1801, i64 0
  %v1805 = load <2 x float>, ptr %v1804, align 4
  %v1806 = getelementptr inbounds float, ptr %v1803, i64 0
  store <2 x float> %v1805, ptr %v1806, align 4
  %v1807 = add nsw i64 %v1798, 1
  br label %b362
b364:
  %v1808 = mul i64 %v1786, 2
  %v1809 = getelementptr inbounds float, ptr %v1795, i64 %v1808
  %v1810 = mul i64 %v1786, 768
  %v1811 = getelementptr inbounds float, ptr %v1797, i64 %v1810
  br label %b365
b365:
  %v1812 = phi i64 [ 0, %b364 ], [ %v1817, %b366 ]
  %v1813 = icmp slt i64 %v1812, %v1788
  br i1 %v1813, label %b366, label %b367
b366:
  %v1814 = getelementptr inbounds float, ptr %v1809, i64 %v1812
  %v1815 = load float, ptr %v1814, align 4
  %v1816 = getelementptr inbounds float, ptr %v1811, i64 %v1812
  store float %v1815, ptr %v1816, align 4
  %v1817 = add nsw i64 %v1812, 1
  br label %b365, !llvm.loop !12
b367:
  %v1818 = add nsw i64 %v1792, 1
  br label %b359
b361:
  br label %b368
b368:
  %v1819 = phi i64 [ 0, %b361 ], [ %v1854, %b376 ]
  %v1820 = icmp slt i64 %v1819, 0
  br i1 %v1820, label %b369, label %b370
b369:
  %v1821 = mul i64 %v1776, 16
  %v1822 = add i64 %v1821, %v1819
  %v1823 = getelementptr inbounds float, ptr %v1750, i64 %v1822
  br label %b371
b371:
  %v1824 = phi i64 [ 0, %b369 ], [ %v1842, %b372 ]
  %v1825 = icmp slt i64 %v1824, %v1780
  br i1 %v1825, label %b372, label %b373
b372:
  %v1826 = mul i64 %v1824, 16
  %v1827 = getelementptr inbounds float, ptr %v1823, i64 %v1826
  %v1828 = mul i64 %v1824, 32
  %v1829 = getelementptr inbounds float, ptr %v144, i64 %v1828
  %v1830 = getelementptr inbounds float, ptr %v1827, i64 0
  %v1831 = load <8 x float>, ptr %v1830, align 4
  %v1832 = getelementptr inbounds float, ptr %v1829, i64 0
  store <8 x float> %v1831, ptr %v1832, align 4
  %v1833 = getelementptr inbounds float, ptr %v1827, i64 8
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = getelementptr inbounds float, ptr %v1829, i64 8
  store <8 x float> %v1834, ptr %v1835, align 4
  %v1836 = getelementptr inbounds float, ptr %v1827, i64 16
  %v1837 = load <8 x float>, ptr %v1836, align 4
  %v1838 = getelementptr inbounds float, ptr %v1829, i64 16
  store <8 x float> %v1837, ptr %v1838, align 4
  %v1839 = getelementptr inbounds float, ptr %v1827, i64 24
  %v1840 = load <8 x float>, ptr %v1839, align 4
  %v1841 = getelementptr inbounds float, ptr %v1829, i64 24
  store <8 x float> %v1840, ptr %v1841, align 4
  %v1842 = add nsw i64 %v1824, 1
  br label %b371
b373:
  %v1843 = sdiv i64 %v1785, 2
  br label %b374
b374:
  %v1844 = phi i64 [ 0, %b373 ], [ %v1853, %b375 ]
  %v1845 = icmp slt i64 %v1844, %v1843
  br i1 %v1845, label %b375, label %b376
b375:
  %v1846 = mul i64 %v1844, 2
  %v1847 = add i64 %v1781, %v1846
  %v1848 = mul i64 %v1844, 768
  %v1849 = getelementptr inbounds float, ptr %v1751, i64 %v1848
  %v1850 = mul i64 %v1847, 16
  %v1851 = add i64 %v1850, %v1819
  %v1852 = getelementptr inbounds float, ptr %v1765, i64 %v1851
  call void @outer_2x32(ptr %v1849, ptr %v144, i64 %v1780, ptr %v1852, i64 16)
  %v1853 = add nsw i64 %v1844, 1
  br label %b374
b376:
  %v1854 = add nsw i64 %v1819, 32
  br label %b368
b370:
  %v1855 = mul i64 %v1776, 16
  %v1856 = add i64 %v1855, 0
  %v1857 = getelementptr inbounds float, ptr %v1750, i64 %v1856
  br label %b377
b377:
  %v1858 = phi i64 [ 0, %b370 ], [ %v1870, %b378 ]
  %v1859 = icmp slt i64 %v1858, %v1780
  br i1 %v1859, label %b378, label %b379
b378:
  %v1860 = mul i64 %v1858, 16
  %v1861 = getelementptr inbounds float, ptr %v1857, i64 %v1860
  %v1862 = mul i64 %v1858, 16
  %v1863 = getelementptr inbounds float, ptr %v144, i64 %v1862
  %v1864 = getelementptr inbounds float, ptr %v1861, i64 0
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = getelementptr inbounds float, ptr %v1863, i64 0
  store <8 x float> %v1865, ptr %v1866, align 4
  %v1867 = getelementptr inbounds float, ptr %v1861, i64 8
  %v1868 = load <8 x float>, ptr %v1867, align 4
  %v1869 = getelementptr inbounds float, ptr %v1863, i64 8
  store <8 x float> %v1868, ptr %v1869, align 4
  %v1870 = add nsw i64 %v1858, 1
  br label %b377
b379:
  %v1871 = sdiv i64 %v1785, 2
  br label %b380
b380:
  %v1872 = phi i64 [ 0, %b379 ], [ %v1881, %b381 ]
  %v1873 = icmp slt i64 %v1872, %v1871
  br i1 %v1873, label %b381, label %b382
b381:
  %v1874 = mul i64 %v1872, 2
  %v1875 = add i64 %v1781, %v1874
  %v1876 = mul i64 %v1872, 768
  %v1877 = getelementptr inbounds float, ptr %v1751, i64 %v1876
  %v1878 = mul i64 %v1875, 16
  %v1879 = add i64 %v1878, 0
  %v1880 = getelementptr inbounds float, ptr %v1765, i64 %v1879
  call void @outer_2x16(ptr %v1877, ptr %v144, i64 %v1780, ptr %v1880, i64 16)
  %v1881 = add nsw i64 %v1872, 1
  br label %b380
b382:
  %v1882 = add nsw i64 %v1781, 64
  br label %b356
b358:
  %v1883 = add nsw i64 %v1776, 384
  br label %b353
b355:
  %v1884 = icmp sgt i64 %v3, 1
  br i1 %v1884, label %b383, label %b384
b383:
  %v1885 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1886 = atomicrmw add ptr %v1885, i64 1 acq_rel
  %v1887 = load i64, ptr %v139, align 8
  %v1888 = add i64 %v1887, 1
  store i64 %v1888, ptr %v139, align 8
  %v1889 = mul i64 %v3, %v1888
  br label %b385
b385:
  %v1890 = load atomic i64, ptr %v1885 acquire, align 8
  %v1891 = icmp slt i64 %v1890, %v1889
  br i1 %v1891, label %b386, label %b387
b386:
  %v1892 = call i32 @sched_yield()
  br label %b385
b387:
  br label %b384
b384:
  %v1893 = icmp eq i64 %v2, 0
  br i1 %v1893, label %b388, label %b389
b388:
  br label %b390
b390:
  %v1894 = phi i64 [ 0, %b388 ], [ %v1911, %b395 ]
  %v1895 = phi <8 x float> [ splat (float 0x0000000000000000), %b388 ], [ %v1910, %b395 ]
  %v1896 = icmp slt i64 %v1894, %v8
  br i1 %v1896, label %b391, label %b392
b391:
  %v1897 = add i64 %v1894, 128
  %v1898 = icmp slt i64 %v1897, %v8
  %v1899 = select i1 %v1898, i64 %v1897, i64 %v8
  br label %b393
b393:
  %v1900 = phi i64 [ %v1894, %b391 ], [ %v1909, %b394 ]
  %v1901 = phi <8 x float> [ splat (float 0x0000000000000000), %b391 ], [ %v1908, %b394 ]
  %v1902 = icmp slt i64 %v1900, %v1899
  br i1 %v1902, label %b394, label %b395
b394:
  %v1903 = mul i64 %v1900, 8
  %v1904 = getelementptr inbounds float, ptr %v30, i64 %v1903
  %v1905 = add i64 0, 0
  %v1906 = getelementptr inbounds float, ptr %v1904, i64 %v1905
  %v1907 = load <8 x float>, ptr %v1906, align 4
  %v1908 = fadd <8 x float> %v1901, %v1907
  %v1909 = add nsw i64 %v1900, 1
  br label %b393
b395:
  %v1910 = fadd <8 x float> %v1895, %v1901
  %v1911 = add nsw i64 %v1894, 128
  br label %b390
b392:
  %v1912 = add i64 0, 0
  %v1913 = getelementptr inbounds float, ptr %v58, i64 %v1912
  store <8 x float> %v1895, ptr %v1913, align 4
  br label %b389
b389:
  %v1914 = icmp sgt i64 %v3, 1
  br i1 %v1914, label %b396, label %b397
b396:
  %v1915 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1916 = atomicrmw add ptr %v1915, i64 1 acq_rel
  %v1917 = load i64, ptr %v139, align 8
  %v1918 = add i64 %v1917, 1
  store i64 %v1918, ptr %v139, align 8
  %v1919 = mul i64 %v3, %v1918
  br label %b398
b398:
  %v1920 = load atomic i64, ptr %v1915 acquire, align 8
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b399, label %b400
b399:
  %v1922 = call i32 @sched_yield()
  br label %b398
b400:
  br label %b397
b397:
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
define internal void @tile_1x2_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fadd <8 x float> %v108, %v86
  store <8 x float> %v109, ptr %v107, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v104, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = fadd <8 x float> %v113, %v87
  store <8 x float> %v114, ptr %v112, align 4
  ret void
}
define internal void @tile_2x2_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v132
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v160, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v133
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fadd <8 x float> %v175, %v134
  store <8 x float> %v176, ptr %v174, align 4
  %v177 = mul i64 %v6, 1
  %v178 = add i64 %v171, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v135
  store <8 x float> %v181, ptr %v179, align 4
  ret void
}
define internal void @tile_3x2_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v92
  store <8 x float> %v135, ptr %v133, align 4
  %v136 = mul i64 %v6, 1
  %v137 = add i64 %v130, %v136
  %v138 = getelementptr inbounds float, ptr %v4, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd <8 x float> %v139, %v93
  store <8 x float> %v140, ptr %v138, align 4
  %v141 = mul i64 %v5, 1
  %v142 = mul i64 %v6, 0
  %v143 = add i64 %v141, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = fadd <8 x float> %v145, %v94
  store <8 x float> %v146, ptr %v144, align 4
  %v147 = mul i64 %v6, 1
  %v148 = add i64 %v141, %v147
  %v149 = getelementptr inbounds float, ptr %v4, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fadd <8 x float> %v150, %v95
  store <8 x float> %v151, ptr %v149, align 4
  %v152 = mul i64 %v5, 2
  %v153 = mul i64 %v6, 0
  %v154 = add i64 %v152, %v153
  %v155 = getelementptr inbounds float, ptr %v4, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fadd <8 x float> %v156, %v96
  store <8 x float> %v157, ptr %v155, align 4
  %v158 = mul i64 %v6, 1
  %v159 = add i64 %v152, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v161, %v97
  store <8 x float> %v162, ptr %v160, align 4
  ret void
}
define internal void @tile_4x2_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v114
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = mul i64 %v6, 1
  %v169 = add i64 %v162, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v115
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v116
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v6, 1
  %v180 = add i64 %v173, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v117
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 2
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v118
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v6, 1
  %v191 = add i64 %v184, %v190
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fadd <8 x float> %v193, %v119
  store <8 x float> %v194, ptr %v192, align 4
  %v195 = mul i64 %v5, 3
  %v196 = mul i64 %v6, 0
  %v197 = add i64 %v195, %v196
  %v198 = getelementptr inbounds float, ptr %v4, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = fadd <8 x float> %v199, %v120
  store <8 x float> %v200, ptr %v198, align 4
  %v201 = mul i64 %v6, 1
  %v202 = add i64 %v195, %v201
  %v203 = getelementptr inbounds float, ptr %v4, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fadd <8 x float> %v204, %v121
  store <8 x float> %v205, ptr %v203, align 4
  ret void
}
define internal void @tile_5x2_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v10
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = mul i64 %v6, 1
  %v75 = add i64 %v68, %v74
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v11
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = mul i64 %v5, 1
  %v80 = mul i64 %v6, 0
  %v81 = add i64 %v79, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fadd <8 x float> %v83, %v12
  store <8 x float> %v84, ptr %v82, align 4
  %v85 = mul i64 %v6, 1
  %v86 = add i64 %v79, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fadd <8 x float> %v88, %v13
  store <8 x float> %v89, ptr %v87, align 4
  %v90 = mul i64 %v5, 2
  %v91 = mul i64 %v6, 0
  %v92 = add i64 %v90, %v91
  %v93 = getelementptr inbounds float, ptr %v4, i64 %v92
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fadd <8 x float> %v94, %v14
  store <8 x float> %v95, ptr %v93, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v90, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fadd <8 x float> %v99, %v15
  store <8 x float> %v100, ptr %v98, align 4
  %v101 = mul i64 %v5, 3
  %v102 = mul i64 %v6, 0
  %v103 = add i64 %v101, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fadd <8 x float> %v105, %v16
  store <8 x float> %v106, ptr %v104, align 4
  %v107 = mul i64 %v6, 1
  %v108 = add i64 %v101, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = fadd <8 x float> %v110, %v17
  store <8 x float> %v111, ptr %v109, align 4
  %v112 = mul i64 %v5, 4
  %v113 = mul i64 %v6, 0
  %v114 = add i64 %v112, %v113
  %v115 = getelementptr inbounds float, ptr %v4, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fadd <8 x float> %v116, %v18
  store <8 x float> %v117, ptr %v115, align 4
  %v118 = mul i64 %v6, 1
  %v119 = add i64 %v112, %v118
  %v120 = getelementptr inbounds float, ptr %v4, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fadd <8 x float> %v121, %v19
  store <8 x float> %v122, ptr %v120, align 4
  ret void
}
define internal void @tile_6x2_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v10
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = mul i64 %v6, 1
  %v85 = add i64 %v78, %v84
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v11
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = mul i64 %v5, 1
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v12
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = mul i64 %v6, 1
  %v96 = add i64 %v89, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = fadd <8 x float> %v98, %v13
  store <8 x float> %v99, ptr %v97, align 4
  %v100 = mul i64 %v5, 2
  %v101 = mul i64 %v6, 0
  %v102 = add i64 %v100, %v101
  %v103 = getelementptr inbounds float, ptr %v4, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fadd <8 x float> %v104, %v14
  store <8 x float> %v105, ptr %v103, align 4
  %v106 = mul i64 %v6, 1
  %v107 = add i64 %v100, %v106
  %v108 = getelementptr inbounds float, ptr %v4, i64 %v107
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = fadd <8 x float> %v109, %v15
  store <8 x float> %v110, ptr %v108, align 4
  %v111 = mul i64 %v5, 3
  %v112 = mul i64 %v6, 0
  %v113 = add i64 %v111, %v112
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fadd <8 x float> %v115, %v16
  store <8 x float> %v116, ptr %v114, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v111, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fadd <8 x float> %v120, %v17
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = mul i64 %v5, 4
  %v123 = mul i64 %v6, 0
  %v124 = add i64 %v122, %v123
  %v125 = getelementptr inbounds float, ptr %v4, i64 %v124
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v18
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = mul i64 %v6, 1
  %v129 = add i64 %v122, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = fadd <8 x float> %v131, %v19
  store <8 x float> %v132, ptr %v130, align 4
  %v133 = mul i64 %v5, 5
  %v134 = mul i64 %v6, 0
  %v135 = add i64 %v133, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fadd <8 x float> %v137, %v20
  store <8 x float> %v138, ptr %v136, align 4
  %v139 = mul i64 %v6, 1
  %v140 = add i64 %v133, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v21
  store <8 x float> %v143, ptr %v141, align 4
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
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
