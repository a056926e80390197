; generated from specs/bn_lstm.yaml by `make generated`: do not edit
; bn_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v155 = alloca i64, i64 1, align 8
  %v421 = alloca float, i64 64, align 4
  %v698 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 14
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 19
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 27
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 41
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
  %v147 = getelementptr inbounds i64, ptr %v1, i64 53
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 54
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 55
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 56
  %v154 = load i64, ptr %v153, align 8
  store i64 0, ptr %v155, align 8
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v157 = load ptr, ptr %v156, align 4
  %v158 = mul i64 %v2, 0
  %v159 = add i64 %v158, 512
  %v160 = getelementptr inbounds float, ptr %v157, i64 %v159
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b0, label %b1
b0:
  %v164 = icmp eq i64 %v2, 0
  br i1 %v164, label %b2, label %b3
b2:
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v54, i64 %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v168, ptr %v166, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b4, label %b5
b4:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v155, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v155, align 8
  %v174 = mul i64 %v3, %v173
  br label %b6
b6:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b7, label %b8
b7:
  %v177 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 4
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b9, label %b10
b9:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b11, label %b12
b11:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v155, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v155, align 8
  %v186 = mul i64 %v3, %v185
  br label %b13
b13:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b14, label %b15
b14:
  %v189 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v190 = add i64 %v7, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v7
  %v197 = select i1 %v196, i64 %v195, i64 %v7
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, %v7
  %v202 = select i1 %v201, i64 %v200, i64 %v7
  br label %b16
b16:
  %v203 = phi i64 [ 0, %b12 ], [ %v207, %b17 ]
  %v204 = phi float [ 0x0000000000000000, %b12 ], [ %v206, %b17 ]
  %v205 = icmp slt i64 %v203, %v7
  br i1 %v205, label %b17, label %b18
b17:
  %v206 = fadd float %v204, 0x3FF0000000000000
  %v207 = add nsw i64 %v203, 1
  br label %b16
b18:
  br label %b19
b19:
  %v208 = phi i64 [ %v197, %b18 ], [ %v213, %b20 ]
  %v209 = icmp slt i64 %v208, %v202
  br i1 %v209, label %b20, label %b21
b20:
  %v210 = mul i64 %v208, 1
  %v211 = getelementptr inbounds float, ptr %v56, i64 %v210
  %v212 = getelementptr inbounds float, ptr %v211, i64 0
  store float %v204, ptr %v212, align 4
  %v213 = add nsw i64 %v208, 1
  br label %b19
b21:
  %v214 = icmp sgt i64 %v3, 1
  br i1 %v214, label %b22, label %b23
b22:
  %v215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v216 = atomicrmw add ptr %v215, i64 1 acq_rel
  %v217 = load i64, ptr %v155, align 8
  %v218 = add i64 %v217, 1
  store i64 %v218, ptr %v155, align 8
  %v219 = mul i64 %v3, %v218
  br label %b24
b24:
  %v220 = load atomic i64, ptr %v215 acquire, align 8
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b25, label %b26
b25:
  %v222 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  br label %b10
b10:
  %v223 = icmp sgt i64 %v3, 1
  br i1 %v223, label %b27, label %b28
b27:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v155, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v155, align 8
  %v228 = mul i64 %v3, %v227
  br label %b29
b29:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b30, label %b31
b30:
  %v231 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b32, label %b33
b32:
  %v235 = add i64 %v7, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, %v7
  %v242 = select i1 %v241, i64 %v240, i64 %v7
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, %v7
  %v247 = select i1 %v246, i64 %v245, i64 %v7
  br label %b34
b34:
  %v248 = phi i64 [ %v242, %b32 ], [ %v261, %b35 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b35, label %b36
b35:
  %v250 = mul i64 %v248, 1
  %v251 = getelementptr inbounds float, ptr %v56, i64 %v250
  %v252 = getelementptr inbounds float, ptr %v251, i64 0
  %v253 = load float, ptr %v252, align 4
  %v254 = fcmp uno float %v253, %v253
  %v255 = fcmp ogt float %v253, 0x3FF0000000000000
  %v256 = select i1 %v255, float %v253, float 0x3FF0000000000000
  %v257 = select i1 %v254, float %v253, float %v256
  %v258 = mul i64 %v248, 1
  %v259 = getelementptr inbounds float, ptr %v58, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 0
  store float %v257, ptr %v260, align 4
  %v261 = add nsw i64 %v248, 1
  br label %b34
b36:
  br label %b33
b33:
  %v262 = icmp sgt i64 %v3, 1
  br i1 %v262, label %b37, label %b38
b37:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v264 = atomicrmw add ptr %v263, i64 1 acq_rel
  %v265 = load i64, ptr %v155, align 8
  %v266 = add i64 %v265, 1
  store i64 %v266, ptr %v155, align 8
  %v267 = mul i64 %v3, %v266
  br label %b39
b39:
  %v268 = load atomic i64, ptr %v263 acquire, align 8
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b40, label %b41
b40:
  %v270 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v271 = getelementptr inbounds i64, ptr %v1, i64 4
  %v272 = load i64, ptr %v271, align 8
  %v273 = icmp eq i64 %v272, 0
  br i1 %v273, label %b42, label %b43
b42:
  %v274 = getelementptr inbounds i64, ptr %v1, i64 57
  %v275 = load i64, ptr %v274, align 8
  %v276 = icmp eq i64 %v275, 0
  br i1 %v276, label %b44, label %b45
b44:
  %v277 = add i64 %v7, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, %v7
  %v284 = select i1 %v283, i64 %v282, i64 %v7
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  br label %b46
b46:
  %v290 = phi i64 [ %v284, %b44 ], [ %v301, %b47 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b47, label %b48
b47:
  %v292 = and i64 0, %v116
  %v293 = mul i64 %v292, %v7
  %v294 = add i64 %v293, %v290
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v28, i64 %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v296, i64 %v297
  %v299 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v300 = shufflevector <8 x float> %v299, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v300, ptr %v298, align 4
  %v301 = add nsw i64 %v290, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b49, label %b50
b49:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v155, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v155, align 8
  %v307 = mul i64 %v3, %v306
  br label %b51
b51:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b52, label %b53
b52:
  %v310 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b54, label %b55
b54:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 58
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b56, label %b57
b56:
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
  br label %b58
b58:
  %v330 = phi i64 [ %v324, %b56 ], [ %v341, %b59 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b59, label %b60
b59:
  %v332 = and i64 0, %v118
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v330
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v30, i64 %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v336, i64 %v337
  %v339 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v340 = shufflevector <8 x float> %v339, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v340, ptr %v338, align 4
  %v341 = add nsw i64 %v330, 1
  br label %b58
b60:
  br label %b57
b57:
  br label %b55
b55:
  %v342 = icmp sgt i64 %v3, 1
  br i1 %v342, label %b61, label %b62
b61:
  %v343 = getelementptr inbounds i64, ptr %v1, i64 3
  %v344 = atomicrmw add ptr %v343, i64 1 acq_rel
  %v345 = load i64, ptr %v155, align 8
  %v346 = add i64 %v345, 1
  store i64 %v346, ptr %v155, align 8
  %v347 = mul i64 %v3, %v346
  br label %b63
b63:
  %v348 = load atomic i64, ptr %v343 acquire, align 8
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b64, label %b65
b64:
  %v350 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v351 = getelementptr inbounds float, ptr %v157, i64 0
  %v352 = getelementptr inbounds i64, ptr %v1, i64 4
  %v353 = load i64, ptr %v352, align 8
  %v354 = icmp eq i64 %v353, 0
  br i1 %v354, label %b66, label %b67
b66:
  %v355 = add i64 1, 0
  %v356 = sdiv i64 %v355, 1
  %v357 = add i64 %v2, 1
  %v358 = mul i64 %v356, %v2
  %v359 = sdiv i64 %v358, %v3
  %v360 = mul i64 %v359, 1
  %v361 = icmp slt i64 %v360, 1
  %v362 = select i1 %v361, i64 %v360, i64 1
  %v363 = mul i64 %v356, %v357
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  br label %b68
b68:
  %v370 = phi i64 [ %v362, %b66 ], [ %v411, %b69 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b69, label %b70
b69:
  %v372 = mul i64 %v370, 256
  %v373 = mul i64 %v370, 32
  %v374 = add i64 %v372, 0
  %v375 = add i64 %v373, 0
  %v376 = getelementptr inbounds float, ptr %v351, i64 %v374
  %v377 = sub i64 32, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = mul i64 %v375, 8
  %v381 = add i64 0, %v380
  %v382 = getelementptr inbounds float, ptr %v16, i64 %v381
  call void @pack_turned(ptr %v382, i64 8, i64 1, i64 8, i64 %v379, ptr %v376, i64 32)
  %v383 = add i64 %v372, 8
  %v384 = add i64 %v373, 8
  %v385 = getelementptr inbounds float, ptr %v351, i64 %v383
  %v386 = sub i64 32, %v384
  %v387 = icmp slt i64 %v386, 0
  %v388 = select i1 %v387, i64 0, i64 %v386
  %v389 = mul i64 %v384, 8
  %v390 = add i64 0, %v389
  %v391 = getelementptr inbounds float, ptr %v16, i64 %v390
  call void @pack_turned(ptr %v391, i64 8, i64 1, i64 8, i64 %v388, ptr %v385, i64 32)
  %v392 = add i64 %v372, 16
  %v393 = add i64 %v373, 16
  %v394 = getelementptr inbounds float, ptr %v351, i64 %v392
  %v395 = sub i64 32, %v393
  %v396 = icmp slt i64 %v395, 0
  %v397 = select i1 %v396, i64 0, i64 %v395
  %v398 = mul i64 %v393, 8
  %v399 = add i64 0, %v398
  %v400 = getelementptr inbounds float, ptr %v16, i64 %v399
  call void @pack_turned(ptr %v400, i64 8, i64 1, i64 8, i64 %v397, ptr %v394, i64 32)
  %v401 = add i64 %v372, 24
  %v402 = add i64 %v373, 24
  %v403 = getelementptr inbounds float, ptr %v351, i64 %v401
  %v404 = sub i64 32, %v402
  %v405 = icmp slt i64 %v404, 0
  %v406 = select i1 %v405, i64 0, i64 %v404
  %v407 = mul i64 %v402, 8
  %v408 = add i64 0, %v407
  %v409 = getelementptr inbounds float, ptr %v16, i64 %v408
  call void @pack_turned(ptr %v409, i64 8, i64 1, i64 8, i64 %v406, ptr %v403, i64 32)
  %v410 = add i64 %v372, 256
  %v411 = add nsw i64 %v370, 1
  br label %b68
b70:
  br label %b67
b67:
  %v412 = icmp sgt i64 %v3, 1
  br i1 %v412, label %b71, label %b72
b71:
  %v413 = getelementptr inbounds i64, ptr %v1, i64 3
  %v414 = atomicrmw add ptr %v413, i64 1 acq_rel
  %v415 = load i64, ptr %v155, align 8
  %v416 = add i64 %v415, 1
  store i64 %v416, ptr %v155, align 8
  %v417 = mul i64 %v3, %v416
  br label %b73
b73:
  %v418 = load atomic i64, ptr %v413 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b74, label %b75
b74:
  %v420 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v422 = add i64 %v8, 0
  %v423 = sdiv i64 %v422, 1
  %v424 = add i64 %v2, 1
  %v425 = mul i64 %v423, %v2
  %v426 = sdiv i64 %v425, %v3
  %v427 = mul i64 %v426, 1
  %v428 = icmp slt i64 %v427, %v8
  %v429 = select i1 %v428, i64 %v427, i64 %v8
  %v430 = mul i64 %v423, %v424
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, %v8
  %v434 = select i1 %v433, i64 %v432, i64 %v8
  br label %b76
b76:
  %v435 = phi i64 [ %v429, %b72 ], [ %v489, %b81 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b77, label %b78
b77:
  %v437 = add i64 %v435, 96
  %v438 = icmp slt i64 %v437, %v434
  %v439 = select i1 %v438, i64 %v437, i64 %v434
  br label %b79
b79:
  %v440 = phi i64 [ 0, %b77 ], [ %v488, %b84 ]
  %v441 = icmp slt i64 %v440, 1
  br i1 %v441, label %b80, label %b81
b80:
  %v442 = sub i64 %v439, %v435
  %v443 = sub i64 2, 1
  %v444 = add i64 %v442, %v443
  %v445 = sdiv i64 %v444, 2
  br label %b82
b82:
  %v446 = phi i64 [ 0, %b80 ], [ %v487, %b89 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b83, label %b84
b83:
  %v448 = mul i64 %v442, %v446
  %v449 = sdiv i64 %v448, %v445
  %v450 = add i64 %v435, %v449
  %v451 = add i64 %v446, 1
  %v452 = mul i64 %v442, %v451
  %v453 = sdiv i64 %v452, %v445
  %v454 = add i64 %v435, %v453
  %v455 = mul i64 %v440, 256
  %v456 = getelementptr inbounds float, ptr %v351, i64 %v455
  %v457 = sub i64 %v454, %v450
  %v458 = mul i64 %v450, 8
  %v459 = getelementptr inbounds float, ptr %v10, i64 %v458
  %v460 = getelementptr inbounds float, ptr %v459, i64 0
  %v461 = sub i64 %v457, 1
  %v462 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v461
  %v463 = load ptr, ptr %v462, align 4
  %v464 = getelementptr inbounds float, ptr %v421, i64 0
  %v465 = icmp sgt i64 %v457, 0
  br i1 %v465, label %b85, label %b86
b85:
  call void %v463(ptr %v460, i64 8, ptr %v456, i64 8, ptr %v464, i64 32, i64 8)
  br label %b86
b86:
  %v466 = add i64 %v455, 256
  br label %b87
b87:
  %v467 = phi i64 [ %v450, %b86 ], [ %v486, %b92 ]
  %v468 = icmp slt i64 %v467, %v454
  br i1 %v468, label %b88, label %b89
b88:
  %v469 = sub i64 %v467, %v450
  %v470 = mul i64 %v469, 32
  %v471 = getelementptr inbounds float, ptr %v421, i64 %v470
  %v472 = mul i64 %v467, 32
  %v473 = getelementptr inbounds float, ptr %v60, i64 %v472
  br label %b90
b90:
  %v474 = phi i64 [ 0, %b88 ], [ %v485, %b91 ]
  %v475 = icmp slt i64 %v474, 4
  br i1 %v475, label %b91, label %b92
b91:
  %v476 = mul i64 %v440, 4
  %v477 = add i64 %v476, %v474
  %v478 = mul i64 %v477, 8
  %v479 = add i64 0, %v474
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v471, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 0, %v478
  %v484 = getelementptr inbounds float, ptr %v473, i64 %v483
  store <8 x float> %v482, ptr %v484, align 4
  %v485 = add nsw i64 %v474, 1
  br label %b90
b92:
  %v486 = add nsw i64 %v467, 1
  br label %b87
b89:
  %v487 = add nsw i64 %v446, 1
  br label %b82
b84:
  %v488 = add nsw i64 %v440, 1
  br label %b79
b81:
  %v489 = add nsw i64 %v435, 96
  br label %b76
b78:
  %v490 = icmp sgt i64 %v3, 1
  br i1 %v490, label %b93, label %b94
b93:
  %v491 = getelementptr inbounds i64, ptr %v1, i64 3
  %v492 = atomicrmw add ptr %v491, i64 1 acq_rel
  %v493 = load i64, ptr %v155, align 8
  %v494 = add i64 %v493, 1
  store i64 %v494, ptr %v155, align 8
  %v495 = mul i64 %v3, %v494
  br label %b95
b95:
  %v496 = load atomic i64, ptr %v491 acquire, align 8
  %v497 = icmp slt i64 %v496, %v495
  br i1 %v497, label %b96, label %b97
b96:
  %v498 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v499 = add i64 %v5, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v5
  %v506 = select i1 %v505, i64 %v504, i64 %v5
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, %v5
  %v511 = select i1 %v510, i64 %v509, i64 %v5
  br label %b98
b98:
  %v512 = phi i64 [ %v506, %b94 ], [ %v536, %b103 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b99, label %b100
b99:
  %v514 = mul i64 %v512, %v7
  %v515 = add i64 %v514, %v7
  br label %b101
b101:
  %v516 = phi i64 [ 0, %b99 ], [ %v535, %b109 ]
  %v517 = icmp slt i64 %v516, 32
  br i1 %v517, label %b102, label %b103
b102:
  br label %b104
b104:
  %v518 = phi i64 [ %v514, %b102 ], [ %v527, %b105 ]
  %v519 = phi <8 x float> [ splat (float 0x0000000000000000), %b102 ], [ %v526, %b105 ]
  %v520 = icmp slt i64 %v518, %v515
  br i1 %v520, label %b105, label %b106
b105:
  %v521 = mul i64 %v518, 32
  %v522 = getelementptr inbounds float, ptr %v60, i64 %v521
  %v523 = add i64 0, %v516
  %v524 = getelementptr inbounds float, ptr %v522, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = fadd <8 x float> %v519, %v525
  %v527 = add nsw i64 %v518, 1
  br label %b104
b106:
  br label %b107
b107:
  %v528 = phi i64 [ %v514, %b106 ], [ %v534, %b108 ]
  %v529 = icmp slt i64 %v528, %v515
  br i1 %v529, label %b108, label %b109
b108:
  %v530 = mul i64 %v528, 32
  %v531 = getelementptr inbounds float, ptr %v62, i64 %v530
  %v532 = add i64 0, %v516
  %v533 = getelementptr inbounds float, ptr %v531, i64 %v532
  store <8 x float> %v519, ptr %v533, align 4
  %v534 = add nsw i64 %v528, 1
  br label %b107
b109:
  %v535 = add nsw i64 %v516, 8
  br label %b101
b103:
  %v536 = add nsw i64 %v512, 1
  br label %b98
b100:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b110, label %b111
b110:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = load i64, ptr %v155, align 8
  %v541 = add i64 %v540, 1
  store i64 %v541, ptr %v155, align 8
  %v542 = mul i64 %v3, %v541
  br label %b112
b112:
  %v543 = load atomic i64, ptr %v538 acquire, align 8
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b113, label %b114
b113:
  %v545 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b115, label %b116
b115:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = load i64, ptr %v155, align 8
  %v550 = add i64 %v549, 1
  store i64 %v550, ptr %v155, align 8
  %v551 = mul i64 %v3, %v550
  br label %b117
b117:
  %v552 = load atomic i64, ptr %v547 acquire, align 8
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b118, label %b119
b118:
  %v554 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v555 = add i64 %v5, 0
  %v556 = sdiv i64 %v555, 1
  %v557 = add i64 %v2, 1
  %v558 = mul i64 %v556, %v2
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v5
  %v562 = select i1 %v561, i64 %v560, i64 %v5
  %v563 = mul i64 %v556, %v557
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, %v5
  %v567 = select i1 %v566, i64 %v565, i64 %v5
  br label %b120
b120:
  %v568 = phi i64 [ %v562, %b116 ], [ %v607, %b125 ]
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b121, label %b122
b121:
  %v570 = mul i64 %v568, %v7
  %v571 = add i64 %v570, %v7
  br label %b123
b123:
  %v572 = phi i64 [ 0, %b121 ], [ %v606, %b131 ]
  %v573 = icmp slt i64 %v572, 32
  br i1 %v573, label %b124, label %b125
b124:
  br label %b126
b126:
  %v574 = phi i64 [ %v570, %b124 ], [ %v598, %b127 ]
  %v575 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v597, %b127 ]
  %v576 = icmp slt i64 %v574, %v571
  br i1 %v576, label %b127, label %b128
b127:
  %v577 = mul i64 %v574, 32
  %v578 = getelementptr inbounds float, ptr %v60, i64 %v577
  %v579 = mul i64 %v574, 32
  %v580 = getelementptr inbounds float, ptr %v62, i64 %v579
  %v581 = srem i64 %v574, %v7
  %v582 = mul i64 %v581, 1
  %v583 = getelementptr inbounds float, ptr %v58, i64 %v582
  %v584 = getelementptr inbounds float, ptr %v583, i64 0
  %v585 = load float, ptr %v584, align 4
  %v586 = add i64 0, %v572
  %v587 = getelementptr inbounds float, ptr %v578, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = add i64 0, %v572
  %v590 = getelementptr inbounds float, ptr %v580, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = insertelement <8 x float> poison, float %v585, i64 0
  %v593 = shufflevector <8 x float> %v592, <8 x float> poison, <8 x i32> zeroinitializer
  %v594 = fdiv <8 x float> %v591, %v593
  %v595 = fsub <8 x float> %v588, %v594
  %v596 = fmul <8 x float> %v595, %v595
  %v597 = fadd <8 x float> %v575, %v596
  %v598 = add nsw i64 %v574, 1
  br label %b126
b128:
  br label %b129
b129:
  %v599 = phi i64 [ %v570, %b128 ], [ %v605, %b130 ]
  %v600 = icmp slt i64 %v599, %v571
  br i1 %v600, label %b130, label %b131
b130:
  %v601 = mul i64 %v599, 32
  %v602 = getelementptr inbounds float, ptr %v64, i64 %v601
  %v603 = add i64 0, %v572
  %v604 = getelementptr inbounds float, ptr %v602, i64 %v603
  store <8 x float> %v575, ptr %v604, align 4
  %v605 = add nsw i64 %v599, 1
  br label %b129
b131:
  %v606 = add nsw i64 %v572, 8
  br label %b123
b125:
  %v607 = add nsw i64 %v568, 1
  br label %b120
b122:
  %v608 = icmp sgt i64 %v3, 1
  br i1 %v608, label %b132, label %b133
b132:
  %v609 = getelementptr inbounds i64, ptr %v1, i64 3
  %v610 = atomicrmw add ptr %v609, i64 1 acq_rel
  %v611 = load i64, ptr %v155, align 8
  %v612 = add i64 %v611, 1
  store i64 %v612, ptr %v155, align 8
  %v613 = mul i64 %v3, %v612
  br label %b134
b134:
  %v614 = load atomic i64, ptr %v609 acquire, align 8
  %v615 = icmp slt i64 %v614, %v613
  br i1 %v615, label %b135, label %b136
b135:
  %v616 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v617 = icmp sgt i64 %v3, 1
  br i1 %v617, label %b137, label %b138
b137:
  %v618 = getelementptr inbounds i64, ptr %v1, i64 3
  %v619 = atomicrmw add ptr %v618, i64 1 acq_rel
  %v620 = load i64, ptr %v155, align 8
  %v621 = add i64 %v620, 1
  store i64 %v621, ptr %v155, align 8
  %v622 = mul i64 %v3, %v621
  br label %b139
b139:
  %v623 = load atomic i64, ptr %v618 acquire, align 8
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b140, label %b141
b140:
  %v625 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  %v626 = getelementptr inbounds float, ptr %v157, i64 256
  %v627 = getelementptr inbounds i64, ptr %v1, i64 4
  %v628 = load i64, ptr %v627, align 8
  %v629 = icmp eq i64 %v628, 0
  br i1 %v629, label %b142, label %b143
b142:
  %v630 = add i64 1, 0
  %v631 = sdiv i64 %v630, 1
  %v632 = add i64 %v2, 1
  %v633 = mul i64 %v631, %v2
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, 1
  %v637 = select i1 %v636, i64 %v635, i64 1
  %v638 = mul i64 %v631, %v632
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, 1
  %v642 = select i1 %v641, i64 %v640, i64 1
  %v643 = icmp slt i64 %v642, 1
  %v644 = select i1 %v643, i64 %v642, i64 1
  br label %b144
b144:
  %v645 = phi i64 [ %v637, %b142 ], [ %v686, %b145 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b145, label %b146
b145:
  %v647 = mul i64 %v645, 256
  %v648 = mul i64 %v645, 32
  %v649 = add i64 %v647, 0
  %v650 = add i64 %v648, 0
  %v651 = getelementptr inbounds float, ptr %v626, i64 %v649
  %v652 = sub i64 32, %v650
  %v653 = icmp slt i64 %v652, 0
  %v654 = select i1 %v653, i64 0, i64 %v652
  %v655 = mul i64 %v650, 8
  %v656 = add i64 0, %v655
  %v657 = getelementptr inbounds float, ptr %v12, i64 %v656
  call void @pack_turned(ptr %v657, i64 8, i64 1, i64 8, i64 %v654, ptr %v651, i64 32)
  %v658 = add i64 %v647, 8
  %v659 = add i64 %v648, 8
  %v660 = getelementptr inbounds float, ptr %v626, i64 %v658
  %v661 = sub i64 32, %v659
  %v662 = icmp slt i64 %v661, 0
  %v663 = select i1 %v662, i64 0, i64 %v661
  %v664 = mul i64 %v659, 8
  %v665 = add i64 0, %v664
  %v666 = getelementptr inbounds float, ptr %v12, i64 %v665
  call void @pack_turned(ptr %v666, i64 8, i64 1, i64 8, i64 %v663, ptr %v660, i64 32)
  %v667 = add i64 %v647, 16
  %v668 = add i64 %v648, 16
  %v669 = getelementptr inbounds float, ptr %v626, i64 %v667
  %v670 = sub i64 32, %v668
  %v671 = icmp slt i64 %v670, 0
  %v672 = select i1 %v671, i64 0, i64 %v670
  %v673 = mul i64 %v668, 8
  %v674 = add i64 0, %v673
  %v675 = getelementptr inbounds float, ptr %v12, i64 %v674
  call void @pack_turned(ptr %v675, i64 8, i64 1, i64 8, i64 %v672, ptr %v669, i64 32)
  %v676 = add i64 %v647, 24
  %v677 = add i64 %v648, 24
  %v678 = getelementptr inbounds float, ptr %v626, i64 %v676
  %v679 = sub i64 32, %v677
  %v680 = icmp slt i64 %v679, 0
  %v681 = select i1 %v680, i64 0, i64 %v679
  %v682 = mul i64 %v677, 8
  %v683 = add i64 0, %v682
  %v684 = getelementptr inbounds float, ptr %v12, i64 %v683
  call void @pack_turned(ptr %v684, i64 8, i64 1, i64 8, i64 %v681, ptr %v678, i64 32)
  %v685 = add i64 %v647, 256
  %v686 = add nsw i64 %v645, 1
  br label %b144
b146:
  br label %b143
b143:
  %v687 = icmp sgt i64 %v3, 1
  br i1 %v687, label %b147, label %b148
b147:
  %v688 = getelementptr inbounds i64, ptr %v1, i64 3
  %v689 = atomicrmw add ptr %v688, i64 1 acq_rel
  %v690 = load i64, ptr %v155, align 8
  %v691 = add i64 %v690, 1
  store i64 %v691, ptr %v155, align 8
  %v692 = mul i64 %v3, %v691
  br label %b149
b149:
  %v693 = load atomic i64, ptr %v688 acquire, align 8
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b150, label %b151
b150:
  %v695 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  br label %b152
b152:
  %v696 = phi i64 [ 0, %b148 ], [ %v1663, %b265 ]
  %v697 = icmp slt i64 %v696, %v5
  br i1 %v697, label %b153, label %b154
b153:
  %v699 = add i64 %v7, 0
  %v700 = sdiv i64 %v699, 1
  %v701 = add i64 %v2, 1
  %v702 = mul i64 %v700, %v2
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v7
  %v706 = select i1 %v705, i64 %v704, i64 %v7
  %v707 = mul i64 %v700, %v701
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v7
  %v711 = select i1 %v710, i64 %v709, i64 %v7
  br label %b155
b155:
  %v712 = phi i64 [ %v706, %b153 ], [ %v770, %b160 ]
  %v713 = icmp slt i64 %v712, %v711
  br i1 %v713, label %b156, label %b157
b156:
  %v714 = add i64 %v712, 96
  %v715 = icmp slt i64 %v714, %v711
  %v716 = select i1 %v715, i64 %v714, i64 %v711
  br label %b158
b158:
  %v717 = phi i64 [ 0, %b156 ], [ %v769, %b163 ]
  %v718 = icmp slt i64 %v717, 1
  br i1 %v718, label %b159, label %b160
b159:
  %v719 = sub i64 %v716, %v712
  %v720 = sub i64 2, 1
  %v721 = add i64 %v719, %v720
  %v722 = sdiv i64 %v721, 2
  br label %b161
b161:
  %v723 = phi i64 [ 0, %b159 ], [ %v768, %b168 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b162, label %b163
b162:
  %v725 = mul i64 %v719, %v723
  %v726 = sdiv i64 %v725, %v722
  %v727 = add i64 %v712, %v726
  %v728 = add i64 %v723, 1
  %v729 = mul i64 %v719, %v728
  %v730 = sdiv i64 %v729, %v722
  %v731 = add i64 %v712, %v730
  %v732 = mul i64 %v717, 256
  %v733 = getelementptr inbounds float, ptr %v626, i64 %v732
  %v734 = sub i64 %v731, %v727
  %v735 = add i64 %v696, 0
  %v736 = and i64 %v735, %v116
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v727
  %v739 = mul i64 %v738, 8
  %v740 = getelementptr inbounds float, ptr %v28, i64 %v739
  %v741 = getelementptr inbounds float, ptr %v740, i64 0
  %v742 = sub i64 %v734, 1
  %v743 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v742
  %v744 = load ptr, ptr %v743, align 4
  %v745 = getelementptr inbounds float, ptr %v698, i64 0
  %v746 = icmp sgt i64 %v734, 0
  br i1 %v746, label %b164, label %b165
b164:
  call void %v744(ptr %v741, i64 8, ptr %v733, i64 8, ptr %v745, i64 32, i64 8)
  br label %b165
b165:
  %v747 = add i64 %v732, 256
  br label %b166
b166:
  %v748 = phi i64 [ %v727, %b165 ], [ %v767, %b171 ]
  %v749 = icmp slt i64 %v748, %v731
  br i1 %v749, label %b167, label %b168
b167:
  %v750 = sub i64 %v748, %v727
  %v751 = mul i64 %v750, 32
  %v752 = getelementptr inbounds float, ptr %v698, i64 %v751
  %v753 = mul i64 %v748, 32
  %v754 = getelementptr inbounds float, ptr %v66, i64 %v753
  br label %b169
b169:
  %v755 = phi i64 [ 0, %b167 ], [ %v766, %b170 ]
  %v756 = icmp slt i64 %v755, 4
  br i1 %v756, label %b170, label %b171
b170:
  %v757 = mul i64 %v717, 4
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
  br label %b169
b171:
  %v767 = add nsw i64 %v748, 1
  br label %b166
b168:
  %v768 = add nsw i64 %v723, 1
  br label %b161
b163:
  %v769 = add nsw i64 %v717, 1
  br label %b158
b160:
  %v770 = add nsw i64 %v712, 96
  br label %b155
b157:
  %v771 = icmp sgt i64 %v3, 1
  br i1 %v771, label %b172, label %b173
b172:
  %v772 = getelementptr inbounds i64, ptr %v1, i64 3
  %v773 = atomicrmw add ptr %v772, i64 1 acq_rel
  %v774 = load i64, ptr %v155, align 8
  %v775 = add i64 %v774, 1
  store i64 %v775, ptr %v155, align 8
  %v776 = mul i64 %v3, %v775
  br label %b174
b174:
  %v777 = load atomic i64, ptr %v772 acquire, align 8
  %v778 = icmp slt i64 %v777, %v776
  br i1 %v778, label %b175, label %b176
b175:
  %v779 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  %v780 = add i64 %v7, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v7
  %v787 = select i1 %v786, i64 %v785, i64 %v7
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v7
  %v792 = select i1 %v791, i64 %v790, i64 %v7
  br label %b177
b177:
  %v793 = phi i64 [ 0, %b173 ], [ %v812, %b185 ]
  %v794 = icmp slt i64 %v793, 32
  br i1 %v794, label %b178, label %b179
b178:
  br label %b180
b180:
  %v795 = phi i64 [ 0, %b178 ], [ %v804, %b181 ]
  %v796 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v803, %b181 ]
  %v797 = icmp slt i64 %v795, %v7
  br i1 %v797, label %b181, label %b182
b181:
  %v798 = mul i64 %v795, 32
  %v799 = getelementptr inbounds float, ptr %v66, i64 %v798
  %v800 = add i64 0, %v793
  %v801 = getelementptr inbounds float, ptr %v799, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = fadd <8 x float> %v796, %v802
  %v804 = add nsw i64 %v795, 1
  br label %b180
b182:
  br label %b183
b183:
  %v805 = phi i64 [ %v787, %b182 ], [ %v811, %b184 ]
  %v806 = icmp slt i64 %v805, %v792
  br i1 %v806, label %b184, label %b185
b184:
  %v807 = mul i64 %v805, 32
  %v808 = getelementptr inbounds float, ptr %v68, i64 %v807
  %v809 = add i64 0, %v793
  %v810 = getelementptr inbounds float, ptr %v808, i64 %v809
  store <8 x float> %v796, ptr %v810, align 4
  %v811 = add nsw i64 %v805, 1
  br label %b183
b185:
  %v812 = add nsw i64 %v793, 8
  br label %b177
b179:
  %v813 = icmp sgt i64 %v3, 1
  br i1 %v813, label %b186, label %b187
b186:
  %v814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v815 = atomicrmw add ptr %v814, i64 1 acq_rel
  %v816 = load i64, ptr %v155, align 8
  %v817 = add i64 %v816, 1
  store i64 %v817, ptr %v155, align 8
  %v818 = mul i64 %v3, %v817
  br label %b188
b188:
  %v819 = load atomic i64, ptr %v814 acquire, align 8
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b189, label %b190
b189:
  %v821 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v822 = add i64 %v7, 0
  %v823 = sdiv i64 %v822, 1
  %v824 = add i64 %v2, 1
  %v825 = mul i64 %v823, %v2
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, %v7
  %v829 = select i1 %v828, i64 %v827, i64 %v7
  %v830 = mul i64 %v823, %v824
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 1
  %v833 = icmp slt i64 %v832, %v7
  %v834 = select i1 %v833, i64 %v832, i64 %v7
  br label %b191
b191:
  %v835 = phi i64 [ %v829, %b187 ], [ %v867, %b192 ]
  %v836 = icmp slt i64 %v835, %v834
  br i1 %v836, label %b192, label %b193
b192:
  %v837 = mul i64 %v835, 32
  %v838 = getelementptr inbounds float, ptr %v66, i64 %v837
  %v839 = mul i64 %v835, 8
  %v840 = getelementptr inbounds float, ptr %v70, i64 %v839
  %v841 = mul i64 %v835, 8
  %v842 = getelementptr inbounds float, ptr %v72, i64 %v841
  %v843 = mul i64 %v835, 8
  %v844 = getelementptr inbounds float, ptr %v74, i64 %v843
  %v845 = mul i64 %v835, 8
  %v846 = getelementptr inbounds float, ptr %v76, i64 %v845
  %v847 = add i64 0, 0
  %v848 = getelementptr inbounds float, ptr %v838, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = add i64 8, 0
  %v851 = getelementptr inbounds float, ptr %v838, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 16, 0
  %v854 = getelementptr inbounds float, ptr %v838, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 24, 0
  %v857 = getelementptr inbounds float, ptr %v838, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = add i64 0, 0
  %v860 = getelementptr inbounds float, ptr %v840, i64 %v859
  store <8 x float> %v849, ptr %v860, align 4
  %v861 = add i64 0, 0
  %v862 = getelementptr inbounds float, ptr %v842, i64 %v861
  store <8 x float> %v852, ptr %v862, align 4
  %v863 = add i64 0, 0
  %v864 = getelementptr inbounds float, ptr %v844, i64 %v863
  store <8 x float> %v855, ptr %v864, align 4
  %v865 = add i64 0, 0
  %v866 = getelementptr inbounds float, ptr %v846, i64 %v865
  store <8 x float> %v858, ptr %v866, align 4
  %v867 = add nsw i64 %v835, 1
  br label %b191
b193:
  %v868 = add i64 %v7, 0
  %v869 = sdiv i64 %v868, 1
  %v870 = add i64 %v2, 1
  %v871 = mul i64 %v869, %v2
  %v872 = sdiv i64 %v871, %v3
  %v873 = mul i64 %v872, 1
  %v874 = icmp slt i64 %v873, %v7
  %v875 = select i1 %v874, i64 %v873, i64 %v7
  %v876 = mul i64 %v869, %v870
  %v877 = sdiv i64 %v876, %v3
  %v878 = mul i64 %v877, 1
  %v879 = icmp slt i64 %v878, %v7
  %v880 = select i1 %v879, i64 %v878, i64 %v7
  br label %b194
b194:
  %v881 = phi i64 [ %v875, %b193 ], [ %v912, %b199 ]
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %b195, label %b196
b195:
  %v883 = mul i64 %v881, 32
  %v884 = getelementptr inbounds float, ptr %v66, i64 %v883
  %v885 = mul i64 %v881, 32
  %v886 = getelementptr inbounds float, ptr %v68, i64 %v885
  %v887 = mul i64 %v881, 1
  %v888 = getelementptr inbounds float, ptr %v58, i64 %v887
  %v889 = getelementptr inbounds float, ptr %v888, i64 0
  %v890 = load float, ptr %v889, align 4
  %v891 = add i64 %v696, 0
  %v892 = and i64 %v891, %v130
  %v893 = mul i64 %v892, %v7
  %v894 = add i64 %v893, %v881
  %v895 = mul i64 %v894, 32
  %v896 = getelementptr inbounds float, ptr %v78, i64 %v895
  br label %b197
b197:
  %v897 = phi i64 [ 0, %b195 ], [ %v911, %b198 ]
  %v898 = icmp slt i64 %v897, 32
  br i1 %v898, label %b198, label %b199
b198:
  %v899 = add i64 0, %v897
  %v900 = getelementptr inbounds float, ptr %v884, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 0, %v897
  %v903 = getelementptr inbounds float, ptr %v886, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = insertelement <8 x float> poison, float %v890, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = fdiv <8 x float> %v904, %v906
  %v908 = fsub <8 x float> %v901, %v907
  %v909 = add i64 0, %v897
  %v910 = getelementptr inbounds float, ptr %v896, i64 %v909
  store <8 x float> %v908, ptr %v910, align 4
  %v911 = add nsw i64 %v897, 8
  br label %b197
b199:
  %v912 = add nsw i64 %v881, 1
  br label %b194
b196:
  %v913 = icmp sgt i64 %v3, 1
  br i1 %v913, label %b200, label %b201
b200:
  %v914 = getelementptr inbounds i64, ptr %v1, i64 3
  %v915 = atomicrmw add ptr %v914, i64 1 acq_rel
  %v916 = load i64, ptr %v155, align 8
  %v917 = add i64 %v916, 1
  store i64 %v917, ptr %v155, align 8
  %v918 = mul i64 %v3, %v917
  br label %b202
b202:
  %v919 = load atomic i64, ptr %v914 acquire, align 8
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b203, label %b204
b203:
  %v921 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v922 = add i64 %v7, 0
  %v923 = sdiv i64 %v922, 1
  %v924 = add i64 %v2, 1
  %v925 = mul i64 %v923, %v2
  %v926 = sdiv i64 %v925, %v3
  %v927 = mul i64 %v926, 1
  %v928 = icmp slt i64 %v927, %v7
  %v929 = select i1 %v928, i64 %v927, i64 %v7
  %v930 = mul i64 %v923, %v924
  %v931 = sdiv i64 %v930, %v3
  %v932 = mul i64 %v931, 1
  %v933 = icmp slt i64 %v932, %v7
  %v934 = select i1 %v933, i64 %v932, i64 %v7
  br label %b205
b205:
  %v935 = phi i64 [ 0, %b201 ], [ %v959, %b213 ]
  %v936 = icmp slt i64 %v935, 32
  br i1 %v936, label %b206, label %b207
b206:
  br label %b208
b208:
  %v937 = phi i64 [ 0, %b206 ], [ %v951, %b209 ]
  %v938 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v950, %b209 ]
  %v939 = icmp slt i64 %v937, %v7
  br i1 %v939, label %b209, label %b210
b209:
  %v940 = add i64 %v696, 0
  %v941 = and i64 %v940, %v130
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v937
  %v944 = mul i64 %v943, 32
  %v945 = getelementptr inbounds float, ptr %v78, i64 %v944
  %v946 = add i64 0, %v935
  %v947 = getelementptr inbounds float, ptr %v945, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = fmul <8 x float> %v948, %v948
  %v950 = fadd <8 x float> %v938, %v949
  %v951 = add nsw i64 %v937, 1
  br label %b208
b210:
  br label %b211
b211:
  %v952 = phi i64 [ %v929, %b210 ], [ %v958, %b212 ]
  %v953 = icmp slt i64 %v952, %v934
  br i1 %v953, label %b212, label %b213
b212:
  %v954 = mul i64 %v952, 32
  %v955 = getelementptr inbounds float, ptr %v66, i64 %v954
  %v956 = add i64 0, %v935
  %v957 = getelementptr inbounds float, ptr %v955, i64 %v956
  store <8 x float> %v938, ptr %v957, align 4
  %v958 = add nsw i64 %v952, 1
  br label %b211
b213:
  %v959 = add nsw i64 %v935, 8
  br label %b205
b207:
  %v960 = icmp sgt i64 %v3, 1
  br i1 %v960, label %b214, label %b215
b214:
  %v961 = getelementptr inbounds i64, ptr %v1, i64 3
  %v962 = atomicrmw add ptr %v961, i64 1 acq_rel
  %v963 = load i64, ptr %v155, align 8
  %v964 = add i64 %v963, 1
  store i64 %v964, ptr %v155, align 8
  %v965 = mul i64 %v3, %v964
  br label %b216
b216:
  %v966 = load atomic i64, ptr %v961 acquire, align 8
  %v967 = icmp slt i64 %v966, %v965
  br i1 %v967, label %b217, label %b218
b217:
  %v968 = call i32 @sched_yield()
  br label %b216
b218:
  br label %b215
b215:
  %v969 = add i64 %v7, 0
  %v970 = sdiv i64 %v969, 1
  %v971 = add i64 %v2, 1
  %v972 = mul i64 %v970, %v2
  %v973 = sdiv i64 %v972, %v3
  %v974 = mul i64 %v973, 1
  %v975 = icmp slt i64 %v974, %v7
  %v976 = select i1 %v975, i64 %v974, i64 %v7
  %v977 = mul i64 %v970, %v971
  %v978 = sdiv i64 %v977, %v3
  %v979 = mul i64 %v978, 1
  %v980 = icmp slt i64 %v979, %v7
  %v981 = select i1 %v980, i64 %v979, i64 %v7
  br label %b219
b219:
  %v982 = phi i64 [ %v976, %b215 ], [ %v1011, %b224 ]
  %v983 = icmp slt i64 %v982, %v981
  br i1 %v983, label %b220, label %b221
b220:
  %v984 = mul i64 %v982, 32
  %v985 = getelementptr inbounds float, ptr %v66, i64 %v984
  %v986 = mul i64 %v982, 1
  %v987 = getelementptr inbounds float, ptr %v58, i64 %v986
  %v988 = getelementptr inbounds float, ptr %v987, i64 0
  %v989 = load float, ptr %v988, align 4
  %v990 = add i64 %v696, 0
  %v991 = and i64 %v990, %v132
  %v992 = mul i64 %v991, %v7
  %v993 = add i64 %v992, %v982
  %v994 = mul i64 %v993, 32
  %v995 = getelementptr inbounds float, ptr %v80, i64 %v994
  br label %b222
b222:
  %v996 = phi i64 [ 0, %b220 ], [ %v1010, %b223 ]
  %v997 = icmp slt i64 %v996, 32
  br i1 %v997, label %b223, label %b224
b223:
  %v998 = add i64 0, %v996
  %v999 = getelementptr inbounds float, ptr %v985, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v989, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = fdiv <8 x float> %v1000, %v1002
  %v1004 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1005 = shufflevector <8 x float> %v1004, <8 x float> poison, <8 x i32> zeroinitializer
  %v1006 = fadd <8 x float> %v1003, %v1005
  %v1007 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1006)
  %v1008 = add i64 0, %v996
  %v1009 = getelementptr inbounds float, ptr %v995, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v996, 8
  br label %b222
b224:
  %v1011 = add nsw i64 %v982, 1
  br label %b219
b221:
  %v1012 = add i64 %v7, 0
  %v1013 = sdiv i64 %v1012, 1
  %v1014 = add i64 %v2, 1
  %v1015 = mul i64 %v1013, %v2
  %v1016 = sdiv i64 %v1015, %v3
  %v1017 = mul i64 %v1016, 1
  %v1018 = icmp slt i64 %v1017, %v7
  %v1019 = select i1 %v1018, i64 %v1017, i64 %v7
  %v1020 = mul i64 %v1013, %v1014
  %v1021 = sdiv i64 %v1020, %v3
  %v1022 = mul i64 %v1021, 1
  %v1023 = icmp slt i64 %v1022, %v7
  %v1024 = select i1 %v1023, i64 %v1022, i64 %v7
  br label %b225
b225:
  %v1025 = phi i64 [ %v1019, %b221 ], [ %v1409, %b226 ]
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b226, label %b227
b226:
  %v1027 = mul i64 %v1025, 8
  %v1028 = getelementptr inbounds float, ptr %v70, i64 %v1027
  %v1029 = mul i64 %v1025, 32
  %v1030 = getelementptr inbounds float, ptr %v68, i64 %v1029
  %v1031 = mul i64 %v1025, 1
  %v1032 = getelementptr inbounds float, ptr %v58, i64 %v1031
  %v1033 = getelementptr inbounds float, ptr %v1032, i64 0
  %v1034 = load float, ptr %v1033, align 4
  %v1035 = mul i64 %v1025, 32
  %v1036 = getelementptr inbounds float, ptr %v66, i64 %v1035
  %v1037 = add i64 %v696, 0
  %v1038 = and i64 %v1037, %v124
  %v1039 = mul i64 %v1038, %v7
  %v1040 = add i64 %v1039, %v1025
  %v1041 = mul i64 %v1040, 32
  %v1042 = getelementptr inbounds float, ptr %v60, i64 %v1041
  %v1043 = add i64 %v696, 0
  %v1044 = and i64 %v1043, %v126
  %v1045 = mul i64 %v1044, %v7
  %v1046 = add i64 %v1045, %v1025
  %v1047 = mul i64 %v1046, 32
  %v1048 = getelementptr inbounds float, ptr %v62, i64 %v1047
  %v1049 = add i64 %v696, 0
  %v1050 = and i64 %v1049, %v128
  %v1051 = mul i64 %v1050, %v7
  %v1052 = add i64 %v1051, %v1025
  %v1053 = mul i64 %v1052, 32
  %v1054 = getelementptr inbounds float, ptr %v64, i64 %v1053
  %v1055 = mul i64 %v1025, 8
  %v1056 = getelementptr inbounds float, ptr %v72, i64 %v1055
  %v1057 = mul i64 %v1025, 8
  %v1058 = getelementptr inbounds float, ptr %v76, i64 %v1057
  %v1059 = add i64 %v696, 0
  %v1060 = and i64 %v1059, %v118
  %v1061 = mul i64 %v1060, %v7
  %v1062 = add i64 %v1061, %v1025
  %v1063 = mul i64 %v1062, 8
  %v1064 = getelementptr inbounds float, ptr %v30, i64 %v1063
  %v1065 = mul i64 %v1025, 8
  %v1066 = getelementptr inbounds float, ptr %v74, i64 %v1065
  %v1067 = add i64 %v696, 0
  %v1068 = and i64 %v1067, %v134
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1025
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v82, i64 %v1071
  %v1073 = add i64 %v696, 0
  %v1074 = and i64 %v1073, %v136
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1025
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v84, i64 %v1077
  %v1079 = add i64 %v696, 0
  %v1080 = and i64 %v1079, %v138
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1025
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v86, i64 %v1083
  %v1085 = add i64 %v696, 1
  %v1086 = and i64 %v1085, %v118
  %v1087 = mul i64 %v1086, %v7
  %v1088 = add i64 %v1087, %v1025
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v30, i64 %v1089
  %v1091 = add i64 %v696, 0
  %v1092 = and i64 %v1091, %v140
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1025
  %v1095 = mul i64 %v1094, 8
  %v1096 = getelementptr inbounds float, ptr %v88, i64 %v1095
  %v1097 = add i64 0, 0
  %v1098 = getelementptr inbounds float, ptr %v1028, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = add i64 0, 0
  %v1101 = getelementptr inbounds float, ptr %v1030, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = insertelement <8 x float> poison, float %v1034, i64 0
  %v1104 = shufflevector <8 x float> %v1103, <8 x float> poison, <8 x i32> zeroinitializer
  %v1105 = fdiv <8 x float> %v1102, %v1104
  %v1106 = fsub <8 x float> %v1099, %v1105
  %v1107 = add i64 0, 0
  %v1108 = getelementptr inbounds float, ptr %v1036, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = fdiv <8 x float> %v1109, %v1104
  %v1111 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1112 = shufflevector <8 x float> %v1111, <8 x float> poison, <8 x i32> zeroinitializer
  %v1113 = fadd <8 x float> %v1110, %v1112
  %v1114 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1113)
  %v1115 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1116 = shufflevector <8 x float> %v1115, <8 x float> poison, <8 x i32> zeroinitializer
  %v1117 = fdiv <8 x float> %v1116, %v1114
  %v1118 = fmul <8 x float> %v1106, %v1117
  %v1119 = add i64 0, 0
  %v1120 = getelementptr inbounds float, ptr %v14, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = fmul <8 x float> %v1118, %v1121
  %v1123 = add i64 0, 0
  %v1124 = getelementptr inbounds float, ptr %v1042, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 0, 0
  %v1127 = getelementptr inbounds float, ptr %v1048, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fdiv <8 x float> %v1128, %v1104
  %v1130 = fsub <8 x float> %v1125, %v1129
  %v1131 = add i64 0, 0
  %v1132 = getelementptr inbounds float, ptr %v1054, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = fdiv <8 x float> %v1133, %v1104
  %v1135 = fadd <8 x float> %v1134, %v1112
  %v1136 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1135)
  %v1137 = fdiv <8 x float> %v1116, %v1136
  %v1138 = fmul <8 x float> %v1130, %v1137
  %v1139 = add i64 0, 0
  %v1140 = getelementptr inbounds float, ptr %v18, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = fmul <8 x float> %v1138, %v1141
  %v1143 = fadd <8 x float> %v1122, %v1142
  %v1144 = add i64 0, 0
  %v1145 = getelementptr inbounds float, ptr %v20, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = fadd <8 x float> %v1143, %v1146
  %v1148 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1147)
  %v1149 = fneg <8 x float> %v1148
  %v1150 = fcmp olt <8 x float> %v1149, splat (float 0xC05A400000000000)
  %v1151 = select <8 x i1> %v1150, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1149
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1151, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1153 = fsub <8 x float> %v1152, splat (float 0x4168000000000000)
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1151)
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1154)
  %v1156 = bitcast <8 x float> %v1152 to <8 x i32>
  %v1157 = fmul <8 x float> %v1155, %v1155
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1155, <8 x float> splat (float 0x3F81227F40000000))
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> %v1155, <8 x float> splat (float 0x3FA5556740000000))
  %v1160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1159, <8 x float> %v1155, <8 x float> splat (float 0x3FC5554B00000000))
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1160, <8 x float> %v1155, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1157, <8 x float> %v1161, <8 x float> %v1155)
  %v1163 = sub <8 x i32> %v1156, splat (i32 1262485250)
  %v1164 = lshr <8 x i32> %v1163, splat (i32 1)
  %v1165 = sub <8 x i32> %v1163, %v1164
  %v1166 = shl <8 x i32> %v1164, splat (i32 23)
  %v1167 = bitcast <8 x i32> %v1166 to <8 x float>
  %v1168 = shl <8 x i32> %v1165, splat (i32 23)
  %v1169 = bitcast <8 x i32> %v1168 to <8 x float>
  %v1170 = fadd <8 x float> %v1162, splat (float 0x3FF0000000000000)
  %v1171 = fmul <8 x float> %v1170, %v1167
  %v1172 = fmul <8 x float> %v1171, %v1169
  %v1173 = fcmp olt <8 x float> %v1147, splat (float 0x0000000000000000)
  %v1174 = select <8 x i1> %v1173, <8 x float> %v1172, <8 x float> splat (float 0x3FF0000000000000)
  %v1175 = fadd <8 x float> %v1172, splat (float 0x3FF0000000000000)
  %v1176 = fdiv <8 x float> %v1174, %v1175
  %v1177 = add i64 0, 0
  %v1178 = getelementptr inbounds float, ptr %v1056, i64 %v1177
  %v1179 = load <8 x float>, ptr %v1178, align 4
  %v1180 = add i64 8, 0
  %v1181 = getelementptr inbounds float, ptr %v1030, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = fdiv <8 x float> %v1182, %v1104
  %v1184 = fsub <8 x float> %v1179, %v1183
  %v1185 = add i64 8, 0
  %v1186 = getelementptr inbounds float, ptr %v1036, i64 %v1185
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = fdiv <8 x float> %v1187, %v1104
  %v1189 = fadd <8 x float> %v1188, %v1112
  %v1190 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1189)
  %v1191 = fdiv <8 x float> %v1116, %v1190
  %v1192 = fmul <8 x float> %v1184, %v1191
  %v1193 = add i64 8, 0
  %v1194 = getelementptr inbounds float, ptr %v14, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fmul <8 x float> %v1192, %v1195
  %v1197 = add i64 8, 0
  %v1198 = getelementptr inbounds float, ptr %v1042, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = add i64 8, 0
  %v1201 = getelementptr inbounds float, ptr %v1048, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fdiv <8 x float> %v1202, %v1104
  %v1204 = fsub <8 x float> %v1199, %v1203
  %v1205 = add i64 8, 0
  %v1206 = getelementptr inbounds float, ptr %v1054, i64 %v1205
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fdiv <8 x float> %v1207, %v1104
  %v1209 = fadd <8 x float> %v1208, %v1112
  %v1210 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1209)
  %v1211 = fdiv <8 x float> %v1116, %v1210
  %v1212 = fmul <8 x float> %v1204, %v1211
  %v1213 = add i64 8, 0
  %v1214 = getelementptr inbounds float, ptr %v18, i64 %v1213
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = fmul <8 x float> %v1212, %v1215
  %v1217 = fadd <8 x float> %v1196, %v1216
  %v1218 = add i64 8, 0
  %v1219 = getelementptr inbounds float, ptr %v20, i64 %v1218
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = fadd <8 x float> %v1217, %v1220
  %v1222 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1221)
  %v1223 = fneg <8 x float> %v1222
  %v1224 = fcmp olt <8 x float> %v1223, splat (float 0xC05A400000000000)
  %v1225 = select <8 x i1> %v1224, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1223
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1227 = fsub <8 x float> %v1226, splat (float 0x4168000000000000)
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1225)
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1228)
  %v1230 = bitcast <8 x float> %v1226 to <8 x i32>
  %v1231 = fmul <8 x float> %v1229, %v1229
  %v1232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1229, <8 x float> splat (float 0x3F81227F40000000))
  %v1233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1232, <8 x float> %v1229, <8 x float> splat (float 0x3FA5556740000000))
  %v1234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1229, <8 x float> splat (float 0x3FC5554B00000000))
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1234, <8 x float> %v1229, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> %v1235, <8 x float> %v1229)
  %v1237 = sub <8 x i32> %v1230, splat (i32 1262485250)
  %v1238 = lshr <8 x i32> %v1237, splat (i32 1)
  %v1239 = sub <8 x i32> %v1237, %v1238
  %v1240 = shl <8 x i32> %v1238, splat (i32 23)
  %v1241 = bitcast <8 x i32> %v1240 to <8 x float>
  %v1242 = shl <8 x i32> %v1239, splat (i32 23)
  %v1243 = bitcast <8 x i32> %v1242 to <8 x float>
  %v1244 = fadd <8 x float> %v1236, splat (float 0x3FF0000000000000)
  %v1245 = fmul <8 x float> %v1244, %v1241
  %v1246 = fmul <8 x float> %v1245, %v1243
  %v1247 = fcmp olt <8 x float> %v1221, splat (float 0x0000000000000000)
  %v1248 = select <8 x i1> %v1247, <8 x float> %v1246, <8 x float> splat (float 0x3FF0000000000000)
  %v1249 = fadd <8 x float> %v1246, splat (float 0x3FF0000000000000)
  %v1250 = fdiv <8 x float> %v1248, %v1249
  %v1251 = add i64 0, 0
  %v1252 = getelementptr inbounds float, ptr %v1058, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = add i64 24, 0
  %v1255 = getelementptr inbounds float, ptr %v1030, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fdiv <8 x float> %v1256, %v1104
  %v1258 = fsub <8 x float> %v1253, %v1257
  %v1259 = add i64 24, 0
  %v1260 = getelementptr inbounds float, ptr %v1036, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = fdiv <8 x float> %v1261, %v1104
  %v1263 = fadd <8 x float> %v1262, %v1112
  %v1264 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1263)
  %v1265 = fdiv <8 x float> %v1116, %v1264
  %v1266 = fmul <8 x float> %v1258, %v1265
  %v1267 = add i64 24, 0
  %v1268 = getelementptr inbounds float, ptr %v14, i64 %v1267
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = fmul <8 x float> %v1266, %v1269
  %v1271 = add i64 24, 0
  %v1272 = getelementptr inbounds float, ptr %v1042, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = add i64 24, 0
  %v1275 = getelementptr inbounds float, ptr %v1048, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = fdiv <8 x float> %v1276, %v1104
  %v1278 = fsub <8 x float> %v1273, %v1277
  %v1279 = add i64 24, 0
  %v1280 = getelementptr inbounds float, ptr %v1054, i64 %v1279
  %v1281 = load <8 x float>, ptr %v1280, align 4
  %v1282 = fdiv <8 x float> %v1281, %v1104
  %v1283 = fadd <8 x float> %v1282, %v1112
  %v1284 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1283)
  %v1285 = fdiv <8 x float> %v1116, %v1284
  %v1286 = fmul <8 x float> %v1278, %v1285
  %v1287 = add i64 24, 0
  %v1288 = getelementptr inbounds float, ptr %v18, i64 %v1287
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = fmul <8 x float> %v1286, %v1289
  %v1291 = fadd <8 x float> %v1270, %v1290
  %v1292 = add i64 24, 0
  %v1293 = getelementptr inbounds float, ptr %v20, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fadd <8 x float> %v1291, %v1294
  %v1296 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1295)
  %v1297 = fcmp ogt <8 x float> %v1296, splat (float 0x4023000000000000)
  %v1298 = select <8 x i1> %v1297, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1296
  %v1299 = fadd <8 x float> %v1298, %v1298
  %v1300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1299, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1301 = fsub <8 x float> %v1300, splat (float 0x4168000000000000)
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1299)
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1302)
  %v1304 = bitcast <8 x float> %v1300 to <8 x i32>
  %v1305 = fmul <8 x float> %v1303, %v1303
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1303, <8 x float> splat (float 0x3F81227F40000000))
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1306, <8 x float> %v1303, <8 x float> splat (float 0x3FA5556740000000))
  %v1308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1307, <8 x float> %v1303, <8 x float> splat (float 0x3FC5554B00000000))
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1303, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> %v1309, <8 x float> %v1303)
  %v1311 = shl <8 x i32> %v1304, splat (i32 23)
  %v1312 = add <8 x i32> %v1311, splat (i32 1065353216)
  %v1313 = bitcast <8 x i32> %v1312 to <8 x float>
  %v1314 = fsub <8 x float> %v1313, splat (float 0x3FF0000000000000)
  %v1315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1313, <8 x float> %v1310, <8 x float> %v1314)
  %v1316 = fadd <8 x float> %v1315, splat (float 0x4000000000000000)
  %v1317 = fdiv <8 x float> %v1315, %v1316
  %v1318 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1317, <8 x float> %v1295)
  %v1319 = add i64 0, 0
  %v1320 = getelementptr inbounds float, ptr %v1064, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fmul <8 x float> %v1176, %v1321
  %v1323 = fmul <8 x float> %v1250, %v1318
  %v1324 = fadd <8 x float> %v1322, %v1323
  %v1325 = add i64 0, 0
  %v1326 = getelementptr inbounds float, ptr %v1066, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 16, 0
  %v1329 = getelementptr inbounds float, ptr %v1030, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = fdiv <8 x float> %v1330, %v1104
  %v1332 = fsub <8 x float> %v1327, %v1331
  %v1333 = add i64 16, 0
  %v1334 = getelementptr inbounds float, ptr %v1036, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fdiv <8 x float> %v1335, %v1104
  %v1337 = fadd <8 x float> %v1336, %v1112
  %v1338 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1337)
  %v1339 = fdiv <8 x float> %v1116, %v1338
  %v1340 = fmul <8 x float> %v1332, %v1339
  %v1341 = add i64 16, 0
  %v1342 = getelementptr inbounds float, ptr %v14, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = fmul <8 x float> %v1340, %v1343
  %v1345 = add i64 16, 0
  %v1346 = getelementptr inbounds float, ptr %v1042, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = add i64 16, 0
  %v1349 = getelementptr inbounds float, ptr %v1048, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = fdiv <8 x float> %v1350, %v1104
  %v1352 = fsub <8 x float> %v1347, %v1351
  %v1353 = add i64 16, 0
  %v1354 = getelementptr inbounds float, ptr %v1054, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = fdiv <8 x float> %v1355, %v1104
  %v1357 = fadd <8 x float> %v1356, %v1112
  %v1358 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1357)
  %v1359 = fdiv <8 x float> %v1116, %v1358
  %v1360 = fmul <8 x float> %v1352, %v1359
  %v1361 = add i64 16, 0
  %v1362 = getelementptr inbounds float, ptr %v18, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = fmul <8 x float> %v1360, %v1363
  %v1365 = fadd <8 x float> %v1344, %v1364
  %v1366 = add i64 16, 0
  %v1367 = getelementptr inbounds float, ptr %v20, i64 %v1366
  %v1368 = load <8 x float>, ptr %v1367, align 4
  %v1369 = fadd <8 x float> %v1365, %v1368
  %v1370 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1369)
  %v1371 = fneg <8 x float> %v1370
  %v1372 = fcmp olt <8 x float> %v1371, splat (float 0xC05A400000000000)
  %v1373 = select <8 x i1> %v1372, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1371
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1375 = fsub <8 x float> %v1374, splat (float 0x4168000000000000)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1373)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1376)
  %v1378 = bitcast <8 x float> %v1374 to <8 x i32>
  %v1379 = fmul <8 x float> %v1377, %v1377
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1377, <8 x float> splat (float 0x3F81227F40000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1377, <8 x float> splat (float 0x3FA5556740000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1377, <8 x float> splat (float 0x3FC5554B00000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1377, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1383, <8 x float> %v1377)
  %v1385 = sub <8 x i32> %v1378, splat (i32 1262485250)
  %v1386 = lshr <8 x i32> %v1385, splat (i32 1)
  %v1387 = sub <8 x i32> %v1385, %v1386
  %v1388 = shl <8 x i32> %v1386, splat (i32 23)
  %v1389 = bitcast <8 x i32> %v1388 to <8 x float>
  %v1390 = shl <8 x i32> %v1387, splat (i32 23)
  %v1391 = bitcast <8 x i32> %v1390 to <8 x float>
  %v1392 = fadd <8 x float> %v1384, splat (float 0x3FF0000000000000)
  %v1393 = fmul <8 x float> %v1392, %v1389
  %v1394 = fmul <8 x float> %v1393, %v1391
  %v1395 = fcmp olt <8 x float> %v1369, splat (float 0x0000000000000000)
  %v1396 = select <8 x i1> %v1395, <8 x float> %v1394, <8 x float> splat (float 0x3FF0000000000000)
  %v1397 = fadd <8 x float> %v1394, splat (float 0x3FF0000000000000)
  %v1398 = fdiv <8 x float> %v1396, %v1397
  %v1399 = add i64 0, 0
  %v1400 = getelementptr inbounds float, ptr %v1072, i64 %v1399
  store <8 x float> %v1176, ptr %v1400, align 4
  %v1401 = add i64 0, 0
  %v1402 = getelementptr inbounds float, ptr %v1078, i64 %v1401
  store <8 x float> %v1250, ptr %v1402, align 4
  %v1403 = add i64 0, 0
  %v1404 = getelementptr inbounds float, ptr %v1084, i64 %v1403
  store <8 x float> %v1318, ptr %v1404, align 4
  %v1405 = add i64 0, 0
  %v1406 = getelementptr inbounds float, ptr %v1090, i64 %v1405
  store <8 x float> %v1324, ptr %v1406, align 4
  %v1407 = add i64 0, 0
  %v1408 = getelementptr inbounds float, ptr %v1096, i64 %v1407
  store <8 x float> %v1398, ptr %v1408, align 4
  %v1409 = add nsw i64 %v1025, 1
  br label %b225
b227:
  %v1410 = icmp sgt i64 %v3, 1
  br i1 %v1410, label %b228, label %b229
b228:
  %v1411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1412 = atomicrmw add ptr %v1411, i64 1 acq_rel
  %v1413 = load i64, ptr %v155, align 8
  %v1414 = add i64 %v1413, 1
  store i64 %v1414, ptr %v155, align 8
  %v1415 = mul i64 %v3, %v1414
  br label %b230
b230:
  %v1416 = load atomic i64, ptr %v1411 acquire, align 8
  %v1417 = icmp slt i64 %v1416, %v1415
  br i1 %v1417, label %b231, label %b232
b231:
  %v1418 = call i32 @sched_yield()
  br label %b230
b232:
  br label %b229
b229:
  %v1419 = add i64 %v7, 0
  %v1420 = sdiv i64 %v1419, 1
  %v1421 = add i64 %v2, 1
  %v1422 = mul i64 %v1420, %v2
  %v1423 = sdiv i64 %v1422, %v3
  %v1424 = mul i64 %v1423, 1
  %v1425 = icmp slt i64 %v1424, %v7
  %v1426 = select i1 %v1425, i64 %v1424, i64 %v7
  %v1427 = mul i64 %v1420, %v1421
  %v1428 = sdiv i64 %v1427, %v3
  %v1429 = mul i64 %v1428, 1
  %v1430 = icmp slt i64 %v1429, %v7
  %v1431 = select i1 %v1430, i64 %v1429, i64 %v7
  br label %b233
b233:
  %v1432 = phi i64 [ 0, %b229 ], [ %v1445, %b234 ]
  %v1433 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v1444, %b234 ]
  %v1434 = icmp slt i64 %v1432, %v7
  br i1 %v1434, label %b234, label %b235
b234:
  %v1435 = add i64 %v696, 1
  %v1436 = and i64 %v1435, %v118
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1432
  %v1439 = mul i64 %v1438, 8
  %v1440 = getelementptr inbounds float, ptr %v30, i64 %v1439
  %v1441 = add i64 0, 0
  %v1442 = getelementptr inbounds float, ptr %v1440, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = fadd <8 x float> %v1433, %v1443
  %v1445 = add nsw i64 %v1432, 1
  br label %b233
b235:
  br label %b236
b236:
  %v1446 = phi i64 [ %v1426, %b235 ], [ %v1452, %b237 ]
  %v1447 = icmp slt i64 %v1446, %v1431
  br i1 %v1447, label %b237, label %b238
b237:
  %v1448 = mul i64 %v1446, 8
  %v1449 = getelementptr inbounds float, ptr %v70, i64 %v1448
  %v1450 = add i64 0, 0
  %v1451 = getelementptr inbounds float, ptr %v1449, i64 %v1450
  store <8 x float> %v1433, ptr %v1451, align 4
  %v1452 = add nsw i64 %v1446, 1
  br label %b236
b238:
  %v1453 = icmp sgt i64 %v3, 1
  br i1 %v1453, label %b239, label %b240
b239:
  %v1454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1455 = atomicrmw add ptr %v1454, i64 1 acq_rel
  %v1456 = load i64, ptr %v155, align 8
  %v1457 = add i64 %v1456, 1
  store i64 %v1457, ptr %v155, align 8
  %v1458 = mul i64 %v3, %v1457
  br label %b241
b241:
  %v1459 = load atomic i64, ptr %v1454 acquire, align 8
  %v1460 = icmp slt i64 %v1459, %v1458
  br i1 %v1460, label %b242, label %b243
b242:
  %v1461 = call i32 @sched_yield()
  br label %b241
b243:
  br label %b240
b240:
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
  br label %b244
b244:
  %v1475 = phi i64 [ %v1469, %b240 ], [ %v1507, %b245 ]
  %v1476 = icmp slt i64 %v1475, %v1474
  br i1 %v1476, label %b245, label %b246
b245:
  %v1477 = add i64 %v696, 1
  %v1478 = and i64 %v1477, %v118
  %v1479 = mul i64 %v1478, %v7
  %v1480 = add i64 %v1479, %v1475
  %v1481 = mul i64 %v1480, 8
  %v1482 = getelementptr inbounds float, ptr %v30, i64 %v1481
  %v1483 = mul i64 %v1475, 8
  %v1484 = getelementptr inbounds float, ptr %v70, i64 %v1483
  %v1485 = mul i64 %v1475, 1
  %v1486 = getelementptr inbounds float, ptr %v58, i64 %v1485
  %v1487 = getelementptr inbounds float, ptr %v1486, i64 0
  %v1488 = load float, ptr %v1487, align 4
  %v1489 = add i64 %v696, 0
  %v1490 = and i64 %v1489, %v142
  %v1491 = mul i64 %v1490, %v7
  %v1492 = add i64 %v1491, %v1475
  %v1493 = mul i64 %v1492, 8
  %v1494 = getelementptr inbounds float, ptr %v90, i64 %v1493
  %v1495 = add i64 0, 0
  %v1496 = getelementptr inbounds float, ptr %v1482, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = add i64 0, 0
  %v1499 = getelementptr inbounds float, ptr %v1484, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = insertelement <8 x float> poison, float %v1488, i64 0
  %v1502 = shufflevector <8 x float> %v1501, <8 x float> poison, <8 x i32> zeroinitializer
  %v1503 = fdiv <8 x float> %v1500, %v1502
  %v1504 = fsub <8 x float> %v1497, %v1503
  %v1505 = add i64 0, 0
  %v1506 = getelementptr inbounds float, ptr %v1494, i64 %v1505
  store <8 x float> %v1504, ptr %v1506, align 4
  %v1507 = add nsw i64 %v1475, 1
  br label %b244
b246:
  %v1508 = icmp sgt i64 %v3, 1
  br i1 %v1508, label %b247, label %b248
b247:
  %v1509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1510 = atomicrmw add ptr %v1509, i64 1 acq_rel
  %v1511 = load i64, ptr %v155, align 8
  %v1512 = add i64 %v1511, 1
  store i64 %v1512, ptr %v155, align 8
  %v1513 = mul i64 %v3, %v1512
  br label %b249
b249:
  %v1514 = load atomic i64, ptr %v1509 acquire, align 8
  %v1515 = icmp slt i64 %v1514, %v1513
  br i1 %v1515, label %b250, label %b251
b250:
  %v1516 = call i32 @sched_yield()
  br label %b249
b251:
  br label %b248
b248:
  %v1517 = add i64 %v7, 0
  %v1518 = sdiv i64 %v1517, 1
  %v1519 = add i64 %v2, 1
  %v1520 = mul i64 %v1518, %v2
  %v1521 = sdiv i64 %v1520, %v3
  %v1522 = mul i64 %v1521, 1
  %v1523 = icmp slt i64 %v1522, %v7
  %v1524 = select i1 %v1523, i64 %v1522, i64 %v7
  %v1525 = mul i64 %v1518, %v1519
  %v1526 = sdiv i64 %v1525, %v3
  %v1527 = mul i64 %v1526, 1
  %v1528 = icmp slt i64 %v1527, %v7
  %v1529 = select i1 %v1528, i64 %v1527, i64 %v7
  br label %b252
b252:
  %v1530 = phi i64 [ 0, %b248 ], [ %v1544, %b253 ]
  %v1531 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1543, %b253 ]
  %v1532 = icmp slt i64 %v1530, %v7
  br i1 %v1532, label %b253, label %b254
b253:
  %v1533 = add i64 %v696, 0
  %v1534 = and i64 %v1533, %v142
  %v1535 = mul i64 %v1534, %v7
  %v1536 = add i64 %v1535, %v1530
  %v1537 = mul i64 %v1536, 8
  %v1538 = getelementptr inbounds float, ptr %v90, i64 %v1537
  %v1539 = add i64 0, 0
  %v1540 = getelementptr inbounds float, ptr %v1538, i64 %v1539
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = fmul <8 x float> %v1541, %v1541
  %v1543 = fadd <8 x float> %v1531, %v1542
  %v1544 = add nsw i64 %v1530, 1
  br label %b252
b254:
  br label %b255
b255:
  %v1545 = phi i64 [ %v1524, %b254 ], [ %v1551, %b256 ]
  %v1546 = icmp slt i64 %v1545, %v1529
  br i1 %v1546, label %b256, label %b257
b256:
  %v1547 = mul i64 %v1545, 8
  %v1548 = getelementptr inbounds float, ptr %v72, i64 %v1547
  %v1549 = add i64 0, 0
  %v1550 = getelementptr inbounds float, ptr %v1548, i64 %v1549
  store <8 x float> %v1531, ptr %v1550, align 4
  %v1551 = add nsw i64 %v1545, 1
  br label %b255
b257:
  %v1552 = icmp sgt i64 %v3, 1
  br i1 %v1552, label %b258, label %b259
b258:
  %v1553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1554 = atomicrmw add ptr %v1553, i64 1 acq_rel
  %v1555 = load i64, ptr %v155, align 8
  %v1556 = add i64 %v1555, 1
  store i64 %v1556, ptr %v155, align 8
  %v1557 = mul i64 %v3, %v1556
  br label %b260
b260:
  %v1558 = load atomic i64, ptr %v1553 acquire, align 8
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b261, label %b262
b261:
  %v1560 = call i32 @sched_yield()
  br label %b260
b262:
  br label %b259
b259:
  %v1561 = add i64 %v7, 0
  %v1562 = sdiv i64 %v1561, 1
  %v1563 = add i64 %v2, 1
  %v1564 = mul i64 %v1562, %v2
  %v1565 = sdiv i64 %v1564, %v3
  %v1566 = mul i64 %v1565, 1
  %v1567 = icmp slt i64 %v1566, %v7
  %v1568 = select i1 %v1567, i64 %v1566, i64 %v7
  %v1569 = mul i64 %v1562, %v1563
  %v1570 = sdiv i64 %v1569, %v3
  %v1571 = mul i64 %v1570, 1
  %v1572 = icmp slt i64 %v1571, %v7
  %v1573 = select i1 %v1572, i64 %v1571, i64 %v7
  br label %b263
b263:
  %v1574 = phi i64 [ %v1568, %b259 ], [ %v1662, %b264 ]
  %v1575 = icmp slt i64 %v1574, %v1573
  br i1 %v1575, label %b264, label %b265
b264:
  %v1576 = mul i64 %v1574, 8
  %v1577 = getelementptr inbounds float, ptr %v72, i64 %v1576
  %v1578 = mul i64 %v1574, 1
  %v1579 = getelementptr inbounds float, ptr %v58, i64 %v1578
  %v1580 = getelementptr inbounds float, ptr %v1579, i64 0
  %v1581 = load float, ptr %v1580, align 4
  %v1582 = add i64 %v696, 0
  %v1583 = and i64 %v1582, %v140
  %v1584 = mul i64 %v1583, %v7
  %v1585 = add i64 %v1584, %v1574
  %v1586 = mul i64 %v1585, 8
  %v1587 = getelementptr inbounds float, ptr %v88, i64 %v1586
  %v1588 = add i64 %v696, 0
  %v1589 = and i64 %v1588, %v142
  %v1590 = mul i64 %v1589, %v7
  %v1591 = add i64 %v1590, %v1574
  %v1592 = mul i64 %v1591, 8
  %v1593 = getelementptr inbounds float, ptr %v90, i64 %v1592
  %v1594 = add i64 %v696, 0
  %v1595 = and i64 %v1594, %v144
  %v1596 = mul i64 %v1595, %v7
  %v1597 = add i64 %v1596, %v1574
  %v1598 = mul i64 %v1597, 8
  %v1599 = getelementptr inbounds float, ptr %v92, i64 %v1598
  %v1600 = add i64 %v696, 1
  %v1601 = and i64 %v1600, %v116
  %v1602 = mul i64 %v1601, %v7
  %v1603 = add i64 %v1602, %v1574
  %v1604 = mul i64 %v1603, 8
  %v1605 = getelementptr inbounds float, ptr %v28, i64 %v1604
  %v1606 = add i64 0, 0
  %v1607 = getelementptr inbounds float, ptr %v1577, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = insertelement <8 x float> poison, float %v1581, i64 0
  %v1610 = shufflevector <8 x float> %v1609, <8 x float> poison, <8 x i32> zeroinitializer
  %v1611 = fdiv <8 x float> %v1608, %v1610
  %v1612 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = fadd <8 x float> %v1611, %v1613
  %v1615 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1614)
  %v1616 = add i64 0, 0
  %v1617 = getelementptr inbounds float, ptr %v1587, i64 %v1616
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = add i64 0, 0
  %v1620 = getelementptr inbounds float, ptr %v1593, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1623 = shufflevector <8 x float> %v1622, <8 x float> poison, <8 x i32> zeroinitializer
  %v1624 = fdiv <8 x float> %v1623, %v1615
  %v1625 = fmul <8 x float> %v1621, %v1624
  %v1626 = add i64 0, 0
  %v1627 = getelementptr inbounds float, ptr %v22, i64 %v1626
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = fmul <8 x float> %v1625, %v1628
  %v1630 = add i64 0, 0
  %v1631 = getelementptr inbounds float, ptr %v24, i64 %v1630
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = fadd <8 x float> %v1629, %v1632
  %v1634 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1633)
  %v1635 = fcmp ogt <8 x float> %v1634, splat (float 0x4023000000000000)
  %v1636 = select <8 x i1> %v1635, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1634
  %v1637 = fadd <8 x float> %v1636, %v1636
  %v1638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1637, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1639 = fsub <8 x float> %v1638, splat (float 0x4168000000000000)
  %v1640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1639, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1637)
  %v1641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1639, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1640)
  %v1642 = bitcast <8 x float> %v1638 to <8 x i32>
  %v1643 = fmul <8 x float> %v1641, %v1641
  %v1644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1641, <8 x float> splat (float 0x3F81227F40000000))
  %v1645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1644, <8 x float> %v1641, <8 x float> splat (float 0x3FA5556740000000))
  %v1646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1645, <8 x float> %v1641, <8 x float> splat (float 0x3FC5554B00000000))
  %v1647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1646, <8 x float> %v1641, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1643, <8 x float> %v1647, <8 x float> %v1641)
  %v1649 = shl <8 x i32> %v1642, splat (i32 23)
  %v1650 = add <8 x i32> %v1649, splat (i32 1065353216)
  %v1651 = bitcast <8 x i32> %v1650 to <8 x float>
  %v1652 = fsub <8 x float> %v1651, splat (float 0x3FF0000000000000)
  %v1653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1651, <8 x float> %v1648, <8 x float> %v1652)
  %v1654 = fadd <8 x float> %v1653, splat (float 0x4000000000000000)
  %v1655 = fdiv <8 x float> %v1653, %v1654
  %v1656 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1655, <8 x float> %v1633)
  %v1657 = fmul <8 x float> %v1618, %v1656
  %v1658 = add i64 0, 0
  %v1659 = getelementptr inbounds float, ptr %v1599, i64 %v1658
  store <8 x float> %v1615, ptr %v1659, align 4
  %v1660 = add i64 0, 0
  %v1661 = getelementptr inbounds float, ptr %v1605, i64 %v1660
  store <8 x float> %v1657, ptr %v1661, align 4
  %v1662 = add nsw i64 %v1574, 1
  br label %b263
b265:
  %v1663 = add nsw i64 %v696, 1
  br label %b152
b154:
  %v1664 = icmp sgt i64 %v3, 1
  br i1 %v1664, label %b266, label %b267
b266:
  %v1665 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1666 = atomicrmw add ptr %v1665, i64 1 acq_rel
  %v1667 = load i64, ptr %v155, align 8
  %v1668 = add i64 %v1667, 1
  store i64 %v1668, ptr %v155, align 8
  %v1669 = mul i64 %v3, %v1668
  br label %b268
b268:
  %v1670 = load atomic i64, ptr %v1665 acquire, align 8
  %v1671 = icmp slt i64 %v1670, %v1669
  br i1 %v1671, label %b269, label %b270
b269:
  %v1672 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
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
  %v155 = alloca i64, i64 1, align 8
  %v1049 = alloca float, i64 64, align 4
  %v1462 = alloca float, i64 64, align 4
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
  %v111 = getelementptr inbounds i64, ptr %v1, i64 6
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 14
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 15
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 16
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 19
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 27
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 31
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 32
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 33
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 40
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 41
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
  %v147 = getelementptr inbounds i64, ptr %v1, i64 53
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 54
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 55
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 56
  %v154 = load i64, ptr %v153, align 8
  store i64 0, ptr %v155, align 8
  %v156 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v157 = load ptr, ptr %v156, align 4
  %v158 = mul i64 %v2, 24576
  %v159 = add i64 %v158, 512
  %v160 = getelementptr inbounds float, ptr %v157, i64 %v159
  %v161 = getelementptr inbounds float, ptr %v157, i64 0
  %v162 = getelementptr inbounds i64, ptr %v1, i64 4
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b0, label %b1
b0:
  %v165 = add i64 1, 0
  %v166 = sdiv i64 %v165, 1
  %v167 = add i64 %v2, 1
  %v168 = mul i64 %v166, %v2
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, 1
  %v172 = select i1 %v171, i64 %v170, i64 1
  %v173 = mul i64 %v166, %v167
  %v174 = sdiv i64 %v173, %v3
  %v175 = mul i64 %v174, 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  %v178 = icmp slt i64 %v177, 1
  %v179 = select i1 %v178, i64 %v177, i64 1
  br label %b2
b2:
  %v180 = phi i64 [ %v172, %b0 ], [ %v194, %b3 ]
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b3, label %b4
b3:
  %v182 = mul i64 %v180, 256
  %v183 = mul i64 %v180, 8
  %v184 = add i64 %v182, 0
  %v185 = add i64 %v183, 0
  %v186 = getelementptr inbounds float, ptr %v161, i64 %v184
  %v187 = sub i64 8, %v185
  %v188 = icmp slt i64 %v187, 0
  %v189 = select i1 %v188, i64 0, i64 %v187
  %v190 = mul i64 %v185, 1
  %v191 = add i64 0, %v190
  %v192 = getelementptr inbounds float, ptr %v12, i64 %v191
  call void @pack_rows(ptr %v192, i64 1, i64 8, i64 32, i64 %v189, ptr %v186, i64 8)
  %v193 = add i64 %v182, 256
  %v194 = add nsw i64 %v180, 1
  br label %b2
b4:
  br label %b1
b1:
  %v195 = icmp sgt i64 %v3, 1
  br i1 %v195, label %b5, label %b6
b5:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = load i64, ptr %v155, align 8
  %v199 = add i64 %v198, 1
  store i64 %v199, ptr %v155, align 8
  %v200 = mul i64 %v3, %v199
  br label %b7
b7:
  %v201 = load atomic i64, ptr %v196 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b8, label %b9
b8:
  %v203 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v204 = phi i64 [ 0, %b6 ], [ %v1126, %b97 ]
  %v205 = icmp slt i64 %v204, %v5
  br i1 %v205, label %b11, label %b12
b11:
  %v206 = sub i64 %v5, 1
  %v207 = sub i64 %v206, %v204
  %v208 = add i64 %v7, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  br label %b13
b13:
  %v221 = phi i64 [ %v215, %b11 ], [ %v324, %b14 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b14, label %b15
b14:
  %v223 = add i64 %v207, 1
  %v224 = and i64 %v223, 1
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v221
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v32, i64 %v227
  %v229 = add i64 %v207, 0
  %v230 = and i64 %v229, %v114
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v221
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v26, i64 %v233
  %v235 = add i64 %v207, 0
  %v236 = and i64 %v235, %v142
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v221
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v90, i64 %v239
  %v241 = add i64 %v207, 0
  %v242 = and i64 %v241, %v144
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v221
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v92, i64 %v245
  %v247 = add i64 %v207, 0
  %v248 = and i64 %v247, %v140
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v221
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v88, i64 %v251
  %v253 = add i64 %v207, 0
  %v254 = and i64 %v253, %v146
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v221
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v94, i64 %v257
  %v259 = add i64 %v207, 0
  %v260 = and i64 %v259, %v122
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v221
  %v263 = mul i64 %v262, 32
  %v264 = getelementptr inbounds float, ptr %v52, i64 %v263
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v228, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v234, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fadd <8 x float> %v267, %v270
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v240, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 0, 0
  %v276 = getelementptr inbounds float, ptr %v246, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v279 = shufflevector <8 x float> %v278, <8 x float> poison, <8 x i32> zeroinitializer
  %v280 = fdiv <8 x float> %v279, %v277
  %v281 = fmul <8 x float> %v274, %v280
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v22, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fmul <8 x float> %v281, %v284
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v24, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fadd <8 x float> %v285, %v288
  %v290 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v289)
  %v291 = fcmp ogt <8 x float> %v290, splat (float 0x4023000000000000)
  %v292 = select <8 x i1> %v291, <8 x float> splat (float 0x4023000000000000), <8 x float> %v290
  %v293 = fadd <8 x float> %v292, %v292
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v295 = fsub <8 x float> %v294, splat (float 0x4168000000000000)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v293)
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v296)
  %v298 = bitcast <8 x float> %v294 to <8 x i32>
  %v299 = fmul <8 x float> %v297, %v297
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v297, <8 x float> splat (float 0x3F81227F40000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v297, <8 x float> splat (float 0x3FA5556740000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v297, <8 x float> splat (float 0x3FC5554B00000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v297, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v303, <8 x float> %v297)
  %v305 = shl <8 x i32> %v298, splat (i32 23)
  %v306 = add <8 x i32> %v305, splat (i32 1065353216)
  %v307 = bitcast <8 x i32> %v306 to <8 x float>
  %v308 = fsub <8 x float> %v307, splat (float 0x3FF0000000000000)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> %v304, <8 x float> %v308)
  %v310 = fadd <8 x float> %v309, splat (float 0x4000000000000000)
  %v311 = fdiv <8 x float> %v309, %v310
  %v312 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v311, <8 x float> %v289)
  %v313 = fmul <8 x float> %v271, %v312
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v252, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = fmul <8 x float> %v313, %v316
  %v318 = fsub <8 x float> %v279, %v316
  %v319 = fmul <8 x float> %v317, %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v258, i64 %v320
  store <8 x float> %v271, ptr %v321, align 4
  %v322 = add i64 16, 0
  %v323 = getelementptr inbounds float, ptr %v264, i64 %v322
  store <8 x float> %v319, ptr %v323, align 4
  %v324 = add nsw i64 %v221, 1
  br label %b13
b15:
  %v325 = icmp sgt i64 %v3, 1
  br i1 %v325, label %b16, label %b17
b16:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v327 = atomicrmw add ptr %v326, i64 1 acq_rel
  %v328 = load i64, ptr %v155, align 8
  %v329 = add i64 %v328, 1
  store i64 %v329, ptr %v155, align 8
  %v330 = mul i64 %v3, %v329
  br label %b18
b18:
  %v331 = load atomic i64, ptr %v326 acquire, align 8
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b19, label %b20
b19:
  %v333 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v334 = add i64 %v7, 0
  %v335 = sdiv i64 %v334, 1
  %v336 = add i64 %v2, 1
  %v337 = mul i64 %v335, %v2
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v7
  %v341 = select i1 %v340, i64 %v339, i64 %v7
  %v342 = mul i64 %v335, %v336
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, %v7
  %v346 = select i1 %v345, i64 %v344, i64 %v7
  br label %b21
b21:
  %v347 = phi i64 [ 0, %b17 ], [ %v442, %b22 ]
  %v348 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v441, %b22 ]
  %v349 = icmp slt i64 %v347, %v7
  br i1 %v349, label %b22, label %b23
b22:
  %v350 = add i64 %v207, 0
  %v351 = and i64 %v350, %v146
  %v352 = mul i64 %v351, %v7
  %v353 = add i64 %v352, %v347
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v94, i64 %v354
  %v356 = add i64 %v207, 0
  %v357 = and i64 %v356, %v140
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v347
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v88, i64 %v360
  %v362 = add i64 %v207, 0
  %v363 = and i64 %v362, %v142
  %v364 = mul i64 %v363, %v7
  %v365 = add i64 %v364, %v347
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v90, i64 %v366
  %v368 = add i64 %v207, 0
  %v369 = and i64 %v368, %v144
  %v370 = mul i64 %v369, %v7
  %v371 = add i64 %v370, %v347
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v92, i64 %v372
  %v374 = mul i64 %v347, 1
  %v375 = getelementptr inbounds float, ptr %v58, i64 %v374
  %v376 = getelementptr inbounds float, ptr %v375, i64 0
  %v377 = load float, ptr %v376, align 4
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v355, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v361, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v380, %v383
  %v385 = add i64 0, 0
  %v386 = getelementptr inbounds float, ptr %v367, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v373, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v392 = shufflevector <8 x float> %v391, <8 x float> poison, <8 x i32> zeroinitializer
  %v393 = fdiv <8 x float> %v392, %v390
  %v394 = fmul <8 x float> %v387, %v393
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v22, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = fmul <8 x float> %v394, %v397
  %v399 = add i64 0, 0
  %v400 = getelementptr inbounds float, ptr %v24, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = fadd <8 x float> %v398, %v401
  %v403 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v402)
  %v404 = fcmp ogt <8 x float> %v403, splat (float 0x4023000000000000)
  %v405 = select <8 x i1> %v404, <8 x float> splat (float 0x4023000000000000), <8 x float> %v403
  %v406 = fadd <8 x float> %v405, %v405
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v408 = fsub <8 x float> %v407, splat (float 0x4168000000000000)
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v406)
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v409)
  %v411 = bitcast <8 x float> %v407 to <8 x i32>
  %v412 = fmul <8 x float> %v410, %v410
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v410, <8 x float> splat (float 0x3F81227F40000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v410, <8 x float> splat (float 0x3FA5556740000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v410, <8 x float> splat (float 0x3FC5554B00000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> %v410, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v416, <8 x float> %v410)
  %v418 = shl <8 x i32> %v411, splat (i32 23)
  %v419 = add <8 x i32> %v418, splat (i32 1065353216)
  %v420 = bitcast <8 x i32> %v419 to <8 x float>
  %v421 = fsub <8 x float> %v420, splat (float 0x3FF0000000000000)
  %v422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v417, <8 x float> %v421)
  %v423 = fadd <8 x float> %v422, splat (float 0x4000000000000000)
  %v424 = fdiv <8 x float> %v422, %v423
  %v425 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v424, <8 x float> %v402)
  %v426 = fmul <8 x float> %v425, %v425
  %v427 = fsub <8 x float> %v392, %v426
  %v428 = fmul <8 x float> %v384, %v427
  %v429 = fmul <8 x float> %v428, %v397
  %v430 = fmul <8 x float> %v429, %v387
  %v431 = fmul <8 x float> %v430, %v393
  %v432 = fdiv <8 x float> %v431, %v390
  %v433 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = fmul <8 x float> %v432, %v434
  %v436 = fdiv <8 x float> %v435, %v390
  %v437 = insertelement <8 x float> poison, float %v377, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fdiv <8 x float> %v436, %v438
  %v440 = fneg <8 x float> %v439
  %v441 = fadd <8 x float> %v348, %v440
  %v442 = add nsw i64 %v347, 1
  br label %b21
b23:
  br label %b24
b24:
  %v443 = phi i64 [ %v341, %b23 ], [ %v449, %b25 ]
  %v444 = icmp slt i64 %v443, %v346
  br i1 %v444, label %b25, label %b26
b25:
  %v445 = mul i64 %v443, 8
  %v446 = getelementptr inbounds float, ptr %v96, i64 %v445
  %v447 = add i64 0, 0
  %v448 = getelementptr inbounds float, ptr %v446, i64 %v447
  store <8 x float> %v348, ptr %v448, align 4
  %v449 = add nsw i64 %v443, 1
  br label %b24
b26:
  %v450 = icmp sgt i64 %v3, 1
  br i1 %v450, label %b27, label %b28
b27:
  %v451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v452 = atomicrmw add ptr %v451, i64 1 acq_rel
  %v453 = load i64, ptr %v155, align 8
  %v454 = add i64 %v453, 1
  store i64 %v454, ptr %v155, align 8
  %v455 = mul i64 %v3, %v454
  br label %b29
b29:
  %v456 = load atomic i64, ptr %v451 acquire, align 8
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b30, label %b31
b30:
  %v458 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v459 = icmp sgt i64 %v3, 1
  br i1 %v459, label %b32, label %b33
b32:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v461 = atomicrmw add ptr %v460, i64 1 acq_rel
  %v462 = load i64, ptr %v155, align 8
  %v463 = add i64 %v462, 1
  store i64 %v463, ptr %v155, align 8
  %v464 = mul i64 %v3, %v463
  br label %b34
b34:
  %v465 = load atomic i64, ptr %v460 acquire, align 8
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b35, label %b36
b35:
  %v467 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v468 = add i64 %v7, 0
  %v469 = sdiv i64 %v468, 1
  %v470 = add i64 %v2, 1
  %v471 = mul i64 %v469, %v2
  %v472 = sdiv i64 %v471, %v3
  %v473 = mul i64 %v472, 1
  %v474 = icmp slt i64 %v473, %v7
  %v475 = select i1 %v474, i64 %v473, i64 %v7
  %v476 = mul i64 %v469, %v470
  %v477 = sdiv i64 %v476, %v3
  %v478 = mul i64 %v477, 1
  %v479 = icmp slt i64 %v478, %v7
  %v480 = select i1 %v479, i64 %v478, i64 %v7
  br label %b37
b37:
  %v481 = phi i64 [ 0, %b33 ], [ %v578, %b38 ]
  %v482 = phi <8 x float> [ splat (float 0x0000000000000000), %b33 ], [ %v577, %b38 ]
  %v483 = icmp slt i64 %v481, %v7
  br i1 %v483, label %b38, label %b39
b38:
  %v484 = add i64 %v207, 0
  %v485 = and i64 %v484, %v146
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v481
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v94, i64 %v488
  %v490 = add i64 %v207, 0
  %v491 = and i64 %v490, %v140
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v481
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v88, i64 %v494
  %v496 = add i64 %v207, 0
  %v497 = and i64 %v496, %v142
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v481
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v90, i64 %v500
  %v502 = add i64 %v207, 0
  %v503 = and i64 %v502, %v144
  %v504 = mul i64 %v503, %v7
  %v505 = add i64 %v504, %v481
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v92, i64 %v506
  %v508 = mul i64 %v481, 8
  %v509 = getelementptr inbounds float, ptr %v96, i64 %v508
  %v510 = mul i64 %v481, 1
  %v511 = getelementptr inbounds float, ptr %v58, i64 %v510
  %v512 = getelementptr inbounds float, ptr %v511, i64 0
  %v513 = load float, ptr %v512, align 4
  %v514 = add i64 0, 0
  %v515 = getelementptr inbounds float, ptr %v489, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 0, 0
  %v518 = getelementptr inbounds float, ptr %v495, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = fmul <8 x float> %v516, %v519
  %v521 = add i64 0, 0
  %v522 = getelementptr inbounds float, ptr %v501, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 0, 0
  %v525 = getelementptr inbounds float, ptr %v507, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v528 = shufflevector <8 x float> %v527, <8 x float> poison, <8 x i32> zeroinitializer
  %v529 = fdiv <8 x float> %v528, %v526
  %v530 = fmul <8 x float> %v523, %v529
  %v531 = add i64 0, 0
  %v532 = getelementptr inbounds float, ptr %v22, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fmul <8 x float> %v530, %v533
  %v535 = add i64 0, 0
  %v536 = getelementptr inbounds float, ptr %v24, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = fadd <8 x float> %v534, %v537
  %v539 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v538)
  %v540 = fcmp ogt <8 x float> %v539, splat (float 0x4023000000000000)
  %v541 = select <8 x i1> %v540, <8 x float> splat (float 0x4023000000000000), <8 x float> %v539
  %v542 = fadd <8 x float> %v541, %v541
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v542, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v544 = fsub <8 x float> %v543, splat (float 0x4168000000000000)
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v542)
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v545)
  %v547 = bitcast <8 x float> %v543 to <8 x i32>
  %v548 = fmul <8 x float> %v546, %v546
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v546, <8 x float> splat (float 0x3F81227F40000000))
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v546, <8 x float> splat (float 0x3FA5556740000000))
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v550, <8 x float> %v546, <8 x float> splat (float 0x3FC5554B00000000))
  %v552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v551, <8 x float> %v546, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> %v552, <8 x float> %v546)
  %v554 = shl <8 x i32> %v547, splat (i32 23)
  %v555 = add <8 x i32> %v554, splat (i32 1065353216)
  %v556 = bitcast <8 x i32> %v555 to <8 x float>
  %v557 = fsub <8 x float> %v556, splat (float 0x3FF0000000000000)
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v553, <8 x float> %v557)
  %v559 = fadd <8 x float> %v558, splat (float 0x4000000000000000)
  %v560 = fdiv <8 x float> %v558, %v559
  %v561 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v560, <8 x float> %v538)
  %v562 = fmul <8 x float> %v561, %v561
  %v563 = fsub <8 x float> %v528, %v562
  %v564 = fmul <8 x float> %v520, %v563
  %v565 = fmul <8 x float> %v564, %v533
  %v566 = fmul <8 x float> %v565, %v529
  %v567 = add i64 0, 0
  %v568 = getelementptr inbounds float, ptr %v509, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = fmul <8 x float> %v569, %v523
  %v571 = fadd <8 x float> %v566, %v570
  %v572 = fadd <8 x float> %v571, %v570
  %v573 = insertelement <8 x float> poison, float %v513, i64 0
  %v574 = shufflevector <8 x float> %v573, <8 x float> poison, <8 x i32> zeroinitializer
  %v575 = fdiv <8 x float> %v572, %v574
  %v576 = fneg <8 x float> %v575
  %v577 = fadd <8 x float> %v482, %v576
  %v578 = add nsw i64 %v481, 1
  br label %b37
b39:
  br label %b40
b40:
  %v579 = phi i64 [ %v475, %b39 ], [ %v585, %b41 ]
  %v580 = icmp slt i64 %v579, %v480
  br i1 %v580, label %b41, label %b42
b41:
  %v581 = mul i64 %v579, 8
  %v582 = getelementptr inbounds float, ptr %v98, i64 %v581
  %v583 = add i64 0, 0
  %v584 = getelementptr inbounds float, ptr %v582, i64 %v583
  store <8 x float> %v482, ptr %v584, align 4
  %v585 = add nsw i64 %v579, 1
  br label %b40
b42:
  %v586 = icmp sgt i64 %v3, 1
  br i1 %v586, label %b43, label %b44
b43:
  %v587 = getelementptr inbounds i64, ptr %v1, i64 3
  %v588 = atomicrmw add ptr %v587, i64 1 acq_rel
  %v589 = load i64, ptr %v155, align 8
  %v590 = add i64 %v589, 1
  store i64 %v590, ptr %v155, align 8
  %v591 = mul i64 %v3, %v590
  br label %b45
b45:
  %v592 = load atomic i64, ptr %v587 acquire, align 8
  %v593 = icmp slt i64 %v592, %v591
  br i1 %v593, label %b46, label %b47
b46:
  %v594 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v595 = add i64 %v7, 0
  %v596 = sdiv i64 %v595, 1
  %v597 = add i64 %v2, 1
  %v598 = mul i64 %v596, %v2
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v7
  %v602 = select i1 %v601, i64 %v600, i64 %v7
  %v603 = mul i64 %v596, %v597
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 1
  %v606 = icmp slt i64 %v605, %v7
  %v607 = select i1 %v606, i64 %v605, i64 %v7
  br label %b48
b48:
  %v608 = phi i64 [ %v602, %b44 ], [ %v780, %b49 ]
  %v609 = icmp slt i64 %v608, %v607
  br i1 %v609, label %b49, label %b50
b49:
  %v610 = add i64 %v207, 1
  %v611 = and i64 %v610, 1
  %v612 = mul i64 %v611, %v7
  %v613 = add i64 %v612, %v608
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v34, i64 %v614
  %v616 = add i64 %v207, 0
  %v617 = and i64 %v616, %v146
  %v618 = mul i64 %v617, %v7
  %v619 = add i64 %v618, %v608
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v94, i64 %v620
  %v622 = add i64 %v207, 0
  %v623 = and i64 %v622, %v140
  %v624 = mul i64 %v623, %v7
  %v625 = add i64 %v624, %v608
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v88, i64 %v626
  %v628 = add i64 %v207, 0
  %v629 = and i64 %v628, %v142
  %v630 = mul i64 %v629, %v7
  %v631 = add i64 %v630, %v608
  %v632 = mul i64 %v631, 8
  %v633 = getelementptr inbounds float, ptr %v90, i64 %v632
  %v634 = add i64 %v207, 0
  %v635 = and i64 %v634, %v144
  %v636 = mul i64 %v635, %v7
  %v637 = add i64 %v636, %v608
  %v638 = mul i64 %v637, 8
  %v639 = getelementptr inbounds float, ptr %v92, i64 %v638
  %v640 = mul i64 %v608, 8
  %v641 = getelementptr inbounds float, ptr %v96, i64 %v640
  %v642 = mul i64 %v608, 8
  %v643 = getelementptr inbounds float, ptr %v98, i64 %v642
  %v644 = add i64 %v207, 0
  %v645 = and i64 %v644, %v136
  %v646 = mul i64 %v645, %v7
  %v647 = add i64 %v646, %v608
  %v648 = mul i64 %v647, 8
  %v649 = getelementptr inbounds float, ptr %v84, i64 %v648
  %v650 = add i64 %v207, 0
  %v651 = and i64 %v650, %v138
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v608
  %v654 = mul i64 %v653, 8
  %v655 = getelementptr inbounds float, ptr %v86, i64 %v654
  %v656 = add i64 %v207, 0
  %v657 = and i64 %v656, %v134
  %v658 = mul i64 %v657, %v7
  %v659 = add i64 %v658, %v608
  %v660 = mul i64 %v659, 8
  %v661 = getelementptr inbounds float, ptr %v82, i64 %v660
  %v662 = add i64 %v207, 0
  %v663 = and i64 %v662, %v118
  %v664 = mul i64 %v663, %v7
  %v665 = add i64 %v664, %v608
  %v666 = mul i64 %v665, 8
  %v667 = getelementptr inbounds float, ptr %v30, i64 %v666
  %v668 = add i64 %v207, 0
  %v669 = and i64 %v668, %v122
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v608
  %v672 = mul i64 %v671, 32
  %v673 = getelementptr inbounds float, ptr %v52, i64 %v672
  %v674 = add i64 %v207, 0
  %v675 = and i64 %v674, 1
  %v676 = mul i64 %v675, %v7
  %v677 = add i64 %v676, %v608
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr inbounds float, ptr %v34, i64 %v678
  %v680 = add i64 0, 0
  %v681 = getelementptr inbounds float, ptr %v615, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = add i64 0, 0
  %v684 = getelementptr inbounds float, ptr %v621, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 0, 0
  %v687 = getelementptr inbounds float, ptr %v627, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = fmul <8 x float> %v685, %v688
  %v690 = add i64 0, 0
  %v691 = getelementptr inbounds float, ptr %v633, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v639, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v697 = shufflevector <8 x float> %v696, <8 x float> poison, <8 x i32> zeroinitializer
  %v698 = fdiv <8 x float> %v697, %v695
  %v699 = fmul <8 x float> %v692, %v698
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v22, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = fmul <8 x float> %v699, %v702
  %v704 = add i64 0, 0
  %v705 = getelementptr inbounds float, ptr %v24, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = fadd <8 x float> %v703, %v706
  %v708 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v707)
  %v709 = fcmp ogt <8 x float> %v708, splat (float 0x4023000000000000)
  %v710 = select <8 x i1> %v709, <8 x float> splat (float 0x4023000000000000), <8 x float> %v708
  %v711 = fadd <8 x float> %v710, %v710
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v713 = fsub <8 x float> %v712, splat (float 0x4168000000000000)
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v711)
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v714)
  %v716 = bitcast <8 x float> %v712 to <8 x i32>
  %v717 = fmul <8 x float> %v715, %v715
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v715, <8 x float> splat (float 0x3F81227F40000000))
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> %v715, <8 x float> splat (float 0x3FA5556740000000))
  %v720 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v719, <8 x float> %v715, <8 x float> splat (float 0x3FC5554B00000000))
  %v721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v715, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> %v721, <8 x float> %v715)
  %v723 = shl <8 x i32> %v716, splat (i32 23)
  %v724 = add <8 x i32> %v723, splat (i32 1065353216)
  %v725 = bitcast <8 x i32> %v724 to <8 x float>
  %v726 = fsub <8 x float> %v725, splat (float 0x3FF0000000000000)
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> %v722, <8 x float> %v726)
  %v728 = fadd <8 x float> %v727, splat (float 0x4000000000000000)
  %v729 = fdiv <8 x float> %v727, %v728
  %v730 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v729, <8 x float> %v707)
  %v731 = fmul <8 x float> %v730, %v730
  %v732 = fsub <8 x float> %v697, %v731
  %v733 = fmul <8 x float> %v689, %v732
  %v734 = fmul <8 x float> %v733, %v702
  %v735 = fmul <8 x float> %v734, %v698
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v641, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = fmul <8 x float> %v738, %v692
  %v740 = fadd <8 x float> %v735, %v739
  %v741 = fadd <8 x float> %v740, %v739
  %v742 = fadd <8 x float> %v682, %v741
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v643, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = fadd <8 x float> %v742, %v745
  %v747 = add i64 0, 0
  %v748 = getelementptr inbounds float, ptr %v649, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fmul <8 x float> %v746, %v749
  %v751 = add i64 0, 0
  %v752 = getelementptr inbounds float, ptr %v655, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = fmul <8 x float> %v753, %v753
  %v755 = fsub <8 x float> %v697, %v754
  %v756 = fmul <8 x float> %v750, %v755
  %v757 = fmul <8 x float> %v746, %v753
  %v758 = fmul <8 x float> %v757, %v749
  %v759 = fsub <8 x float> %v697, %v749
  %v760 = fmul <8 x float> %v758, %v759
  %v761 = add i64 0, 0
  %v762 = getelementptr inbounds float, ptr %v661, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = fmul <8 x float> %v746, %v763
  %v765 = add i64 0, 0
  %v766 = getelementptr inbounds float, ptr %v667, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fmul <8 x float> %v746, %v767
  %v769 = fmul <8 x float> %v768, %v763
  %v770 = fsub <8 x float> %v697, %v763
  %v771 = fmul <8 x float> %v769, %v770
  %v772 = add i64 24, 0
  %v773 = getelementptr inbounds float, ptr %v673, i64 %v772
  store <8 x float> %v756, ptr %v773, align 4
  %v774 = add i64 8, 0
  %v775 = getelementptr inbounds float, ptr %v673, i64 %v774
  store <8 x float> %v760, ptr %v775, align 4
  %v776 = add i64 0, 0
  %v777 = getelementptr inbounds float, ptr %v679, i64 %v776
  store <8 x float> %v764, ptr %v777, align 4
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v673, i64 %v778
  store <8 x float> %v771, ptr %v779, align 4
  %v780 = add nsw i64 %v608, 1
  br label %b48
b50:
  %v781 = icmp sgt i64 %v3, 1
  br i1 %v781, label %b51, label %b52
b51:
  %v782 = getelementptr inbounds i64, ptr %v1, i64 3
  %v783 = atomicrmw add ptr %v782, i64 1 acq_rel
  %v784 = load i64, ptr %v155, align 8
  %v785 = add i64 %v784, 1
  store i64 %v785, ptr %v155, align 8
  %v786 = mul i64 %v3, %v785
  br label %b53
b53:
  %v787 = load atomic i64, ptr %v782 acquire, align 8
  %v788 = icmp slt i64 %v787, %v786
  br i1 %v788, label %b54, label %b55
b54:
  %v789 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v790 = add i64 %v7, 0
  %v791 = sdiv i64 %v790, 1
  %v792 = add i64 %v2, 1
  %v793 = mul i64 %v791, %v2
  %v794 = sdiv i64 %v793, %v3
  %v795 = mul i64 %v794, 1
  %v796 = icmp slt i64 %v795, %v7
  %v797 = select i1 %v796, i64 %v795, i64 %v7
  %v798 = mul i64 %v791, %v792
  %v799 = sdiv i64 %v798, %v3
  %v800 = mul i64 %v799, 1
  %v801 = icmp slt i64 %v800, %v7
  %v802 = select i1 %v801, i64 %v800, i64 %v7
  br label %b56
b56:
  %v803 = phi i64 [ 0, %b52 ], [ %v866, %b64 ]
  %v804 = icmp slt i64 %v803, 32
  br i1 %v804, label %b57, label %b58
b57:
  br label %b59
b59:
  %v805 = phi i64 [ 0, %b57 ], [ %v858, %b60 ]
  %v806 = phi <8 x float> [ splat (float 0x0000000000000000), %b57 ], [ %v857, %b60 ]
  %v807 = icmp slt i64 %v805, %v7
  br i1 %v807, label %b60, label %b61
b60:
  %v808 = add i64 %v207, 0
  %v809 = and i64 %v808, %v122
  %v810 = mul i64 %v809, %v7
  %v811 = add i64 %v810, %v805
  %v812 = mul i64 %v811, 32
  %v813 = getelementptr inbounds float, ptr %v52, i64 %v812
  %v814 = add i64 %v207, 0
  %v815 = and i64 %v814, %v130
  %v816 = mul i64 %v815, %v7
  %v817 = add i64 %v816, %v805
  %v818 = mul i64 %v817, 32
  %v819 = getelementptr inbounds float, ptr %v78, i64 %v818
  %v820 = add i64 %v207, 0
  %v821 = and i64 %v820, %v132
  %v822 = mul i64 %v821, %v7
  %v823 = add i64 %v822, %v805
  %v824 = mul i64 %v823, 32
  %v825 = getelementptr inbounds float, ptr %v80, i64 %v824
  %v826 = mul i64 %v805, 1
  %v827 = getelementptr inbounds float, ptr %v58, i64 %v826
  %v828 = getelementptr inbounds float, ptr %v827, i64 0
  %v829 = load float, ptr %v828, align 4
  %v830 = add i64 0, %v803
  %v831 = getelementptr inbounds float, ptr %v813, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 0, %v803
  %v834 = getelementptr inbounds float, ptr %v14, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = fmul <8 x float> %v832, %v835
  %v837 = add i64 0, %v803
  %v838 = getelementptr inbounds float, ptr %v819, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = fmul <8 x float> %v836, %v839
  %v841 = add i64 0, %v803
  %v842 = getelementptr inbounds float, ptr %v825, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v845 = shufflevector <8 x float> %v844, <8 x float> poison, <8 x i32> zeroinitializer
  %v846 = fdiv <8 x float> %v845, %v843
  %v847 = fmul <8 x float> %v840, %v846
  %v848 = fdiv <8 x float> %v847, %v843
  %v849 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v850 = shufflevector <8 x float> %v849, <8 x float> poison, <8 x i32> zeroinitializer
  %v851 = fmul <8 x float> %v848, %v850
  %v852 = fdiv <8 x float> %v851, %v843
  %v853 = insertelement <8 x float> poison, float %v829, i64 0
  %v854 = shufflevector <8 x float> %v853, <8 x float> poison, <8 x i32> zeroinitializer
  %v855 = fdiv <8 x float> %v852, %v854
  %v856 = fneg <8 x float> %v855
  %v857 = fadd <8 x float> %v806, %v856
  %v858 = add nsw i64 %v805, 1
  br label %b59
b61:
  br label %b62
b62:
  %v859 = phi i64 [ %v797, %b61 ], [ %v865, %b63 ]
  %v860 = icmp slt i64 %v859, %v802
  br i1 %v860, label %b63, label %b64
b63:
  %v861 = mul i64 %v859, 32
  %v862 = getelementptr inbounds float, ptr %v100, i64 %v861
  %v863 = add i64 0, %v803
  %v864 = getelementptr inbounds float, ptr %v862, i64 %v863
  store <8 x float> %v806, ptr %v864, align 4
  %v865 = add nsw i64 %v859, 1
  br label %b62
b64:
  %v866 = add nsw i64 %v803, 8
  br label %b56
b58:
  %v867 = icmp sgt i64 %v3, 1
  br i1 %v867, label %b65, label %b66
b65:
  %v868 = getelementptr inbounds i64, ptr %v1, i64 3
  %v869 = atomicrmw add ptr %v868, i64 1 acq_rel
  %v870 = load i64, ptr %v155, align 8
  %v871 = add i64 %v870, 1
  store i64 %v871, ptr %v155, align 8
  %v872 = mul i64 %v3, %v871
  br label %b67
b67:
  %v873 = load atomic i64, ptr %v868 acquire, align 8
  %v874 = icmp slt i64 %v873, %v872
  br i1 %v874, label %b68, label %b69
b68:
  %v875 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v876 = icmp sgt i64 %v3, 1
  br i1 %v876, label %b70, label %b71
b70:
  %v877 = getelementptr inbounds i64, ptr %v1, i64 3
  %v878 = atomicrmw add ptr %v877, i64 1 acq_rel
  %v879 = load i64, ptr %v155, align 8
  %v880 = add i64 %v879, 1
  store i64 %v880, ptr %v155, align 8
  %v881 = mul i64 %v3, %v880
  br label %b72
b72:
  %v882 = load atomic i64, ptr %v877 acquire, align 8
  %v883 = icmp slt i64 %v882, %v881
  br i1 %v883, label %b73, label %b74
b73:
  %v884 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v885 = add i64 %v7, 0
  %v886 = sdiv i64 %v885, 1
  %v887 = add i64 %v2, 1
  %v888 = mul i64 %v886, %v2
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 1
  %v891 = icmp slt i64 %v890, %v7
  %v892 = select i1 %v891, i64 %v890, i64 %v7
  %v893 = mul i64 %v886, %v887
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v7
  %v897 = select i1 %v896, i64 %v895, i64 %v7
  br label %b75
b75:
  %v898 = phi i64 [ 0, %b71 ], [ %v963, %b83 ]
  %v899 = icmp slt i64 %v898, 32
  br i1 %v899, label %b76, label %b77
b76:
  br label %b78
b78:
  %v900 = phi i64 [ 0, %b76 ], [ %v955, %b79 ]
  %v901 = phi <8 x float> [ splat (float 0x0000000000000000), %b76 ], [ %v954, %b79 ]
  %v902 = icmp slt i64 %v900, %v7
  br i1 %v902, label %b79, label %b80
b79:
  %v903 = add i64 %v207, 0
  %v904 = and i64 %v903, %v122
  %v905 = mul i64 %v904, %v7
  %v906 = add i64 %v905, %v900
  %v907 = mul i64 %v906, 32
  %v908 = getelementptr inbounds float, ptr %v52, i64 %v907
  %v909 = add i64 %v207, 0
  %v910 = and i64 %v909, %v132
  %v911 = mul i64 %v910, %v7
  %v912 = add i64 %v911, %v900
  %v913 = mul i64 %v912, 32
  %v914 = getelementptr inbounds float, ptr %v80, i64 %v913
  %v915 = mul i64 %v900, 32
  %v916 = getelementptr inbounds float, ptr %v100, i64 %v915
  %v917 = add i64 %v207, 0
  %v918 = and i64 %v917, %v130
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v900
  %v921 = mul i64 %v920, 32
  %v922 = getelementptr inbounds float, ptr %v78, i64 %v921
  %v923 = mul i64 %v900, 1
  %v924 = getelementptr inbounds float, ptr %v58, i64 %v923
  %v925 = getelementptr inbounds float, ptr %v924, i64 0
  %v926 = load float, ptr %v925, align 4
  %v927 = add i64 0, %v898
  %v928 = getelementptr inbounds float, ptr %v908, i64 %v927
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = add i64 0, %v898
  %v931 = getelementptr inbounds float, ptr %v14, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = fmul <8 x float> %v929, %v932
  %v934 = add i64 0, %v898
  %v935 = getelementptr inbounds float, ptr %v914, i64 %v934
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v938 = shufflevector <8 x float> %v937, <8 x float> poison, <8 x i32> zeroinitializer
  %v939 = fdiv <8 x float> %v938, %v936
  %v940 = fmul <8 x float> %v933, %v939
  %v941 = add i64 0, %v898
  %v942 = getelementptr inbounds float, ptr %v916, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 0, %v898
  %v945 = getelementptr inbounds float, ptr %v922, i64 %v944
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = fmul <8 x float> %v943, %v946
  %v948 = fadd <8 x float> %v940, %v947
  %v949 = fadd <8 x float> %v948, %v947
  %v950 = insertelement <8 x float> poison, float %v926, i64 0
  %v951 = shufflevector <8 x float> %v950, <8 x float> poison, <8 x i32> zeroinitializer
  %v952 = fdiv <8 x float> %v949, %v951
  %v953 = fneg <8 x float> %v952
  %v954 = fadd <8 x float> %v901, %v953
  %v955 = add nsw i64 %v900, 1
  br label %b78
b80:
  br label %b81
b81:
  %v956 = phi i64 [ %v892, %b80 ], [ %v962, %b82 ]
  %v957 = icmp slt i64 %v956, %v897
  br i1 %v957, label %b82, label %b83
b82:
  %v958 = mul i64 %v956, 32
  %v959 = getelementptr inbounds float, ptr %v102, i64 %v958
  %v960 = add i64 0, %v898
  %v961 = getelementptr inbounds float, ptr %v959, i64 %v960
  store <8 x float> %v901, ptr %v961, align 4
  %v962 = add nsw i64 %v956, 1
  br label %b81
b83:
  %v963 = add nsw i64 %v898, 8
  br label %b75
b77:
  %v964 = icmp sgt i64 %v3, 1
  br i1 %v964, label %b84, label %b85
b84:
  %v965 = getelementptr inbounds i64, ptr %v1, i64 3
  %v966 = atomicrmw add ptr %v965, i64 1 acq_rel
  %v967 = load i64, ptr %v155, align 8
  %v968 = add i64 %v967, 1
  store i64 %v968, ptr %v155, align 8
  %v969 = mul i64 %v3, %v968
  br label %b86
b86:
  %v970 = load atomic i64, ptr %v965 acquire, align 8
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b87, label %b88
b87:
  %v972 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v973 = add i64 %v7, 0
  %v974 = sdiv i64 %v973, 1
  %v975 = add i64 %v2, 1
  %v976 = mul i64 %v974, %v2
  %v977 = sdiv i64 %v976, %v3
  %v978 = mul i64 %v977, 1
  %v979 = icmp slt i64 %v978, %v7
  %v980 = select i1 %v979, i64 %v978, i64 %v7
  %v981 = mul i64 %v974, %v975
  %v982 = sdiv i64 %v981, %v3
  %v983 = mul i64 %v982, 1
  %v984 = icmp slt i64 %v983, %v7
  %v985 = select i1 %v984, i64 %v983, i64 %v7
  br label %b89
b89:
  %v986 = phi i64 [ %v980, %b85 ], [ %v1048, %b94 ]
  %v987 = icmp slt i64 %v986, %v985
  br i1 %v987, label %b90, label %b91
b90:
  %v988 = add i64 %v207, 0
  %v989 = and i64 %v988, %v122
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v986
  %v992 = mul i64 %v991, 32
  %v993 = getelementptr inbounds float, ptr %v52, i64 %v992
  %v994 = add i64 %v207, 0
  %v995 = and i64 %v994, %v132
  %v996 = mul i64 %v995, %v7
  %v997 = add i64 %v996, %v986
  %v998 = mul i64 %v997, 32
  %v999 = getelementptr inbounds float, ptr %v80, i64 %v998
  %v1000 = mul i64 %v986, 32
  %v1001 = getelementptr inbounds float, ptr %v100, i64 %v1000
  %v1002 = add i64 %v207, 0
  %v1003 = and i64 %v1002, %v130
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v986
  %v1006 = mul i64 %v1005, 32
  %v1007 = getelementptr inbounds float, ptr %v78, i64 %v1006
  %v1008 = mul i64 %v986, 32
  %v1009 = getelementptr inbounds float, ptr %v102, i64 %v1008
  %v1010 = add i64 %v207, 0
  %v1011 = and i64 %v1010, %v148
  %v1012 = mul i64 %v1011, %v7
  %v1013 = add i64 %v1012, %v986
  %v1014 = mul i64 %v1013, 32
  %v1015 = getelementptr inbounds float, ptr %v104, i64 %v1014
  br label %b92
b92:
  %v1016 = phi i64 [ 0, %b90 ], [ %v1047, %b93 ]
  %v1017 = icmp slt i64 %v1016, 32
  br i1 %v1017, label %b93, label %b94
b93:
  %v1018 = add i64 0, %v1016
  %v1019 = getelementptr inbounds float, ptr %v993, i64 %v1018
  %v1020 = load <8 x float>, ptr %v1019, align 4
  %v1021 = add i64 0, %v1016
  %v1022 = getelementptr inbounds float, ptr %v14, i64 %v1021
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = fmul <8 x float> %v1020, %v1023
  %v1025 = add i64 0, %v1016
  %v1026 = getelementptr inbounds float, ptr %v999, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1029 = shufflevector <8 x float> %v1028, <8 x float> poison, <8 x i32> zeroinitializer
  %v1030 = fdiv <8 x float> %v1029, %v1027
  %v1031 = fmul <8 x float> %v1024, %v1030
  %v1032 = add i64 0, %v1016
  %v1033 = getelementptr inbounds float, ptr %v1001, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 0, %v1016
  %v1036 = getelementptr inbounds float, ptr %v1007, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fmul <8 x float> %v1034, %v1037
  %v1039 = fadd <8 x float> %v1031, %v1038
  %v1040 = fadd <8 x float> %v1039, %v1038
  %v1041 = add i64 0, %v1016
  %v1042 = getelementptr inbounds float, ptr %v1009, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = fadd <8 x float> %v1040, %v1043
  %v1045 = add i64 0, %v1016
  %v1046 = getelementptr inbounds float, ptr %v1015, i64 %v1045
  store <8 x float> %v1044, ptr %v1046, align 4
  %v1047 = add nsw i64 %v1016, 8
  br label %b92
b94:
  %v1048 = add nsw i64 %v986, 1
  br label %b89
b91:
  %v1050 = add i64 %v7, 0
  %v1051 = sdiv i64 %v1050, 1
  %v1052 = add i64 %v2, 1
  %v1053 = mul i64 %v1051, %v2
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 1
  %v1056 = icmp slt i64 %v1055, %v7
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v7
  %v1058 = mul i64 %v1051, %v1052
  %v1059 = sdiv i64 %v1058, %v3
  %v1060 = mul i64 %v1059, 1
  %v1061 = icmp slt i64 %v1060, %v7
  %v1062 = select i1 %v1061, i64 %v1060, i64 %v7
  br label %b95
b95:
  %v1063 = phi i64 [ %v1057, %b91 ], [ %v1125, %b100 ]
  %v1064 = icmp slt i64 %v1063, %v1062
  br i1 %v1064, label %b96, label %b97
b96:
  %v1065 = add i64 %v1063, 96
  %v1066 = icmp slt i64 %v1065, %v1062
  %v1067 = select i1 %v1066, i64 %v1065, i64 %v1062
  br label %b98
b98:
  %v1068 = phi i64 [ 0, %b96 ], [ %v1124, %b103 ]
  %v1069 = icmp slt i64 %v1068, 1
  br i1 %v1069, label %b99, label %b100
b99:
  %v1070 = sub i64 %v1067, %v1063
  %v1071 = sub i64 8, 1
  %v1072 = add i64 %v1070, %v1071
  %v1073 = sdiv i64 %v1072, 8
  br label %b101
b101:
  %v1074 = phi i64 [ 0, %b99 ], [ %v1123, %b108 ]
  %v1075 = icmp slt i64 %v1074, %v1073
  br i1 %v1075, label %b102, label %b103
b102:
  %v1076 = mul i64 %v1070, %v1074
  %v1077 = sdiv i64 %v1076, %v1073
  %v1078 = add i64 %v1063, %v1077
  %v1079 = add i64 %v1074, 1
  %v1080 = mul i64 %v1070, %v1079
  %v1081 = sdiv i64 %v1080, %v1073
  %v1082 = add i64 %v1063, %v1081
  %v1083 = mul i64 %v1068, 256
  %v1084 = getelementptr inbounds float, ptr %v161, i64 %v1083
  %v1085 = sub i64 %v1082, %v1078
  %v1086 = add i64 %v207, 0
  %v1087 = and i64 %v1086, %v148
  %v1088 = mul i64 %v1087, %v7
  %v1089 = add i64 %v1088, %v1078
  %v1090 = mul i64 %v1089, 32
  %v1091 = getelementptr inbounds float, ptr %v104, i64 %v1090
  %v1092 = getelementptr inbounds float, ptr %v1091, i64 0
  %v1093 = sub i64 %v1085, 1
  %v1094 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1093
  %v1095 = load ptr, ptr %v1094, align 4
  %v1096 = getelementptr inbounds float, ptr %v1049, i64 0
  %v1097 = icmp sgt i64 %v1085, 0
  br i1 %v1097, label %b104, label %b105
b104:
  call void %v1095(ptr %v1092, i64 32, ptr %v1084, i64 32, ptr %v1096, i64 8, i64 0)
  br label %b105
b105:
  %v1098 = add i64 %v1083, 256
  br label %b106
b106:
  %v1099 = phi i64 [ %v1078, %b105 ], [ %v1122, %b111 ]
  %v1100 = icmp slt i64 %v1099, %v1082
  br i1 %v1100, label %b107, label %b108
b107:
  %v1101 = sub i64 %v1099, %v1078
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v1049, i64 %v1102
  %v1104 = add i64 %v207, 0
  %v1105 = and i64 %v1104, 1
  %v1106 = mul i64 %v1105, %v7
  %v1107 = add i64 %v1106, %v1099
  %v1108 = mul i64 %v1107, 8
  %v1109 = getelementptr inbounds float, ptr %v32, i64 %v1108
  br label %b109
b109:
  %v1110 = phi i64 [ 0, %b107 ], [ %v1121, %b110 ]
  %v1111 = icmp slt i64 %v1110, 1
  br i1 %v1111, label %b110, label %b111
b110:
  %v1112 = mul i64 %v1068, 1
  %v1113 = add i64 %v1112, %v1110
  %v1114 = mul i64 %v1113, 8
  %v1115 = add i64 0, %v1110
  %v1116 = mul i64 %v1115, 8
  %v1117 = getelementptr inbounds float, ptr %v1103, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = add i64 0, %v1114
  %v1120 = getelementptr inbounds float, ptr %v1109, i64 %v1119
  store <8 x float> %v1118, ptr %v1120, align 4
  %v1121 = add nsw i64 %v1110, 1
  br label %b109
b111:
  %v1122 = add nsw i64 %v1099, 1
  br label %b106
b108:
  %v1123 = add nsw i64 %v1074, 1
  br label %b101
b103:
  %v1124 = add nsw i64 %v1068, 1
  br label %b98
b100:
  %v1125 = add nsw i64 %v1063, 96
  br label %b95
b97:
  %v1126 = add nsw i64 %v204, 1
  br label %b10
b12:
  %v1127 = icmp sgt i64 %v3, 1
  br i1 %v1127, label %b112, label %b113
b112:
  %v1128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1129 = atomicrmw add ptr %v1128, i64 1 acq_rel
  %v1130 = load i64, ptr %v155, align 8
  %v1131 = add i64 %v1130, 1
  store i64 %v1131, ptr %v155, align 8
  %v1132 = mul i64 %v3, %v1131
  br label %b114
b114:
  %v1133 = load atomic i64, ptr %v1128 acquire, align 8
  %v1134 = icmp slt i64 %v1133, %v1132
  br i1 %v1134, label %b115, label %b116
b115:
  %v1135 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v1136 = getelementptr inbounds float, ptr %v157, i64 256
  %v1137 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1138 = load i64, ptr %v1137, align 8
  %v1139 = icmp eq i64 %v1138, 0
  br i1 %v1139, label %b117, label %b118
b117:
  %v1140 = add i64 1, 0
  %v1141 = sdiv i64 %v1140, 1
  %v1142 = add i64 %v2, 1
  %v1143 = mul i64 %v1141, %v2
  %v1144 = sdiv i64 %v1143, %v3
  %v1145 = mul i64 %v1144, 1
  %v1146 = icmp slt i64 %v1145, 1
  %v1147 = select i1 %v1146, i64 %v1145, i64 1
  %v1148 = mul i64 %v1141, %v1142
  %v1149 = sdiv i64 %v1148, %v3
  %v1150 = mul i64 %v1149, 1
  %v1151 = icmp slt i64 %v1150, 1
  %v1152 = select i1 %v1151, i64 %v1150, i64 1
  %v1153 = icmp slt i64 %v1152, 1
  %v1154 = select i1 %v1153, i64 %v1152, i64 1
  br label %b119
b119:
  %v1155 = phi i64 [ %v1147, %b117 ], [ %v1169, %b120 ]
  %v1156 = icmp slt i64 %v1155, %v1154
  br i1 %v1156, label %b120, label %b121
b120:
  %v1157 = mul i64 %v1155, 256
  %v1158 = mul i64 %v1155, 8
  %v1159 = add i64 %v1157, 0
  %v1160 = add i64 %v1158, 0
  %v1161 = getelementptr inbounds float, ptr %v1136, i64 %v1159
  %v1162 = sub i64 8, %v1160
  %v1163 = icmp slt i64 %v1162, 0
  %v1164 = select i1 %v1163, i64 0, i64 %v1162
  %v1165 = mul i64 %v1160, 1
  %v1166 = add i64 0, %v1165
  %v1167 = getelementptr inbounds float, ptr %v16, i64 %v1166
  call void @pack_rows(ptr %v1167, i64 1, i64 8, i64 32, i64 %v1164, ptr %v1161, i64 8)
  %v1168 = add i64 %v1157, 256
  %v1169 = add nsw i64 %v1155, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1170 = icmp sgt i64 %v3, 1
  br i1 %v1170, label %b122, label %b123
b122:
  %v1171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1172 = atomicrmw add ptr %v1171, i64 1 acq_rel
  %v1173 = load i64, ptr %v155, align 8
  %v1174 = add i64 %v1173, 1
  store i64 %v1174, ptr %v155, align 8
  %v1175 = mul i64 %v3, %v1174
  br label %b124
b124:
  %v1176 = load atomic i64, ptr %v1171 acquire, align 8
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b125, label %b126
b125:
  %v1178 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v1179 = icmp sgt i64 %v3, 1
  br i1 %v1179, label %b127, label %b128
b127:
  %v1180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1181 = atomicrmw add ptr %v1180, i64 1 acq_rel
  %v1182 = load i64, ptr %v155, align 8
  %v1183 = add i64 %v1182, 1
  store i64 %v1183, ptr %v155, align 8
  %v1184 = mul i64 %v3, %v1183
  br label %b129
b129:
  %v1185 = load atomic i64, ptr %v1180 acquire, align 8
  %v1186 = icmp slt i64 %v1185, %v1184
  br i1 %v1186, label %b130, label %b131
b130:
  %v1187 = call i32 @sched_yield()
  br label %b129
b131:
  br label %b128
b128:
  %v1188 = add i64 %v5, 0
  %v1189 = sdiv i64 %v1188, 1
  %v1190 = add i64 %v2, 1
  %v1191 = mul i64 %v1189, %v2
  %v1192 = sdiv i64 %v1191, %v3
  %v1193 = mul i64 %v1192, 1
  %v1194 = icmp slt i64 %v1193, %v5
  %v1195 = select i1 %v1194, i64 %v1193, i64 %v5
  %v1196 = mul i64 %v1189, %v1190
  %v1197 = sdiv i64 %v1196, %v3
  %v1198 = mul i64 %v1197, 1
  %v1199 = icmp slt i64 %v1198, %v5
  %v1200 = select i1 %v1199, i64 %v1198, i64 %v5
  br label %b132
b132:
  %v1201 = phi i64 [ %v1195, %b128 ], [ %v1270, %b137 ]
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b133, label %b134
b133:
  %v1203 = mul i64 %v1201, %v7
  %v1204 = add i64 %v1203, %v7
  br label %b135
b135:
  %v1205 = phi i64 [ 0, %b133 ], [ %v1269, %b143 ]
  %v1206 = icmp slt i64 %v1205, 32
  br i1 %v1206, label %b136, label %b137
b136:
  br label %b138
b138:
  %v1207 = phi i64 [ %v1203, %b136 ], [ %v1261, %b139 ]
  %v1208 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v1260, %b139 ]
  %v1209 = icmp slt i64 %v1207, %v1204
  br i1 %v1209, label %b139, label %b140
b139:
  %v1210 = mul i64 %v1207, 32
  %v1211 = getelementptr inbounds float, ptr %v52, i64 %v1210
  %v1212 = mul i64 %v1207, 32
  %v1213 = getelementptr inbounds float, ptr %v60, i64 %v1212
  %v1214 = mul i64 %v1207, 32
  %v1215 = getelementptr inbounds float, ptr %v62, i64 %v1214
  %v1216 = srem i64 %v1207, %v7
  %v1217 = mul i64 %v1216, 1
  %v1218 = getelementptr inbounds float, ptr %v58, i64 %v1217
  %v1219 = getelementptr inbounds float, ptr %v1218, i64 0
  %v1220 = load float, ptr %v1219, align 4
  %v1221 = mul i64 %v1207, 32
  %v1222 = getelementptr inbounds float, ptr %v64, i64 %v1221
  %v1223 = add i64 0, %v1205
  %v1224 = getelementptr inbounds float, ptr %v1211, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = add i64 0, %v1205
  %v1227 = getelementptr inbounds float, ptr %v18, i64 %v1226
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = fmul <8 x float> %v1225, %v1228
  %v1230 = add i64 0, %v1205
  %v1231 = getelementptr inbounds float, ptr %v1213, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = add i64 0, %v1205
  %v1234 = getelementptr inbounds float, ptr %v1215, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = insertelement <8 x float> poison, float %v1220, i64 0
  %v1237 = shufflevector <8 x float> %v1236, <8 x float> poison, <8 x i32> zeroinitializer
  %v1238 = fdiv <8 x float> %v1235, %v1237
  %v1239 = fsub <8 x float> %v1232, %v1238
  %v1240 = fmul <8 x float> %v1229, %v1239
  %v1241 = add i64 0, %v1205
  %v1242 = getelementptr inbounds float, ptr %v1222, i64 %v1241
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = fdiv <8 x float> %v1243, %v1237
  %v1245 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1246 = shufflevector <8 x float> %v1245, <8 x float> poison, <8 x i32> zeroinitializer
  %v1247 = fadd <8 x float> %v1244, %v1246
  %v1248 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1247)
  %v1249 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1250 = shufflevector <8 x float> %v1249, <8 x float> poison, <8 x i32> zeroinitializer
  %v1251 = fdiv <8 x float> %v1250, %v1248
  %v1252 = fmul <8 x float> %v1240, %v1251
  %v1253 = fdiv <8 x float> %v1252, %v1248
  %v1254 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1255 = shufflevector <8 x float> %v1254, <8 x float> poison, <8 x i32> zeroinitializer
  %v1256 = fmul <8 x float> %v1253, %v1255
  %v1257 = fdiv <8 x float> %v1256, %v1248
  %v1258 = fdiv <8 x float> %v1257, %v1237
  %v1259 = fneg <8 x float> %v1258
  %v1260 = fadd <8 x float> %v1208, %v1259
  %v1261 = add nsw i64 %v1207, 1
  br label %b138
b140:
  br label %b141
b141:
  %v1262 = phi i64 [ %v1203, %b140 ], [ %v1268, %b142 ]
  %v1263 = icmp slt i64 %v1262, %v1204
  br i1 %v1263, label %b142, label %b143
b142:
  %v1264 = mul i64 %v1262, 32
  %v1265 = getelementptr inbounds float, ptr %v106, i64 %v1264
  %v1266 = add i64 0, %v1205
  %v1267 = getelementptr inbounds float, ptr %v1265, i64 %v1266
  store <8 x float> %v1208, ptr %v1267, align 4
  %v1268 = add nsw i64 %v1262, 1
  br label %b141
b143:
  %v1269 = add nsw i64 %v1205, 8
  br label %b135
b137:
  %v1270 = add nsw i64 %v1201, 1
  br label %b132
b134:
  %v1271 = icmp sgt i64 %v3, 1
  br i1 %v1271, label %b144, label %b145
b144:
  %v1272 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1273 = atomicrmw add ptr %v1272, i64 1 acq_rel
  %v1274 = load i64, ptr %v155, align 8
  %v1275 = add i64 %v1274, 1
  store i64 %v1275, ptr %v155, align 8
  %v1276 = mul i64 %v3, %v1275
  br label %b146
b146:
  %v1277 = load atomic i64, ptr %v1272 acquire, align 8
  %v1278 = icmp slt i64 %v1277, %v1276
  br i1 %v1278, label %b147, label %b148
b147:
  %v1279 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
  %v1280 = icmp sgt i64 %v3, 1
  br i1 %v1280, label %b149, label %b150
b149:
  %v1281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1282 = atomicrmw add ptr %v1281, i64 1 acq_rel
  %v1283 = load i64, ptr %v155, align 8
  %v1284 = add i64 %v1283, 1
  store i64 %v1284, ptr %v155, align 8
  %v1285 = mul i64 %v3, %v1284
  br label %b151
b151:
  %v1286 = load atomic i64, ptr %v1281 acquire, align 8
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b152, label %b153
b152:
  %v1288 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v1289 = add i64 %v5, 0
  %v1290 = sdiv i64 %v1289, 1
  %v1291 = add i64 %v2, 1
  %v1292 = mul i64 %v1290, %v2
  %v1293 = sdiv i64 %v1292, %v3
  %v1294 = mul i64 %v1293, 1
  %v1295 = icmp slt i64 %v1294, %v5
  %v1296 = select i1 %v1295, i64 %v1294, i64 %v5
  %v1297 = mul i64 %v1290, %v1291
  %v1298 = sdiv i64 %v1297, %v3
  %v1299 = mul i64 %v1298, 1
  %v1300 = icmp slt i64 %v1299, %v5
  %v1301 = select i1 %v1300, i64 %v1299, i64 %v5
  br label %b154
b154:
  %v1302 = phi i64 [ %v1296, %b150 ], [ %v1373, %b159 ]
  %v1303 = icmp slt i64 %v1302, %v1301
  br i1 %v1303, label %b155, label %b156
b155:
  %v1304 = mul i64 %v1302, %v7
  %v1305 = add i64 %v1304, %v7
  br label %b157
b157:
  %v1306 = phi i64 [ 0, %b155 ], [ %v1372, %b165 ]
  %v1307 = icmp slt i64 %v1306, 32
  br i1 %v1307, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1308 = phi i64 [ %v1304, %b158 ], [ %v1364, %b161 ]
  %v1309 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v1363, %b161 ]
  %v1310 = icmp slt i64 %v1308, %v1305
  br i1 %v1310, label %b161, label %b162
b161:
  %v1311 = mul i64 %v1308, 32
  %v1312 = getelementptr inbounds float, ptr %v52, i64 %v1311
  %v1313 = mul i64 %v1308, 32
  %v1314 = getelementptr inbounds float, ptr %v64, i64 %v1313
  %v1315 = srem i64 %v1308, %v7
  %v1316 = mul i64 %v1315, 1
  %v1317 = getelementptr inbounds float, ptr %v58, i64 %v1316
  %v1318 = getelementptr inbounds float, ptr %v1317, i64 0
  %v1319 = load float, ptr %v1318, align 4
  %v1320 = mul i64 %v1308, 32
  %v1321 = getelementptr inbounds float, ptr %v106, i64 %v1320
  %v1322 = mul i64 %v1308, 32
  %v1323 = getelementptr inbounds float, ptr %v60, i64 %v1322
  %v1324 = mul i64 %v1308, 32
  %v1325 = getelementptr inbounds float, ptr %v62, i64 %v1324
  %v1326 = add i64 0, %v1306
  %v1327 = getelementptr inbounds float, ptr %v1312, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = add i64 0, %v1306
  %v1330 = getelementptr inbounds float, ptr %v18, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = fmul <8 x float> %v1328, %v1331
  %v1333 = add i64 0, %v1306
  %v1334 = getelementptr inbounds float, ptr %v1314, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = insertelement <8 x float> poison, float %v1319, i64 0
  %v1337 = shufflevector <8 x float> %v1336, <8 x float> poison, <8 x i32> zeroinitializer
  %v1338 = fdiv <8 x float> %v1335, %v1337
  %v1339 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1340 = shufflevector <8 x float> %v1339, <8 x float> poison, <8 x i32> zeroinitializer
  %v1341 = fadd <8 x float> %v1338, %v1340
  %v1342 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1341)
  %v1343 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1344 = shufflevector <8 x float> %v1343, <8 x float> poison, <8 x i32> zeroinitializer
  %v1345 = fdiv <8 x float> %v1344, %v1342
  %v1346 = fmul <8 x float> %v1332, %v1345
  %v1347 = add i64 0, %v1306
  %v1348 = getelementptr inbounds float, ptr %v1321, i64 %v1347
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = add i64 0, %v1306
  %v1351 = getelementptr inbounds float, ptr %v1323, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 0, %v1306
  %v1354 = getelementptr inbounds float, ptr %v1325, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = fdiv <8 x float> %v1355, %v1337
  %v1357 = fsub <8 x float> %v1352, %v1356
  %v1358 = fmul <8 x float> %v1349, %v1357
  %v1359 = fadd <8 x float> %v1346, %v1358
  %v1360 = fadd <8 x float> %v1359, %v1358
  %v1361 = fdiv <8 x float> %v1360, %v1337
  %v1362 = fneg <8 x float> %v1361
  %v1363 = fadd <8 x float> %v1309, %v1362
  %v1364 = add nsw i64 %v1308, 1
  br label %b160
b162:
  br label %b163
b163:
  %v1365 = phi i64 [ %v1304, %b162 ], [ %v1371, %b164 ]
  %v1366 = icmp slt i64 %v1365, %v1305
  br i1 %v1366, label %b164, label %b165
b164:
  %v1367 = mul i64 %v1365, 32
  %v1368 = getelementptr inbounds float, ptr %v108, i64 %v1367
  %v1369 = add i64 0, %v1306
  %v1370 = getelementptr inbounds float, ptr %v1368, i64 %v1369
  store <8 x float> %v1309, ptr %v1370, align 4
  %v1371 = add nsw i64 %v1365, 1
  br label %b163
b165:
  %v1372 = add nsw i64 %v1306, 8
  br label %b157
b159:
  %v1373 = add nsw i64 %v1302, 1
  br label %b154
b156:
  %v1374 = icmp sgt i64 %v3, 1
  br i1 %v1374, label %b166, label %b167
b166:
  %v1375 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1376 = atomicrmw add ptr %v1375, i64 1 acq_rel
  %v1377 = load i64, ptr %v155, align 8
  %v1378 = add i64 %v1377, 1
  store i64 %v1378, ptr %v155, align 8
  %v1379 = mul i64 %v3, %v1378
  br label %b168
b168:
  %v1380 = load atomic i64, ptr %v1375 acquire, align 8
  %v1381 = icmp slt i64 %v1380, %v1379
  br i1 %v1381, label %b169, label %b170
b169:
  %v1382 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v1383 = add i64 %v8, 0
  %v1384 = sdiv i64 %v1383, 1
  %v1385 = add i64 %v2, 1
  %v1386 = mul i64 %v1384, %v2
  %v1387 = sdiv i64 %v1386, %v3
  %v1388 = mul i64 %v1387, 1
  %v1389 = icmp slt i64 %v1388, %v8
  %v1390 = select i1 %v1389, i64 %v1388, i64 %v8
  %v1391 = mul i64 %v1384, %v1385
  %v1392 = sdiv i64 %v1391, %v3
  %v1393 = mul i64 %v1392, 1
  %v1394 = icmp slt i64 %v1393, %v8
  %v1395 = select i1 %v1394, i64 %v1393, i64 %v8
  br label %b171
b171:
  %v1396 = phi i64 [ %v1390, %b167 ], [ %v1461, %b176 ]
  %v1397 = icmp slt i64 %v1396, %v1395
  br i1 %v1397, label %b172, label %b173
b172:
  %v1398 = mul i64 %v1396, 32
  %v1399 = getelementptr inbounds float, ptr %v52, i64 %v1398
  %v1400 = mul i64 %v1396, 32
  %v1401 = getelementptr inbounds float, ptr %v64, i64 %v1400
  %v1402 = srem i64 %v1396, %v7
  %v1403 = mul i64 %v1402, 1
  %v1404 = getelementptr inbounds float, ptr %v58, i64 %v1403
  %v1405 = getelementptr inbounds float, ptr %v1404, i64 0
  %v1406 = load float, ptr %v1405, align 4
  %v1407 = mul i64 %v1396, 32
  %v1408 = getelementptr inbounds float, ptr %v106, i64 %v1407
  %v1409 = mul i64 %v1396, 32
  %v1410 = getelementptr inbounds float, ptr %v60, i64 %v1409
  %v1411 = mul i64 %v1396, 32
  %v1412 = getelementptr inbounds float, ptr %v62, i64 %v1411
  %v1413 = mul i64 %v1396, 32
  %v1414 = getelementptr inbounds float, ptr %v108, i64 %v1413
  %v1415 = mul i64 %v1396, 32
  %v1416 = getelementptr inbounds float, ptr %v110, i64 %v1415
  br label %b174
b174:
  %v1417 = phi i64 [ 0, %b172 ], [ %v1460, %b175 ]
  %v1418 = icmp slt i64 %v1417, 32
  br i1 %v1418, label %b175, label %b176
b175:
  %v1419 = add i64 0, %v1417
  %v1420 = getelementptr inbounds float, ptr %v1399, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = add i64 0, %v1417
  %v1423 = getelementptr inbounds float, ptr %v18, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = fmul <8 x float> %v1421, %v1424
  %v1426 = add i64 0, %v1417
  %v1427 = getelementptr inbounds float, ptr %v1401, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = insertelement <8 x float> poison, float %v1406, i64 0
  %v1430 = shufflevector <8 x float> %v1429, <8 x float> poison, <8 x i32> zeroinitializer
  %v1431 = fdiv <8 x float> %v1428, %v1430
  %v1432 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1433 = shufflevector <8 x float> %v1432, <8 x float> poison, <8 x i32> zeroinitializer
  %v1434 = fadd <8 x float> %v1431, %v1433
  %v1435 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1434)
  %v1436 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1437 = shufflevector <8 x float> %v1436, <8 x float> poison, <8 x i32> zeroinitializer
  %v1438 = fdiv <8 x float> %v1437, %v1435
  %v1439 = fmul <8 x float> %v1425, %v1438
  %v1440 = add i64 0, %v1417
  %v1441 = getelementptr inbounds float, ptr %v1408, i64 %v1440
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = add i64 0, %v1417
  %v1444 = getelementptr inbounds float, ptr %v1410, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = add i64 0, %v1417
  %v1447 = getelementptr inbounds float, ptr %v1412, i64 %v1446
  %v1448 = load <8 x float>, ptr %v1447, align 4
  %v1449 = fdiv <8 x float> %v1448, %v1430
  %v1450 = fsub <8 x float> %v1445, %v1449
  %v1451 = fmul <8 x float> %v1442, %v1450
  %v1452 = fadd <8 x float> %v1439, %v1451
  %v1453 = fadd <8 x float> %v1452, %v1451
  %v1454 = add i64 0, %v1417
  %v1455 = getelementptr inbounds float, ptr %v1414, i64 %v1454
  %v1456 = load <8 x float>, ptr %v1455, align 4
  %v1457 = fadd <8 x float> %v1453, %v1456
  %v1458 = add i64 0, %v1417
  %v1459 = getelementptr inbounds float, ptr %v1416, i64 %v1458
  store <8 x float> %v1457, ptr %v1459, align 4
  %v1460 = add nsw i64 %v1417, 8
  br label %b174
b176:
  %v1461 = add nsw i64 %v1396, 1
  br label %b171
b173:
  %v1463 = add i64 %v8, 0
  %v1464 = sdiv i64 %v1463, 1
  %v1465 = add i64 %v2, 1
  %v1466 = mul i64 %v1464, %v2
  %v1467 = sdiv i64 %v1466, %v3
  %v1468 = mul i64 %v1467, 1
  %v1469 = icmp slt i64 %v1468, %v8
  %v1470 = select i1 %v1469, i64 %v1468, i64 %v8
  %v1471 = mul i64 %v1464, %v1465
  %v1472 = sdiv i64 %v1471, %v3
  %v1473 = mul i64 %v1472, 1
  %v1474 = icmp slt i64 %v1473, %v8
  %v1475 = select i1 %v1474, i64 %v1473, i64 %v8
  br label %b177
b177:
  %v1476 = phi i64 [ %v1470, %b173 ], [ %v1530, %b182 ]
  %v1477 = icmp slt i64 %v1476, %v1475
  br i1 %v1477, label %b178, label %b179
b178:
  %v1478 = add i64 %v1476, 96
  %v1479 = icmp slt i64 %v1478, %v1475
  %v1480 = select i1 %v1479, i64 %v1478, i64 %v1475
  br label %b180
b180:
  %v1481 = phi i64 [ 0, %b178 ], [ %v1529, %b185 ]
  %v1482 = icmp slt i64 %v1481, 1
  br i1 %v1482, label %b181, label %b182
b181:
  %v1483 = sub i64 %v1480, %v1476
  %v1484 = sub i64 8, 1
  %v1485 = add i64 %v1483, %v1484
  %v1486 = sdiv i64 %v1485, 8
  br label %b183
b183:
  %v1487 = phi i64 [ 0, %b181 ], [ %v1528, %b190 ]
  %v1488 = icmp slt i64 %v1487, %v1486
  br i1 %v1488, label %b184, label %b185
b184:
  %v1489 = mul i64 %v1483, %v1487
  %v1490 = sdiv i64 %v1489, %v1486
  %v1491 = add i64 %v1476, %v1490
  %v1492 = add i64 %v1487, 1
  %v1493 = mul i64 %v1483, %v1492
  %v1494 = sdiv i64 %v1493, %v1486
  %v1495 = add i64 %v1476, %v1494
  %v1496 = mul i64 %v1481, 256
  %v1497 = getelementptr inbounds float, ptr %v1136, i64 %v1496
  %v1498 = sub i64 %v1495, %v1491
  %v1499 = mul i64 %v1491, 32
  %v1500 = getelementptr inbounds float, ptr %v110, i64 %v1499
  %v1501 = getelementptr inbounds float, ptr %v1500, i64 0
  %v1502 = sub i64 %v1498, 1
  %v1503 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1502
  %v1504 = load ptr, ptr %v1503, align 4
  %v1505 = getelementptr inbounds float, ptr %v1462, i64 0
  %v1506 = icmp sgt i64 %v1498, 0
  br i1 %v1506, label %b186, label %b187
b186:
  call void %v1504(ptr %v1501, i64 32, ptr %v1497, i64 32, ptr %v1505, i64 8, i64 0)
  br label %b187
b187:
  %v1507 = add i64 %v1496, 256
  br label %b188
b188:
  %v1508 = phi i64 [ %v1491, %b187 ], [ %v1527, %b193 ]
  %v1509 = icmp slt i64 %v1508, %v1495
  br i1 %v1509, label %b189, label %b190
b189:
  %v1510 = sub i64 %v1508, %v1491
  %v1511 = mul i64 %v1510, 8
  %v1512 = getelementptr inbounds float, ptr %v1462, i64 %v1511
  %v1513 = mul i64 %v1508, 8
  %v1514 = getelementptr inbounds float, ptr %v36, i64 %v1513
  br label %b191
b191:
  %v1515 = phi i64 [ 0, %b189 ], [ %v1526, %b192 ]
  %v1516 = icmp slt i64 %v1515, 1
  br i1 %v1516, label %b192, label %b193
b192:
  %v1517 = mul i64 %v1481, 1
  %v1518 = add i64 %v1517, %v1515
  %v1519 = mul i64 %v1518, 8
  %v1520 = add i64 0, %v1515
  %v1521 = mul i64 %v1520, 8
  %v1522 = getelementptr inbounds float, ptr %v1512, i64 %v1521
  %v1523 = load <8 x float>, ptr %v1522, align 4
  %v1524 = add i64 0, %v1519
  %v1525 = getelementptr inbounds float, ptr %v1514, i64 %v1524
  store <8 x float> %v1523, ptr %v1525, align 4
  %v1526 = add nsw i64 %v1515, 1
  br label %b191
b193:
  %v1527 = add nsw i64 %v1508, 1
  br label %b188
b190:
  %v1528 = add nsw i64 %v1487, 1
  br label %b183
b185:
  %v1529 = add nsw i64 %v1481, 1
  br label %b180
b182:
  %v1530 = add nsw i64 %v1476, 96
  br label %b177
b179:
  %v1531 = icmp sgt i64 %v3, 1
  br i1 %v1531, label %b194, label %b195
b194:
  %v1532 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1533 = atomicrmw add ptr %v1532, i64 1 acq_rel
  %v1534 = load i64, ptr %v155, align 8
  %v1535 = add i64 %v1534, 1
  store i64 %v1535, ptr %v155, align 8
  %v1536 = mul i64 %v3, %v1535
  br label %b196
b196:
  %v1537 = load atomic i64, ptr %v1532 acquire, align 8
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b197, label %b198
b197:
  %v1539 = call i32 @sched_yield()
  br label %b196
b198:
  br label %b195
b195:
  %v1540 = mul i64 0, 32
  %v1541 = getelementptr inbounds float, ptr %v104, i64 %v1540
  %v1542 = getelementptr inbounds float, ptr %v1541, i64 0
  %v1543 = mul i64 0, 8
  %v1544 = getelementptr inbounds float, ptr %v28, i64 %v1543
  %v1545 = getelementptr inbounds float, ptr %v1544, i64 0
  %v1546 = getelementptr inbounds float, ptr %v160, i64 12288
  %v1547 = add i64 32, 1
  %v1548 = sdiv i64 %v1547, 2
  %v1549 = add i64 %v2, 1
  %v1550 = mul i64 %v1548, %v2
  %v1551 = sdiv i64 %v1550, %v3
  %v1552 = mul i64 %v1551, 2
  %v1553 = icmp slt i64 %v1552, 32
  %v1554 = select i1 %v1553, i64 %v1552, i64 32
  %v1555 = mul i64 %v1548, %v1549
  %v1556 = sdiv i64 %v1555, %v3
  %v1557 = mul i64 %v1556, 2
  %v1558 = icmp slt i64 %v1557, 32
  %v1559 = select i1 %v1558, i64 %v1557, i64 32
  %v1560 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b199
b199:
  %v1561 = phi i64 [ %v1554, %b195 ], [ %v1569, %b204 ]
  %v1562 = icmp slt i64 %v1561, %v1559
  br i1 %v1562, label %b200, label %b201
b200:
  %v1563 = mul i64 %v1561, 8
  %v1564 = getelementptr inbounds float, ptr %v1560, i64 %v1563
  br label %b202
b202:
  %v1565 = phi i64 [ 0, %b200 ], [ %v1568, %b203 ]
  %v1566 = icmp slt i64 %v1565, 8
  br i1 %v1566, label %b203, label %b204
b203:
  %v1567 = getelementptr inbounds float, ptr %v1564, i64 %v1565
  store float 0x0000000000000000, ptr %v1567, align 4
  %v1568 = add nsw i64 %v1565, 1
  br label %b202
b204:
  %v1569 = add nsw i64 %v1561, 1
  br label %b199
b201:
  %v1570 = mul i64 %v8, 1
  br label %b205
b205:
  %v1571 = phi i64 [ 0, %b201 ], [ %v1675, %b210 ]
  %v1572 = icmp slt i64 %v1571, %v1570
  br i1 %v1572, label %b206, label %b207
b206:
  %v1573 = sub i64 %v1570, %v1571
  %v1574 = icmp slt i64 %v1573, 384
  %v1575 = select i1 %v1574, i64 %v1573, i64 384
  br label %b208
b208:
  %v1576 = phi i64 [ %v1554, %b206 ], [ %v1674, %b234 ]
  %v1577 = icmp slt i64 %v1576, %v1559
  br i1 %v1577, label %b209, label %b210
b209:
  %v1578 = sub i64 %v1559, %v1576
  %v1579 = icmp slt i64 %v1578, 64
  %v1580 = select i1 %v1579, i64 %v1578, i64 64
  %v1581 = sdiv i64 %v1580, 2
  %v1582 = mul i64 %v1581, 2
  %v1583 = sub i64 %v1580, %v1582
  %v1584 = mul i64 %v1571, 32
  %v1585 = add i64 %v1584, %v1576
  %v1586 = getelementptr inbounds float, ptr %v1542, i64 %v1585
  br label %b211
b211:
  %v1587 = phi i64 [ 0, %b209 ], [ %v1613, %b219 ]
  %v1588 = icmp slt i64 %v1587, %v1575
  br i1 %v1588, label %b212, label %b213
b212:
  %v1589 = mul i64 %v1587, 32
  %v1590 = getelementptr inbounds float, ptr %v1586, i64 %v1589
  %v1591 = mul i64 %v1587, 2
  %v1592 = getelementptr inbounds float, ptr %v1546, i64 %v1591
  br label %b214
b214:
  %v1593 = phi i64 [ 0, %b212 ], [ %v1602, %b215 ]
  %v1594 = icmp slt i64 %v1593, %v1581
  br i1 %v1594, label %b215, label %b216
b215:
  %v1595 = mul i64 %v1593, 2
  %v1596 = getelementptr inbounds float, ptr %v1590, i64 %v1595
  %v1597 = mul i64 %v1593, 768
  %v1598 = getelementptr inbounds float, ptr %v1592, i64 %v1597
  %v1599 = getelementptr inbounds float, ptr %v1596, i64 0
  %v1600 = load <2 x float>, ptr %v1599, align 4
  %v1601 = getelementptr inbounds float, ptr %v1598, i64 0
  store <2 x float> %v1600, ptr %v1601, align 4
  %v1602 = add nsw i64 %v1593, 1
  br label %b214
b216:
  %v1603 = mul i64 %v1581, 2
  %v1604 = getelementptr inbounds float, ptr %v1590, i64 %v1603
  %v1605 = mul i64 %v1581, 768
  %v1606 = getelementptr inbounds float, ptr %v1592, i64 %v1605
  br label %b217
b217:
  %v1607 = phi i64 [ 0, %b216 ], [ %v1612, %b218 ]
  %v1608 = icmp slt i64 %v1607, %v1583
  br i1 %v1608, label %b218, label %b219
b218:
  %v1609 = getelementptr inbounds float, ptr %v1604, i64 %v1607
  %v1610 = load float, ptr %v1609, align 4
  %v1611 = getelementptr inbounds float, ptr %v1606, i64 %v1607
  store float %v1610, ptr %v1611, align 4
  %v1612 = add nsw i64 %v1607, 1
  br label %b217, !llvm.loop !0
b219:
  %v1613 = add nsw i64 %v1587, 1
  br label %b211
b213:
  br label %b220
b220:
  %v1614 = phi i64 [ 0, %b213 ], [ %v1649, %b228 ]
  %v1615 = icmp slt i64 %v1614, 0
  br i1 %v1615, label %b221, label %b222
b221:
  %v1616 = mul i64 %v1571, 8
  %v1617 = add i64 %v1616, %v1614
  %v1618 = getelementptr inbounds float, ptr %v1545, i64 %v1617
  br label %b223
b223:
  %v1619 = phi i64 [ 0, %b221 ], [ %v1637, %b224 ]
  %v1620 = icmp slt i64 %v1619, %v1575
  br i1 %v1620, label %b224, label %b225
b224:
  %v1621 = mul i64 %v1619, 8
  %v1622 = getelementptr inbounds float, ptr %v1618, i64 %v1621
  %v1623 = mul i64 %v1619, 32
  %v1624 = getelementptr inbounds float, ptr %v160, i64 %v1623
  %v1625 = getelementptr inbounds float, ptr %v1622, i64 0
  %v1626 = load <8 x float>, ptr %v1625, align 4
  %v1627 = getelementptr inbounds float, ptr %v1624, i64 0
  store <8 x float> %v1626, ptr %v1627, align 4
  %v1628 = getelementptr inbounds float, ptr %v1622, i64 8
  %v1629 = load <8 x float>, ptr %v1628, align 4
  %v1630 = getelementptr inbounds float, ptr %v1624, i64 8
  store <8 x float> %v1629, ptr %v1630, align 4
  %v1631 = getelementptr inbounds float, ptr %v1622, i64 16
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = getelementptr inbounds float, ptr %v1624, i64 16
  store <8 x float> %v1632, ptr %v1633, align 4
  %v1634 = getelementptr inbounds float, ptr %v1622, i64 24
  %v1635 = load <8 x float>, ptr %v1634, align 4
  %v1636 = getelementptr inbounds float, ptr %v1624, i64 24
  store <8 x float> %v1635, ptr %v1636, align 4
  %v1637 = add nsw i64 %v1619, 1
  br label %b223
b225:
  %v1638 = sdiv i64 %v1580, 2
  br label %b226
b226:
  %v1639 = phi i64 [ 0, %b225 ], [ %v1648, %b227 ]
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b227, label %b228
b227:
  %v1641 = mul i64 %v1639, 2
  %v1642 = add i64 %v1576, %v1641
  %v1643 = mul i64 %v1639, 768
  %v1644 = getelementptr inbounds float, ptr %v1546, i64 %v1643
  %v1645 = mul i64 %v1642, 8
  %v1646 = add i64 %v1645, %v1614
  %v1647 = getelementptr inbounds float, ptr %v1560, i64 %v1646
  call void @outer_2x32(ptr %v1644, ptr %v160, i64 %v1575, ptr %v1647, i64 8)
  %v1648 = add nsw i64 %v1639, 1
  br label %b226
b228:
  %v1649 = add nsw i64 %v1614, 32
  br label %b220
b222:
  %v1650 = mul i64 %v1571, 8
  %v1651 = add i64 %v1650, 0
  %v1652 = getelementptr inbounds float, ptr %v1545, i64 %v1651
  br label %b229
b229:
  %v1653 = phi i64 [ 0, %b222 ], [ %v1662, %b230 ]
  %v1654 = icmp slt i64 %v1653, %v1575
  br i1 %v1654, label %b230, label %b231
b230:
  %v1655 = mul i64 %v1653, 8
  %v1656 = getelementptr inbounds float, ptr %v1652, i64 %v1655
  %v1657 = mul i64 %v1653, 8
  %v1658 = getelementptr inbounds float, ptr %v160, i64 %v1657
  %v1659 = getelementptr inbounds float, ptr %v1656, i64 0
  %v1660 = load <8 x float>, ptr %v1659, align 4
  %v1661 = getelementptr inbounds float, ptr %v1658, i64 0
  store <8 x float> %v1660, ptr %v1661, align 4
  %v1662 = add nsw i64 %v1653, 1
  br label %b229
b231:
  %v1663 = sdiv i64 %v1580, 2
  br label %b232
b232:
  %v1664 = phi i64 [ 0, %b231 ], [ %v1673, %b233 ]
  %v1665 = icmp slt i64 %v1664, %v1663
  br i1 %v1665, label %b233, label %b234
b233:
  %v1666 = mul i64 %v1664, 2
  %v1667 = add i64 %v1576, %v1666
  %v1668 = mul i64 %v1664, 768
  %v1669 = getelementptr inbounds float, ptr %v1546, i64 %v1668
  %v1670 = mul i64 %v1667, 8
  %v1671 = add i64 %v1670, 0
  %v1672 = getelementptr inbounds float, ptr %v1560, i64 %v1671
  call void @outer_2x8(ptr %v1669, ptr %v160, i64 %v1575, ptr %v1672, i64 8)
  %v1673 = add nsw i64 %v1664, 1
  br label %b232
b234:
  %v1674 = add nsw i64 %v1576, 64
  br label %b208
b210:
  %v1675 = add nsw i64 %v1571, 384
  br label %b205
b207:
  %v1676 = icmp sgt i64 %v3, 1
  br i1 %v1676, label %b235, label %b236
b235:
  %v1677 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1678 = atomicrmw add ptr %v1677, i64 1 acq_rel
  %v1679 = load i64, ptr %v155, align 8
  %v1680 = add i64 %v1679, 1
  store i64 %v1680, ptr %v155, align 8
  %v1681 = mul i64 %v3, %v1680
  br label %b237
b237:
  %v1682 = load atomic i64, ptr %v1677 acquire, align 8
  %v1683 = icmp slt i64 %v1682, %v1681
  br i1 %v1683, label %b238, label %b239
b238:
  %v1684 = call i32 @sched_yield()
  br label %b237
b239:
  br label %b236
b236:
  %v1685 = icmp eq i64 %v2, 0
  br i1 %v1685, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1686 = phi i64 [ 0, %b240 ], [ %v1723, %b247 ]
  %v1687 = icmp slt i64 %v1686, 32
  br i1 %v1687, label %b243, label %b244
b243:
  br label %b245
b245:
  %v1688 = phi i64 [ 0, %b243 ], [ %v1720, %b250 ]
  %v1689 = phi <8 x float> [ splat (float 0x0000000000000000), %b243 ], [ %v1719, %b250 ]
  %v1690 = icmp slt i64 %v1688, %v8
  br i1 %v1690, label %b246, label %b247
b246:
  %v1691 = add i64 %v1688, 128
  %v1692 = icmp slt i64 %v1691, %v8
  %v1693 = select i1 %v1692, i64 %v1691, i64 %v8
  br label %b248
b248:
  %v1694 = phi i64 [ %v1688, %b246 ], [ %v1718, %b249 ]
  %v1695 = phi <8 x float> [ splat (float 0x0000000000000000), %b246 ], [ %v1717, %b249 ]
  %v1696 = icmp slt i64 %v1694, %v1693
  br i1 %v1696, label %b249, label %b250
b249:
  %v1697 = mul i64 %v1694, 32
  %v1698 = getelementptr inbounds float, ptr %v52, i64 %v1697
  %v1699 = mul i64 %v1694, 32
  %v1700 = getelementptr inbounds float, ptr %v78, i64 %v1699
  %v1701 = mul i64 %v1694, 32
  %v1702 = getelementptr inbounds float, ptr %v80, i64 %v1701
  %v1703 = add i64 0, %v1686
  %v1704 = getelementptr inbounds float, ptr %v1698, i64 %v1703
  %v1705 = load <8 x float>, ptr %v1704, align 4
  %v1706 = add i64 0, %v1686
  %v1707 = getelementptr inbounds float, ptr %v1700, i64 %v1706
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = add i64 0, %v1686
  %v1710 = getelementptr inbounds float, ptr %v1702, i64 %v1709
  %v1711 = load <8 x float>, ptr %v1710, align 4
  %v1712 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1713 = shufflevector <8 x float> %v1712, <8 x float> poison, <8 x i32> zeroinitializer
  %v1714 = fdiv <8 x float> %v1713, %v1711
  %v1715 = fmul <8 x float> %v1708, %v1714
  %v1716 = fmul <8 x float> %v1705, %v1715
  %v1717 = fadd <8 x float> %v1695, %v1716
  %v1718 = add nsw i64 %v1694, 1
  br label %b248
b250:
  %v1719 = fadd <8 x float> %v1689, %v1695
  %v1720 = add nsw i64 %v1688, 128
  br label %b245
b247:
  %v1721 = add i64 0, %v1686
  %v1722 = getelementptr inbounds float, ptr %v40, i64 %v1721
  store <8 x float> %v1689, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1686, 8
  br label %b242
b244:
  br label %b241
b241:
  %v1724 = icmp sgt i64 %v3, 1
  br i1 %v1724, label %b251, label %b252
b251:
  %v1725 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1726 = atomicrmw add ptr %v1725, i64 1 acq_rel
  %v1727 = load i64, ptr %v155, align 8
  %v1728 = add i64 %v1727, 1
  store i64 %v1728, ptr %v155, align 8
  %v1729 = mul i64 %v3, %v1728
  br label %b253
b253:
  %v1730 = load atomic i64, ptr %v1725 acquire, align 8
  %v1731 = icmp slt i64 %v1730, %v1729
  br i1 %v1731, label %b254, label %b255
b254:
  %v1732 = call i32 @sched_yield()
  br label %b253
b255:
  br label %b252
b252:
  %v1733 = mul i64 0, 32
  %v1734 = getelementptr inbounds float, ptr %v110, i64 %v1733
  %v1735 = getelementptr inbounds float, ptr %v1734, i64 0
  %v1736 = mul i64 0, 8
  %v1737 = getelementptr inbounds float, ptr %v10, i64 %v1736
  %v1738 = getelementptr inbounds float, ptr %v1737, i64 0
  %v1739 = getelementptr inbounds float, ptr %v160, i64 12288
  %v1740 = add i64 32, 1
  %v1741 = sdiv i64 %v1740, 2
  %v1742 = add i64 %v2, 1
  %v1743 = mul i64 %v1741, %v2
  %v1744 = sdiv i64 %v1743, %v3
  %v1745 = mul i64 %v1744, 2
  %v1746 = icmp slt i64 %v1745, 32
  %v1747 = select i1 %v1746, i64 %v1745, i64 32
  %v1748 = mul i64 %v1741, %v1742
  %v1749 = sdiv i64 %v1748, %v3
  %v1750 = mul i64 %v1749, 2
  %v1751 = icmp slt i64 %v1750, 32
  %v1752 = select i1 %v1751, i64 %v1750, i64 32
  %v1753 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b256
b256:
  %v1754 = phi i64 [ %v1747, %b252 ], [ %v1762, %b261 ]
  %v1755 = icmp slt i64 %v1754, %v1752
  br i1 %v1755, label %b257, label %b258
b257:
  %v1756 = mul i64 %v1754, 8
  %v1757 = getelementptr inbounds float, ptr %v1753, i64 %v1756
  br label %b259
b259:
  %v1758 = phi i64 [ 0, %b257 ], [ %v1761, %b260 ]
  %v1759 = icmp slt i64 %v1758, 8
  br i1 %v1759, label %b260, label %b261
b260:
  %v1760 = getelementptr inbounds float, ptr %v1757, i64 %v1758
  store float 0x0000000000000000, ptr %v1760, align 4
  %v1761 = add nsw i64 %v1758, 1
  br label %b259
b261:
  %v1762 = add nsw i64 %v1754, 1
  br label %b256
b258:
  %v1763 = mul i64 %v8, 1
  br label %b262
b262:
  %v1764 = phi i64 [ 0, %b258 ], [ %v1868, %b267 ]
  %v1765 = icmp slt i64 %v1764, %v1763
  br i1 %v1765, label %b263, label %b264
b263:
  %v1766 = sub i64 %v1763, %v1764
  %v1767 = icmp slt i64 %v1766, 384
  %v1768 = select i1 %v1767, i64 %v1766, i64 384
  br label %b265
b265:
  %v1769 = phi i64 [ %v1747, %b263 ], [ %v1867, %b291 ]
  %v1770 = icmp slt i64 %v1769, %v1752
  br i1 %v1770, label %b266, label %b267
b266:
  %v1771 = sub i64 %v1752, %v1769
  %v1772 = icmp slt i64 %v1771, 64
  %v1773 = select i1 %v1772, i64 %v1771, i64 64
  %v1774 = sdiv i64 %v1773, 2
  %v1775 = mul i64 %v1774, 2
  %v1776 = sub i64 %v1773, %v1775
  %v1777 = mul i64 %v1764, 32
  %v1778 = add i64 %v1777, %v1769
  %v1779 = getelementptr inbounds float, ptr %v1735, i64 %v1778
  br label %b268
b268:
  %v1780 = phi i64 [ 0, %b266 ], [ %v1806, %b276 ]
  %v1781 = icmp slt i64 %v1780, %v1768
  br i1 %v1781, label %b269, label %b270
b269:
  %v1782 = mul i64 %v1780, 32
  %v1783 = getelementptr inbounds float, ptr %v1779, i64 %v1782
  %v1784 = mul i64 %v1780, 2
  %v1785 = getelementptr inbounds float, ptr %v1739, i64 %v1784
  br label %b271
b271:
  %v1786 = phi i64 [ 0, %b269 ], [ %v1795, %b272 ]
  %v1787 = icmp slt i64 %v1786, %v1774
  br i1 %v1787, label %b272, label %b273
b272:
  %v1788 = mul i64 %v1786, 2
  %v1789 = getelementptr inbounds float, ptr %v1783, i64 %v1788
  %v1790 = mul i64 %v1786, 768
  %v1791 = getelementptr inbounds float, ptr %v1785, i64 %v1790
  %v1792 = getelementptr inbounds float, ptr %v1789, i64 0
  %v1793 = load <2 x float>, ptr %v1792, align 4
  %v1794 = getelementptr inbounds float, ptr %v1791, i64 0
  store <2 x float> %v1793, ptr %v1794, align 4
  %v1795 = add nsw i64 %v1786, 1
  br label %b271
b273:
  %v1796 = mul i64 %v1774, 2
  %v1797 = getelementptr inbounds float, ptr %v1783, i64 %v1796
  %v1798 = mul i64 %v1774, 768
  %v1799 = getelementptr inbounds float, ptr %v1785, i64 %v1798
  br label %b274
b274:
  %v1800 = phi i64 [ 0, %b273 ], [ %v1805, %b275 ]
  %v1801 = icmp slt i64 %v1800, %v1776
  br i1 %v1801, label %b275, label %b276
b275:
  %v1802 = getelementptr inbounds float, ptr %v1797, i64 %v1800
  %v1803 = load float, ptr %v1802, align 4
  %v1804 = getelementptr inbounds float, ptr %v1799, i64 %v1800
  store float %v1803, ptr %v1804, align 4
  %v1805 = add nsw i64 %v1800, 1
  br label %b274, !llvm.loop !3
b276:
  %v1806 = add nsw i64 %v1780, 1
  br label %b268
b270:
  br label %b277
b277:
  %v1807 = phi i64 [ 0, %b270 ], [ %v1842, %b285 ]
  %v1808 = icmp slt i64 %v1807, 0
  br i1 %v1808, label %b278, label %b279
b278:
  %v1809 = mul i64 %v1764, 8
  %v1810 = add i64 %v1809, %v1807
  %v1811 = getelementptr inbounds float, ptr %v1738, i64 %v1810
  br label %b280
b280:
  %v1812 = phi i64 [ 0, %b278 ], [ %v1830, %b281 ]
  %v1813 = icmp slt i64 %v1812, %v1768
  br i1 %v1813, label %b281, label %b282
b281:
  %v1814 = mul i64 %v1812, 8
  %v1815 = getelementptr inbounds float, ptr %v1811, i64 %v1814
  %v1816 = mul i64 %v1812, 32
  %v1817 = getelementptr inbounds float, ptr %v160, i64 %v1816
  %v1818 = getelementptr inbounds float, ptr %v1815, i64 0
  %v1819 = load <8 x float>, ptr %v1818, align 4
  %v1820 = getelementptr inbounds float, ptr %v1817, i64 0
  store <8 x float> %v1819, ptr %v1820, align 4
  %v1821 = getelementptr inbounds float, ptr %v1815, i64 8
  %v1822 = load <8 x float>, ptr %v1821, align 4
  %v1823 = getelementptr inbounds float, ptr %v1817, i64 8
  store <8 x float> %v1822, ptr %v1823, align 4
  %v1824 = getelementptr inbounds float, ptr %v1815, i64 16
  %v1825 = load <8 x float>, ptr %v1824, align 4
  %v1826 = getelementptr inbounds float, ptr %v1817, i64 16
  store <8 x float> %v1825, ptr %v1826, align 4
  %v1827 = getelementptr inbounds float, ptr %v1815, i64 24
  %v1828 = load <8 x float>, ptr %v1827, align 4
  %v1829 = getelementptr inbounds float, ptr %v1817, i64 24
  store <8 x float> %v1828, ptr %v1829, align 4
  %v1830 = add nsw i64 %v1812, 1
  br label %b280
b282:
  %v1831 = sdiv i64 %v1773, 2
  br label %b283
b283:
  %v1832 = phi i64 [ 0, %b282 ], [ %v1841, %b284 ]
  %v1833 = icmp slt i64 %v1832, %v1831
  br i1 %v1833, label %b284, label %b285
b284:
  %v1834 = mul i64 %v1832, 2
  %v1835 = add i64 %v1769, %v1834
  %v1836 = mul i64 %v1832, 768
  %v1837 = getelementptr inbounds float, ptr %v1739, i64 %v1836
  %v1838 = mul i64 %v1835, 8
  %v1839 = add i64 %v1838, %v1807
  %v1840 = getelementptr inbounds float, ptr %v1753, i64 %v1839
  call void @outer_2x32(ptr %v1837, ptr %v160, i64 %v1768, ptr %v1840, i64 8)
  %v1841 = add nsw i64 %v1832, 1
  br label %b283
b285:
  %v1842 = add nsw i64 %v1807, 32
  br label %b277
b279:
  %v1843 = mul i64 %v1764, 8
  %v1844 = add i64 %v1843, 0
  %v1845 = getelementptr inbounds float, ptr %v1738, i64 %v1844
  br label %b286
b286:
  %v1846 = phi i64 [ 0, %b279 ], [ %v1855, %b287 ]
  %v1847 = icmp slt i64 %v1846, %v1768
  br i1 %v1847, label %b287, label %b288
b287:
  %v1848 = mul i64 %v1846, 8
  %v1849 = getelementptr inbounds float, ptr %v1845, i64 %v1848
  %v1850 = mul i64 %v1846, 8
  %v1851 = getelementptr inbounds float, ptr %v160, i64 %v1850
  %v1852 = getelementptr inbounds float, ptr %v1849, i64 0
  %v1853 = load <8 x float>, ptr %v1852, align 4
  %v1854 = getelementptr inbounds float, ptr %v1851, i64 0
  store <8 x float> %v1853, ptr %v1854, align 4
  %v1855 = add nsw i64 %v1846, 1
  br label %b286
b288:
  %v1856 = sdiv i64 %v1773, 2
  br label %b289
b289:
  %v1857 = phi i64 [ 0, %b288 ], [ %v1866, %b290 ]
  %v1858 = icmp slt i64 %v1857, %v1856
  br i1 %v1858, label %b290, label %b291
b290:
  %v1859 = mul i64 %v1857, 2
  %v1860 = add i64 %v1769, %v1859
  %v1861 = mul i64 %v1857, 768
  %v1862 = getelementptr inbounds float, ptr %v1739, i64 %v1861
  %v1863 = mul i64 %v1860, 8
  %v1864 = add i64 %v1863, 0
  %v1865 = getelementptr inbounds float, ptr %v1753, i64 %v1864
  call void @outer_2x8(ptr %v1862, ptr %v160, i64 %v1768, ptr %v1865, i64 8)
  %v1866 = add nsw i64 %v1857, 1
  br label %b289
b291:
  %v1867 = add nsw i64 %v1769, 64
  br label %b265
b267:
  %v1868 = add nsw i64 %v1764, 384
  br label %b262
b264:
  %v1869 = icmp sgt i64 %v3, 1
  br i1 %v1869, label %b292, label %b293
b292:
  %v1870 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1871 = atomicrmw add ptr %v1870, i64 1 acq_rel
  %v1872 = load i64, ptr %v155, align 8
  %v1873 = add i64 %v1872, 1
  store i64 %v1873, ptr %v155, align 8
  %v1874 = mul i64 %v3, %v1873
  br label %b294
b294:
  %v1875 = load atomic i64, ptr %v1870 acquire, align 8
  %v1876 = icmp slt i64 %v1875, %v1874
  br i1 %v1876, label %b295, label %b296
b295:
  %v1877 = call i32 @sched_yield()
  br label %b294
b296:
  br label %b293
b293:
  %v1878 = icmp eq i64 %v2, 0
  br i1 %v1878, label %b297, label %b298
b297:
  br label %b299
b299:
  %v1879 = phi i64 [ 0, %b297 ], [ %v1935, %b304 ]
  %v1880 = icmp slt i64 %v1879, 32
  br i1 %v1880, label %b300, label %b301
b300:
  br label %b302
b302:
  %v1881 = phi i64 [ 0, %b300 ], [ %v1932, %b307 ]
  %v1882 = phi <8 x float> [ splat (float 0x0000000000000000), %b300 ], [ %v1931, %b307 ]
  %v1883 = icmp slt i64 %v1881, %v8
  br i1 %v1883, label %b303, label %b304
b303:
  %v1884 = add i64 %v1881, 128
  %v1885 = icmp slt i64 %v1884, %v8
  %v1886 = select i1 %v1885, i64 %v1884, i64 %v8
  br label %b305
b305:
  %v1887 = phi i64 [ %v1881, %b303 ], [ %v1930, %b306 ]
  %v1888 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v1929, %b306 ]
  %v1889 = icmp slt i64 %v1887, %v1886
  br i1 %v1889, label %b306, label %b307
b306:
  %v1890 = mul i64 %v1887, 32
  %v1891 = getelementptr inbounds float, ptr %v52, i64 %v1890
  %v1892 = mul i64 %v1887, 32
  %v1893 = getelementptr inbounds float, ptr %v60, i64 %v1892
  %v1894 = mul i64 %v1887, 32
  %v1895 = getelementptr inbounds float, ptr %v62, i64 %v1894
  %v1896 = srem i64 %v1887, %v7
  %v1897 = mul i64 %v1896, 1
  %v1898 = getelementptr inbounds float, ptr %v58, i64 %v1897
  %v1899 = getelementptr inbounds float, ptr %v1898, i64 0
  %v1900 = load float, ptr %v1899, align 4
  %v1901 = mul i64 %v1887, 32
  %v1902 = getelementptr inbounds float, ptr %v64, i64 %v1901
  %v1903 = add i64 0, %v1879
  %v1904 = getelementptr inbounds float, ptr %v1891, i64 %v1903
  %v1905 = load <8 x float>, ptr %v1904, align 4
  %v1906 = add i64 0, %v1879
  %v1907 = getelementptr inbounds float, ptr %v1893, i64 %v1906
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = add i64 0, %v1879
  %v1910 = getelementptr inbounds float, ptr %v1895, i64 %v1909
  %v1911 = load <8 x float>, ptr %v1910, align 4
  %v1912 = insertelement <8 x float> poison, float %v1900, i64 0
  %v1913 = shufflevector <8 x float> %v1912, <8 x float> poison, <8 x i32> zeroinitializer
  %v1914 = fdiv <8 x float> %v1911, %v1913
  %v1915 = fsub <8 x float> %v1908, %v1914
  %v1916 = add i64 0, %v1879
  %v1917 = getelementptr inbounds float, ptr %v1902, i64 %v1916
  %v1918 = load <8 x float>, ptr %v1917, align 4
  %v1919 = fdiv <8 x float> %v1918, %v1913
  %v1920 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v1921 = shufflevector <8 x float> %v1920, <8 x float> poison, <8 x i32> zeroinitializer
  %v1922 = fadd <8 x float> %v1919, %v1921
  %v1923 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1922)
  %v1924 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1925 = shufflevector <8 x float> %v1924, <8 x float> poison, <8 x i32> zeroinitializer
  %v1926 = fdiv <8 x float> %v1925, %v1923
  %v1927 = fmul <8 x float> %v1915, %v1926
  %v1928 = fmul <8 x float> %v1905, %v1927
  %v1929 = fadd <8 x float> %v1888, %v1928
  %v1930 = add nsw i64 %v1887, 1
  br label %b305
b307:
  %v1931 = fadd <8 x float> %v1882, %v1888
  %v1932 = add nsw i64 %v1881, 128
  br label %b302
b304:
  %v1933 = add i64 0, %v1879
  %v1934 = getelementptr inbounds float, ptr %v44, i64 %v1933
  store <8 x float> %v1882, ptr %v1934, align 4
  %v1935 = add nsw i64 %v1879, 8
  br label %b299
b301:
  br label %b298
b298:
  %v1936 = icmp sgt i64 %v3, 1
  br i1 %v1936, label %b308, label %b309
b308:
  %v1937 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1938 = atomicrmw add ptr %v1937, i64 1 acq_rel
  %v1939 = load i64, ptr %v155, align 8
  %v1940 = add i64 %v1939, 1
  store i64 %v1940, ptr %v155, align 8
  %v1941 = mul i64 %v3, %v1940
  br label %b310
b310:
  %v1942 = load atomic i64, ptr %v1937 acquire, align 8
  %v1943 = icmp slt i64 %v1942, %v1941
  br i1 %v1943, label %b311, label %b312
b311:
  %v1944 = call i32 @sched_yield()
  br label %b310
b312:
  br label %b309
b309:
  %v1945 = icmp eq i64 %v2, 0
  br i1 %v1945, label %b313, label %b314
b313:
  br label %b315
b315:
  %v1946 = phi i64 [ 0, %b313 ], [ %v1968, %b320 ]
  %v1947 = icmp slt i64 %v1946, 32
  br i1 %v1947, label %b316, label %b317
b316:
  br label %b318
b318:
  %v1948 = phi i64 [ 0, %b316 ], [ %v1965, %b323 ]
  %v1949 = phi <8 x float> [ splat (float 0x0000000000000000), %b316 ], [ %v1964, %b323 ]
  %v1950 = icmp slt i64 %v1948, %v8
  br i1 %v1950, label %b319, label %b320
b319:
  %v1951 = add i64 %v1948, 128
  %v1952 = icmp slt i64 %v1951, %v8
  %v1953 = select i1 %v1952, i64 %v1951, i64 %v8
  br label %b321
b321:
  %v1954 = phi i64 [ %v1948, %b319 ], [ %v1963, %b322 ]
  %v1955 = phi <8 x float> [ splat (float 0x0000000000000000), %b319 ], [ %v1962, %b322 ]
  %v1956 = icmp slt i64 %v1954, %v1953
  br i1 %v1956, label %b322, label %b323
b322:
  %v1957 = mul i64 %v1954, 32
  %v1958 = getelementptr inbounds float, ptr %v52, i64 %v1957
  %v1959 = add i64 0, %v1946
  %v1960 = getelementptr inbounds float, ptr %v1958, i64 %v1959
  %v1961 = load <8 x float>, ptr %v1960, align 4
  %v1962 = fadd <8 x float> %v1955, %v1961
  %v1963 = add nsw i64 %v1954, 1
  br label %b321
b323:
  %v1964 = fadd <8 x float> %v1949, %v1955
  %v1965 = add nsw i64 %v1948, 128
  br label %b318
b320:
  %v1966 = add i64 0, %v1946
  %v1967 = getelementptr inbounds float, ptr %v46, i64 %v1966
  store <8 x float> %v1949, ptr %v1967, align 4
  %v1968 = add nsw i64 %v1946, 8
  br label %b315
b317:
  br label %b314
b314:
  %v1969 = icmp sgt i64 %v3, 1
  br i1 %v1969, label %b324, label %b325
b324:
  %v1970 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1971 = atomicrmw add ptr %v1970, i64 1 acq_rel
  %v1972 = load i64, ptr %v155, align 8
  %v1973 = add i64 %v1972, 1
  store i64 %v1973, ptr %v155, align 8
  %v1974 = mul i64 %v3, %v1973
  br label %b326
b326:
  %v1975 = load atomic i64, ptr %v1970 acquire, align 8
  %v1976 = icmp slt i64 %v1975, %v1974
  br i1 %v1976, label %b327, label %b328
b327:
  %v1977 = call i32 @sched_yield()
  br label %b326
b328:
  br label %b325
b325:
  %v1978 = icmp eq i64 %v2, 0
  br i1 %v1978, label %b329, label %b330
b329:
  br label %b331
b331:
  %v1979 = phi i64 [ 0, %b329 ], [ %v2051, %b336 ]
  %v1980 = phi <8 x float> [ splat (float 0x0000000000000000), %b329 ], [ %v2050, %b336 ]
  %v1981 = icmp slt i64 %v1979, %v8
  br i1 %v1981, label %b332, label %b333
b332:
  %v1982 = add i64 %v1979, 128
  %v1983 = icmp slt i64 %v1982, %v8
  %v1984 = select i1 %v1983, i64 %v1982, i64 %v8
  br label %b334
b334:
  %v1985 = phi i64 [ %v1979, %b332 ], [ %v2049, %b335 ]
  %v1986 = phi <8 x float> [ splat (float 0x0000000000000000), %b332 ], [ %v2048, %b335 ]
  %v1987 = icmp slt i64 %v1985, %v1984
  br i1 %v1987, label %b335, label %b336
b335:
  %v1988 = mul i64 %v1985, 8
  %v1989 = getelementptr inbounds float, ptr %v94, i64 %v1988
  %v1990 = mul i64 %v1985, 8
  %v1991 = getelementptr inbounds float, ptr %v88, i64 %v1990
  %v1992 = mul i64 %v1985, 8
  %v1993 = getelementptr inbounds float, ptr %v90, i64 %v1992
  %v1994 = mul i64 %v1985, 8
  %v1995 = getelementptr inbounds float, ptr %v92, i64 %v1994
  %v1996 = add i64 0, 0
  %v1997 = getelementptr inbounds float, ptr %v1989, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = add i64 0, 0
  %v2000 = getelementptr inbounds float, ptr %v1991, i64 %v1999
  %v2001 = load <8 x float>, ptr %v2000, align 4
  %v2002 = fmul <8 x float> %v1998, %v2001
  %v2003 = add i64 0, 0
  %v2004 = getelementptr inbounds float, ptr %v1993, i64 %v2003
  %v2005 = load <8 x float>, ptr %v2004, align 4
  %v2006 = add i64 0, 0
  %v2007 = getelementptr inbounds float, ptr %v1995, i64 %v2006
  %v2008 = load <8 x float>, ptr %v2007, align 4
  %v2009 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2010 = shufflevector <8 x float> %v2009, <8 x float> poison, <8 x i32> zeroinitializer
  %v2011 = fdiv <8 x float> %v2010, %v2008
  %v2012 = fmul <8 x float> %v2005, %v2011
  %v2013 = add i64 0, 0
  %v2014 = getelementptr inbounds float, ptr %v22, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = fmul <8 x float> %v2012, %v2015
  %v2017 = add i64 0, 0
  %v2018 = getelementptr inbounds float, ptr %v24, i64 %v2017
  %v2019 = load <8 x float>, ptr %v2018, align 4
  %v2020 = fadd <8 x float> %v2016, %v2019
  %v2021 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2020)
  %v2022 = fcmp ogt <8 x float> %v2021, splat (float 0x4023000000000000)
  %v2023 = select <8 x i1> %v2022, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2021
  %v2024 = fadd <8 x float> %v2023, %v2023
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2026 = fsub <8 x float> %v2025, splat (float 0x4168000000000000)
  %v2027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2026, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2024)
  %v2028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2026, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2027)
  %v2029 = bitcast <8 x float> %v2025 to <8 x i32>
  %v2030 = fmul <8 x float> %v2028, %v2028
  %v2031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2028, <8 x float> splat (float 0x3F81227F40000000))
  %v2032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2031, <8 x float> %v2028, <8 x float> splat (float 0x3FA5556740000000))
  %v2033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2032, <8 x float> %v2028, <8 x float> splat (float 0x3FC5554B00000000))
  %v2034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2033, <8 x float> %v2028, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2034, <8 x float> %v2028)
  %v2036 = shl <8 x i32> %v2029, splat (i32 23)
  %v2037 = add <8 x i32> %v2036, splat (i32 1065353216)
  %v2038 = bitcast <8 x i32> %v2037 to <8 x float>
  %v2039 = fsub <8 x float> %v2038, splat (float 0x3FF0000000000000)
  %v2040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2038, <8 x float> %v2035, <8 x float> %v2039)
  %v2041 = fadd <8 x float> %v2040, splat (float 0x4000000000000000)
  %v2042 = fdiv <8 x float> %v2040, %v2041
  %v2043 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2042, <8 x float> %v2020)
  %v2044 = fmul <8 x float> %v2043, %v2043
  %v2045 = fsub <8 x float> %v2010, %v2044
  %v2046 = fmul <8 x float> %v2002, %v2045
  %v2047 = fmul <8 x float> %v2046, %v2012
  %v2048 = fadd <8 x float> %v1986, %v2047
  %v2049 = add nsw i64 %v1985, 1
  br label %b334
b336:
  %v2050 = fadd <8 x float> %v1980, %v1986
  %v2051 = add nsw i64 %v1979, 128
  br label %b331
b333:
  %v2052 = add i64 0, 0
  %v2053 = getelementptr inbounds float, ptr %v48, i64 %v2052
  store <8 x float> %v1980, ptr %v2053, align 4
  br label %b330
b330:
  %v2054 = icmp sgt i64 %v3, 1
  br i1 %v2054, label %b337, label %b338
b337:
  %v2055 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2056 = atomicrmw add ptr %v2055, i64 1 acq_rel
  %v2057 = load i64, ptr %v155, align 8
  %v2058 = add i64 %v2057, 1
  store i64 %v2058, ptr %v155, align 8
  %v2059 = mul i64 %v3, %v2058
  br label %b339
b339:
  %v2060 = load atomic i64, ptr %v2055 acquire, align 8
  %v2061 = icmp slt i64 %v2060, %v2059
  br i1 %v2061, label %b340, label %b341
b340:
  %v2062 = call i32 @sched_yield()
  br label %b339
b341:
  br label %b338
b338:
  %v2063 = icmp eq i64 %v2, 0
  br i1 %v2063, label %b342, label %b343
b342:
  br label %b344
b344:
  %v2064 = phi i64 [ 0, %b342 ], [ %v2135, %b349 ]
  %v2065 = phi <8 x float> [ splat (float 0x0000000000000000), %b342 ], [ %v2134, %b349 ]
  %v2066 = icmp slt i64 %v2064, %v8
  br i1 %v2066, label %b345, label %b346
b345:
  %v2067 = add i64 %v2064, 128
  %v2068 = icmp slt i64 %v2067, %v8
  %v2069 = select i1 %v2068, i64 %v2067, i64 %v8
  br label %b347
b347:
  %v2070 = phi i64 [ %v2064, %b345 ], [ %v2133, %b348 ]
  %v2071 = phi <8 x float> [ splat (float 0x0000000000000000), %b345 ], [ %v2132, %b348 ]
  %v2072 = icmp slt i64 %v2070, %v2069
  br i1 %v2072, label %b348, label %b349
b348:
  %v2073 = mul i64 %v2070, 8
  %v2074 = getelementptr inbounds float, ptr %v94, i64 %v2073
  %v2075 = mul i64 %v2070, 8
  %v2076 = getelementptr inbounds float, ptr %v88, i64 %v2075
  %v2077 = mul i64 %v2070, 8
  %v2078 = getelementptr inbounds float, ptr %v90, i64 %v2077
  %v2079 = mul i64 %v2070, 8
  %v2080 = getelementptr inbounds float, ptr %v92, i64 %v2079
  %v2081 = add i64 0, 0
  %v2082 = getelementptr inbounds float, ptr %v2074, i64 %v2081
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = add i64 0, 0
  %v2085 = getelementptr inbounds float, ptr %v2076, i64 %v2084
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = fmul <8 x float> %v2083, %v2086
  %v2088 = add i64 0, 0
  %v2089 = getelementptr inbounds float, ptr %v2078, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = add i64 0, 0
  %v2092 = getelementptr inbounds float, ptr %v2080, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2095 = shufflevector <8 x float> %v2094, <8 x float> poison, <8 x i32> zeroinitializer
  %v2096 = fdiv <8 x float> %v2095, %v2093
  %v2097 = fmul <8 x float> %v2090, %v2096
  %v2098 = add i64 0, 0
  %v2099 = getelementptr inbounds float, ptr %v22, i64 %v2098
  %v2100 = load <8 x float>, ptr %v2099, align 4
  %v2101 = fmul <8 x float> %v2097, %v2100
  %v2102 = add i64 0, 0
  %v2103 = getelementptr inbounds float, ptr %v24, i64 %v2102
  %v2104 = load <8 x float>, ptr %v2103, align 4
  %v2105 = fadd <8 x float> %v2101, %v2104
  %v2106 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2105)
  %v2107 = fcmp ogt <8 x float> %v2106, splat (float 0x4023000000000000)
  %v2108 = select <8 x i1> %v2107, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2106
  %v2109 = fadd <8 x float> %v2108, %v2108
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2109, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2111 = fsub <8 x float> %v2110, splat (float 0x4168000000000000)
  %v2112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2111, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2109)
  %v2113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2111, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2112)
  %v2114 = bitcast <8 x float> %v2110 to <8 x i32>
  %v2115 = fmul <8 x float> %v2113, %v2113
  %v2116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2113, <8 x float> splat (float 0x3F81227F40000000))
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2116, <8 x float> %v2113, <8 x float> splat (float 0x3FA5556740000000))
  %v2118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2117, <8 x float> %v2113, <8 x float> splat (float 0x3FC5554B00000000))
  %v2119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2118, <8 x float> %v2113, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2115, <8 x float> %v2119, <8 x float> %v2113)
  %v2121 = shl <8 x i32> %v2114, splat (i32 23)
  %v2122 = add <8 x i32> %v2121, splat (i32 1065353216)
  %v2123 = bitcast <8 x i32> %v2122 to <8 x float>
  %v2124 = fsub <8 x float> %v2123, splat (float 0x3FF0000000000000)
  %v2125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2123, <8 x float> %v2120, <8 x float> %v2124)
  %v2126 = fadd <8 x float> %v2125, splat (float 0x4000000000000000)
  %v2127 = fdiv <8 x float> %v2125, %v2126
  %v2128 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2127, <8 x float> %v2105)
  %v2129 = fmul <8 x float> %v2128, %v2128
  %v2130 = fsub <8 x float> %v2095, %v2129
  %v2131 = fmul <8 x float> %v2087, %v2130
  %v2132 = fadd <8 x float> %v2071, %v2131
  %v2133 = add nsw i64 %v2070, 1
  br label %b347
b349:
  %v2134 = fadd <8 x float> %v2065, %v2071
  %v2135 = add nsw i64 %v2064, 128
  br label %b344
b346:
  %v2136 = add i64 0, 0
  %v2137 = getelementptr inbounds float, ptr %v50, i64 %v2136
  store <8 x float> %v2065, ptr %v2137, align 4
  br label %b343
b343:
  %v2138 = icmp sgt i64 %v3, 1
  br i1 %v2138, label %b350, label %b351
b350:
  %v2139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2140 = atomicrmw add ptr %v2139, i64 1 acq_rel
  %v2141 = load i64, ptr %v155, align 8
  %v2142 = add i64 %v2141, 1
  store i64 %v2142, ptr %v155, align 8
  %v2143 = mul i64 %v3, %v2142
  br label %b352
b352:
  %v2144 = load atomic i64, ptr %v2139 acquire, align 8
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b353, label %b354
b353:
  %v2146 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
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
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
